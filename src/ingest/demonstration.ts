/**
 * Believable demonstration data, made up by a seeded run of chance: the same instant gives the same tales, told by the ordinary commands.
 * How issues go is data (`demonstrationPlots.ts`); here each gets a party, a place, a severity and its times, and the timers get their turns.
 */
import { issue, type InitiatingLayer, type PerformanceIssue } from '../domain/issue.js';
import type { IssueCommand, IssueFacts, IssueTypes } from '../domain/issueMessages.js';
import { dueCommand } from '../domain/issueTime.js';
import type { Party } from '../domain/party.js';
import { type Principal, partyUser, service, staff, system } from '../domain/principal.js';
import type { Severity } from '../domain/terms.js';
import { type Chance, type Choice, chanceFrom } from './chance.js';
import type { Beat, Role, Scene } from './demonstrationBeats.js';
import { type AccessTale, demonstrationAccess } from './demonstrationAccess.js';
import { type PartyTale, SCHEME, demonstrationParties } from './demonstrationParties.js';
import { PLOTS, type Plot } from './demonstrationPlots.js';
import { demonstrationReadiness, type ReadinessTale } from './demonstrationReadiness.js';
import { demonstrationRules, type ReviewRuleTale } from './demonstrationReviews.js';
import { type Place, SHARED_PLACES, STAGES, type Theme } from './demonstrationThemes.js';
import { type Tale, told } from './tale.js';

export type IssueTale = Tale<IssueTypes>;

export interface Demonstration {
  readonly parties: readonly PartyTale[];
  readonly access: readonly AccessTale[];
  readonly readiness: readonly ReadinessTale[];
  readonly rules: readonly ReviewRuleTale[];
  /** In the order they are to be played: an issue comes after those it is linked to. */
  readonly issues: readonly IssueTale[];
}

const HOUR_MS = 3_600_000;
/** How far back the oldest issue may have been raised. */
const SPAN_MS = 60 * 24 * HOUR_MS;
/** How long one pace takes: the more severe, the faster things go. */
const PACE_MS: Readonly<Record<Severity, number>> = {
  CRITICAL: 3 * HOUR_MS,
  MAJOR: 6 * HOUR_MS,
  MINOR: 20 * HOUR_MS,
  WARNING: 40 * HOUR_MS,
};
const SEVERITY_MIX: Choice<Severity> = ['CRITICAL', 'MAJOR', 'MAJOR', 'MAJOR', 'MINOR', 'MINOR', 'MINOR', 'WARNING'];

const OPERATORS: Choice<Principal> = [staff('demo-operator', ['OPERATOR']), staff('demo-night-operator', ['OPERATOR'])];
const PLANNER = staff('demo-planner', ['PLANNER']);
const TIMER = system('timer');

/** Which processes engage parties (row A3), by the names of the eTOM's level 2 processes. */
const LAYERS: Choice<{ readonly layer: InitiatingLayer; readonly process: string; readonly by: Principal | null }> = [
  { layer: 'CRM', process: 'Customer QoS/SLA Management', by: service('demo-crm') },
  { layer: 'SM_AND_O', process: 'Service Quality Management', by: null },
  { layer: 'RM_AND_O', process: 'Resource Performance Management', by: service('demo-service-assurance') },
];

/** What chance decides of one issue before it begins. */
interface Casting {
  readonly key: string;
  readonly plot: Plot;
  readonly chance: Chance;
  readonly partyKey: string;
  readonly otherParty: string;
  readonly place: Place;
  readonly theme: Theme;
  readonly severity: Severity;
  readonly operator: Principal;
  readonly origin: (typeof LAYERS)[number];
  readonly originator: Principal;
  /** How long after the beat before each beat comes. */
  readonly waitsMs: readonly number[];
  readonly raisedAt: Date;
}

const SHARERS = ['supplier-a', 'supplier-c'] as const;

const stageFor = (plot: Plot, chance: Chance): (typeof STAGES)[number] => {
  switch (plot.where) {
    case 'anywhere':
      return chance.pick(STAGES);
    case 'around the clock':
      return STAGES[0];
    case 'shared': {
      const partyKey = chance.pick(SHARERS);
      return { ...(STAGES.find((stage) => stage.partyKey === partyKey) ?? STAGES[0]), places: SHARED_PLACES };
    }
  }
};

const cast = (plot: Plot, index: number, now: Date): Casting => {
  const chance = chanceFrom(index);
  const { partyKey, places, themes } = stageFor(plot, chance);
  const severity = chance.pick(SEVERITY_MIX);
  const paceMs = PACE_MS[severity];
  const operator = chance.pick(OPERATORS);
  const origin = chance.pick(LAYERS);
  const waitsMs = plot.beats.map(({ wait }) => Math.round(wait * paceMs * chance.between(0.7, 1.3)));
  const lengthMs = waitsMs.reduce((sum, wait) => sum + wait, 0);
  const ago = 'days' in plot.ago ? chance.between(...plot.ago.days) * 24 * HOUR_MS : chance.between(...plot.ago.paces) * paceMs;
  return {
    key: '',
    plot,
    chance,
    partyKey,
    otherParty: SHARERS.find((key) => key !== partyKey) ?? partyKey,
    place: chance.pick(places),
    theme: chance.pick(themes),
    severity,
    operator,
    origin,
    originator: origin.by ?? operator,
    waitsMs,
    raisedAt: new Date(now.getTime() - Math.min(Math.round(ago) + lengthMs, SPAN_MS)),
  };
};

/** Everybody's part, oldest issue first. */
const castAll = (now: Date): readonly Casting[] =>
  PLOTS.flatMap((plot) => Array.from({ length: plot.count }, () => plot))
    .map((plot, index) => cast(plot, index, now))
    .toSorted((one, other) => one.raisedAt.getTime() - other.raisedAt.getTime())
    .map((casting, index) => ({ ...casting, key: `DEMO-${String(index + 1).padStart(4, '0')}` }));

const raise = ({ key, partyKey, place, theme, severity, origin, chance, raisedAt }: Casting): IssueCommand => ({
  type: 'RaisePerformanceIssue',
  partyId: partyKey,
  name: `${theme.title} on ${place.name}`,
  description: `${theme.nature}; seen by ${origin.process}`,
  category: theme.category,
  severity,
  initiatingLayer: origin.layer,
  initiatingProcess: origin.process,
  resource: place.resource,
  affectedEntities: place.affected.slice(0, Math.ceil(chance.between(0, 1) * place.affected.length)),
  externalId: { system: SCHEME, id: key },
  occurredAt: new Date(raisedAt.getTime() - Math.round(chance.between(3, 25)) * 60_000),
});

const actorOf = (role: Role, casting: Casting, { partyId }: Pick<PerformanceIssue, 'partyId'>): Principal => {
  switch (role) {
    case 'party':
      return partyUser(`demo-${partyId}`, partyId);
    case 'operator':
      return casting.operator;
    case 'planner':
      return PLANNER;
    case 'originator':
      return casting.originator;
  }
};

/** What everybody can look up. */
interface World {
  readonly parties: ReadonlyMap<string, Party>;
  /** The issues told so far. */
  readonly earlier: readonly IssueTale[];
}

const factsFor = (command: IssueCommand, { parties, earlier }: World): IssueFacts => ({
  party: 'partyId' in command ? (parties.get(command.partyId) ?? null) : null,
  linkedIssueExists: command.type === 'LinkIssues' && earlier.some(({ key }) => key === command.issueId),
});

const act = (tale: IssueTale, actor: Principal, at: Date, command: IssueCommand, world: World): IssueTale =>
  told(issue, tale, { actor, at, command }, factsFor(command, world));

/** The timers do what falls due until an instant, each thing when it is due. */
const timed = (tale: IssueTale, until: Date, world: World): IssueTale => {
  const at = tale.state?.nextDueAt ?? null;
  const command = tale.state === null || at === null || at > until ? null : dueCommand(tale.state, at);
  return command === null || at === null ? tale : timed(act(tale, TIMER, at, command, world), until, world);
};

const sceneOf = (casting: Casting, state: PerformanceIssue, at: Date, { earlier }: World): Scene => ({
  issue: state,
  at,
  theme: casting.theme,
  chance: casting.chance,
  paceMs: PACE_MS[casting.severity],
  otherParty: casting.otherParty,
  earlierIssue: (earlier.findLast((tale) => tale.state?.partyId === state.partyId) ?? earlier.at(-1))?.key ?? '',
});

const played = (tale: IssueTale, beat: Beat, at: Date, casting: Casting, world: World): IssueTale => {
  const before = timed(tale, at, world);
  const { state } = before;
  if (state === null) throw new Error(`${tale.key} was never raised`);
  const actor = actorOf(beat.by, casting, state);
  return beat.acts(sceneOf(casting, state, at, world)).reduce((so, command) => act(so, actor, at, command, world), before);
};

const tellIssue = (casting: Casting, now: Date, world: World): IssueTale => {
  let at = casting.raisedAt.getTime();
  let tale = act({ key: casting.key, state: null, turns: [] }, casting.originator, casting.raisedAt, raise(casting), world);
  for (const [index, beat] of casting.plot.beats.entries()) {
    at += casting.waitsMs[index] ?? 0;
    tale = played(tale, beat, new Date(at), casting, world);
  }
  return timed(tale, now, world);
};

/**
 * Everything there is to tell: parties, access to and from them, how ready they are, rules that open reviews, and about 120 issues of the last 60 days in every state. Ids are the tales' keys throughout.
 * @param now the demonstration's present: nothing lies after it, and nothing that was due by then is left undone
 * @throws Error when a rule refuses a command, which no instant should bring about
 */
export const demonstration = (now: Date): Demonstration => {
  const parties = demonstrationParties(now);
  const known = new Map(parties.flatMap(({ key, state }) => (state === null ? [] : [[key, state] as const])));
  const issues = castAll(now).reduce<readonly IssueTale[]>(
    (earlier, casting) => [...earlier, tellIssue(casting, now, { parties: known, earlier })],
    [],
  );
  return {
    parties,
    access: demonstrationAccess(now, parties),
    readiness: demonstrationReadiness(now),
    rules: demonstrationRules(now),
    issues,
  };
};
