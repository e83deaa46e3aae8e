/** The database of all sides, in a process of its own. */
import { startMongod } from '../../packages/mongod-embedded/dist/index.js';

const { uri } = await startMongod({ path: process.argv[2] });
process.send({ url: uri });
for (const end of ['disconnect', 'SIGTERM']) process.on(end, () => process.exit());
