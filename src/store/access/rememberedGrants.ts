/**
 * What is remembered of the grants that claim the clients of tokens, so that a request costs no read to be authorized.
 *
 * A grant that was read is used again only while the feed would report a change of it: it was read after the change stream was opened, and
 * the stream has been heard of lately. Every event of a grant empties the memory, and so does every command that may have changed one,
 * before it is answered.
 */
import { performance } from 'node:perf_hooks';
import type { AuthorizingGrant } from '../../domain/access/clientAuthority.js';
import type { Feed } from '../feed/feed.js';

/** Clients that are remembered; then all are forgotten. */
const MOST_REMEMBERED = 10_000;
/** Milliseconds after which a grant is read again in any case: someone may have changed the database by hand. */
const READ_AGAIN_MS = 60_000;

interface Remembered {
  /** Null where no grant claims the client. */
  readonly grant: AuthorizingGrant | null;
  /** When the read began, by the clock of `performance`. */
  readonly readAt: number;
}

/** The grants by client, as one instance knows them. */
export class RememberedGrants {
  readonly #feed: Pick<Feed, 'heardSince'>;
  readonly #byClient = new Map<string, Remembered>();
  #generation = 0;

  constructor(feed: Pick<Feed, 'heardSince' | 'onEvent'>) {
    this.#feed = feed;
    feed.onEvent(
      ({ aggregateType }) => aggregateType === 'AccessGrant',
      () => this.forget(),
    );
  }

  /** Has every grant read again. A read that is under way is not remembered: it may have seen what was before. */
  forget(): void {
    this.#generation += 1;
    this.#byClient.clear();
  }

  /** The grant that claims a client. @param read finds it in the database */
  async grantOf(clientId: string, read: () => Promise<AuthorizingGrant | null>): Promise<AuthorizingGrant | null> {
    const [since, known, now] = [this.#feed.heardSince(), this.#byClient.get(clientId), performance.now()];
    if (known !== undefined && since !== null && known.readAt >= since && now - known.readAt < READ_AGAIN_MS) return known.grant;
    const generation = this.#generation;
    const grant = await read();
    if (generation !== this.#generation) return grant;
    if (this.#byClient.size >= MOST_REMEMBERED) this.#byClient.clear();
    this.#byClient.set(clientId, { grant, readAt: now });
    return grant;
  }
}
