/** `explain`, in the shape tools expect of MongoDB. It plans and reads as the command would, and never writes. */
import { checkFields, oneOf, openView, wrongType, type Command, type Context } from '../execution/command.js';
import { fail } from '../errors.js';
import { hostAndPort } from '../protocol/listen.js';
import { plan, type IndexPlan, type Plan } from '../planner/plan.js';
import { search, type Counters, type Search } from '../planner/scan.js';
import { isDocument, type Document } from '../bson/values.js';
import { version } from './admin.js';
import { pushDown, stagesOf } from './aggregate.js';
import { question, searchOf } from './read.js';
import { elementsOf } from './write.js';

/**
 * `explain`: which index a command would use, and how much it reads.
 * @param commandNamed the command with a name
 */
export const explaining = (commandNamed: (name: string) => Command | undefined): Command => ({
  fields: { verbosity: 'string' },
  run: (context) => {
    const inner = context.command['explain'];
    const verbosity =
      oneOf(context.command, 'explain', 'verbosity', ['queryPlanner', 'executionStats', 'allPlansExecution']) ?? 'allPlansExecution';
    if (!isDocument(inner)) return wrongType('explain.explain', inner, 'object');
    const [name = ''] = Object.keys(inner);
    const command = commandNamed(name) ?? fail('CommandNotFound', `Explain failed due to unknown command: ${name}`);
    checkFields(name, inner, command.fields);
    return explained({ ...context, name, command: inner }, verbosity);
  },
});

function explained(context: Context, verbosity: string): Document {
  const view = openView(context);
  try {
    const asked = searchIn(context);
    const { reader, collection, namespace } = view;
    const winningPlan = collection ? stages(plan(collection, asked), asked) : { stage: 'EOF' };
    const answer = {
      explainVersion: '1',
      queryPlanner: { namespace, parsedQuery: asked.filter, winningPlan, rejectedPlans: [] },
      command: context.command,
      serverInfo: { ...hostAndPort(context.services.address), version, gitVersion: '' },
    };
    if (verbosity === 'queryPlanner') return answer;
    const counters: Counters = { keys: 0, documents: 0 };
    const started = performance.now();
    const nReturned = collection ? [...search(reader, collection, { ...asked, counters })].length : 0;
    const executionStats = {
      executionSuccess: true,
      nReturned,
      executionTimeMillis: Math.round(performance.now() - started),
      totalKeysExamined: counters.keys,
      totalDocsExamined: counters.documents,
      executionStages: winningPlan,
    };
    return { ...answer, executionStats };
  } finally {
    view.release();
  }
}

function searchIn(context: Context): Search {
  const { command, name } = context;
  switch (name) {
    case 'find':
      return searchOf(context);
    case 'aggregate':
      return pushDown(context, stagesOf(command)).asked;
    case 'update':
    case 'delete': {
      const [{ q, hint } = {} as Document] = elementsOf(name, command, `${name}s`);
      return { ...question(context, q), hint };
    }
    case 'findAndModify':
      return { ...question(context, command['query'], command['sort']), limit: 1 };
    default:
      return fail('CommandNotSupported', `Explain is not supported for command: ${name}`);
  }
}

function stages(chosen: Plan, { filter, sort, limit, skip }: Search): Document {
  let stage = scanStage(chosen, filter);
  if (!chosen.sorted && sort)
    stage = { stage: 'SORT', sortPattern: sort, ...(limit && { limitAmount: limit + (skip ?? 0) }), inputStage: stage };
  if (skip) stage = { stage: 'SKIP', skipAmount: skip, inputStage: stage };
  if (limit) stage = { stage: 'LIMIT', limitAmount: limit, inputStage: stage };
  return stage;
}

function scanStage(chosen: Plan, filter: Document): Document {
  if (chosen.stage === 'COLLSCAN') return { stage: 'COLLSCAN', filter, direction: 'forward' };
  const inputStage = chosen.stage === 'IXSCAN' ? indexStage(chosen) : { stage: 'OR', inputStages: chosen.plans.map(indexStage) };
  return { stage: 'FETCH', filter, inputStage };
}

function indexStage({ index, multikey, reverse, stretches }: IndexPlan): Document {
  return {
    stage: 'IXSCAN',
    keyPattern: index.pattern,
    indexName: index.name,
    isMultiKey: multikey,
    isUnique: index.unique,
    isPartial: index.partial !== undefined,
    direction: reverse ? 'backward' : 'forward',
    stretches: stretches.length,
  };
}
