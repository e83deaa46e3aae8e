/** `party-performance schema`: the contract as a router, a code generator or a cache reads it. */
import { type Command, Option } from 'commander';
import { introspectionText, possibleTypesText } from '../graphql/clientArtifacts.js';
import { contractFor, type RouterProfile, ROUTER_PROFILES } from '../graphql/routerProfiles.js';
import { contractText, subgraphSchema } from '../graphql/schema.js';

interface SchemaFlags {
  readonly profile: RouterProfile;
  readonly json?: true;
  readonly possibleTypes?: true;
}

/** Adds the command. */
export const schemaCommand = (program: Command): void => {
  program
    .command('schema')
    .description('print the subgraph schema (SDL) to compose a supergraph, or what clients need of it')
    .addOption(new Option('--profile <router>', 'router whose directives to add').choices(ROUTER_PROFILES).default('portable'))
    .addOption(new Option('--json', 'the answer to introspection, for code generators').conflicts(['profile', 'possibleTypes']))
    .addOption(new Option('--possible-types', 'the members of interfaces and unions, for the cache of Apollo Client').conflicts('profile'))
    .action((flags: SchemaFlags) => {
      process.stdout.on('error', unlessReaderLeft);
      process.stdout.write(printed(flags));
    });
};

const printed = (flags: SchemaFlags): string => {
  if (flags.json) return introspectionText(subgraphSchema());
  return flags.possibleTypes ? possibleTypesText(subgraphSchema()) : contractFor(flags.profile, contractText());
};

/** The reader may close the pipe early (`| head`). */
const unlessReaderLeft = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
