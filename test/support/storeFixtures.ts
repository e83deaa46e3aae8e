/** Aggregates in a running store, and an auditor that looks at everything stored. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { BSON } from 'mongodb';
import { fold, type RecordedEvent } from '../../src/domain/kernel/decider.js';
import type { IssueCommand } from '../../src/domain/issue/messages.js';
import type { PerformanceIssue } from '../../src/domain/issue/model.js';
import type { Party } from '../../src/domain/party/model.js';
import type { ArrangementContent } from '../../src/domain/party/messages.js';
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import { executeOnIssue } from '../../src/store/issue/index.js';
import { executeOnParty } from '../../src/store/party/index.js';
import type { CommandOutcome } from '../../src/store/transactions/commandRequest.js';
import { COLLECTIONS } from '../../src/store/collections.js';
import { events } from '../../src/store/events/collection.js';
import type { AnyBinding } from '../../src/store/binding.js';
import { BINDINGS } from '../../src/store/registry.js';
import { documents, type Store } from '../../src/store/store.js';
import { admin, analyzed, arrangement, hour, measured, operator, raise, verified } from './domain/samples.js';
import { startWorld, type World } from './world.js';

/** A suite with a world of its own, which is there once the tests run. */
export const describeWithWorld = (name: string, suite: (world: () => World) => void): void => {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld();
    });
    suite(() => world);
    // After the suite's own: what it opened is closed before the database is.
    afterAll(() => world.close());
  });
};

/** The state of an accepted outcome; throws for a refusal. */
export const stateOf = <S>(outcome: CommandOutcome<S>): S => {
  if (outcome.kind !== 'Accepted') throw new Error(`Refused: ${outcome.kind} ${outcome.message}`);
  return outcome.state;
};

/** A validated party with an arrangement that covers `node-1`. */
export const registerParty = async (store: Store, content: ArrangementContent = arrangement, name = 'Example Networks'): Promise<Party> =>
  stateOf(
    await executeOnParty(store, admin, {
      commands: [
        { type: 'RegisterParty', name },
        { type: 'AgreeOutsourcingArrangement', ...content },
        { type: 'ValidateParty', evidence: 'Trade register extract' },
      ],
      now: hour(-900),
    }),
  );

/** An issue of a party, raised at hour 0 or another. */
export const raiseIssue = async (
  store: Store,
  partyId: string,
  fields: Parameters<typeof raise>[0] = {},
  now = hour(0),
): Promise<PerformanceIssue> => stateOf(await executeOnIssue(store, operator, { commands: [raise({ partyId, ...fields })], now }));

/** An issue whose degradation is analyzed at the hour it is raised: plans can be developed for it. */
export const raiseAnalyzedIssue = async (...raising: Parameters<typeof raiseIssue>): Promise<PerformanceIssue> => {
  const [store, , , now = hour(0)] = raising;
  const { _id: id } = await raiseIssue(...raising);
  const [analyze, analyst] = analyzed(0);
  return stateOf(await executeOnIssue(store, analyst, { commands: [analyze], id, now }));
};

/** Carries out commands on an issue, one request each. @returns the last state */
export const executeSteps = async (
  store: Store,
  id: string,
  steps: readonly (readonly [command: IssueCommand, actor: Principal, now: Date])[],
): Promise<PerformanceIssue> => {
  let state: PerformanceIssue | null = null;
  for (const [command, actor, now] of steps) state = stateOf(await executeOnIssue(store, actor, { commands: [command], id, now }));
  if (state === null) throw new Error('Nothing was to be carried out');
  return state;
};

/** The texts of an issue's notes, oldest first: notes are in the log alone. */
export const noteTexts = async (store: Store, aggregateId: string): Promise<readonly unknown[]> =>
  (
    await documents(store, events)
      .find({ aggregateId, type: 'NoteAdded' }, { sort: { version: 1 } })
      .toArray()
  ).map(({ data }) => (data as { readonly text?: unknown }).text);

/** Whose, raised at which hour, restored after how many, and what else is said of it. */
export type RestoredIssue = readonly [partyId: string, from: number, hours: number, fields?: Parameters<typeof raise>[0]];

/** An issue that its party has restored, as the service provider has verified since. */
export const raiseAndRestore = async (store: Store, ...[partyId, from, hours, fields]: RestoredIssue): Promise<void> => {
  const agent = partyUser('agent', partyId);
  const { _id } = await raiseIssue(store, partyId, fields, hour(from));
  const degradationCode = fields?.category === 'JITTER' ? 'JITTER' : 'PACKET_LOSS';
  await executeSteps(store, _id, [
    [{ type: 'StartPerformanceIssue' }, agent, hour(from + 0.5)],
    [{ ...analyzed(0)[0], degradationCode } as IssueCommand, operator, hour(from + 0.6)],
    [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced an optic', cause: 'Optic' }, agent, hour(from + hours)],
    measured(from + hours + 0.1),
    verified(from + hours + 0.2),
  ]);
};

/** How much is stored in each collection. */
export const counts = async (store: Store): Promise<Readonly<Record<string, number>>> => {
  const counted = COLLECTIONS.map(async (collection) => [collection.name, await documents(store, collection).countDocuments()] as const);
  return Object.fromEntries(await Promise.all(counted));
};

/** As the database gives it back: without what is undefined. */
const asStored = (value: object): object => BSON.deserialize(BSON.serialize(value, { ignoreUndefined: true }));

const aggregateFaults = async ({ aggregate, collection }: AnyBinding, store: Store): Promise<string[]> => {
  const stored = new Map((await documents(store, collection).find().toArray()).map((document) => [document._id, document]));
  const logs = new Map<string, RecordedEvent[]>();
  for await (const event of documents(store, events).find({ aggregateType: aggregate.name }).sort({ aggregateId: 1, version: 1 }))
    logs.set(event.aggregateId, [...(logs.get(event.aggregateId) ?? []), event]);
  const gaps = [...logs].filter(([, log]) => log.some(({ version }, index) => version !== index + 1));
  const withoutEvents = [...stored.keys()].filter((id) => !logs.has(id));
  const different = [...logs].filter(([id, log]) => !isDeepStrictEqual(asStored(fold(aggregate, log) ?? {}), stored.get(id)));
  return [
    ...gaps.map(([id]) => `${aggregate.name} ${id}: the versions of its events are not dense`),
    ...withoutEvents.map((id) => `${aggregate.name} ${id} has no events`),
    ...different.map(([id]) => `${aggregate.name} ${id} is not the fold of its events`),
  ];
};

/** Everything that is wrong with what is stored: documents that are not the fold of their events, versions with gaps. */
export const auditFaults = async (store: Store): Promise<readonly string[]> =>
  (await Promise.all(BINDINGS.map((binding) => aggregateFaults(binding, store)))).flat();
