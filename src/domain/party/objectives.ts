/** What is announced of an arrangement's objectives: each once in a period, when it comes to be at risk and when it is missed. */
import type { Aggregate } from '../kernel/decider.js';
import { refuse } from '../kernel/refusal.js';
import type { PartyEvent, PartyTypes } from './messages.js';
import type { AnnouncedObjective, ObjectiveStanding } from './model.js';

const isSame = (one: AnnouncedObjective, other: AnnouncedObjective): boolean =>
  one.arrangementId === other.arrangementId &&
  one.code === other.code &&
  one.subject === other.subject &&
  one.from.getTime() === other.from.getTime();

/** What is missed was at risk: that is not announced afterwards. */
const isPending = (standing: ObjectiveStanding, announced: readonly AnnouncedObjective[]): boolean =>
  !announced.some((one) => isSame(one, standing) && (one.outcome === 'MISSED' || one.outcome === standing.outcome));

export const objectiveRules: Pick<Aggregate<PartyTypes>['rules'], 'AnnounceObjectives'> = {
  AnnounceObjectives: (_, { announcedObjectives }, { facts: { objectives = [] } }) => {
    const [first, ...more] = objectives
      .filter((standing) => isPending(standing, announcedObjectives))
      .map(({ outcome, ...objective }): PartyEvent => ({
        type: outcome === 'MISSED' ? 'ObjectiveMissed' : 'ObjectiveAtRisk',
        ...objective,
      }));
    return first === undefined ? refuse('NOT_DUE', 'No objective has come to be at risk or missed') : [first, ...more];
  },
};

/** Announcements are kept for longer than the longest period and its end are looked at. */
const KEPT_MS = 800 * 24 * 3_600_000;

const announced = (
  at: Date,
  all: readonly AnnouncedObjective[],
  { arrangementId, code, subject, from }: AnnouncedObjective,
  outcome: AnnouncedObjective['outcome'],
): readonly AnnouncedObjective[] => [
  ...all.filter((one) => at.getTime() - one.from.getTime() < KEPT_MS),
  { arrangementId, code, subject, from, outcome },
];

export const objectiveChanges: Pick<Aggregate<PartyTypes>['changes'], 'ObjectiveAtRisk' | 'ObjectiveMissed'> = {
  ObjectiveAtRisk: ({ at, data }, { announcedObjectives }) => ({
    announcedObjectives: announced(at, announcedObjectives, { ...data, outcome: 'AT_RISK' }, 'AT_RISK'),
  }),
  ObjectiveMissed: ({ at, data }, { announcedObjectives }) => ({
    announcedObjectives: announced(at, announcedObjectives, { ...data, outcome: 'MISSED' }, 'MISSED'),
  }),
};
