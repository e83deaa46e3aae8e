/** Where a party's tool is found: written down for people, never called by this product. */
import type { InputProblem } from '../kernel/refusal.js';

/** Ways in that are encrypted by their nature. */
const SCHEMES = ['https:', 'wss:', 'ssh:', 'sftp:', 'ftps:', 'rdp:'];
/** RFC 1123 host names, IPv4 and bracketed IPv6 addresses, with or without a port. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const MAX_LENGTH = 2_048;

/** @returns what is wrong with an endpoint; empty for a valid URL or host without credentials and query */
export const endpointProblems = (text: string): readonly InputProblem[] => {
  const endpointIssue = (message: string): readonly InputProblem[] => [{ path: ['endpoint'], message }];
  if (text.length > MAX_LENGTH) return endpointIssue(`is longer than ${String(MAX_LENGTH)} characters`);
  if (HOST.test(text)) return [];
  const url = text.includes('://') && URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '') return endpointIssue('must be an address or a host');
  if (!SCHEMES.includes(url.protocol)) return endpointIssue(`must start with one of ${SCHEMES.map((scheme) => `${scheme}//`).join(', ')}`);
  if (url.username !== '' || url.password !== '') return endpointIssue('must not contain credentials');
  return url.search === '' && url.hash === '' ? [] : endpointIssue('must not have a query or a fragment');
};
