/** Which operations are the same: name, layout, comments and the order of fragments do not matter. */
import { type DocumentNode, Kind, type OperationDefinitionNode, print, stripIgnoredCharacters, visit } from 'graphql';

/** A text that is equal for equal operations. */
export const identityOf = (document: DocumentNode, operation: OperationDefinitionNode): string => {
  const fragments = new Map(
    document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node] as const),
  );
  const used = new Set<string>();
  const follow = (node: DocumentNode['definitions'][number]): void =>
    void visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (fragment === undefined || used.has(value)) return;
        used.add(value);
        follow(fragment);
      },
    });
  follow(operation);
  const { name: _, ...anonymous } = operation;
  const parts = [anonymous, ...[...used].toSorted().flatMap((name) => fragments.get(name) ?? [])];
  return parts.map((node) => stripIgnoredCharacters(print(node))).join('\n');
};
