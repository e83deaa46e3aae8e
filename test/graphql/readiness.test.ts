/** Readiness through the graph: who assesses, what each side sees of it, and what is heard. */
import { beforeAll, expect, test } from '@jest/globals';
import { partyUser, staff } from '../../src/domain/kernel/principal.js';
import type { JsonObject } from '../support/graphClient.js';
import { OPERATOR, type RestorationScenario, startScenario } from '../support/restorationScenario.js';
import { auditor } from '../support/domain/samples.js';
import { describeWithWorld } from '../support/storeFixtures.js';

const DIMENSIONS = ['INFORMATION', 'MATERIALS', 'SYSTEMS', 'RESOURCES'] as const;
const MANAGER = staff('access-manager', ['ACCESS_MANAGER']);
const FIELDS = `id version status process number level note assessedBy assessedAt validTo supersededBy { id } allowedActions
  processReference { identifier name } party { id } findings { dimension level gap evidence { text reference } }`;

describeWithWorld('Through the graph, readiness', (world) => {
  let stage: RestorationScenario;
  let partyId: string;
  beforeAll(async () => {
    stage = await startScenario(world());
    partyId = stage.supplier.partyId ?? '';
  });

  const findings = (gaps: Readonly<Partial<Record<(typeof DIMENSIONS)[number], string>>> = {}): readonly JsonObject[] =>
    DIMENSIONS.map((dimension) =>
      gaps[dimension] === undefined
        ? { dimension, level: 'READY', evidence: [{ text: 'Seen' }] }
        : { dimension, level: 'MISSING', gap: gaps[dimension] },
    );
  const assess = (more: JsonObject = {}, who = OPERATOR): Promise<JsonObject> =>
    stage.mutate(
      who,
      'assessPartyReadiness',
      { partyId, process: 'TRACK_RESOLUTION', findings: findings(), validTo: stage.inHours(48), ...more },
      FIELDS,
    );
  const ask = async (source: string, who = OPERATOR): Promise<JsonObject> => (await stage.graph.data(who, `{ it: ${source} }`))['it'] ?? {};

  test('is assessed by those who may, with everything that was found', async () => {
    const made = await assess({ findings: findings({ SYSTEMS: 'No account on the probe' }), note: 'On site' }, MANAGER);
    expect(made).toMatchObject({
      __typename: 'ReadinessAssessment',
      version: 1,
      status: 'CURRENT',
      number: 1,
      level: 'MISSING',
      note: 'On site',
      assessedBy: 'access-manager',
      assessedAt: stage.now().toISOString(),
      validTo: stage.inHours(48),
      supersededBy: null,
      allowedActions: ['withdrawReadinessAssessment'],
      processReference: { identifier: '1.6.11.2', name: 'Track & Manage Party Performance Resolution' },
      party: { id: partyId },
    });
    expect((made['findings'] as readonly JsonObject[])[2]).toEqual({
      dimension: 'SYSTEMS',
      level: 'MISSING',
      gap: 'No account on the probe',
      evidence: [],
    });
    expect(await assess({}, stage.supplier)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
    expect(await assess({}, auditor)).toMatchObject({ __typename: 'PerformanceNotPermitted' });
    expect(await assess({ findings: [] })).toMatchObject({ __typename: 'PerformanceInvalidInput' });
    expect(await assess({ partyId: 'unknown' })).toMatchObject({
      __typename: 'PerformanceInvalidInput',
      problems: [{ path: ['partyId'] }],
    });
  });

  test('shows on the party by process, and the gaps at once', async () => {
    const party = await ask(
      `party(id: "${partyId}") { readiness { process state assessment { id level } gaps { dimension } } readinessGaps { process kind dimension text assessment { id } } }`,
    );
    const readiness = party['readiness'] as readonly JsonObject[];
    expect(readiness.map(({ process, state }) => [process, state])).toContainEqual(['TRACK_RESOLUTION', 'MISSING']);
    expect(readiness.filter(({ state }) => state === 'NEVER_ASSESSED')).toHaveLength(5);
    expect(party['readinessGaps']).toContainEqual({
      process: 'TRACK_RESOLUTION',
      kind: 'MISSING',
      dimension: 'SYSTEMS',
      text: 'No account on the probe',
      assessment: { id: (readiness.find(({ process }) => process === 'TRACK_RESOLUTION')?.['assessment'] as JsonObject)['id'] },
    });
  });

  test('is assessed anew, which supersedes, and the older one says by which', async () => {
    const [first, second] = [await assess({ process: 'MONITOR_PERFORMANCE' }), await assess({ process: 'MONITOR_PERFORMANCE' })];
    const asked = await ask(
      `readinessAssessment(id: "${String(first['id'])}") { status supersededBy { id } history { nodes { type status actor { id } } } }`,
    );
    expect(asked).toEqual({
      status: 'SUPERSEDED',
      supersededBy: { id: second['id'] },
      history: {
        nodes: [
          { type: 'ReadinessAssessed', status: 'CURRENT', actor: { id: 'operator' } },
          { type: 'AssessmentSuperseded', status: 'SUPERSEDED', actor: { id: 'rules' } },
        ],
      },
    });
    expect(second['number']).toBe(2);
  });

  test('is withdrawn when it was mistaken, once', async () => {
    const { id } = await assess({ process: 'SUPPORT_PERFORMANCE' });
    const withdraw = { id, reason: 'Another party was meant' };
    expect(await stage.mutate(OPERATOR, 'withdrawReadinessAssessment', withdraw)).toMatchObject({
      status: 'WITHDRAWN',
      allowedActions: [],
    });
    expect(await stage.mutate(OPERATOR, 'withdrawReadinessAssessment', withdraw)).toMatchObject({
      __typename: 'PerformanceIllegalTransition',
    });
  });

  test('is listed by what is asked for, a page at a time', async () => {
    const list = (filter: string, page = 'first: 10') =>
      ask(
        `readinessAssessments(filter: { ${filter} }, ${page}, orderBy: ASSESSED_AT_ASC) { totalCount nodes { process status } pageInfo { hasNextPage endCursor } }`,
      );
    expect(await list(`partyId: ["${partyId}"], process: [MONITOR_PERFORMANCE]`)).toMatchObject({
      totalCount: 2,
      nodes: expect.arrayContaining([{ process: 'MONITOR_PERFORMANCE', status: 'SUPERSEDED' }]),
    });
    expect(await list('status: [WITHDRAWN]')).toMatchObject({ nodes: [{ process: 'SUPPORT_PERFORMANCE', status: 'WITHDRAWN' }] });
    const page = await list('', 'first: 1');
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const { endCursor } = page['pageInfo'] as JsonObject;
    expect(((await list('', `first: 10, after: "${String(endCursor)}"`))['nodes'] as readonly unknown[]).length).toBe(3);
  });

  test('of a party is seen by itself and the service provider, and by no other party', async () => {
    const { id } = await assess({ process: 'IMPROVE_SERVICE_QUALITY' });
    const one = `readinessAssessment(id: "${String(id)}") { id }`;
    expect(await ask(one, stage.supplier)).toEqual({ id });
    expect(await ask(one, auditor)).toEqual({ id });
    expect(await stage.graph.data(stage.otherParty, `{ it: ${one} }`)).toEqual({ it: null });
    expect(await ask('readinessAssessments { totalCount }', stage.otherParty)).toEqual({ totalCount: 0 });
    expect(await ask('readinessAssessments { totalCount }', partyUser('stranger', 'unknown'))).toEqual({ totalCount: 0 });
  });

  test('is sent to everyone who may see it', async () => {
    const source =
      'subscription($partyId: ID!) { it: readinessAssessmentChanged(filter: { partyId: [$partyId] }) { type status previousStatus tmfType readinessAssessmentId readinessAssessment { level } } }';
    const [own, other] = [
      await stage.graph.subscribe(stage.supplier, source, { partyId }),
      await stage.graph.subscribe(stage.otherParty, source, { partyId }),
    ];
    const heard = [own.next(), own.next()];
    const silent = other.next();
    const { id } = await assess();
    const changes = (await Promise.all(heard)).map(({ value }) => (value as { data: JsonObject }).data['it'] as JsonObject);
    expect(changes.find(({ type }) => type === 'ReadinessAssessed')).toEqual({
      type: 'ReadinessAssessed',
      status: 'CURRENT',
      previousStatus: null,
      tmfType: 'ReadinessAssessmentCreateEvent',
      readinessAssessmentId: id,
      readinessAssessment: { level: 'READY' },
    });
    expect(changes.find(({ type }) => type === 'AssessmentSuperseded')).toMatchObject({ status: 'SUPERSEDED', previousStatus: 'CURRENT' });
    await own.return?.();
    await other.return?.();
    expect((await silent).done).toBe(true);
  });

  test('that is lacking warns the originator and the starting party, but not a former party of another’s gaps', async () => {
    await assess({ findings: findings({ MATERIALS: 'No spare card' }) });
    const id = await stage.raise();
    const { warnings } = await ask(`performanceIssue(id: "${id}") { warnings { code message process dimension } }`, stage.supplier);
    expect(warnings).toContainEqual({
      code: 'READINESS_GAP',
      message: 'Materials are missing to track resolution: No spare card',
      process: 'TRACK_RESOLUTION',
      dimension: 'MATERIALS',
    });
    const other = await stage.raise({ partyId: stage.otherParty.partyId });
    await stage.mutateAccepted(OPERATOR, 'assignPerformanceIssue', { id: other, partyId, reason: 'Their segment' });
    const inventory = `party(id: "${stage.otherParty.partyId ?? ''}") { inventory(first: 1) { nodes { type details } } }`;
    expect(JSON.stringify(await ask(inventory))).toContain('No spare card');
    const seen = JSON.stringify(await ask(inventory, stage.otherParty));
    expect(seen).toContain('PartyAssigned');
    expect(seen).not.toContain('No spare card');
  });
});
