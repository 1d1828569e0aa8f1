import { useCosmosFixture } from '../support/cosmos-fixture.ts';
import { describeDocumentStore } from './document-store.contract.ts';

describeDocumentStore(useCosmosFixture());
