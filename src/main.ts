#!/usr/bin/env node
/** The program: one file per command in cli/. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { auditCommand } from './cli/audit.js';
import { configuration, readConfiguration } from './cli/configuration.js';
import { doctorCommand } from './cli/doctor.js';
import { importCommand } from './cli/import/command.js';
import { importNoticesCommand } from './cli/import/notices.js';
import { migrateCommand } from './cli/migrate.js';
import { schemaCommand } from './cli/schema.js';
import { reportCommand } from './cli/report/command.js';
import { seedCommand } from './cli/seed.js';
import { serveCommand } from './cli/serve.js';
import { tokenCommand } from './cli/token.js';

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Record<
  'version' | 'description',
  string
>;

const program = new Command('party-performance').description(description).version(version).showHelpAfterError();
serveCommand(program, configuration);
tokenCommand(program, configuration);
doctorCommand(program, readConfiguration);
importCommand(program, configuration);
importNoticesCommand(program, configuration);
seedCommand(program, configuration);
migrateCommand(program, configuration);
reportCommand(program, configuration);
auditCommand(program, configuration);
schemaCommand(program);
await program.parseAsync();
