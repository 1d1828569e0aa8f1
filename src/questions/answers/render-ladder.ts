import { textsFor } from '../../texts/index.ts';
import type { Ladder } from '../../organisation/schema.ts';
import type { LadderAspect } from '../frames/ladder-frame.ts';
import type { DetailBlock } from '../reply.ts';
import { unreachable } from '../../core/unreachable.ts';
import { factsOf, type Rendered, type RenderInput, type UsedFact } from './rendered.ts';

/** Answers on the escalation ladder, told for the asking group where the model knows its way. */
export function renderLadder(ladder: Ladder, aspect: LadderAspect, input: RenderInput): Rendered {
  const { language } = input;
  const texts = textsFor.answers(language);
  const step = (number: 1 | 2 | 3) => ladder.steps.find((one) => one.step === number);
  const rules = (number: 1 | 2 | 3) => step(number)?.rules ?? [];
  const text = (number: 1 | 2 | 3): string => step(number)?.text[language] ?? '';
  const way = wayFrom(input);
  const facts = (number: 1 | 2 | 3): readonly UsedFact[] =>
    rules(number)
      .slice(0, 2)
      .flatMap((rule) => factsOf(rule.condition[language], rule.cite));
  const found = (
    headline: string,
    used: readonly UsedFact[],
    ...extra: readonly (string | undefined)[]
  ): Rendered => ({
    kind: 'found',
    headline,
    details: [
      ...extra
        .filter((line) => line !== undefined)
        .map((line): DetailBlock => ({ kind: 'note', text: line })),
    ],
    facts: used,
  });
  const timeGap = (number: 2 | 3): Rendered => ({
    kind: 'gap',
    subject: texts.gaps.stepTime(number),
    nearby: step(number)?.deadlines.note[language] ?? texts.ladder.speed,
  });
  const conditions = (number: 1 | 2 | 3): string =>
    `${texts.ladder.conditions} ${rules(number)
      .map((rule) => rule.condition[language])
      .join(' ')}`;
  const fork = (kind: 'central-officials' | 'delregional-political') =>
    rules(3).find(({ receiver }) => receiver.kind === kind);
  switch (aspect) {
    case 'whole':
      return {
        kind: 'found',
        headline: ladder.text[language],
        details: [
          {
            kind: 'facts',
            facts: [
              {
                label: texts.labels.standingRight,
                value: withoutYes(ladder.standingRight.text[language]),
              },
            ],
          },
        ],
        facts: [...facts(1), ...facts(2), ...facts(3)],
      };
    case 'step-1':
      return found(text(1), facts(1), conditions(1), way.local);
    case 'step-1-other':
      return found(`${texts.ladder.otherProblems} ${text(1)}`, facts(1), conditions(1), way.local);
    case 'step-1-speed':
      return found(texts.ladder.speed, facts(1), step(1)?.deadlines.note[language]);
    case 'step-1-level':
      return found(`${texts.ladder.level} ${text(1)}`, facts(1), way.local);
    case 'step-2':
    case 'step-2-delay':
      return found(
        way.officials === undefined ? text(2) : `${text(2)} ${way.officials}`,
        facts(2),
        way.note,
      );
    case 'step-2-principle':
      return found(
        `${texts.ladder.principleNoWait}${way.officials === undefined ? '' : ` ${way.officials}`}`,
        facts(2),
        text(2),
      );
    case 'step-2-time':
      return timeGap(2);
    case 'step-3-time':
      return timeGap(3);
    case 'beyond':
      return { kind: 'gap', subject: texts.gaps.beyondLadder, nearby: text(3) };
    case 'step-3':
      return found(text(3), facts(3), way.political);
    case 'step-3-principle':
      return found(
        forkText(fork('central-officials'), input) ?? text(3),
        facts(3),
        ladder.standingRight.text[language],
      );
    case 'step-3-local':
      return found(
        [forkText(fork('delregional-political'), input) ?? text(3), way.political]
          .filter(Boolean)
          .join(' '),
        facts(3),
      );
    case 'standing-right':
      return found(
        ladder.standingRight.text[language],
        factsOf(ladder.standingRight.text[language], ladder.standingRight.cite),
      );
    case 'next':
      return {
        kind: 'found',
        headline: way.next ?? texts.ladder.nextGeneral,
        details: [
          stepFacts(ladder, input),
          ...(way.next === undefined
            ? []
            : [{ kind: 'note' as const, text: texts.ladder.whoCarries }]),
          ...(way.note === undefined ? [] : [{ kind: 'note' as const, text: way.note }]),
        ],
        facts: [...facts(1), ...facts(2)],
      };
    default:
      return unreachable(aspect);
  }
}

const stepFacts = (ladder: Ladder, { language }: RenderInput): DetailBlock => ({
  kind: 'facts',
  facts: ladder.steps.map((one) => ({
    label: textsFor.answers(language).labels.step(one.step),
    value: one.text[language],
  })),
});

function forkText(
  rule: Ladder['steps'][number]['rules'][number] | undefined,
  { language }: RenderInput,
): string | undefined {
  return rule === undefined ? undefined : `${rule.condition[language]} ${rule.demand[language]}`;
}

type Way = {
  readonly officials: string | undefined;
  readonly political: string | undefined;
  readonly local: string | undefined;
  readonly next: string | undefined;
  readonly note: string | undefined;
};

/** The ladder's receivers as they are called in the asking group's own delregion. */
function wayFrom({ query, language, directory }: RenderInput): Way {
  const texts = textsFor.answers(language).ladder;
  const delregion = query.constraints['delregion'];
  const receivers = delregion === undefined ? undefined : directory.receiversOf(delregion);
  const id = query.constraints['group'];
  const group = id === undefined ? undefined : directory.findGroup(id);
  const officials = receivers?.officials?.name;
  const political = receivers?.political.name;
  const isOfficials = group?.kind.startsWith('delregional-officials') === true;
  const central = directory.bindableGroups.find(({ kind }) => kind === 'central-officials')?.name;
  const next =
    group === undefined
      ? undefined
      : isOfficials
        ? political === undefined || central === undefined
          ? undefined
          : texts.nextFromOfficials(political, central)
        : officials === undefined || group.level !== 'local'
          ? undefined
          : texts.nextFrom(group.name, officials);
  return {
    officials: officials === undefined ? undefined : texts.officialsHere(officials),
    political: political === undefined ? undefined : texts.politicalHere(political),
    local: group?.kind === 'local' ? texts.localHere(group.name) : undefined,
    next,
    note: receivers?.note?.[language],
  };
}

/** Where nobody has asked whether, the text begins without its "yes". */
function withoutYes(text: string): string {
  const rest = text.replace(/^(?:Ja|Yes), /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
