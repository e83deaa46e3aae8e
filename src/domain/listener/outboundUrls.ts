/**
 * Policy for outbound URLs: only public internet addresses. A listener makes this process call a URL; inside its own network that could
 * reach internal services (server-side request forgery).
 */
import type { InputProblem } from '../kernel/refusal.js';

/** What an operator may open, for receivers inside its own network. */
export interface OutboundUrlPolicy {
  /** Private, loopback, link-local and other addresses that are not public, and names that mean such. */
  readonly allowPrivate: boolean;
  /** `http:` beside `https:`. */
  readonly allowHttp: boolean;
}

/** The policy where nothing is configured. */
export const PUBLIC_ONLY: OutboundUrlPolicy = { allowPrivate: false, allowHttp: false };

/** IANA IPv4 Special-Purpose Address Registry (RFC 6890), multicast (RFC 5771), reserved (RFC 1112), and a platform's own address. */
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Azure's, which answers inside its virtual machines with their configuration, and is public by its number alone.
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** The public IPv6 range (RFC 4291): unique local, link-local, multicast and loopback addresses are outside. */
const UNICAST_V6 = '2000::/3';
/** Protocol assignments with Teredo, documentation, 6to4 (IANA IPv6 Special-Purpose Address Registry). */
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** IPv4 mapped into IPv6 (RFC 4291) and NAT64 (RFC 6052): the last 32 bits are the real address. */
const EMBEDS_IPV4 = ['::ffff:0:0/96', '64:ff9b::/96'];

interface Address {
  readonly bits: bigint;
  readonly width: 32 | 128;
}

const V4_BITS = 0xffff_ffffn;

const parseIPv4 = (text: string): bigint | null => {
  const parts = text.split('.');
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return valid ? parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n) : null;
};

/** Groups of 16 bits; a dotted tail is two of them. */
const groups = (text: string): readonly string[] =>
  text === ''
    ? []
    : text.split(':').flatMap((group) => {
        const dotted = parseIPv4(group);
        return dotted === null ? [group] : [(dotted >> 16n).toString(16), (dotted & 0xffffn).toString(16)];
      });

const parseIPv6 = (text: string): bigint | null => {
  const [head = '', tail, more] = text.split('::');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const gap = 8 - before.length - after.length;
  if (more !== undefined || (tail === undefined ? gap !== 0 : gap < 1)) return null;
  const all = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return all.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n) : null;
};

const parseAddress = (text: string): Address | null => {
  const [short, long] = [parseIPv4(text), parseIPv6(text)];
  if (short !== null) return { bits: short, width: 32 };
  return long === null ? null : { bits: long, width: 128 };
};

const isInRange = ({ bits, width }: Address, range: string): boolean => {
  const [base = '', length = '0'] = range.split('/');
  const start = parseAddress(base);
  const rest = BigInt(width - Number(length));
  return start?.width === width && bits >> rest === start.bits >> rest;
};

const isPublic = (address: Address): boolean => {
  if (address.width === 32) return !NOT_PUBLIC_V4.some((range) => isInRange(address, range));
  if (EMBEDS_IPV4.some((range) => isInRange(address, range))) return isPublic({ bits: address.bits & V4_BITS, width: 32 });
  return isInRange(address, UNICAST_V6) && !NOT_PUBLIC_V6.some((range) => isInRange(address, range));
};

/** @param text an IPv4 or IPv6 address @returns whether it is a public internet address; false for anything that is not an address */
export const isPublicAddress = (text: string): boolean => {
  const address = parseAddress(text);
  return address !== null && isPublic(address);
};

/** Names that mean this machine or this network (RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of `internal`). */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/** @param hostname as `URL` spells it @returns the address itself when the host is one, without brackets; null for a name */
export const ipLiteral = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return parseAddress(bare) === null ? null : bare;
};

const isPublicHost = (hostname: string): boolean => {
  const literal = ipLiteral(hostname);
  if (literal !== null) return isPublicAddress(literal);
  const name = hostname.replace(/\.$/, '');
  return name.includes('.') && !PRIVATE_NAME.test(name);
};

const MAX_URL_LENGTH = 2_048;

/**
 * Issues with a listener's URL, judged by its spelling. The host name is resolved and checked again at every delivery.
 * @returns nothing when notices may be sent there
 */
export const outboundUrlProblems = (text: string, { allowPrivate, allowHttp }: OutboundUrlPolicy): readonly InputProblem[] => {
  const urlIssue = (message: string): readonly InputProblem[] => [{ path: ['url'], message }];
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return urlIssue('must be an absolute address');
  if (url.protocol !== 'https:' && !(allowHttp && url.protocol === 'http:')) return urlIssue('must start with https://');
  if (text.length > MAX_URL_LENGTH) return urlIssue(`is longer than ${String(MAX_URL_LENGTH)} characters`);
  if (url.username !== '' || url.password !== '') return urlIssue('must not contain credentials: requests are signed instead');
  if (url.hash !== '') return urlIssue('must not have a fragment');
  return allowPrivate || isPublicHost(url.hostname) ? [] : urlIssue('must be a public internet address');
};
