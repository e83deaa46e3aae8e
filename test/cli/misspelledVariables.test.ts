import { describe, expect, test } from '@jest/globals';
import { editDistance, closestName } from '../../src/cli/closestName.js';
import { unknownVariables } from '../../src/cli/misspelledVariables.js';
import { VARIABLES } from '../../src/config.js';

describe('a variable', () => {
  test.each([
    ['LIMIT_DEPHT', 'is LIMIT_DEPTH meant?'],
    ['AUTH_ISUER', 'is AUTH_ISSUER meant?'],
    ['MONGO_URI', 'is MONGODB_URI meant?'],
    ['MONGODB_URL', 'is MONGODB_URI meant?'],
    ['LOGLEVEL', 'is LOG_LEVEL meant?'],
    ['PROT', 'is PORT meant?'],
    ['DATADIR', 'is DATA_DIR meant?'],
    ['NOTICES_ALLOW_ALL', 'NOTICES_ALLOW_ALL is not known and has no effect'],
  ])('%s is told of', (name, told) => {
    expect(unknownVariables({ [name]: '1' })).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    ...Object.keys(VARIABLES),
    'HOME',
    'PATH',
    'LOGNAME',
    'HOSTNAME',
    'DATA',
    'LOG_FORMAT',
    'MONGODB_SERVICE_HOST',
    'MONGODB_PORT_27017_TCP',
  ])('%s is not', (name) => {
    expect(unknownVariables({ [name]: '1' })).toEqual([]);
  });

  test('that is empty counts as unset', () => {
    expect(unknownVariables({ LIMIT_DEPHT: ' ' })).toEqual([]);
  });
});

describe('the letters between two words', () => {
  test.each([
    ['', 'abc', 3],
    ['report', 'report', 0],
    ['reprot', 'report', 1],
    ['sed', 'seed', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %d', (one, other, letters) => {
    expect([editDistance(one, other), editDistance(other, one)]).toEqual([letters, letters]);
  });

  test('choose the nearest', () => {
    expect(closestName('token', ['taken', 'token'])).toBe('token');
    expect(closestName('nonsense', ['serve', 'seed'])).toBeNull();
  });
});
