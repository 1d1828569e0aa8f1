import type { Card } from '../../cards/card.ts';
import { renderForm, type FormField } from '../../cards/deviation-form.ts';
import type { DeviationButton } from '../../cards/deviation-buttons.ts';
import type { Notice } from '../../cards/deviation-templates.ts';
import type { Language } from '../../core/language.ts';
import { consequences, textLimits } from '../../deviations/case-details.ts';
import { escapeMarkdown } from '../../privacy/escape-markdown.ts';
import { textsFor } from '../../texts/index.ts';
import { createCaseNames } from './case-names.ts';
import { forecastReport } from './forecasts.ts';
import type { DeviationContext } from './deviation-context.ts';
import { findGroupId, findPartyId, type FieldErrors, type FormValues } from './form-values.ts';

export type ReportForm = {
  readonly language: Language;
  readonly values: FormValues;
  readonly errors?: FieldErrors;
  readonly notices?: readonly Notice[];
  /** The group bound where the form stands; undefined: the form asks. */
  readonly originGroupId?: string | undefined;
  readonly heading?: string;
  readonly buttons: readonly DeviationButton[];
  readonly isDialog?: boolean;
};

/** The areas of the group's own delregion, else of all. */
function listCategories({ directory }: DeviationContext, form: ReportForm) {
  const { collaborationAreas } = directory.model;
  const delregion =
    form.originGroupId === undefined
      ? undefined
      : directory.findGroup(form.originGroupId)?.delregion;
  const own = collaborationAreas.filter((area) => area.delregion === delregion);
  return (own.length > 0 ? own : collaborationAreas).map(({ id, name }) => ({
    title: name[form.language],
    value: id,
  }));
}

function listFields(context: DeviationContext, form: ReportForm): FormField[] {
  const { values, errors = {}, language } = form;
  const texts = textsFor.deviationCards(language);
  const { fields: labels, consequences: words } = textsFor.deviations(language);
  const names = createCaseNames(context.directory, language);
  // Some clients show the value of what was found by typing, so that it is the name.
  const toChoice = ({ name }: { readonly name: string }) => ({ title: name, value: name });
  const parties = context.cases.partyChoices.map(toChoice);
  const field = (id: keyof FormValues) => {
    const label = labels[id] ?? texts.ownGroup;
    const error = errors[id];
    return {
      id,
      label,
      value: values[id],
      hint: texts.fillIn(label),
      ...(error !== undefined && { error: texts.fault(error) }),
    };
  };
  const groupField: FormField = {
    ...field('group'),
    value: names.group(values.group),
    kind: 'search',
    dataset: 'groups',
    placeholder: texts.ownGroupPlaceholder,
    choices: context.directory.bindableGroups.map(toChoice),
  };
  return [
    {
      ...field('title'),
      kind: 'text',
      isRequired: true,
      maxLength: textLimits.title,
      placeholder: texts.titlePlaceholder,
    },
    {
      ...field('description'),
      kind: 'paragraph',
      isRequired: true,
      maxLength: textLimits.description,
      placeholder: texts.descriptionPlaceholder,
    },
    {
      ...field('eventDate'),
      kind: 'date',
      isRequired: true,
      max: context.calendar.dateOf(context.clock.nowMs()),
    },
    {
      ...field('category'),
      kind: 'choice',
      isRequired: true,
      choices: listCategories(context, form),
      placeholder: texts.choose,
    },
    {
      ...field('responsibleParty'),
      value: names.party(values.responsibleParty),
      kind: 'search',
      isRequired: true,
      dataset: 'parties',
      choices: parties,
      placeholder: texts.partyPlaceholder,
    },
    {
      ...field('reportingParty'),
      value: names.party(values.reportingParty),
      kind: 'search',
      dataset: 'parties',
      choices: parties,
      placeholder: texts.partyPlaceholder,
    },
    ...(form.originGroupId === undefined ? [groupField] : []),
    {
      ...field('place'),
      kind: 'text',
      maxLength: textLimits.place,
      placeholder: texts.optional,
    },
    {
      ...field('consequence'),
      kind: 'choice',
      choices: consequences.map((value) => ({ title: words[value], value })),
      placeholder: texts.optional,
    },
    {
      ...field('proposedMeasure'),
      kind: 'paragraph',
      maxLength: textLimits.proposedMeasure,
      placeholder: texts.optional,
    },
    {
      ...field('isPrinciple'),
      value: values.isPrinciple === 'true' ? 'true' : 'false',
      kind: 'toggle',
      placeholder: texts.yes,
    },
  ];
}

/** The deviation form: new, with faults to mend, or for a change of what was filed. */
export async function composeReportForm(
  context: DeviationContext,
  tenantId: string,
  form: ReportForm,
): Promise<Card> {
  const { language, values, originGroupId, errors = {} } = form;
  const texts = textsFor.deviationCards(language);
  const names = createCaseNames(context.directory, language);
  const { entries, isPlaced } = await forecastReport(
    context,
    tenantId,
    {
      responsibleParty: findPartyId(context, values.responsibleParty) ?? '',
      reportingParty: findPartyId(context, values.reportingParty) ?? null,
      isPrinciple: values.isPrinciple === 'true',
    },
    originGroupId ?? findGroupId(context, values.group),
  );
  const faults = Object.keys(errors).length;
  return renderForm({
    heading: form.heading ?? texts.formHeading,
    notices: [
      ...(form.notices ?? []),
      ...(faults === 0 ? [] : [{ style: 'attention' as const, text: texts.faults(faults) }]),
    ],
    intro: [
      texts.formIntro,
      ...(originGroupId === undefined
        ? []
        : [texts.forGroup(escapeMarkdown(names.group(originGroupId)))]),
    ],
    fields: listFields(context, form),
    outro:
      entries.length === 0
        ? []
        : [
            textsFor.deviations(language).forecast(entries, names),
            ...(isPlaced ? [] : [texts.meetingFollows]),
            texts.deadlinesAreLocal,
          ],
    buttons: form.buttons,
    isDialog: form.isDialog ?? false,
  });
}
