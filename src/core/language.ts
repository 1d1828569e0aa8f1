export const languages = ['sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** One statement in both languages of the bot; official names stay Swedish in both. */
export type BilingualText = { readonly sv: string; readonly en: string };
