/**
 * `npm run compose -- NAME=URL...`: writes `supergraph.graphql`, the supergraph of these subgraphs at these addresses, for a router that runs
 * elsewhere. The names are those of the contracts here: party-performance, inventory, requisition.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

const OURS = '../../schema.graphql';
const contractOf = (name) => readFile(new URL(name === 'party-performance' ? OURS : `${name}.graphql`, import.meta.url), 'utf8');

const services = await Promise.all(
  process.argv.slice(2).map(async (named) => {
    const [name, ...url] = named.split('=');
    return { name, url: url.join('='), typeDefs: parse(await contractOf(name)) };
  }),
);
const composed = composeServices(services);
if (compositionHasErrors(composed)) {
  console.error(composed.errors.map(({ message }) => message).join('\n'));
  process.exit(1);
}
await writeFile(new URL('supergraph.graphql', import.meta.url), composed.supergraphSdl);
console.log('supergraph.graphql');
