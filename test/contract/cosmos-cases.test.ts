import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import { describeCases } from './cases.contract.ts';
import { describeCaseLists } from './cases.lists.contract.ts';

const fixture = useCosmosFixture();
describeCases(fixture);
describeCaseLists(fixture);
