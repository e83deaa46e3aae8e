/** The arrangement of parties that an import registers, checked by the domain's own rule. */
import { isRefusal } from '../../domain/kernel/refusal.js';
import { decide } from '../../domain/kernel/decider.js';
import type { ArrangementContent } from '../../domain/party/messages.js';
import { system } from '../../domain/kernel/principal.js';
import { ARRANGEMENT_KINDS } from '../../domain/party/model.js';
import { party } from '../../domain/party/index.js';
import {
  CLOCK_KINDS,
  DAY_COUNTS,
  DAY_KINDS,
  DEFAULT_OBSERVATION,
  OUT_OF_HOURS,
  SEVERITIES,
  STOP_REASONS,
  type Weekday,
} from '../../domain/time/serviceLevelTerms.js';
import { ENTITY_TYPES } from '../../domain/kernel/entityRef.js';
import {
  type Check,
  type JsonIssue,
  byField,
  flag,
  refine,
  list,
  number,
  object,
  oneOrMore,
  optional,
  text,
  transform,
  oneOf,
} from '../jsonChecks.js';
import { date, durationMs } from './fields.js';

const DAY_MS = 86_400_000;
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const AROUND_THE_CLOCK = { timeZone: 'UTC', hours: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }], holidays: [] } as const;
const EPOCH = new Date(0);

const weekday: Check<Weekday> = (value, path) => {
  const day = EVERY_DAY.find((each) => each === value);
  return day === undefined
    ? { ok: false, issues: [{ path, message: 'must be a weekday from 1 (Monday) to 7' }] }
    : { ok: true, value: day };
};

const dayHours = object({ from: text, to: text });

const calendar = object({
  timeZone: text,
  hours: list(object({ days: list(weekday, 1), from: text, to: text }), 1),
  holidays: optional(list(text), []),
  specialDays: optional(list(object({ on: text, hours: list(dayHours, 1) })), []),
});

const band = object({
  startBefore: optional(text, '24:00'),
  addDays: number,
  count: optional(oneOf(DAY_COUNTS), 'AFTER_START_DAY'),
  dayKind: optional(oneOf(DAY_KINDS), 'WORKING_DAY'),
  dueTime: optional(text, null),
});

const target = byField({
  duration: transform(object({ duration: durationMs }), ({ duration }) => ({ kind: 'DURATION' as const, durationMs: duration })),
  workingDays: transform(object({ workingDays: number, cutOff: optional(text, '24:00') }), ({ workingDays, cutOff }) => ({
    kind: 'END_OF_WORKING_DAY' as const,
    days: workingDays,
    cutOff,
  })),
  due: transform(object({ due: object({ outOfHours: optional(oneOf(OUT_OF_HOURS), 'AS_IS'), bands: list(band, 1) }) }), ({ due }) => ({
    kind: 'DUE_TABLE' as const,
    ...due,
  })),
});

const targets = transform(
  list(
    object({
      severity: oneOrMore(oneOf(SEVERITIES)),
      clock: oneOf(CLOCK_KINDS),
      obligor: optional(oneOf(['PARTY', 'SERVICE_PROVIDER']), 'PARTY'),
      basis: optional(oneOf(['SLA', 'OLA', 'UNDERPINNING_CONTRACT']), 'UNDERPINNING_CONTRACT'),
      target,
    }),
  ),
  (all) => all.flatMap(({ severity, ...rest }) => severity.map((one) => ({ severity: one, ...rest }))),
);

const verification = object({
  severity: oneOf(SEVERITIES),
  observation: optional(durationMs, DEFAULT_OBSERVATION.observationMs),
  samples: optional(number, DEFAULT_OBSERVATION.samples),
  toleratedShare: optional(number, DEFAULT_OBSERVATION.toleratedShare),
});

/** The domain's issues with an arrangement, with paths of the command. */
const arrangementProblems = (content: ArrangementContent): readonly JsonIssue[] => {
  const context = { now: content.validFrom, actor: system('mapping'), id: 'any', facts: { openIssues: 0, openPlans: 0 } };
  const registered = decide(party, { type: 'RegisterParty', name: 'any' }, null, context);
  if (isRefusal(registered)) throw new Error(registered.message);
  const outcome = decide(party, { type: 'AgreeOutsourcingArrangement', ...content }, registered.state, context);
  if (outcome.kind === 'Accepted') return [];
  return outcome.kind === 'InvalidInput'
    ? outcome.problems.map(({ path, message }) => ({ path: path.join('.'), message }))
    : [{ path: '', message: outcome.message }];
};

/** Checks `party.arrangement` of a mapping. */
export const arrangement: Check<ArrangementContent> = refine(
  transform(
    object({
      kind: oneOf(ARRANGEMENT_KINDS),
      agreementReference: text,
      scope: list(object({ type: oneOf(ENTITY_TYPES), id: text }), 1),
      validFrom: optional(date, EPOCH),
      validTo: optional(date, null),
      calendar: optional(calendar, AROUND_THE_CLOCK),
      targets,
      stopReasons: optional(list(oneOf(STOP_REASONS)), []),
      atRiskShares: optional(list(number), [0.5, 0.75]),
      reopenWindow: optional(durationMs, 30 * DAY_MS),
      acceptancePeriod: optional(durationMs, 5 * DAY_MS),
      verification: optional(list(verification), []),
      providerVerificationCounts: optional(flag, false),
    }),
    ({ reopenWindow, acceptancePeriod, verification, ...rest }) => ({
      ...rest,
      reopenWindowMs: reopenWindow,
      acceptancePeriodMs: acceptancePeriod,
      verification: verification.map(({ observation, ...terms }) => ({ ...terms, observationMs: observation })),
    }),
  ),
  arrangementProblems,
);
