/** Which fields of a document a selection needs; worked out once for each field of a cached operation. */

/** What fields read that are not the document's own by name. */
const READS = { id: ['_id'], party: ['partyId'], clocks: ['clocks', 'terms'] };
const NOT_STORED = new Set(['__typename', 'performanceIssues']);

const cache = new WeakMap();

const below = (set, path, fragments) => {
  if (path.length === 0) return [set];
  return flat(set, fragments).flatMap((node) => (node.name.value === path[0] ? below(node.selectionSet, path.slice(1), fragments) : []));
};

const flat = (set, fragments) =>
  (set?.selections ?? []).flatMap((node) => {
    if (node.kind === 'Field') return [node];
    return flat(node.kind === 'FragmentSpread' ? fragments[node.name.value].selectionSet : node.selectionSet, fragments);
  });

/** @param path from the field to its documents */
export const projectionOf = (info, path = []) => {
  const [node] = info.fieldNodes;
  const known = cache.get(node);
  if (known !== undefined) return known;
  const names = below(node.selectionSet, path, info.fragments).flatMap((set) => flat(set, info.fragments).map(({ name }) => name.value));
  const fields = names.filter((name) => !NOT_STORED.has(name)).flatMap((name) => READS[name] ?? [name]);
  const projection = Object.fromEntries(['_id', ...fields].map((field) => [field, 1]));
  cache.set(node, projection);
  return projection;
};
