/**
 * What a consent covers, at any moment of a plan, from its history: so that an owner sees what has changed since the last decision.
 * The log has its own spelling (docs/subscriptions.md), so its versions are compared with each other alone. Pure.
 */
import { shownName } from '../lib/shownNames.js';
import { shownInstant } from '../lib/time.js';

/** One event of the history; `details` is its data as the log keeps it. */
export interface PlanEvent {
  readonly type: string;
  readonly at: string;
  readonly details: unknown;
}

interface Ref {
  readonly id: string;
}

/** The parts of a plan that decide what is done. */
interface Content {
  readonly tasks?: readonly { readonly name: string; readonly mandatory: boolean }[] | null;
  readonly actions?:
    | readonly {
        readonly kind: string;
        readonly entity: Ref;
        readonly parameter: string;
        readonly before: string | null;
        readonly after: string;
        readonly rollback: string | null;
      }[]
    | null;
  readonly window?: { readonly start: string; readonly end: string } | null;
  readonly fallback?: string | null;
  readonly entities?: readonly { readonly entity: Ref; readonly level: string; readonly redundantWith: readonly Ref[] }[] | null;
}

/** The names of the parts, each with its lines. */
export type Covered = ReadonlyMap<string, readonly string[]>;

const CHANGES_WAIVERS: readonly string[] = ['PlanAmended', 'PlanRevised'];
const CHANGES_CONTENT: readonly string[] = ['PlanProposed', 'ImpactDeclared', 'ProposalNotified', ...CHANGES_WAIVERS];

const linesOf = ({ tasks, actions, window, fallback, entities }: Content): readonly (readonly [string, readonly string[]])[] => [
  ...(entities == null
    ? []
    : [
        [
          'Impacted',
          entities.map(
            ({ entity, level, redundantWith }) =>
              `${entity.id}: ${shownName(level).toLowerCase()}${redundantWith.length > 0 ? `, redundant with ${redundantWith.map(({ id }) => id).join(', ')}` : ''}`,
          ),
        ] as const,
      ]),
  ...(window === undefined
    ? []
    : [['Window', window === null ? [] : [`${shownInstant(window.start)} to ${shownInstant(window.end)}`]] as const]),
  ...(tasks == null ? [] : [['Steps', tasks.map(({ name, mandatory }) => (mandatory ? name : `${name} (optional)`))] as const]),
  ...(actions == null
    ? []
    : [
        [
          'Actions',
          actions.map(
            ({ entity, parameter, before, after, rollback }) =>
              `${entity.id}, ${parameter}: ${before ?? 'unset'} → ${after}${rollback === null ? '' : ` (back: ${rollback})`}`,
          ),
        ] as const,
      ]),
  ...(fallback === undefined ? [] : [['Fallback', fallback === null ? [] : [fallback]] as const]),
];

/** What the consent covers after these events. */
export const coveredBy = (events: readonly PlanEvent[]): Covered => {
  const covered = new Map<string, readonly string[]>();
  for (const { type, details } of events) {
    const data = (details ?? {}) as Content & { readonly draft?: Content; readonly entity?: Ref; readonly reason?: string };
    if (CHANGES_CONTENT.includes(type))
      for (const [part, lines] of [...linesOf(data), ...linesOf(data.draft ?? {})]) covered.set(part, lines);
    if (CHANGES_WAIVERS.includes(type)) covered.set('Waived', []);
    if (type === 'ImpactWaived')
      covered.set('Waived', [...(covered.get('Waived') ?? []), `${data.entity?.id ?? ''}: ${data.reason ?? ''}`]);
  }
  return covered;
};

const isDecision = ({ details }: PlanEvent): boolean => typeof details === 'object' && details !== null && 'decided' in details;

/** What differs in a part: lines that have gone, lines that are new. */
export interface Difference {
  readonly part: string;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What has changed since owners last decided; null where nobody has decided before. */
export const changedSinceDecision = (
  events: readonly PlanEvent[],
): { readonly at: string; readonly differences: readonly Difference[] } | null => {
  const last = events.findLastIndex(isDecision);
  const decision = events[last];
  if (decision === undefined) return null;
  const [before, now] = [coveredBy(events.slice(0, last)), coveredBy(events)];
  const differences = [...new Set([...before.keys(), ...now.keys()])].flatMap((part) => {
    const [old, current] = [before.get(part) ?? [], now.get(part) ?? []];
    const gone = old.filter((line) => !current.includes(line));
    const added = current.filter((line) => !old.includes(line));
    return gone.length + added.length > 0 ? [{ part, gone, added }] : [];
  });
  return { at: decision.at, differences };
};
