export const cardsSv = {
  source: 'Källa',
  why: 'Varför?',
  whyTooltip: 'Visa hur frågan lästes och vad svaret bygger på',
  goodTooltip: 'Svaret var till hjälp',
  badTooltip: 'Svaret var inte till hjälp',
  more: 'Visa mer',
  send: 'Skicka',
  group: 'Grupp',
  chooseGroup: 'Välj grupp',
  chooseGroupError: 'Välj en grupp i listan.',
  searchGroup: 'Sök på namn eller kommun',
  bind: 'Koppla',
  bindTo: (group: string) => `Koppla till ${group}`,
  bindHere: 'Koppla till en grupp',
  rebindTo: (group: string) => `Byt till ${group}`,
  keep: (group: string) => `Behåll ${group}`,
  otherGroup: 'Välj en annan grupp',
  feedbackLabel: 'Vad saknades eller blev fel? (frivilligt)',
  feedbackPlaceholder: 'Skriv inga personuppgifter.',
};

export type CardsTexts = typeof cardsSv;
