import type { Command } from '../command.js';
import { adminCommands } from './admin.js';
import { aggregate } from './aggregate.js';
import { collectionCommands } from './collections.js';
import { explain } from './explain.js';
import { indexCommands } from './indexes.js';
import { readCommands } from './read.js';
import { sessionCommands } from './sessions.js';
import { writeCommands } from './write.js';

let table: ReadonlyMap<string, Command> | undefined;

/** Every command there is, by the name it answers to. */
export function commandTable(): ReadonlyMap<string, Command> {
  const groups = { ...adminCommands, ...sessionCommands, ...collectionCommands, ...indexCommands, ...writeCommands, ...readCommands };
  return (table ??= new Map<string, Command>(Object.entries({ ...groups, aggregate, explain })));
}
