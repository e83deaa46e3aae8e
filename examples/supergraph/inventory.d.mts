/** Resolvers of `inventory.graphql`, by type and field. */
export declare const inventory: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
