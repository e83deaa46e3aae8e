/** Command and party → events, or a refusal. Status is the table's. */
import { arrangementProblems } from './arrangementProblems.js';
import { agreedContent, amendedContent, choiceProblems, usesCalendar } from './calendars.js';
import type { Aggregate, RuleResult } from '../kernel/decider.js';
import { definedFields } from '../kernel/definedFields.js';
import type { OutsourcingArrangement, Party, PartyProfile, ProposedArrangement } from './model.js';
import type { PartyEvent, PartyTypes } from './messages.js';
import { objectiveRules } from './objectives.js';
import { type InputProblem, type Refusal, invalidInput, duplicateProblems, refuse } from '../kernel/refusal.js';

const EMPTY_PROFILE = { tradingName: null, description: null, externalIdentifiers: [], roles: [], contacts: [] };

const duplicates = (items: readonly object[], path: string): readonly InputProblem[] =>
  duplicateProblems(
    path,
    items.map((item) => JSON.stringify(item)),
  );

/** A party keeps what it was ever known by: what is looked up by that finds its history, and nobody else gets it. */
const shedIdentifierRefusal = (
  before: PartyProfile['externalIdentifiers'],
  after: PartyProfile['externalIdentifiers'] | null,
): Refusal | null => {
  const shed = before.find((one) => after !== null && !after.some(({ scheme, value }) => scheme === one.scheme && value === one.value));
  return shed === undefined
    ? null
    : refuse(
        'EXTERNAL_IDENTIFIER_KEPT',
        `The party stays known as ${shed.scheme} ${shed.value}, and with it its history: give all its external identifiers, and the new ones`,
      );
};

const checked = (arrangement: OutsourcingArrangement, event: PartyEvent): RuleResult<PartyEvent> => {
  const problems = arrangementProblems(arrangement);
  return problems.length > 0 ? invalidInput(problems) : [event];
};

/** Whether an arrangement is about something that another was about: one that follows it changes what is owed. */
const sharesScope = ({ scope }: OutsourcingArrangement, other: OutsourcingArrangement): boolean =>
  scope.some(({ type, id }) => other.scope.some((one) => one.type === type && (one.id === id || one.id === '*' || id === '*')));

/** The terms that a second administrator approves; a refusal where the arrangement was changed since they were proposed. */
const approvedTerms = ({ arrangements }: Party, { id, arrangement }: ProposedArrangement, reason: string): RuleResult<PartyEvent> => {
  const current = arrangements.find((one) => one.id === arrangement.id);
  const decided = { arrangement, changeId: id, reason };
  if (current === undefined) return [{ type: 'ArrangementAgreed', ...decided }];
  return current.version + 1 === arrangement.version
    ? [{ type: 'ArrangementAmended', ...decided }]
    : refuse('CHANGE_OUTDATED', 'The arrangement was changed after this change was proposed: decline it and propose it again');
};

const noSuchArrangement = (id: string): Refusal =>
  invalidInput([{ path: ['arrangementId'], message: `the party has no arrangement ${JSON.stringify(id)}` }]);

export const rules: Aggregate<PartyTypes>['rules'] = {
  RegisterParty: ({ type: _, ...profile }) => {
    const problems = duplicates(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    return problems.length > 0
      ? invalidInput(problems)
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
  UpdateParty: ({ type: _, ...profile }, { externalIdentifiers }) => {
    const problems = duplicates(profile.externalIdentifiers ?? [], 'externalIdentifiers');
    const fields = definedFields(profile);
    if (Object.keys(fields).length === 0) return invalidInput([{ path: [], message: 'no field to change was given' }]);
    if (problems.length > 0) return invalidInput(problems);
    return shedIdentifierRefusal(externalIdentifiers, profile.externalIdentifiers ?? null) ?? [{ type: 'PartyUpdated', ...fields }];
  },
  AgreeOutsourcingArrangement: ({ type: _, ...chosen }, { version, arrangements }, { facts: { calendars = {} } }) => {
    const problems = choiceProblems(chosen, calendars);
    if (problems.length > 0) return invalidInput(problems);
    const content = agreedContent(chosen, calendars);
    const arrangement = { ...content, id: `arrangement-${String(version + 1)}`, version: 1 };
    const follows = arrangements.some((one) => sharesScope(one, arrangement));
    return checked(
      arrangement,
      follows ? { type: 'ArrangementProposed', arrangement, reason: null } : { type: 'ArrangementAgreed', arrangement },
    );
  },
  AmendOutsourcingArrangement: ({ type: _, arrangementId, reason, ...fields }, { arrangements }, { facts: { calendars = {} } }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    const chosen = definedFields(fields);
    const problems = choiceProblems(chosen, calendars);
    if (problems.length > 0) return invalidInput(problems);
    const arrangement = { ...current, ...amendedContent(chosen, calendars), version: current.version + 1 };
    return checked(arrangement, { type: 'ArrangementProposed', arrangement, reason });
  },
  DecideOutsourcingArrangement: ({ changeId, approve, reason }, party, { actor }) => {
    const change = party.proposedArrangements.find(({ id }) => id === changeId);
    if (change === undefined)
      return invalidInput([{ path: ['changeId'], message: `the party has no proposed terms ${JSON.stringify(changeId)}` }]);
    if (change.decision !== null) return refuse('ALREADY_DECIDED', 'These terms were decided on already');
    if (!approve) return [{ type: 'ArrangementDeclined', changeId, reason }];
    return actor.id === change.by
      ? refuse('FOUR_EYES', 'The proposer of terms may not approve them: another administrator decides')
      : approvedTerms(party, change, reason);
  },
  EndOutsourcingArrangement: ({ arrangementId, endsAt, reason }, { arrangements }, { now, facts }) => {
    const current = arrangements.find(({ id }) => id === arrangementId);
    if (current === undefined) return noSuchArrangement(arrangementId);
    const end = endsAt ?? now;
    if (end <= current.validFrom) return invalidInput([{ path: ['endsAt'], message: 'must be after the arrangement began' }]);
    if (current.validTo !== null && end > current.validTo)
      return invalidInput([
        { path: ['endsAt'], message: 'must not be after the arrangement’s current end: amend the arrangement to prolong it' },
      ]);
    // What has happened since then would have happened without terms: that is no one administrator's word.
    if (end < now)
      return [{ type: 'ArrangementProposed', arrangement: { ...current, version: current.version + 1, validTo: end }, reason }];
    return [{ type: 'ArrangementEnded', arrangementId, endsAt: end, reason, openIssues: facts.openIssues }];
  },
  ...objectiveRules,
  AdoptCalendar: ({ calendar }, { arrangements }, { now }) =>
    arrangements.some((one) => usesCalendar(one, calendar, now))
      ? [{ type: 'CalendarAdopted', calendar }]
      : refuse('UNCHANGED', 'No arrangement in force counts in this calendar'),
};
