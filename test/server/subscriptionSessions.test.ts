import { afterEach, describe, expect, test } from '@jest/globals';
import { partyUser, type Principal } from '../../src/domain/kernel/principal.js';
import { publicError } from '../../src/graphql/engine/masking.js';
import type { Authentication } from '../../src/server/auth/authentication.js';
import { type EndReason, SubscriptionSessions } from '../../src/server/subscriptionSessions.js';

type Answer = Awaited<ReturnType<Authentication['authenticate']>>;

const HOUR_MS = 3_600_000;
const agent = partyUser('agent', 'party-a');
const caller = (principal: Principal = agent, lifeMs = HOUR_MS) => ({ principal, expiresAt: new Date(Date.now() + lifeMs) });
const GONE = publicError('FORBIDDEN', 'The token maps to no principal');

/** Questions wait until the test answers them. */
const asked = () => {
  const questions: { readonly authorization: string | undefined; readonly answer: (answer: Answer) => void }[] = [];
  const authentication: Authentication = {
    authenticate: (authorization) => new Promise((resolve) => questions.push({ authorization, answer: resolve })),
  };
  const stays = new SubscriptionSessions({ authentication, recheckMs: HOUR_MS, spreadMs: 20 });
  const ends: string[] = [];
  const guest = (authorization: string, lifeMs = HOUR_MS, generation = stays.accessGeneration) =>
    stays.open({
      authorization,
      caller: caller(agent, lifeMs),
      generation,
      end: (why: EndReason) => void ends.push(`${authorization} ${why}`),
    });
  return { stays, questions, ends, guest };
};

/** Everything that is ready to happen has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a guest', () => {
  const all: SubscriptionSessions[] = [];
  afterEach(async () => {
    await Promise.all(all.splice(0).map((stays) => stays.drain()));
  });
  const stage = () => {
    const made = asked();
    all.push(made.stays);
    return made;
  };

  test('hears nothing while it is asked whether it may stay, and then what waited', async () => {
    const { stays, questions, guest } = stage();
    const heard: number[] = [];
    const take = guest('a').guard((item: number) => void heard.push(item));
    expect(take(1)).toBeUndefined();
    stays.recheckAll();
    const waiting = take(2);
    await settled();
    expect(heard).toEqual([1]);
    questions[0]?.answer(caller());
    await waiting;
    expect(heard).toEqual([1, 2]);
  });

  test('that may not stay is sent away, and what waited is dropped', async () => {
    const { stays, questions, ends, guest } = stage();
    const heard: number[] = [];
    const take = guest('a').guard((item: number) => void heard.push(item));
    stays.recheckAll();
    const waiting = take(1);
    questions[0]?.answer(GONE);
    await waiting;
    expect([heard, ends]).toEqual([[], ['a ACCESS_ENDED']]);
  });

  test('that was authenticated before something happened is asked about when it begins', async () => {
    const { stays, questions, ends, guest } = stage();
    const before = stays.accessGeneration;
    stays.recheckAll();
    guest('a', HOUR_MS, before);
    questions[0]?.answer(GONE);
    await settled();
    expect(ends).toEqual(['a ACCESS_ENDED']);
  });

  test('stays open while authentication is unavailable', async () => {
    const { stays, questions, ends, guest } = stage();
    guest('a');
    stays.recheckAll();
    questions[0]?.answer(publicError('UNAVAILABLE', 'Try again'));
    await settled();
    expect(ends).toEqual([]);
  });

  test('is asked about once with everybody who has its token, and anew when something happened meanwhile', async () => {
    const { stays, questions, ends, guest } = stage();
    for (const authorization of ['a', 'a', 'b']) guest(authorization);
    stays.recheckAll();
    stays.recheckAll();
    expect(questions.map(({ authorization }) => authorization)).toEqual(['a', 'b']);
    questions[0]?.answer(caller());
    await settled();
    expect(questions.map(({ authorization }) => authorization)).toEqual(['a', 'b', 'a']);
    questions[2]?.answer(GONE);
    await settled();
    expect(ends).toEqual(['a ACCESS_ENDED', 'a ACCESS_ENDED']);
  });

  test('that left is neither asked about nor sent away', async () => {
    const { stays, questions, ends, guest } = stage();
    guest('a').close();
    stays.recheckAll();
    await stays.drain();
    expect([questions.length, ends]).toEqual([0, []]);
  });

  test('whose token ends is sent away', async () => {
    const { ends, guest } = stage();
    guest('a', 1);
    while (ends.length === 0) await settled();
    expect(ends).toEqual(['a TOKEN_EXPIRED']);
  });

  test('of a server that goes down is sent away in its turn, and not at the same moment as all others', async () => {
    const { stays, ends, guest } = stage();
    for (let n = 0; n < 40; n += 1) guest(String(n));
    const drained = stays.drain();
    expect(stays.isDraining).toBe(true);
    expect(ends.length).toBeLessThan(40);
    await drained;
    expect(ends.length).toBe(40);
    expect(new Set(ends).size).toBe(40);
  });
});
