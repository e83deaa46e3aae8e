/**
 * How a receiver knows that a notice comes from here, unchanged and not long ago: the symmetric scheme of the Standard Webhooks
 * specification 1.0.
 */
import { createHmac } from 'node:crypto';

/** A secret in the spelling of that specification is the base64 of its key; any other is its own key. */
const ENCODED_PREFIX = 'whsec_';

const signingKey = (secret: string): Buffer =>
  secret.startsWith(ENCODED_PREFIX) ? Buffer.from(secret.slice(ENCODED_PREFIX.length), 'base64') : Buffer.from(secret, 'utf8');

/** The headers that go with a signed body. */
export type Signature = Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>;

/**
 * Signs `id.timestamp.body` with HMAC-SHA256.
 * @param id identifies repetitions; the same at every attempt
 * @param at when it is sent: receivers refuse old signatures, so each attempt has its own
 */
export const sign = (secret: string, id: string, at: Date, body: string): Signature => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const mac = createHmac('sha256', signingKey(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
};
