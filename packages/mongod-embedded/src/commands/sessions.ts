/**
 * Commands that end transactions and sessions, and their cursors with them. None starts one: any command with a new `lsid` starts a
 * session, and any with `startTransaction: true` a transaction.
 */
import type { Command, Context } from '../execution/command.js';
import { fail } from '../errors.js';
import type { Session, Sessions } from '../execution/sessions.js';
import { isArray, type Document } from '../bson/values.js';

/** The transaction of a command; cursors opened in it end with it. */
function numbered({ services, session, txnNumber, name }: Context): { readonly session: Session; readonly txnNumber: number } {
  if (session === undefined || txnNumber === undefined) return fail('InvalidOptions', `${name} must be run within a transaction`);
  services.cursors.killWhere((cursor) => cursor.session === session.key && cursor.txnNumber !== undefined);
  return { session, txnNumber };
}

const ofTransaction = { fields: { recoveryToken: 'object' }, adminOnly: true, inTransaction: true, writes: true } as const;

/** Ends sessions: aborts their transactions and closes their cursors. */
const ending = (end: (sessions: Sessions, command: Document) => ReadonlySet<string>): Command => ({
  fields: {},
  run: ({ command, services }) => {
    const ended = end(services.sessions, command);
    services.cursors.killWhere(({ session }) => session !== undefined && ended.has(session));
    return {};
  },
});

/** Commands about transactions and sessions. */
export const sessionCommands = {
  commitTransaction: {
    ...ofTransaction,
    run: async (context) => {
      const { session, txnNumber } = numbered(context);
      await context.services.sessions.commit(session, txnNumber);
      return {};
    },
  },
  abortTransaction: {
    ...ofTransaction,
    run: (context) => {
      const { session, txnNumber } = numbered(context);
      context.services.sessions.continueTransaction(session, txnNumber);
      context.services.sessions.abort(session);
      return {};
    },
  },
  endSessions: ending((sessions, { endSessions: lsids }) => sessions.end(isArray(lsids) ? lsids : [])),
  killAllSessions: ending((sessions) => sessions.end()),
} satisfies Record<string, Command>;
