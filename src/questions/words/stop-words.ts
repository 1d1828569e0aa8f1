import { fold } from './fold.ts';

const list = `
och i att det som en ett på är av för med till den har de om ni vi jag du han hon man var kan ska skall vara
blir bli blev vilken vilket vilka vad vem vems när hur varför vart där här då så än men eller från under över efter
mellan vid hos genom utan mot samt också bara ju nu redan just även sig sin sitt sina min mitt din ditt dina vår
vårt våra er ert era oss mig dig dem dess deras denna detta dessa alla allt något någon några ingen inget inga mycket
många mer mest fler flest andra annan annat samma egen eget egna finns fanns finnas få får fick fått gör göra gjorde
gjort ha hade haft kunna kunde vill ville bör borde måste lite upp ut in ner sedan igen ändå egentligen verkligen
enligt gäller gällde gälla säger säga sägs står stå stod ge ger gav hej tack snälla fråga frågar undrar veta vet
berätta förklara visa lista beskriv beskriva kort exakt faktiskt precis liksom typ alltså ens åt kring cirka ca
a an the of in on at to for and or is are was were be been being do does did have has had having will would shall
should can could may might must i you he she it we they me him her us them my your his its our their mine this that
these those there here who whom whose what which when where why how not no yes any some all each every many much more
most other another same own so than too very just also only about from by with without into onto over under between
after before during again please tell explain show list give given get got let say says said me hi hello thanks
actually exactly currently whether if then as like per vi've we're i'm it's really know want wants need needs one ones
kommer komma gå går gick gått tar ta tog ligga ligger låg heter heta kalla ligg brukar bruka borde tänkt tänkta
hjälp hittar hitta skulle vore anges angivet anger står skrivs ingår sker sak saker grej grejer slags sorts räkna räknar upp snäll snälla någonstans ihop tillsammans gärna bestämt precist undra tro tror vet menasinfor inför före sammanfatta sammanfattning summarise summarize briefly brief walk through document documents dokument dokumentet dokumenten källorna källan underlaget underlag sources please figures siffror ursäkta sorry excuse meant supposed table tabell tabellen alltid always person fram två tre fyra fem sex sju two three four five six seven gång gången come comes carries carry up far ask asks asking goes going went gone take takes ihopa slags rent varsin mån
since hen henom hens dom mej dej sej nej jo ja out påminn påminna remind taget helt now bland among amongst kolla kollar please list enumerate actually likely tell ever already still need kind sort thing things look looks happen happens happened
`;

const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Words that say nothing of what is asked for. Takes a folded word. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
