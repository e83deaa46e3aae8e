/** Fan-out: executed once, sent to many, and never to the wrong audience. */
import { describe, expect, test } from '@jest/globals';
import { partyUser, type Principal, service, staff } from '../../../src/domain/kernel/principal.js';
import { sharedPrincipal, audienceOf } from '../../../src/graphql/engine/audience.js';
import { makeContext } from '../../../src/graphql/context.js';
import { createExecution, type Execution } from '../../../src/graphql/engine/execution.js';
import type { AnswerMessage } from '../../../src/graphql/engine/message.js';
import { subgraphSchema } from '../../../src/graphql/schema.js';
import { SubscriptionStream } from '../../../src/graphql/engine/stream.js';
import { executeOnIssue } from '../../../src/store/issue/index.js';
import type { Store } from '../../../src/store/store.js';
import { authorizer, hour, operator, planner } from '../../support/domain/samples.js';
import { describeWithWorld, raiseIssue, registerParty, stateOf } from '../../support/storeFixtures.js';

/** Everything of an issue, a plan and a party that a resolver works out from more than the document itself. */
const CHANGES = `subscription($after: String, $id: [ID!], $reader: Boolean = true) {
  performanceIssueChanged(filter: { id: $id }, after: $after) {
    id version cursor at actor { id }
    performanceIssue {
      status version allowedActions efficiency { touchTimeRatio } clocks { kind state elapsed explain { elapsed status } }
      party @include(if: $reader) { name accessGrants(first: 1) { nodes { status } } allowedActions }
      history(first: 5) { nodes { type details actor { id } } } improvementPlans(first: 1) { nodes { id allowedActions } }
    }
  } }`;

/** One reader of a stream. */
interface Reader {
  readonly heard: readonly AnswerMessage[];
  take(count: number): Promise<readonly AnswerMessage[]>;
  readonly ended: Promise<unknown>;
  leave(): void;
}

const reading = (stream: SubscriptionStream): Reader => {
  const heard: AnswerMessage[] = [];
  let wake = (): void => undefined;
  const ended = stream
    .read((message) => {
      heard.push(message);
      wake();
      return undefined;
    })
    .catch((error: unknown) => error);
  const take = async (count: number): Promise<readonly AnswerMessage[]> => {
    while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
    return heard.slice(0, count);
  };
  return { heard, take, ended, leave: () => stream.end() };
};

interface Stage {
  readonly execution: Execution;
  /** For whom a context was made, each time. */
  readonly contexts: (Principal | null)[];
  readonly open: (principal: Principal, variables?: object, source?: string) => Promise<Reader>;
}

const stageOn = (store: Store): Stage => {
  const execution = createExecution({ schema: subgraphSchema(), log: { error: () => undefined } });
  const contexts: (Principal | null)[] = [];
  const contextOf = (principal: Principal | null): object => {
    contexts.push(principal);
    return makeContext(store, principal ?? service('unknown'), () => hour(1));
  };
  const open: Stage['open'] = async (principal, variables = {}, source = CHANGES) => {
    const stream = await execution.subscribe({ source, variables: { ...variables } }, { principal, contextOf });
    if (!(stream instanceof SubscriptionStream)) throw new Error(JSON.stringify(stream.errors));
    return reading(stream);
  };
  return { execution, contexts, open };
};

const note = async (store: Store, id: string): Promise<number> =>
  stateOf(await executeOnIssue(store, operator, { id, commands: [{ type: 'AddPerformanceIssueNote', text: 'Seen' }], now: hour(1) }))
    .version;

const issueOf = ({ answer }: AnswerMessage): Record<string, unknown> =>
  (answer.data?.['performanceIssueChanged'] as { readonly performanceIssue: Record<string, unknown> }).performanceIssue;

describeWithWorld('Subscribers who ask the same', (world) => {
  test('get the very same message, worked out once, at one instant and for none of them', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const { open, contexts } = stageOn(store);
    const readers = await Promise.all(['one', 'two', 'three'].map((id) => open(staff(id, ['OPERATOR']), { id: [_id] })));
    contexts.length = 0;
    await note(store, _id);
    const messages = (await Promise.all(readers.map((reader) => reader.take(1)))).map(([message]) => message);
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]?.answer.errors).toBeUndefined();
    expect(contexts.length).toBe(1);
    expect(() => contexts[0]?.id).toThrow('must not depend');
    for (const reader of readers) reader.leave();
  });

  test('are one group whatever their names, layout and the order of their fragments, and others are not', async () => {
    const { open, execution } = stageOn(world().store);
    const fragments = ['fragment A on PerformanceIssueChange { id ...B }', 'fragment B on PerformanceIssueChange { version }'];
    const operation = (name: string): string => `subscription ${name} { performanceIssueChanged { ...A } }`;
    const equal = [
      [operation('One'), ...fragments].join(' '),
      [...fragments.toReversed(), operation('Two')].join('\n\n'),
      `# Another\n${[operation(''), ...fragments].join(' ')}`,
    ];
    const readers = await Promise.all(equal.map((source) => open(operator, {}, source)));
    expect(execution.groups).toBe(1);
    const other = await open(operator, {}, 'subscription One { performanceIssueChanged { version id } }');
    expect(execution.groups).toBe(2);
    for (const reader of [...readers, other]) reader.leave();
    expect(execution.groups).toBe(0);
  });

  test('are a group until the last of them leaves, and nothing is left of it then', async () => {
    const { store } = world();
    const { open, execution } = stageOn(store);
    const [one, two] = [await open(operator), await open(operator)];
    expect(execution.groups).toBe(1);
    one.leave();
    expect(execution.groups).toBe(1);
    two.leave();
    expect(execution.groups).toBe(0);
    expect(await Promise.all([one.ended, two.ended])).toEqual([undefined, undefined]);
  });

  test('and go on after a cursor hear their past alone, and the rest together, each once and in order', async () => {
    const { store } = world();
    const { _id } = await raiseIssue(store, (await registerParty(store))._id);
    const { open, contexts, execution } = stageOn(store);
    const witness = await open(operator, { id: [_id] });
    for (let n = 0; n < 6; n += 1) await note(store, _id);
    const all = await witness.take(6);
    const late = await Promise.all([0, 2, 5].map((n) => open(operator, { id: [_id], after: all[n]?.cursor })));
    expect(execution.groups).toBe(1);
    const behind = [1, 3, 6];
    // Who has heard its past joins with one of the next events; with which of them is left to chance.
    do {
      contexts.length = 0;
      await note(store, _id);
      const sent = witness.heard.length + 1;
      expect(sent).toBeLessThan(50);
      await witness.take(sent);
      await Promise.all(late.map((reader, index) => reader.take(sent - (behind[index] ?? 0))));
    } while (contexts.length > 1);
    for (const [index, { heard }] of late.entries()) {
      expect(heard.map(({ cursor }) => cursor)).toEqual(witness.heard.slice(behind[index]).map(({ cursor }) => cursor));
      expect(heard.at(-1)).toBe(witness.heard.at(-1));
    }
    for (const reader of [witness, ...late]) reader.leave();
    expect(execution.groups).toBe(0);
  });

  test('but may do other things, see other things or ask with other variables share nothing', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    const { _id } = await raiseIssue(store, partyId);
    const { open, execution } = stageOn(store);
    const supplier = partyUser('agent', partyId);
    const readers = await Promise.all([
      open(operator, { id: [_id] }),
      open(planner, { id: [_id] }),
      open(supplier, { id: [_id] }),
      open(service('crm'), { id: [_id] }),
      open(operator, { id: [_id], reader: false }),
    ]);
    expect(execution.groups).toBe(readers.length);
    await note(store, _id);
    const issues = (await Promise.all(readers.map((reader) => reader.take(1)))).map(([message]) => message && issueOf(message));
    const alone = await Promise.all(
      [operator, planner, supplier, service('crm')].map(async (principal) => {
        const source = `query($id: ID!) { performanceIssue(id: $id) { allowedActions } }`;
        const { data } = await execution.execute(
          { source, variables: { id: _id } },
          { principal, contextOf: (who) => makeContext(store, who ?? operator) },
        );
        return (data?.['performanceIssue'] as { readonly allowedActions: unknown }).allowedActions;
      }),
    );
    expect(issues.slice(0, 4).map((issue) => issue?.['allowedActions'])).toEqual(alone);
    expect(new Set(alone.map((actions) => JSON.stringify(actions))).size).toBeGreaterThan(2);
    expect(issues[4]).not.toHaveProperty('party');
    for (const reader of readers) reader.leave();
  });

  test('for authorizations of their own are as many groups as they are, and named ones are one', async () => {
    const { open, execution } = stageOn(world().store);
    const source = `subscription($owner: String) { improvementPlanAuthorizationRequested(owner: $owner) { id } }`;
    const readers = await Promise.all([
      open(authorizer, {}, source),
      open(staff('authorizer-2', ['AUTHORIZER']), {}, source),
      open(staff('authorizer-2', ['AUTHORIZER']), { owner: 'authorizer-3' }, source),
      open(authorizer, { owner: 'authorizer-3' }, source),
    ]);
    expect(execution.groups).toBe(3);
    for (const reader of readers) reader.leave();
  });
});

describe('an audience', () => {
  test('is what a principal is and may do, and not who it is', () => {
    expect(audienceOf(staff('one', ['OPERATOR', 'PLANNER']))).toBe(audienceOf(staff('two', ['PLANNER', 'OPERATOR'])));
    const different = [operator, planner, service('crm'), partyUser('agent', 'party-a'), partyUser('agent', 'party-b')].map(audienceOf);
    expect(new Set(different).size).toBe(different.length);
  });

  test('is represented by a principal equal to all of its members', () => {
    const { kind, partyId, permissions } = sharedPrincipal(partyUser('agent', 'party-a'));
    expect({ kind, partyId, permissions }).toEqual({ kind: 'PARTY', partyId: 'party-a', permissions: partyUser('x', 'y').permissions });
  });
});
