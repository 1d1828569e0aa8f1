/**
 * The words that show what is asked, in both languages. A phrase is separated by commas; a word
 * that ends in * stands for every word that begins so. Written without diacritics.
 */
export const conceptWords = {
  who: 'vilken funktion, vilka funktioner, which role, what role, vilken roll, what kind of person, vem, vems, vilka personer, who, whom, whose, which person, which people',
  when: 'nar, when, vilket datum, vilken dag, which date, what date, vilken manad, vilka manader, which month, which months, what months, vilket ar, what year, which year, deadline, deadlines, senast, due, tidplan, tidsplan, tidplanen, schedul*, tidpunkt, vilken termin, which term, nar pa aret, time of year, vilken period, which period, what period, hur lange, how long, slutdatum, startdatum, fardig nar',
  howMany: 'hur manga, hur mycket, antal, antalet, how many, number of, count, hur stort antal',
  howOften:
    'per termin, per term, a term, varje termin, i terminen, per ar, per year, a year, om aret, i manaden, per month, a month, often, ofta, how many times, gang per, en gang i, ganger per ar, gang i manaden, every month, varje manad, en gang per, monthly, manadsvis, once a, twice a, times do, times a year, hur manga ganger per, hur ofta, how often, hur tatt, how frequent*, motesfrekvens*, frekvens*, frequency, hur manga ganger, how many times, hur manga moten, hur manga traffar, how many meetings, ganger per, times per, times a, ganger om aret, intervall*, how regularly, hur regelbundet, meeting schedule, motestatheten, motesintervall, oftast, most often, tatast, most frequently, sallan, sallanast, ganger varje, ganger i',
  where:
    'vart, vilken plats, vilken lokal, which place, venue, i vilken lokal, where was, where did, var holls, var traffades',
  chair:
    'ordf, vid klubban, chairmen, basar, chefar, leading the, in the chair, ordforandeskap*, fungerar som ordforande, sits in the chair, ordforande*, leder, leds, leda, ledde, klubban, chair, chairs, chaired, chairing, chairperson*, chairman*, chairwoman*, chairmanship, preside*, haller i motena, haller i motet, haller motena, styr motena, heads the group, heads our group, who leads, leads',
  vice: 'vice*, deputy, stallforetradare, stallforetradande',
  convene:
    'calling, calls us, ringar in, drar i motena, sets up the, kalla till, kallar till, kallelsen, conveners, skickar kallelse, skickar ut kallelse, who calls, called together, samlar, ansvarar for att kalla, ordnar motena, planerar motena, sammankall*, samman kall*, kallar, kallas, kalla, kallelse*, kallelser, bjuder in, bjuda in, bjuds in, inbjud*, conven*, calls, call, called, summon*, invites, invite, invitation*, drar ihop, bokar, bokar in, sets up meetings, set up meetings, organises meetings, arranges',
  meet: 'mots, sit down, sitting down, come together, traffs, motas, sammanstralar, halls, samlade, mote*, moten, motena, traff, traffar, traffas, traffen, traffarna, traffades, ses, sammantrad*, meet, meets, meeting, meetings, met, get together, gets together, gather*, sammankomst*, samlas',
  member:
    'ar inte med, not included, not part, stands for, speaks for, foretrader, talks for, star for, sitta med, belong*, sits, sit in, kommer fran, come from, comes from, vilka som, for our, sits for, vilka hos oss, bemannas, present in the group, join, joins, ska vara med, delta i, brukar vara med, takes a seat, medlem*, ledamot*, deltar, deltag*, delta, ingar, inga, sitter, sitta, satt, med i, ar med, vara med, representer*, representant*, runt bordet, member*, participa*, take part, takes part, taking part, part of, attend*, around the table, represent*, sammansattning, composition, made up, bestar, consist*, utgors, deltagarlista, foretrad*, belongs, tillhor, vilka ar vi, plats i, seat*, skickar, on board, included in, at the table, sit on, sits on, involved',
  report:
    'rapporter*, avrapporter*, aterrapporter*, report*, aterkoppl*, redovisar till, redovisa till, answers to, answer to',
  assign:
    'lagga ut uppdrag, uppdrag*, assignment*, uppgift*, arbetsuppgift*, task, tasks, mission, missions, duty, duties, assign, assigns, assigned, roll har, remit, mandate*, ansvarsomrade*, ansvarar gruppen, supposed to do, uppdragsgivare',
  assignedBy:
    'hands us, hand us, delar ut uppdrag, ger oss, ge oss, far vi, far gruppen, far den, fran vem, av vem, gives us, give us, we get, do we get, get our, assigned by, uppdragsgivare, bestaller*, kommer uppdragen fran, gets its, receive our, assignments from, uppdrag av, uppdrag fran, tasks from, far uppdrag, far sina uppdrag, far vara uppdrag, far lokala, give it, who assigns, who gives, vem ger, vilka ger, gets assignments',
  assignsTo:
    'lagga ut, lagga uppdrag, hand out, delegate, delegera, ger vi, vi ger, uppdrag till, ge uppdrag at, we give, do we give, give assignments to, assignments to, assign to, tasks to, ger uppdrag at, can we give, kan vi ge, far vi ge, delar vi ut, gives assignments to, ger uppdrag till, ge uppdrag till, ger den uppdrag, give tasks, hand assignments, we assign, does it give',
  minutes:
    'motesprotokoll*, meeting notes, note taker, anteckningarna, motesanteckning*, minnesanteckning*, anteckning*, protokoll*, minutes, notes, note',
  receive:
    'skickas, skicka, skickar, delge*, delges, mottagare, far del, ta del av, recieve*, receive*, send, sent, sends, go to, goes to, lamnas, vidarebefordr*, till vem, to whom',
  develop:
    'gemensamma utvecklingsaktiviteter, have in common, we have in common, develop*, do together, vad gor vi tillsammans, pa gang ihop, utvecklingsarbeten, share with, gemensam* aktivitet*, utvecklingsaktivitet*, utvecklar, utveckla, utvecklas, gemensam utveckling, gemensamma utveckl*, development activit*, joint development, joint activit*, developing, jobbar med, arbetar med, jobbar vi, arbetar vi, working on, work on, working with, gemensamma aktivitet*, gemensamma saker, samarbetar kring, samarbetar om, utvecklingsarbete*, common activit*, shared activit*, tillsammans med, develop together, development work',
  contribute: 'bidrar, bidra, bidrag, contribut*, nytta, benefit*, hjalper, tillfor, tillfora',
  responsible:
    'ansvar, ansvarar, ansvarig, ansvariga, ansvarat, ansvaret, ansvarade, haller i, haller ihop, responsib*, in charge, accountable, skoter, driver, ser till, star for, ager, runs, run by, led by, leder, leds, ledde, leads, leading, owner, owns, handles, utbildare, kontaktperson*, contact person*, genomfor, manages, tar hand om',
  result:
    'state of play, hur langt har, hur blev, hur lyckades, how far, come of it, hur star det till, gett for, resultat*, utfall*, status*, hur gar det, hur gick det, hur har det gatt, where do we stand, stand with, result, results, outcome*, hur ligger, hur langt, lett till, progress, lage, laget, lagesrapport, how is it going, how did, going with, led to, what came, utfallet, redovisas, uppnatt, achieved, avklarad, klar med, klart med, blev det, hur gar, hur star det, kommit fram, finished, done, completed, infort, infors, pa plats, in place, gett, effekt, effekter, noticed',
  indicator:
    'taljare*, namnare*, numerator, denominator, taljaren, namnaren, indikator*, indicator*, matt, matten, matet, matetal, nyckeltal*, mats, mata, mater, mater man, mattet, measure*, measured, metric*, raknas ut, raknas, raknar, beraknas, beraknar, definier*, defined, definition*, uppfoljningsmatt, tittar pa, kpi, calculated, calculate, follow up, foljs, foljs upp, foljer',
  share: 'andel*, procent*, share, percent*, proportion, hur stor del, hur stor andel, fraction',
  schedule: 'tidplan*, tidsplan*, schedule*, deadline*, timeline',
  meaning:
    'betyder, betyda, betydelse, star for, forkort*, mean, means, meaning, stand for, stands for, short for, abbreviat*, vad ar, vad e, what is, what are, what does, innebar, spelled out, utlasas, bokstav*, for nagot, forklaring, forklara, definier*, utskrivet, skrivs ut, stand, acronym*',
  sum: 'add up, lagg ihop, addera, sammanraknat, raknat ihop, adds up, added, all in all, sum up, summera, totalt, sammanlagt, tillsammans, summa, summan, total, totals, in all, altogether, sum, all sources, alla kallor, i hela, together, combined, sammantaget, added up, overall, hela',
  max: 'flest, mest, storst, storsta, hogst, hogsta, most, largest, highest, biggest, best, bast, lattast, easiest, top, vanligast*, max, maximum, greatest, oftast, framst, leading, tatast, more than any',
  min: 'minst, lagst, lagsta, samst, svarast, fewest, lowest, smallest, hardest, least, min, minimum, farst, worst, sallanast, sallan, difficult, bottom',
  compare:
    'fler an, manga fler, many more, more than, storre an, mindre an, farre an, fewer than, mer an, jamfor*, jamfort, jamforelse, skillnad*, skiljer, compare*, comparison, versus, vs, difference*, differ, an i, than in, forhallande till, respektive, skilja',
  nextMeeting:
    'nasta mote, nasta traff, next meeting, nasta sammantrade, meet next, traffas nasta, ses nasta, nar ar motet, nar ar vart mote, traffas vi nasta, when is our meeting, upcoming meeting, kommande mote, nasta gang, next time, date of the next, datum for nasta, traffas vi harnast, ses vi harnast, next gathering',
  absent:
    'franvarande, anmalde forhinder, hade forhinder, fick forhinder, not able to come, could not come, couldn t, forhinder, franvar*, saknades, uteblev, inte narvarande, absent, absence*, unable to attend, apologies, not attend, not present, kunde inte, inte med, missing, did not attend, could not attend, anmalt forhinder, was not there, missed, sent apologies, inte kunde komma, frånvarande',
  present:
    'narvar*, present, attended, deltog, kom pa, var pa motet, attendance, in the room, dok upp, showed up',
  cost: 'tjanar, tjana, earn, earns, paid, kosta*, kostnad*, pris, prislapp*, cost*, budget*, price*, kronor, kr, sek, tkr, spend*, spent, betal*, pay, paid, finansier*, funding, funded, dyrt, dyr, money, pengar, avgift*, fee, fees, expense*, lon, loner, salary, arvode*',
  contact:
    'telefon*, mobilnummer, phone*, telephone*, ringa, ringer, mejl*, mail*, epost*, e-post*, email*, e-mail*, adress*, address*, kontaktuppgift*, contact details, nummer till, number to, reach him, reach her, telefonnr, telnr, tfn, postadress, mobil till',
  escalate:
    'lamnar vi, lamna vi, hand over to, vart gar, where does it go, where do we go, where does it end, who gets, vem far, vilken instans, which body, vart skickar, tas upp, ta upp, take up, go next, goes next, gar den vidare, sends it, pushed, vem tar, who takes, taken over, climb, hoja, dras, eskaler*, escalat*, lyft*, fora vidare, fors vidare, ta vidare, tas vidare, tar vidare, skickas vidare, skicka vidare, ga vidare, gar vidare, hanskjut*, hanfor*, raise, raised, raises, raising, refer*, take further, takes further, take it, taken further, takes this, take this, higher up, hogre upp, uppat, tar over, takes over, take over, hand over, hand it, nasta instans, nasta niva, harnast, next level, further up, vart vander, pass it on, passed on, bring it, taken to, go up, gar arendet, lands, hamnar, hand it, hand this, hand the',
  deviation:
    'haller inte, inte haller, halls inte, foljer inte, inte foljer, not following, doesn t follow, not honouring, breaking the agreement, break the agreement, broke, avvikelse*, avvik*, brist, brister, bristen, bristande, fel, felet, deviation*, shortcoming*, breach*, bryter, brutit, lever upp, lever inte, uppfyll*, not deliver*, isn t delivering, delivering, not keeping, avsteg, noncompliance, non compliance, failure*, fails, failing, misslyck*, missnoj*, atagande*, commitment*, obligation*, avvikelsen, skoter sig, incident*, problem, foljer inte, obligations, falling short, does not follow',
  correction:
    'rattar till, rattar det, ratta till, rattning, rattad, ordna upp, atgardade, aterstalla, repair, make good, sort it out, rattelse*, rattas, ratta, rattat, rattar, atgardas, atgardar, atgardat, atgardad, atgarda, correct*, fix, fixed, fixing, remed*, rectif*, put right, put things right, resolve*, losas, losa, lost, losning, mend, sorted',
  delay:
    'inget rattas, ingenting rattas, inget blir rattat, inget blir gjort, utan resultat, utan rattelse, patalat, patalade, pointed out, ganger utan, ingen rattar, trots att, sagt till, pamint, reminded, in spite of, not answered, inget svar fran, nobody corrects, ingen gor, dragits ut, drar de ut, tar tid, skjuter upp, skjuts upp, svarar aldrig, nonchaler*, postpon*, keeps putting, not responded, has not been fixed, ingen atgard, fortfarande, tyst, silence, silent, reagerar, react, passed without, utan att, utebli*, uteblev, fordroj*, droj*, aldrig, hander inget, hander inte, inget hander, ingenting hander, nothing happens, nothing happened, nothing has happened, never, putting off, putting it off, dragging, drags, drag, drar ut, delay*, ignor*, svarar inte, struntar, no response, no reply, unresolved, oskalig*, vantat, vanta, invanta, vantar, waiting, wait, waited, for lange, too long, inget gors, inte rattas, inte atgard*, not corrected, no correction, not fixed, inte rattat, unreasonabl*, still not, fortfarande inte, inte gor, stalling, manader, months, inte gjort, har inte, have not, has not, failed to, stallt till',
  dispute:
    'oense, oense, inte eniga, tolkningstvist*, laser avtalet olika, meningsskiljaktighet*, disagrees, disagreeing, falling out, fallen out, skar sig, not agreed, unable to agree, impasse, stalemate, argue, arguing, dodlage, inte enas, kan inte enas, lasning, tvist*, oenig*, oens, overens, last lage, dispute*, disagree*, deadlock*, konflikt*, conflict*, cannot agree, can t agree, can not agree, don t agree, do not agree, eye to eye, stuck, osams, brak, brakar, not agree, oenas, samsas, quarrel*',
  principle: 'princip*, principle*, generell*, general nature, overgripande natur, fundamental',
  learning: 'lardom*, larande*, lara, learn*, lesson*, lar sig',
  local: 'lokal, lokala, lokalt, local, locally, bara ror, only concerns',
  step1:
    'steg 1, steg ett, forsta steget, step 1, step one, first step, steg i, first stage, trappsteg 1, forsta trappsteget',
  step2:
    'steg 2, steg tva, andra steget, step 2, step two, second step, steg ii, second stage, trappsteg 2, andra trappsteget',
  step3:
    'steg 3, steg tre, tredje steget, step 3, step three, third step, steg iii, third stage, sista steget, final step, last step, trappsteg 3, tredje trappsteget',
  ladder:
    'every step, each step, all the steps, step by step, steg for steg, varje steg, samtliga steg, trappa*, trappan, trappsteg*, atgardstrapp*, atgardsstrapp*, eskaleringstrapp*, stegen, alla steg, tre steg, hur manga steg, three steps, all steps, the steps, which steps, what steps, vilka steg, ladder, staircase, escalation process, whole process, hela processen, arbetsgang, how many steps, eskaleringsordning*, eskaleringsvag*, escalation path*, steps',
  speed:
    'hur fort, hur snabbt, how quick*, how fast, how soon, skyndsam*, tidsfrist, hur brattom, snabbt, quickly, tidsgrans, time limit',
  level: 'niva, nivan, nivaer, nivaerna, level, levels',
  political: 'politik*, politisk*, political, politic*, politician*, fortroendevald*, elected',
  central: 'centrala, central, centralt, cs',
  officials:
    'tjansteman*, tjansteperson*, official, officials, civil servants, dot, tjm, beredning*, beredningen, tb, direktor*',
  operative: 'operativ*, operational',
  strategic: 'strategisk*, strategic',
  medical:
    'medicinsk samverkan, medicinska samverkan*, medical collaboration, medical cooperation, medical group, medicinska gruppen, medical coordination',
  ds: 'ds, delregionala samverkansorgan*, delregionalt samverkansorgan*, delregional samverkan, delregionala samverkan, delregional body, delregional bodies, delregional collaboration body, samverkansorganet, samverkansorgan, delregional collaboration bodies',
  localGroup:
    'lokal samverkan, lokala samverkan*, lokal vardsamverkan, lokala vardsamverkan*, lokal samarbetsgrupp*, lokala samarbetsgrupp*, lokala grupp*, lokal grupp, local group*, local collaboration*, local care collaboration*, local cooperation*, local care group*, lokalgrupp*, samarbetsgrupp*, lokala traff*, lokala mote*, local meeting*, lokalt, ses lokalt, traffas lokalt, vardsamverkan i, vardsamverkansgrupp*, locally',
  delregion: 'delregion*, delomrade*, subregion*, sub region*, delregions',
  municipality:
    'kommun, kommuner, kommunerna, kommunen, kommuns, kommunernas, municipal, municipality, municipalities, kommunal, kommunala',
  our: 'vi, oss, hos oss, our, ours, we, us, min grupp, my group, den har gruppen, this group, i var delregion, var delregion, var kommun, var grupp, var lokala, vara kommuner, vara moten, var operativa, var tjanstemannaberedning, vart mobila, vara traffar, mitt omrade, my municipality, my delregion',
  other: 'andra, fler, ovriga, other, others, else, mer, ytterligare',
  none: 'ingen, inga, inget, none, no one',
  focusArea: 'fokusomrade*, focus area*, fokusen, prioriterade omraden, focus areas, prioriter*',
  collaborationArea:
    'samverkansomrade*, collaboration area*, cooperation area*, aktiva omraden, active areas, active collaboration',
  planArea:
    'planens omraden, insatsomrade*, omraden i planen, areas of the plan, plan areas, huvudomrade*, areas does the plan, areas in the plan, vilka omraden, which areas, kapitel',
  why: 'varfor, why',
} as const;

export type Concept = keyof typeof conceptWords;
