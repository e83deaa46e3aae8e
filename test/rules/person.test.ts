/** One person with two accounts, one of staff and one of a party, tries to be the second pair of eyes of their own act. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import type { AccessCommand } from '../../src/domain/access/messages.js';
import type { Principal } from '../../src/domain/kernel/principal.js';
import { principalOf } from '../../src/server/auth/principals.js';
import { authorityFor } from '../server/testServer.js';
import { requestAccessGrant } from '../support/access.js';
import { ACTIVE, grants, REVIEW_AT } from '../support/domain/accessStates.js';
import { brokenRule } from '../support/domain/expect.js';
import { declared, draft, entity, granted, HARMLESS_ISSUE, notified, planStep, planSubject } from '../support/domain/plans.js';
import { ownedBy } from '../support/domain/ownerships.js';
import { agreed, closed, concluded, initiated, inReview, reviewsIn } from '../support/domain/reviews.js';
import {
  accessManager,
  accepted,
  admin,
  analyzed,
  authorizer,
  decideStep,
  given,
  hour,
  issues,
  measured,
  planner,
  raised,
  started,
  supplierA,
  verified,
} from '../support/domain/samples.js';
import { type Instance, type ProductProcess, startProductProcess } from '../support/inProcessProduct.js';

const CLAIM = 'employee';
const principal = async (claims: JWTPayload): Promise<Principal> => {
  const known = await principalOf(claims, (client) => Promise.resolve(authorityFor(client === 'portal' ? 'party-a' : null)), CLAIM);
  if (known === null || !('principal' in known)) throw new Error('The token has no principal');
  return known.principal;
};
const asStaff = (...roles: readonly string[]) => principal({ sub: 'robin@desk', [CLAIM]: 'person-7', roles });
const asParty = () => principal({ sub: 'r.supplier', [CLAIM]: 'person-7', client_id: 'portal' });

describe('a person who claims a resolution for the party', () => {
  const resolved = async () =>
    given(issues, [
      raised,
      started(),
      analyzed(1),
      [{ type: 'ClaimPerformanceIssueResolution', resolution: 'Replaced a line card', cause: 'Hardware' }, await asParty(), hour(3)],
      measured(4),
    ]);

  test('neither verifies, accepts nor rejects it as an operator', async () => {
    const robin = await asStaff('OPERATOR');
    const issue = await resolved();
    const [verify] = verified(5);
    expect(decideStep(issues, issue, [verify, robin, hour(5)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(issues, issue, [{ type: 'RejectPerformanceIssueResolution', reason: 'It is not' }, robin, hour(5)])).toMatchObject(
      brokenRule('FOUR_EYES'),
    );
    const passed = decideStep(issues, issue, verified(5));
    if (passed.kind !== 'Accepted') throw new Error(passed.message);
    expect(decideStep(issues, passed.state, [{ type: 'AcceptPerformanceIssueResolution' }, robin, hour(6)])).toMatchObject(
      brokenRule('FOUR_EYES'),
    );
    expect(decideStep(issues, passed.state, accepted(6))).toMatchObject({ kind: 'Accepted' });
  });
});

test('a person who records a plan of the party as a planner does not confirm it as its client', async () => {
  const adopted = planStep(1, { type: 'AdoptPartyPlan', issueId: 'issue-1', ...draft }, await asStaff('PLANNER'));
  const plan = given(planSubject(), [adopted]);
  const confirmedBy = (actor: Principal) => decideStep(planSubject(), plan, planStep(2, { type: 'ConfirmPartyPlan' }, actor));
  expect(confirmedBy(await asParty())).toMatchObject(brokenRule('FOUR_EYES'));
  expect(confirmedBy(supplierA)).toMatchObject({ kind: 'Accepted' });
});

test('a person who develops a plan does not authorize it from another account, even as the owner on record', async () => {
  const author = await asStaff('PLANNER');
  const owner = await principal({ sub: 'robin@owners', [CLAIM]: 'person-7', roles: ['AUTHORIZER'] });
  const content = { type: 'DevelopImprovementPlan', issueId: 'issue-1', ...draft } as const;
  const decidedBy = (principal: Principal) => {
    const subject = planSubject({ ownerships: [ownedBy('service-1', principal.id)], issue: HARMLESS_ISSUE });
    const plan = given(subject, [planStep(1, content, author), declared([entity('service-1')]), notified]);
    return decideStep(subject, plan, granted(4, principal, { consentHash: plan.consent?.hash ?? '' }));
  };
  expect(decidedBy(owner)).toMatchObject(brokenRule('FOUR_EYES'));
  expect(decidedBy(authorizer)).toMatchObject({ kind: 'Accepted' });
});

test('a person who concludes a review does not close it from another account', async () => {
  const [conclude, , at] = concluded;
  const state = given(reviewsIn(), [initiated(), inReview, [conclude, await asStaff('PLANNER'), at], agreed]);
  const done = reviewsIn({ recommendations: ['EFFECTIVE'] });
  const other = await principal({ sub: 'robin@night', [CLAIM]: 'person-7', roles: ['OPERATOR'] });
  expect(decideStep(done, state, closed({}, other))).toMatchObject(brokenRule('FOUR_EYES'));
  expect(decideStep(done, state, closed({}, planner))).toMatchObject({ kind: 'Accepted' });
});

test('a person who requests access for the party neither approves, prolongs nor reviews it as an access manager', async () => {
  const robin = await asStaff('ACCESS_MANAGER');
  const requested = [requestAccessGrant('party-a', { validTo: hour(2_000) }), await asParty(), hour(0)] as const;
  const approve: AccessCommand = { type: 'ApproveAccessGrant', reviewDueAt: REVIEW_AT };
  expect(decideStep(grants, given(grants, [requested]), [approve, robin, hour(1)])).toMatchObject(brokenRule('FOUR_EYES'));
  expect(decideStep(grants, given(grants, [requested]), [approve, accessManager, hour(1)])).toMatchObject({ kind: 'Accepted' });
  const active = given(grants, [requested, ...ACTIVE.slice(1)]);
  for (const command of [
    { type: 'RenewAccessGrant', validTo: hour(3_000), reason: 'Goes on' },
    { type: 'ReviewAccessGrant', reviewDueAt: hour(3_000), finding: 'In use' },
  ] satisfies readonly AccessCommand[]) {
    expect(decideStep(grants, active, [command, robin, hour(5)])).toMatchObject(brokenRule('FOUR_EYES'));
    expect(decideStep(grants, active, [command, admin, hour(5)])).toMatchObject({ kind: 'Accepted' });
  }
});

describe('through the API', () => {
  let product: ProductProcess;
  let instance: Instance;
  beforeAll(async () => {
    product = await startProductProcess();
    instance = await product.startAnother({ environment: { AUTH_PERSON_CLAIM: 'sid' } });
  });
  afterAll(() => product.close());

  const ask = async (claims: object, query: string, input?: object): Promise<string> =>
    (await instance.post({ query, variables: { input } }, await product.sign({ ...claims }))).text;
  const request =
    'mutation($input: RequestAccessGrantInput!) { outcome: requestAccessGrant(input: $input) { ... on AccessGrantPayload { accessGrant { id status } } } }';
  const approve =
    'mutation($input: ApproveAccessGrantInput!) { outcome: approveAccessGrant(input: $input) { ... on AccessGrantPayload { accessGrant { status } } ... on PerformanceRefusal { code } } }';

  test('the claim names the person, staff without it are refused, and four eyes see through the accounts', async () => {
    const supplier = { sub: 'r.supplier', sid: 'person-7', client_id: 'supplier-a' };
    const manager = { sub: 'robin@desk', sid: 'person-7', roles: ['ACCESS_MANAGER'] };
    expect(await ask(supplier, '{ performanceCaller { id } }')).toContain('"id":"person-7"');
    expect(await ask(manager, '{ performanceCaller { id } }')).toContain('"id":"person-7"');
    expect(await ask({ sub: 'robin@desk', roles: ['ADMIN'] }, '{ performanceCaller { id } }')).toContain('AUTH_PERSON_CLAIM');
    const wanted = {
      direction: 'PARTY_TO_SP',
      purpose: 'Night shift',
      tools: [{ name: 'API', kind: 'API' }],
      privileges: ['VIEW'],
      clientIds: ['night'],
      owner: 'desk',
    };
    const { data } = JSON.parse(await ask(supplier, request, wanted)) as {
      readonly data: { readonly outcome: { readonly accessGrant: { readonly id: string } } };
    };
    const approval = { id: data.outcome.accessGrant.id, reviewDueAt: new Date(Date.now() + 86_400_000).toISOString() };
    expect(await ask(manager, approve, approval)).toContain('FOUR_EYES');
    expect(await ask({ ...manager, sid: 'person-8' }, approve, approval)).toContain('APPROVED');
  });
});
