/** How a question asks: for a person, a time, a number, a place, a reason, a meaning. */
export const askingConcepts = {
  who: `
    vad heter, which of us, which of you, which of them, vilka av oss, vilka av er, vem av oss, vem av er,
    vilken funktion, vilka funktioner, which role, what role, vilken roll, what kind of person,
    vem, vems, vilka personer, who, whom, whose, which person, which people,
    nagon av oss, who of us, who among us, vem har vi, vilka har vi, who have we, who do we have,
    vilken grupp, which group,
    finns det nagon som, is there anyone who, is there somebody who, is there someone who,
    ar det nagon som, vilken yrkesroll, what position, which position, vilken post, vilken snubbe,
    vilken kille, vilken tjej, which guy, which colleague, which individual, which of our,
    vilken stackare, vilken person, vilken kollega
  `,
  when: `
    hur lang ar, hur langa ar, how long is, how long are,
    nar, when, vilket datum, vilken dag, which date, what date, vilken manad, vilka manader,
    which month, which months, what months, vilket ar, what year, which year, deadline, deadlines,
    senast, due, tidplan, tidsplan, tidplanen, schedul*, tidpunkt, vilken termin, which term,
    nar pa aret, time of year, vilken period, which period, what period, hur lange, how long,
    slutdatum, startdatum, fardig nar, till nar, by when, done by, klart till, klart senast,
    sista dag, last day, tidsram*, time frame, timeframe, hur lang tid, dags for, hur snart,
    vilken vecka, which week, what week, vilket halvar, vilket kvartal, which quarter,
    what time of year, what time of the year, time of the year, vilken arstid, which season,
    what season, target date, cut off date, cutoff date, sista datum, tidshorisont*, time horizon,
    start date, end date, stoppdatum*, completion date, finish date, by what date, until when,
    till vilket datum, fram till nar, from when, since when, tidslinje*, timetable*,
    tidtabell*, vilka datum, what dates, which dates, hur dags, vid vilken tid, at what point,
    which point in time, what point in time, dead line, vilket slutdatum, how much longer,
    hur lange till, what timeframe, hur lange varar, hur lange pagar, hur lange haller, how soon
  `,
  howMany: `
    hur manga, hur mycket, antal, antalet, how many, number of, count, hur stort antal,
    hur pass manga, hur stor, hur stort, how big, how large,
    vilket antal, what number, hur manga st, headcount, the tally, hur manga olika, vad ar antalet,
    vilken siffra, vilka siffror, which figure, what figure, what is the figure, what s the figure
  `,
  howOften: `
    meeting rule*, motesregel*, every single month, varenda manad, every single week, every single term, varenda termin,
    manadsmote*, utover … moten, utover … mote, besides … meeting*, apart from … meeting*,
    extramote*, extratraff*,
    fler moten, fler traffar, more meetings, extra mote*, extra traff*, extra meeting*,
    moten … termin, traffar … termin,
    per termin, per term, a term, varje termin, i terminen, per ar, per year, a year, om aret,
    i manaden, per month, a month, often, ofta, how many times, gang per, en gang i,
    ganger per ar, gang i manaden, every month, varje manad, en gang per, monthly, manadsvis,
    once a, twice a, times do, times a year, hur manga ganger per, hur ofta, how often, hur tatt,
    how frequent*, motesfrekvens*, frekvens*, frequency, hur manga ganger, hur manga moten,
    hur manga traffar, how many meetings, ganger per, times per, times a, ganger om aret,
    intervall*, how regularly, hur regelbundet, meeting schedule, motestatheten, motesintervall,
    oftast, most often, tatast, most frequently, sallan, sallanast, ganger varje, ganger i,
    hur manga sittningar, hur manga sammantraden, hur manga sammankomster, antal moten,
    antal traffar, hur pass ofta, med vilka mellanrum, mellanrum, how many sessions,
    how many gatherings, how many get togethers, how seldom, regularity, varannan, every other,
    fritt i kalendern, ledigt i kalendern, free in the calendar, free in our calendar*,
    enda gang, ses en gang, traffas en gang, motas en gang, meet once, just once, only once,
    bara en gang, weekly, veckovis, number of meetings, hur manga ses, times … term, ganger … termin,
    oftare, more often, tatare,
    takt, takten, motestakt*, motesrytm*, rytm, rytmen, rhythm, cadence, hur glest, how rarely,
    how sparsely, hur sallan, i vilken takt, vilken takt, what pace, varannan vecka, varje vecka,
    every week, each week, each month, each term, every term, fortnightly, biweekly, bi weekly,
    kvartalsvis, quarterly, terminsvis, termly, langt mellan motena, langt mellan traffarna,
    hur lange gar det mellan, hur lang tid gar det mellan, mellan motena, mellan traffarna,
    mellan varje mote, mellan varje traff, between meetings, between the meetings,
    between get togethers, motesschema*, motesplan, meeting rhythm, meeting pace,
    meeting interval*, hur manga rundor, hur manga varv, how regular, hur frekvent*,
    standing meeting*, aterkommande moten, regelbundna moten, regular meetings, regularly do,
    regularly does, moten blir det, traffar blir det, moten har vi, traffar har vi, moten ska vi,
    traffar ska vi, moten maste vi, traffar maste vi,
    hur tajt, tajt
  `,
  where: `
    var nagonstans, where … sit, where … workshop, where … meeting, var holl, var satt, var agde,
    var holl vi, var var vi, var satt vi, var sag vi, where did we, where were we, where was it, vilket hus, vilken adress,
    vart, vilken plats, vilken lokal, which place, venue, i vilken lokal, where was, where did,
    var holls, var traffades,
    vilken stad, which town, what town, which city, what city, vilken ort, vilket rum, which room,
    what room, vilken byggnad, which building, what building, what address, which address,
    vilken gata, which street, vilket stalle, where exactly, motesplatsen, whereabouts,
    var nanstans, vart nanstans, vart nagonstans
  `,
  why: `
    varfor, why,
    av vilken anledning, av vilka skal, av vilket skal, av vilken orsak, for what reason,
    for which reason, what s the reason, what is the reason, what was the reason,
    hur kommer det sig, hur kom det sig, how come, vad beror det pa, vad berodde det pa,
    beror det pa, berodde det pa, vad ar skalet, vad ar orsaken, vad ar anledningen,
    vad var skalet, vad var orsaken, vad var anledningen, what made, hurdasa, vafor, vaffor
  `,
  meaning: `
    vad kallas, what do you call, what do we call, what s it called, what is it called,
    betyder, betyda, betydelse, star for, forkort*, mean, means, meaning, stand for, stands for,
    short for, abbreviat*, vad ar, vad e, what is, what are, what does, innebar, spelled out,
    utlasas, bokstav*, for nagot, forklaring, forklara, definier*, utskrivet, skrivs ut, stand,
    acronym*, vad menas, menas med, menar man, meant by, what on earth, in plain words,
    pa ren svenska, what s a, what s an, what is an, utlases, uttyds, heter egentligen, full name,
    fullt namn, vad tusan, vad sjutton, what the heck,
    vad for nagot, jargong*, jargon*, ska betyda, i klartext, in english, in plain english,
    in simple terms, in layman, enkelt uttryckt, what exactly is, vad exakt ar, vad i hela friden,
    vad i hela varlden, signify, signifies, denote*, spell out, spells out, spelt out,
    vad ar det for, vad handlar, vad gar … ut pa, what s the deal with, what is the deal with,
    vad ar grejen med, vad ar det egentligen, uttolk*, tyda, tydas, uttydas, uttydning*,
    vad i allsin dar, vad i hela fridens, vafan ar, vad fan ar, vad fasen ar, hur lases,
    hur laser man ut, explain what, forklara vad, ordet for, what do they mean
  `,
  schedule: `
    tidplan*, tidsplan*, schedule*, deadline*, timeline
  `,
  other: `
    andra, fler, ovriga, other, others, else, mer, ytterligare, vilka mer, who else, ovrigt,
    resten, the rest, remaining, additional, anyone else, anybody else, somebody else,
    someone else, nagon mer, nagon annan, anything else, nagot annat, nagot mer
  `,
  none: `
    ingen, inga, inget, none, no one,
    nobody, noll, zero, not one, not a single, inte en enda
  `,
  our: `
    vi, oss, hos oss, our, ours, we, us, min grupp, my group, den har gruppen, this group,
    i var delregion, var delregion, var kommun, var grupp, var lokala, vara kommuner, vara moten,
    var operativa, var tjanstemannaberedning, vart mobila, vara traffar, mitt omrade,
    my municipality, my delregion,
    this lot, our lot, our gang, our crew, our bunch, vart gang, var skara, var krets, vart lilla,
    var lilla, min kommun, min delregion, vara breddgrader, vara trakter, pa hemmaplan, hemmaplan,
    har hos oss, our patch, our neck of the woods, our corner, our side, our end, var sida,
    var anda, in our parts, around here, round here, har uppe, har nere, our part, var del,
    my team, our team, vart team, min arbetsgrupp, our circle, vart lag, our band, our place,
    my area, our area, vart omrade
  `,
} as const;
