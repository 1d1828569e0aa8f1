import {
  readCaseQuestion,
  type CaseAspect,
} from '../../../src/teams/deviations/read-case-question.ts';

const asked: Readonly<Record<CaseAspect, readonly string[]>> = {
  'who-escalates': [
    'Vem eskalerar detta?',
    'vem för detta vidare',
    'Vem tar det här vidare?',
    'Vem ska ta den vidare?',
    'vem lyfter det?',
    'Vem kan lyfta ärendet?',
    'Kan jag eskalera?',
    'Får vi eskalera den nu',
    'När kan den eskaleras?',
    'hur eskalerar jag?',
    'Hur för vi det här vidare?',
    'Vart går ärendet sedan vidare?',
    'Vem i hela friden eskalerar det här egentligen?',
    'Är det vi eller sjukhuset som ska eskalera?',
    'Vad krävs för att eskalera?',
    'Vart tar den vägen?',
    'Who escalates this?',
    'who takes this further',
    'Can we escalate it?',
    'When can the case be escalated?',
    'How do I escalate?',
    'Who should raise it?',
    'Who takes the case forward?',
  ],
  'how-long': [
    'Hur länge har den legat?',
    'hur länge har det här varit öppet',
    'Hur gammalt är ärendet?',
    'Hur många dagar har det gått?',
    'Hur många arbetsdagar har den legat?',
    'Sedan när har den legat här?',
    'När lämnades den in?',
    'När kom den in?',
    'När rapporterades avvikelsen?',
    'How long has it been open?',
    'how old is this',
    'Since when has it been waiting?',
    'When was it filed?',
    'When did it come in?',
  ],
  'what-now': [
    'Vad händer nu?',
    'vad händer sen',
    'Vad händer härnäst?',
    'Vad är nästa steg?',
    'Vad gör vi nu?',
    'Vad ska vi göra?',
    'Vem har bollen?',
    'Vem har ärendet nu?',
    'På vems bord ligger det?',
    'Vem väntar vi på?',
    'Vem ska agera?',
    'Vem hanterar ärendet?',
    'Är den kvitterad?',
    'Har någon kvitterat?',
    'Har de svarat?',
    'Hur går det?',
    'Hur ligger det till?',
    'Hur är läget?',
    'Var ligger ärendet?',
    'Vilket steg är det på?',
    'Är den försenad?',
    'När ska det vara klart?',
    'Hur lång tid har vi på oss?',
    'Hur många dagar är det kvar?',
    'Status?',
    'läget?',
    'What happens now?',
    "What's next?",
    'What is the status?',
    "Who's responsible now?",
    'Who has it now?',
    'Whose turn is it?',
    'Where is it?',
    'Is it overdue?',
    'When is it due?',
    'Has anyone acknowledged it?',
    'Any news?',
    'What are we waiting for?',
    'How long do we have left?',
  ],
};

const cases = Object.entries(asked).flatMap(([aspect, texts]) =>
  texts.map((text) => [text, aspect] as const),
);

it.each(cases)('«%s» asks %s', (text, aspect) => {
  expect(readCaseQuestion(text)?.aspect).toBe(aspect);
});

it.each(cases.slice(0, 12))('«%s» with a number asks the same', (text, aspect) => {
  expect(readCaseQuestion(`AV-2026-K7QX: ${text}`)?.aspect).toBe(aspect);
  expect(readCaseQuestion(`${text.replace('?', '')} i AV–2026–K7QX?`)?.aspect).toBe(aspect);
});

it.each([
  'Vad är SIP?',
  'Vem ansvarar för SIP?',
  'Vem har ordförandeskapet i gruppen?',
  'Vem är ordförande?',
  'När ska vårdplanen vara klar?',
  'Vad mäts i området utskrivning?',
  'Hur ofta träffas vi?',
  'Vem för ett ärende vidare?',
  'Hur eskaleras en avvikelse?',
  'Who takes a case further?',
  'How are deviations escalated?',
  'What is our SIP indicator?',
  'When do we meet?',
  'Tack!',
  'Det löste sig i dag när vi pratade med avdelningen',
])('«%s» asks nothing of a case', (text) => {
  expect(readCaseQuestion(text)).toBeUndefined();
});

it.each([
  ['Status?', 'sv'],
  ['Who has it now?', 'en'],
  ['Är den kvitterad?', 'sv'],
])('«%s» is answered in its own language', (text, language) => {
  expect(readCaseQuestion(text)?.language).toBe(language);
});
