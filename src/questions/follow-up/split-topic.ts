import type { Query } from '../query.ts';

/** A query's topic as its kind and its id, which is empty where the topic is of its kind alone. */
export function splitTopic({ topic }: Query): readonly [kind: string, id: string] {
  const at = topic.indexOf(':');
  return at < 0 ? [topic, ''] : [topic.slice(0, at), topic.slice(at + 1)];
}
