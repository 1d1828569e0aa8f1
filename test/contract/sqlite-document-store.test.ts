import { sqliteFixture } from '../support/stores.ts';
import { describeDocumentStore } from './document-store.contract.ts';

describeDocumentStore(sqliteFixture);
