/** One answer to one event, on its way to whoever it is for. */
import type { FormattedExecutionResult } from 'graphql';

/** An answer that may be sent as it is: without `data`, the request was refused before anything was done. */
export type Answer = FormattedExecutionResult;

/** Worked out once and written once, however many it is sent to. */
export class Message {
  readonly answer: Answer;
  /** Position right after the event; null where the stream has none. */
  readonly cursor: string | null;
  #text: string | undefined;

  constructor(answer: Answer, cursor: string | null) {
    this.answer = answer;
    this.cursor = cursor;
  }

  /** The answer as JSON. */
  get text(): string {
    return (this.#text ??= JSON.stringify(this.answer));
  }
}
