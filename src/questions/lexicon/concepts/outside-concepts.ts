/** What is only answered by a fact that speaks of it itself. */
export const outsideConcepts = {
  cost: `
    tjanar, tjana, earn, earns, paid, kosta*, kostnad*, pris, prislapp*, cost*, budget*, price*,
    kronor, kr, sek, tkr, spend*, spent, betal*, pay, finansier*, funding, funded, dyrt, dyr,
    money, pengar, avgift*, fee, fees, expense*, lon, loner, salary, arvode*, belopp*,
    amount of money, miljon*, million*, tusenlapp*, *pengar, *pengarna, *kostnad, *kostnader,
    *budget, slantar, anslag*, how much money, faktur*, invoice*, wage*, grants, *bidrag, *lon,
    spendera*, spanderat, compensation, hur stor* … *medel, hur stor* … *medlen, hur stor* … *bidragen, hur hog ersattning,
    vilken ersattning, hur mycket ersattning, hur stor ersattning
  `,
  untold: `
    vd, ceo, verkstallande direktor, kommunstyrelse*, municipal executive board,
    slutar avtalet, upphor avtalet, avtalet … upphor, avtalet gar ut, avtalet loper ut,
    agreement … expire*, agreement … run out, agreement … end,
    hur manga invanare, how many inhabitants, population,
    befolkning*, folkmangd*, hur manga anstallda, how many employees, how many staff,
    hur manga medarbetare, hur manga jobbar, hur manga arbetar, how many work at, how many work in,
    how many people work, patientnojdhet*, patient satisfaction, nojdhet*, satisfaction,
    avvisade, avvisad, avvisas, avvisat, avvisar, nekade, nekad, nekades, nekats, nekar, rejected,
    turned away, turned down, declined, vantetid*, kotid*, waiting time*, waiting list*, vantelista*
  `,
  contact: `
    telefon*, mobilnummer, phone number*, telephone number*, ringa, ringer, mejl, mejlen, mejla till, mejladress*, mejlar jag, mail, mailadress*, mailen, maila till, epost*, e-post*,
    email*, e-mail*, adress, adressen, adresser, besoksadress*, address, addresses, kontaktuppgift*, contact details, nummer till, number to,
    reach him, reach her, telefonnr, telnr, tfn, postadress, mobil till
  `,
} as const;
