import { stemEnglishWord, stemSwedishWord } from './stem.ts';

/**
 * Words of everyday talk, in their base forms: they carry a question along and seldom say what it
 * is about. Rare in the model's few texts, they would otherwise weigh as much as its terms.
 */
const swedish = `
jobb jobba arbete arbeta människa folk kille tjej gubbe gumma vän kompis kollega chef bas chefen pappa mamma
dagen kväll morgon natt vecka helg idag imorgon igår nyss snart senast sist nyligen tidigare förra nästa länge ibland alltid
aldrig ofta sällan gång tid stund minut timme halvtimme sekund evighet början slut mitten slutet
hus hemma rum dörr bord stol buss tåg väg gata stad by ställe ort hörn sida håll bit del hand huvud öga öra mun fot
rygg hjärta kropp bra bäst bättre dålig sämst sämre fin fint snygg ful kul rolig tråkig trött pigg glad ledsen arg sur lugn snäll dum
smart klok galen knäpp konstig märklig underlig vanlig ovanlig enkel lätt krånglig klurig rätt fel sann falsk säker osäker
stor liten lång kort hög låg bred smal tung tjock tunn ny snabb sakta långsam sent full tom hel halv hård mjuk
varm kall ljus mörk öppen stängd fri upptagen ledig redo klar duktig dålig viktig onödig möjlig omöjlig verklig riktig riktigt
egentlig direkt vidare tillbaka framåt bort borta hit dit härifrån därifrån vilse runt omkring ovanför nedanför bakom framför
bredvid intill nära långt jätte väldigt ganska rätt alldeles nästan knappt bara endast åtminstone iallafall förmodligen kanske nog
visst säkert absolut självklart givetvis tyvärr tyvär förresten dessutom däremot nämligen ändock faktum exempel
vilja kunna måste böra orka hinna våga slippa behöva försöka börja sluta råka verka tyckas tycka tänka tro anta gissa
fundera undra glömma kolla titta se ser såg höra lyssna läsa ringa prata snacka tala säga berätta svara fråga be tigga tjata
klaga gnälla skälla skrika viska ropa heta mena lova hoppas önska vänta leta söka hitta tappa få ge ta lägga
sätta ställa dra trycka lyfta bära hålla släppa kasta fånga köpa sälja låna hyra äga bo flytta åka resa gå springa köra cykla stå
sitta ligga sova vakna dricka laga fixa trixa pyssla greja göra bygga riva laga byta välja vinna leva stanna stoppa vända svänga hända ske bli vara finnas existera ingripa hjälpa klara lyckas strunta skita bry gilla älska hata störa
reta skratta gråta le hälsa komma nå hamna landa dyka slänga spara räcka duga passa stämma handla
bero betyda innebära kännas känna märka upptäcka visa peka stirra blänga glo
dumhet grej sak pryl mojäng historia läge sätt vis krångel bekymmer kaos röra
tanke känsla dröm chans risk tur otur skämt nyhet rykte ord mening rad sida bok papper lapp mapp pärm mejl telefon
dator skärm internet nätet länk knapp bild foto film spel fika kaffe lunch middag
allihop varenda vardera ingenstans överallt nånstans någonting ingenting allting massa mängd hög drös par några tiotal hundratals
nybliven nyanställd vikarie vikariera kär kära nybörjare snälla ursäkta tja tjena hallå hejsan god morgon eftermiddag
hälsning mvh tacksam hjälpsam nyfiken intresserad förvirrad osäker vilsen bekant obekant prat lyda låta påstå
hejdlöst rakt plötsligt sakta genast liknande motsvarande respektive samtidigt numera hittills framöver inom utom trots
dra drar sas sagt skrivet hört sett läst frågade pratade nämnde nämna
enklare svårare krångligare hellre helst mest minst mycket litet lite aning smula helt hann hunnit såg gick kom fick gav tog stod låg satt höll drog bad bar skrev sprang visste gjorde lade
slog slöt sköt bjöd tänkt lett stack valde fann försvann tyckte trodde kändes verkade hamnade info inf folks egentligen
liksom tills medan ifall innan sålunda därmed härmed varvid jämt jämnt
istället igång varann förbjuden förbjudet tillåten tillåtet ute kollegor kortfattat alls varandra årtal blicka klumpa sändlista sändlistan noga båda
rita kniper muttra uppbyggd uppbyggt
undring fundering grubbla kluring spekulera missförstått missförstånd missuppfattat erinra ihåg repetera rekapitulera
uppfriska snappat uppsnappat hörde hörsägen påstås påstod hävdar insisterar envisas envist gnällig babbla pladdra
dillar yra yrar mumlar svamla tugga tvivlar tvivel tveka tveksam misstänker anar föreställer gissningsvis troligtvis
möjligtvis uppenbarligen synbarligen rimligen rimligtvis uppriktigt seriöst allvarligt skämtsamt superbra jättebra
jätteviktigt jättesnäll jättetack asbra asnajs najs schysst schyst fett grymt toppenbra kanon kanonbra kalas underbart
fantastiskt strålande suveränt okej okey japp jepp jajamän jaja nää näe njae nja hmm oj ojdå jisses herregud
herrejösses usch blä aha jaha jasså asså ungefär såatt iofs emellertid likväl såklart naturligtvis hejhej hallojs
tjabba tjosan morsning godkväll godmorgon goddag adjö hejdå behaga varsågod förlåt beklagar stressad bråda jäktad
brådskar rusar skyndar stökigt invecklat luddigt flummigt virrigt meckigt tradigt tröttsamt snurrig dimma djungel
labyrint mysterium mysteriet grötigt hopplöst galet knasigt skumt mystiskt egendomligt besynnerligt lustigt skoj trist
deppigt surt suger kasst värdelöst uselt pinsamt generad ledsamt synd nyinflyttad nykomling nytillträdd föräldraledig
hemkommen bossen kärring karl brud tant farbror polare filur herre dam fröken påg tös glytt rullebör klyddigt grunna
fubbick rälig ente fälleben hialös dräj ålahue abekatt blinga jylla tockelång definitivt defintivt bergis bergsäkert
bombsäkert prick grovt grovhugget överslag höftat sisådär hyfsat hyggligt någorlunda relativt förhållandevis tämligen
extremt oerhört otroligt enormt ofantligt rejält ordentligt noggrant slarvigt sedermera därpå efterhand framgent
hädanefter försent lagom strax nuförtiden idagsläget härom häromdagen häromveckan häromåret förut förrförra iförrgår
övermorgon månadsskiftet sådär såhär därom därvid härtill varav varpå därav följaktligen alltjämt oavbrutet regelrätt
tvärtom delvis mestadels huvudsakligen kika glutta bläddra ögna snoka gräver luska googla sökt snubblat klottrat
kladdat föredra koncist rättframt punktform punktlista rabbla precisera specificera exemplifiera vettig förnuft
behändigt opraktiskt krasst krass cyniskt naivt dumt korkat löjligt larvigt töntigt tillväga betedde uppträder törs
tordes krävde behövde lärde sugna ivrig otålig irriterad förbannad jävla jävligt katten attan banne skitbra
skitviktigt skitjobbigt smått ihopkok soppa härva virrvarr kuddhögen papperstraven trave hyllan lådan skrivbord
whiteboarden inkorg chatten assistera vägled tipsa tusentack supertack tacktack skvaller skvallrar drygt exakta
existens förekommer dykt poppar ploppar ämnet avsnittet kolumnen rutan rutorna föregående ifrågavarande ovannämnda
sistnämnda förstnämnda sköna stilla stillsamt tystlåten blyg modig feg seg kugghjul intressant spännande väsentligt
betydelsefull oviktigt petitess
givit stigit känt velat sprungit knutit bundit försvunnit fjol ifjol iår rot rötter gren skörd sådd jord sten
båt skepp segel eldstad fartyg växel broms banan lek skylta vifta vinka tippa klämma pressa nypa skaka gunga
glida glidit smyga smugit krypa krypit klättra dansa svimma luta klamra klänga körde åkt ridit seglat snackis mekat
skruva putsa slipat fila hugga verktygslåda lösryckt påhitt påhittet infall galopp grepp susning snitsig knastrar
segdraget vingligt ostadigt tagit blivit kommit stått legat suttit dragit slagit gett varit burit lagt hängt siktar
ges tas slå slås släpar släpa motparten
annanstans anser berörda berörs bryr dagsläget dock därefter därför därtill eftersom efteråt emot ena enbart
eventuellt flera fortsätter framgår funkar fungera funnits gjorts gott hakar heller henne honom hämtar härnäst högre
högst icke ifrån igenom ihopsatt iväg knacka kvickt kärvar ledet likadan likadant lämnats längre missade mera nedåt
nere nödvändigt oavsett omgående omkull ordet ordning påfund rymmer rörde samband samman sade sannolikt satsar satsat
ses situation skedde slag sorter ställda ställning större sysslar totat troligare trädde typer täckt uppe uppstod
uppstått utgår utöver varifrån varje varken vässa växla ytterst ägnar ännu åker ögonen hänt först
fördes förs fört föras kännedom budskapet drevs hördes sågs syns syntes känns kändes tyckts trots
vetat visste kunnat låtits låtit lät ägt ägde funnit dykt dök sjunkit brann flög flugit flyter flöt frös frusit njöt
njuta rann runnit ryms sken skar skurit snöt sov stal stulit sög sugit tog vek vikt vred vridit åt ätit ärvt stans
någonstans ingenstans överallt varsin varsitt varandras ihopa tillhopa alltsammans alltihop vartenda varenda bortsett
dessförinnan dessutom därifrån hitintills hittills inemot innan inpå intill medelst nedför nuförtiden närmare närmast
ovanpå omsider ständigt sinom tillika tills uppför utmed vidare ävenledes åter återigen ånyo fråntagen pratat pratade
pratades snackat snackades tjafsat tyckt gissat gissade antydde antytt påpekat påpekade uttryckt uttryckte yttrat
nämnts nämndes omnämns omtalas omtalad sägas frågades undrats kommenterat kommenterade efterskott förskott fylla fyller reseräkning
`;

const english = `
job work working people guy man woman friend mate colleague boss dad mum today tomorrow yesterday evening
morning night week weekend recently lately soon last next earlier before later long sometimes always never often rarely time moment
minute hour second date beginning start end middle room door table chair car bus train road street town city place spot
corner side way bit piece part hand head eye ear mouth foot back heart body good best better bad worse worst nice fine pretty ugly
fun funny boring tired happy sad angry calm kind stupid smart clever crazy strange weird odd usual unusual common easy simple
tricky right wrong true false sure unsure big small little large great long short high low wide narrow heavy thick thin new
quick fast slow full empty whole half soft warm cold light dark open closed free busy available ready able
important useless possible impossible real really actual actually proper properly quite rather almost hardly only just merely maybe
perhaps probably certainly definitely obviously unfortunately besides moreover however anyway example instance fact
want need must should try start stop keep continue happen seem appear think believe guess suppose wonder remember forget check look
watch see hear listen read ring speak talk chat say tell answer ask beg nag complain shout name mean promise hope wish wait
search find lose get give take leave put set pull push lift carry hold drop throw catch buy sell borrow rent own live move go travel
ride run walk drive stand sit lie sleep wake drink cook fix make build break mend swap change choose pick win grow stay come
reach land show up save enough fit suit match deal depend feel notice discover stare let bring send keep
thing stuff story case manner trouble mess bother thought feeling dream chance luck joke
news rumour word sentence line page book sheet note folder file email phone computer screen link button picture photo film game coffee
lunch dinner everyone everybody nobody anyone someone somebody something nothing everything anything somewhere nowhere everywhere
lot lots plenty couple few dozens hundreds dear newbie newcomer curious interested confused lost folks guys lads phoned rang said told gave took came went saw knew thought got found left kept held brought caught bought
sold ran drove stood sat lay slept woke ate drank built broke chose won grew info but yet though although while until unless
mostly mainly earth world anyhow somehow
exactly roughly basically simply honestly frankly literally likely unlikely suddenly quickly slowly together apart aside once finished heard each ahead
puzzled baffled bewildered muddle muddy hazy fuzzy vague foggy clueless notion inkling hunch assume presume supposedly
allegedly apparently seemingly gossip overheard insists swears swore bet doubt recall recollect forgot refresh recap
rundown gist nutshell snapshot glance hiya hey heya howdy greetings cheers thx tnx thankyou regards buddy pal dude bro
fellow chap lass bloke ladies gents awesome brilliant lovely cool superb terrific fab fantastic amazing neat sweet
alright okay yeah yep yup nope nah hmm ooh wow gosh blimey crikey jeez damn darn bloody freaking ugh oops yikes sigh
lol haha omg btw fyi asap tbh imo imho idk afaik etc frustrating exhausted swamped snowed hectic rushed chaos chaotic
nightmare pain essentially typically ordinarily constantly endlessly eventually formerly nowadays shortly meanwhile
beforehand anymore nevertheless nonetheless otherwise somewhat fairly extremely incredibly absolutely wholly utterly
virtually nearly approximately precisely specifically particularly especially strictly formally theoretically rookie
greenhorn temp returning grab fetch digging rummage browse skim scroll googled hunted stumbled peek phrased passage
bullet screenshot spreadsheet powerpoint notebook notepad binder shelf drawer inbox mailbox thread elaborate specify
enlighten rattle reel jot honest truth truly sincerely seriously silly daft dumb dull tedious tiresome trivial petty
huge massive enormous tiny mini minuscule gigantic sensible unfair oddly weirdly funnily peculiar mysterious load
bundle heap pile ton gazillion umpteen countless tonight overnight adore dislike enjoy hopefully fancy eager keen
wanna gonna gimme lemme dunno kinda outta cuz coz ya yall innit hurriedly conceivable feasible straightforward
convoluted intricate fiddly awkward clumsy cumbersome painless effortless convenient inconvenient struggling battling
tries attempt whoever whichever whenever anyplace someplace fuss palaver kerfuffle thingy thingamajig desperate
stranded clue hint demonstrate query
became known grown thrown flown worn torn sworn risen rose hidden hid bitten beaten shut hurt burst fought taught
sought lent bent leant leapt crept swept wept fed sped shed struck swung hung flung clung sprung sung drunk sunk
shrunk roots branch soil boat ship sail harbour shore air gear throttle card leg arm finger toe nose knee elbow thumb
wave toss squeeze pinch nudge shake shook shaken swing jump hop slid sneak snuck crawl dance nod lean tinker polish
glue tape juggle wrestle grapple fumble squad posse troupe tribe whereas therefore thus hence likewise similarly
become taken shown seen begun
above according across afterwards alike alive altogether because behind below beyond bigger both broadly cannot
cleared closer despite directly either else elsewhere entire entirely except exist face fair fourth further gather
greater handy herself himself immediately itself lies longer major mentioned messy natural nearby
necessary neither nor normal off ordinary others posed previously purely regardless relevant rely rid rising scenes
self several simpler situation smooth smoothly solely spoke spoken straight stressed such switch tackle
themselves thereby throughout tip touch tough types ultimately unable unknown upward various visible welcome well
whatever wherever wider willing within worry worth wrapped thanks happening happened occurring occurred taking getting
giving going putting doing having being coming becoming looking seeming asking telling saying talking speaking
thinking knowing wanting needing trying keeping letting leaving sitting standing turning running setting
chip hopped away sunk brought fathered badger
couldn wouldn shouldn didn doesn isn aren wasn weren haven hasn hadn don won can t s d ll ve re m
`;

/** A shorter stem is shared by words that have nothing to do with one another. */
const shortestStem = 3;

const stems = (list: string, stem: (word: string) => string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [word, stem(word)].filter((one) => one === word || isLong(one))),
  );

const isLong = (stem: string): boolean => stem.length >= shortestStem;

const isAmong = (words: ReadonlySet<string>, word: string, stem: string): boolean =>
  words.has(word) || (isLong(stem) && words.has(stem));

const swedishStems = stems(swedish, stemSwedishWord);
const englishStems = stems(english, stemEnglishWord);

/** Whether a word, in lower case as written, is one that everyday talk is full of. */
export const isEverydayWord = (word: string): boolean =>
  isAmong(swedishStems, word, stemSwedishWord(word)) ||
  isAmong(englishStems, word, stemEnglishWord(word));
