/** Commands and events of a listener. Secrets are in commands only, never in the log. */
import type { PerformanceListener, NoticeFilter } from './model.js';
import type { OutboundUrlPolicy } from './outboundUrls.js';

/** A filter as input: absent fields match everything. */
export type NoticeFilterInput = { readonly [F in keyof NoticeFilter]?: NoticeFilter[F] | null };

export type ListenerCommand =
  | {
      readonly type: 'RegisterPerformanceListener';
      readonly url: string;
      readonly secret: string;
      readonly filter?: NoticeFilterInput | null;
      readonly description?: string | null;
      /** The owning party; absent for the caller's own party, or the service provider. */
      readonly partyId?: string | null;
    }
  | { readonly type: 'PausePerformanceListener'; readonly reason: string }
  | { readonly type: 'ResumePerformanceListener' }
  | { readonly type: 'ReplacePerformanceListenerSecret'; readonly secret: string }
  | { readonly type: 'RemovePerformanceListener'; readonly reason: string };

export type ListenerEvent =
  | {
      readonly type: 'ListenerRegistered';
      readonly url: string;
      readonly filter: NoticeFilter;
      readonly description: string | null;
      readonly partyId: string | null;
    }
  | { readonly type: 'ListenerPaused'; readonly reason: string }
  | { readonly type: 'ListenerResumed' }
  | { readonly type: 'ListenerSecretReplaced' }
  | { readonly type: 'ListenerRemoved'; readonly reason: string };

/** What the rules need to know of others. */
export interface ListenerFacts {
  readonly urlPolicy: OutboundUrlPolicy;
  /** Whether the party that a new listener is for exists. */
  readonly partyExists: boolean;
  /** How many listeners the same owner has already. */
  readonly existing: number;
}

/** The types of the aggregate. */
export interface ListenerTypes {
  readonly State: PerformanceListener;
  readonly Command: ListenerCommand;
  readonly Event: ListenerEvent;
  readonly Facts: ListenerFacts;
  readonly CreatingCommand: 'RegisterPerformanceListener';
  readonly CreatingEvent: 'ListenerRegistered';
  readonly Derived: never;
}
