/** The log that the server writes to. Whoever starts the server brings it. */

/** Where a server writes its log: an object of fields and a sentence. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Commands that took long; a warning where it is left out. */
  slow?(fields: object, message: string): void;
}

/** Logs a message; one about slow commands as a warning where the logger has no place of its own for them. */
export function report(logger: Logger, level: keyof Logger, fields: object, message: string): void {
  if (level === 'slow' && logger.slow === undefined) logger.warn(fields, message);
  else logger[level]?.(fields, message);
}
