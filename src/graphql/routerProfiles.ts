/**
 * The contract as each router reads it best. The core (`schema.graphql`) is what every composition accepts; what only some accept is
 * laid over it here: a newer version of the specification, and directives that let a router turn a caller away before it asks us.
 * They add no protection of ours: every request is authenticated and scoped here, whatever a router did before.
 */
import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse, print, visit } from 'graphql';

/** Directives to lay over the core, written as in the language. */
interface Overlay {
  /** The version of the federation specification; the core's own when absent. */
  readonly federation?: string;
  /** Imported from that specification. */
  readonly imports: readonly string[];
  /** On every field of our queries, mutations and subscriptions. */
  readonly rootFields: string;
  /** On types by their name. */
  readonly types: Readonly<Record<string, string>>;
}

const NOTHING: Overlay = { imports: [], rootFields: '', types: {} };
const SIGNED_IN: Overlay = { imports: ['@authenticated'], rootFields: '@authenticated', types: {} };

/**
 * What each router has over the core. Apollo Router's response cache drops what it keeps of an entity by its tag (federation 2.12);
 * `Party` has none, because a tag may use only what all keys of its type have.
 */
const OVERLAYS = {
  portable: NOTHING,
  'apollo-router': {
    ...SIGNED_IN,
    federation: 'v2.12',
    imports: ['@authenticated', '@cacheTag'],
    types: {
      PerformanceIssue: '@cacheTag(format: "performance-issue-{$key.id}")',
      ImprovementPlan: '@cacheTag(format: "improvement-plan-{$key.id}")',
    },
  },
  hive: SIGNED_IN,
  cosmo: SIGNED_IN,
} as const satisfies Record<string, Overlay>;

/** Who the contract is printed for. */
export type Profile = keyof typeof OVERLAYS;
/** All profiles. `portable` is the core itself. */
export const PROFILES = Object.keys(OVERLAYS) as readonly Profile[];

const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The contract with a profile's overlay. @param core the text of `schema.graphql` @returns SDL; the core word for word when nothing is laid over it */
export const contractFor = (profile: Profile, core: string): string => {
  const overlay = OVERLAYS[profile];
  return overlay === NOTHING ? core : `${print(laidOver(parse(core), overlay))}\n`;
};

const laidOver = (core: DocumentNode, { federation, imports, rootFields, types }: Overlay): DocumentNode =>
  visit(core, {
    SchemaDefinition: (node) => ({ ...node, directives: node.directives?.map((link) => linked(link, federation, imports)) ?? [] }),
    ObjectTypeDefinition: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...directives(types[node.name.value] ?? '')],
      fields: ROOTS.includes(node.name.value) ? node.fields?.map((field) => withDirectives(field, rootFields)) : node.fields,
    }),
  });

const withDirectives = (field: FieldDefinitionNode, written: string): FieldDefinitionNode => ({
  ...field,
  directives: [...(field.directives ?? []), ...directives(written)],
});

/** Reads directives that stand alone. */
const directives = (written: string): readonly ConstDirectiveNode[] => {
  const [type] = written === '' ? [] : parse(`scalar Carrier ${written}`).definitions;
  return type?.kind === Kind.SCALAR_TYPE_DEFINITION ? (type.directives ?? []) : [];
};

/** The link to the federation specification, of another version and with more imports. */
const linked = (link: ConstDirectiveNode, federation: string | undefined, imports: readonly string[]): ConstDirectiveNode =>
  visit(link, {
    StringValue: (node) =>
      federation !== undefined && /\/federation\/v[\d.]+$/.test(node.value)
        ? { ...node, value: node.value.replace(/v[\d.]+$/, federation) }
        : node,
    ListValue: (node) => ({ ...node, values: [...node.values, ...imports.map((value) => ({ kind: Kind.STRING, value }) as const)] }),
  });
