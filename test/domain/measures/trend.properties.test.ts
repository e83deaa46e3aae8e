/** What holds of restorations and of every report over them, whatever happened to the issues. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import type { IssueEvent } from '../../../src/domain/issue/messages.js';
import {
  type Dimension,
  DIMENSIONS,
  type Measure,
  type MeasureResult,
  MEASURES,
  type MeasureQuestion,
} from '../../../src/domain/measures/measures.js';
import { isPlanMeasure } from '../../../src/domain/measures/planObservations.js';
import { newRepeatIndex } from '../../../src/domain/measures/repeatIssues.js';
import { startTrend, requiredFields } from '../../../src/domain/measures/trend.js';
import { type GeneratedIssue, generatedIssues } from '../../support/domain/randomIssues.js';
import { hour } from '../../support/domain/samples.js';
import { sized } from '../../support/size.js';

const ALL = (Object.keys(MEASURES) as Measure[]).filter((measure) => !isPlanMeasure(measure));
const COUNTS = ALL.filter((measure) => MEASURES[measure].kind === 'COUNT');
const NOW = hour(3_000);

const question = (from: number, to: number, fields: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  period: { from: hour(from), to: hour(to) },
  by: [],
  measures: ALL,
  bucket: null,
  timeZone: 'UTC',
  filter: {},
  ...fields,
});

/** @param seen the issues as they are looked at, when not as a whole */
const report = (
  generated: readonly GeneratedIssue[],
  asked: MeasureQuestion,
  seen = generated.map(({ state }) => state),
): MeasureResult => {
  const trend = startTrend(asked, NOW);
  const raised = newRepeatIndex(30);
  for (const { state } of generated) raised.add(state);
  for (const issue of seen) trend.addIssue(issue, (restoration) => raised.hasRepeat(issue, restoration));
  const answer = trend.answer();
  if ('kind' in answer) throw new Error(answer.message);
  return answer;
};

/** An issue of which nothing is known but some paths and its identity. */
const shown = (issue: GeneratedIssue['state'], paths: readonly string[]): GeneratedIssue['state'] =>
  cut(
    issue,
    ['_id', ...paths].map((path) => path.split('.')),
  ) as GeneratedIssue['state'];

const cut = (value: unknown, paths: readonly (readonly string[])[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => cut(item, paths));
  if (value === null || typeof value !== 'object' || paths.some((path) => path.length === 0)) return value;
  const under = (name: string): readonly (readonly string[])[] => paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => (under(name).length === 0 ? [] : [[name, cut(item, under(name))]])),
  );
};

const always = (check: (generated: readonly GeneratedIssue[], a: number, b: number, c: number) => void): void => {
  const hours = fc.nat(1_200);
  fc.assert(
    fc.property(generatedIssues, hours, hours, hours, (generated, ...bounds) => {
      const [a = 0, b = 0, c = 0] = bounds.toSorted((one, other) => one - other);
      check(generated, a, b + 1, c + 2);
    }),
    { numRuns: sized(20, 60) },
  );
};

describe('whatever happened to issues, their restorations', () => {
  test('are as many as there were raises and reopenings, and the last is open as long as the issue is', () => {
    always((generated) => {
      for (const { state } of generated) {
        expect(state.restorations).toHaveLength(state.reopenCount + 1);
        const isConfirmed = state.confirmedRejection !== null;
        expect(state.restorations.at(-1)?.endedAt).toEqual(isConfirmed ? state.statusChanges.at(-1)?.at : state.closedAt);
      }
    });
  });

  test('share out their time among who held them, without rest', () => {
    always((generated) => {
      for (const { state } of generated)
        for (const { from, claimed, endedAt, held } of state.restorations) {
          const until = claimed?.at ?? endedAt ?? state.updatedAt;
          expect(held.reduce((sum, { ms }) => sum + ms, 0)).toBe(until.getTime() - from.getTime());
        }
    });
  });

  test('stand no longer than they last, and as long as they were held for a reason', () => {
    always((generated) => {
      for (const { state } of generated)
        for (const { acknowledged, restored, claimed, resolved, held } of state.restorations) {
          for (const reached of [acknowledged, restored, resolved])
            if (reached !== null) expect(reached.grossMs - reached.stoppedMs).toBeGreaterThanOrEqual(0);
          const stopped = held.filter(({ reason }) => reason !== null).reduce((sum, { ms }) => sum + ms, 0);
          const byProvider = held
            .filter(({ holder, reason }) => holder === 'SERVICE_PROVIDER' && reason === null)
            .reduce((sum, { ms }) => sum + ms, 0);
          // What was restored before the claim was held longer than that.
          if (restored === null || restored.at.getTime() !== claimed?.at.getTime()) continue;
          expect(restored.stoppedMs).toBeGreaterThanOrEqual(stopped);
          expect(restored.stoppedMs).toBeLessThanOrEqual(stopped + byProvider);
        }
    });
  });
});

const UNDECIDED: readonly string[] = ['ACKNOWLEDGED', 'REJECTED'];

/** What followed a contested rejection in the end: another state, or the confirmation of another; undefined before that. */
const outcomeAfter = (moves: GeneratedIssue['events'], events: GeneratedIssue['events']): string | undefined =>
  moves.find(({ to }) => !UNDECIDED.includes(to))?.to ?? events.find(({ type }) => type === 'RejectionConfirmed')?.type;

/** Of the rejections of a period: how many were contested, and how many of those decided since were right after all. */
const sharesOfRejections = (generated: readonly GeneratedIssue[], from: number, to: number) => {
  const rejections = generated.flatMap(({ events }) => {
    const moves = events.filter((event) => event.from !== event.to);
    return moves.flatMap((event, index) =>
      event.type === 'IssueRejected' && hour(from) <= event.at && event.at < hour(to)
        ? [{ contest: moves[index + 1], outcome: outcomeAfter(moves.slice(index + 1), events) }]
        : [],
    );
  });
  const contested = rejections.filter(({ contest }) => contest?.type === 'RejectionContested');
  const decided = contested.filter(({ outcome }) => outcome !== undefined);
  const sustained = decided.filter(({ outcome }) => outcome === 'CANCELLED' || outcome === 'RejectionConfirmed');
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    REJECTIONS_CONTESTED: share(contested.length, rejections.length),
    REJECTIONS_SUSTAINED: share(sustained.length, decided.length),
  };
};

/** An event, and the party that had the issue when it came: by the order of the log, not by instants. */
interface Held {
  readonly event: RecordedEvent<IssueEvent>;
  readonly holder: string;
}

const partyIn = ({ type, data }: RecordedEvent<IssueEvent>): string | undefined =>
  type === 'IssueRaised' || type === 'PartyAssigned' ? (data as { readonly partyId: string }).partyId : undefined;

const withHolders = ({ events }: GeneratedIssue): readonly Held[] => {
  let holder = '';
  return events.map((event) => {
    const before = holder;
    holder = partyIn(event) ?? holder;
    return { event, holder: event.type === 'IssueRaised' ? holder : before };
  });
};

/** The claims that hold and were verified since: by a verification that nothing voided, or by their acceptance. */
const verifiedClaims = (log: readonly Held[]): readonly Held[] =>
  log.filter(({ event }, index) => {
    if (event.to !== 'RESOLVED' || event.from === 'RESOLVED') return false;
    const after = log.slice(index + 1).map((one) => one.event);
    const next = after.findIndex(({ from, to }) => from !== to);
    const ended = next < 0 ? undefined : after[next];
    if (ended?.to === 'IN_PROGRESS') return false;
    const verdicts = after
      .slice(0, next < 0 ? after.length : next)
      .filter(({ type }) => /RestorationVerified|VerificationVoided/.test(type));
    return ended?.to === 'CLOSED' || verdicts.at(-1)?.type === 'RestorationVerified';
  });

const TAKEN_BACK: readonly string[] = ['RestorationRejected', 'RecordedRestorationRefuted', 'RestorationRefuted'];
const LOST_UNCONFIRMED: readonly string[] = ['PartyAssigned', 'IssueCancelled'];

/** The first restoration that was recorded and nothing took back, once it is confirmed: by an import, or by a verification before the claim. */
const confirmedRestoration = (log: readonly Held[]): Held | undefined => {
  let standing: readonly { readonly held: Held; readonly confirmed: boolean }[] = [];
  for (const held of log) {
    const { type, from, data } = held.event;
    if (type === 'RestorationRecorded') standing = [...standing, { held, confirmed: 'confirmed' in data }];
    if (type === 'RestorationVerified' && from !== 'RESOLVED') standing = standing.map((one) => ({ ...one, confirmed: true }));
    if (TAKEN_BACK.includes(type) || (LOST_UNCONFIRMED.includes(type) && standing[0]?.confirmed === false)) standing = [];
  }
  return standing[0]?.confirmed === true ? standing[0].held : undefined;
};

/** What restored an issue since its raise and since each reopening: a recorded and confirmed restoration, else the claim that holds. */
const restoredBy = (issue: GeneratedIssue): readonly Held[] => {
  const log = withHolders(issue);
  const starts = [0, ...log.flatMap(({ event }, index) => (event.type === 'IssueReopened' ? [index] : []))];
  return starts.flatMap((start, index) => {
    const own = log.slice(start, starts[index + 1]);
    return confirmedRestoration(own) ?? verifiedClaims(own);
  });
};

/** Counted from the log of events, with no restoration in between. @param partyId of which party; null for all */
const recount = (
  generated: readonly GeneratedIssue[],
  from: number,
  to: number,
  partyId: string | null = null,
): Readonly<Partial<Record<Measure, number | null>>> => {
  const counts = ({ event: { at }, holder }: Held): boolean =>
    hour(from) <= at && at < hour(to) && (partyId === null || holder === partyId);
  const times = (...types: readonly IssueEvent['type'][]): number =>
    generated.flatMap((one) => withHolders(one).filter((held) => types.includes(held.event.type) && counts(held))).length;
  const received = generated.flatMap((one) =>
    withHolders(one).filter(({ event }) => event.type === 'PartyAssigned' && counts({ event, holder: partyIn(event) ?? '' })),
  );
  return {
    ISSUES_RAISED: times('IssueRaised'),
    ISSUES_RESTORED: generated.flatMap((one) => restoredBy(one).filter(counts)).length,
    REJECTIONS: times('IssueRejected'),
    CANCELLATIONS: times('IssueCancelled'),
    REOPENINGS: times('IssueReopened', 'ResolutionRejected', 'RestorationRefuted'),
    HAND_OVERS: times('PartyAssigned'),
    HAND_OVERS_RECEIVED: received.length,
  };
};

const BEGINNINGS: readonly string[] = ['IssueRaised', 'IssueReopened'];

/** What is open at the end of a period: what begins in that very millisecond belongs to the next one. */
const openAt = (generated: readonly GeneratedIssue[], to: number): number =>
  generated.filter(({ events }) => {
    const decided = events.find(({ type }) => type === 'RejectionConfirmed' || type === 'RejectionLapsed');
    const last = events.findLast(({ at, type }) => at < hour(to) || (at <= hour(to) && !BEGINNINGS.includes(type)));
    if (last?.to === 'REJECTED') return decided === undefined || (decided.type === 'RejectionLapsed' && decided.at > hour(to));
    return last !== undefined && !['CLOSED', 'CANCELLED'].includes(last.to);
  }).length;

describe('a report', () => {
  test('counts what a naive recount of the log of events counts', () => {
    always((generated, from, _, to) => {
      const { rows } = report(generated, question(from, to));
      const counted = Object.fromEntries(rows[0]?.values.map(({ measure, value }) => [measure, value]) ?? []);
      expect(counted).toMatchObject({
        ...recount(generated, from, to),
        ...sharesOfRejections(generated, from, to),
        OPEN: openAt(generated, to),
      });
    });
  });

  test('counts for each party what happened while it had the issue, as a naive recount of the log does', () => {
    always((generated, from, _, to) => {
      for (const partyId of ['party-a', 'party-b']) {
        const { rows } = report(generated, question(from, to, { filter: { partyId: [partyId] } }));
        const counted = Object.fromEntries(rows[0]?.values.map(({ measure, value }) => [measure, value]) ?? []);
        expect(counted).toMatchObject(recount(generated, from, to, partyId));
      }
    });
  });

  test('over two periods side by side adds up to the report over both, in every additive measure', () => {
    always((generated, from, middle, to) => {
      const [first, second, both] = [
        [from, middle],
        [middle, to],
        [from, to],
      ].map(([start = 0, end = 0]) => report(generated, question(start, end, { measures: COUNTS })).rows[0]?.values ?? []);
      for (const [index, { n, value }] of (both ?? []).entries()) {
        expect((first?.[index]?.n ?? NaN) + (second?.[index]?.n ?? NaN)).toBe(n);
        expect((first?.[index]?.value ?? NaN) + (second?.[index]?.value ?? NaN)).toBe(value);
      }
    });
  });

  test('split by what every issue has one of adds up to the whole', () => {
    const dimensions: readonly Dimension[] = ['PARTY', 'CATEGORY', 'SEVERITY', 'INITIATING_LAYER', 'CAUSE'];
    always((generated, from, _, to) => {
      const measures = COUNTS.filter((measure) => MEASURES[measure].unit === 'NUMBER');
      const whole = report(generated, question(from, to, { measures })).rows[0]?.values ?? [];
      for (const dimension of dimensions) {
        const { rows } = report(generated, question(from, to, { measures, by: [dimension], bucket: 'DAY' }));
        expect(measures.map((_measure, index) => rows.reduce((sum, { values }) => sum + (values[index]?.value ?? NaN), 0))).toEqual(
          whole.map(({ value }) => value),
        );
      }
    });
  });

  test('is the same when no more is known of the issues than it looks at, whatever is asked', () => {
    const questions = fc.record({ by: fc.subarray([...DIMENSIONS], { maxLength: 3 }), measures: fc.subarray(ALL, { minLength: 1 }) });
    fc.assert(
      fc.property(generatedIssues, questions, fc.nat(1_200), (generated, asked, from) => {
        const whole = question(from, from + 700, { ...asked, bucket: 'WEEK' });
        const paths = requiredFields(whole);
        const seen = generated.map(({ state }) => shown(state, paths));
        expect(report(generated, whole, seen)).toEqual(report(generated, whole));
      }),
    );
  });

  test('does not depend on the order in which issues come', () => {
    always((generated, from, _, to) => {
      const asked = question(from, to, { by: ['PARTY', 'CATEGORY'], bucket: 'WEEK' });
      expect(report(generated.toReversed(), asked)).toEqual(report(generated, asked));
    });
  });

  test('has percentiles in their order, a share from 0 to 1, and no value without a sample', () => {
    always((generated, from, _, to) => {
      for (const { measure, n, value, p50, p90, p95 } of report(generated, question(from, to)).rows.flatMap(({ values }) => values)) {
        const { kind } = MEASURES[measure];
        if (kind === 'SHARE' && value !== null) expect(value).toBeLessThanOrEqual(1);
        if (kind === 'TIME' && n > 0) {
          expect(p50).toBeLessThanOrEqual(p90 ?? -Infinity);
          expect(p90).toBeLessThanOrEqual(p95 ?? -Infinity);
        }
        if (n === 0)
          expect([value, p50, p90, p95]).toEqual(kind === 'COUNT' || kind === 'GAUGE' ? [0, null, null, null] : [null, null, null, null]);
      }
    });
  });

  test('of one party is the row of that party in a report on all', () => {
    always((generated, from, _, to) => {
      const { rows } = report(generated, question(from, to, { by: ['PARTY'] }));
      for (const { key, values } of rows) {
        const own = report(generated, question(from, to, { filter: { partyId: [String(key[0])] } }));
        expect(own.rows[0]?.values).toEqual(values);
      }
    });
  });
});

test('these scenarios have data for every count', () => {
  const generated = fc.sample(generatedIssues, { numRuns: 120, seed: 1 }).flat();
  const restorations = generated.flatMap(({ state }) => state.restorations);
  const kinds = {
    reopened: restorations.filter(({ reopened }) => reopened),
    withdrawn: restorations.filter(({ withdrawn }) => withdrawn.length > 0),
    stopped: restorations.filter(({ held }) => held.some(({ reason }) => reason !== null)),
    handedOver: restorations.filter(({ handOvers }) => handOvers.length > 0),
    missed: restorations.filter(({ verdicts }) => verdicts.some(({ met }) => met === false)),
    slipped: restorations.filter(({ slippages }) => slippages.some(({ expected, against }) => against > expected)),
    rejected: restorations.filter(({ rejections }) => rejections.length > 0),
    contested: restorations.filter(({ rejections }) => rejections.some(({ contested }) => contested)),
    decided: restorations.filter(({ rejections }) => rejections.some(({ sustained }) => sustained !== null)),
    cancelled: restorations.filter(({ cancelled }) => cancelled !== null),
    ended: restorations.filter(({ endedAt, restored }) => endedAt !== null && restored === null),
  };
  expect(Object.entries(kinds).filter(([, some]) => some.length < 3)).toEqual([]);
});
