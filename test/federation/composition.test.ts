/** The contract at home in a supergraph: in every composition, with neighbours that own, extend and refer. */
import { describe, expect, test } from '@jest/globals';
import { composeSchemaContract } from '@theguild/federation-composition';
import { buildASTSchema, type FieldDefinitionNode, isObjectType, Kind, parse, visit } from 'graphql';
import { contractFor, ROUTER_PROFILES } from '../../src/graphql/routerProfiles.js';
import { contractText } from '../../src/graphql/schema.js';
import { DEFAULT_PAGE_SIZE } from '../../src/store/reading/pages.js';
import { strangerTo } from './stranger.js';
import { COMPOSERS, INVENTORY, NEIGHBOURS, REQUISITION, type Subgraph } from './neighbours.js';

const composers = Object.entries(COMPOSERS);
const us = (sdl: string): Subgraph => ({ name: 'party-performance', sdl });

describe('the contract composes with its neighbours', () => {
  test.each(composers)('as it is, in the composition of %s, by whichever key they know a party', (_, compose) => {
    for (const neighbours of Object.values(NEIGHBOURS)) expect(compose([us(contractText()), ...neighbours]).errors).toEqual([]);
  });

  test.each(composers)('alone, in the composition of %s', (_, compose) => {
    expect(compose([us(contractText())]).errors).toEqual([]);
  });

  test.each(composers)('beside a stranger that owns every plain name, in the composition of %s', (_, compose) => {
    expect(compose([us(contractText()), strangerTo(contractText()), INVENTORY, REQUISITION]).errors).toEqual([]);
  });

  test.each(composers)('and %s finds it when a type of ours takes a plain name', (_, compose) => {
    const plain = contractText().replaceAll(/\bPerformanceIssueNote\b/g, 'Note');
    expect(compose([us(plain), strangerTo(contractText()), INVENTORY, REQUISITION]).errors.join('\n')).toMatch(/Note/);
  });

  test.each(composers)('and %s finds it when a neighbour requires a field that we do not have', (_, compose) => {
    const sdl = REQUISITION.sdl.replaceAll('breached', 'unheardOf');
    expect(compose([us(contractText()), INVENTORY, { ...REQUISITION, sdl }]).errors).not.toEqual([]);
  });

  test.each(composers)('with the overlay for %s', (router, compose) => {
    const sdl = contractFor(router as keyof typeof COMPOSERS, contractText());
    expect(sdl).toMatch(/performanceIssue\([^)]*\): PerformanceIssue @authenticated/);
    expect(compose([us(sdl), INVENTORY, REQUISITION]).errors).toEqual([]);
  });

  test('a variant for partners leaves out the raw data of events, and keeps the rest', () => {
    const service = { name: 'party-performance', typeDefs: parse(contractText()), url: 'http://party-performance' };
    const variantOf = (exclude: readonly string[]): readonly (readonly string[])[] => {
      const { publicSdl = '' } = composeSchemaContract([service], { exclude: new Set(exclude), include: new Set() });
      const schema = buildASTSchema(parse(publicSdl));
      return ['PerformanceHistoryEntry', 'PerformanceInventoryEntry'].map((name) => {
        const type = schema.getType(name);
        return isObjectType(type) ? Object.keys(type.getFields()) : [];
      });
    };
    const [whole, partners] = [variantOf([]), variantOf(['internal'])];
    expect(whole.every((fields) => fields.includes('details'))).toBe(true);
    expect(partners).toEqual(whole.map((fields) => fields.filter((field) => field !== 'details')));
  });

  test('an overlay keeps every line of the core’s types', () => {
    const types = (sdl: string): readonly string[] =>
      parse(sdl).definitions.flatMap((node) =>
        node.kind === Kind.OBJECT_TYPE_DEFINITION ? [`${node.name.value} with ${node.fields?.length ?? 0} fields`] : [],
      );
    for (const profile of ROUTER_PROFILES) expect(types(contractFor(profile, contractText()))).toEqual(types(contractText()));
    expect(contractFor('portable', contractText())).toBe(contractText());
  });
});

interface Declared {
  readonly field: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** Every use of a directive on a field. */
const declared = (directive: string): readonly Declared[] => {
  const found: Declared[] = [];
  visit(parse(contractText()), {
    FieldDefinition: ({ name, directives }) => {
      for (const used of directives ?? [])
        if (used.name.value === directive)
          found.push({
            field: name.value,
            arguments: Object.fromEntries(used.arguments?.map((each) => [each.name.value, valueText(each.value)]) ?? []),
          });
    },
  });
  return found;
};

const valueText = (value: object): string => ('value' in value ? String(value.value) : '');

const fieldsWhere = (wanted: (field: FieldDefinitionNode) => boolean): readonly string[] => {
  const found: string[] = [];
  visit(parse(contractText()), {
    // Federation takes no cost on a field of an interface: those of its types count.
    InterfaceTypeDefinition: () => false,
    FieldDefinition: (field) => {
      if (wanted(field)) found.push(field.name.value);
    },
  });
  return found;
};

const fieldsWith = (argument: string): readonly string[] =>
  fieldsWhere(({ arguments: taken = [] }) => taken.some(({ name }) => name.value === argument));

/** Fields that ask the database a question of their own; every other field weighs 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  totalCount: 10,
  unreached: 10,
  notes: 10,
  history: 10,
  efficiency: 10,
  conflicts: 10,
  formerClocks: 10,
  recordEntityOwnerships: 100,
  performanceNode: 100,
  improvementPlanOptions: 10,
  performance: 100,
  performanceTrend: 5_000,
  rankParties: 5_000,
  partyProgressReport: 5_000,
  agreementReport: 5_000,
  explain: 50,
};

describe('costs in the schema, for gateways', () => {
  test('every list of pages says so, and no other field', () => {
    expect(declared('listSize').map(({ field }) => field)).toEqual(fieldsWith('first'));
  });

  test('a list counts as long as a default page', () => {
    const sizes = declared('listSize').map((one) => Number(one.arguments['assumedSize']));
    expect(new Set(sizes)).toEqual(new Set([DEFAULT_PAGE_SIZE]));
  });

  test('every field of one name has the same weight', () => {
    const weights = declared('cost').map((one) => [one.field, Number(one.arguments['weight'])] as const);
    expect(Object.fromEntries(weights)).toEqual(WEIGHTS);
    // A clock explains itself from what was read with it; a snapshot reads the log for that.
    const fields = fieldsWhere(({ name, arguments: args = [] }) => name.value in WEIGHTS && (name.value !== 'explain' || args.length > 0));
    expect(weights.map(([field]) => field)).toEqual(fields);
  });

  test('every entity says how long it may be kept, and that it is private', () => {
    const kept = parse(contractText()).definitions.flatMap((node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !node.directives?.some(({ name }) => name.value === 'key')) return [];
      const cache = node.directives.find(({ name }) => name.value === 'cacheControl');
      return [[node.name.value, cache?.arguments?.map(({ value }) => valueText(value))] as const];
    });
    expect(Object.fromEntries(kept)).toEqual({
      Party: ['30', 'PRIVATE'],
      PerformanceIssue: ['5', 'PRIVATE'],
      ImprovementPlan: ['5', 'PRIVATE'],
      PerformanceReview: ['5', 'PRIVATE'],
      PerformanceSnapshot: ['5', 'PRIVATE'],
      PerformanceRecommendation: ['5', 'PRIVATE'],
      Service: ['5', 'PRIVATE'],
      Product: ['5', 'PRIVATE'],
      Resource: ['5', 'PRIVATE'],
    });
  });
});
