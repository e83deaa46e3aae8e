/** Asks the graph as a principal, without a transport in between: the same execution that every transport uses. */
import type { Principal } from '../../src/domain/kernel/principal.js';
import { makeContext } from '../../src/graphql/context.js';
import { type Answer, type Caller, createExecution } from '../../src/graphql/engine/execution.js';
import { subgraphSchema } from '../../src/graphql/schema.js';
import { Stream } from '../../src/graphql/engine/stream.js';
import type { Store } from '../../src/store/store.js';

type Variables = Readonly<Record<string, unknown>>;

export interface Graph {
  /** The whole answer. */
  ask(principal: Principal, source: string, variables?: Variables): Promise<Answer>;
  /** The data of an answer without errors. */
  data(principal: Principal, source: string, variables?: Variables): Promise<Record<string, Json>>;
  /** Carries out the mutation `name` on `input`, and asks `fields` of the outcome. */
  act(principal: Principal, name: string, input: Variables, fields?: string): Promise<Json>;
  subscribe(principal: Principal, source: string, variables?: Variables): Promise<AsyncIterableIterator<Answer>>;
}

/** An object of an answer; a test states what it expects of its fields. */
export type Json = Readonly<Record<string, unknown>>;

const REFUSALS = `... on Refusal { code message } ... on IllegalTransition { allowed } ... on InvalidInput { issues { path message } } ... on VersionConflict { currentVersion }`;

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

/** What a mutation changes, by the first of these that its name matches; else an issue. */
const CHANGES: readonly (readonly [name: RegExp, entity: string])[] = [
  [/^assignParty$/, 'PerformanceIssue'],
  [/Recommendation/, 'Recommendation'],
  [/ReviewRule$/, 'ReviewRule'],
  [/^assessReadiness$|Assessment$/, 'ReadinessAssessment'],
  [/Party$|Arrangement$/, 'Party'],
  [/Access$|^recordAccessTest$|^withdrawAccessRequest$/, 'AccessGrant'],
  [/Template$|^promotePlan$/, 'PlanTemplate'],
  [/Snapshot$/, 'PerformanceSnapshot'],
  [/PerformanceReport$/, 'PerformanceReport'],
  [
    /Plan$|Task$|Action$|Fallback$|^declareImpact$|^notifyProposal$|^decideAuthorization$|^completeWork$|^closePlanReview$|Notice$/,
    'ImprovementPlan',
  ],
  [/Review$|^addReviewEvidence$/, 'PerformanceReview'],
];
const entityOf = (mutation: string): string => CHANGES.find(([name]) => name.test(mutation))?.[1] ?? 'PerformanceIssue';

/** What never changes offers nothing to its readers. */
const UNCHANGING = ['PlanTemplate', 'PerformanceSnapshot', 'PerformanceReport'];
const identity = (mutation: string): string => `id version status${UNCHANGING.includes(entityOf(mutation)) ? '' : ' allowedActions'}`;

/** The document that carries out the mutation `name`, and asks `fields` of the entity. Its input is `$input`, its outcome `outcome`. */
export const mutationOn = (name: string, fields = identity(name)): string =>
  `mutation($input: ${inputType(name)}) { outcome: ${name}(input: $input) { __typename ... on ${entityOf(name)} { ${fields} } ${REFUSALS} } }`;

export const graphOf = (store: Store, now: () => Date = () => new Date()): Graph => {
  const execution = createExecution({ schema: subgraphSchema(), log: { error: () => undefined } });
  const caller = (principal: Principal): Caller => ({ principal, contextOf: (who) => makeContext(store, who ?? principal, now) });
  const ask: Graph['ask'] = (principal, source, variables = {}) => execution.execute({ source, variables }, caller(principal));
  const data: Graph['data'] = async (principal, source, variables) => {
    const answer = await ask(principal, source, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Record<string, Json>;
  };
  return {
    ask,
    data,
    act: async (principal, name, input, fields) => (await data(principal, mutationOn(name, fields), { input }))['outcome'] as Json,
    subscribe: async (principal, source, variables = {}) => {
      const stream = await execution.subscribe({ source, variables }, caller(principal));
      if (!(stream instanceof Stream)) throw new Error(JSON.stringify(stream.errors));
      return answersOf(stream);
    },
  };
};

/** A stream's answers, one when it is asked for; several may be asked for before they come. */
const answersOf = (stream: Stream): AsyncIterableIterator<Answer> => {
  const heard: Answer[] = [];
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
      heard.push(answer);
      wake();
      return undefined;
    })
    .then(
      () => over({}),
      (error: unknown) => over({ error: error as Error }),
    );
  const next = async (): Promise<IteratorResult<Answer>> => {
    const value = heard.shift();
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
