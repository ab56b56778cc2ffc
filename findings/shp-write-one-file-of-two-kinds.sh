#!/usr/bin/env bash
# Package: @mapbox/shp-write@0.4.3; jszip@3.10.2 and shapefile@0.6.6 read its output
# Input:   Three districts: two polygons and, between them, one of two parts (MultiPolygon),
#          as any file of districts has them.
# Guess:   One shapefile of polygons with all three, or two files.
# Seen:    The file of the polygons and that of the MultiPolygon have the same name, and the
#          second is written over the first: one district of three is left. No error.
# Matters: Every export of a region with an exclave loses all districts without one.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  @mapbox/shp-write@0.4.3 \
  jszip@3.10.2 \
  shapefile@0.6.6 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const shpwrite = require("@mapbox/shp-write");
const JSZip = require("jszip");
const shapefile = require("shapefile");
const square = (x) => [[[x, 39], [x, 39.1], [x + 0.1, 39.1], [x + 0.1, 39], [x, 39]]];
const feature = (name, type, coordinates) => ({
  type: "Feature",
  properties: { name },
  geometry: { type, coordinates },
});
const written = async (features) => {
  const packed = await shpwrite.zip({ type: "FeatureCollection", features }, { outputType: "uint8array", compression: "STORE" });
  const { files } = await JSZip.loadAsync(packed);
  for (const name of Object.keys(files).filter((one) => one.endsWith(".shp"))) {
    const part = (ending) => files[name.replace(/shp$/, ending)].async("uint8array");
    const read = await shapefile.read(await part("shp"), await part("dbf"));
    console.log(name, read.features.map(({ properties }) => properties.name).join(", "));
  }
};
const west = feature("west", "Polygon", square(45));
const two = feature("two parts", "MultiPolygon", [square(46), square(47)]);
const east = feature("east", "Polygon", square(48));
await written([west, east]);
await written([west, two, east]);
JS

cat > expected.txt <<'TXT'
POLYGON.shp west, east
POLYGON.shp two parts
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
