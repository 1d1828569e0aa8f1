import { once } from '../../core/once.ts';
import type { Person } from '../schema.ts';

const words = /[\p{L}\p{N}-]+/gu;

/** Tells whether a text gives the name of somebody whom the model knows. */
export function createPeopleInText(people: readonly Person[]): (text: string) => boolean {
  const byFirstWord = once(() =>
    Map.groupBy(
      people.map(({ name }) => name),
      (name) => name.match(words)?.[0],
    ),
  );
  return (text) =>
    (text.match(words) ?? []).some(
      (word) =>
        byFirstWord()
          .get(word)
          ?.some((name) => text.includes(name)) === true,
    );
}
