/** A place where service quality is restored through the graph: two parties, their people, a clock that a test moves. */
import { type Principal, partyUser, staff } from '../../src/domain/kernel/principal.js';
import { type GraphClient, type JsonObject, graphClient } from './graphClient.js';
import { arrangement, arrangementB } from './domain/samples.js';
import { registerParty } from './storeFixtures.js';
import type { World } from './world.js';

type Fields = Readonly<Record<string, unknown>>;

/** One token for each duty. */
export const OPERATOR = staff('operator', ['OPERATOR']);
export const PLANNER = staff('planner', ['PLANNER']);
export const VOICE = staff('owner-of-voice', ['AUTHORIZER']);
export const DATA = staff('owner-of-data', ['AUTHORIZER']);

export const ACCESS_MANAGER = staff('access-manager', ['ACCESS_MANAGER']);

export const SERVICE = (id: string): Fields => ({ type: 'SERVICE', id });
/** Who authorizes for which service. */
const OWNERS = [
  ['voice-1', VOICE],
  ['data-1', DATA],
  ['vpn-1', DATA],
] as const;
export const TASKS: readonly Fields[] = [
  { id: 'prepare', name: 'Prepare' },
  { id: 'change', name: 'Change', dependsOn: ['prepare'] },
];
export const QUEUE: Fields = {
  id: 'queue',
  kind: 'RECONFIGURE_PARAMETER',
  entity: SERVICE('vpn-1'),
  parameter: 'queue length',
  before: '64',
  after: '256',
  rollback: 'Set it to 64',
};
export const impactOn = (id: string, more: Fields = {}): Fields => ({
  entity: SERVICE(id),
  level: 'DEGRADED',
  ...more,
});

export interface RestorationScenario {
  readonly graph: GraphClient;
  readonly supplier: Principal;
  readonly otherParty: Principal;
  /** Minutes go by. */
  readonly later: (minutes: number) => void;
  readonly now: () => Date;
  /** So many hours from now, as the graph takes it. */
  readonly inHours: (hours: number) => string;
  /** What a mutation answers. */
  readonly mutate: GraphClient['mutate'];
  /** The same of one that has to be carried out: throws when it is refused. */
  readonly mutateAccepted: GraphClient['mutate'];
  /** An issue of the first party, raised. @returns its id */
  readonly raise: (more?: Fields) => Promise<string>;
  /** Says of what nature the degradation is, and what it requires. */
  readonly analyze: (id: string, more?: Fields) => Promise<JsonObject>;
  /** A plan that was developed for an issue. @returns its id */
  readonly develop: (issueId: string, more?: Fields) => Promise<string>;
  /** An authorizer waives the service that the issue affects, and no other impact is declared: the plan needs no consent. */
  readonly declareHarmless: (id: string) => Promise<void>;
  /** A developed plan on which two owners were asked. @returns its id and what they are asked to decide on */
  readonly propose: (issueId: string, more?: Fields) => Promise<{ readonly id: string; readonly consentHash: string }>;
  /** A plan on which two owners consented. */
  readonly approve: (issueId: string, more?: Fields) => Promise<string>;
  /** Works through the steps, without service actions. */
  readonly doTasks: (id: string, who?: Principal) => Promise<void>;
  /** Works through the service actions that are not begun. */
  readonly doActions: (id: string, who?: Principal) => Promise<void>;
  /** The party claims a resolution, and the loss that is then measured says whether it is one (at most 1). */
  readonly claimAndVerify: (issueId: string, loss?: number) => Promise<void>;
}

/** @throws unless the mutation was carried out, as a story that did not happen proves nothing */
const assertAccepted = (answer: JsonObject): JsonObject => {
  if ('code' in answer) throw new Error(JSON.stringify(answer));
  return answer;
};

export const startScenario = async ({ store }: World): Promise<RestorationScenario> => {
  let now = new Date('2026-03-02T09:00:00Z');
  const graph = graphClient(store, () => now);
  const mutate: GraphClient['mutate'] = (...asked) => graph.mutate(...asked);
  const mutateAccepted: GraphClient['mutate'] = async (...asked) => assertAccepted(await graph.mutate(...asked));
  const [own, other] = [await registerParty(store, arrangement, 'north'), await registerParty(store, arrangementB, 'south')];
  const supplier = partyUser('worker', own._id);
  for (const [id, owner] of OWNERS) {
    const recorded = await graph.mutate(ACCESS_MANAGER, 'recordEntityOwnership', { entity: SERVICE(id), owners: [owner.id] });
    // An earlier story on the same database has recorded it.
    if (recorded['code'] !== 'OWNERSHIP_EXISTS') assertAccepted(recorded);
  }
  const later = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const inHours = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

  const raise: RestorationScenario['raise'] = async (more = {}) => {
    const issue = await mutateAccepted(OPERATOR, 'raisePerformanceIssue', {
      partyId: own._id,
      name: 'Packet loss on node 1',
      category: 'PACKET_LOSS',
      severity: 'MAJOR',
      initiatingLayer: 'SM_AND_O',
      initiatingProcess: 'Analyze Service Quality',
      resource: { type: 'RESOURCE', id: 'node-1' },
      affectedEntities: [SERVICE('vpn-1')],
      ...more,
    });
    const id = String(issue['id']);
    await mutateAccepted(more['partyId'] === other._id ? partyUser('rival', other._id) : supplier, 'startPerformanceIssue', { id });
    return id;
  };

  const analyze: RestorationScenario['analyze'] = async (id, more = {}) =>
    await mutateAccepted(OPERATOR, 'analyzeServiceQuality', {
      id,
      degradationCode: 'CONGESTION',
      natureOfDegradation: 'Congestion on the uplink',
      indicators: [{ name: 'loss', unit: '%', normalMax: 1 }],
      ...more,
    });

  const develop: RestorationScenario['develop'] = async (issueId, more = {}) => {
    const { performanceIssue } = await graph.data(PLANNER, `query($id: ID!) { performanceIssue(id: $id) { qualityAnalysis { at } } }`, {
      id: issueId,
    });
    if (performanceIssue?.['qualityAnalysis'] === null) await analyze(issueId);
    const window = { start: inHours(0), end: inHours(48) };
    const draft = { issueId, name: 'Lengthen the queue', tasks: TASKS, actions: [QUEUE], window, ...more };
    return String((await mutateAccepted(PLANNER, 'developImprovementPlan', draft))['id']);
  };

  const declareHarmless: RestorationScenario['declareHarmless'] = async (id) => {
    await mutateAccepted(VOICE, 'waiveImprovementPlanImpact', { id, entity: SERVICE('vpn-1'), reason: 'Its traffic goes the other way' });
    await mutateAccepted(PLANNER, 'declareImprovementPlanImpact', { id, rationale: 'Nothing else uses it', entities: [] });
  };

  const propose: RestorationScenario['propose'] = async (issueId, more = {}) => {
    const id = await develop(issueId, more);
    const entities = [impactOn('voice-1'), impactOn('data-1')];
    await mutateAccepted(PLANNER, 'declareImprovementPlanImpact', { id, rationale: 'They share the uplink', entities });
    const notified = await mutateAccepted(
      PLANNER,
      'notifyImprovementPlanProposal',
      { id, text: 'We mean to lengthen the queue' },
      'consent { hash }',
    );
    return { id, consentHash: (notified['consent'] as { readonly hash: string }).hash };
  };

  const approve: RestorationScenario['approve'] = async (issueId, more) => {
    const { id, consentHash } = await propose(issueId, more);
    for (const owner of [VOICE, DATA])
      await mutateAccepted(owner, 'decideImprovementPlanAuthorization', { id, granted: true, consentHash });
    return id;
  };

  const doTasks: RestorationScenario['doTasks'] = async (id, who = supplier) => {
    for (const { id: taskId } of TASKS) {
      await mutateAccepted(who, 'startImprovementPlanTask', { id, taskId });
      later(30);
      await mutateAccepted(who, 'completeImprovementPlanTask', { id, taskId });
    }
  };

  const doActions: RestorationScenario['doActions'] = async (id, who = supplier) => {
    const { improvementPlan } = await graph.data(PLANNER, `query($id: ID!) { improvementPlan(id: $id) { actions { id status } } }`, { id });
    for (const { id: actionId, status } of (improvementPlan?.['actions'] ?? []) as readonly JsonObject[]) {
      if (status !== null) continue;
      await mutateAccepted(who, 'startImprovementPlanAction', { id, actionId });
      await mutateAccepted(who, 'completeImprovementPlanAction', { id, actionId });
    }
  };

  const claimAndVerify: RestorationScenario['claimAndVerify'] = async (id, loss = 0.2) => {
    await mutateAccepted(supplier, 'claimPerformanceIssueResolution', { id, resolution: 'The queue is longer' });
    later(30);
    await mutateAccepted(OPERATOR, 'recordPerformanceIssueMeasurement', { id, indicator: 'loss', value: loss });
    later(30);
    await mutateAccepted(OPERATOR, 'verifyRestoration', { id });
  };

  return {
    graph,
    supplier,
    otherParty: partyUser('rival', other._id),
    later,
    now: () => now,
    inHours,
    mutate,
    mutateAccepted,
    raise,
    analyze,
    develop,
    declareHarmless,
    propose,
    approve,
    doTasks,
    doActions,
    claimAndVerify,
  };
};

/** The next so many answers of a subscription: the field they are about. */
export const collectEvents = async (
  events: AsyncIterableIterator<unknown>,
  field: string,
  count: number,
): Promise<readonly JsonObject[]> => {
  const seen: JsonObject[] = [];
  while (seen.length < count) {
    const { value } = (await events.next()) as { readonly value: { readonly data?: Readonly<Record<string, JsonObject>> } };
    const one = value.data?.[field];
    if (one === undefined) throw new Error(JSON.stringify(value));
    seen.push(one);
  }
  return seen;
};
