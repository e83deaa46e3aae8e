/** Assessments of readiness, as tests make them. */
import type { MessageOf } from '../../src/domain/kernel/decider.js';
import { CAPABILITIES, type Capability } from '../../src/domain/readiness/model.js';
import { readiness } from '../../src/domain/readiness/index.js';
import type { ReadinessCommand, ReadinessFacts } from '../../src/domain/readiness/messages.js';
import { hour } from './domain/samples.js';

type Assess = MessageOf<ReadinessCommand, 'AssessPartyReadiness'>;
type Findings = Assess['findings'];

/** What was found: everything READY, but for what lacks something. */
export const findings = (lacking: Readonly<Partial<Record<Capability, string>>> = {}): Findings =>
  CAPABILITIES.map((dimension) => {
    const gap = lacking[dimension];
    return gap === undefined
      ? { dimension, level: 'READY', evidence: [{ text: `Seen: ${dimension.toLowerCase()}`, reference: 'file-7' }] }
      : { dimension, level: 'PARTIAL', gap, evidence: [] };
  });

/** An assessment that is accepted as it is, and is valid for 100 hours from hour 0. */
export const assess = (fields: Partial<Assess> = {}): Assess => ({
  type: 'AssessPartyReadiness',
  partyId: 'party-a',
  process: 'TRACK_RESOLUTION',
  findings: findings(),
  validTo: hour(100),
  ...fields,
});

/** Assessments of a party that is validated and was never assessed before, or of another. */
export const assessmentSubject = (facts: Partial<ReadinessFacts> = {}) => ({
  aggregate: readiness,
  facts: (): ReadinessFacts => ({ party: { status: 'VALIDATED' }, lastNumber: 0, ...facts }),
  id: 'assessment-1',
});
