import { z } from 'zod/v4';
import { activitySchema } from './activity.ts';
import { organisationSchema, personSchema, roleSchema } from './actors.ts';
import { groupSchema } from './group.ts';
import {
  collaborationAreaSchema,
  decisionSchema,
  findingSchema,
  focusAreaSchema,
  statementSchema,
  termSchema,
} from './knowledge.ts';
import { ladderSchema } from './ladder.ts';
import { delregionSchema, municipalitySchema } from './places.ts';
import { planAreaSchema } from './plan-area.ts';
import { sourceSchema } from './source.ts';
import { tableSchema } from './table.ts';

/**
 * The organisation model as it stands in YAML. Every file under the model folder holds any of
 * the keys of `modelFileSchema`; the loader joins them. Unknown fields are faults.
 */
export const modelFileSchema = z.strictObject({
  sources: z.array(sourceSchema).default([]),
  delregions: z.array(delregionSchema).default([]),
  municipalities: z.array(municipalitySchema).default([]),
  organisations: z.array(organisationSchema).default([]),
  roles: z.array(roleSchema).default([]),
  people: z.array(personSchema).default([]),
  groups: z.array(groupSchema).default([]),
  terms: z.array(termSchema).default([]),
  planAreas: z.array(planAreaSchema).default([]),
  activities: z.array(activitySchema).default([]),
  tables: z.array(tableSchema).default([]),
  focusAreas: z.array(focusAreaSchema).default([]),
  collaborationAreas: z.array(collaborationAreaSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  findings: z.array(findingSchema).default([]),
  statements: z.array(statementSchema).default([]),
  ladders: z.array(ladderSchema).default([]),
});
