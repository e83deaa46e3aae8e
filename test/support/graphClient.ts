/** Asks the graph as a principal, without a transport in between: the same execution that every transport uses. */
import { getNamedType, type GraphQLObjectType, isObjectType, isUnionType } from 'graphql';
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

const REFUSALS = `... on PerformanceRefusal { code message } ... on PerformanceIllegalTransition { allowed } ... on PerformanceInvalidInput { problems { path message } } ... on PerformanceVersionConflict { currentVersion }`;

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

/** What a mutation answers when it succeeds: its payload, and in it the field of what was changed. */
const payloadOf = (mutation: string): { readonly payload: string; readonly field: string; readonly entity: GraphQLObjectType } => {
  const outcome = getNamedType(subgraphSchema().getMutationType()?.getFields()[mutation]?.type);
  const payload =
    isUnionType(outcome) && outcome.getTypes().find((type) => type.getInterfaces().some(({ name }) => name === 'PerformancePayload'));
  const [field] = payload ? Object.values(payload.getFields()) : [];
  const entity = field && getNamedType(field.type);
  if (!payload || !isObjectType(entity)) throw new Error(`The contract has no mutation "${mutation}" with a payload`);
  return { payload: payload.name, field: field?.name ?? '', entity };
};

/** The fields that identify what was changed, of those it has. */
const identityFields = (entity: GraphQLObjectType): string => {
  const fields = entity.getFields();
  const wanted = 'id' in fields ? ['id', 'version', 'status', 'allowedActions'] : ['issueId'];
  return wanted.filter((field) => field in fields).join(' ');
};

/**
 * The document that carries out the mutation `name`, and asks `fields` of the entity. Its input is `$input`, its outcome `outcome`, and the
 * entity in it `changed`.
 */
export const mutationDocument = (name: string, fields?: string): string => {
  const { payload, field, entity } = payloadOf(name);
  const selection = `... on ${payload} { changed: ${field} { __typename ${fields ?? identityFields(entity)} } } ${REFUSALS}`;
  return `mutation($input: ${inputType(name)}) { outcome: ${name}(input: $input) { __typename ${selection} } }`;
};

/** The rows of a connection in an answer. */
export const nodesOf = (connection: unknown): readonly JsonObject[] => (connection as { readonly nodes: readonly JsonObject[] }).nodes;

/** What an answer to such a document is about: the entity, or the refusal. */
export const changedIn = ({ outcome = {} }: Readonly<Record<string, JsonObject>>): JsonObject =>
  (outcome['changed'] as JsonObject | undefined) ?? outcome;

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
    mutate: async (principal, name, input, fields) => changedIn(await data(principal, mutationDocument(name, fields), { input })),
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
