/**
 * Fan-out: subscribers with the same operation, variables, topic and audience form a group. A group follows the feed once, answers each
 * event once with one set of loaders, and sends the same message to all its members.
 */
import type { GraphQLError } from 'graphql';
import { mapConcurrently } from './mapConcurrently.js';
import type { FollowedTopic } from '../changes.js';
import { observeEvent } from './observeEvent.js';
import { BoundedQueue } from './boundedQueue.js';
import { publicError } from './masking.js';
import { AnswerMessage } from './message.js';
import type { Answer } from './message.js';
import type { Operation } from './operation.js';
import { SubscriptionStream } from './stream.js';

/** How the events of a subscription are answered, and the error when the feed ends. */
export interface EventAnswering {
  readonly answer: (event: unknown) => Promise<Answer>;
  readonly broken: (error: unknown) => GraphQLError;
}

interface SubscriberGroup {
  readonly queues: Set<BoundedQueue<AnswerMessage>>;
  /** How far the group has come. */
  position: string;
  readonly end: () => void;
}

const LAGGED = (): GraphQLError =>
  publicError('LAGGED', 'The subscriber fell too many events behind: subscribe again after your last cursor');

/** Groups of equal subscriptions: each event is answered once a group, and its bytes are shared. */
export class Fanout {
  readonly #groups = new Map<string, Map<string, SubscriberGroup>>();
  readonly #eventsBehind: number;

  /** @param eventsBehind how many events a subscriber may be behind before it is ended */
  constructor(eventsBehind: number) {
    this.#eventsBehind = eventsBehind;
  }

  /** Groups that follow the feed. */
  get size(): number {
    return [...this.#groups.values()].reduce((sum, groups) => sum + groups.size, 0);
  }

  /**
   * Joins the group of an equal subscription, or creates it.
   * @param key variables and audience: what answers depend on besides operation and topic
   * @param answering shared by the group
   */
  join(followed: FollowedTopic, operation: Operation, key: string, answering: EventAnswering): SubscriptionStream {
    const { identity } = operation;
    const groups = this.#groups.get(identity) ?? new Map<string, SubscriberGroup>();
    this.#groups.set(identity, groups);
    const name = JSON.stringify([followed.topic, key]);
    const group = groups.get(name) ?? this.#startGroup(followed, answering, () => this.#endGroup(identity, name, group));
    groups.set(name, group);
    const shared = new BoundedQueue<AnswerMessage>(this.#eventsBehind, LAGGED);
    group.queues.add(shared);
    return new SubscriptionStream({
      ownMessages: followed.after === null ? null : toMessages(followed, answering),
      shared,
      start: followed.after ?? group.position,
      leave: () => {
        group.queues.delete(shared);
        if (group.queues.size === 0) this.#endGroup(identity, name, group);
      },
    });
  }

  #startGroup(followed: FollowedTopic, answering: EventAnswering, over: () => void): SubscriberGroup {
    const events = followed.live();
    const group: SubscriberGroup = { queues: new Set(), position: events.cursor, end: () => void events.return?.() };
    const broadcast = async (): Promise<void> => {
      for await (const message of toMessages(events, answering)) {
        group.position = message.cursor ?? group.position;
        for (const inbox of group.queues) inbox.push(message);
      }
    };
    const ended = (error?: GraphQLError): void => {
      over();
      for (const inbox of group.queues) inbox.end(error);
    };
    broadcast().then(
      () => ended(),
      (error: unknown) => ended(error as GraphQLError),
    );
    return group;
  }

  #endGroup(identity: string, name: string, group: SubscriberGroup): void {
    const groups = this.#groups.get(identity);
    if (groups?.get(name) !== group) return;
    groups.delete(name);
    if (groups.size === 0) this.#groups.delete(identity);
    group.end();
  }
}

/** The answers to a stream of events, each with the position of its event. */
export const toMessages = (events: AsyncIterable<unknown>, { answer, broken }: EventAnswering): AsyncIterableIterator<AnswerMessage> =>
  mapConcurrently(events, {
    answer: async (event) => observeEvent(event, new AnswerMessage(await answer(event), cursorOf(event))),
    broken,
  });

const cursorOf = (event: unknown): string | null => {
  const cursor = (event as { readonly cursor?: unknown } | null)?.cursor;
  return typeof cursor === 'string' ? cursor : null;
};
