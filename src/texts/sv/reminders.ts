const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

export const remindersSv = {
  kindNames: {
    activity: 'Aktivitet i planen',
    meeting: 'Möte',
    duty: 'Årlig uppgift',
    minutes: 'Mötesanteckningar',
    agenda: 'Inför möte',
    deviation: 'Avvikelse',
    upkeep: 'Underlaget',
    custom: 'Egen påminnelse',
  },

  meetingSubject: (ordinal: number, required: number, isMinimum: boolean, period: string) =>
    required === 1
      ? `Möte under ${period}`
      : `Möte ${ordinal} av ${isMinimum ? 'minst ' : ''}${required} under ${period}`,
  otherMeetingSubject: (name: string, period: string) => `${name} under ${period}`,
  meetingDetail: (recorded: number, period: string) =>
    recorded === 0
      ? `Inget möte är registrerat för ${period}.`
      : `${count(recorded, 'möte är registrerat', 'möten är registrerade')} för ${period}.`,
  meetingRule: (rule: string) => `Regeln: ${rule}`,
  meetingCheckpoint:
    'Hållpunkten är vår egen: regeln säger hur ofta, inte när. Möten brukar ligga 15 januari–15 juni och 15 augusti–15 december.',
  wholeYear: (year: number) => `${year}`,

  dutySubjects: {
    trainingPlan: (year: number) => `Gemensam utbildningsplan ${year}`,
    trainingPlanFollowUp: (year: number) => `Uppföljning av utbildningsplanen ${year}`,
    meetingWithCentralBody: (year: number) => `Årets möte med Centrala samverkansorganet ${year}`,
    implementationPlan: (year: number) => `Årets genomförandeplaner för delregionen ${year}`,
  },

  minutesSubject: (date: string, receiver: string) =>
    `Mötesanteckningar från ${date} till ${receiver}`,
  contactOfficials: 'tjänstemännen som håller kontakten med tjänstemannaberedningen',
  minutesDetail: (days: number) =>
    `Tidsgränsen, ${count(days, 'arbetsdag', 'arbetsdagar')} efter mötet, är en lokal inställning.`,

  agendaSubject: (date: string) => `Underlag inför mötet ${date}`,
  agendaCases: (number: number) => count(number, 'öppen avvikelse', 'öppna avvikelser'),
  agendaOverdue: (number: number) =>
    count(number, 'försenad uppgift eller aktivitet', 'försenade uppgifter och aktiviteter'),
  agendaEmpty: 'Inga öppna avvikelser och inget försenat.',

  planEndedSubject: (title: string, date: string) =>
    `Efterföljare saknas till ${title} (giltig till ${date})`,
  planEndedOpen: (number: number) =>
    `${count(number, 'aktivitet', 'aktiviteter')} med tidplan är inte markerade som klara.`,
  staleIndicatorsSubject: (number: number, title: string) =>
    `${count(number, 'indikator', 'indikatorer')} i ${title} saknar färskt resultat`,
  noChannelSubject: (number: number) =>
    `${count(number, 'grupp saknar', 'grupper saknar')} kopplad kanal`,
  unreadScheduleSubject: (number: number) =>
    `${count(number, 'tidplan', 'tidplaner')} i planen går inte att läsa som en tid`,
  unreadSchedule: (name: string, raw: string) => `${name}: «${raw}»`,

  dueAhead: (due: string, relative: string) => `Ska vara klart ${due} (${relative}).`,
  dueToday: (due: string) => `Ska vara klart i dag, ${due}.`,
  duePast: (due: string, relative: string) => `Skulle ha varit klart ${due} (${relative}).`,
  meetingAhead: (due: string, relative: string) => `Bör ha hållits senast ${due} (${relative}).`,
  meetingPast: (due: string, relative: string) => `Borde ha hållits senast ${due} (${relative}).`,
  heldOn: (date: string, relative: string) => `Mötet är ${date} (${relative}).`,
  planEnds: (date: string, relative: string) => `Planens giltighet går ut ${date} (${relative}).`,
  planEnded: (date: string, relative: string) => `Planens giltighet gick ut ${date} (${relative}).`,
  escalableSince: (date: string, relative: string) => `Får tas upp sedan ${date} (${relative}).`,
  dueAtEndOf: (period: string, date: string) => `senast i slutet av ${period}, ${date}`,
  dueOn: (date: string) => `senast ${date}`,
  dueDoubtful: 'Planens tidsangivelse är osäker; den sista tiden den nämner räknas.',
  responsible: (who: string) => `Ansvarig: ${who}`,
  convener: (who: string) => `Sammankallande: ${who}`,
  indicator: (what: string) => `Indikator: ${what}`,
  source: (title: string, section: string) => `Källa: ${title}, ${section}`,

  digestOne: (subject: string) => `Påminnelse: ${subject}`,
  digestMany: (number: number) => `${number} saker att komma ihåg`,
  digestCatchUp: (number: number) =>
    `Ikapp efter ett avbrott: ${count(number, 'påminnelse', 'påminnelser')} som skulle ha kommit tidigare`,
  missed: (times: number) => `Skulle ha påmints ${count(times, 'gång', 'gånger')} tidigare.`,
  possibleRepeat: 'Möjlig upprepning: detta kan redan ha skickats.',

  previewHead: (from: string, to: string, number: number) =>
    `${count(number, 'påminnelse', 'påminnelser')} ${from}–${to} (inget skickas)`,
  previewGroupUnknown: (name: string) => `Ingen grupp heter «${name}».`,
  previewGroupNearest: (names: string) => `Närmast: ${names}`,
  previewUsage:
    'Användning: npm run reminders:preview -- --from 2024-11-01 --to 2025-01-31 [--group "…"] [--json]',
  previewBadDate: (option: string, value: string) =>
    `${option} ska vara ett datum som 2024-11-01, inte «${value}».`,
  previewBadPeriod: '--to får inte ligga före --from.',

  wheelTitle: (year: number) => `Årshjul ${year}`,
  wheelEmpty: 'Inget är inlagt för året.',
  wheelMore: (number: number) => `… och ${number} till`,
  wheelDescription: (year: number, group: string, number: number) =>
    `Årshjul ${year} för ${group} med ${count(number, 'hållpunkt', 'hållpunkter')}.`,
};

export type RemindersTexts = typeof remindersSv;
