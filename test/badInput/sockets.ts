/** Bad subscriptions, over the WebSocket that serves them. */
import type { JsonObject } from '../support/graphClient.js';
import type { Reply, CallerName } from '../support/inProcessProduct.js';
import type { Row, Testbed } from './testServer.js';

/** The first thing that a subscription hears, as an answer: what it was refused with, or what came. */
const subscribe =
  (source: string, variables: JsonObject | ((testbed: Testbed) => JsonObject) = {}, who: CallerName = 'supplierA'): Row['send'] =>
  async (testbed): Promise<Reply> => {
    const client = testbed.product.ws(testbed.tokens[who]);
    try {
      const heard = client.iterate({ query: source, variables: typeof variables === 'function' ? variables(testbed) : variables });
      const { value } = (await heard.next()) as { value: unknown };
      return { status: 101, text: JSON.stringify(value) };
    } catch (errors) {
      return { status: 101, text: JSON.stringify({ errors }) };
    } finally {
      await client.dispose();
    }
  };

const AFTER = 'subscription($after: String) { performanceIssueChanged(after: $after) { id } }';

export const socketRows: readonly Row[] = [
  { says: 'a cursor that is garbage', send: subscribe(AFTER, { after: 'garbage' }), status: 101, answer: 'CURSOR_INVALID' },
  { says: 'an empty cursor', send: subscribe(AFTER, { after: '' }), status: 101, answer: 'CURSOR_INVALID' },
  { says: 'a cursor of hexadecimal digits', send: subscribe(AFTER, { after: 'ff'.repeat(40) }), status: 101, answer: 'CURSOR_INVALID' },
  { says: 'a cursor of 5,000 characters', send: subscribe(AFTER, { after: '82'.repeat(2_500) }), status: 101, answer: 'CURSOR_INVALID' },
  {
    says: 'a cursor of a page',
    send: subscribe(AFTER, ({ cursors }) => ({ after: cursors.byRaise })),
    status: 101,
    answer: 'CURSOR_INVALID',
  },
  { says: 'an operator as a cursor', send: subscribe(AFTER, { after: { $gt: '' } }), status: 101, answer: 'BAD_USER_INPUT' },
  {
    says: 'an operator in a filter',
    send: subscribe('subscription($id: [ID!]) { performanceIssueChanged(filter: { id: $id }) { id } }', { id: [{ $ne: null }] }),
    status: 101,
    answer: 'BAD_USER_INPUT',
  },
  {
    says: 'an unknown field',
    send: subscribe('subscription { performanceIssueChanged { password } }'),
    status: 101,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'an unknown subscription',
    send: subscribe('subscription { everything { id } }'),
    status: 101,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'two subscriptions at once',
    send: subscribe('subscription { performanceIssueChanged { id } partyChanged { id } }'),
    status: 101,
    answer: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    says: 'an issue of another party, asked over a socket',
    send: subscribe('query($id: ID!) { performanceIssue(id: $id) { name } }', ({ foreign }) => ({ id: foreign })),
    status: 101,
    answer: '{"performanceIssue":null}',
  },
];
