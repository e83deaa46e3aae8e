/** The honest way stays short: what a planner has to type to follow a template of the library, counted in the contract. */
import { expect, test } from '@jest/globals';
import { getNamedType, type GraphQLInputType, isInputObjectType, isNonNullType, isRequiredInputField } from 'graphql';
import { subgraphSchema } from '../../src/graphql/schema.js';

/** From the template to the end of the work; what is impacted follows from the issue and the template. */
const CHAIN = [
  'useLibraryPlan',
  'declareImprovementPlanImpact',
  'notifyImprovementPlanProposal',
  'scheduleImprovementPlan',
  'commenceImprovementPlan',
  'completeImprovementPlanWork',
] as const;

/** The paths of the values that an input may not be without; of a list at least one is counted. */
const requiredPaths = (type: GraphQLInputType, path: string): readonly string[] => {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [path];
  return Object.values(named.getFields()).flatMap((field) =>
    isRequiredInputField(field) ? requiredPaths(field.type, `${path}.${field.name}`) : [],
  );
};

const typedFor = (mutation: string): readonly string[] => {
  const argument = subgraphSchema()
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  if (argument === undefined || !isNonNullType(argument.type)) throw new Error(`${mutation} takes no input`);
  return requiredPaths(argument.type, mutation);
};

test('a planner types twelve values to follow a template of the library to the end of the work', () => {
  expect(CHAIN.flatMap(typedFor)).toEqual([
    'useLibraryPlan.issueId',
    'useLibraryPlan.templateId',
    'declareImprovementPlanImpact.id',
    'declareImprovementPlanImpact.rationale',
    'notifyImprovementPlanProposal.id',
    'notifyImprovementPlanProposal.text',
    'scheduleImprovementPlan.id',
    'scheduleImprovementPlan.window.start',
    'scheduleImprovementPlan.window.end',
    'commenceImprovementPlan.id',
    'completeImprovementPlanWork.id',
    'completeImprovementPlanWork.text',
  ]);
});
