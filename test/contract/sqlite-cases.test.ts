import { sqliteFixture } from '../support/stores.ts';
import { describeCases } from './cases.contract.ts';

describeCases(sqliteFixture);
