import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import { describeCases } from './cases.contract.ts';

describeCases(useCosmosFixture());
