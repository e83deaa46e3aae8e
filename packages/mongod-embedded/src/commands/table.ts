/** The list of supported commands. The dispatcher refuses a name that is not in it with 59 (`CommandNotFound`). */
import type { Command } from '../execution/command.js';
import { adminCommands } from './admin.js';
import { aggregate } from './aggregate.js';
import { collectionCommands } from './collections.js';
import { explaining } from './explain.js';
import { indexCommands } from './indexes.js';
import { readCommands } from './read.js';
import { sessionCommands } from './sessions.js';
import { writeCommands } from './write.js';

/** Every command there is, by the name it answers to. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>(
  Object.entries({
    ...adminCommands,
    ...sessionCommands,
    ...collectionCommands,
    ...indexCommands,
    ...writeCommands,
    ...readCommands,
    aggregate,
    explain: explaining((name) => commands.get(name)),
  }),
);
