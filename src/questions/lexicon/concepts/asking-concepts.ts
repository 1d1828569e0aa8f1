/** How a question asks: for a person, a time, a number, a place, a reason, a meaning. */
export const askingConcepts = {
  who: `
    vad heter, which of us, which of you, which of them, vilka av oss, vilka av er, vem av oss, vem av er,
    vilken funktion, vilka funktioner, which role, what role, vilken roll, what kind of person,
    vem, vems, vilka personer, who, whom, whose, which person, which people,
    nagon av oss, who of us, who among us, vem har vi, vilka har vi, who have we, who do we have,
    vilken grupp, which group
  `,
  when: `
    nar, when, vilket datum, vilken dag, which date, what date, vilken manad, vilka manader,
    which month, which months, what months, vilket ar, what year, which year, deadline, deadlines,
    senast, due, tidplan, tidsplan, tidplanen, schedul*, tidpunkt, vilken termin, which term,
    nar pa aret, time of year, vilken period, which period, what period, hur lange, how long,
    slutdatum, startdatum, fardig nar, till nar, by when, done by, klart till, klart senast,
    sista dag, last day, tidsram*, time frame, timeframe, hur lang tid, dags for, hur snart
  `,
  howMany: `
    hur manga, hur mycket, antal, antalet, how many, number of, count, hur stort antal,
    hur pass manga, hur stor, hur stort, how big, how large
  `,
  howOften: `
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
    oftare, more often, tatare
  `,
  where: `
    var nagonstans, where … sit, where … workshop, where … meeting, var holl, var satt, var agde,
    var holl vi, var var vi, var satt vi, var sag vi, where did we, where were we, where was it, vilket hus, vilken adress,
    vart, vilken plats, vilken lokal, which place, venue, i vilken lokal, where was, where did,
    var holls, var traffades
  `,
  why: `
    varfor, why
  `,
  meaning: `
    vad kallas, what do you call, what do we call, what s it called, what is it called,
    betyder, betyda, betydelse, star for, forkort*, mean, means, meaning, stand for, stands for,
    short for, abbreviat*, vad ar, vad e, what is, what are, what does, innebar, spelled out,
    utlasas, bokstav*, for nagot, forklaring, forklara, definier*, utskrivet, skrivs ut, stand,
    acronym*, vad menas, menas med, menar man, meant by, what on earth, in plain words,
    pa ren svenska, what s a, what s an, what is an, utlases, uttyds, heter egentligen, full name,
    fullt namn, vad tusan, vad sjutton, what the heck
  `,
  schedule: `
    tidplan*, tidsplan*, schedule*, deadline*, timeline
  `,
  other: `
    andra, fler, ovriga, other, others, else, mer, ytterligare, vilka mer, who else, ovrigt
  `,
  none: `
    ingen, inga, inget, none, no one
  `,
  our: `
    vi, oss, hos oss, our, ours, we, us, min grupp, my group, den har gruppen, this group,
    i var delregion, var delregion, var kommun, var grupp, var lokala, vara kommuner, vara moten,
    var operativa, var tjanstemannaberedning, vart mobila, vara traffar, mitt omrade,
    my municipality, my delregion
  `,
} as const;
