// Reads vitest's JSON report and prints `N passed, N failed, N skipped`; a test file that cannot be loaded counts as one failure.
import { readFileSync } from 'node:fs';

const { testResults, success } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { status, assertionResults } of testResults) {
  for (const test of assertionResults) counts[test.status in counts ? test.status : 'skipped'] += 1;
  if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) counts.failed += 1;
}
// An error outside any test, such as an unhandled rejection, must not read as a success.
if (success === false && counts.failed === 0) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
