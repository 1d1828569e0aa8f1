import { z } from 'zod/v4';
import { languages } from '../../core/language.ts';

/** What a case's button carries: an opaque id, the version seen, and what the form was made for. */
const caseButtonSchema = z.object({
  case: z.string().min(1).max(80),
  seen: z.coerce.number().int().min(0),
  language: z.enum(languages).catch('sv'),
  /** Of the form that was filled in; its command counts once. */
  form: z.string().max(80).optional(),
  keep: z.coerce.boolean().default(false),
  /** The card that Teams fetches for one reader in place of the shared one. */
  own: z.coerce.boolean().default(false),
});
export type CaseButton = z.infer<typeof caseButtonSchema>;

const formButtonSchema = z.object({
  form: z.uuid(),
  language: z.enum(languages).catch('sv'),
  keep: z.coerce.boolean().default(false),
});
export type FormButton = z.infer<typeof formButtonSchema>;

const languageSchema = z.object({ language: z.enum(languages) });

export const parseCaseButton = (data: unknown): CaseButton | undefined =>
  caseButtonSchema.safeParse(data).data;

export const parseFormButton = (data: unknown): FormButton | undefined =>
  formButtonSchema.safeParse(data).data;

export const findCardLanguage = (data: unknown) => languageSchema.safeParse(data).data?.language;

const onlyCase = z.object({ case: z.string().min(1).max(80) });

/** The case of a card that is otherwise not understood, such as one of an older version. */
export const findCaseId = (data: unknown): string | undefined =>
  onlyCase.safeParse(data).data?.case;
