/** What is measured and what came of it. */
export const figuresConcepts = {
  result: `
    lead to anything, lead to something, lead anywhere, led anywhere, ledde … till nagot,
    leda till nagot, gav … nagot, ger … nagot resultat,
    state of play, hur langt har, hur blev, hur lyckades, how far, come of it, hur star det till,
    gett for, resultat*, utfall*, status*, hur gar det, hur gick det, hur har det gatt,
    where do we stand, stand with, result, results, outcome*, hur ligger, hur langt, lett till,
    progress, lage, laget, lagesrapport, how is it going, how did, going with, led to, what came,
    utfallet, redovisas, uppnatt, achieved, avklarad, klar med, klart med, blev det, hur gar,
    hur star det, kommit fram, finished, done, completed, infort, infors, pa plats, in place,
    gett, effekt, effekter, noticed, vad blev det av, blev det av, vad hande med,
    what happened with, what happened to, fick vi fram, fick fram, landade, landat, turned out,
    turn out, how are we doing, hur ser det ut, how does it look, come out of, came out of,
    kom ut av, gick det med, slutade det, hur slutade
  `,
  indicator: `
    how is it checked, how do you check, hur kollas, hur kontrolleras,
    judge whether, judge if, caught on, slagit igenom,
    stalls mot, stalls … mot, delas med, divided by, set against, satts i relation,
    worked out, on track,
    taljare*, namnare*, numerator, denominator, taljaren, namnaren, indikator*, indicator*, matt,
    matten, matet, matetal, nyckeltal*, mats, mata, mater, mater man, mattet, measure*, measured,
    metric*, raknas ut, raknas, raknar, beraknas, beraknar, definier*, defined, definition*,
    uppfoljningsmatt, tittar pa, kpi, calculated, calculate, follow up, foljs, foljs upp, foljer,
    hur vet vi, hur vet man, hur ser man, how do we know, how do you know, how can we tell,
    how can you tell, hur marks, mattstock*, yardstick*, kriteri*, criteri*, tracked, tracking,
    gauge*, bedoms, assessed,
    counts as success, count as success, success, framgang, lyckat, lyckad, followed up,
    vad raknas som, numbers … followed, i mal
  `,
  share: `
    andel*, procent*, share, percent*, proportion, hur stor del, hur stor andel, fraction
  `,
  sum: `
    rakna ihop, raknar ihop, raknas ihop, slar ihop, sla ihop,
    add up, lagg ihop, addera, sammanraknat, raknat ihop, adds up, added, all in all, sum up,
    summera, totalt, sammanlagt, tillsammans, summa, summan, total, totals, in all, altogether,
    sum, all sources, alla kallor, i hela, together, combined, sammantaget, added up, overall,
    hela
  `,
  max: `
    flest, mest, storst, storsta, hogst, hogsta, most, largest, highest, biggest, best, bast,
    lattast, easiest, top, vanligast*, max, maximum, greatest, oftast, framst, leading, tatast,
    more than any, toppar, i topp, in the lead, ahead of, vinner, wins, tops, langst fram,
    furthest
  `,
  min: `
    minst, lagst, lagsta, samst, svarast, fewest, lowest, smallest, hardest, least, min, minimum,
    farst, worst, sallanast, sallan, difficult, bottom, sist, langst ner, at the bottom, lags,
    jumbo
  `,
  compare: `
    fler an, manga fler, many more, more than, storre an, mindre an, farre an, fewer than, mer an,
    jamfor*, jamfort, jamforelse, skillnad*, skiljer, compare*, comparison, versus, vs,
    difference*, differ, an i, than in, forhallande till, respektive, skilja, skiljer sig,
    differentiate, set … apart, olika, likadan*, alike, likhet*
  `,
} as const;
