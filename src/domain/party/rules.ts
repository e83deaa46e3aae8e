/** Command and party → events, or a refusal. Status is the table's. */
import { calendarIssues } from '../time/calendar.js';
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import type { OutsourcingArrangement } from './model.js';
import type { ArrangementContent, PartyEvent, PartyTypes } from './messages.js';
import { type InputIssue, type Refusal, invalidInput, duplicateIssues, refuse } from '../kernel/refusal.js';
import type { ServiceLevelTarget, VerificationTerms } from '../time/serviceLevelTerms.js';

const EMPTY_PROFILE = { tradingName: null, description: null, externalIdentifiers: [], roles: [], contacts: [] };

const duplicates = (items: readonly object[], path: string): readonly InputIssue[] =>
  duplicateIssues(
    path,
    items.map((item) => JSON.stringify(item)),
  );

/** An arrangement must be able to run a clock: everything in it that could make that impossible is named. */
const arrangementIssues = (arrangement: ArrangementContent): readonly InputIssue[] => [
  ...(arrangement.scope.length === 0 ? [{ path: ['scope'], message: 'must have at least one entity, or `*` for all of a type' }] : []),
  ...(arrangement.validTo !== null && arrangement.validTo <= arrangement.validFrom
    ? [{ path: ['validTo'], message: 'must be after validFrom' }]
    : []),
  ...calendarIssues(arrangement.calendar, ['calendar']),
  ...arrangement.targets.flatMap(targetIssues),
  ...duplicates(
    arrangement.targets.map(({ severity, clock, obligor }) => ({ severity, clock, obligor })),
    'targets',
  ),
  ...arrangement.atRiskShares.flatMap((share, index) =>
    share > (arrangement.atRiskShares[index - 1] ?? 0) && share < 1
      ? []
      : [{ path: ['atRiskShares', String(index)], message: 'must be between 0 and 1, ascending' }],
  ),
  ...durationIssues(arrangement.reopenWindowMs, ['reopenWindow']),
  ...durationIssues(arrangement.acceptancePeriodMs, ['acceptancePeriod']),
  ...arrangement.verification.flatMap(verificationIssues),
  ...duplicateIssues(
    'verification',
    arrangement.verification.map(({ severity }) => severity),
  ),
];

const verificationIssues = ({ observationMs, samples, toleratedShare }: VerificationTerms, index: number): readonly InputIssue[] => {
  const path = ['verification', String(index)];
  return [
    ...durationIssues(observationMs, [...path, 'observation']),
    ...(Number.isInteger(samples) && samples >= 1 ? [] : [{ path: [...path, 'samples'], message: 'must be a whole number from 1' }]),
    ...(toleratedShare >= 0 && toleratedShare < 1 ? [] : [{ path: [...path, 'toleratedShare'], message: 'must be from 0 to below 1' }]),
  ];
};

/** A hundred years: longer is a typing error, and exceeds the range of Date. */
const MAX_DURATION_MS = 36_525 * 24 * 3_600_000;

const durationIssues = (lengthMs: number, path: readonly string[]): readonly InputIssue[] => {
  if (lengthMs < 0) return [{ path, message: 'must not be negative' }];
  return lengthMs > MAX_DURATION_MS ? [{ path, message: 'must not be longer than a hundred years' }] : [];
};

const targetIssues = ({ target }: ServiceLevelTarget, index: number): readonly InputIssue[] => {
  const issueAt = (field: string, message: string): readonly InputIssue[] => [{ path: ['targets', String(index), field], message }];
  if (target.kind === 'DURATION')
    return target.durationMs > 0
      ? durationIssues(target.durationMs, ['targets', String(index), 'duration'])
      : issueAt('duration', 'must be positive');
  if (!Number.isInteger(target.days) || target.days < 1 || target.days > 366)
    return issueAt('workingDays', 'must be a whole number from 1 to 366');
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(target.cutOff) ? [] : issueAt('cutOff', 'must be a local time HH:mm');
};

const arrangementEvent = (
  type: 'ArrangementAgreed' | 'ArrangementAmended',
  arrangement: OutsourcingArrangement,
): RuleResult<PartyEvent> => {
  const issues = arrangementIssues(arrangement);
  return issues.length > 0 ? invalidInput(issues) : [{ type, arrangement }];
};

const noSuchArrangement = (id: string): Refusal =>
  invalidInput([{ path: ['arrangementId'], message: `the party has no arrangement ${JSON.stringify(id)}` }]);

/** The fields a caller gave: an absent one keeps its value. */
const definedFields = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

export const rules: Aggregate<PartyTypes>['rules'] = {
  RegisterParty: ({ type: _, ...profile }) => {
    const issues = duplicates(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    return issues.length > 0
      ? invalidInput(issues)
      : [{ ...EMPTY_PROFILE, ...definedFields(profile), name: profile.name, type: 'PartyRegistered' }];
  },
  ValidateParty: ({ evidence }) => [{ type: 'PartyValidated', evidence }],
  CloseParty: ({ reason }, _, { facts }) => {
    if (facts.openPlans > 0)
      return refuse(
        'OPEN_PLANS',
        `A party with ${String(facts.openPlans)} open improvement plans cannot be closed: end or cancel them first`,
      );
    return facts.openIssues > 0
      ? refuse(
          'OPEN_ISSUES',
          `A party with ${String(facts.openIssues)} open performance issues cannot be closed: resolve, cancel or reassign them first`,
        )
      : [{ type: 'PartyClosed', reason }];
  },
  UpdateParty: ({ type: _, ...profile }) => {
    const issues = duplicates(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    const fields = definedFields(profile);
    if (Object.keys(fields).length === 0) return invalidInput([{ path: [], message: 'no field to change was given' }]);
    return issues.length > 0 ? invalidInput(issues) : [{ type: 'PartyUpdated', ...fields }];
  },
  AgreeArrangement: ({ type: _, ...content }, { version }) =>
    arrangementEvent('ArrangementAgreed', { ...content, id: `arrangement-${String(version + 1)}`, version: 1 }),
  AmendArrangement: ({ type: _, arrangementId, ...content }, { arrangements }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    return arrangementEvent('ArrangementAmended', { ...current, ...definedFields(content), version: current.version + 1 });
  },
  EndArrangement: ({ arrangementId, endsAt, reason }, { arrangements }, { now }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    const end = endsAt ?? now;
    if (end <= current.validFrom) return invalidInput([{ path: ['endsAt'], message: 'must be after the arrangement began' }]);
    if (current.validTo !== null && end > current.validTo)
      return invalidInput([
        { path: ['endsAt'], message: 'must not be after the arrangement’s current end: amend the arrangement to prolong it' },
      ]);
    return [{ type: 'ArrangementEnded', arrangementId, endsAt: end, reason }];
  },
};
