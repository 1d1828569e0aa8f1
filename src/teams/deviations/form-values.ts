import { z } from 'zod/v4';
import { checkDetails } from '../../deviations/check-details.ts';
import { consequences, textLimits, type CaseDetails } from '../../deviations/case-details.ts';
import type { CaseService } from '../../deviations/case-service.ts';
import { findSharedLocalGroup } from '../../deviations/choose-groups.ts';
import type { Refusal } from '../../deviations/refusal.ts';
import { accept, refuse, type Result } from '../../core/result.ts';
import type { Language } from '../../core/language.ts';
import type { Directory } from '../../organisation/directory.ts';
import { textsFor } from '../../texts/index.ts';

export const formFieldIds = [
  'title',
  'description',
  'eventDate',
  'category',
  'responsibleParty',
  'reportingParty',
  'place',
  'consequence',
  'proposedMeasure',
  'isPrinciple',
  'group',
] as const;
export type FormFieldId = (typeof formFieldIds)[number];

/** As typed; every field there, the empty ones empty. */
export type FormValues = Readonly<Record<FormFieldId, string>>;

/** What is wrong, by field, as sentences. */
export type FieldErrors = Readonly<Partial<Record<string, string>>>;

const longestValue = 4 * textLimits.description;
const typed = z
  .union([z.string(), z.boolean(), z.number()])
  .transform((value) => String(value).slice(0, longestValue))
  .catch('');

/** What a client sent along with a pressed button; anything but text counts as empty. */
export const parseFormValues = (data: Readonly<Record<string, unknown>>): FormValues =>
  Object.fromEntries(
    formFieldIds.map((id) => [id, typed.parse(data[id] ?? '').trim()]),
  ) as FormValues;

export const toFormValues = (details: CaseDetails): FormValues => ({
  title: details.title,
  description: details.description,
  eventDate: details.eventDate,
  category: details.category,
  responsibleParty: details.responsibleParty,
  reportingParty: details.reportingParty ?? '',
  place: details.place ?? '',
  consequence: details.consequence ?? '',
  proposedMeasure: details.proposedMeasure ?? '',
  isPrinciple: String(details.isPrinciple),
  group: '',
});

type Asked = {
  readonly directory: Directory;
  readonly cases: Pick<CaseService, 'partyChoices' | 'searchParties'>;
  readonly language: Language;
  readonly today: string;
  /** The group bound where it is filed; undefined asks for `group`. */
  readonly originGroupId?: string | undefined;
  readonly acceptsSoftFindings: boolean;
};

export type FormFault = {
  readonly errors: FieldErrors;
  /** Also what the core said; absent when only the form's own look-ups failed. */
  readonly refusal?: Refusal;
};

type Read = { readonly details: CaseDetails; readonly originGroupId: string | undefined };

const fold = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** By id, as the list gives it, or by a name that somebody typed. */
export function findPartyId({ cases }: Pick<Asked, 'cases'>, value: string): string | undefined {
  const asked = fold(value);
  return cases.partyChoices.find(
    ({ id, name, aliases }) =>
      id === value || fold(name) === asked || aliases.some((alias) => fold(alias) === asked),
  )?.id;
}

/** By id, or by any name of the group. */
export function findGroupId(
  { directory }: Pick<Asked, 'directory'>,
  value: string,
): string | undefined {
  if (value === '') return undefined;
  const known = directory.findGroup(value);
  if (known !== undefined) return known.id;
  const resolved = directory.resolveGroupName(value);
  return resolved.kind === 'found' ? resolved.group.id : undefined;
}

const findCategoryId = ({ directory }: Asked, value: string): string | undefined =>
  directory.model.collaborationAreas.find(
    ({ id, name }) =>
      id === value || fold(name.sv) === fold(value) || fold(name.en) === fold(value),
  )?.id;

/** The form as a case's details, or every fault at its field at once. Identity numbers go first. */
export function readForm(values: FormValues, asked: Asked): Result<Read, FormFault> {
  const texts = textsFor.deviationCards(asked.language);
  const errors: Record<string, string> = {};
  const party = (field: 'responsibleParty' | 'reportingParty'): string => {
    const value = values[field];
    const found = value === '' ? '' : findPartyId(asked, value);
    if (found === undefined) {
      const nearest = asked.cases.searchParties(value, 3).map(({ name }) => name);
      errors[field] = texts.unknownParty(nearest);
    }
    return found ?? '';
  };
  const category = values.category === '' ? '' : findCategoryId(asked, values.category);
  if (category === undefined) errors['category'] = texts.unknownCategory;
  const consequence = consequences.find((known) => known === values.consequence) ?? null;
  if (values.consequence !== '' && consequence === null) {
    errors['consequence'] = texts.unknownConsequence;
  }
  const details: CaseDetails = {
    title: values.title,
    description: values.description,
    eventDate: values.eventDate,
    category: category ?? '',
    responsibleParty: party('responsibleParty'),
    reportingParty: party('reportingParty') || null,
    place: values.place || null,
    consequence,
    proposedMeasure: values.proposedMeasure || null,
    isPrinciple: values.isPrinciple === 'true',
  };
  const origin = asked.originGroupId ?? findGroupId(asked, values.group);
  const isPlaced =
    origin !== undefined ||
    details.responsibleParty === '' ||
    findSharedLocalGroup(asked.directory, details) !== undefined;
  if (!isPlaced) errors['group'] = texts.chooseOwnGroup;

  const checked = checkDetails(details, asked.today, asked.acceptsSoftFindings);
  if (checked.ok) {
    return Object.keys(errors).length > 0
      ? refuse({ errors })
      : accept({ details, originGroupId: origin });
  }
  return refuse({
    errors: { ...describeFieldErrors(checked.refusal, asked.language), ...errors },
    refusal: checked.refusal,
  });
}

/** A refusal as sentences at the fields it speaks of; empty when it speaks of none. */
export function describeFieldErrors(refusal: Refusal, language: Language): FieldErrors {
  const texts = textsFor.deviationCards(language);
  const { issue } = textsFor.deviations(language);
  switch (refusal.code) {
    case 'invalid-input':
      return Object.fromEntries(refusal.issues.map((each) => [each.field, issue(each)]));
    case 'identity-number':
      return Object.fromEntries(refusal.fields.map((field) => [field, texts.identityField]));
    case 'soft-findings':
      return Object.fromEntries(
        refusal.findings.flatMap(({ fields }) => fields.map((field) => [field, texts.softField])),
      );
    default:
      return {};
  }
}
