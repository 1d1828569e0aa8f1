import type { BindingTexts } from '../sv/binding.ts';

const forPlace = (place: string) => ({
  offer: `This ${place} is not bound to a group, so I do not know who “we” are here.`,
  choose: `Which group should this ${place} be bound to?`,
  bound: (group: string) => `This ${place} is now bound to ${group}.`,
  alreadyBound: (group: string) => `This ${place} is already bound to ${group}.`,
  confirmRebind: (current: string, next: string) =>
    `This ${place} is bound to ${current}. Do you want to change to ${next}?`,
  kept: (group: string) => `This ${place} is still bound to ${group}.`,
  changedMeanwhile: (group: string) =>
    `Somebody else was quicker: this ${place} is bound to ${group}.`,
  changedToNothing: `Somebody else was quicker: this ${place} is not bound to a group.`,
  unbound: (group: string) => `This ${place} is no longer bound to ${group}.`,
  notBound: `This ${place} is not bound to a group.`,
  notMember: `Only a member here can bind this ${place} to a group.`,
  suggestion: (group: string) => `Should this ${place} be bound to ${group}?`,
  welcomeChoose: `Bind this ${place} to a group, so that I know who “we” are here.`,
});

export const bindingEn: BindingTexts = {
  channel: forPlace('channel'),
  'group-chat': forPlace('chat'),
  personal: {
    ...forPlace('chat'),
    offer: 'I do not know which group you belong to. Choose it, so that I know who “we” are here.',
    choose: 'Which group do you belong to?',
  },
};
