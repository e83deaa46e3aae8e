/** A supplier by both keys of a party. */
export interface Supplier {
  readonly id: string;
  readonly value: string;
}

/** Resolvers of `requisition.graphql`, by type and field. */
export declare const requisition: (incumbent: Supplier, candidate: Supplier) => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
