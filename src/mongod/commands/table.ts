import type { Command } from '../command.js';
import * as admin from './admin.js';
import { aggregate } from './aggregate.js';
import * as collections from './collections.js';
import { explain } from './explain.js';
import * as indexes from './indexes.js';
import * as read from './read.js';
import * as write from './write.js';

/** Every command there is, by the names it answers to. */
export const commandTable = once(
  (): ReadonlyMap<string, Command> =>
    new Map<string, Command>(
      Object.entries({
        hello: admin.hello,
        isMaster: admin.hello,
        ismaster: admin.hello,
        ping: admin.ping,
        buildInfo: admin.buildInfo,
        buildinfo: admin.buildInfo,
        connectionStatus: admin.connectionStatus,
        hostInfo: admin.hostInfo,
        getParameter: admin.getParameter,
        serverStatus: admin.serverStatus,
        configureFailPoint: admin.configureFailPoint,
        commitTransaction: admin.commitTransaction,
        abortTransaction: admin.abortTransaction,
        startSession: admin.startSession,
        endSessions: admin.endSessions,
        refreshSessions: admin.refreshSessions,
        killSessions: admin.killSessions,
        killAllSessions: admin.killAllSessions,
        dbStats: collections.dbStats,
        dbstats: collections.dbStats,
        collStats: collections.collStats,
        listDatabases: collections.listDatabases,
        listCollections: collections.listCollections,
        create: collections.create,
        collMod: collections.collMod,
        drop: collections.drop,
        dropDatabase: collections.dropDatabase,
        createIndexes: indexes.createIndexes,
        listIndexes: indexes.listIndexes,
        dropIndexes: indexes.dropIndexes,
        insert: write.insert,
        update: write.update,
        delete: write.deleteCommand,
        findAndModify: write.findAndModify,
        findandmodify: write.findAndModify,
        find: read.find,
        getMore: read.getMore,
        killCursors: read.killCursors,
        count: read.countCommand,
        distinct: read.distinct,
        aggregate,
        explain,
      }),
    ),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
