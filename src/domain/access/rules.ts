/** Command and access grant → events, or a refusal. Status is the table's. */
import type { Aggregate, Context } from '../kernel/decider.js';
import { arrangementEnd, mustNameArrangement, onlyArrangement } from './arrangementEnd.js';
import { endpointProblems } from './endpoint.js';
import type { AccessGrant, AccessTerms, AccessTest } from './model.js';
import type { AccessCommand, AccessFacts, AccessGrantTypes, AccessGrantTestInput, AccessRequestInput } from './messages.js';
import { type InputProblem, type Refusal, invalidInput, refuse, noSuchParty } from '../kernel/refusal.js';
import { secretProblems } from './secretScan.js';

/** Limits keep a grant readable; and clients are looked up by index at every request. */
const MAX_ITEMS = 100;
const MAX_NAME_LENGTH = 256;
/** Requests of a party that wait at a time: people answer them one by one, and what happens to the party happens to all at once. */
export const MAX_PENDING_REQUESTS = 100;

const fieldIssue = (field: string, message: string): readonly InputProblem[] => [{ path: [field], message }];
const issueUnless = (holds: boolean, field: string, message: string): readonly InputProblem[] => (holds ? [] : fieldIssue(field, message));

/** Checks a list of names: number, length, no duplicates. */
const nameListProblems = (field: string, items: readonly string[]): readonly InputProblem[] => [
  ...issueUnless(items.length <= MAX_ITEMS, field, `has more than ${String(MAX_ITEMS)} items`),
  ...items.flatMap((item, index) => {
    const problemAt = (message: string): readonly InputProblem[] => [{ path: [field, String(index)], message }];
    if (item.length > MAX_NAME_LENGTH) return problemAt(`is longer than ${String(MAX_NAME_LENGTH)} characters`);
    return items.indexOf(item) < index ? problemAt('is named twice') : [];
  }),
];

/** RFC 6749, appendix A.1: printable ASCII. A blank at an end or a character that does not show would look like another client's name. */
const CLIENT_ID = /^[!-~](?:[ -~]*[!-~])?$/;

const clientIdProblems = (clientIds: readonly string[]): readonly InputProblem[] =>
  clientIds.flatMap((one, index) =>
    CLIENT_ID.test(one)
      ? []
      : [
          {
            path: ['clientIds', String(index)],
            message: 'is not a client identifier: printable ASCII, without a blank at its ends (RFC 6749)',
          },
        ],
  );

const LISTS = ['inventories', 'processes', 'privileges', 'clientIds'] as const;

/** Checks the size of a request. */
const sizeProblems = (command: AccessCommand): readonly InputProblem[] =>
  command.type === 'RequestAccessGrant'
    ? [
        ...issueUnless((command.tools?.length ?? 0) <= MAX_ITEMS, 'tools', `has more than ${String(MAX_ITEMS)} items`),
        ...LISTS.flatMap((field) => nameListProblems(field, command[field] ?? [])),
        ...clientIdProblems(command.clientIds ?? []),
      ]
    : [];

const completeTerms = (
  { direction, purpose, owner, ...rest }: AccessRequestInput,
  party: NonNullable<AccessFacts['party']>,
  now: Date,
): AccessTerms => ({
  partyId: party._id,
  direction,
  purpose,
  tools: rest.tools ?? [],
  inventories: rest.inventories ?? [],
  processes: rest.processes ?? [],
  privileges: rest.privileges ?? [],
  clientIds: rest.clientIds ?? [],
  endpoint: rest.endpoint ?? null,
  contact: rest.contact ?? null,
  validFrom: rest.validFrom ?? now,
  validTo: rest.validTo ?? null,
  owner,
  arrangementId: rest.arrangementId ?? onlyArrangement(party, now),
});

/** Checks what a party's access to the service provider needs: a target, and for this product clients and privileges. */
const partyAccessProblems = ({ clientIds, privileges, endpoint, contact }: AccessTerms): readonly InputProblem[] => [
  ...issueUnless(endpoint === null, 'endpoint', 'applies only to access to a party’s tools'),
  ...issueUnless(contact === null, 'contact', 'applies only to access to a party’s tools'),
  ...issueUnless(clientIds.length > 0 || privileges.length === 0, 'clientIds', 'must name the token clients that get the privileges'),
  ...issueUnless(
    clientIds.length === 0 || privileges.includes('VIEW'),
    'privileges',
    'must include VIEW, which every other privilege needs',
  ),
];

/** Checks what the service provider's access to a party needs: an endpoint, a contact and an end. */
const providerAccessProblems = ({ clientIds, privileges, endpoint, contact, validTo }: AccessTerms): readonly InputProblem[] => [
  ...issueUnless(clientIds.length === 0, 'clientIds', 'apply only to a party’s access to this service provider'),
  ...issueUnless(privileges.length === 0, 'privileges', 'apply only to a party’s access to this service provider'),
  ...(endpoint === null ? fieldIssue('endpoint', 'is required: where the tool is reached') : endpointProblems(endpoint)),
  ...issueUnless(contact !== null, 'contact', 'is required: whom to contact'),
  ...issueUnless(validTo !== null, 'validTo', 'is required: when the access ends'),
];

const termsProblems = (terms: AccessTerms, now: Date): readonly InputProblem[] => [
  ...issueUnless(
    terms.tools.length + terms.inventories.length + terms.processes.length > 0,
    'tools',
    'is required where neither inventories nor processes are named',
  ),
  ...issueUnless(terms.owner.length <= MAX_NAME_LENGTH, 'owner', `is longer than ${String(MAX_NAME_LENGTH)} characters`),
  ...issueUnless(terms.validTo === null || terms.validTo > terms.validFrom, 'validTo', 'must be after validFrom'),
  ...issueUnless(terms.validTo === null || terms.validTo > now, 'validTo', 'must be in the future'),
  ...(terms.direction === 'PARTY_TO_SP' ? partyAccessProblems(terms) : providerAccessProblems(terms)),
];

const testProblems = ({ testedAt }: AccessGrantTestInput, since: Date | undefined, now: Date): readonly InputProblem[] => {
  const problemAt = (message: string): readonly InputProblem[] => [{ path: ['test', 'testedAt'], message }];
  if (testedAt > now) return problemAt('must not be in the future');
  return since !== undefined && testedAt < since ? problemAt('must not be before the approval') : [];
};

const completeTest = (test: AccessGrantTestInput): AccessTest => ({ ...test, finding: test.finding ?? null });

/** Why a grant cannot be active now (party, arrangement, validity); null if it can. */
const basisRefusal = (
  { arrangementId, validTo }: Pick<AccessTerms, 'arrangementId' | 'validTo'>,
  { facts, now }: Context<AccessFacts>,
): Refusal | null => {
  if (facts.party === null || facts.party.status === 'CLOSED') return refuse('PARTY_CLOSED', 'The party is closed: it gets no access');
  const endsAt = arrangementEnd(facts.party, arrangementId);
  if (endsAt !== null && endsAt <= now)
    return refuse('ARRANGEMENT_ENDED', 'The arrangement it is based on has ended: prolong it, or request access on another');
  return validTo !== null && validTo <= now
    ? refuse('VALIDITY_ENDED', 'Its validity has ended: renew the access first (renewAccessGrant), or request it again')
    : null;
};

const endOfBasis = ({ arrangementId }: Pick<AccessTerms, 'arrangementId'>, { facts: { party } }: Context<AccessFacts>) => ({
  arrangementEndsAt: party === null ? null : arrangementEnd(party, arrangementId),
});

/** A request rests on an arrangement of the party, where it has one. */
const arrangementProblems = (
  { arrangementId }: AccessTerms,
  party: NonNullable<AccessFacts['party']>,
  now: Date,
): readonly InputProblem[] => [
  ...issueUnless(
    arrangementId !== null || !mustNameArrangement(party, now),
    'arrangementId',
    'must be given: the party has several arrangements, and access ends with the one it is based on',
  ),
  ...issueUnless(
    arrangementId === null || party.arrangements.some(({ id }) => id === arrangementId),
    'arrangementId',
    'the party has no such arrangement',
  ),
];

/** The unique index on claims decides: of all grants that were approved and have not ended, one names a client. */
export const CLIENT_TAKEN = refuse('CLIENT_TAKEN', 'Another approved grant names the same token client: revoke that grant first');

/** A grant may name only clients of the party: the service provider's own clients would lose their permissions. */
const providerClient = ({ facts: { providerClients } }: Context<AccessFacts>): Refusal | null =>
  providerClients.length === 0
    ? null
    : refuse(
        'PROVIDER_CLIENT',
        `${providerClients.map((name) => JSON.stringify(name)).join(', ')}: used by the service provider itself; name clients of the party only`,
      );

/** Four eyes: the requester may not approve. */
const fourEyesRefusal = ({ requestedBy }: AccessGrant, { actor }: Context<AccessFacts>): Refusal | null =>
  actor.id === requestedBy ? refuse('FOUR_EYES', 'The requester of access may neither approve nor prolong it') : null;

const futureRefusal = (field: string, instant: Date, now: Date): Refusal | null =>
  instant > now ? null : invalidInput(fieldIssue(field, 'must be in the future'));

/** While issues run off under an arrangement that has ended, its access is looked at again after this. */
const RUN_OFF_CHECK_MS = 86_400_000;

export const rules: Aggregate<AccessGrantTypes>['rules'] = {
  RequestAccessGrant: ({ type: _, partyId, ...wanted }, __, context) => {
    const { actor, facts, now } = context;
    const ownerId = partyId ?? actor.partyId;
    if (ownerId === undefined) return invalidInput(fieldIssue('partyId', 'must be given'));
    if (actor.partyId !== undefined && ownerId !== actor.partyId) return invalidInput(fieldIssue('partyId', 'must be your own party'));
    if (facts.party === null) return invalidInput([noSuchParty(['partyId'], ownerId)]);
    const terms = completeTerms(wanted, facts.party, now);
    const problems = [...termsProblems(terms, now), ...arrangementProblems(terms, facts.party, now)];
    if (problems.length > 0) return invalidInput(problems);
    if (facts.requests >= MAX_PENDING_REQUESTS)
      return refuse('TOO_MANY_REQUESTS', `${String(facts.requests)} requests of this party are pending: withdraw or answer one first`);
    return (
      providerClient(context) ?? basisRefusal(terms, context) ?? [{ type: 'AccessRequested', ...terms, ...endOfBasis(terms, context) }]
    );
  },
  ApproveAccessGrant: ({ reviewDueAt, note }, grant, context) =>
    fourEyesRefusal(grant, context) ??
    basisRefusal(grant, context) ??
    providerClient(context) ??
    futureRefusal('reviewDueAt', reviewDueAt, context.now) ?? [{ type: 'AccessApproved', reviewDueAt, note: note ?? null }],
  RefuseAccessGrant: ({ reason }) => [{ type: 'AccessRefused', reason }],
  WithdrawAccessRequest: ({ reason }, { requestedBy }, { actor }) =>
    actor.id === requestedBy
      ? [{ type: 'AccessRequestWithdrawn', reason }]
      : refuse('NOT_THE_REQUESTER', 'Only the requester may withdraw a request: refuse it instead'),
  ProvisionAccessGrant: ({ test }, grant, context) => {
    const problems = testProblems(test, grant.approval?.at, context.now);
    if (problems.length > 0) return invalidInput(problems);
    if (!test.passed) return refuse('ACCESS_NOT_WORKING', 'Access can be provisioned only with a test that passed');
    return (
      providerClient(context) ??
      basisRefusal(grant, context) ?? [{ type: 'AccessProvisioned', test: completeTest(test), ...endOfBasis(grant, context) }]
    );
  },
  RecordAccessGrantTest: ({ test }, { approval }, { now }) => {
    const problems = testProblems(test, approval?.at, now);
    return problems.length > 0 ? invalidInput(problems) : [{ type: 'AccessTested', test: completeTest(test) }];
  },
  SuspendAccessGrant: ({ reason }) => [{ type: 'AccessSuspended', reason }],
  ResumeAccessGrant: ({ reason }, grant, context) => {
    if (grant.tests.at(-1)?.passed === false)
      return refuse('ACCESS_NOT_WORKING', 'The last access test failed: record a test that passed first');
    return providerClient(context) ?? basisRefusal(grant, context) ?? [{ type: 'AccessResumed', reason, ...endOfBasis(grant, context) }];
  },
  RevokeAccessGrant: ({ reason }) => [{ type: 'AccessRevoked', reason }],
  RenewAccessGrant: ({ validTo, reason }, grant, context) => {
    if (grant.validTo === null) return refuse('OPEN_ENDED', 'The access has no end date: there is nothing to prolong');
    if (validTo <= grant.validTo)
      return invalidInput(fieldIssue('validTo', 'must be later than the current end: suspend or revoke the access to end it sooner'));
    return (
      fourEyesRefusal(grant, context) ??
      providerClient(context) ??
      basisRefusal(grant, context) ?? [{ type: 'AccessRenewed', validTo, reason }]
    );
  },
  ReviewAccessGrant: ({ reviewDueAt, finding }, grant, context) =>
    fourEyesRefusal(grant, context) ??
    providerClient(context) ??
    futureRefusal('reviewDueAt', reviewDueAt, context.now) ?? [{ type: 'AccessReviewed', reviewDueAt, finding }],
  ExpireAccess: (_, { validTo }, { now }) =>
    validTo !== null && validTo <= now ? [{ type: 'AccessExpired' }] : refuse('NOT_DUE', 'The access is still valid'),
  AnnounceAccessReview: (_, { reviewDueAt, reviewOverdue }, { now }) =>
    !reviewOverdue && reviewDueAt !== null && reviewDueAt <= now
      ? [{ type: 'AccessReviewOverdue', reviewDueAt }]
      : refuse('NOT_DUE', 'No access review is due'),
  EndArrangementAccess: (_, __, { facts: { openIssues = 0 }, now }) =>
    openIssues > 0
      ? [{ type: 'ArrangementEndNoted', arrangementEndsAt: new Date(now.getTime() + RUN_OFF_CHECK_MS) }]
      : [{ type: 'AccessSuspended', reason: 'The arrangement it is based on has ended' }],
  NoteArrangementEnd: ({ endsAt }) => [{ type: 'ArrangementEndNoted', arrangementEndsAt: endsAt }],
};

/** No command may contain a secret: the append-only log would keep it for ever. Oversized input is refused before it is scanned. */
export const accessGuard = (command: AccessCommand): Refusal | null => {
  const sizes = sizeProblems(command);
  const problems = sizes.length > 0 ? sizes : secretProblems(command);
  return problems.length > 0 ? invalidInput(problems) : null;
};
