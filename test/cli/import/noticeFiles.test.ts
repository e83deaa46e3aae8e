/** Notices of the program itself, which is killed while they are on their way. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SECRET } from '../../support/notices.js';
import { compileProgram, type CompiledProgram } from '../../support/compiledProgram.js';
import { type Receiver, startReceiver, answerStatus } from '../../support/transport/receiver.js';

const GREETING = /supplier B\s+\S+/;

let program: CompiledProgram;
let receiver: Receiver;
let directory: string;
beforeAll(async () => {
  [program, receiver, directory] = await Promise.all([compileProgram(), startReceiver(), mkdtemp(join(tmpdir(), 'party-performance-'))]);
});
afterAll(async () => {
  await Promise.all([program.close(), receiver.close(), rm(directory, { recursive: true, force: true })]);
});

type Ask = (mutation: string, input: object) => Promise<string>;

/** Carries out a mutation over HTTP. @returns the id of what it changed */
const asks = (url: string, token: string): Ask => {
  const one = (mutation: string): string =>
    /Party$|Arrangement$/.test(mutation)
      ? 'Party'
      : /Issue$|^analyzeServiceQuality$/.test(mutation)
        ? 'PerformanceIssue'
        : /PerformanceListener$/.test(mutation)
          ? 'PerformanceListener'
          : 'ImprovementPlan';
  return async (mutation, input) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation($input: ${type}) { outcome: ${mutation}(input: $input) { ... on PerformanceRefusal { message } ... on ${one(mutation)}Payload { changed: ${one(mutation).charAt(0).toLowerCase()}${one(mutation).slice(1)} { id } } } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const answer = (await response.json()) as { readonly data?: { readonly outcome: { readonly changed?: { readonly id: string } } } };
    const id = answer.data?.outcome.changed?.id;
    if (id === undefined) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    return id;
  };
};

const node = { type: 'RESOURCE', id: 'node-1' };
const service = { type: 'SERVICE', id: 'service-1' };

/** A plan whose owners are given notice of it. @returns its id */
const propose = async (ask: Ask): Promise<string> => {
  const partyId = await ask('registerParty', { name: 'Example Networks' });
  const arrangement = { kind: 'OUTSOURCED_NETWORK', agreementReference: 'AGR-A', validFrom: '2020-01-01T00:00:00Z' };
  const targets = [{ severity: 'MAJOR', clock: 'RESTORE', duration: 'PT8H' }];
  await ask('agreeOutsourcingArrangement', {
    id: partyId,
    ...arrangement,
    scope: [node],
    targets,
    reopenWindow: 'P7D',
    acceptancePeriod: 'P2D',
  });
  await ask('validateParty', { id: partyId, evidence: 'Trade register extract' });
  const about = { name: 'Loss', category: 'PACKET_LOSS', severity: 'MAJOR', initiatingLayer: 'RM_AND_O', initiatingProcess: 'Monitoring' };
  const issueId = await ask('raisePerformanceIssue', { partyId, ...about, resource: node, affectedEntities: [service] });
  const analysis = {
    degradationCode: 'CONGESTION',
    natureOfDegradation: 'Congestion',
    indicators: [{ name: 'loss', unit: '%', normalMax: 1 }],
  };
  await ask('analyzeServiceQuality', { id: issueId, ...analysis, requiresReassignment: false, requiresReconfiguration: false });
  const id = await ask('developImprovementPlan', {
    issueId,
    name: 'Widen',
    tasks: [{ id: 'widen', name: 'Widen', mandatory: true, dependsOn: [] }],
  });
  const entities = [{ entity: service, level: 'OUTAGE', redundantWith: [] }];
  await ask('declareImprovementPlanImpact', { id, rationale: 'The queue is shared', entities });
  return ask('notifyImprovementPlanProposal', { id, text: 'We mean to widen the queue' });
};

test('a notice reaches its listener though the program is killed on the way, and not again once it was taken', async () => {
  const open = { DATA_DIR: directory, PORT: '0', NOTICES_ALLOW_PRIVATE_TARGETS: 'yes', NOTICES_ALLOW_HTTP: 'yes' };
  const refused = new Promise<void>((resolve) => {
    receiver.answerWith((response) => {
      answerStatus(503)(response);
      resolve();
    });
  });
  const first = program.start(['serve', '--no-demo'], open);
  const url = /http:\/\/[^\s/]+/.exec(await first.waitForOutput(GREETING))?.[0] ?? '';
  const minted = await program.run(['token', '--role', 'OPERATOR', 'PLANNER', 'ADMIN'], open);
  const ask = asks(url, minted.out.trim());
  await ask('registerPerformanceListener', { url: receiver.url, secret: SECRET });
  const planId = await propose(ask);
  await refused;
  first.process.kill('SIGKILL');
  await first.ended;

  const taken = new Promise<void>((resolve) => {
    receiver.answerWith((response) => {
      answerStatus(204)(response);
      resolve();
    });
  });
  const again = program.start(['serve', '--no-demo'], open);
  await again.waitForOutput(GREETING);
  await taken;
  again.process.kill('SIGTERM');
  expect(await again.ended).toMatchObject({ code: 0 });
  expect(new Set(receiver.received.map(({ id }) => id))).toEqual(new Set([`${planId}:3`]));

  const quiet = receiver.received.length;
  const third = program.start(['serve', '--no-demo'], open);
  await third.waitForOutput(GREETING);
  third.process.kill('SIGTERM');
  await third.ended;
  expect(receiver.received).toHaveLength(quiet);
});
