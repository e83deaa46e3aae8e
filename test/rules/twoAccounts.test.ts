/** Every rule that takes two people, tried by one person with two accounts: the identity names the person in both tokens. */
import { describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { creditClaim } from '../../src/domain/creditClaim/index.js';
import type { CreditClaimCommand } from '../../src/domain/creditClaim/messages.js';
import type { AggregateTypes } from '../../src/domain/kernel/decider.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { INDICATORS } from '../../src/domain/measures/score.js';
import { scoreSettings } from '../../src/domain/scoreSettings/index.js';
import { principalOf } from '../../src/server/auth/principals.js';
import { authorityFor } from '../server/testServer.js';
import { declared, planSubject, proposed, waived } from '../support/domain/plans.js';
import { calendars } from '../support/domain/calendars.js';
import { brokenRule } from '../support/domain/expect.js';
import {
  concluded,
  initiated,
  inReview,
  proposal,
  recommendations,
  recommendationsOfConcludedReview,
  reviewsIn,
} from '../support/domain/reviews.js';
import {
  admin,
  approvalOf,
  aroundTheClock,
  decideStep,
  given,
  hour,
  issues,
  operator,
  parties,
  planner,
  raised,
  registration,
  secondAdmin,
  secondOperator,
  started,
  type Step,
  supplierA,
  target,
  type TestSubject,
} from '../support/domain/samples.js';

const principal = async (claims: JWTPayload): Promise<Principal> => {
  const known = await principalOf(claims, (client) => Promise.resolve(authorityFor(client === 'portal' ? 'party-a' : null)), 'employee');
  if (known === null || !('principal' in known)) throw new Error('The token has no principal');
  return known.principal;
};
const account = (sub: string, roles: readonly string[]): Promise<Principal> => principal({ sub, employee: 'person-7', roles });
const [day, night, client] = await Promise.all([
  account('robin@day', ['OPERATOR', 'PLANNER', 'ADMIN']),
  account('robin@night', ['OPERATOR', 'PLANNER', 'ADMIN', 'AUTHORIZER']),
  principal({ sub: 'r.supplier', employee: 'person-7', client_id: 'portal' }),
]);

const by = <C>([command, , at]: Step<C & { readonly type: string }>, who: Principal): Step<C & { readonly type: string }> => [
  command,
  who,
  at,
];

interface Attempt {
  readonly rule: string;
  /** As one person does it from the second account. */
  readonly alone: { readonly kind: string };
  /** As somebody else does it. */
  readonly byAnother: { readonly kind: string };
}
const attempt = <T extends AggregateTypes>(
  rule: string,
  subject: TestSubject<T>,
  state: T['State'],
  command: T['Command'],
  [second, another]: readonly [Principal, Principal],
  at = hour(20),
): Attempt => ({
  rule,
  alone: decideStep(subject, state, [command, second, at]),
  byAnother: decideStep(subject, state, [command, another, at]),
});

const claims = {
  aggregate: creditClaim,
  facts: () => ({
    computed: {
      credit: { code: 'LATE', unit: 'PERCENT_OF_CHARGE', currency: null, amount: 5, capped: false, lines: [] },
      arrangementVersion: 1,
      inputs: [],
      period: { from: new Date('2026-02-01T00:00Z'), to: new Date('2026-03-01T00:00Z') },
    } as const,
    existing: null,
  }),
  id: 'claim-1',
};
const claim = { type: 'ClaimServiceCredit', partyId: 'party-a', arrangementId: 'a', code: 'LATE', month: '2026-02' } as const;
const dispute: CreditClaimCommand = { type: 'DisputeCreditClaim', reason: 'Access was refused' };
const claimedBy = (who: Principal) => given(claims, [[claim, who, hour(1)]]);
const disputedBy = (who: Principal) =>
  given(claims, [
    [claim, operator, hour(1)],
    [dispute, who, hour(2)],
  ]);

const relaxed = given(parties, [
  ...registration(),
  [
    {
      type: 'AmendOutsourcingArrangement',
      arrangementId: given(parties, registration()).arrangements[0]?.id ?? '',
      reason: 'Renewed',
      targets: [target('MAJOR', 'RESTORE', 99)],
    },
    day,
    hour(1),
  ],
]);
const terms = approvalOf(relaxed);
if (terms === undefined) throw new Error('Nothing was proposed');

const revised = given(calendars, [
  [{ type: 'DefineSharedCalendar', name: 'Office', ...aroundTheClock, specialDays: [] }, admin, hour(0)],
  [{ type: 'ReviseSharedCalendar', holidays: ['12-25'], reason: 'A day off', effectiveAt: hour(9) }, day, hour(1)],
]);
const lowered = given(issues, [
  raised,
  started(),
  [{ type: 'ChangePerformanceIssuePriority', severity: 'MINOR', reason: 'Fewer customers' }, day, hour(2)],
]);
const SETTINGS = { aggregate: scoreSettings, facts: () => ({ lastNumber: 0 }), id: 'settings-1' };
const proposedSettings = given(SETTINGS, [
  [{ type: 'ProposePerformanceScoreSettings', indicators: INDICATORS, reason: 'Time weighs more' }, day, hour(1)],
]);
const approve = { approve: true, reason: 'Looked at' } as const;

const ATTEMPTS: readonly Attempt[] = [
  attempt(
    'upholding a credit that one claimed',
    claims,
    given(claims, [
      [claim, day, hour(1)],
      [dispute, supplierA, hour(2)],
    ]),
    { type: 'UpholdCreditClaim', reason: 'So it is' },
    [night, operator],
  ),
  attempt('waiving a credit that one claimed', claims, claimedBy(day), { type: 'WaiveCreditClaim', reason: 'Goodwill' }, [night, operator]),
  attempt(
    'waiving a credit that one disputed for the party',
    claims,
    disputedBy(client),
    { type: 'WaiveCreditClaim', reason: 'Goodwill' },
    [night, secondOperator],
  ),
  attempt(
    'upholding a credit that one disputed for the party',
    claims,
    disputedBy(client),
    { type: 'UpholdCreditClaim', reason: 'So it is' },
    [night, secondOperator],
  ),
  attempt('agreeing for the party to a credit that one claimed', claims, claimedBy(day), { type: 'AgreeCreditClaim' }, [client, supplierA]),
  attempt(
    'agreeing for the party to a review that one concluded',
    reviewsIn(),
    given(reviewsIn(), [initiated(), inReview, by(concluded, day)]),
    { type: 'AgreePerformanceReview' },
    [client, supplierA],
    hour(80),
  ),
  ...(['AcceptPerformanceRecommendation', 'DeclinePerformanceRecommendation'] as const).map((type) =>
    attempt(
      `answering for the party what one recommended: ${type}`,
      recommendationsOfConcludedReview,
      given(recommendations, [by(proposal(), day)]),
      { type, reason: 'No room on site' },
      [client, supplierA],
      hour(30),
    ),
  ),
  attempt('approving terms that one proposed', parties, relaxed, terms, [night, secondAdmin]),
  attempt(
    'approving a change of a calendar that one proposed',
    calendars,
    revised,
    { type: 'DecideSharedCalendarChange', changeId: 'change-2', ...approve },
    [night, secondAdmin],
  ),
  attempt(
    'approving a lower severity that one proposed',
    issues,
    lowered,
    { type: 'DecidePerformanceIssueChange', changeId: 'change-3', ...approve },
    [night, secondOperator],
    hour(3),
  ),
  attempt(
    'approving score settings that one proposed',
    SETTINGS,
    proposedSettings,
    { type: 'DecidePerformanceScoreSettings', ...approve },
    [night, secondAdmin],
  ),
  attempt(
    'declaring the impact of a plan that one waived on an entity',
    planSubject(),
    given(planSubject(), [proposed(), by(waived, night)]),
    declared([])[0],
    [day, planner],
  ),
];

describe('one person with two accounts', () => {
  test.each(ATTEMPTS)('is one pair of eyes in $rule', ({ alone, byAnother }) => {
    expect(alone).toMatchObject(brokenRule('FOUR_EYES'));
    expect(byAnother).toMatchObject({ kind: 'Accepted' });
  });
});
