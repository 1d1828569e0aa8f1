import { askingConcepts } from './concepts/asking-concepts.ts';
import { breachesConcepts } from './concepts/breaches-concepts.ts';
import { figuresConcepts } from './concepts/figures-concepts.ts';
import { ladderConcepts } from './concepts/ladder-concepts.ts';
import { leadingConcepts } from './concepts/leading-concepts.ts';
import { meetingsConcepts } from './concepts/meetings-concepts.ts';
import { membersConcepts } from './concepts/members-concepts.ts';
import { organisationConcepts } from './concepts/organisation-concepts.ts';
import { outsideConcepts } from './concepts/outside-concepts.ts';
import { tasksConcepts } from './concepts/tasks-concepts.ts';
import { workConcepts } from './concepts/work-concepts.ts';

/**
 * The words that show what is asked, in both languages. Phrases are separated by commas and
 * written without diacritics; `*` stands for any letters at a word's end or beginning, `…` for up
 * to three words between two others ("drar … ihop").
 */
export const conceptWords = {
  ...askingConcepts,
  ...leadingConcepts,
  ...meetingsConcepts,
  ...membersConcepts,
  ...tasksConcepts,
  ...workConcepts,
  ...figuresConcepts,
  ...breachesConcepts,
  ...ladderConcepts,
  ...organisationConcepts,
  ...outsideConcepts,
};

export type Concept = keyof typeof conceptWords;
