const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const reminderCardsSv = {
  done: 'Klart',
  later: 'Påminn senare',
  source: 'Visa underlag',
  notForUs: 'Inte aktuellt',
  takeBack: 'Ångra',
  showMore: (number: number) => `Visa ${number} till`,
  back: 'Tillbaka',
  save: 'Spara',
  remove: 'Ta bort',
  change: 'Ändra',

  heldTitle: 'Vilken dag träffades ni?',
  heldOn: (date: string) => `Mötet hölls ${date}`,
  caseSubject: {
    acknowledge: (number: string) => `${number} ska kvitteras`,
    correct: (number: string) => `${number} ska rättas`,
    decide: (number: string) => `${number} väntar på ställningstagande`,
    'await-other-side': (number: string) => `${number} väntar på svar från den andra parten`,
    'may-escalate': (number: string) => `${number} kan tas upp ett steg i trappan`,
  },

  doneTitle: (subject: string) => `Klart: ${subject}`,
  resultLabel: 'Resultat, på en rad',
  resultPlaceholder:
    'Till exempel: genomförd 12 november, 45 deltagare. Skriv inga personuppgifter.',
  resultMissing: 'Skriv resultatet på en rad.',
  declineTitle: (subject: string) => `Inte aktuellt: ${subject}`,
  whyLabel: 'Varför är det inte aktuellt?',
  whyMissing: 'Skriv varför.',
  laterTitle: (subject: string) => `Påminn senare: ${subject}`,
  laterLabel: 'När?',
  nextWorkingDay: (date: string) => `Nästa arbetsdag (${date})`,
  inAWeek: (date: string) => `Om en vecka (${date})`,
  onADate: 'Den dag som står nedan',
  dateLabel: 'Dag',
  dateMissing: 'Välj en dag som ligger framåt i tiden.',

  statusDone: (who: string, date: string) => `Klart (${who}, ${date})`,
  statusDeclined: (who: string, date: string) => `Inte aktuellt (${who}, ${date})`,
  statusSnoozed: (who: string, until: string) => `Påminns igen ${until} (${who})`,
  statusText: (status: string, text: string) => `${status}: ${text}`,
  savedDone: 'Noterat som klart. Resultatet visas i svaren direkt.',
  savedDeclined: 'Noterat som inte aktuellt.',
  savedSnoozed: (date: string) => `Ni påminns igen ${date}.`,
  savedOpen: 'Markeringen är borttagen.',
  already: 'Någon annan hann före. Kortet visar hur det står till nu.',
  masked: 'Telefonnummer, e-postadresser och namn på patienter har tagits bort ur texten.',

  notMember: 'Bara den som är medlem här kan svara på påminnelsen.',
  memberUnknown: 'Jag kan inte se vilka som är medlemmar här just nu. Försök igen om en stund.',
  notHere: 'Påminnelsen hör till en annan kanal.',
  tooOld: 'Påminnelsen finns inte längre.',
  identityNumber:
    'Texten innehåller något som liknar ett personnummer eller reservnummer. Den har inte sparats. Skriv om den utan numret.',

  indicator: 'Indikator',
  responsible: 'Ansvarig',
  schedule: 'Tid enligt planen',
  activity: 'Aktivitet',
  resultInPlan: 'Resultat i planen',
  recordedResult: 'Registrerat resultat',
  recordedBy: (text: string, who: string, date: string) => `${text} (${who}, ${date})`,
  sourceNone: 'Påminnelsen bygger inte på något dokument.',
  sourceOwn: 'Gruppen har själv bett om påminnelsen.',
  sourceCase: 'Påminnelsen bygger på en avvikelse: skriv avvikelser för att se den.',

  preview: (moment: string) =>
    `Förhandsvisning: så här ser nästa påminnelse ut. Den kommer ${moment}. Knapparna gäller på riktigt.`,
  previewNone: 'Det finns inget att påminna om det närmaste året.',

  unreachable: (group: string, subject: string) =>
    `${group} kan inte nås i sin kanal. Det som skulle ha postats: ${subject}. Påminnelserna väntar tills boten är tillbaka i kanalen eller gruppen kopplas till en annan.`,
  held: (group: string, subject: string) =>
    `Jag vet inte om en påminnelse till ${group} kom fram, och har inte skickat den igen: ${subject}.`,
  sendAgain: 'Skicka igen',
  wasSent: 'Den kom fram',
  releasedSendAgain: 'Påminnelsen skickas igen, märkt som möjlig upprepning.',
  releasedWasSent: 'Noterat: påminnelsen kom fram.',
  releasedAlready: 'Det är redan avgjort.',
  operatorHere: 'Driftmeddelanden om påminnelser kommer nu i den här kanalen.',

  listTitle: (group: string) => `Det här kommer att postas för ${group}:`,
  listNone: (group: string) => `Det finns inget att påminna ${group} om det närmaste året.`,
  listMore: (number: number) => `… och ${count(number, 'påminnelse', 'påminnelser')} till`,
  listHour: (time: string) =>
    `Påminnelser kommer vardagar kl. ${time}. Ändra med till exempel: påminnelser kl 9`,
  listSilent: (until: string) =>
    `Tyst till ${until}. Avvikelser postas ändå. Avsluta med: tysta av`,
  listHeld: (number: number) =>
    `${count(number, 'påminnelse väntar', 'påminnelser väntar')} på besked från den som sköter boten.`,
  listUnreachable: 'Påminnelserna kan inte postas: boten når inte kanalen.',
  listElsewhere: 'Påminnelserna postas i gruppens kanal, inte här.',
  ownTitle: 'Egna påminnelser',
  ownLine: (what: string, when: string) => `${what} (${when})`,
  notBound: 'Kanalen är inte kopplad till någon grupp. Skriv koppla följt av gruppens namn.',

  hourSet: (time: string) => `Påminnelser kommer nu kl. ${time}.`,
  hourBad: (earliest: string, latest: string) =>
    `Välj en tid mellan ${earliest} och ${latest}, till exempel: påminnelser kl 9`,

  meetingRecorded: (moment: string) => `Mötet ${moment} är registrerat.`,
  meetingHeld: (moment: string) => `Mötet ${moment} är registrerat som hållet.`,
  meetingRemoved: (date: string) => `Mötet ${date} är borttaget.`,
  meetingUsage: 'Skriv till exempel: möte 2026-12-03 13:00, eller: vi träffades igår',
  meetingOnce: 'Ett möte i taget: skriv dagen, till exempel möte 2026-12-03 13:00',
  meetingListTitle: 'Registrerade möten',
  meetingListNone: 'Inga möten är registrerade.',

  ownSaved: (what: string, when: string) => `Påminnelse inlagd, ${when}: ${what}.`,
  ownSavedMoved: (when: string) =>
    `Det är ingen arbetsdag eller ligger utanför kontorstid: påminnelsen kommer ${when}.`,
  ownRemoved: (what: string) => `Påminnelsen om ${what} är borttagen.`,
  ownGone: 'Påminnelsen finns inte längre.',
  ownNone:
    'Gruppen har inga egna påminnelser. Skriv till exempel: påminn oss den 15 mars kl 9 om utbildningsplanen',
  ownChanged: (what: string, when: string) => `Påminnelsen är ändrad, ${when}: ${what}.`,
  ownChangeTitle: (what: string) => `Ändra påminnelsen om ${what}`,
  ownWhenLabel: 'När? Till exempel: varannan måndag kl 9',
  ownWhenMissing: 'Skriv när.',
  whenOnce: (moment: string) => moment,
  whenRecurring: (rule: string, time: string) => `${rule} kl. ${time}`,

  whenRefused: {
    'not-understood':
      'Jag förstår inte när. Skriv till exempel: påminn oss den 15 mars kl 9 om utbildningsplanen',
    past: 'Den tiden har redan varit.',
    'no-such-date': 'Den dagen finns inte.',
    'no-such-time': 'Den tiden på dygnet finns inte.',
    'day-missing': 'Vilken dag? Det räcker inte med helg, årstid, månad eller år.',
    'too-far': 'Det är mer än fem år bort. Välj en närmare dag.',
    'nothing-to-remind-of':
      'Vad ska jag påminna om? Skriv till exempel: påminn oss på fredag om kallelsen',
  },
  proposals: (moments: string) => `Menade du ${moments}? Inget är inlagt.`,
  nothingSaved: 'Inget är inlagt.',
  or: 'eller',

  silenced: (until: string, resumes: string) =>
    `Tyst till ${until}. Det som skulle ha kommit under tiden kommer ${resumes}. Avvikelser postas ändå.`,
  silenceEnded: 'Påminnelserna kommer som vanligt igen.',
  silenceUsage: 'Skriv till exempel: tysta 2 veckor, tysta till 7 januari, eller: tysta av',
  silenceTooLong: 'Högst tre månader i taget.',

  helpReminders:
    '**påminnelser**: vad som postas här härnäst; **påminnelser testa** visar nästa; **påminnelser kl 9** byter tid',
  helpMeeting: '**möte 2026-12-03 13:00**: registrera ett möte; **möten** visar dem',
  helpRemindUs:
    '**påminn oss på fredag om kallelsen**: en egen påminnelse; **egna påminnelser** visar dem',
  helpSilence: '**tysta 2 veckor**: inga påminnelser så länge',
};

export type ReminderCardsTexts = typeof reminderCardsSv;
