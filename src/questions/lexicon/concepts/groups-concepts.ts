/** What people ask of a group: who leads it, who sits in it, how it meets. */
export const groupsConcepts = {
  chair: `
    ordf, vid klubban, chairmen, basar, chefar, leading the, in the chair, ordforandeskap*,
    fungerar som ordforande, sits in the chair, ordforande*, leder, leds, leda, ledde, klubban,
    chair, chairs, chaired, chairing, chairperson*, chairman*, chairwoman*, chairmanship,
    preside*, haller i motena, haller i motet, haller motena, styr motena, heads the group,
    heads our group, who leads, leads, haller i klubban, halla i klubban, haller klubban,
    svingar klubban, basar over, basar for, sitter ordforande, for ordet, taktpinnen, at the helm,
    gavel, runs the meeting*, run the meeting*, running the meeting*, head of the group, heads up,
    leader of, ledare for, ledaren for, gruppledare*, presiding, haller i spakarna, spokesperson,
    haller i tradarna, halla i tradarna, in the driving seat, vid rodret, styr skutan,
    calls the shots
  `,
  vice: `
    vice*, deputy, stallforetradare, stallforetradande
  `,
  convene: `
    expect the … from, expect … invitation,
    gets … together, gets our meetings, get … meetings together, drar ihop var*, calls … together,
    ser till att det blir, se till att det blir, makes sure there is, calling, calls us, ringar in, drar i motena, sets up the, kalla till, kallar till, kallelsen,
    conveners, skickar kallelse, skickar ut kallelse, who calls, called together, samlar,
    ansvarar for att kalla, ordnar motena, planerar motena, sammankall*, samman kall*, kallar,
    kalla, kallelse*, kallelser, bjuder in, bjuda in, bjuds in, inbjud*, conven*, calls,
    call, called, summon*, invites, invite, invitation*, drar ihop, bokar, bokar in,
    sets up meetings, set up meetings, organises meetings, arranges, pulls … together,
    pull … together, brings … together, bring … together, rounds … up, round … up, drar … ihop,
    dra … ihop, trummar ihop, trumma ihop, ropar ihop, samla ihop, samlar ihop, fixar mote*,
    ordnar mote*, arrangerar mote*, skickar … inbjud*, skickar … kallels*, sends … invitation*,
    sends … invite*, send … invite*, kallar ihop, kallar samman, initierar mote*,
    initiativ till mote*, arranges … meeting*, schedules … meeting*, satter datum, sets … date*,
    in the calendar, i kalendern, bokar … mote*, books … meeting*, planerar … mote*,
    ser till att vi traffas, ser till att vi ses, makes sure we meet, gets … around the table,
    far ihop gruppen, far ihop oss, samlar … gang*, samlar … grupp*, samlar … folk*,
    drar igang … mote*, drar i gang … mote*, blaser i pipan, hojtar till, hojtar nar,
    gets the ball rolling, get the ball rolling, starts … meetings, ropar till,
    picks up the phone,
    ringer in oss, ringer ihop, drar … samman, far … samlade
  `,
  meet: `
    avsatta tid, satta av tid, set aside time, set time aside, mots, sit down, sitting down, come together, traffs, motas, sammanstralar, halls, samlade,
    mote*, moten, motena, traff, traffar, traffas, traffen, traffarna, traffades, ses,
    sammantrad*, meet, meets, meeting, meetings, met, get together, gets together, gather*,
    sammankomst*, samlas, sittning*, motet, sitter ner, satter oss ner, rakas,
    se varandra, see each other, get togethers, sammantraden, sammantradet, mots upp, mingla,
    springer vi pa varandra, springer pa varandra, kor vi egentligen, har vi traff*,
    slar oss ner, sla oss ner, slar sig ner, sla sig ner, sits down, traffa varandra
  `,
  member: `
    har vi nagon fran, har vi nan fran, har vi folk fran, har vi representant*,
    do we have anyone from, do we have someone from, do we have somebody from, have we anyone from,
    fran vilken kommun, from which municipality, from what municipality, raknas in, raknas med, who from,
    vem ar fran, skicka … chefer, skickar … chefer, skicka … till var*, har … chefer, have we anybody,
    do we have anybody, do we have anyone, har vi nagon,
    send … to our, sends … to our, skickar … till,
    ar inte med, not included, not part, stands for, speaks for, foretrader, talks for, star for,
    sitta med, belong*, sits, sit in, kommer fran, come from, comes from, vilka som, for our,
    sits for, vilka hos oss, bemannas, present in the group, join, joins, ska vara med, delta i,
    brukar vara med, takes a seat, medlem*, ledamot*, deltar, deltag*, delta, ingar, inga, sitter,
    sitta, satt, med i, ar med, vara med, representer*, representant*, runt bordet, member*,
    participa*, take part, takes part, taking part, part of, attend*, around the table,
    represent*, sammansattning, composition, made up, bestar, consist*, utgors, deltagarlista,
    foretrad*, belongs, tillhor, vilka ar vi, plats i, seat*, skickar, on board, included in,
    at the table, sit on, sits on, involved, for … talan, fora … talan, talan for, vilka finns i,
    vilka finns med, vilka ar i, vilka alla, who is in, who s in, who are in, who is on, who s on,
    in our group, in our … group, are in the … group, i var … grupp, on our group, make up, makes up, making up, har en stol, stol vid, vid bordet,
    at our table, hor till gruppen, med hos oss, med pa motena, med pa vara moten, dyker upp,
    turns up, turn up, shows up, show up, come along, comes along, besattning*, vilka folk,
    vilka manniskor, vilka yrken, vilka professioner, which professions, line up, lineup,
    head count, har nagon med, finns nagon med, representerad*, samlad*, crew,
    vem av oss, vilka av oss, nagon av oss, which of us, who of us, bland oss, among us,
    round the table, vem har vi, vilka har vi, har vi med fran, med pa taget, who have we,
    who do we have, vilka har vi, hor till var, var skara, har folk hos oss, ar med hos oss,
    var krets, i gruppen ar,
    har vi fran, hor till … skara, hor till … gang, hor till gang*, hor till … grupp,
    nagon stol, en stol, stol hos, chair at our table, a chair with us, finnas med, finns med,
    for … rakning, kring bordet, runt vart bord, med vid bordet, har … plats
  `,
  present: `
    narvar*, present, attended, deltog, kom pa, var pa motet, attendance, in the room, dok upp,
    showed up, narvaro*, var dar, was there, were there, who came, vilka kom, kom till motet,
    kom till traffen, pa plats den,
    i bankarna, turned up, kom till motet i, kom … till motet, kom … till traffen, came … to the meeting, come to the meeting,
    came … to our meeting, var pa plats, pa plats pa, kom pa motet, tjanstepersoner kom
  `,
  absent: `
    franvarande, anmalde forhinder, hade forhinder, fick forhinder, not able to come,
    could not come, couldn t, forhinder, franvar*, saknades, uteblev, inte narvarande, absent,
    absence*, unable to attend, apologies, not attend, not present, kunde inte, inte med, missing,
    did not attend, could not attend, anmalt forhinder, was not there, missed, sent apologies,
    inte kunde komma, couldn t make, could not make, not make it, didn t make, did not make,
    wasn t able, weren t able, wasn t there, weren t there, didn t show, not show up,
    didn t turn up, did not turn up, no show*, skipped, forhindrad*, kunde inte komma, kom inte,
    dok inte upp, inte dok upp, inte kom, aterbud, tackade nej, hoppade over, var inte dar,
    inte var dar, inte pa plats, satt inte med, borta fran motet, were away, was away, fattades,
    not there
  `,
  minutes: `
    motesprotokoll*, meeting notes, note taker, anteckningarna, motesanteckning*,
    minnesanteckning*, anteckning*, protokoll*, minutes, notes, note, antecknar, anteckna,
    skriver protokoll, sekreterare*, secretary, written record*
  `,
  receive: `
    skickas, skicka, skickar, delge*, delges, mottagare, far del, ta del av, recieve*, receive*,
    send, sent, sends, go to, goes to, lamnas, vidarebefordr*, till vem, to whom
  `,
  nextMeeting: `
    nasta mote, nasta traff, next meeting, nasta sammantrade, meet next, traffas nasta, ses nasta,
    nar ar motet, nar ar vart mote, traffas vi nasta, when is our meeting, upcoming meeting,
    kommande mote, nasta gang, next time, date of the next, datum for nasta, traffas vi harnast,
    ses vi harnast, next gathering, nasta sittning, nasta sammankomst, traffas vi nast,
    ses vi nast, next session, meeting next, kommande traff, nastkommande mote, nasta datum,
    next date, next gather, next meet, next get together, do we next
  `,
} as const;
