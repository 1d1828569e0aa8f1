import { sqliteFixture } from '../support/stores.ts';
import { describeRepositories } from './repositories.contract.ts';

describeRepositories(sqliteFixture);
