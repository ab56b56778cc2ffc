#!/usr/bin/env bash
# Package: @mapbox/shp-write@0.4.3; jszip@3.10.2 and shapefile@0.6.6 read its output
# Input:   A district with three properties whose first ten letters are the same.
# Guess:   Names are cut to the ten letters of dBASE and made different by a number, as GDAL
#          does.
# Seen:    The file holds the same name three times, each with its value, so that whoever
#          reads rows by name sees the last only: land cleared has the figure of another
#          column.
# Matters: "reported cleared" and "reported contaminated" are such names.
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
const geometry = { type: "Polygon", coordinates: [[[45, 39], [45, 39.1], [45.1, 39.1], [45.1, 39], [45, 39]]] };
const properties = { reported_cleared: 12.5, reported_contaminated: 7264.4, reported_claims: 3 };
const packed = await shpwrite.zip(
  { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] },
  { outputType: "uint8array", compression: "STORE" },
);
const { files } = await JSZip.loadAsync(packed);
const dbf = await files["POLYGON.dbf"].async("uint8array");
const fields = [];
for (let at = 32; dbf[at] !== 13; at += 32) {
  fields.push(String.fromCharCode(...dbf.slice(at, at + 11)).replace(/\0.*$/s, ""));
}
console.log("fields in the file:", fields.join(", "));
const read = await shapefile.read(await files["POLYGON.shp"].async("uint8array"), dbf);
console.log("as read:", JSON.stringify(read.features[0].properties));
JS

cat > expected.txt <<'TXT'
fields in the file: reported_c, reported_c, reported_c
as read: {"reported_c":3}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
