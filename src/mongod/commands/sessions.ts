import type { Command, Context } from '../command.js';
import { fail } from '../errors.js';
import type { Session } from '../sessions.js';
import { isArray } from '../values.js';

/** The transaction a command speaks of; what is read in it ends with it. */
function numbered({ services, session, txnNumber, name }: Context): { readonly session: Session; readonly txnNumber: number } {
  if (session === undefined || txnNumber === undefined) return fail('InvalidOptions', `${name} must be run within a transaction`);
  services.cursors.killWhere((cursor) => cursor.session === session.key && cursor.txnNumber !== undefined);
  return { session, txnNumber };
}

const ending = { fields: { recoveryToken: 'object' }, adminOnly: true, inTransaction: true, writes: true } as const;

/** Ends the sessions a field lists: what they have open is aborted and closed. */
const endThese = (field: string): Command => ({
  fields: {},
  run: ({ command, services }) => {
    const lsids = command[field];
    const all = field !== 'endSessions' && (!isArray(lsids) || lsids.length === 0);
    const ended = all ? services.sessions.endAll() : services.sessions.end(isArray(lsids) ? lsids : []);
    services.cursors.killWhere(({ session }) => session !== undefined && ended.has(session));
    return {};
  },
});

/** Commands about transactions and sessions. An empty list means all of them, save to `endSessions`. */
export const sessionCommands = {
  commitTransaction: {
    ...ending,
    run: async (context) => {
      const { session, txnNumber } = numbered(context);
      await context.services.sessions.commit(session, txnNumber);
      return {};
    },
  },
  abortTransaction: {
    ...ending,
    run: (context) => {
      const { session, txnNumber } = numbered(context);
      context.services.sessions.continueTransaction(session, txnNumber);
      context.services.sessions.abort(session);
      return {};
    },
  },
  endSessions: endThese('endSessions'),
  killSessions: endThese('killSessions'),
  killAllSessions: endThese(''),
} satisfies Record<string, Command>;
