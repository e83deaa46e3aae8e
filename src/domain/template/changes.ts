/** Event and state of a plan template → the fields that change. */
import type { Aggregate } from '../kernel/decider.js';
import type { TemplateTypes } from './messages.js';

export const changes: Aggregate<TemplateTypes>['changes'] = { TemplatePublished: ({ data }) => data, TemplateRetired: () => ({}) };
