/**
 * Router profiles of the schema. The core (`schema.graphql`) composes everywhere; profiles add what only some routers accept: a newer
 * federation version, and directives that let a router refuse a caller early. They are no protection by themselves: every request is
 * authenticated and scoped here.
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

const NO_OVERLAY: Overlay = { imports: [], rootFields: '', types: {} };
const AUTHENTICATED: Overlay = { imports: ['@authenticated'], rootFields: '@authenticated', types: {} };

/**
 * What each router adds to the core. Apollo Router's response cache invalidates entities by tag (federation 2.12); `Party` has none,
 * because a tag may use only fields that all keys share.
 */
const OVERLAYS = {
  portable: NO_OVERLAY,
  'apollo-router': {
    ...AUTHENTICATED,
    federation: 'v2.12',
    imports: ['@authenticated', '@cacheTag'],
    types: {
      PerformanceIssue: '@cacheTag(format: "performance-issue-{$key.id}")',
      ImprovementPlan: '@cacheTag(format: "improvement-plan-{$key.id}")',
    },
  },
  hive: AUTHENTICATED,
  cosmo: AUTHENTICATED,
} as const satisfies Record<string, Overlay>;

/** Who the contract is printed for. */
export type RouterProfile = keyof typeof OVERLAYS;
/** All profiles. `portable` is the core itself. */
export const ROUTER_PROFILES = Object.keys(OVERLAYS) as readonly RouterProfile[];

const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/**
 * The contract with a profile's overlay. @param core the text of `schema.graphql` @returns SDL; the core word for word when nothing is laid
 * over it
 */
export const contractFor = (profile: RouterProfile, core: string): string => {
  const overlay = OVERLAYS[profile];
  return overlay === NO_OVERLAY ? core : `${print(withOverlay(parse(core), overlay))}\n`;
};

const withOverlay = (core: DocumentNode, { federation, imports, rootFields, types }: Overlay): DocumentNode =>
  visit(core, {
    SchemaDefinition: (node) => ({
      ...node,
      directives: node.directives?.map((link) => withFederationLink(link, federation, imports)) ?? [],
    }),
    ObjectTypeDefinition: (node) => ({
      ...node,
      directives: [...(node.directives ?? []), ...directives(types[node.name.value] ?? '')],
      fields: ROOTS.includes(node.name.value) ? node.fields?.map((field) => withDirectives(field, rootFields)) : node.fields,
    }),
  });

const withDirectives = (field: FieldDefinitionNode, sdl: string): FieldDefinitionNode => ({
  ...field,
  directives: [...(field.directives ?? []), ...directives(sdl)],
});

/** Parses directives written on their own. */
const directives = (sdl: string): readonly ConstDirectiveNode[] => {
  const [type] = sdl === '' ? [] : parse(`scalar Carrier ${sdl}`).definitions;
  return type?.kind === Kind.SCALAR_TYPE_DEFINITION ? (type.directives ?? []) : [];
};

/** The link to the federation specification, of another version and with more imports. */
const withFederationLink = (link: ConstDirectiveNode, federation: string | undefined, imports: readonly string[]): ConstDirectiveNode =>
  visit(link, {
    StringValue: (node) =>
      federation !== undefined && /\/federation\/v[\d.]+$/.test(node.value)
        ? { ...node, value: node.value.replace(/v[\d.]+$/, federation) }
        : node,
    ListValue: (node) => ({ ...node, values: [...node.values, ...imports.map((value) => ({ kind: Kind.STRING, value }) as const)] }),
  });
