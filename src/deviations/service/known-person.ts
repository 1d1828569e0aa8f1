import { cleanText } from '../../privacy/clean-text.ts';
import { redactText } from '../../privacy/redact-text.ts';

const maxNameLength = 120;

/** A display name is free text, too: it is stored with every event. */
export const keepKnownPerson = <Person extends { readonly displayName: string }>(
  person: Person,
): Person => ({ ...person, displayName: redactText(cleanText(person.displayName, maxNameLength)) });
