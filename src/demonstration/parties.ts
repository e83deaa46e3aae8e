/** The fictitious parties of the demonstration: four active, one onboarding, one closed. */
import { contentOf as calendarContent } from '../domain/calendar/model.js';
import type { CalendarChoice, ChosenContent, PartyCommand, PartyTypes } from '../domain/party/messages.js';
import { type Principal, staff } from '../domain/kernel/principal.js';
import type { OutsourcingArrangement, PartyRole } from '../domain/party/model.js';
import { party } from '../domain/party/index.js';
import { SEVERITIES, type ServiceLevelTarget, type StopReason, type Weekday } from '../domain/time/serviceLevelTerms.js';
import type { PeriodTerms } from '../domain/agreement/terms.js';
import type { EntityRef } from '../domain/kernel/entityRef.js';
import { demonstrationCalendars, OFFICE_HOURS } from './calendars.js';
import { type Scenario, extendScenario } from './scenario.js';
import { BUREAU_PERIODS, NETWORK_PERIODS, VISIT_PERIODS } from './periodTerms.js';
import { allTargets, ATTENDANCE, attendanceTargets, inFullWorkingDays, inWorkingDays, withTarget } from './targets.js';

export type PartyScenario = Scenario<PartyTypes>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The identifier scheme of the demonstration's own records. */
export const SCHEME = 'demonstration';
/** The party that is registered first, by which an interrupted demonstration is recognized. */
export const FIRST_PARTY = 'supplier-a';
/** How long before the demonstration's present the first party was registered. */
export const FIRST_PARTY_AGE_MS = 400 * DAY_MS;

/** Two administrators: one proposes, the other decides. */
export const ADMINISTRATORS = [staff('demo-admin', ['ADMIN']), staff('demo-admin-2', ['ADMIN'])] as const;
const [ADMIN, SECOND_ADMIN] = ADMINISTRATORS;
const ACCESS_MANAGER = staff('demo-access-manager', ['ACCESS_MANAGER']);

const HOLIDAYS: readonly string[] = ['01-01', '12-25'];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const resource = (id: string): EntityRef => ({ type: 'Resource', id: `demo-${id}` });
/** Shared by two parties: their issues can be reassigned. */
export const SHARED_RESOURCES = [resource('backhaul-west-01'), resource('backhaul-west-02')] as const;

interface Supplier {
  readonly key: string;
  readonly name: string;
  readonly tradingName: string | null;
  readonly description: string;
  readonly role: string;
  readonly kind: OutsourcingArrangement['kind'];
  readonly scope: readonly EntityRef[];
  readonly calendar: CalendarChoice;
  readonly targets: readonly ServiceLevelTarget[];
  /** What few agreements say. */
  readonly more?: Partial<Pick<ChosenContent, 'milestones' | 'severityUpgrade' | 'appointments' | keyof PeriodTerms>>;
  readonly stopReasons: readonly StopReason[];
  readonly atRiskShares: readonly number[];
  /** Days before the present at which it was registered. */
  readonly ageDays: number;
  readonly mail: string;
}

const ACTIVE_SUPPLIERS: readonly [Supplier, ...Supplier[]] = [
  {
    key: FIRST_PARTY,
    name: 'Northern Fibre Operations (demo)',
    tradingName: 'Northern Fibre',
    description: 'Operates and repairs the outsourced fibre access and backhaul network in the north, around the clock',
    role: 'OutsourcedNetworkOperator',
    kind: 'OUTSOURCED_NETWORK',
    scope: [resource('ring-north-01'), resource('ring-north-02'), resource('olt-north-11'), resource('olt-north-12'), ...SHARED_RESOURCES],
    calendar: { timeZone: 'Europe/Berlin', hours: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }], holidays: [] },
    targets: allTargets(1),
    more: NETWORK_PERIODS,
    stopReasons: ['AWAITING_INFORMATION', 'AWAITING_ACCESS', 'FORCE_MAJEURE'],
    atRiskShares: [0.75],
    ageDays: FIRST_PARTY_AGE_MS / DAY_MS,
    mail: 'operations@north.example.com',
  },
  {
    key: 'supplier-b',
    name: 'Harbour IT Bureau (demo)',
    tradingName: 'Harbour Bureau',
    description: 'Runs mediation, rating and the partner portals as an IT bureau during office hours',
    role: 'ITBureau',
    kind: 'IT_BUREAU',
    scope: [resource('mediation-cluster'), resource('rating-cluster'), { type: 'Service', id: '*' }],
    calendar: { calendarId: OFFICE_HOURS },
    more: BUREAU_PERIODS,
    targets: inWorkingDays(allTargets(0.75), { MINOR: 2, WARNING: 5 }, '15:00'),
    stopReasons: ['AWAITING_INFORMATION', 'AWAITING_APPROVAL', 'PLANNED_MAINTENANCE'],
    atRiskShares: [0.75],
    ageDays: 380,
    mail: 'service-desk@harbour.example.org',
  },
  {
    key: 'supplier-c',
    name: 'Ridge Line Towers (demo)',
    tradingName: null,
    description: 'Owns towers, power and microwave hops, and is the second operator of the western backhaul',
    role: 'OutsourcedNetworkOperator',
    kind: 'OUTSOURCED_NETWORK',
    scope: [resource('tower-ridge-07'), resource('tower-ridge-09'), resource('microwave-hop-21'), ...SHARED_RESOURCES],
    calendar: {
      timeZone: 'Asia/Kolkata',
      hours: [
        { days: WEEKDAYS, from: '06:00', to: '22:00' },
        { days: [6], from: '08:00', to: '14:00' },
      ],
      holidays: HOLIDAYS,
    },
    targets: [...withTarget(allTargets(0.8), 'WARNING', 'RESTORE', inFullWorkingDays(2)), ...attendanceTargets],
    more: { milestones: [ATTENDANCE], severityUpgrade: 'RESTART', ...VISIT_PERIODS },
    stopReasons: ['AWAITING_INFORMATION', 'AWAITING_ACCESS', 'CUSTOMER_REQUEST'],
    atRiskShares: [0.8],
    ageDays: 300,
    mail: 'noc@ridge.example.com',
  },
  {
    key: 'supplier-d',
    name: 'Lakeside Platform Hosting (demo)',
    tradingName: 'Lakeside Hosting',
    description: 'Hosts the voice and messaging platforms, with a break at noon',
    role: 'ITBureau',
    kind: 'IT_BUREAU',
    scope: [
      resource('voice-core-a'),
      resource('voice-core-b'),
      resource('messaging-hub'),
      { type: 'Product', id: 'demo-product-voice-trunk' },
    ],
    calendar: {
      timeZone: 'Australia/Sydney',
      hours: [
        { days: WEEKDAYS, from: '07:00', to: '12:00' },
        { days: WEEKDAYS, from: '13:00', to: '19:00' },
      ],
      holidays: HOLIDAYS,
    },
    targets: inWorkingDays(allTargets(0.6), { WARNING: 4 }, '24:00'),
    stopReasons: ['AWAITING_INFORMATION', 'AWAITING_APPROVAL'],
    atRiskShares: [0.9],
    ageDays: 220,
    mail: 'duty@lakeside.example.org',
  },
];

const ONBOARDING: Supplier = {
  ...ACTIVE_SUPPLIERS[0],
  key: 'supplier-e',
  name: 'Coastal Microwave Networks (demo)',
  tradingName: null,
  description: 'Being taken on: its papers are not validated yet, so no issue can be raised against it',
  scope: [resource('microwave-coast-01')],
  ageDays: 6,
  mail: 'onboarding@coastal.example.com',
};

const CLOSED: Supplier = {
  ...ACTIVE_SUPPLIERS[0],
  key: 'supplier-f',
  name: 'Old Exchange Maintenance (demo)',
  tradingName: null,
  description: 'Maintained the copper exchanges until they were switched off',
  scope: [{ type: 'Resource', id: '*' }],
  ageDays: 360,
  mail: 'archive@exchange.example.org',
};

const roleOf = ({ role }: Supplier, validFrom: Date): PartyRole => ({ name: role, validFrom, validTo: null });

const contentOf = ({ key, kind, scope, calendar, targets, stopReasons, atRiskShares, more }: Supplier, from: Date): ChosenContent => ({
  kind,
  agreementReference: `DEMO-AGREEMENT-${key.slice(-1).toUpperCase()}`,
  scope,
  validFrom: from,
  validTo: null,
  calendar,
  targets,
  stopReasons,
  atRiskShares,
  reopenWindowMs: 14 * DAY_MS,
  acceptancePeriodMs: 5 * DAY_MS,
  // With the first party one value is enough, so that the guides can be followed without waiting.
  verification: key === FIRST_PARTY ? SEVERITIES.map((severity) => ({ severity, observationMs: 0, samples: 1, toleratedShare: 0 })) : [],
  providerVerificationCounts: false,
  ...more,
});

type PartyStep = readonly [afterDays: number, actor: Principal, command: PartyCommand];

/** Every party is registered with its agreement. */
const registration = (supplier: Supplier, from: Date): readonly PartyStep[] => [
  [
    0,
    ADMIN,
    {
      type: 'RegisterParty',
      name: supplier.name,
      tradingName: supplier.tradingName,
      description: supplier.description,
      externalIdentifiers: [
        { scheme: SCHEME, value: supplier.key },
        { scheme: 'vendor-register', value: `DEMO-V-10${supplier.key.slice(-1).toUpperCase()}` },
      ],
      roles: [roleOf(supplier, from)],
      contacts: [{ type: 'EMAIL', purpose: 'Operations', value: supplier.mail, preferred: true }],
    },
  ],
  [1, ADMIN, { type: 'AgreeOutsourcingArrangement', ...contentOf(supplier, from) }],
];

const validation: PartyStep = [2, ADMIN, { type: 'ValidateParty', evidence: 'Demonstration extract from the vendor register' }];
/** The last step of all, by another actor, so that it is a separate event: its presence means the demonstration is complete. */
const last: PartyStep = [5, ACCESS_MANAGER, { type: 'UpdateParty', tradingName: ACTIVE_SUPPLIERS[0].tradingName }];

const WEB = { type: 'WEB', purpose: 'Status page', preferred: false } as const;

const AMENDMENT = { type: 'AmendOutsourcingArrangement', arrangementId: 'arrangement-2' } as const;

/** Later changes: the first party's terms are amended, the others add a status page. */
const update = (supplier: Supplier): readonly PartyStep[] =>
  supplier.key === FIRST_PARTY
    ? [
        [3, ADMIN, { ...AMENDMENT, reason: 'Warnings come earlier', atRiskShares: [0.5, 0.75] }],
        [3, ADMIN, { ...AMENDMENT, reason: 'Six months to reopen in', reopenWindowMs: 180 * DAY_MS }],
        [4, SECOND_ADMIN, { type: 'DecideOutsourcingArrangement', changeId: 'change-4', approve: true, reason: 'Agreed with the partner' }],
        [
          4,
          SECOND_ADMIN,
          { type: 'DecideOutsourcingArrangement', changeId: 'change-5', approve: false, reason: 'The contract says thirty days' },
        ],
      ]
    : [
        [
          3,
          ADMIN,
          {
            type: 'UpdateParty',
            contacts: [
              { type: 'EMAIL', purpose: 'Operations', value: supplier.mail, preferred: true },
              { ...WEB, value: `https://${supplier.mail.split('@')[1] ?? 'example.com'}/status` },
            ],
          },
        ],
      ];

const closing = (endsAt: Date): readonly PartyStep[] => [
  [290, ADMIN, { type: 'EndOutsourcingArrangement', arrangementId: 'arrangement-2', endsAt, reason: 'The exchanges were switched off' }],
  [292, ADMIN, { type: 'CloseParty', reason: 'Nothing is outsourced to it any more' }],
];

const scenarioOf = (supplier: Supplier, now: Date, steps: (from: Date) => readonly PartyStep[]): PartyScenario => {
  const start = now.getTime() - supplier.ageDays * DAY_MS;
  const calendars = Object.fromEntries(
    demonstrationCalendars(now).flatMap(({ key, state }) => (state === null ? [] : [[key, calendarContent(state)]])),
  );
  return steps(new Date(start)).reduce<PartyScenario>(
    (scenario, [afterDays, actor, command]) =>
      extendScenario(
        party,
        scenario,
        { actor, command, at: new Date(start + afterDays * DAY_MS) },
        { openIssues: 0, openPlans: 0, calendars },
      ),
    { key: supplier.key, state: null, steps: [] },
  );
};

/**
 * The party scenarios; active parties first, and the last step of the first one is the demonstration's last.
 * @param now the demonstration's present
 */
export const demonstrationParties = (now: Date): readonly PartyScenario[] => [
  ...ACTIVE_SUPPLIERS.map((one) =>
    scenarioOf(one, now, (from) => [...registration(one, from), validation, ...update(one), ...(one.key === FIRST_PARTY ? [last] : [])]),
  ),
  scenarioOf(ONBOARDING, now, (from) => registration(ONBOARDING, from)),
  scenarioOf(CLOSED, now, (from) => [...registration(CLOSED, from), validation, ...closing(new Date(from.getTime() + 290 * DAY_MS))]),
];
