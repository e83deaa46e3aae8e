/** The requisitions: knows parties by their keys alone, and decides about issues by the two fields it is given of them. */

const supplier = ({ id, value }) => ({ __typename: 'Party', id, externalIdentifier: { scheme: 'demonstration', value } });

/**
 * Resolvers of `requisition.graphql`.
 * @param incumbent the supplier that delivers today: `id`, the party performance subgraph's, and `value`, its identifier in the register
 * @param candidate the same of the one that is to deliver
 */
export const requisition = (incumbent, candidate) => {
  const all = [
    { id: 'requisition-1', subject: 'Second path for ring North 1', incumbent: supplier(incumbent), candidate: supplier(candidate) },
    { id: 'requisition-2', subject: 'Spare optics', incumbent: supplier(incumbent), candidate: null },
  ];
  const found = ({ id }) => all.find((one) => one.id === id) ?? null;
  return {
    Query: { requisition: (_, key) => found(key), requisitions: () => all },
    Requisition: { __resolveReference: found },
    PerformanceIssue: {
      // The gateway fetches what `@requires` names and sends it along with the key.
      __resolveReference: ({ id, priority, breached }) => ({ id, priority, breached }),
      needsAlternative: ({ priority, breached }) => breached && priority <= 2,
    },
  };
};
