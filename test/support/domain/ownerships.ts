/** Records of who authorizes, for tests, in the form of `samples.ts`. */
import type { EntityRef } from '../../../src/domain/kernel/entityRef.js';
import { ownership } from '../../../src/domain/ownership/index.js';
import type { OwnershipFacts, OwnershipInput, OwnershipTypes } from '../../../src/domain/ownership/messages.js';
import type { EntityOwnership } from '../../../src/domain/ownership/model.js';
import { type TestSubject, accessManager, given, hour } from './samples.js';

/** Records in a world where the actor works on plans of these names. */
export const ownershipSubject = (plansOfActor: OwnershipFacts['plansOfActor'] = []): TestSubject<OwnershipTypes> => ({
  aggregate: ownership,
  facts: () => ({ plansOfActor }),
  id: 'ownership-1',
});

/** The record of an entity, in force from long before every scenario. */
export const ownershipFor = (entity: EntityRef, terms: OwnershipInput): EntityOwnership =>
  given(ownershipSubject(), [[{ type: 'RecordEntityOwnership', entity, validFrom: hour(-1000), ...terms }, accessManager, hour(-1000)]]);

/** The record of a service. */
export const ownedBy = (serviceId: string, ...owners: readonly string[]): EntityOwnership =>
  ownershipFor({ type: 'Service', id: serviceId }, { owners });
