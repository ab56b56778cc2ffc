#!/usr/bin/env bash
# Package: mapshaper@0.7.70 and shapefile@0.6.6, two libraries of the same field
# Input:   Points with a code and a date as text, written as a shapefile by mapshaper
#          and read by shapefile.
# Guess:   The same texts come back; short ones are padded, and reading takes the
#          padding off.
# Seen:    mapshaper pads with NUL bytes, shapefile takes off blanks alone: every text
#          shorter than the longest of its column comes back with NULs at its end. They
#          print as nothing. mapshaper itself reads the file well.
# Matters: A join of districts by such a code finds those with the longest code alone,
#          though both columns look equal in every print; an empty text is no longer
#          empty.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  mapshaper@0.7.70 \
  shapefile@0.6.6 >&2

cat > run.mjs <<'JS'
import mapshaper from "mapshaper";
import { openDbf } from "shapefile";

const point = (properties, i) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates: [46 + i, 39] } });
const features = [{ code: "AZ-10", seen: "2022-08-25" }, { code: "AZ-9", seen: "2022-08" }, { code: "AZ-11", seen: "" }].map(point);
const files = await mapshaper.applyCommands("-i in.geojson -o out.shp", { "in.geojson": JSON.stringify({ type: "FeatureCollection", features }) });
const table = await openDbf(new Uint8Array(files["out.dbf"]).buffer);
for (let next = await table.read(); !next.done; next = await table.read()) console.log(JSON.stringify(next.value));
const back = await mapshaper.applyCommands("-i out.shp -o back.json format=json", { "out.shp": files["out.shp"], "out.dbf": files["out.dbf"] });
console.log("mapshaper:", JSON.stringify(JSON.parse(back["back.json"])));
JS

cat > expected.txt <<'TXT'
{"code":"AZ-10","seen":"2022-08-25"}
{"code":"AZ-9\u0000","seen":"2022-08\u0000\u0000\u0000"}
{"code":"AZ-11","seen":"\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"}
mapshaper: [{"code":"AZ-10","seen":"2022-08-25"},{"code":"AZ-9","seen":"2022-08"},{"code":"AZ-11","seen":""}]
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
