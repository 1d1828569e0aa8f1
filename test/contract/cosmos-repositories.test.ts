import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import { describeRepositories } from './repositories.contract.ts';

describeRepositories(useCosmosFixture());
