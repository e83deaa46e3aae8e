/** Clients of WebSocket that do not keep to the protocol, or want too much. */
import { WebSocket } from 'ws';
import { type Attack, each, type Target, unless } from './target.js';

const PROTOCOL = 'graphql-transport-ws';
const TICK = 'subscription { performanceIssueChanged { id } }';

interface Client {
  readonly send: (message: unknown) => void;
  /** Resolves with the code that the server closes it with; 0 when it was never opened. */
  readonly closed: Promise<number>;
  /** Resolves with the first message of a type. */
  readonly first: (type: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly leave: () => void;
}

const open = async ({ url }: Target, protocol: string = PROTOCOL): Promise<Client> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol);
  const messages: Readonly<Record<string, unknown>>[] = [];
  let hear = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Readonly<Record<string, unknown>>);
    hear();
  });
  const closed = new Promise<number>((resolve) => {
    socket.once('close', (code) => resolve(socket.protocol === '' ? 0 : code));
    socket.once('error', () => undefined);
  });
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), closed]);
  const first: Client['first'] = async (type) => {
    for (;;) {
      const found = messages.find((message) => message['type'] === type);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (hear = resolve));
    }
  };
  return {
    send: (message) => socket.readyState === WebSocket.OPEN && socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    closed,
    first,
    messages,
    leave: () => socket.terminate(),
  };
};

const initialised = async (target: Target, token = target.tokens.supplierA): Promise<Client> => {
  const client = await open(target);
  client.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await Promise.race([client.first('connection_ack'), client.closed]);
  return client;
};

const closedWith = async (client: Client, codes: readonly number[]): Promise<string | null> => {
  const code = await client.closed;
  return unless(codes.includes(code), `closed with ${String(code)}`);
};
const subscribe = (id: string, query = TICK): object => ({ id, type: 'subscribe', payload: { query } });

/** Sockets that are opened to find the limit: beyond any that is sensible. */
const MANY = 300;

export const SOCKET_ATTACKS: readonly Attack[] = [
  { row: 61, says: 'no greeting', run: async (target) => closedWith(await open(target), [4408]) },
  {
    row: 61,
    says: 'a subscription before the greeting',
    run: async (target) => {
      const client = await open(target);
      client.send(subscribe('1'));
      return closedWith(client, [4401]);
    },
  },
  {
    row: 61,
    says: 'two greetings',
    run: async (target) => {
      const client = await initialised(target);
      client.send({ type: 'connection_init' });
      return closedWith(client, [4429]);
    },
  },
  {
    row: 61,
    says: 'what is no message',
    run: (target) =>
      each(['garbage', '7', '{"type":"unknown"}', '{"id":1,"type":"subscribe"}'], async (text) => {
        const client = await initialised(target);
        client.send(text);
        return closedWith(client, [4400]);
      }),
  },
  {
    row: 61,
    says: 'one id twice',
    run: async (target) => {
      const client = await initialised(target);
      for (const _ of [1, 2]) client.send(subscribe('same'));
      return closedWith(client, [4409]);
    },
  },
  {
    row: 61,
    says: 'a frame of two megabytes',
    run: async (target) => {
      const client = await initialised(target);
      client.send(JSON.stringify(subscribe('1', `${TICK} #${'x'.repeat(2_000_000)}`)));
      return closedWith(client, [1009]);
    },
  },
  { row: 61, says: 'the protocol of before', run: async (target) => closedWith(await open(target, 'graphql-ws'), [0]) },
  {
    row: 61,
    says: 'a token that is none',
    run: async (target) => closedWith(await initialised(target, 'forged'), [4403]),
  },
  {
    row: 62,
    says: 'a thousand subscriptions on one socket, each under another name',
    run: async (target) => {
      const client = await initialised(target);
      for (let index = 0; index < 1_000; index += 1)
        client.send(subscribe(String(index), `subscription S${String(index % 50)} { performanceIssueChanged { id } }`));
      const error = await Promise.race([client.first('error'), client.closed]);
      client.leave();
      return unless(typeof error === 'object' && JSON.stringify(error).includes('TOO_MANY_REQUESTS'), JSON.stringify(error));
    },
  },
  {
    row: 63,
    says: 'many sockets of one principal, while another one’s still open',
    run: async (target) => {
      const clients: Client[] = [];
      let code = -1;
      for (let index = 0; index < MANY && code < 0; index += 1) {
        const client = await initialised(target);
        clients.push(client);
        code = client.messages.some(({ type }) => type === 'connection_ack') ? -1 : await client.closed;
      }
      const other = await initialised(target, target.tokens.supplierB);
      const served = other.messages.some(({ type }) => type === 'connection_ack');
      for (const client of [...clients, other]) client.leave();
      await Promise.all(clients.map(({ closed }) => closed));
      return unless(
        code === 4429 && served,
        `${String(clients.length)} sockets, then ${String(code)}; the other ${served ? 'open' : 'refused'}`,
      );
    },
  },
  {
    row: 65,
    says: 'a token that expires during a subscription',
    needsIssuer: true,
    run: async (target) => {
      if (target.sign === undefined) return null;
      const token = await target.sign({
        sub: 'operator',
        roles: ['OPERATOR'],
        exp: Math.floor(Date.now() / 1_000) + 2 - target.toleranceSeconds,
      });
      const client = await initialised(target, token);
      client.send(subscribe('1'));
      return closedWith(client, [4403]);
    },
  },
];
