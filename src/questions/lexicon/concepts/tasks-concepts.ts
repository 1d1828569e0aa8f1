/** Who is to do what for whom. */
export const tasksConcepts = {
  report: `
    rapporter*, avrapporter*, aterrapporter*, report*, aterkoppl*, redovisar till, redovisa till,
    answers to, answer to
  `,
  assign: `
    lagga ut uppdrag, uppdrag*, assignment*, uppgift*, arbetsuppgift*, task, tasks, mission,
    missions, duty, duties, assign, assigns, assigned, roll har, remit, mandate*, ansvarsomrade*,
    ansvarar gruppen, supposed to do, uppdragsgivare, forvantas, forvantningar*, expected to,
    expected of, syssla med, sysslar … med, our job, vart jobb, our role, var roll, job of,
    here for, vad ska … gora, vad … ska gora, ska vi gora, vi ska gora, gruppen ska gora, ska gruppen gora, det ska gora, var uppgift, remit*, brief,
    vi har att gora, har vi att gora, vantas vi, vantas … gora, vad ska vi … till, att syssla med,
    on our plate, on the plate of, marschorder*, marching orders, orders, direktiv*, directives,
    do for a living, spending our time, spend our time, agna oss at, lagga … tid, lagger … tid,
    vad haller vi pa med
  `,
  assignedBy: `
    hands us, hand us, delar ut uppdrag, ger oss, ge oss, far vi, far gruppen, far den, fran vem,
    av vem, gives us, give us, we get, do we get, get our, assigned by, uppdragsgivare,
    whose orders, ger … marschorder, ger … direktiv, gives … orders, give … orders, take orders, bestaller*, kommer uppdragen fran, gets its, receive our, assignments from, uppdrag av,
    uppdrag fran, tasks from, far uppdrag, far sina uppdrag, far vara uppdrag, far lokala,
    give it, who assigns, who gives, vem ger, vilka ger, gets assignments, beordrar, bestaller,
    ger … order, orders from, order fran, bestammer over, tells us what
  `,
  assignsTo: `
    lagga ut, lagga uppdrag, hand out, delegate, delegera, ger vi, vi ger, uppdrag till,
    ge uppdrag at, we give, do we give, give assignments to, assignments to, assign to, tasks to,
    ger uppdrag at, can we give, kan vi ge, far vi ge, delar vi ut, gives assignments to,
    ger uppdrag till, ge uppdrag till, ger den uppdrag, give tasks, hand assignments, we assign,
    does it give
  `,
  develop: `
    gemensamma grejer, gemensamma grej, gemensamma prylar, gemensamt … pa gang,
    gemensamma … pa gang, gemensamma … igang, things in common,
    gemensamma utvecklingsaktiviteter, have in common, we have in common, develop*, do together,
    vad gor vi tillsammans, pa gang ihop, utvecklingsarbeten, share with, gemensam* aktivitet*,
    utvecklingsaktivitet*, utvecklar, utveckla, utvecklas, gemensam utveckling,
    gemensamma utveckl*, development activit*, joint development, joint activit*, developing,
    jobbar med, arbetar med, jobbar vi, arbetar vi, working on, work on, working with,
    gemensamma aktivitet*, gemensamma saker, samarbetar kring, samarbetar om, utvecklingsarbete*,
    common activit*, shared activit*, tillsammans med, develop together, development work,
    pysslar … med, haller … pa med, gor … ihop, jobbar … med, arbetar … med, work … on, samarbetar … om, samarbetar … kring, gor … tillsammans, gor … gemensamt,
    utvecklingsmass*, utvecklingsprojekt*, up to together, jobbar … ihop, jobbar … tillsammans,
    driver … gemensamt, driver … gemensam, driver … gemensamma, satsar … pa, gemensamma projekt*, joint project*, shared project*, vassar,
    working together on, work together on, do … jointly, do … together, gemensamma satsning*,
    jointly,
    har … pa gang tillsammans, har … pa gang ihop, har … pa gang gemensamt, bollar i luften,
    bollar … i luften, knapar … pa, grejar … med, sysslar … med tillsammans, sysslar … med ihop,
    lagger … krut pa, lagger … krutet pa, cooking up, heads together, balls in the air,
    on the go together, on our plate together, joint topic*, joint theme*, joint issue*, common topic*, shared topic*, gemensamma amnen, gemensamma teman, jobba ihop kring, jobba ihop om, arbeta ihop kring, arbeta ihop om, jobbar ihop kring, jobbar ihop om, arbetar ihop kring, arbetar ihop om, jobba tillsammans kring, jobba tillsammans om, arbeta tillsammans kring, arbeta tillsammans om, valt att jobba, valt att arbeta, chosen to work, gemensamt utveckl*, utvecklingsknap, pular … med,
    fixar … ihop, i gorningen
  `,
  contribute: `
    bidrar, bidra, bidrag, contribut*, nytta, benefit*, hjalper, tillfor, tillfora
  `,
  responsible: `
    ansvar, ansvarar, ansvarig, ansvariga, ansvarat, ansvaret, ansvarade, haller i, haller ihop,
    responsib*, in charge, accountable, skoter, driver, ser till, star for, ager, runs, run by,
    led by, leder, leds, ledde, leads, leading, owner, owns, handles, utbildare, kontaktperson*,
    contact person*, genomfor, manages, tar hand om, har hand om, haft hand om, har bollen,
    point person, looks after, look after, takes care, take care, vems bord, skots av, held by,
    drivs av, drivande, haller … i, in the lead, spetsen, i spetsen,
    whose job, whose task, whose duty, vems jobb, vems uppgift, vems sak, vems ansvar, har hand om
  `,
} as const;
