import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';

/** Words that people use for one another; within a line each stands for all. */
const swedish = `
info information upplysning besked informera
infodag informationsdag
läkare doktor läkar
sköterska sjuksköterska ssk
sjukhus lasarett slutenvård slutenvården
psykiatri psyk psykiatrin vuxenpsykiatri
vårdcentral vårdcentraler hälsocentral läkarstation
medicin mediciner läkemedel tabletter
äldre gamla seniorer pensionärer
barn unga ungdomar barnen
skola elevhälsa skolan elevhälsan skolsköterska
äldreboende särskilt boende säbo
hemsjukvård hsv hemsjukvården
utbildning kurs utbildningar utbildningstillfälle kompetensutveckling skolning fortbildning
personal medarbetare anställda bemanning
politiker förtroendevalda politik
pengar ekonomi ekonomisk kostnad
tvist konflikt oenighet
syfte mål ändamål avsikt
viktigast viktigaste prioritera prioritering
saknas fattas saknar brister
hinder problem utmaning svårighet svårigheter utmaningar
förslag föreslå föreslår åtgärd föreslog
positivt fördel fördelar bra vinst vinster nytta goda
negativt nackdel nackdelar dåligt
hjälpa stöd stödja hjälp
ensam ensamhet
självmord suicid suicidprevention
fall falla fallprevention fallolycka fallförebyggande
vaccin vaccination vaccinationer vaccinera
start starta påbörja börja igång
klar färdig avslutad klart färdigt
pausa stoppa vila paus pausad
ansluten kopplad ansluta anslutning uppkopplad
papper dokument handling skrift
lag lagstiftning lagrum paragraf
besluta beslut bestämma bestämde kom fram till
anhörig närstående
digital digitala it-lösning it
fax faxa faxar
rehab rehabilitering
diskutera prata samtala dialog
inte utan nej ej
ordna arrangera anordna hålla höll
underteckna skriva under signera undertecknat skrivit
lokal plats adress lokalen
hitta nå åtkomst
revidera uppdatera ändra reviderad reviderades
anta fastställa antogs fastställd antagen fastställdes
sakna fattas
deltagare medlem ledamot sitta ingå delta
skyldig ansvarig
ansvarsfördelning ansvar fördelning
kommunal kommun kommunens kommunen
`;
const english = `
info information
doctor physician gp doctors
nurse nurses
hospital hospitals inpatient
psychiatry psychiatric mental
health centre clinic center vårdcentral
medication drug drugs medicine medicines pharmaceutical pharmaceuticals
pharmacist pharmacists
elderly older seniors senior old
child children young youth kids
school pupil student
care home nursing residential
training course education courses trainings teaching
staff personnel employee employees workforce staffing
politician politicians elected political
money economic financial economy finance
dispute conflict disagreement
purpose aim goal goals aims objective objectives
important priority priorities prioritise
missing lacking lack absent lacks gap gaps without
obstacle obstacles problem problems challenge challenges difficulty difficulties hindrance
proposal proposals suggest suggestion proposed suggestions recommend propose measure
positive benefit benefits advantage good upside gain gains
help support assist
lonely loneliness solitude isolation
suicide suicidal
fall falls falling
vaccine vaccination vaccinations vaccinate
start begin begun started launch
done finished complete completed ready
pause paused stop stopped hold halted
connected linked join connect joined
document paper paperwork documents
law legal act legislation statute
decide decision decided resolve conclude resolution agreed
relative relatives kin family
hold held organise arrange organised arranged
sign signed signatory signature
place venue location premises
participant participants member members sit sits attend attends
update revise revised updated revision
adopt adopted approve approved
responsibility responsibilities responsible
close near local nära
collaboration cooperation coordination co-operation collaborative
municipality municipal municipalities kommun
appendix bilaga annex
review reviews
meeting meetings session
trust confidence
notify notified refer referred referral avisera alert alerts sent
source sources referrer
register registers registered record records
implement implementation introduce introduction introduced implementing rollout
`;

function group(
  lines: string,
  stem: (word: string) => string,
  mark: 's' | 'e',
): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const stems = [
      ...new Set(
        line
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => `${mark}:${stem(word)}`),
      ),
    ];
    for (const key of stems) {
      const list = byKey.get(key) ?? [];
      byKey.set(key, [...new Set([...list, ...stems.filter((other) => other !== key)])]);
    }
  }
  return byKey;
}

const bySwedish = group(swedish, stemSwedishWord, 's');
const byEnglish = group(english, stemEnglishWord, 'e');

/** Stems of the words that stand for the same as this one. */
export function synonymKeys(word: string): readonly string[] {
  const folded = fold(word);
  return [
    ...(bySwedish.get(`s:${stemSwedishWord(word)}`) ?? []),
    ...(byEnglish.get(`e:${stemEnglishWord(folded)}`) ?? []),
  ];
}
