import type { z } from 'zod/v4';
import type { modelFileSchema } from './model-file.ts';
import type { citationSchema, textSchema } from './values.ts';

export type Model = z.infer<typeof modelFileSchema>;
export type Text = z.infer<typeof textSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Source = Model['sources'][number];
export type Delregion = Model['delregions'][number];
export type Municipality = Model['municipalities'][number];
export type Organisation = Model['organisations'][number];
export type Role = Model['roles'][number];
export type Person = Model['people'][number];
export type Group = Model['groups'][number];
export type Participant = Group['participants'][number];
export type Activity = Model['activities'][number];
export type Table = Model['tables'][number];
export type Ladder = Model['ladders'][number];
