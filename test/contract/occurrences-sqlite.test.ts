import { sqliteFixture } from '../support/stores.ts';
import { describeReminderStores } from './occurrences.contract.ts';

describeReminderStores(sqliteFixture);
