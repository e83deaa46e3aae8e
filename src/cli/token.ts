/** `party-performance token`: a token signed by the local key, for people trying the product on their own machine. */
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config.js';
import { STAFF_ROLES, type StaffRole } from '../domain/kernel/principal.js';
import { localKeyMode, type TokenHolder } from '../server/auth/localKey.js';
import { openKey } from './dataDirectory.js';
import { durationMs } from './duration.js';

interface TokenFlags {
  readonly role?: readonly StaffRole[];
  readonly client?: string;
  readonly service?: string;
  readonly subject?: string;
  readonly person?: string;
  readonly ttl?: number;
}

/** Adds the command. */
export const tokenCommand = (program: Command, configuration: () => Config): void => {
  program
    .command('token')
    .description('print a bearer token signed by the local key (only without AUTH_ISSUER)')
    .option(`--role <role...>`, `staff role: ${STAFF_ROLES.join(', ')}`, parseRole)
    .addOption(new Option('--client <id>', 'token client of a party, for example supplier-a of the demonstration').conflicts('role'))
    .addOption(
      new Option('--service <name>', 'a service: another subgraph, a gateway, a system that raises issues').conflicts(['role', 'client']),
    )
    .option('--subject <name>', 'subject of the token (the "sub" claim)')
    .option('--person <name>', 'person who holds the token, in the claim that AUTH_PERSON_CLAIM names (default: the subject)')
    .option('--ttl <duration>', 'how long it is valid: 90s, 15m, 12h, 7d (default: 12h)', durationMs)
    .action(async (flags: TokenFlags, command: Command) => {
      const holder = tokenHolder(flags);
      if (holder === null) command.error('Give the holder of the token: --role OPERATOR, --client supplier-a or --service gateway');
      else await printToken(() => mintToken(configuration(), holder, flags.ttl ?? durationMs('12h'), (message) => command.error(message)));
    });
};

/** Errors of the data directory are printed without the command's usage. */
const printToken = async (mint: () => Promise<string>): Promise<void> => {
  try {
    process.stdout.write(`${await mint()}\n`);
  } catch (error) {
    if (error instanceof CommanderError) throw error;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

/** Signs a token with the key of the data directory, creating it if missing. @param fail ends the command */
export const mintToken = async (
  { auth, dataDir, personClaim }: Pick<Config, 'auth' | 'dataDir' | 'personClaim'>,
  holder: TokenHolder,
  lifeMs: number,
  fail: (message: string) => never,
): Promise<string> => {
  if (auth.kind === 'remote') return fail(`Tokens come from ${auth.issuer}: this server does not accept locally signed tokens`);
  if (holder.person !== undefined && personClaim === 'sub')
    return fail('--person needs AUTH_PERSON_CLAIM: without it the subject names the person');
  const isNew = (await localKeyMode(dataDir)) === null;
  const key = await openKey(dataDir);
  if (isNew)
    process.stderr.write(`Made a new key in ${dataDir}: the token is for the server that runs with this DATA_DIR and for no other\n`);
  return key.mint(holder, { issuer: auth.issuer, audience: auth.audience, lifeMs, personClaim });
};

/** The holder given by the flags; null for none. */
const tokenHolder = ({ role: roles, client, service, subject, person }: TokenFlags): TokenHolder | null => {
  if (roles !== undefined) return { roles, person, subject: subject ?? (roles[0] ?? 'staff').toLowerCase() };
  if (service !== undefined) return { service, person, subject: subject ?? service };
  return client === undefined ? null : { client, person, subject: subject ?? client };
};

const parseRole = (text: string, before: readonly StaffRole[] = []): readonly StaffRole[] => {
  const role = STAFF_ROLES.find((each) => each === text.toUpperCase());
  if (role === undefined) throw new InvalidArgumentError(`Choose from ${STAFF_ROLES.join(', ')}.`);
  return [...before, role];
};
