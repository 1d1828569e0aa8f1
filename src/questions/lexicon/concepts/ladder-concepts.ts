/** What goes wrong between the parties, and where it is taken. */
export const ladderConcepts = {
  escalate: `
    vart for … vidare, for vi … vidare, for vi den vidare, fora den vidare,
    lamnar … bollen, lamna … bollen, pass … ball, who should we tell, who do we tell, vem sager vi, vem ska vi saga, vem ska jag saga, vem far jag prata, vart sager,
    lamnar vi, lamna vi, hand over to, vart gar, where does it go, where do we go,
    where does it end, who gets, vem far, vilken instans, which body, vart skickar, tas upp,
    ta upp, take up, go next, goes next, gar den vidare, sends it, pushed, vem tar, who takes,
    taken over, climb, hoja, dras, eskaler*, escalat*, lyft*, fora vidare, fors vidare, ta vidare,
    tas vidare, tar vidare, skickas vidare, skicka vidare, ga vidare, gar vidare, hanskjut*,
    hanfor*, raise, raised, raises, raising, refer*, take further, takes further, take it,
    taken further, takes this, take this, higher up, hogre upp, uppat, tar over, takes over,
    take over, hand over, hand it, nasta instans, nasta niva, harnast, next level, further up,
    vart vander, pass it on, passed on, bring it, taken to, go up, gar arendet, lands, hamnar,
    hand this, hand the, bolla upp, bollar upp, bolla vidare, bollar vidare, skicka upp,
    skickas upp, lamna over, lamnas over, overlamna*, overlats, one level up, a level up,
    level up, up a level, niva upp, ett steg upp, up the chain, up the ladder, kick* … up,
    bump* … up, push* … up, pass* … up, send* … up, go to next, turn to next, vander man sig,
    vander jag mig, vander vi oss, vem vander, who do we turn, who do i turn, where do we turn,
    where do i turn, who do we go, who do i go, ga rakt, gar rakt, direkt till, straight to,
    directly to, go straight, bypass, kringga, avgorande*, settle*, settles, final say,
    sista ordet, ends up, end up, does that land, does it land, landar, hamna, where does that go, landed, has landed, vem tar vid, tar vid, takes on, pick* it up, picks up,
    bord hamnar, vems bord,
    knuffa* … upp, putta* … upp, skjuta* … uppat, dimpa*, dimpe*, reach us, reaches us, get to us,
    gets to us, come to us, comes to us, kommer till oss, komma till oss, hamnar … hos oss, landa,
    borjar jag, borjar vi, where … i start, where … we start, where … i begin, where to start,
    where to begin, next stop, next port of call, next move, nasta drag, nasta steg, next step
  `,
  deviation: `
    fast … avtal*, trots … avtal*, although … agreed, even though … agreed, kommer aldrig,
    aldrig kommer, never comes, never come, never shows,
    andra problem … forsvarar … samarbet*, problem … forsvarar … samarbet*, forsvarar … samarbet*,
    stor … samarbetet, hindrar … samarbetet, andra problem, other problems, problems … make … cooperation,
    problems … cooperation harder, problems … cooperation … difficult, hamper* … cooperation,
    hinder* … cooperation, obstruct* … cooperation, problems, krangel … samarbetet,
    keeps … late, too late, for sent, kommer … sent, far … for sent,
    inte gor det … lova*, inte gor vad … lova*, gor inte vad, gor inte det, doesn t do what, don t do what,
    not doing what, haller inte, inte haller, halls inte, foljer inte, inte foljer, not following, doesn t follow,
    not honouring, breaking the agreement, break the agreement, broke, avvikelse*, avvik*, brist,
    brister, bristen, bristande, fel, felet, deviation*, shortcoming*, breach*, bryter, brutit,
    lever upp, lever inte, uppfyll*, not deliver*, isn t delivering, delivering, not keeping,
    avsteg, noncompliance, non compliance, failure*, fails, failing, misslyck*, missnoj*,
    atagande*, commitment*, obligation*, avvikelsen, skoter sig, incident*, problem, obligations,
    falling short, does not follow, schabbl*, strul*, klant*, slarv*, misskot*, skoter inte,
    gor inte sin del, gor inte sitt, inte gor sitt, inte gor sin, tar inte sitt ansvar,
    tar inte ansvar, inte tar sitt ansvar, svek, sviker, svikit, brustit, gatt snett, gar snett,
    gick snett, gatt fel, gar fel, gick fel, blev fel, blivit fel, gjort fel, gor fel,
    avtalsbrott*, overtramp*, bryta mot, bryts, mot avtalet, efterlev*, anmala, anmaler, anmalan,
    anmals, anmalt, anmald, anmalts, fault, faults, botched, messed up, screwed up, dropped the ball, drops the ball, let us down,
    lets us down, letting us down, went wrong, goes wrong, gone wrong, going wrong,
    doesn t deliver, does not deliver, not doing, isn t doing, aren t doing, neglect*, violat*,
    mistake*, complaint*, complain*, falls short, fall short, not honour*, not honor*, slip up,
    slipped up, kept … promise*, hallit … lofte*,
    lova* … ringa, keeps … without, forget*, glommer, glomt, glomde
  `,
  correction: `
    rattar till, rattar det, ratta till, rattning, rattad, ordna upp, atgardade, aterstalla,
    repair, make good, sort it out, rattelse*, rattas, ratta, rattat, rattar, atgardas, atgardar,
    atgardat, atgardad, atgarda, correct*, fix, fixed, fixing, remed*, rectif*, put right,
    put things right, resolve*, losas, losa, lost, losning, mend, sorted, atgard*, styra upp,
    stada upp, put it right, puts it right, putting … right, put … right, puts … right, set it right, clean up, cleans up, make it right,
    redo, gora om, ordna till
  `,
  delay: `
    long ago, still hasn t, still haven t, hasn t corrected, haven t corrected, hasn t put, hasn t fixed, for lange sedan, lange sedan,
    inget har hant, ingenting har hant, inget hant, har inte hant, has happened since, nothing since, not moved, rort sig, inte rort,
    inget rattas, ingenting rattas, inget blir rattat, inget blir gjort, utan resultat,
    utan rattelse, patalat, patalade, pointed out, ganger utan, ingen rattar, trots att,
    sagt till, pamint, reminded, in spite of, not answered, inget svar fran, nobody corrects,
    ingen gor, dragits ut, drar de ut, tar tid, skjuter upp, skjuts upp, svarar aldrig,
    nonchaler*, postpon*, keeps putting, not responded, has not been fixed, ingen atgard,
    fortfarande, tyst, silence, silent, reagerar, react, passed without, utan att, utebli*,
    uteblev, fordroj*, droj*, aldrig, hander inget, hander inte, inget hander, ingenting hander,
    nothing happens, nothing happened, nothing has happened, never, putting off, putting it off,
    dragging, drags, drag, drar ut, delay*, ignor*, svarar inte, struntar, no response, no reply,
    unresolved, oskalig*, vantat, vanta, invanta, vantar, waiting, wait, waited, for lange,
    too long, inget gors, inte rattas, inte atgard*, not corrected, no correction, not fixed,
    inte rattat, unreasonabl*, still not, fortfarande inte, inte gor, stalling, manader, months,
    inte gjort, har inte, have not, has not, failed to, stallt till, ligger och skrapar,
    inget sker, sker inget, sker ingenting, ingenting sker, fortfarande inget, anda inte, tjatat,
    tjata*, tjatas, chased, chasing, reminding, sat on, sits on, sitting on, drags … feet,
    dragging … feet, no action, hor inte av sig, hors inte av, radio silence, tystnad,
    takes forever, taking forever, tar evigheter, gang pa gang, gang efter gang, time and again,
    again and again, over and over, om och om igen, upprepade ganger, repeatedly, tredje gangen,
    fjarde gangen, third time, fourth time, weeks, veckor, for evigt, for ever, forever,
    langbank*, har statt still, skjuter det, pushed back,
    nag, nags, nagged, nagging, rycker pa axlarna, ryckt pa axlarna, rycka pa axlarna, shrug*,
    nothing gets, gnall*, begged
  `,
  dispute: `
    last oss, halva … vill, halften vill, half of us, split down the middle,
    split over, are split, splittrad*, delade meningar, divided over, are divided, laser … olika, laser … helt olika, tva lager,
    oense, inte eniga, tolkningstvist*, laser avtalet olika, meningsskiljaktighet*, disagrees,
    disagreeing, falling out, fallen out, skar sig, not agreed, unable to agree, impasse,
    stalemate, argue, arguing, dodlage, inte enas, kan inte enas, lasning, tvist*, oenig*, oens,
    overens, last lage, dispute*, disagree*, deadlock*, konflikt*, conflict*, cannot agree,
    can t agree, can not agree, don t agree, do not agree, eye to eye, stuck, osams, brak, brakar,
    not agree, oenas, samsas, quarrel*, kor* fast, kort fast, kort ihop sig, gatt i las, last sig,
    star still, tvistar, tjafs*, gral*, kivas, pa tvaren, olika asikt*, olika uppfattning*,
    tycker olika, ser olika pa, tolkar … olika, tolkas … olika, tolkat … olika, lasta lagen,
    come to terms, at odds, loggerheads, stand off, standoff, bicker*, clash*, differing views,
    different views, see it differently, sees it differently, read … differently,
    interpret* … differently, reads … differently, butt heads, fell out, fall out, fallen out, falls out, gar inte ihop,
    kommer inte vidare, in a fight, tvista,
    dispyt*, a row, rows, sort of row, tratt, trata*, tratt*, luven, ryker ihop, rok ihop
  `,
  principle: `
    princip*, principle*, generell*, general nature, overgripande natur, fundamental
  `,
  learning: `
    lardom*, larande*, lara, learn*, lesson*, lar sig
  `,
  local: `
    lokal, lokala, lokalt, local, locally, bara ror, only concerns, bara hos oss, bara galler oss,
    bara ror oss, rent lokal*, only us, just us, only here
  `,
  step1: `
    first time … complain, forsta gangen vi, first time we,
    allra forst, saga till … forst, sager … till forst, vander … forst, prata med forst,
    borjar man, tell first, talk to first, turn to first, speak to first, first of all,
    steg 1, steg ett, forsta steget, step 1, step one, first step, steg i, first stage,
    trappsteg 1, forsta trappsteget,
    forsta vandan, forsta varvet, first round, first instance, forsta hand, to begin with,
    till att borja med
  `,
  step2: `
    steg 2, steg tva, andra steget, step 2, step two, second step, steg ii, second stage,
    trappsteg 2, andra trappsteget
  `,
  step3: `
    steg 3, steg tre, tredje steget, step 3, step three, third step, steg iii, third stage,
    sista steget, final step, last step, trappsteg 3, tredje trappsteget
  `,
  ladder: `
    every step, each step, all the steps, step by step, steg for steg, varje steg, samtliga steg,
    trappa*, trappan, trappsteg*, atgardstrapp*, atgardsstrapp*, eskaleringstrapp*, stegen,
    alla steg, tre steg, hur manga steg, three steps, all steps, the steps, which steps,
    what steps, vilka steg, ladder, staircase, escalation process, whole process, hela processen,
    arbetsgang, how many steps, eskaleringsordning*, eskaleringsvag*, escalation path*, steps
  `,
  speed: `
    hur fort, hur snabbt, how quick*, how fast, how soon, skyndsam*, tidsfrist, hur brattom,
    snabbt, quickly, tidsgrans, time limit, hur snart, hur kvickt, how prompt*, hur skyndsamt,
    urgency
  `,
} as const;
