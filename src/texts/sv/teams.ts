export const teamsSv = {
  failed: (reference: string) =>
    `Något gick fel hos mig, och frågan blev inte besvarad. Försök gärna igen om en stund. Referens: ${reference}`,
  tooLong: 'Meddelandet är för långt för mig. Skriv frågan med högst 2 000 tecken.',
  noText: 'Jag läser bara text. Skriv din fråga, eller skriv hjälp.',
  answered: 'Svaret står nedan.',
  tooOld: 'Knappen är för gammal. Ställ gärna frågan igen.',
  unknownButton: 'Den knappen känner jag inte längre till.',
  noted: 'Tack, det är noterat.',
  moreDetails: 'Fortsättning:',
  unknownGroup: 'Den gruppen hittar jag inte. Menar du någon av de här?',
  unknownGroupNoneNear: 'Den gruppen hittar jag inte. Välj i listan.',
  languageNow: 'Det som jag skickar hit till alla skriver jag nu på svenska.',
  memberUnknown: 'Jag kan inte se vilka som är medlemmar här just nu. Försök igen om en stund.',
  helpHere: (group: string) => `Här svarar jag på frågor för ${group}.`,
  helpAnywhere:
    'Jag svarar på frågor om vårdsamverkan i Skåne ur samverkansplan, uppdragsbeskrivning, tidplan och minnesanteckningar.',
  helpCommands: 'Du kan skriva en fråga, eller',
  helpExamples: 'Frågor att prova',
  commandBind: '**koppla** följt av gruppens namn: vilken grupp som är ”vi” här',
  commandUnbind: '**koppla bort**: ta bort kopplingen',
  commandUnanswered: '**obesvarade**: frågor som underlaget inte svarade på',
  commandHelp: '**hjälp**: det här',
  welcome: 'Hej! Jag svarar på frågor om vårdsamverkan, med källa.',
  welcomePersonal: 'Skriv en fråga, till exempel:',
  unansweredNone: 'Det finns inga obesvarade frågor här.',
  unansweredFor: (group: string, count: number, hasMore: boolean) =>
    count === 1
      ? `En obesvarad fråga för ${group}:`
      : hasMore
        ? `De ${count} senaste obesvarade frågorna för ${group}:`
        : `${count} obesvarade frågor för ${group}:`,
  unansweredEverywhere: (count: number, hasMore: boolean) =>
    count === 1
      ? 'En obesvarad fråga utan grupp:'
      : hasMore
        ? `De ${count} senaste obesvarade frågorna utan grupp:`
        : `${count} obesvarade frågor utan grupp:`,
  askedTimes: (count: number) => `${count} gånger`,
  whyFacts: 'Svaret bygger på',
  whyNothing: 'Den frågan gav inget svar ur underlaget, så det finns inget att visa.',
  whyNoFact: 'Det hittade jag inget om i underlaget.',
  whySettings: 'Lokala inställningar (avtalet anger inget antal dagar)',
  askWhatWasWrong: 'Tråkigt att det inte hjälpte. Berätta gärna vad som saknades.',
  notThere: 'Det här finns inte längre.',
};

export type TeamsTexts = typeof teamsSv;
