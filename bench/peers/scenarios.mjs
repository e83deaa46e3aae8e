/** What is asked of every side. */

/** @param sample ids of the data: a party, issues, and issues that are written to */
export const scenarios = ({ partyId, issueIds, issueId }) => ({
  a: {
    what: 'a party with 10 of its issues',
    query: `query A($id: ID!) { party(id: $id) { id name status performanceIssues(first: 10) { nodes { id name status severity raisedAt } } } }`,
    variables: { id: partyId },
  },
  b: {
    what: '`_entities` of 100 issues',
    query: `query B($r: [_Any!]!) { _entities(representations: $r) { ... on PerformanceIssue { id name status severity raisedAt } } }`,
    variables: { r: issueIds.map((id) => ({ __typename: 'PerformanceIssue', id })) },
  },
  c: {
    what: '50 issues with their party',
    query: `query C { performanceIssues(first: 50) { nodes { id name status severity raisedAt atRisk breached party { id name status } } } }`,
    variables: {},
  },
  d: { what: '`{ __typename }`', query: `query D { __typename }`, variables: {} },
  e: { what: 'a note with `clientMutationId`', mutation: true, keyed: true },
  f: { what: 'a note without', mutation: true, keyed: false },
  g: {
    what: 'an issue with its clocks',
    query: `query G($id: ID!) { performanceIssue(id: $id) { id name status severity raisedAt clocks { id kind startedAt endedAt target deadline provisional } } }`,
    variables: { id: issueId },
  },
});

const NOTE = `mutation E($input: AddPerformanceIssueNoteInput!) { addPerformanceIssueNote(input: $input) { __typename ... on PerformanceIssue { id version status } } }`;

/** The body of one request. @param n counts the requests of a measurement, so that each note is of another issue */
export const bodyOf = ({ query, variables, mutation, keyed }, n, { run, noted }) => {
  if (!mutation) return JSON.stringify({ query, variables });
  const id = noted[n % noted.length];
  const key = keyed ? { clientMutationId: `${run}-${n}` } : {};
  return JSON.stringify({ query: NOTE, variables: { input: { ...key, id, text: 'Field crew is on site, next update within the hour' } } });
};
