import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import { describeReminderStores } from './occurrences.contract.ts';

describeReminderStores(useCosmosFixture());
