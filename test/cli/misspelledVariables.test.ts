import { describe, expect, test } from '@jest/globals';
import { editDistance, closestName } from '../../src/cli/spelling/closestName.js';
import { unknownVariables } from '../../src/cli/spelling/misspelledVariables.js';
import { VARIABLES } from '../../src/config.js';

describe('a variable', () => {
  test.each([
    ['LIMIT_DEPHT', 'did you mean LIMIT_DEPTH?'],
    ['AUTH_ISUER', 'did you mean AUTH_ISSUER?'],
    ['MONGO_URI', 'did you mean MONGODB_URI?'],
    ['MONGODB_URL', 'did you mean MONGODB_URI?'],
    ['LOGLEVEL', 'did you mean LOG_LEVEL?'],
    ['PROT', 'did you mean PORT?'],
    ['DATADIR', 'did you mean DATA_DIR?'],
    ['NOTICES_ALLOW_ALL', 'NOTICES_ALLOW_ALL is unknown and has no effect'],
  ])('%s gets a hint', (name, hint) => {
    expect(unknownVariables({ [name]: '1' })).toEqual([expect.stringContaining(hint)]);
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
