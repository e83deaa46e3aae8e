/** What a server of a test is told: tests send in a second what others send in a day, and a slow machine is no reason to be refused. */
export const PATIENT: Readonly<Record<string, string>> = {
  LIMIT_MUTATIONS_PER_MINUTE: '10000000',
  LIMIT_DOCUMENTS_PER_MINUTE: '10000000',
  LIMIT_FAILED_TOKENS_PER_MINUTE: '10000000',
  LIMIT_WAIT_MS: '3600000',
};
