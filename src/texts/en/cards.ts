import type { CardsTexts } from '../sv/cards.ts';

export const cardsEn = {
  source: 'Source',
  why: 'Why?',
  whyTooltip: 'Show how the question was read and what the answer rests on',
  goodTooltip: 'The answer helped',
  badTooltip: 'The answer did not help',
  more: 'Show more',
  send: 'Send',
  group: 'Group',
  chooseGroup: 'Choose a group',
  chooseGroupError: 'Choose a group from the list.',
  searchGroup: 'Search by name or municipality',
  bind: 'Bind',
  bindTo: (group: string) => `Bind to ${group}`,
  bindHere: 'Bind to a group',
  rebindTo: (group: string) => `Change to ${group}`,
  keep: (group: string) => `Keep ${group}`,
  otherGroup: 'Choose another group',
  feedbackLabel: 'What was missing or wrong? (optional)',
  feedbackPlaceholder: 'Please leave out personal data.',
} satisfies CardsTexts;
