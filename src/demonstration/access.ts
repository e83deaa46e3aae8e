/** Access grants of the demonstration, in both directions. */
import type { AccessCommand, AccessRequestInput, AccessGrantTypes } from '../domain/access/messages.js';
import type { AccessTest } from '../domain/access/model.js';
import { accessGrant } from '../domain/access/index.js';
import type { Party } from '../domain/party/model.js';
import { type Principal, staff, system } from '../domain/kernel/principal.js';
import { PRIVILEGES } from '../domain/kernel/privilege.js';
import type { PartyScenario } from './parties.js';
import { type Scenario, extendScenario } from './scenario.js';

export type AccessScenario = Scenario<AccessGrantTypes>;

const DAY_MS = 24 * 3_600_000;

/** Requester and approver differ. */
const REQUESTER = staff('demo-access-manager', ['ACCESS_MANAGER']);
const APPROVER = staff('demo-admin', ['ADMIN']);
const TIMER = system('timer');

/** Days before the demonstration's present; negative ones are in the future. */
type DaysAgo = (days: number) => Date;
type AccessStep = readonly [daysAgo: number, actor: Principal, command: AccessCommand];

const accessTest = (testedAt: Date, passed = true): AccessTest => ({
  testedBy: 'demo-access-manager',
  testedAt,
  method: 'Signed on with the account in question and read one record',
  passed,
  finding: passed ? 'The record was shown' : 'The sign-on was refused',
});

const clientAccess = (client: string): AccessRequestInput => ({
  direction: 'PARTY_TO_SP',
  purpose: `Partner portal and API for ${client}`,
  tools: [
    { name: 'Partner performance API', kind: 'API' },
    { name: 'Partner portal', kind: 'PORTAL' },
  ],
  inventories: ['Service inventory: own segments'],
  processes: ['1.6.6.3 Support Party Performance Management', '1.4.7.3 Improve Service Quality'],
  privileges: PRIVILEGES,
  clientIds: [client],
  owner: 'demo-partner-desk',
});

const toolAccess = (host: string, validTo: Date): AccessRequestInput => ({
  direction: 'SP_TO_PARTY',
  purpose: `Reading alarms and work orders of ${host}`,
  tools: [{ name: 'Element manager', kind: 'REMOTE_SESSION' }],
  inventories: ['Resource inventory of the party'],
  processes: ['1.6.6.3 Support Party Performance Management'],
  endpoint: `https://tools.${host}/operations`,
  contact: `Access desk, access@${host}`,
  validTo,
  owner: 'demo-operator',
});

const requested = (daysAgo: number, partyId: string, wanted: AccessRequestInput): AccessStep => [
  daysAgo,
  REQUESTER,
  { type: 'RequestAccessGrant', ...wanted, partyId },
];
const approved = (daysAgo: number, reviewDueAt: Date): AccessStep => [daysAgo, APPROVER, { type: 'ApproveAccessGrant', reviewDueAt }];
const provisioned = (daysAgo: number, ago: DaysAgo): AccessStep => [
  daysAgo,
  REQUESTER,
  { type: 'ProvisionAccessGrant', test: accessTest(ago(daysAgo)) },
];
const grantedAccess = (
  daysAgo: number,
  partyId: string,
  wanted: AccessRequestInput,
  reviewDueAt: Date,
  ago: DaysAgo,
): readonly AccessStep[] => [requested(daysAgo, partyId, wanted), approved(daysAgo - 1, reviewDueAt), provisioned(daysAgo - 2, ago)];

/** The parties with their own clients; their access is based on their agreement. */
const CLIENTS = ['supplier-a', 'supplier-b', 'supplier-c', 'supplier-d'];
const ARRANGEMENT_REFERENCE = { arrangementId: 'arrangement-2' } as const;

/** The history of the service provider's access to the first party's tools: tested, suspended, resumed, reviewed, extended. */
const toolAccessHistory = (ago: DaysAgo): readonly AccessStep[] => [
  ...grantedAccess(200, 'supplier-a', toolAccess('north.example.com', ago(40)), ago(90), ago),
  [100, REQUESTER, { type: 'RecordAccessGrantTest', test: accessTest(ago(100), false) }],
  [99, REQUESTER, { type: 'SuspendAccessGrant', reason: 'Sign-on fails since the party changed its accounts' }],
  [97, REQUESTER, { type: 'RecordAccessGrantTest', test: accessTest(ago(97)) }],
  [97, REQUESTER, { type: 'ResumeAccessGrant', reason: 'The account works again' }],
  [90, TIMER, { type: 'AnnounceAccessReview' }],
  [80, APPROVER, { type: 'ReviewAccessGrant', reviewDueAt: ago(-100), finding: 'Used every week by the night shift' }],
  [60, APPROVER, { type: 'RenewAccessGrant', validTo: ago(-160), reason: 'The agreement goes on' }],
];

/** The grants by their keys. */
const grantScenarios = (ago: DaysAgo): readonly (readonly [key: string, partyKey: string, chapters: readonly AccessStep[]])[] => [
  ...CLIENTS.map(
    (client) =>
      [
        `access-of-${client}`,
        client,
        grantedAccess(200, client, { ...clientAccess(client), ...ARRANGEMENT_REFERENCE }, ago(-60), ago),
      ] as const,
  ),
  ['access-to-supplier-a', 'supplier-a', toolAccessHistory(ago)],
  [
    'access-to-supplier-b',
    'supplier-b',
    [
      requested(30, 'supplier-b', toolAccess('harbour.example.org', ago(-300))),
      [29, APPROVER, { type: 'RefuseAccessGrant', reason: 'The party reports by its API: no one needs a session' }],
    ],
  ],
  [
    'access-to-supplier-c',
    'supplier-c',
    [
      ...grantedAccess(120, 'supplier-c', toolAccess('ridge.example.com', ago(-90)), ago(-30), ago),
      [3, REQUESTER, { type: 'SuspendAccessGrant', reason: 'The party moves its element manager' }],
    ],
  ],
  [
    'access-to-supplier-d',
    'supplier-d',
    [
      ...grantedAccess(150, 'supplier-d', toolAccess('lakeside.example.org', ago(20)), ago(-10), ago),
      [20, TIMER, { type: 'ExpireAccess' }],
    ],
  ],
  [
    'files-of-supplier-d',
    'supplier-d',
    [
      ...grantedAccess(140, 'supplier-d', { ...clientAccess('supplier-d-files'), purpose: 'Nightly files of measurements' }, ago(-10), ago),
      [50, REQUESTER, { type: 'RevokeAccessGrant', reason: 'Replaced by the API' }],
    ],
  ],
  [
    'tools-of-supplier-d',
    'supplier-d',
    [
      requested(9, 'supplier-d', { ...toolAccess('lakeside.example.org', ago(-200)), purpose: 'Reading alarms anew' }),
      approved(8, ago(-90)),
    ],
  ],
  [
    'tools-of-supplier-e',
    'supplier-e',
    [
      requested(12, 'supplier-e', toolAccess('valley.example.com', ago(-300))),
      [11, REQUESTER, { type: 'WithdrawAccessRequest', reason: 'Asked for the wrong tool' }],
    ],
  ],
  ['access-of-supplier-e', 'supplier-e', [requested(2, 'supplier-e', clientAccess('supplier-e'))]],
];

const stateOf = (parties: readonly PartyScenario[], key: string): Party => {
  const state = parties.find((scenario) => scenario.key === key)?.state;
  if (state == null) throw new Error(`The demonstration has no party ${key}`);
  return state;
};

/**
 * Access scenarios, in every status.
 * @param now the demonstration's present
 * @param parties with the access
 */
export const demonstrationAccess = (now: Date, parties: readonly PartyScenario[]): readonly AccessScenario[] => {
  const ago: DaysAgo = (days) => new Date(now.getTime() - days * DAY_MS);
  return grantScenarios(ago).map(([key, partyKey, steps]) =>
    steps.reduce<AccessScenario>(
      (scenario, [daysAgo, actor, command]) =>
        extendScenario(
          accessGrant,
          scenario,
          { actor, command, at: ago(daysAgo) },
          { party: stateOf(parties, partyKey), requests: 0, providerClients: [] },
        ),
      { key, state: null, steps: [] },
    ),
  );
};
