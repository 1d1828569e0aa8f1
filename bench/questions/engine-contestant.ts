import { createDirectory } from '../../src/organisation/directory.ts';
import type { Model } from '../../src/organisation/schema.ts';
import { createAnswerer } from '../../src/questions/answerer.ts';
import type { Asked } from '../../src/questions/ask.ts';
import type { Contestant } from '../support/contestant.ts';
import { textOfReply, type SetQuestion } from './score.ts';

/** The engine with what a channel knows: its group, and what was asked before in the thread. */
export function createAsker(model: Model): (question: SetQuestion) => Asked | undefined {
  const directory = createDirectory(model);
  const answerer = createAnswerer(directory);
  const bound = new Map<string, string | undefined>();
  const groupIdOf = (name: string): string | undefined => {
    if (!bound.has(name)) {
      const named = directory.resolveGroupName(name);
      bound.set(name, named.kind === 'found' ? named.group.id : undefined);
    }
    return bound.get(name);
  };
  return ({ group, turns }) => {
    const groupId = group === null ? undefined : groupIdOf(group);
    let asked: Asked | undefined;
    for (const text of turns) {
      asked = answerer.ask({
        text,
        ...(groupId !== undefined && { groupId }),
        ...(asked !== undefined && { context: asked.context }),
      });
    }
    return asked;
  };
}

export function createEngineContestant(name: string, model: Model): Contestant {
  const ask = createAsker(model);
  return {
    name,
    answer: (question) => {
      const asked = ask(question);
      return asked === undefined ? '' : textOfReply(asked.reply);
    },
  };
}
