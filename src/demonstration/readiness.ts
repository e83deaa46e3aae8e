/** Readiness of the demonstration's parties: one almost fully ready, one partly, the others not assessed. */
import { staff, system } from '../domain/kernel/principal.js';
import { CAPABILITIES, type Capability, type PerformanceProcess, PROCESS_NAMES } from '../domain/readiness/model.js';
import { readiness } from '../domain/readiness/index.js';
import type { ReadinessCommand, ReadinessTypes } from '../domain/readiness/messages.js';
import { type Scenario, extendScenario } from './scenario.js';

export type ReadinessScenario = Scenario<ReadinessTypes>;

const DAY_MS = 24 * 3_600_000;
/** Before the oldest issue was raised. */
const ASSESSED_DAYS_AGO = 75;

const ASSESSOR = staff('demo-operator', ['OPERATOR']);
const TIMER = system('timer');

interface DemoAssessment {
  readonly partyKey: string;
  readonly process: PerformanceProcess;
  readonly validDays: number;
  /** Partly available capabilities with their gaps. */
  readonly gaps: Readonly<Partial<Record<Capability, string>>>;
}

const EVIDENCE = {
  INFORMATION: 'Contacts, escalation paths and topology are on file and were called through',
  MATERIALS: 'Spare parts on the agreed list were counted in the depot',
  SYSTEMS: 'Portal and measuring tools were signed on to by both sides',
  RESOURCES: 'The duty roster covers the agreed hours',
} as const satisfies Record<Capability, string>;

const DEMO_ASSESSMENTS: readonly DemoAssessment[] = [
  ...PROCESS_NAMES.map((process) => ({
    partyKey: 'supplier-a',
    process,
    validDays: 365,
    gaps: process === 'TRACK_RESOLUTION' ? { SYSTEMS: 'Progress still comes by mail at night' } : {},
  })),
  { partyKey: 'supplier-b', process: 'INITIATE_DEGRADATION_REPORT', validDays: 365, gaps: {} },
  { partyKey: 'supplier-b', process: 'TRACK_RESOLUTION', validDays: 365, gaps: { RESOURCES: 'No one on duty at weekends' } },
  { partyKey: 'supplier-b', process: 'IMPROVE_SERVICE_QUALITY', validDays: 60, gaps: {} },
];

const assessCommand = ({ partyKey, process, validDays, gaps }: DemoAssessment, at: Date): ReadinessCommand => ({
  type: 'AssessPartyReadiness',
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

/** Readiness scenarios. @param now the demonstration's present */
export const demonstrationReadiness = (now: Date): readonly ReadinessScenario[] =>
  DEMO_ASSESSMENTS.map((one) => {
    const at = new Date(now.getTime() - ASSESSED_DAYS_AGO * DAY_MS);
    const facts = { party: { status: 'VALIDATED' as const }, lastNumber: 0 };
    const empty: ReadinessScenario = { key: `${one.partyKey}-${one.process.toLowerCase()}`, state: null, steps: [] };
    const scenario = extendScenario(readiness, empty, { actor: ASSESSOR, at, command: assessCommand(one, at) }, facts);
    const expiresAt = new Date(at.getTime() + one.validDays * DAY_MS);
    return expiresAt > now
      ? scenario
      : extendScenario(readiness, scenario, { actor: TIMER, at: expiresAt, command: { type: 'ExpireAssessment' } }, facts);
  });
