import type { TeamsTexts } from '../sv/teams.ts';

export const teamsEn = {
  failed: (reference: string) =>
    `Something went wrong on my side, and your question was not answered. Please try again in a while. Reference: ${reference}`,
  tooLong: 'That message is too long for me. Please ask in at most 2,000 characters.',
  noText: 'I only read text. Write your question, or write help.',
  answered: 'The answer is below.',
  tooOld: 'That button is too old. Please ask again.',
  unknownButton: 'I no longer know that button.',
  noted: 'Thank you, noted.',
  moreDetails: 'Continued:',
  bindOffer: 'This channel is not bound to a group, so I do not know who “we” are here.',
  chooseGroup: 'Which group should this channel be bound to?',
  chooseOwnGroup: 'Which group do you belong to?',
  bound: (group: string) => `This channel is now bound to ${group}.`,
  boundPersonal: (group: string) => `Our chat is now bound to ${group}.`,
  alreadyBound: (group: string) => `This channel is already bound to ${group}.`,
  confirmRebind: (current: string, next: string) =>
    `This channel is bound to ${current}. Do you want to change to ${next}?`,
  kept: (group: string) => `This channel is still bound to ${group}.`,
  changedMeanwhile: (group: string) =>
    `Somebody else was quicker: this channel is bound to ${group}.`,
  changedToNothing: 'Somebody else was quicker: this channel is not bound to a group.',
  unbound: (group: string) => `This channel is no longer bound to ${group}.`,
  notBound: 'This channel is not bound to a group.',
  unknownGroup: 'I cannot find that group. Do you mean one of these?',
  unknownGroupNoneNear: 'I cannot find that group. Choose from the list.',
  notMember: 'Only a member here can bind the channel to a group.',
  memberUnknown: 'I cannot see who the members are right now. Please try again in a while.',
  helpHere: (group: string) => `Here I answer questions for ${group}. For example:`,
  helpAnywhere:
    'I answer questions about health-care collaboration in Skåne, from the collaboration plan, the assignment document, the activity plan and the minutes. For example:',
  helpCommands: 'You can also write',
  commandBind: '**bind** and the group’s name: which group “we” are here',
  commandUnbind: '**unbind**: remove the binding',
  commandUnanswered: '**unanswered**: questions that the sources did not answer',
  commandHelp: '**help**: this',
  welcome: 'Hello! I answer questions about health-care collaboration, with the source.',
  welcomeSuggestion: (group: string) => `Should this channel be bound to ${group}?`,
  welcomeChoose: 'Bind the channel to a group, so that I know who “we” are here.',
  welcomePersonal: 'Write a question, for example:',
  unansweredNone: 'There are no unanswered questions here.',
  unansweredFor: (group: string, count: number) =>
    count === 1
      ? `One unanswered question for ${group}:`
      : `${count} unanswered questions for ${group}:`,
  unansweredEverywhere: (count: number) =>
    count === 1
      ? 'One unanswered question without a group:'
      : `${count} unanswered questions without a group:`,
  askedTimes: (count: number) => `${count} times`,
  whyFacts: 'The answer rests on',
  whyNothing: 'That question had no answer in the sources, so there is nothing to show.',
  askWhatWasWrong: 'Sorry that it did not help. Do say what was missing.',
  notThere: 'This is no longer here.',
} satisfies TeamsTexts;
