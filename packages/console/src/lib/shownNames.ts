/** Names of the contract as people read them. */

/** Words that are written otherwise than by their letters alone. */
const SPECIAL: Readonly<Record<string, string>> = {
  CRM: 'CRM',
  RM_AND_O: 'RM&O',
  SM_AND_O: 'SM&O',
  SP_TO_PARTY: 'Our access to the party',
  PARTY_TO_SP: "The party's access to us",
  REQUEST_FOR_AUTHORIZATION: 'Authorization to be requested',
  WAIT_FOR_APPROVAL: 'Waiting for approval',
  POST_IMPLEMENTATION_REVIEW: 'Under review',
  ACKNOWLEDGED: 'Raised',
  STAFF: 'Service provider',
  SERVICE_PROVIDER: 'Service provider',
};

/** `IN_PROGRESS` → `In progress`. */
export const shownName = (name: string): string => SPECIAL[name] ?? capitalized(name.toLowerCase().replaceAll('_', ' '));

/** `requestPerformanceIssueInformation` → `Request information`; `reopenPerformanceIssue` → `Reopen`, where the page says of what. */
export const shownAction = (mutation: string): string =>
  capitalized(
    mutation
      .replace(/(?:PerformanceIssue|PerformanceReview(?!Rule)|Performance|Outsourcing|ServiceLevel|Improvement|Plan)(?=$|[A-Z])/g, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  );

/** `normalMin` → `Normal min`, for the label of a field. */
export const shownField = (field: string): string =>
  capitalized(
    field
      .replace(/Id$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  );

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
