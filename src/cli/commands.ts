/** The list of commands. Each is loaded when it is added: alone it starts in a fraction of the time that all take. */
import type { Command } from 'commander';
import { configuration, readConfiguration } from './configuration.js';

/** How each command is added to the program, by its name. */
export const COMMANDS: Readonly<Record<string, (program: Command) => Promise<void>>> = {
  serve: async (program) => (await import('./serve/serve.js')).serveCommand(program, configuration, Object.keys(COMMANDS)),
  token: async (program) => (await import('./token.js')).tokenCommand(program, configuration),
  doctor: async (program) => (await import('./doctor.js')).doctorCommand(program, readConfiguration),
  import: async (program) => (await import('./import/command.js')).importCommand(program, configuration),
  'import-notices': async (program) => (await import('./import/notices.js')).importNoticesCommand(program, configuration),
  'import-owners': async (program) => (await import('./import/owners.js')).importOwnersCommand(program, configuration),
  seed: async (program) => (await import('./seed.js')).seedCommand(program, configuration),
  migrate: async (program) => (await import('./migrate.js')).migrateCommand(program, configuration),
  export: async (program) => (await import('./export/command.js')).exportCommand(program, configuration),
  report: async (program) => (await import('./report/command.js')).reportCommand(program, configuration),
  agreement: async (program) => (await import('./agreement.js')).agreementCommand(program),
  audit: async (program) => (await import('./audit.js')).auditCommand(program, configuration),
  'audit-log': async (program) => (await import('./operators/auditLog.js')).auditLogCommand(program, configuration),
  backup: async (program) => (await import('./backup.js')).backupCommand(program, configuration),
  restore: async (program) => (await import('./backup.js')).restoreCommand(program, configuration),
  compact: async (program) => (await import('./backup.js')).compactCommand(program, configuration),
  schema: async (program) => (await import('./schema.js')).schemaCommand(program),
};
