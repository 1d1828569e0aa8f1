/** The organisation model: one file a kind under `schema/`, joined in `schema/model-file.ts`. */
export { modelFileSchema } from './schema/model-file.ts';
export { textSchema } from './schema/values.ts';
export type {
  Model,
  Text,
  Citation,
  Source,
  Delregion,
  Municipality,
  Organisation,
  Role,
  Person,
  Group,
  Participant,
  Activity,
  Table,
  Ladder,
} from './schema/types.ts';
