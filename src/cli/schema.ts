/** `party-performance schema`: the contract as a router reads it best, for composition. */
import { type Command, Option } from 'commander';
import { contractFor, type RouterProfile, ROUTER_PROFILES } from '../graphql/routerProfiles.js';
import { contractText } from '../graphql/schema.js';

/** Adds the command. */
export const schemaCommand = (program: Command): void => {
  program
    .command('schema')
    .description('print the subgraph schema (SDL) to compose a supergraph')
    .addOption(new Option('--profile <router>', 'router whose directives to add').choices(ROUTER_PROFILES).default('portable'))
    .action(({ profile }: { readonly profile: RouterProfile }) => {
      process.stdout.on('error', unlessReaderLeft);
      process.stdout.write(contractFor(profile, contractText()));
    });
};

/** The reader may close the pipe early (`| head`). */
const unlessReaderLeft = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
