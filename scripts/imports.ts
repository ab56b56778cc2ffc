/**
 * `npm run imports`: checks that imports in src/ go one way (scripts/imports/rooms.ts), and that style
 * sheets and components name the classes of their own part, or of one below.
 */
import path from 'node:path';
import { findStyleFaults } from './imports/findStyleFaults';
import { findViolations } from './imports/findViolations';

const src = path.resolve(import.meta.dirname, '../src');
const violations = findViolations(src);
const styleFaults = findStyleFaults(src);
for (const { file, line, specifier, reason } of violations) {
  console.error(`src/${file}:${line}  import of "${specifier}"\n    ${reason}`);
}
for (const { file, line, specifier, reason } of styleFaults) {
  console.error(`src/${file}:${line}  "${specifier}"\n    ${reason}`);
}
if (violations.length > 0) {
  console.error(
    `\n${violations.length} ${violations.length === 1 ? 'import goes' : 'imports go'} the wrong way.`,
  );
}
if (styleFaults.length > 0) {
  console.error(
    `\n${styleFaults.length} ${styleFaults.length === 1 ? 'class is' : 'classes are'} not where it belongs.`,
  );
}
if (violations.length + styleFaults.length > 0) process.exitCode = 1;
else console.log('All imports go one way, and each part of the page owns its styles.');
