import { modelFileSchema, type Model } from '../schema.ts';
import type { ModelPath } from '../model-fault.ts';

type ModelKind = keyof Model;

const modelKinds = Object.keys(modelFileSchema.shape) as ModelKind[];

export type ModelPart = { readonly file: string; readonly model: Model };

/** The parts as one model, and the way back from a path in it to the file it came from. */
export type JoinedModel = {
  readonly model: Model;
  readonly originOf: (path: ModelPath) => { readonly file: string; readonly path: ModelPath };
};

export function joinModels(parts: readonly ModelPart[]): JoinedModel {
  const model = Object.fromEntries(
    modelKinds.map((kind) => [kind, parts.flatMap((part): unknown[] => part.model[kind])]),
  ) as Model;

  return {
    model,
    originOf: ([kind, index, ...rest]) => {
      let start = 0;
      for (const { file, model: own } of parts) {
        const { length } = own[kind as ModelKind];
        if (typeof index === 'number' && index < start + length) {
          return { file, path: [kind as ModelKind, index - start, ...rest] };
        }
        start += length;
      }
      return { file: parts[0]?.file ?? '.', path: [] };
    },
  };
}
