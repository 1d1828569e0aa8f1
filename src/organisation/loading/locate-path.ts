import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ModelPath } from '../model-fault.ts';

/**
 * The line (from 1) where a path stands in a YAML text. A field that is missing is placed at the
 * nearest thing above it that exists. Slow: used only once a fault is known.
 */
export function createLineFinder(text: string): (path: ModelPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;

  return (path) => {
    let node: unknown = document.contents;
    let line = 1;
    for (const step of path) {
      if (!isCollection(node)) break;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (pair === undefined) break;
        if (isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
        node = pair.value;
      } else {
        node = node.get(step, true);
        if (isNode(node) && node.range) line = lineAt(node.range[0]);
      }
    }
    return line;
  };
}
