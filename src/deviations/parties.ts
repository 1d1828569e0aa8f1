/** A municipality or an organisation of the model, as a form offers it. */
export type PartyChoice = { readonly id: string; readonly name: string };
