/** Asks the graph as a principal, without a transport in between: the same execution that every transport uses. */
import type { Principal } from '../../src/domain/kernel/principal.js';
import { makeContext } from '../../src/graphql/context.js';
import { type Answer, type Caller, createExecution } from '../../src/graphql/engine/execution.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import { SubscriptionStream } from '../../src/graphql/engine/stream.js';
import type { Store } from '../../src/store/store.js';

type Variables = Readonly<Record<string, unknown>>;

export interface GraphClient {
  /** The whole answer. */
  ask(principal: Principal, source: string, variables?: Variables): Promise<Answer>;
  /** The data of an answer without errors. */
  data(principal: Principal, source: string, variables?: Variables): Promise<Record<string, JsonObject>>;
  /** Carries out the mutation `name` on `input`, and asks `fields` of the outcome. */
  mutate(principal: Principal, name: string, input: Variables, fields?: string): Promise<JsonObject>;
  subscribe(principal: Principal, source: string, variables?: Variables): Promise<AsyncIterableIterator<Answer>>;
}

/** An object of an answer; a test states what it expects of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

const REFUSALS = `... on Refusal { code message } ... on IllegalTransition { allowed } ... on InvalidInput { issues { path message } } ... on VersionConflict { currentVersion }`;

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

/** What a mutation changes, by the first of these that its name matches; else an issue. */
const ENTITY_BY_MUTATION: readonly (readonly [name: RegExp, entity: string])[] = [
  [/^assignParty$/, 'PerformanceIssue'],
  [/^disputeFormerClock$/, 'FormerClock'],
  [/Recommendation/, 'Recommendation'],
  [/ReviewRule$/, 'ReviewRule'],
  [/ScoreSettings$/, 'ScoreSettings'],
  [/^assessReadiness$|Assessment$/, 'ReadinessAssessment'],
  [/Party$|Arrangement$/, 'Party'],
  [/Calendar$/, 'SharedCalendar'],
  [/Access$|^recordAccessTest$|^withdrawAccessRequest$/, 'AccessGrant'],
  [/EntityOwnership$/, 'EntityOwnership'],
  [/Listener$|ListenerSecret$/, 'Listener'],
  [/Template$|^promotePlan$/, 'PlanTemplate'],
  [/Snapshot$/, 'PerformanceSnapshot'],
  [/PerformanceReport$/, 'PerformanceReport'],
  [
    /Plan$|Task$|Action$|Fallback$|^declareImpact$|^waiveImpact$|Authorization$|^notifyProposal$|^completeWork$|^decidePlanChange$|^extendWindow$|^decideExtension$|^acknowledgeProposal$|^commenceEmergencyWork$|^closePlanReview$|Notice$/,
    'ImprovementPlan',
  ],
  [/Review$|^addReviewEvidence$/, 'PerformanceReview'],
];
const entityOf = (mutation: string): string => ENTITY_BY_MUTATION.find(([name]) => name.test(mutation))?.[1] ?? 'PerformanceIssue';

/** What never changes offers nothing to its readers. */
const IMMUTABLE_ENTITIES = ['PlanTemplate', 'PerformanceSnapshot', 'PerformanceReport'];
const identityFields = (mutation: string): string =>
  entityOf(mutation) === 'FormerClock'
    ? 'issueId'
    : `id version status${IMMUTABLE_ENTITIES.includes(entityOf(mutation)) ? '' : ' allowedActions'}`;

/** The document that carries out the mutation `name`, and asks `fields` of the entity. Its input is `$input`, its outcome `outcome`. */
export const mutationDocument = (name: string, fields = identityFields(name)): string =>
  `mutation($input: ${inputType(name)}) { outcome: ${name}(input: $input) { __typename ... on ${entityOf(name)} { ${fields} } ${REFUSALS} } }`;

export const graphClient = (store: Store, now: () => Date = () => new Date()): GraphClient => {
  const execution = createExecution({ schema: subgraphSchema(), log: { error: () => undefined } });
  const caller = (principal: Principal): Caller => ({ principal, contextOf: (who) => makeContext(store, who ?? principal, now) });
  const ask: GraphClient['ask'] = (principal, source, variables = {}) => execution.execute({ source, variables }, caller(principal));
  const data: GraphClient['data'] = async (principal, source, variables) => {
    const answer = await ask(principal, source, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Record<string, JsonObject>;
  };
  return {
    ask,
    data,
    mutate: async (principal, name, input, fields) =>
      (await data(principal, mutationDocument(name, fields), { input }))['outcome'] as JsonObject,
    subscribe: async (principal, source, variables = {}) => {
      const stream = await execution.subscribe({ source, variables }, caller(principal));
      if (!(stream instanceof SubscriptionStream)) throw new Error(JSON.stringify(stream.errors));
      return iterateAnswers(stream);
    },
  };
};

/** A stream's answers, one when it is asked for; several may be asked for before they come. */
const iterateAnswers = (stream: SubscriptionStream): AsyncIterableIterator<Answer> => {
  const queue: Answer[] = [];
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  let ended: { readonly error?: Error } | null = null;
  const over = (how: { readonly error?: Error }): void => {
    ended = how;
    wake();
  };
  stream
    .read(({ answer }) => {
      queue.push(answer);
      wake();
      return undefined;
    })
    .then(
      () => over({}),
      (error: unknown) => over({ error: error as Error }),
    );
  const next = async (): Promise<IteratorResult<Answer>> => {
    const value = queue.shift();
    if (value !== undefined) return { value, done: false };
    if (ended?.error !== undefined) throw ended.error;
    if (ended !== null) return { value: undefined, done: true };
    await new Promise<void>((resolve) => waiting.push(resolve));
    return next();
  };
  const answers: AsyncIterableIterator<Answer> = {
    next,
    return: () => {
      stream.end();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
};
