import type { CollectionDeclaration } from './document-store.ts';

/** Names an index after its fields: one that nobody has to invent, or can get wrong. */
const byFields = (...runs: readonly (readonly string[])[]): CollectionDeclaration['indexes'] =>
  runs.map((fields) => ({ name: fields.join('-'), fields }));

/**
 * Everything that lasts. An index lists the documents of one partition that have all its fields;
 * a new one is built at the next start. Each field holds values of one type. A collection that
 * comes to a family later must be moved there by a migration of the SQLite store.
 */
export const collections = [
  { name: 'bindings', indexes: byFields(['groupId']), isListedById: true },
  {
    name: 'conversation-references',
    indexes: byFields(['personId', 'seenAtMs'], ['teamId'], ['deadSinceMs']),
  },
  { name: 'question-turns', indexes: [] },
  { name: 'question-threads', indexes: [] },
  {
    name: 'unanswered',
    indexes: byFields(
      ['groupId', 'askedAtMs'],
      ['state', 'groupId', 'askedAtMs'],
      ['state', 'askedAtMs'],
    ),
  },
  { name: 'feedback', indexes: byFields(['groupId', 'givenAtMs'], ['givenAtMs']) },
  { name: 'cases', indexes: byFields(['nextOn'], ['reporterId', 'filed']), family: 'case' },
  { name: 'case-events', indexes: [], family: 'case' },
  {
    name: 'case-entries',
    indexes: byFields(
      ['groupId', 'isOpen', 'filed'],
      ['groupId', 'isOpen', 'raisedTo', 'filed'],
      ['groupId', 'isOpen', 'category', 'filed'],
      ['groupId', 'isOpen', 'party', 'filed'],
      ['groupId', 'dueOn'],
    ),
    family: 'case',
  },
  { name: 'case-posts', indexes: byFields(['caseId', 'postedAtMs'], ['thread']) },
  { name: 'case-changes', indexes: byFields(['changedAtMs']), family: 'case' },
  { name: 'case-focus', indexes: [] },
  { name: 'accounts', indexes: [] },
  { name: 'case-attempts', indexes: byFields(['atMs']) },
  { name: 'case-numbers', indexes: [], family: 'case' },
  {
    name: 'occurrences',
    indexes: byFields(
      ['state', 'dueAtMs'],
      ['groupId', 'state', 'dueAtMs'],
      ['groupId', 'dueAtMs'],
    ),
  },
  {
    name: 'deliveries',
    indexes: byFields(['state', 'dueAtMs'], ['groupId', 'createdAtMs']),
  },
  { name: 'handled-obligations', indexes: byFields(['groupId', 'atMs']) },
  { name: 'reminder-settings', indexes: [], isListedById: true },
  { name: 'reminder-plans', indexes: [] },
  { name: 'reminder-tenants', indexes: [], isListedById: true },
  { name: 'reminder-workers', indexes: [], isListedById: true },
  { name: 'meetings', indexes: byFields(['groupId', 'startsAtMs']) },
  { name: 'custom-reminders', indexes: byFields(['groupId', 'createdAtMs']) },
  {
    name: 'activity-results',
    indexes: byFields(['activityId', 'recordedAtMs'], ['groupId', 'recordedAtMs']),
  },
  { name: 'drafts', indexes: byFields(['ownerId']) },
  { name: 'outbox', indexes: byFields(['state', 'dueAtMs']) },
] as const satisfies readonly CollectionDeclaration[];
