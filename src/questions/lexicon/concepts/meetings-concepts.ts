/** That people meet, what is written down of it and who gets it. */
export const meetingsConcepts = {
  meet: `
    avsatta tid, satta av tid, set aside time, set time aside, mots, sit down, sitting down, come together, traffs, motas, sammanstralar, halls, samlade,
    mote*, moten, motena, traff, traffar, traffas, traffen, traffarna, traffades, ses,
    sammantrad*, meet, meets, meeting, meetings, met, get together, gets together, gather*,
    sammankomst*, samlas, sittning*, motet, sitter ner, satter oss ner, rakas,
    se varandra, see each other, get togethers, sammantraden, sammantradet, mots upp, mingla,
    springer vi pa varandra, springer pa varandra, kor vi egentligen, har vi traff*,
    slar oss ner, sla oss ner, slar sig ner, sla sig ner, sits down, traffa varandra,
    sammanstrala*, samling, samlingar, stammer traff, stamma traff, stamt traff, huddle*,
    catch ups, catch up meeting*, avstamning*, in the same room, i samma rum, face to face,
    traffats, setts, motts, mottes, rendezvous, springer … pa varandra, sitta ner, sitta ihop,
    sitter ihop, satta oss ner, meet ups, meet up, meets up, met up, ses i grupp*, ses ihop,
    ses allihop, tillsammans i rummet, plenary, pow wow, powwow, i gruppen traffas, har traffar,
    haller traff*, halla traff*, slar vi oss ned, slar oss ned, ses over huvud taget, fikar vi
  `,
  nextMeeting: `
    nasta workshop, next workshop, kommande workshop,
    nasta mote, nasta traff, next meeting, nasta sammantrade, meet next, traffas nasta, ses nasta,
    nar ar motet, nar ar vart mote, traffas vi nasta, when is our meeting, upcoming meeting,
    kommande mote, nasta gang, next time, date of the next, datum for nasta, traffas vi harnast,
    ses vi harnast, next gathering, nasta sittning, nasta sammankomst, traffas vi nast,
    ses vi nast, next session, meeting next, kommande traff, nastkommande mote, nasta datum,
    next date, next gather, next meet, next get together, do we next,
    nar ses vi igen, ses vi igen, traffas vi igen, meet again, meeting again, see each other again,
    nasta motesdatum, nasta motestillfalle,
    nasta motesdag, nasta avstamning, kommande datum, kommande traffar, kommande moten,
    upcoming meetings, upcoming dates, vara motesdatum, our meeting dates, datum for vara moten,
    dates for our meetings, dates of our meetings, inbokade moten, inplanerade moten,
    planned meetings, meetings booked, next sit down, next huddle, nar smaller det,
    nar gar motet, nar ar det mote, nar har vi mote, nar har vi traff,
    nar ska vi ses nasta, nar blir det mote, what day is our, which day is our,
    what date is our, what time is our, vilken dag ar motet, vilken dag har vi mote,
    vilken tid ar motet, hur dags ar motet, forthcoming meeting*, forestaende mote*
  `,
  minutes: `
    motesprotokoll*, meeting notes, note taker, anteckningarna, motesanteckning*,
    minnesanteckning*, anteckning*, protokoll*, minutes, notes, note, antecknar, anteckna,
    skriver protokoll, sekreterare*, secretary, written record*,
    skriver ner vad, skriver ned vad, motesdokumentation, write up, writes up, note taking,
    notetaker*, scribe, referat*, motesreferat*, jots down, jot down, takes down, pennforare,
    for pennan, haller i pennan, halla i pennan, haller pennan, pen pusher, summary of the meeting,
    record of the meeting, meeting record*, motesrapport*, written notes, nedtecknar, nedskriv*
  `,
  receive: `
    skickas, skicka, skickar, delge*, delges, mottagare, far del, ta del av, recieve*, receive*,
    send, sent, sends, go to, goes to, lamnas, vidarebefordr*, till vem, to whom,
    kopia till, in copy, cc, distribueras, distribuerar, spridas till, sprids till, mejlas till,
    mailas till, mejlas, mailas, forwarded, forward, passed to, addressed to, adressat*,
    lamnas till, emailed, mailed, shared with, till vilka skickas, vart skickas, where do … go,
    where does … go, vart gar
  `,
} as const;
