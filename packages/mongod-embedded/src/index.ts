/** The public interface of the package. The product imports nothing else. */
export { backUp, compact, restore } from './storage/backup.js';
export { runningServer } from './storage/lock.js';
export type { Logger } from './server/logger.js';
export { startMongod, type Mongod, type MongodOptions } from './server/server.js';
export { startMongodThread } from './server/startThread.js';
