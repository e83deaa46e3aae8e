/** The answer to one event, to be sent to subscribers. */
import type { FormattedExecutionResult } from 'graphql';

/** An answer that may be sent as it is: without `data`, the request was refused before anything was done. */
export type Answer = FormattedExecutionResult;

/** How a transport serializes the shared part of an answer. @param cursor position after the event; null if the stream has none */
export type Encoder = (text: string, cursor: string | null) => Buffer;

/** Worked out once and written once, however many it is sent to. */
export class AnswerMessage {
  readonly answer: Answer;
  /** Position after the event; null if the stream has none. */
  readonly cursor: string | null;
  readonly #forms = new Map<Encoder, Buffer>();
  #text: string | undefined;

  constructor(answer: Answer, cursor: string | null) {
    this.answer = answer;
    this.cursor = cursor;
  }

  /** The answer as JSON. */
  get text(): string {
    return (this.#text ??= JSON.stringify(this.answer));
  }

  /** The bytes of the answer in a transport's form, made once. */
  encodedBy(encode: Encoder): Buffer {
    const known = this.#forms.get(encode) ?? encode(this.text, this.cursor);
    this.#forms.set(encode, known);
    return known;
  }
}
