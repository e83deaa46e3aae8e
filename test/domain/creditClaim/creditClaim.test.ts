/** Credit claims: their life cycle against an oracle of their own, and who moves what. */
import { describe, expect, test } from '@jest/globals';
import { creditClaim } from '../../../src/domain/creditClaim/index.js';
import type { CreditClaimCommand, CreditClaimFacts } from '../../../src/domain/creditClaim/messages.js';
import { staff } from '../../../src/domain/kernel/principal.js';
import { monthOf } from '../../../src/domain/time/period.js';
import { testLifecycle } from '../../support/domain/oracle.js';
import { decideStep, given, hour, operator, type Step, supplierA } from '../../support/domain/samples.js';

const FEBRUARY = { from: new Date('2026-02-01T00:00Z'), to: new Date('2026-03-01T00:00Z') };
const computed = (amount: number): NonNullable<CreditClaimFacts['computed']> => ({
  credit: { code: 'LATE', unit: 'PERCENT_OF_CHARGE', currency: null, amount, capped: false, lines: [] },
  arrangementVersion: 1,
  inputs: ['issue-1:4'],
  period: FEBRUARY,
});
const claimsWith = (facts: Partial<CreditClaimFacts> = {}) => ({
  aggregate: creditClaim,
  facts: (command: CreditClaimCommand): CreditClaimFacts => ({
    computed: command.type === 'RecomputeCreditClaim' ? computed(7) : computed(5),
    existing: null,
    ...facts,
  }),
  id: 'claim-1',
});
const claims = claimsWith();
const claim: CreditClaimCommand = {
  type: 'ClaimServiceCredit',
  partyId: 'party-a',
  arrangementId: 'arrangement-2',
  code: 'LATE',
  month: '2026-02',
};
const claimed: Step<CreditClaimCommand> = [claim, staff('claimant', ['OPERATOR']), hour(1)];
const disputed: Step<CreditClaimCommand> = [{ type: 'DisputeCreditClaim', reason: 'Access was refused' }, supplierA, hour(2)];
const WHY = { reason: 'The gate log says so' };

describe('a credit claim', () => {
  testLifecycle(
    'CreditClaim',
    claims,
    {
      ClaimServiceCredit: claim,
      RecomputeCreditClaim: { type: 'RecomputeCreditClaim', ...WHY },
      DisputeCreditClaim: { type: 'DisputeCreditClaim', ...WHY },
      UpholdCreditClaim: { type: 'UpholdCreditClaim', ...WHY },
      AgreeCreditClaim: { type: 'AgreeCreditClaim' },
      WaiveCreditClaim: { type: 'WaiveCreditClaim', ...WHY },
    },
    [
      { name: '-', state: null },
      { name: 'COMPUTED', state: given(claims, [claimed]) },
      { name: 'DISPUTED', state: given(claims, [claimed, disputed]) },
      { name: 'AGREED', state: given(claims, [claimed, [{ type: 'AgreeCreditClaim' }, supplierA, hour(2)]]) },
      { name: 'WAIVED', state: given(claims, [claimed, [{ type: 'WaiveCreditClaim', ...WHY }, operator, hour(2)]]) },
    ],
  );

  test('holds what was computed and from what, and is computed again after a dispute', () => {
    const again = given(claims, [claimed, disputed, [{ type: 'RecomputeCreditClaim', reason: 'A stop was voided' }, operator, hour(3)]]);
    expect(again).toMatchObject({
      status: 'COMPUTED',
      credit: { amount: 7 },
      inputs: ['issue-1:4'],
      dispute: { by: supplierA.id },
      answer: { reason: 'A stop was voided' },
    });
    expect(
      decideStep(claimsWith({ computed: computed(5) }), given(claims, [claimed]), [
        { type: 'RecomputeCreditClaim', ...WHY },
        operator,
        hour(3),
      ]),
    ).toMatchObject({ rule: 'UNCHANGED' });
  });

  test('is neither upheld nor waived by the person who claimed it', () => {
    const state = given(claims, [claimed, disputed]);
    for (const type of ['UpholdCreditClaim', 'WaiveCreditClaim'] as const)
      expect(decideStep(claims, state, [{ type, ...WHY }, claimed[1], hour(3)])).toMatchObject({ rule: 'FOUR_EYES' });
  });

  test('is not decided on by who computed it last', () => {
    const computer = staff('computer', ['OPERATOR']);
    const again: Step<CreditClaimCommand> = [{ type: 'RecomputeCreditClaim', ...WHY }, computer, hour(3)];
    const state = given(claims, [claimed, disputed, again, [disputed[0], supplierA, hour(4)]]);
    expect(state).toMatchObject({ computedBy: 'computer', claimedBy: 'claimant' });
    for (const type of ['UpholdCreditClaim', 'WaiveCreditClaim'] as const) {
      for (const actor of [computer, claimed[1]])
        expect(decideStep(claims, state, [{ type, ...WHY }, actor, hour(5)])).toMatchObject({ rule: 'FOUR_EYES' });
      expect(decideStep(claims, state, [{ type, ...WHY }, operator, hour(5)])).toMatchObject({ kind: 'Accepted' });
    }
  });

  test('is agreed again where it was computed again for another amount, and what was agreed is kept', () => {
    const agreed = given(claims, [claimed, [{ type: 'AgreeCreditClaim', note: 'Fair' }, supplierA, hour(2)]]);
    const again: Step<CreditClaimCommand> = [{ type: 'RecomputeCreditClaim', reason: 'A stop was voided' }, operator, hour(3)];
    expect(decideStep(claims, agreed, again)).toMatchObject({
      state: {
        status: 'COMPUTED',
        credit: { amount: 7 },
        settlement: null,
        former: [
          {
            credit: { amount: 5 },
            inputs: ['issue-1:4'],
            computedBy: 'claimant',
            settlement: { by: supplierA.id, reason: 'Fair' },
            replaced: { by: operator.id, at: hour(3), reason: 'A stop was voided' },
          },
        ],
      },
    });
    // Other words about the same amount take no agreement back.
    const same = claimsWith({ computed: { ...computed(5), credit: { ...computed(5).credit, code: 'OTHER' } } });
    expect(decideStep(same, agreed, again)).toMatchObject({ rule: 'UNCHANGED' });
  });

  test('moves its own part alone: the party neither computes nor waives', () => {
    const state = given(claims, [claimed, disputed]);
    for (const type of ['RecomputeCreditClaim', 'UpholdCreditClaim', 'WaiveCreditClaim'] as const)
      expect(decideStep(claims, state, [{ type, ...WHY }, supplierA, hour(3)])).toMatchObject({ kind: 'NotPermitted' });
    expect(decideStep(claims, state, [{ type: 'AgreeCreditClaim' }, operator, hour(3)])).toMatchObject({ kind: 'NotPermitted' });
  });

  test.each<readonly [string, Partial<CreditClaimFacts>, Partial<typeof claim>, object]>([
    ['of a term that is none', { computed: null }, {}, { kind: 'InvalidInput' }],
    ['of what is no month', {}, { month: '2026-13' }, { kind: 'InvalidInput' }],
    ['twice', { existing: 'claim-0' }, {}, { rule: 'ALREADY_CLAIMED' }],
    ['before the month has ended', { computed: { ...computed(5), period: { ...FEBRUARY, to: hour(48) } } }, {}, { rule: 'NOT_ENDED' }],
    ['of nothing', { computed: computed(0) }, {}, { rule: 'NOTHING_TO_CLAIM' }],
  ])('is not made %s', (_, facts, fields, refusal) => {
    expect(decideStep(claimsWith(facts), null, [{ ...claim, ...fields } as CreditClaimCommand, operator, hour(1)])).toMatchObject(refusal);
  });
});

test('a month is one of the zone of the agreement', () => {
  expect(monthOf('2026-06', 'Europe/London')).toEqual({ from: new Date('2026-05-31T23:00Z'), to: new Date('2026-06-30T23:00Z') });
});
