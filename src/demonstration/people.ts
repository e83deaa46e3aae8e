/** Who takes part in the demonstration: those that its records name, so that what waits for them waits for whoever signs in as them. */
import type { StaffRole } from '../domain/kernel/principal.js';

/** Somebody of the demonstration, and what a token of theirs says: roles of staff, or the client of a party. */
export type DemonstrationPerson = { readonly id: string; readonly name: string; readonly role: string } & (
  { readonly roles: readonly StaffRole[] } | { readonly client: string }
);

export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  { id: 'demo-operator', name: 'Operator', role: 'Service provider: raises issues, measures, verifies', roles: ['OPERATOR'] },
  { id: 'demo-planner', name: 'Planner', role: 'Service provider: plans the improvement', roles: ['PLANNER'] },
  { id: 'demo-service-owner', name: 'Service owner', role: 'Service provider: authorizes work on own services', roles: ['AUTHORIZER'] },
  { id: 'demo-access-manager', name: 'Access manager', role: 'Service provider: access, ownership, readiness', roles: ['ACCESS_MANAGER'] },
  { id: 'demo-admin', name: 'Administrator', role: 'Service provider: parties and agreements', roles: ['ADMIN'] },
  { id: 'demo-admin-2', name: 'Second administrator', role: 'Service provider: approves what the first proposes', roles: ['ADMIN'] },
  { id: 'supplier-a', name: 'Supplier A', role: 'Northern Fibre Operations: works on its issues', client: 'supplier-a' },
  { id: 'supplier-b', name: 'Supplier B', role: 'Harbour IT Bureau: works on its issues', client: 'supplier-b' },
];
