/** The inventory: a handful of services, products and resources, by the ids that the demonstration's issues are about. */

const RESOURCES = [
  ['demo-ring-north-01', 'Ring North 1', 'Harbour Street exchange'],
  ['demo-ring-north-02', 'Ring North 2', 'Mill Lane exchange'],
  ['demo-olt-north-11', 'Access node North 11', 'Mill Lane exchange'],
  ['demo-olt-north-12', 'Access node North 12', 'Station Road cabinet'],
].map(([id, name, site]) => ({ id, name, site }));

const PRODUCTS = [
  ['demo-product-business-line', 'Business line'],
  ['demo-product-leased-line', 'Leased line'],
  ['demo-product-home-fibre', 'Home fibre'],
].map(([id, name]) => ({ id, name }));

const SERVICES = [
  ['demo-service-ethernet-north', 'Ethernet North', 'demo-product-leased-line', ['demo-ring-north-01', 'demo-ring-north-02']],
  ['demo-service-mobile-north', 'Mobile backhaul North', null, ['demo-ring-north-01']],
  ['demo-service-broadband-north', 'Broadband North', 'demo-product-home-fibre', ['demo-olt-north-11', 'demo-olt-north-12']],
].map(([id, name, productId, resourceIds]) => ({ id, name, productId, resourceIds }));

const byId =
  (all) =>
  ({ id }) =>
    all.find((one) => one.id === id) ?? null;
const [service, product, resource] = [SERVICES, PRODUCTS, RESOURCES].map(byId);

/** Resolvers of `inventory.graphql`. An entity is found by its id alone; what is not in the inventory is null. */
export const inventory = {
  Query: {
    service: (_, key) => service(key),
    product: (_, key) => product(key),
    resource: (_, key) => resource(key),
    services: () => SERVICES,
    resources: () => RESOURCES,
  },
  Service: {
    __resolveReference: service,
    product: ({ productId }) => product({ id: productId }),
    resources: ({ resourceIds }) => resourceIds.map((id) => resource({ id })),
  },
  Product: { __resolveReference: product },
  Resource: { __resolveReference: resource },
};
