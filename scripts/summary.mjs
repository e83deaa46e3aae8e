/** Prints `N passed, N failed` from Jest's own result file. A suite that could not run counts as failed, no file as one failure. */
import { readFileSync } from 'node:fs';

const counts = (path) => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(path, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const { passed, failed } = counts(process.argv[2] ?? '');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
