/** The access of the demonstration: who acts for its parties here, and how the service provider gets at their tools. */
import type { AccessCommand, WantedAccess, AccessGrantTypes } from '../domain/access/messages.js';
import type { AccessTest } from '../domain/access/model.js';
import { accessGrant } from '../domain/access/index.js';
import type { Party } from '../domain/party/model.js';
import { type Principal, staff, system } from '../domain/kernel/principal.js';
import { PRIVILEGES } from '../domain/kernel/privilege.js';
import type { PartyTale } from './parties.js';
import { type Tale, told } from './scenario.js';

export type AccessTale = Tale<AccessGrantTypes>;

const DAY_MS = 24 * 3_600_000;

/** Whoever asks for access is not whoever approves it. */
const REQUESTER = staff('demo-access-manager', ['ACCESS_MANAGER']);
const APPROVER = staff('demo-admin', ['ADMIN']);
const TIMER = system('timer');

/** Days before the demonstration's present; negative ones lie ahead. */
type Ago = (days: number) => Date;
type Chapter = readonly [daysAgo: number, actor: Principal, command: AccessCommand];

const tried = (testedAt: Date, passed = true): AccessTest => ({
  testedBy: 'demo-access-manager',
  testedAt,
  method: 'Signed on with the account in question and read one record',
  passed,
  finding: passed ? 'The record was shown' : 'The sign-on was refused',
});

const clientOf = (client: string): WantedAccess => ({
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

const toolOf = (host: string, validTo: Date): WantedAccess => ({
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

const requested = (daysAgo: number, partyId: string, wanted: WantedAccess): Chapter => [
  daysAgo,
  REQUESTER,
  { type: 'RequestAccess', ...wanted, partyId },
];
const approved = (daysAgo: number, reviewDueAt: Date): Chapter => [daysAgo, APPROVER, { type: 'ApproveAccess', reviewDueAt }];
const provisioned = (daysAgo: number, ago: Ago): Chapter => [daysAgo, REQUESTER, { type: 'ProvisionAccess', test: tried(ago(daysAgo)) }];
const given = (daysAgo: number, partyId: string, wanted: WantedAccess, reviewDueAt: Date, ago: Ago): readonly Chapter[] => [
  requested(daysAgo, partyId, wanted),
  approved(daysAgo - 1, reviewDueAt),
  provisioned(daysAgo - 2, ago),
];

/** The parties that act here themselves, with their clients; their agreement carries the access. */
const CLIENTS = ['supplier-a', 'supplier-b', 'supplier-c', 'supplier-d'];
const RESTS = { arrangementId: 'arrangement-2' } as const;

/** How the service provider's access to the first party's tools went: tested, lost, repaired, looked at again, prolonged. */
const eventful = (ago: Ago): readonly Chapter[] => [
  ...given(200, 'supplier-a', toolOf('north.example.com', ago(40)), ago(90), ago),
  [100, REQUESTER, { type: 'RecordAccessTest', test: tried(ago(100), false) }],
  [99, REQUESTER, { type: 'SuspendAccess', reason: 'Sign-on fails since the party changed its accounts' }],
  [97, REQUESTER, { type: 'RecordAccessTest', test: tried(ago(97)) }],
  [97, REQUESTER, { type: 'ResumeAccess', reason: 'The account works again' }],
  [90, TIMER, { type: 'AnnounceAccessReview' }],
  [80, APPROVER, { type: 'ReviewAccess', reviewDueAt: ago(-100), finding: 'Used every week by the night shift' }],
  [60, APPROVER, { type: 'RenewAccess', validTo: ago(-160), reason: 'The agreement goes on' }],
];

/** The grants' stories by their keys. */
const stories = (ago: Ago): readonly (readonly [key: string, partyKey: string, chapters: readonly Chapter[]])[] => [
  ...CLIENTS.map(
    (client) => [`access-of-${client}`, client, given(200, client, { ...clientOf(client), ...RESTS }, ago(-60), ago)] as const,
  ),
  ['access-to-supplier-a', 'supplier-a', eventful(ago)],
  [
    'access-to-supplier-b',
    'supplier-b',
    [
      requested(30, 'supplier-b', toolOf('harbour.example.org', ago(-300))),
      [29, APPROVER, { type: 'RefuseAccess', reason: 'The party reports by its API: nobody needs a session' }],
    ],
  ],
  [
    'access-to-supplier-c',
    'supplier-c',
    [
      ...given(120, 'supplier-c', toolOf('ridge.example.com', ago(-90)), ago(-30), ago),
      [3, REQUESTER, { type: 'SuspendAccess', reason: 'The party moves its element manager' }],
    ],
  ],
  [
    'access-to-supplier-d',
    'supplier-d',
    [...given(150, 'supplier-d', toolOf('lakeside.example.org', ago(20)), ago(-10), ago), [20, TIMER, { type: 'ExpireAccess' }]],
  ],
  [
    'files-of-supplier-d',
    'supplier-d',
    [
      ...given(140, 'supplier-d', { ...clientOf('supplier-d-files'), purpose: 'Nightly files of measurements' }, ago(-10), ago),
      [50, REQUESTER, { type: 'RevokeAccess', reason: 'Replaced by the API' }],
    ],
  ],
  [
    'tools-of-supplier-d',
    'supplier-d',
    [requested(9, 'supplier-d', { ...toolOf('lakeside.example.org', ago(-200)), purpose: 'Reading alarms anew' }), approved(8, ago(-90))],
  ],
  [
    'tools-of-supplier-e',
    'supplier-e',
    [
      requested(12, 'supplier-e', toolOf('valley.example.com', ago(-300))),
      [11, REQUESTER, { type: 'WithdrawAccessRequest', reason: 'Asked for the wrong tool' }],
    ],
  ],
  ['access-of-supplier-e', 'supplier-e', [requested(2, 'supplier-e', clientOf('supplier-e'))]],
];

const stateOf = (parties: readonly PartyTale[], key: string): Party => {
  const state = parties.find((tale) => tale.key === key)?.state;
  if (state == null) throw new Error(`The demonstration has no party ${key}`);
  return state;
};

/**
 * The tales of access, in every status there is.
 * @param now the demonstration's present
 * @param parties whose access it is
 */
export const demonstrationAccess = (now: Date, parties: readonly PartyTale[]): readonly AccessTale[] => {
  const ago: Ago = (days) => new Date(now.getTime() - days * DAY_MS);
  return stories(ago).map(([key, partyKey, chapters]) =>
    chapters.reduce<AccessTale>(
      (tale, [daysAgo, actor, command]) =>
        told(
          accessGrant,
          tale,
          { actor, command, at: ago(daysAgo) },
          { party: stateOf(parties, partyKey), requests: 0, clientTaken: false, providerClients: [] },
        ),
      { key, state: null, turns: [] },
    ),
  );
};
