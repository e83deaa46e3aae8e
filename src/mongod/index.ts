export { runningServer } from './lock.js';
export { startMongod, type Logger, type Mongod, type MongodOptions } from './server.js';
export { startMongodThread } from './startThread.js';
