/** Keeps the log of slow commands short, however many there are. */
import type { FinishedCommand } from './connection.js';

type Warn = (fields: object, message: string) => void;

/**
 * Logs slow commands: the first at once, those that follow within an interval together in one line, so that a machine that is slow for a
 * while does not fill the log.
 */
export class SlowCommands {
  readonly #warn: Warn;
  readonly #intervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #count = 0;
  #slowest: FinishedCommand | undefined;

  constructor(warn: Warn, intervalMs: number) {
    this.#warn = warn;
    this.#intervalMs = intervalMs;
  }

  add(command: FinishedCommand): void {
    if (this.#timer === undefined) {
      this.#warn(fieldsOf(command), 'slow command');
      if (this.#intervalMs > 0) this.#timer = setTimeout(() => this.#endInterval(), this.#intervalMs).unref();
      return;
    }
    this.#count += 1;
    if (this.#slowest === undefined || command.durationMs > this.#slowest.durationMs) this.#slowest = command;
  }

  /** Logs what waits; nothing is logged later. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#log();
  }

  /** A further interval begins where this one had commands: one line each, for as long as it lasts. */
  #endInterval(): void {
    this.#timer = this.#count > 0 ? setTimeout(() => this.#endInterval(), this.#intervalMs).unref() : undefined;
    this.#log();
  }

  #log(): void {
    if (this.#slowest !== undefined) this.#warn({ commands: this.#count, slowest: fieldsOf(this.#slowest) }, 'slow commands');
    this.#count = 0;
    this.#slowest = undefined;
  }
}

const fieldsOf = ({ name, db, durationMs, ok }: FinishedCommand): object => ({ command: name, db, durationMs: Math.round(durationMs), ok });
