/** Sends requests from a process of its own: so many clients, each with a connection, until the time is up. */
import { Agent, request } from 'node:http';
import { bodyOf } from './scenarios.mjs';

const ask = (agent, { url, token }, body) =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    asking.on('error', reject);
    asking.end(body);
  });

/** @returns how many requests were answered, and the first answer */
const load = async (order) => {
  const { scenario, clients, forMs } = order;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let [n, done] = [0, 0];
  const next = () => bodyOf(scenario, order.from + n++, order);
  const first = await ask(agent, order, next());
  const until = performance.now() + forMs;
  const client = async () => {
    for (let body = next(); performance.now() < until; body = scenario.mutation ? next() : body) {
      const answer = await ask(agent, order, body);
      if (scenario.mutation ? !answer.includes('"version"') : answer !== first) throw new Error(`Another answer: ${answer.slice(0, 500)}`);
      done += 1;
    }
  };
  if (forMs > 0) await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { done, sent: n, first };
};

process.on('message', (order) =>
  load(order).then(
    (found) => process.send(found),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  ),
);
process.on('disconnect', () => process.exit());
