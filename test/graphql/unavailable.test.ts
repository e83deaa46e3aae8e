import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { mask } from '../../src/graphql/engine/masking.js';
import { DeadlineExceeded } from '../../src/store/unavailable.js';
import { statusOfAnswer } from '../../src/server/http/httpErrors.js';

const masked = (originalError: Error) => {
  const logged: object[] = [];
  const error = mask(new GraphQLError(originalError.message, { originalError }), { error: (fields) => logged.push(fields) });
  return { error, logged };
};

const causes: readonly [what: string, cause: Error][] = [
  ['has no room on its disk', new MongoServerError({ message: 'The data directory /x takes no writes', code: 14031 })],
  ['needs longer than a read may take', new MongoServerError({ message: 'operation exceeded time limit /x', code: 50 })],
  ['is out of reach', new MongoNetworkError('connect ECONNREFUSED /x')],
  ['elects a primary', new MongoServerError({ message: 'not primary /x', code: 10_107 })],
  ['confirmed nothing in time', new DeadlineExceeded('/x')],
];

test.each(causes)('a database that %s is unavailable: callers read a sentence of ours, the log has the cause', (_, cause) => {
  const { error, logged } = masked(cause);
  expect(error).toMatchObject({ message: expect.stringMatching(/unavailable.*; retry later$/), extensions: { code: 'UNAVAILABLE' } });
  expect(error.message).not.toContain('/x');
  expect(logged).toEqual([expect.objectContaining({ err: cause })]);
});

test('any other error of the database stays masked', () => {
  expect(masked(new MongoServerError({ message: 'boom', code: 1 })).error.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});

test('an answer that is nothing but unavailable has the status 503; where part of it is there, 200', () => {
  const errors = [{ message: 'The database is unavailable; retry later', extensions: { code: 'UNAVAILABLE' } }];
  expect([statusOfAnswer({ data: null, errors }), statusOfAnswer({ data: { party: null }, errors })]).toEqual([503, 200]);
});
