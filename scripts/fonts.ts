/** `npm run fonts`: cuts the letters of the site into public/fonts and writes src/app/shell/fonts.css. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cuts } from './fonts/cuts';
import { cutFont } from './fonts/cutFont';
import { fontFaces } from './fonts/fontFaces';

await mkdir('public/fonts', { recursive: true });
let first = 0;
for (const cut of cuts) {
  const font = await cutFont(cut);
  await writeFile(`public/fonts/${cut.name}.woff2`, font);
  if (cut.first) first += font.length;
  console.log(`${cut.name.padEnd(12)} ${(font.length / 1000).toFixed(1).padStart(6)} kB`);
}
await writeFile('src/app/shell/fonts.css', await fontFaces(cuts));
console.log(`On the first screen: ${(first / 1000).toFixed(1)} kB.`);
