import { textsFor } from '../../texts/index.ts';
import type { FrameInput } from '../frames/candidate.ts';
import type { Suggestion } from '../reply.ts';
import type { Understood } from '../understand.ts';

/** Two or three questions that make sense next and that the bot can answer here. */
export function suggest(
  understood: Understood | undefined,
  { reading, bound, directory }: FrameInput,
): readonly Suggestion[] {
  const texts = textsFor.answers(reading.language).suggestions;
  const kind = understood?.candidate.query.topic.split(':')[0];
  const aspect = understood?.candidate.query.aspect;
  const options: (Suggestion | undefined)[] = [];
  if (kind === 'activity') {
    const id = understood?.candidate.query.topic.slice('activity:'.length) ?? '';
    const activity = directory.byId.activities.get(id);
    options.push(
      aspect !== 'responsible' && activity?.responsible !== undefined
        ? { title: texts.responsible, text: texts.responsibleText }
        : undefined,
      aspect !== 'indicator' && (activity?.indicators.length ?? 0) > 0
        ? { title: texts.indicator, text: texts.indicatorText }
        : undefined,
      aspect !== 'result' && (activity?.results.length ?? 0) > 0
        ? { title: texts.result, text: texts.resultText }
        : undefined,
    );
  } else if (kind === 'ladder') {
    options.push(
      aspect === 'whole' ? undefined : { title: texts.wholeLadder, text: texts.wholeLadderText },
    );
  }
  if (bound !== undefined) {
    options.push(
      kind === 'group' && aspect === 'convener'
        ? undefined
        : bound.convener === undefined && bound.chair === undefined
          ? undefined
          : { title: texts.whoConvenes, text: texts.whoConvenes },
      (kind === 'group' && aspect === 'meetings') || bound.meetings === undefined
        ? undefined
        : { title: texts.howOften, text: texts.howOften },
    );
  }
  if (kind !== 'ladder') options.push({ title: texts.whoEscalates, text: texts.whoEscalates });
  return options.filter((option) => option !== undefined).slice(0, 3);
}
