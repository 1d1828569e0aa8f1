import type { ModelPath, ModelProblem } from '../model-fault.ts';
import type { Group, Ladder, Model } from '../schema.ts';

type ReceiverKind = Ladder['steps'][number]['rules'][number]['receiver']['kind'];

/** Who must be able to receive at each step; step 3 has a fork. */
const receiversOfStep: Readonly<Record<1 | 2 | 3, readonly ReceiverKind[]>> = {
  1: ['responsible-party'],
  2: ['delregional-officials'],
  3: ['central-officials', 'delregional-political'],
};

const officialsKinds: readonly Group['kind'][] = [
  'delregional-officials',
  'delregional-officials-strategic',
  'delregional-officials-operative',
];

function findStepFaults({ steps }: Ladder, path: ModelPath): ModelProblem[] {
  const numbers = steps.map(({ step }) => step);
  if (numbers.join() !== '1,2,3') {
    return [
      {
        path: [...path, 'steps'],
        problem: `The ladder has the steps ${numbers.join(', ') || 'none'}, not 1, 2 and 3 in order`,
        remedy: 'Give each of the steps 1, 2 and 3 once, in this order',
      },
    ];
  }
  return steps.flatMap(({ step, rules }, at) => {
    const given = rules.map(({ receiver }) => receiver.kind);
    return receiversOfStep[step]
      .filter((kind) => !given.includes(kind))
      .map((kind) => ({
        path: [...path, 'steps', at, 'rules'],
        problem: `No rule of step ${step} leads to the receiver ${kind}`,
        remedy: `Add a rule with receiver kind ${kind} to step ${step}`,
      }));
  });
}

function findReceiverFaults(ladder: Ladder, model: Model, path: ModelPath): ModelProblem[] {
  const groups = new Map(model.groups.map((group) => [group.id, group]));
  const named = ladder.receivers.map(({ delregion }) => delregion);
  const missing = model.delregions
    .filter(({ id }) => !named.includes(id))
    .map(({ id }) => ({
      path: [...path, 'receivers'],
      problem: `The ladder has no receivers for the delregion "${id}"`,
      remedy: `Add a line with delregion: ${id} and its political group`,
    }));

  const wrong = ladder.receivers.flatMap(({ delregion, officials, informed, political }, at) => {
    const place = [...path, 'receivers', at];
    const misfit = (
      id: string | undefined,
      step: ModelPath,
      kinds: readonly Group['kind'][],
    ): ModelProblem[] => {
      const group = groups.get(id ?? '');
      if (group === undefined) return [];
      if (group.delregion === delregion && kinds.includes(group.kind) && !group.isDescription) {
        return [];
      }
      return [
        {
          path: [...place, ...step],
          problem: `"${group.id}" cannot receive for "${delregion}": it is ${group.isDescription ? 'a shared description' : group.kind} of ${group.delregion ?? 'no delregion'}`,
          remedy: `Name a group of "${delregion}" of the kind ${kinds.join(' or ')}`,
        },
      ];
    };
    const again =
      named.indexOf(delregion) === at
        ? []
        : [
            {
              path: [...place, 'delregion'],
              problem: `The delregion "${delregion}" has receivers already`,
              remedy: 'Keep one line for each delregion',
            },
          ];
    return [
      ...again,
      ...misfit(officials, ['officials'], officialsKinds),
      ...informed.flatMap((id, step) => misfit(id, ['informed', step], officialsKinds)),
      ...misfit(political, ['political'], ['delregional-political']),
    ];
  });
  return [...missing, ...wrong];
}

/** Whatever would leave a deviation without a next step or a receiver. */
export function findLadderFaults(model: Model): ModelProblem[] {
  const none =
    model.ladders.length > 0
      ? []
      : [
          {
            path: ['ladders'],
            problem: 'The model has no ladder, so no deviation can be taken further',
            remedy: 'Add the key ladders with one ladder of three steps to a file of the model',
          },
        ];
  const central = model.groups.some(
    ({ kind, isDescription }) => kind === 'central-officials' && !isDescription,
  );
  const noCentral =
    central || model.ladders.length === 0
      ? []
      : [
          {
            path: ['ladders', 0, 'steps'],
            problem: 'Step 3 leads to the central officials, but the model has no such group',
            remedy: 'Add a group of the kind central-officials',
          },
        ];
  return [
    ...none,
    ...noCentral,
    ...model.ladders.flatMap((ladder, at) => [
      ...findStepFaults(ladder, ['ladders', at]),
      ...findReceiverFaults(ladder, model, ['ladders', at]),
    ]),
  ];
}
