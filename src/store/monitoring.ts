/** Commands of the driver as metrics and spans. The driver is told to report them only where something records them. */
import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent, MongoClient, MongoClientOptions } from 'mongodb';
import { isRecording, observeMs } from '../telemetry/recording.js';
import { isTracing, startSpan } from '../telemetry/tracing.js';

/** What a client needs to report its commands. */
export const monitoringOptions = (): MongoClientOptions => (isRecording() || isTracing() ? { monitorCommands: true } : {});

interface CommandInProgress {
  readonly collection: string;
  readonly end: (failure: string | null) => void;
}

const untraced = (): void => undefined;

/** The collection of a command: its first value, or for `getMore` a field of its own; empty for commands of the whole database. */
const collectionOf = ({ commandName, command }: CommandStartedEvent): string => {
  const named: unknown = commandName === 'getMore' ? command['collection'] : command[commandName];
  return typeof named === 'string' ? named : '';
};

/** Records the commands of a client that was made with `monitoringOptions`. */
export const monitor = (client: MongoClient): MongoClient => {
  const inProgress = new Map<number, CommandInProgress>();
  const ended = ({ requestId, commandName, duration }: CommandSucceededEvent | CommandFailedEvent, failure: string | null): void => {
    const started = inProgress.get(requestId);
    if (started === undefined) return;
    inProgress.delete(requestId);
    started.end(failure);
    const labels = { db_operation_name: commandName, db_collection_name: started.collection, outcome: failure === null ? 'OK' : 'ERROR' };
    observeMs('db_client_operation_duration_seconds', labels, duration);
  };
  client.on('commandStarted', (event) => {
    const collection = collectionOf(event);
    inProgress.set(event.requestId, { collection, end: isTracing() ? spanOf(event, collection) : untraced });
  });
  client.on('commandSucceeded', (event) => ended(event, null));
  client.on('commandFailed', (event) => ended(event, event.failure.name));
  return client;
};

/** Neither filters nor documents: a trace may be read by those who may not read the data. */
const spanOf = ({ commandName, databaseName }: CommandStartedEvent, collection: string): CommandInProgress['end'] =>
  startSpan(collection === '' ? commandName : `${commandName} ${collection}`, 'CLIENT', {
    'db.system.name': 'mongodb',
    'db.namespace': databaseName,
    'db.operation.name': commandName,
    ...(collection !== '' && { 'db.collection.name': collection }),
  });
