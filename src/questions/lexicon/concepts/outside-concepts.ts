/** What is only answered by a fact that speaks of it itself. */
export const outsideConcepts = {
  cost: `
    tjanar, tjana, earn, earns, paid, kosta*, kostnad*, pris, prislapp*, cost*, budget*, price*,
    kronor, kr, sek, tkr, spend*, spent, betal*, pay, finansier*, funding, funded, dyrt, dyr,
    money, pengar, avgift*, fee, fees, expense*, lon, loner, salary, arvode*, belopp*,
    amount of money, miljon*, million*, tusenlapp*, *pengar, *pengarna, *kostnad, *kostnader,
    *budget, slantar, anslag*, how much money, faktur*, invoice*, wage*, grants, *bidrag, *lon,
    spendera*, spanderat
  `,
  contact: `
    telefon*, mobilnummer, phone number*, telephone number*, ringa, ringer, mejl, mejlen, mejla till, mejladress*, mejlar jag, mail, mailadress*, mailen, maila till, epost*, e-post*,
    email*, e-mail*, adress, adressen, adresser, besoksadress*, address, addresses, kontaktuppgift*, contact details, nummer till, number to,
    reach him, reach her, telefonnr, telnr, tfn, postadress, mobil till
  `,
} as const;
