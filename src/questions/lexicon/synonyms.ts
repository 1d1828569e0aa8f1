import { fold } from '../words/fold.ts';
import { stemEnglishWord, stemSwedishWord } from '../words/stem.ts';

/** Words that people use for one another; within a line each stands for all. */
const swedish = `
info information upplysning besked informera
infodag informationsdag
läkare doktor läkar husläkare allmänläkare medicinare
sköterska sjuksköterska ssk syrra sjuksyrra sjukskötare sköterskor
sjukhus lasarett slutenvård slutenvården lasarettet sjukan akutsjukhus
psykiatri psyk psykiatrin vuxenpsykiatri psyket psykvård psykvården vuxenpsyk
vårdcentral vårdcentraler hälsocentral läkarstation läkarhus läkarmottagning distriktsmottagning husläkarmottagning
medicin mediciner läkemedel tabletter medikament preparat piller
äldre gamla pensionärer gamlingar åldringar ålderstigna
barn unga ungdomar barnen ungar kids glyttar tonåringar minderåriga småttingar knattar barnungar ungdom
skola elevhälsa skolan elevhälsan skolsköterska skolhälsovård skolhälsovården skolsyster
äldreboende särskilt boende säbo ålderdomshem vårdboende omsorgsboende servicehus vårdhem äldreboenden
hemsjukvård hsv hemsjukvården hemvård hemvården
utbildning kurs utbildningar utbildningstillfälle kompetensutveckling skolning fortbildning undervisning seminarium kurstillfälle utbildningspass lektion lektioner kunskapshöjning
personal medarbetare anställda bemanning arbetskraft arbetsstyrka personalstyrka arbetstagare
politiker förtroendevalda politik folkvalda förtroendevald makthavare
pengar ekonomi ekonomisk kostnad
tvist konflikt oenighet
syfte mål ändamål avsikt målsättning målsättningar intention poängen
viktigast viktigaste prioritera prioritering prio väsentligast angelägnast topprioritet
saknas fattas saknar brister luckor avsaknad efterlyser efterlyses efterlyste
hinder problem utmaning svårighet svårigheter utmaningar stötesten stötestenar knepigheter dilemma bekymmer
förslag föreslå föreslår åtgärd föreslog idé idéer
positivt fördel fördelar bra vinst vinster nytta goda uppsida gynnsamt ljusglimt
negativt nackdel nackdelar dåligt baksida olägenhet minus
hjälpa stöd stödja hjälp stötta stöttar stöttning uppbackning assistans
ensam ensamhet isolerad isolering övergiven ensamma
självmord suicid suicidprevention suicidal självmordsförsök självmordstankar
fall falla fallprevention fallolycka fallförebyggande ramla ramlar trilla snubbla halka halkolycka
vaccin vaccination vaccinationer vaccinera spruta sprutor vaccinering vaccinerat
start starta påbörja börja igång uppstart lansera lansering inleda inleds
klar färdig avslutad klart färdigt slutförd färdigställd avklarad
pausa stoppa vila paus pausad avbruten stoppad uppehåll avbrott vilande
ansluten kopplad ansluta anslutning uppkopplad inkopplad påkopplad
papper dokument handling skrift
lag lagstiftning lagrum paragraf lagtext lagregel författning
besluta beslut bestämma bestämde kom fram till klubba klubbade fastslå fastslog beslöt beslutades enades
anhörig närstående släkting familjemedlem
digital digitala it-lösning it elektronisk elektroniska
fax faxa faxar
rehab rehabilitering rehabilitera
diskutera prata samtala dialog dryfta ventilera resonera överlägga diskussion
inte utan nej ej
ordna arrangera anordna hålla höll
underteckna skriva under signera undertecknat skrivit underskrift signatur undertecknare
lokal plats adress lokalen
hitta nå åtkomst
revidera uppdatera ändra reviderad reviderades omarbeta omarbetad justera justerad uppdaterad
anta fastställa antogs fastställd antagen fastställdes godkänna godkändes godkänd klubba klubbades spika spikades spikad
sakna fattas
deltagare medlem ledamot sitta ingå delta
skyldig ansvarig
ansvarsfördelning ansvar fördelning
kommunal kommun kommunens kommunen
ambulans ambulansen ambulanspersonal sjuktransport
avisera aviserade aviserad hänvisa hänvisad hänvisade remittera remitterad remitterade slussa slussade
socialtjänst socialtjänsten soc socialen socialförvaltning
tandvård tandläkare tandvården
mödravård barnmorska mvc mödrahälsovård
barnhälsovård bvc barnavårdscentral
farmaceut farmaceuter apotekare receptarie
nyhetsbrev utskick infobrev
kartläggning kartlägga inventering inventera kartlagt
forskare forskning forskar vetenskap studie
fördom fördomar stigma
samtycke samtycka medgivande tillåtelse godkännande
målsman målsmän vårdnadshavare förälder föräldrar
döende palliativ palliativa döendevård
samsjuklighet dubbeldiagnos komorbiditet
funktionsnedsättning funktionshinder handikapp
föredrag föreläsning föreläsningar
utvärdera utvärdering uppföljning följa
ömsesidig ömsesidigt gensidigt
aktör aktörer spelare intressent intressenter
otydlig otydligt otydligheter oklar oklart oklarheter diffust suddigt
tydlig tydligt tydliggöra klargöra klarlägga förtydliga
öka ökad ökat ökning stigit växt
minska minskad minskat minskning sjunka
förbättra förbättrad förbättring bättring stärka stärkt
försämra försämrad försämring
skapa skapat bilda bildat bildats
skyldighet skyldigheter plikt åligga
rättighet rättigheter rätt berättigad
befogenhet befogenheter mandat fullmakt
informera informerad upplysa underrätta meddela
erbjuda erbjudit erbjudande inbjudan inbjuden
ersätta ersatt ersättare ersätts
särskild särskilt speciell speciellt
vardag vardaglig vardagliga dagliga
förutsättning förutsättningar villkor
likadan likadant lika enhetlig enhetligt
frivillig frivilligt självvald valfri valfritt
obligatorisk obligatoriskt tvingande
`;
const english = `
info information
doctor physician gp doctors
nurse nurses
hospital hospitals inpatient
psychiatry psychiatric mental psych
health centre clinic center vårdcentral
medication drug drugs medicine medicines pharmaceutical pharmaceuticals pills pill tablet
pharmacist pharmacists
elderly older old pensioner pensioners aged oldies
child children young youth kids kid teens teenager teenagers youngsters adolescents minors youngster tots
school pupil student pupils schools
care home nursing residential
training course education courses trainings teaching class classes lesson lessons seminar seminars tuition coaching upskilling
staff personnel employee employees workforce staffing manpower worker workers
politician politicians elected political councillor councillors lawmakers
money economic financial economy finance
dispute conflict disagreement quarrel
purpose aim goal goals aims objective objectives intention intent rationale ambition ambitions
important priority priorities prioritise crucial vital pressing essential paramount
missing lacking lack absent lacks gap gaps without absence shortage omitted
obstacle obstacles problem problems challenge challenges difficulty difficulties hindrance barrier barriers hurdle hurdles trouble troubles
proposal proposals suggest suggestion proposed suggestions recommend propose measure recommendation recommendations remedy remedies
positive benefit benefits advantage good upside gain gains advantages upsides pros merit merits perk perks
help support assist aid backing
lonely loneliness solitude isolation isolated alone
suicide suicidal
fall falls falling fell tumble trips
vaccine vaccination vaccinations vaccinate jab jabs shot shots immunisation inoculation
start begin begun started launch commence commenced kickoff initiate initiated launched
done finished complete completed ready accomplished finalised finalized
pause paused stop stopped hold halted shelved mothballed frozen
connected linked join connect joined aboard onboard plugged
document paper paperwork documents
law legal act legislation statute regulation regulations statutory
decide decision decided resolve conclude resolution agreed voted endorsed endorse
relative relatives kin family carer carers
hold held organise arrange organised arranged
sign signed signatory signature undersigned signatories
place venue location premises spot whereabouts
participant participants member members sit sits attend attends attendee attendees participate participates
update revise revised updated revision amend amended amendment rework reworked
adopt adopted approve approved ratify ratified endorsed passed
responsibility responsibilities responsible
close near local nära
collaboration cooperation coordination co-operation collaborative
municipality municipal municipalities kommun
appendix bilaga annex
review reviews
meeting meetings session
trust confidence
notify notified refer referred referral avisera sent
source sources referrer
register registers registered record records
implement implementation introduce introduction introduced implementing rollout rolled
ambulance ambulances paramedic paramedics
dentist dentists dental dentistry
midwife midwives maternity antenatal
newsletter bulletin mailing
map mapping mapped survey surveyed inventory
researcher research scientist study scholar
stigma prejudice prejudices
consent permission
guardian guardians parent parents
dying terminal palliative hospice
routine routines procedure procedures
negative drawback drawbacks downside downsides disadvantage disadvantages cons
comorbidity comorbid multimorbidity
lecture lectures talk talks
mutual reciprocal
actor actors player players stakeholder stakeholders
unclear vague fuzzy ambiguous
clarify clarity clarified
increase increased rise growing growth
decrease decreased reduce reduced fewer
improve improved improvement strengthen strengthened
worsen worsened deterioration
create created form formed
duty duties obligation obligations
right rights entitled entitlement
mandate authority power powers
offer offered invite invited invitation
replace replaced replacement
voluntary optional
mandatory compulsory obligatory
everyday daily
condition conditions prerequisite prerequisites
fax faxes
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
