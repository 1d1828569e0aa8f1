/** The organisation model: one file a kind under `schema/`, joined in `schema/model-file.ts`. */
export { resultStatuses } from './schema/activity.ts';
export { organisationTypes } from './schema/actors.ts';
export { groupKinds } from './schema/group-kinds.ts';
export { participantSchema } from './schema/group.ts';
export { modelFileSchema } from './schema/model-file.ts';
export { textSchema, citationSchema } from './schema/values.ts';
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
  Term,
  PlanArea,
  Activity,
  Table,
  FocusArea,
  CollaborationArea,
  Decision,
  Finding,
  Statement,
  Ladder,
} from './schema/types.ts';
