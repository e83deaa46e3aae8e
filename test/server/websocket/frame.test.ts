import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { toUtf8, textFrame } from '../../../src/server/websocket/frame.js';

describe('a frame', () => {
  let server: WebSocketServer;
  let client: WebSocket;
  let request: IncomingMessage;
  beforeAll(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const connected = once(server, 'connection');
    client = new WebSocket(`ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    [, request] = (await connected) as [WebSocket, IncomingMessage];
  });
  afterAll(() => {
    client.terminate();
    server.close();
  });

  test.each([0, 1, 111, 112, 113, 65_521, 65_522, 65_523, 70_000])('around %p bytes is read as one message', async (length) => {
    const text = 'ä'.repeat(length / 2) + 'x'.repeat(length % 2);
    const heard = once(client, 'message');
    request.socket.write(textFrame(Buffer.from('{"payload":"'), toUtf8(text), Buffer.from('"}')));
    const [data, isBinary] = (await heard) as [Buffer, boolean];
    expect([JSON.parse(data.toString()), isBinary]).toEqual([{ payload: text }, false]);
  });
});
