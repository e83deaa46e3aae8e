/** What of a client's request says who asks. */
export interface Client {
  readonly request: Request;
  readonly context?: { readonly connectionParams?: Readonly<Record<string, unknown>> };
}

/** As Hive Gateway reads it. */
export declare const gatewayConfig: {
  readonly propagateHeaders: { readonly fromClientToSubgraphs: (client: Client) => Readonly<Record<string, unknown>> };
};
