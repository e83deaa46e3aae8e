/** Command and party → events, or a refusal. Status is the table's. */
import { calendarIssues } from './calendar.js';
import type { Aggregate, Verdict } from './decider.js';
import type { OutsourcingArrangement } from './party.js';
import type { ArrangementContent, PartyEvent, PartyTypes } from './partyMessages.js';
import { type InputIssue, type Refusal, invalid, namedTwice, refuse } from './refusal.js';
import type { ServiceLevelTarget } from './terms.js';

const PROFILE = { tradingName: null, description: null, externalIdentifiers: [], roles: [], contacts: [] };

const repeated = (items: readonly object[], path: string): readonly InputIssue[] =>
  namedTwice(
    path,
    items.map((item) => JSON.stringify(item)),
  );

/** An arrangement must be able to run a clock: everything in it that could make that impossible is named. */
const arrangementIssues = (arrangement: ArrangementContent): readonly InputIssue[] => [
  ...(arrangement.scope.length === 0 ? [{ path: ['scope'], message: 'must name at least one entity, or `*` for all of a type' }] : []),
  ...(arrangement.validTo !== null && arrangement.validTo <= arrangement.validFrom
    ? [{ path: ['validTo'], message: 'must be after validFrom' }]
    : []),
  ...calendarIssues(arrangement.calendar, ['calendar']),
  ...arrangement.targets.flatMap(targetIssues),
  ...repeated(
    arrangement.targets.map(({ severity, clock, obligor }) => ({ severity, clock, obligor })),
    'targets',
  ),
  ...arrangement.atRiskShares.flatMap((share, index) =>
    share > (arrangement.atRiskShares[index - 1] ?? 0) && share < 1
      ? []
      : [{ path: ['atRiskShares', String(index)], message: 'must be between 0 and 1, ascending' }],
  ),
  ...lengthIssues(arrangement.reopenWindowMs, ['reopenWindow']),
  ...lengthIssues(arrangement.acceptancePeriodMs, ['acceptancePeriod']),
];

/** A hundred years: what is longer is a typing error, and leads beyond the last instant there is. */
const LONGEST_MS = 36_525 * 24 * 3_600_000;

const lengthIssues = (lengthMs: number, path: readonly string[]): readonly InputIssue[] => {
  if (lengthMs < 0) return [{ path, message: 'must not be negative' }];
  return lengthMs > LONGEST_MS ? [{ path, message: 'must not be longer than a hundred years' }] : [];
};

const targetIssues = ({ target }: ServiceLevelTarget, index: number): readonly InputIssue[] => {
  const wrong = (field: string, message: string): readonly InputIssue[] => [{ path: ['targets', String(index), field], message }];
  if (target.kind === 'DURATION')
    return target.durationMs > 0
      ? lengthIssues(target.durationMs, ['targets', String(index), 'duration'])
      : wrong('duration', 'must be longer than nothing');
  if (!Number.isInteger(target.days) || target.days < 1 || target.days > 366)
    return wrong('workingDays', 'must be a whole number from 1 to 366');
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(target.cutOff) ? [] : wrong('cutOff', 'must be a local time HH:mm');
};

const arranged = (type: 'ArrangementAgreed' | 'ArrangementAmended', arrangement: OutsourcingArrangement): Verdict<PartyEvent> => {
  const issues = arrangementIssues(arrangement);
  return issues.length > 0 ? invalid(issues) : [{ type, arrangement }];
};

const noSuchArrangement = (id: string): Refusal =>
  invalid([{ path: ['arrangementId'], message: `the party has no arrangement ${JSON.stringify(id)}` }]);

/** The fields a caller gave: an absent one keeps its value. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

export const partyRules: Aggregate<PartyTypes>['rules'] = {
  RegisterParty: ({ type: _, ...profile }) => {
    const issues = repeated(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    return issues.length > 0 ? invalid(issues) : [{ ...PROFILE, ...given(profile), name: profile.name, type: 'PartyRegistered' }];
  },
  ValidateParty: ({ evidence }) => [{ type: 'PartyValidated', evidence }],
  CloseParty: ({ reason }, _, { facts }) =>
    facts.openIssues > 0
      ? refuse(
          'OPEN_ISSUES',
          `A party with ${String(facts.openIssues)} open performance issues cannot be closed: resolve, cancel or hand them over first`,
        )
      : [{ type: 'PartyClosed', reason }],
  UpdateParty: ({ type: _, ...profile }) => {
    const issues = repeated(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    const fields = given(profile);
    if (Object.keys(fields).length === 0) return invalid([{ path: [], message: 'names nothing to change' }]);
    return issues.length > 0 ? invalid(issues) : [{ type: 'PartyUpdated', ...fields }];
  },
  AgreeArrangement: ({ type: _, ...content }, { version }) =>
    arranged('ArrangementAgreed', { ...content, id: `arrangement-${String(version + 1)}`, version: 1 }),
  AmendArrangement: ({ type: _, arrangementId, ...content }, { arrangements }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    return arranged('ArrangementAmended', { ...current, ...given(content), version: current.version + 1 });
  },
  EndArrangement: ({ arrangementId, endsAt, reason }, { arrangements }, { now }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    const end = endsAt ?? now;
    if (end <= current.validFrom) return invalid([{ path: ['endsAt'], message: 'must be after the arrangement began' }]);
    if (current.validTo !== null && end > current.validTo)
      return invalid([{ path: ['endsAt'], message: 'must not be after the arrangement ends already: amend it to prolong it' }]);
    return [{ type: 'ArrangementEnded', arrangementId, endsAt: end, reason }];
  },
};
