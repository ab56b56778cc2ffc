/** `npm run imports`: checks that imports in src/ go one way (scripts/imports/rooms.ts). */
import path from 'node:path';
import { findViolations } from './imports/findViolations';

const violations = findViolations(path.resolve(import.meta.dirname, '../src'));
for (const { file, line, specifier, reason } of violations) {
  console.error(`src/${file}:${line}  import of "${specifier}"\n    ${reason}`);
}
if (violations.length > 0) {
  console.error(
    `\n${violations.length} ${violations.length === 1 ? 'import goes' : 'imports go'} the wrong way.`,
  );
  process.exitCode = 1;
} else {
  console.log('All imports go one way.');
}
