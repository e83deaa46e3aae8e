/** The table principle × act leaves no cell empty, and names tests that exist; and every act has its roles in an oracle. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { BINDINGS } from '../../../src/store/registry.js';
import { ACCESS_ACTS } from '../../fixtures/accessLifecycles.js';
import { type Act, CALENDAR_ACTS, ISSUE_ACTS, PARTY_ACTS } from '../../fixtures/lifecycles.js';
import { DELIVERY_ACTS, LISTENER_ACTS } from '../../fixtures/listenerLifecycles.js';
import { OWNERSHIP_ACTS } from '../../fixtures/ownershipLifecycles.js';
import { CREDIT_CLAIM_ACTS, REPORT_ACTS, SCORE_SETTINGS_ACTS, SNAPSHOT_ACTS } from '../../fixtures/performanceLifecycles.js';
import { PLAN_ACTS, TEMPLATE_ACTS } from '../../fixtures/planLifecycles.js';
import { READINESS_ACTS } from '../../fixtures/readinessLifecycles.js';
import { RECOMMENDATION_ACTS, REVIEW_ACTS, REVIEW_RULE_ACTS } from '../../fixtures/reviewLifecycles.js';
import { PRINCIPALS } from '../../support/domain/samples.js';
import { NOT_EXPLORED } from '../../support/rules/smallMoves.js';
import { type Kind, KINDS } from './acts.js';
import { type Principle, PRINCIPLES, REASONS } from './principles.js';
import { PRINCIPLES_OF_PLANS } from './principlesOfPlans.js';

const TABLE: readonly Principle[] = [...PRINCIPLES, ...PRINCIPLES_OF_PLANS];
/** By the life-cycle tables: a new command has no cell yet. */
const COMMANDS = BINDINGS.flatMap(({ aggregate }) => Object.keys(aggregate.lifecycle));

const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, acts]) => acts.split(' ').map((act) => [act, kind as Kind] as const)));

const isTried = ({ trials }: Principle, act: string): boolean =>
  trials.some(([, , acts]) => acts.split(' ').some((one) => one === act || one === kindOf.get(act)));

const reasonFor = ({ otherwise }: Principle, act: string) => otherwise[act] ?? otherwise[kindOf.get(act) ?? ''];

test('every command of every aggregate is of one kind', () => {
  expect(
    Object.values(KINDS)
      .flatMap((acts) => acts.split(' '))
      .toSorted(),
  ).toEqual(COMMANDS.toSorted());
});

describe.each(TABLE)('$sentence', (principle) => {
  test('has a test or a reason for every act', () => {
    const empty = COMMANDS.filter((act) => !isTried(principle, act) && !((reasonFor(principle, act) ?? '') in REASONS));
    expect(empty).toEqual([]);
  });

  test('names acts that exist, and tests that are there', () => {
    const known = new Set([...COMMANDS, ...Object.keys(KINDS)]);
    const named = [...principle.trials.flatMap(([, , acts]) => acts.split(' ')), ...Object.keys(principle.otherwise)];
    expect(named.filter((act) => !known.has(act))).toEqual([]);
    const missing = principle.trials.filter(([file, title]) => !readFileSync(`test/${file}.test.ts`, 'utf8').includes(title));
    expect(missing).toEqual([]);
  });
});

test('what the exploration leaves out is not excused by it', () => {
  const excused = TABLE.flatMap((principle) =>
    NOT_EXPLORED.filter((act) => !isTried(principle, act) && reasonFor(principle, act) === 'EXPLORED'),
  );
  expect(excused).toEqual([]);
});

test('every act has its roles in an oracle, which its life cycle is tested against', () => {
  const oracles: readonly Readonly<Record<string, Act>>[] = [
    ACCESS_ACTS,
    CALENDAR_ACTS,
    CREDIT_CLAIM_ACTS,
    ISSUE_ACTS,
    PARTY_ACTS,
    DELIVERY_ACTS,
    LISTENER_ACTS,
    OWNERSHIP_ACTS,
    REPORT_ACTS,
    SCORE_SETTINGS_ACTS,
    SNAPSHOT_ACTS,
    PLAN_ACTS,
    TEMPLATE_ACTS,
    READINESS_ACTS,
    RECOMMENDATION_ACTS,
    REVIEW_ACTS,
    REVIEW_RULE_ACTS,
  ];
  const acts = oracles.flatMap((oracle) => Object.entries(oracle));
  expect(acts.map(([type]) => type).toSorted()).toEqual(COMMANDS.toSorted());
  for (const [, { by }] of acts) expect(Object.keys(PRINCIPALS)).toEqual(expect.arrayContaining(by.split(' ')));
});
