/** `party-performance schema`: the contract as a router, a code generator or a cache reads it. */
import { type Command, Option } from 'commander';
import { introspectionText, possibleTypesText } from '../graphql/clientArtifacts.js';
import { contractFor, type RouterProfile, ROUTER_PROFILES } from '../graphql/routerProfiles.js';
import { contractText, subgraphSchema } from '../graphql/schema.js';
import { processOutput } from './output.js';

interface SchemaFlags {
  readonly profile: RouterProfile;
  readonly json?: true;
  readonly possibleTypes?: true;
}

/** Adds the command. @param output where it prints */
export const schemaCommand = (program: Command, output = processOutput): void => {
  program
    .command('schema')
    .description('print the subgraph schema (SDL) to compose a supergraph, or what clients need of it')
    .addOption(new Option('--profile <router>', 'router whose directives to add').choices(ROUTER_PROFILES).default('portable'))
    .addOption(new Option('--json', 'the answer to introspection, for code generators').conflicts(['profile', 'possibleTypes']))
    .addOption(new Option('--possible-types', 'the members of interfaces and unions, for the cache of Apollo Client').conflicts('profile'))
    .action((flags: SchemaFlags) => output().out(printed(flags)));
};

const printed = (flags: SchemaFlags): string => {
  if (flags.json) return introspectionText(subgraphSchema());
  return flags.possibleTypes ? possibleTypesText(subgraphSchema()) : contractFor(flags.profile, contractText());
};
