/** Transaction hook of a listener: its secret is kept beside it, and never in the log. */
import type { ListenerTypes } from '../../domain/listener/messages.js';
import { documents } from '../store.js';
import type { TransactionHook, TransactionWrite } from '../transactions/transactionHook.js';
import { listenerSecrets } from './collection.js';

/** The secret in a listener's command: kept from when it is given until the listener is removed. */
export const storeSecret: TransactionHook<ListenerTypes> = (store, commands, { state: { _id, status } }) => {
  const secrets = documents(store, listenerSecrets);
  const secret = commands.reduce<string | null>((last, command) => ('secret' in command ? command.secret : last), null);
  const remove: TransactionWrite = async (session) => {
    await secrets.deleteOne({ _id }, { session });
  };
  const keep = (secretText: string): TransactionWrite => {
    return async (session) => {
      await secrets.replaceOne({ _id }, { secret: secretText }, { upsert: true, session });
    };
  };
  if (status === 'REMOVED') return Promise.resolve(remove);
  return Promise.resolve(secret === null ? undefined : keep(secret));
};
