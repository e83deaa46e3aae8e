/** One person with an account on each side: who acts for a party on an issue does not decide there for the service provider (own). */
import type { Aggregate } from '../../kernel/decider.js';
import type { Permission } from '../../kernel/principal.js';
import { refuse } from '../../kernel/refusal.js';
import type { IssueTypes } from '../messages.js';
import type { PerformanceIssue } from '../model.js';

/** Whether somebody acted for a party on the issue, whatever account the person uses now. */
export const actedForParty = ({ partyActors }: Pick<PerformanceIssue, 'partyActors'>, id: string): boolean => partyActors.includes(id);

/** What the service provider decides by. */
const DECIDES: readonly Permission[] = ['issue:originate', 'issue:verify', 'issue:analyze', 'issue:assign', 'issue:clock', 'issue:appoint'];

type Table = Pick<Aggregate<IssueTypes>, 'lifecycle' | 'guard' | 'changes'>;

/** The guard of the commands by which the service provider decides. */
export const partyActorsGuard =
  (lifecycle: Table['lifecycle']): NonNullable<Table['guard']> =>
  ({ type }, issue, { actor }) =>
    issue !== null && actor.kind !== 'PARTY' && DECIDES.includes(lifecycle[type].may) && actedForParty(issue, actor.id)
      ? refuse('FOUR_EYES', 'You acted for the party on this issue: somebody else decides on it for the service provider')
      : null;

type Change = (...[event, issue]: Parameters<Table['changes']['NoteAdded']>) => Partial<PerformanceIssue>;

/** The changes of every event, each with the person who acted for the party. */
export const keepingPartyActors = (changes: Table['changes']): Table['changes'] =>
  Object.fromEntries(
    Object.entries(changes as unknown as Readonly<Record<string, Change>>).map(([type, change]): [string, Change] => [
      type,
      (event, issue) => {
        const { id, kind } = event.actor;
        const isNew = kind === 'PARTY' && !actedForParty(issue, id);
        return { ...change(event, issue), ...(isNew && { partyActors: [...issue.partyActors, id] }) };
      },
    ]),
  ) as unknown as Table['changes'];
