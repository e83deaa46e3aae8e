/** Transaction hook of a listener: its secret is kept beside it, and never in the log. */
import type { ListenerTypes } from '../../domain/listener/messages.js';
import { documents } from '../store.js';
import type { Alongside, Write } from '../transactionHook.js';
import { listenerSecrets } from './collection.js';

/** The secret in a listener's command: kept from when it is given until the listener is removed. */
export const secretOf: Alongside<ListenerTypes> = (store, commands, { state: { _id, status } }) => {
  const secrets = documents(store, listenerSecrets);
  const secret = commands.reduce<string | null>((last, command) => ('secret' in command ? command.secret : last), null);
  const forget: Write = async (session) => {
    await secrets.deleteOne({ _id }, { session });
  };
  const keep = (fresh: string): Write => {
    return async (session) => {
      await secrets.replaceOne({ _id }, { secret: fresh }, { upsert: true, session });
    };
  };
  if (status === 'REMOVED') return Promise.resolve(forget);
  return Promise.resolve(secret === null ? undefined : keep(secret));
};
