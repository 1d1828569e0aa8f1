import type { ModelPath } from '../model-fault.ts';

/**
 * Called with a text or number of the model, the nearest field name above it (list places are
 * passed over) and a way to its path, which is made only when asked for.
 */
export type ModelVisitor = (
  value: string | number,
  field: string,
  getPath: () => ModelPath,
) => void;

/** Visits every text and number of the model in its own order, without a copy of anything. */
export function visitModel(model: unknown, visit: ModelVisitor): void {
  const trail: (string | number)[] = [];
  const getPath = (): ModelPath => [...trail];
  const descend = (value: unknown, field: string): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      visit(value, field, getPath);
    } else if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) {
        trail.push(at);
        descend(value[at], field);
        trail.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        trail.push(key);
        descend((value as Readonly<Record<string, unknown>>)[key], key);
        trail.pop();
      }
    }
  };
  descend(model, '');
}
