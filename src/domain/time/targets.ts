/** Which target of an agreement a clock runs against, and on which milestones it starts and ends. */
import { sameWords } from '../kernel/sameWords.js';
import type {
  ClockKind,
  MilestoneClock,
  Obligor,
  ServiceLevelTarget,
  ServiceLevelTerms,
  Severity,
  TargetCondition,
} from './serviceLevelTerms.js';

/** What tells clocks of one issue apart. */
export interface ClockIdentity {
  readonly kind: ClockKind;
  readonly milestone?: string;
  readonly obligor: Obligor;
}

/** Whether two clocks measure the same. */
export const isSameClock = (one: ClockIdentity, other: ClockIdentity): boolean =>
  one.kind === other.kind && one.milestone === other.milestone && one.obligor === other.obligor;

/** The clock that a target is of. */
export const clockOf = ({ clock, milestone, obligor }: ServiceLevelTarget): ClockIdentity => ({
  kind: clock,
  ...(milestone !== undefined && { milestone }),
  obligor,
});

/** Whether a target is one of a clock. */
export const isTargetOf = ({ clock, milestone, obligor }: ServiceLevelTarget, one: ClockIdentity): boolean =>
  clock === one.kind && milestone === one.milestone && obligor === one.obligor;

/** From where to where the usual clocks run; UPDATE runs from report to report. */
const PRESETS: Readonly<Partial<Record<ClockKind, Omit<MilestoneClock, 'code'>>>> = {
  ACKNOWLEDGE: { startOn: 'RAISED', endOn: 'ACKNOWLEDGED' },
  RESTORE: { startOn: 'RAISED', endOn: 'SERVICE_RESTORED' },
  RESOLVE: { startOn: 'RAISED', endOn: 'RESOLVED' },
};

/** The usual milestones of a kind of clock; undefined for UPDATE and MILESTONE. */
export const presetOf = (kind: string): Omit<MilestoneClock, 'code'> | undefined => PRESETS[kind as ClockKind];

/** Between which milestones a clock runs; undefined for UPDATE. */
export const milestonesOf = (
  { kind, milestone }: Pick<ClockIdentity, 'kind' | 'milestone'>,
  { milestones = [] }: Pick<ServiceLevelTerms, 'milestones'>,
): Omit<MilestoneClock, 'code'> | undefined => milestones.find(({ code }) => code === (milestone ?? kind)) ?? PRESETS[kind];

/** What is known of an issue that conditional targets look at. */
export interface Findings {
  readonly cause: string | null;
  readonly impact: string | null;
}

const matches = (values: readonly string[] | undefined, value: string | null): boolean =>
  values === undefined || (value !== null && values.includes(value));

const conditionCount = ({ when = {} }: ServiceLevelTarget): number => Object.values(when).filter((values) => values !== undefined).length;

/** The targets that can hold for an issue, whatever is found out about it; those with the most conditions first, else in their order. */
export const targetsFor = (
  targets: readonly ServiceLevelTarget[],
  { category, resource }: { readonly category: string; readonly resource: { readonly id: string } },
): readonly ServiceLevelTarget[] =>
  targets
    .filter(({ when = {} }) => (when.categories?.some((one) => sameWords(one, category)) ?? true) && matches(when.resources, resource.id))
    .toSorted((one, other) => conditionCount(other) - conditionCount(one));

const isFound = ({ causes, impacts }: TargetCondition, { cause, impact }: Findings): boolean =>
  matches(causes, cause) && matches(impacts, impact);

/** The target that holds for a clock at a severity, by what is found; undefined for none. @param targets as `targetsFor` orders them */
export const targetOf = (
  targets: readonly ServiceLevelTarget[],
  clock: ClockIdentity,
  severity: Severity,
  findings: Findings,
): ServiceLevelTarget | undefined =>
  targets.find((one) => one.severity === severity && isTargetOf(one, clock) && isFound(one.when ?? {}, findings));
