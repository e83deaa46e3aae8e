/** What may be done to an aggregate: its mutations, as the contract names them, and what a principal would be answered. */
import { type Lifecycle, refusalInStatus } from '../domain/kernel/decider.js';
import type { Principal } from '../domain/kernel/principal.js';
import { mutationName, type Refusal } from '../domain/kernel/refusal.js';
import type { PerformanceAction } from './generated/types.js';

/** The mutation of a command. A test holds the contract's enum to the life-cycle tables. */
export const actionOf = (command: string): PerformanceAction => mutationName(command) as PerformanceAction;

/** Whether a principal may do something, and the refusal that would come if not. */
export interface ActionPermission {
  readonly action: PerformanceAction;
  readonly permitted: boolean;
  readonly refusal: Refusal | null;
}

/** Of each mutation of an aggregate whether a principal may call it in a status; commands of timers have none. */
export const actionPermissions = (
  { lifecycle }: { readonly lifecycle: Lifecycle },
  status: string,
  principal: Principal,
): readonly ActionPermission[] =>
  Object.entries(lifecycle)
    .filter(([, { may }]) => may !== 'time')
    .map(([command]) => {
      const refusal = refusalInStatus({ lifecycle }, command, status, principal);
      return { action: actionOf(command), permitted: refusal === null, refusal };
    });
