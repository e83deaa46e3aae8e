/** Prints how many tests were skipped, and last `N passed, N failed`, from Jest's own result file. A suite that could not run counts as failed, no file as one failure. */
import { readFileSync } from 'node:fs';

const counts = (path) => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const { passed, failed, skipped } = counts(process.argv[2] ?? '');
if (skipped > 0) console.log(`${skipped} skipped: what they need is not on this machine`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
