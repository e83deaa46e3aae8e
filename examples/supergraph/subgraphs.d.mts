/** Serves a neighbour on a free port, until `stopAll` of the processes. Resolves with its URL. */
export declare const serve: (name: string, resolvers: Readonly<Record<string, unknown>>) => Promise<string>;
