/** The query that the page and the start of the server show. */
export const SAMPLE_QUERY = `query OpenIssues {
  performanceIssues(first: 3, filter: { status: [ACKNOWLEDGED, IN_PROGRESS, PENDING, HELD] }) {
    nodes {
      name
      status
      priority
      party {
        name
      }
      allowedActions
    }
  }
}`;
