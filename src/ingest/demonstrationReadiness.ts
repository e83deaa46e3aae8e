/** How ready the parties of the demonstration are: one for everything but a detail, one in doubt, the others not looked at yet. */
import { staff, system } from '../domain/principal.js';
import {
  CAPABILITIES,
  type Capability,
  type PerformanceProcess,
  PROCESS_NAMES,
  readiness,
  type ReadinessCommand,
  type ReadinessTypes,
} from '../domain/readiness.js';
import { type Tale, told } from './tale.js';

export type ReadinessTale = Tale<ReadinessTypes>;

const DAY_MS = 24 * 3_600_000;
/** Before the oldest issue was raised. */
const ASSESSED_DAYS_AGO = 75;

const ASSESSOR = staff('demo-operator', ['OPERATOR']);
const TIMER = system('timer');

interface Assessed {
  readonly partyKey: string;
  readonly process: PerformanceProcess;
  readonly validDays: number;
  /** What is there in part only, and what of it is lacking. */
  readonly gaps: Readonly<Partial<Record<Capability, string>>>;
}

const EVIDENCE = {
  INFORMATION: 'Contacts, escalation paths and topology are on file and were called through',
  MATERIALS: 'Spare parts on the agreed list were counted in the depot',
  SYSTEMS: 'Portal and measuring tools were signed on to by both sides',
  RESOURCES: 'The duty roster covers the agreed hours',
} as const satisfies Record<Capability, string>;

const ASSESSED: readonly Assessed[] = [
  ...PROCESS_NAMES.map((process) => ({
    partyKey: 'supplier-a',
    process,
    validDays: 365,
    gaps: process === 'TRACK_RESOLUTION' ? { SYSTEMS: 'Progress still comes by mail at night' } : {},
  })),
  { partyKey: 'supplier-b', process: 'INITIATE_DEGRADATION_REPORT', validDays: 365, gaps: {} },
  { partyKey: 'supplier-b', process: 'TRACK_RESOLUTION', validDays: 365, gaps: { RESOURCES: 'Nobody on duty at weekends' } },
  { partyKey: 'supplier-b', process: 'IMPROVE_SERVICE_QUALITY', validDays: 60, gaps: {} },
];

const assess = ({ partyKey, process, validDays, gaps }: Assessed, at: Date): ReadinessCommand => ({
  type: 'AssessReadiness',
  partyId: partyKey,
  process,
  validTo: new Date(at.getTime() + validDays * DAY_MS),
  findings: CAPABILITIES.map((dimension) => ({
    dimension,
    level: gaps[dimension] === undefined ? 'READY' : 'PARTIAL',
    gap: gaps[dimension] ?? null,
    evidence: [{ text: EVIDENCE[dimension], reference: null }],
  })),
});

/** The tales of readiness. @param now the demonstration's present */
export const demonstrationReadiness = (now: Date): readonly ReadinessTale[] =>
  ASSESSED.map((one) => {
    const at = new Date(now.getTime() - ASSESSED_DAYS_AGO * DAY_MS);
    const facts = { party: { status: 'VALIDATED' as const }, lastNumber: 0 };
    const blank: ReadinessTale = { key: `${one.partyKey}-${one.process.toLowerCase()}`, state: null, turns: [] };
    const tale = told(readiness, blank, { actor: ASSESSOR, at, command: assess(one, at) }, facts);
    const over = new Date(at.getTime() + one.validDays * DAY_MS);
    return over > now ? tale : told(readiness, tale, { actor: TIMER, at: over, command: { type: 'ExpireAssessment' } }, facts);
  });
