/** `npm run boundaries`: writes the generated files of data/boundaries and says what to look at. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildDistricts } from './boundaries/buildDistricts';
import { buildFiles } from './boundaries/buildFiles';
import { AREA_TOLERANCE, compareAreas } from './boundaries/compareAreas';
import { boundaryFile } from './boundaries/readTable';

const percent = (share: number): string =>
  `${share > 0 ? '+' : ''}${Math.round(share * 100)} %`;

for (const [name, text] of Object.entries(buildFiles())) {
  writeFileSync(boundaryFile(name), text);
  const bytes = Buffer.byteLength(text);
  console.log(`data/boundaries/${name}: ${bytes} bytes, ${gzipSync(text).length} gzip`);
}

const far = compareAreas(buildDistricts()).filter(
  ({ difference }) => Math.abs(difference) > AREA_TOLERANCE,
);
if (far.length > 0) {
  console.log(`\nDrawn area more than ${AREA_TOLERANCE * 100} % from the reported one:`);
  for (const { place, measuredKm2, reportedKm2, difference } of far) {
    console.log(
      `  ${place}: ${Math.round(measuredKm2)} km² drawn, ${reportedKm2} km² reported (${percent(difference)})`,
    );
  }
}
