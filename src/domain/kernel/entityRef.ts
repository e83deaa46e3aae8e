/** Reference to a service, product or resource that another subgraph owns. */

/** An entity owned elsewhere in the graph. "Service" also covers product and resource (eTOM 1.4.7.3, note on ITIL). */
export const ENTITY_TYPES = ['Service', 'Product', 'Resource'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
/** A service, product or resource that another subgraph owns. */
export interface EntityRef {
  readonly type: EntityType;
  readonly id: string;
}

/** An entity as `occupies` names it: `Type:id`. */
export const entityKey = ({ type, id }: EntityRef): string => `${type}:${id}`;
