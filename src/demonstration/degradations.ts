/** Degradations of the demonstration, per party, with their texts. */
import type { QualityIndicator } from '../domain/issue/model.js';
import type { EntityRef } from '../domain/kernel/entityRef.js';
import type { NonEmpty } from './seededRandom.js';
import { SHARED_RESOURCES } from './parties.js';

/** A kind of degradation. */
export interface Degradation {
  readonly category: string;
  readonly title: string;
  /** Its code in the catalogue (`domain/issue/degradations.ts`). */
  readonly code: string;
  readonly nature: string;
  readonly indicator: QualityIndicator;
  /** Values the indicator shows in normal operation, and while it is degraded: [least, most]. */
  readonly normal: readonly [number, number];
  readonly degraded: readonly [number, number];
  readonly cause: string;
  readonly remedy: string;
  /** The party's question to the originator, and the answer. */
  readonly question: string;
  readonly answer: string;
  /** What the party waits for on its own account. */
  readonly waitsFor: string;
}

/** A location of degradations. */
export interface Location {
  readonly resource: EntityRef;
  /** Its common name. */
  readonly name: string;
  /** The affected entities. */
  readonly affected: NonEmpty<EntityRef>;
}

/** The locations and degradations of a party. */
export interface PartySetting {
  readonly partyKey: string;
  readonly locations: NonEmpty<Location>;
  readonly degradations: NonEmpty<Degradation>;
}

const PACKET_LOSS: Degradation = {
  category: 'PACKET_LOSS',
  title: 'Packet loss above target',
  code: 'PACKET_LOSS',
  nature: 'Loss in the busy hour on one direction of the path',
  indicator: { name: 'packet loss', unit: '%', normalMin: null, normalMax: 0.5 },
  normal: [0.01, 0.4],
  degraded: [0.9, 4.5],
  cause: 'A dirty connector after works in the duct',
  remedy: 'Cleaned and re-spliced the connector, loss measured at both ends',
  question: 'Which customer ports show the loss, and since when exactly?',
  answer: 'Ports 3 and 7, since shortly before the issue was raised; the graphs are attached to the customer record',
  waitsFor: 'A splicing crew is on its way from another site',
};

const LATENCY: Degradation = {
  category: 'LATENCY',
  title: 'Round-trip time above target',
  code: 'LATENCY',
  nature: 'Traffic runs over the long side of the ring',
  indicator: { name: 'round-trip time', unit: 'ms', normalMin: null, normalMax: 18 },
  normal: [9, 16],
  degraded: [24, 61],
  cause: 'A protection switch that did not revert',
  remedy: 'Reverted the protection switch and corrected the revertive timer',
  question: 'May we switch the ring back during the day, or only in the maintenance window?',
  answer: 'During the day is fine for this ring as long as both ends are staffed',
  waitsFor: 'The test set is in use at another site until noon',
};

const OPTICAL_POWER: Degradation = {
  category: 'SIGNAL_DEGRADATION',
  title: 'Receive power below target',
  code: 'SIGNAL_DEGRADATION',
  nature: 'Slow fall of the receive power over several days',
  indicator: { name: 'receive power', unit: 'dBm', normalMin: -24, normalMax: -8 },
  normal: [-20, -11],
  degraded: [-29, -25],
  cause: 'A bent patch cord in the cabinet',
  remedy: 'Replaced the patch cord and fixed the tray',
  question: 'Who can open the cabinet for us? The lock was changed.',
  answer: 'The key is at the site desk under the work order number',
  waitsFor: 'A replacement module is being delivered',
};

const BACKLOG: Degradation = {
  category: 'PROCESSING_BACKLOG',
  title: 'Processing falls behind',
  code: 'PROCESSING_BACKLOG',
  nature: 'Records arrive faster than they are processed',
  indicator: { name: 'backlog', unit: 'records', normalMin: null, normalMax: 20_000 },
  normal: [800, 15_000],
  degraded: [60_000, 900_000],
  cause: 'A statistics job held locks on the busiest table',
  remedy: 'Moved the job out of the busy hours and worked off the backlog',
  question: 'Is there a new record type in the feed since the last release?',
  answer: 'Yes, one was added two days before; its description is with the release notes',
  waitsFor: 'The change board of the bureau meets in the afternoon',
};

const RESPONSE_TIME: Degradation = {
  category: 'RESPONSE_TIME',
  title: 'Response time above target',
  code: 'RESPONSE_TIME',
  nature: 'Every tenth request takes seconds',
  indicator: { name: 'response time, 95th percentile', unit: 'ms', normalMin: null, normalMax: 800 },
  normal: [180, 650],
  degraded: [1_200, 7_500],
  cause: 'Connections were not returned to the pool after time-outs',
  remedy: 'Rolled out the corrected connection settings to all nodes',
  question: 'Can you name three requests that were slow, with their time?',
  answer: 'Three request identifiers with their times were sent to the service desk',
  waitsFor: 'The database specialist is back on the next shift',
};

const SETUP_FAILURES: Degradation = {
  category: 'CALL_SETUP',
  title: 'Call set-up success below target',
  code: 'CALL_SETUP_FAILURE',
  nature: 'Set-ups over one trunk group fail in bursts',
  indicator: { name: 'call set-up success', unit: '%', normalMin: 98.5, normalMax: null },
  normal: [98.8, 99.9],
  degraded: [88, 97.5],
  cause: 'A session border controller ran out of media ports',
  remedy: 'Raised the port range and spread the trunk group over both controllers',
  question: 'Do the failures come from one interconnect or from all?',
  answer: 'From one only: the route towards the western interconnect',
  waitsFor: 'The vendor of the platform is looking at the traces',
};

const service = (id: string): EntityRef => ({ type: 'Service', id: `demo-service-${id}` });
const product = (id: string): EntityRef => ({ type: 'Product', id: `demo-product-${id}` });
const location = (id: string, name: string, ...affected: NonEmpty<EntityRef>): Location => ({
  resource: { type: 'Resource', id: `demo-${id}` },
  name,
  affected,
});

const [WEST_1, WEST_2] = SHARED_RESOURCES;
/** The locations shared by two parties. */
export const SHARED_LOCATIONS: NonEmpty<Location> = [
  { resource: WEST_1, name: 'backhaul West 1', affected: [service('mobile-west'), service('ethernet-west'), product('business-line')] },
  { resource: WEST_2, name: 'backhaul West 2', affected: [service('mobile-west'), product('leased-line')] },
];

/** Every active party with its locations and degradations. */
export const PARTY_SETTINGS: NonEmpty<PartySetting> = [
  {
    partyKey: 'supplier-a',
    locations: [
      location('ring-north-01', 'ring North 1', service('ethernet-north'), service('mobile-north'), product('business-line')),
      location('ring-north-02', 'ring North 2', service('ethernet-north'), product('leased-line')),
      location('olt-north-11', 'access node North 11', service('broadband-north'), product('home-fibre')),
      location('olt-north-12', 'access node North 12', service('broadband-north'), service('tv-north')),
      ...SHARED_LOCATIONS,
    ],
    degradations: [PACKET_LOSS, LATENCY, OPTICAL_POWER],
  },
  {
    partyKey: 'supplier-b',
    locations: [
      location('mediation-cluster', 'the mediation cluster', service('usage-records'), product('roaming')),
      location('rating-cluster', 'the rating cluster', service('rating'), product('prepaid')),
      {
        resource: service('partner-portal'),
        name: 'the partner portal',
        affected: [service('partner-portal'), product('wholesale-access')],
      },
    ],
    degradations: [BACKLOG, RESPONSE_TIME],
  },
  {
    partyKey: 'supplier-c',
    locations: [
      location('tower-ridge-07', 'tower Ridge 7', service('mobile-west')),
      location('tower-ridge-09', 'tower Ridge 9', service('mobile-west'), service('push-to-talk')),
      location('microwave-hop-21', 'microwave hop 21', service('ethernet-west'), product('leased-line')),
      ...SHARED_LOCATIONS,
    ],
    degradations: [PACKET_LOSS, LATENCY],
  },
  {
    partyKey: 'supplier-d',
    locations: [
      location('voice-core-a', 'voice core A', service('voice'), product('voice-trunk')),
      location('voice-core-b', 'voice core B', service('voice'), service('emergency-calls')),
      location('messaging-hub', 'the messaging hub', service('messaging'), product('bulk-messages')),
      { resource: product('voice-trunk'), name: 'the voice trunk product', affected: [product('voice-trunk'), service('voice')] },
    ],
    degradations: [SETUP_FAILURES, RESPONSE_TIME],
  },
];
