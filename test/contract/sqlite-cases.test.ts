import { sqliteFixture } from '../support/stores.ts';
import { describeCases } from './cases.contract.ts';
import { describeCaseLists } from './cases.lists.contract.ts';

describeCases(sqliteFixture);
describeCaseLists(sqliteFixture);
