/** Breadth first over the distinct states of the small world, from every state of the honest way. */
import type { RecordedEvent } from '../../../src/domain/kernel/decider.js';
import type { Permission, Principal } from '../../../src/domain/kernel/principal.js';
import { isRefusal, type Refusal } from '../../../src/domain/kernel/refusal.js';
import { issue } from '../../../src/domain/issue/index.js';
import { ownership } from '../../../src/domain/ownership/index.js';
import { plan } from '../../../src/domain/plan/index.js';
import { type Move, movesIn } from './smallMoves.js';
import { act, PEOPLE, HOURS, type SmallWorld, timer } from './smallWorld.js';
import { worldKey } from './worldKey.js';

/** One step: who did what, and what came of it. */
export interface Transition {
  readonly before: SmallWorld;
  readonly after: SmallWorld;
  readonly actor: Principal | null;
  readonly move: Move | null;
  readonly events: readonly RecordedEvent[];
  readonly refusal: Refusal | null;
}

/** What must hold, in words: of every step, and of every state. */
export interface Checks {
  readonly steps: readonly (readonly [sentence: string, holds: (step: Transition) => boolean])[];
  readonly states: readonly (readonly [sentence: string, holds: (world: SmallWorld) => boolean])[];
}

/** A state that was reached, and how. */
interface Reached {
  readonly world: SmallWorld;
  readonly from: Reached | null;
  readonly sentence: string;
  readonly distance: number;
}

/** What was explored. */
export interface Exploration {
  readonly states: number;
  readonly steps: number;
  /** Every way of so many steps off the honest ones was tried. */
  readonly depth: number;
  /** The types of the commands that were accepted somewhere. */
  readonly accepted: ReadonlySet<string>;
  /** For everything that is broken the shortest way to it that was found, in sentences. */
  readonly faults: readonly string[];
}

const hoursOf = ({ now }: SmallWorld): string => `hour ${HOURS[now] ?? 0}`;

const sentencesTo = (reached: Reached): readonly string[] =>
  reached.from === null ? [] : [...sentencesTo(reached.from), reached.sentence];

const described = (broken: string, sentences: readonly string[]): string =>
  [`It does not hold that ${broken}, after`, ...sentences.map((sentence, index) => `${String(index + 1)}. ${sentence}`)].join('\n');

const sentenceOf = (world: SmallWorld, { sentence }: Move, { id, partyId, kind }: Principal): string =>
  `${hoursOf(world)}: ${id} (${partyId ?? kind.toLowerCase()}) tries to ${sentence}`;

type Row = { readonly may: Permission; readonly from: readonly (string | null)[] };
const ROWS: Readonly<Record<string, Row>> = { ...issue.lifecycle, ...plan.lifecycle, ...ownership.lifecycle };

const statusOf = ({ issue: { status }, plans, ownerships }: SmallWorld, on: Move['act']['on']): string | null => {
  if (on === 'issue') return status;
  if (typeof on === 'number') return plans[on]?.status ?? null;
  return ownerships.some(({ entityKey }) => entityKey === on) ? 'ACTIVE' : null;
};

/** Those to whom the tables open an act: of others it is refused without a look at the rules. The product itself does what is due. */
const actorsOf = (world: SmallWorld, { act: { on, command } }: Move): readonly Principal[] => {
  const row = ROWS[command.type];
  if (row === undefined || !row.from.includes(statusOf(world, on))) return [];
  return row.may === 'time' ? [timer] : PEOPLE.filter(({ permissions }) => permissions.has(row.may));
};

const tryMove = (before: SmallWorld, move: Move, actor: Principal): Transition => {
  const done = act(before, move.act, actor);
  return isRefusal(done)
    ? { before, after: before, actor, move, events: [], refusal: done }
    : { before, after: done.world, actor, move, events: done.events, refusal: null };
};

const transitionsFrom = function* (world: SmallWorld): Generator<Transition> {
  for (const move of movesIn(world)) for (const actor of actorsOf(world, move)) yield tryMove(world, move, actor);
  const after = { ...world, now: world.now + 1 };
  if (after.now < HOURS.length) yield { before: world, after, actor: null, move: null, events: [], refusal: null };
};

/** A step of the honest way: the act of that sentence by somebody, or time that passes. */
export type HonestStep = readonly [actor: Principal, sentence: string] | 'time passes';

/** The states along the honest way. @throws when a step of it is refused */
const honestStates = (start: SmallWorld, steps: readonly HonestStep[]): readonly Reached[] => {
  const states: Reached[] = [{ world: start, from: null, sentence: '', distance: 0 }];
  for (const step of steps) {
    const from = states.at(-1) as Reached;
    if (step === 'time passes') {
      states.push({ world: { ...from.world, now: from.world.now + 1 }, from, sentence: step, distance: 0 });
      continue;
    }
    const [actor, wanted] = step;
    const move = movesIn(from.world).find(({ sentence }) => sentence === wanted);
    if (move === undefined) throw new Error(`There is no act ${wanted}`);
    const { after, refusal } = tryMove(from.world, move, actor);
    if (refusal !== null) throw new Error(`${wanted} was refused: ${refusal.message}`);
    states.push({ world: after, from, sentence: sentenceOf(from.world, move, actor), distance: 0 });
  }
  return states;
};

/**
 * Explores until `size` distinct states were looked at, or none is left.
 * @param ways honest ways: each of their states is a start
 */
export const explore = (start: SmallWorld, ways: readonly (readonly HonestStep[])[], checks: Checks, size: number): Exploration => {
  const seen = new Set<string>();
  const queue: Reached[] = [];
  const accepted = new Set<string>();
  const faults = new Map<string, string>();
  const note = (holds: boolean, sentence: string, reached: Reached): void => {
    if (!holds && !faults.has(sentence)) faults.set(sentence, described(sentence, sentencesTo(reached)));
  };
  const visit = (reached: Reached): void => {
    const key = worldKey(reached.world);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(reached);
    for (const [sentence, holds] of checks.states) note(holds(reached.world), sentence, reached);
  };
  for (const way of ways) honestStates(start, way).forEach(visit);
  let steps = 0;
  let next = 0;
  for (; next < queue.length && next < size; next += 1) {
    const from = queue[next] as Reached;
    for (const transition of transitionsFrom(from.world)) {
      steps += 1;
      const { move, actor, after, refusal } = transition;
      const sentence = move === null || actor === null ? 'time passes' : sentenceOf(from.world, move, actor);
      const reached = { world: after, from, sentence, distance: from.distance + 1 };
      for (const [words, holds] of checks.steps) note(holds(transition), words, reached);
      if (refusal !== null) continue;
      if (move !== null) accepted.add(move.act.command.type);
      visit(reached);
    }
  }
  return { states: next, steps, depth: queue[next]?.distance ?? Infinity, accepted, faults: [...faults.values()] };
};
