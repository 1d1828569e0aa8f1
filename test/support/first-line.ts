import { createAnswerer } from '../../src/questions/answerer.ts';
import { builtInDirectory } from './built-in-model.ts';

const directory = builtInDirectory();
const answerer = createAnswerer(directory);

/** The first line that the built-in model answers with, in a group's channel or in none. */
export function firstLineTo(text: string, group?: string): string {
  const named = group === undefined ? undefined : directory.resolveGroupName(group);
  return answerer.ask({ text, ...(named?.kind === 'found' && { groupId: named.group.id }) }).reply
    .headline;
}
