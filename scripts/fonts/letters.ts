/** `npm run letters`: writes the shapes of the site's letters into src/exports/picture/letters.json. */
import { writeFile } from 'node:fs/promises';
import { letterShapes } from './letterShapes';

const OUTPUT = new URL('../../src/exports/picture/letters.json', import.meta.url);

const table = await letterShapes();
await writeFile(OUTPUT, `${JSON.stringify(table)}\n`);
console.log(`${Object.keys(table.letters).length} letters drawn`);
