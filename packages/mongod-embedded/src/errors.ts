/**
 * Error codes and the one error type that becomes an answer. Drivers decide by code and label whether to retry, so both must be MongoDB's
 * own.
 */

/** Every named error code this server answers with: MongoDB's name → MongoDB's number (mongodb manual, "Error Codes"). */
export const codes = {
  InternalError: 1,
  BadValue: 2,
  HostUnreachable: 6,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  WriteConcernFailed: 64,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  UnknownReplWriteConcern: 79,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  ShutdownInProgress: 91,
  UnsatisfiableWriteConcern: 100,
  WriteConflict: 112,
  CommandNotSupported: 115,
  DocumentValidationFailure: 121,
  QueryPlanKilled: 175,
  InvalidPipelineOperator: 168,
  CannotIndexParallelArrays: 171,
  InvalidIndexSpecificationOption: 197,
  TransactionTooOld: 225,
  NotImplemented: 238,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  InvalidResumeToken: 260,
  CursorInUse: 261,
  OperationNotSupportedInTransaction: 263,
  ChangeStreamFatalError: 280,
  ChangeStreamHistoryLost: 286,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  NotWritablePrimary: 10107,
  OutOfDiskSpace: 14031,
  CannotBackfillArray: 155,
  NotSingleValueField: 54,
  NotExactValueField: 111,
  DuplicateKey: 11000,
  InterruptedAtShutdown: 11600,
  Interrupted: 11601,
  BSONObjectTooLarge: 10334,
  IDLFailedToParse: 40414,
  IDLUnknownField: 40415,
} as const satisfies Record<string, number>;

/** The name of an error code in the table above. */
export type CodeName = keyof typeof codes;

/** What an error may carry beside code and message. */
export interface ErrorDetail {
  /** Error labels such as `TransientTransactionError`. */
  readonly labels?: readonly string[];
  /** Further fields of the answer, such as `keyPattern`, `keyValue`, `errInfo`. */
  readonly extra?: Record<string, unknown>;
}

/** An answer that refuses: the wire carries `code`, `codeName`, `errmsg`, `errorLabels` and the extra fields. */
export class MongoError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly labels: readonly string[];
  readonly extra: Record<string, unknown>;

  /**
   * @param code a name from `codes`, or a bare number, which MongoDB calls `Location<number>`
   * @param message the sentence for people (`errmsg`)
   */
  constructor(code: CodeName | number, message: string, { labels = [], extra = {} }: ErrorDetail = {}) {
    // The NUL before numeric names is an internal detail.
    super(message.replaceAll('\0', ''));
    this.code = typeof code === 'number' ? code : codes[code];
    this.codeName = typeof code === 'number' ? (nameOf(code) ?? `Location${code}`) : code;
    this.labels = labels;
    this.extra = extra;
  }
}

function nameOf(code: number): string | undefined {
  return Object.entries(codes).find(([, value]) => value === code)?.[0];
}

/**
 * Throws a {@link MongoError}.
 * @param code a name from `codes` or a number
 * @param message the sentence for people
 */
export function fail(code: CodeName | number, message: string, detail?: ErrorDetail): never {
  throw new MongoError(code, message, detail);
}
