const forPlace = (place: string) => {
  const Place = place.charAt(0).toUpperCase() + place.slice(1);
  return {
    offer: `${Place} är inte kopplad till någon grupp, så jag vet inte vilka ”vi” är här.`,
    choose: `Vilken grupp ska ${place} vara kopplad till?`,
    bound: (group: string) => `${Place} är nu kopplad till ${group}.`,
    alreadyBound: (group: string) => `${Place} är redan kopplad till ${group}.`,
    confirmRebind: (current: string, next: string) =>
      `${Place} är kopplad till ${current}. Vill ni byta till ${next}?`,
    kept: (group: string) => `${Place} är fortfarande kopplad till ${group}.`,
    changedMeanwhile: (group: string) =>
      `Någon annan hann före: ${place} är kopplad till ${group}.`,
    changedToNothing: `Någon annan hann före: ${place} är inte kopplad till någon grupp.`,
    unbound: (group: string) => `${Place} är inte längre kopplad till ${group}.`,
    notBound: `${Place} är inte kopplad till någon grupp.`,
    notMember: `Bara den som är medlem här kan koppla ${place} till en grupp.`,
    suggestion: (group: string) => `Ska ${place} vara kopplad till ${group}?`,
    welcomeChoose: `Koppla ${place} till en grupp, så vet jag vilka ”vi” är här.`,
  };
};

/** Which group "we" are, by where it is said. */
export const bindingSv = {
  channel: forPlace('kanalen'),
  'group-chat': forPlace('chatten'),
  personal: {
    ...forPlace('chatten'),
    offer: 'Jag vet inte vilken grupp du hör till. Välj den, så vet jag vilka ”vi” är här.',
    choose: 'Vilken grupp hör du till?',
    confirmRebind: (current: string, next: string) =>
      `Chatten är kopplad till ${current}. Vill du byta till ${next}?`,
  },
};

export type BindingTexts = typeof bindingSv;
