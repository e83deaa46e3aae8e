/** The log that the store writes to. */

/** The part of a structured logger that the store writes to. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
