#!/usr/bin/env bash
# Package: geojson-precision@1.0.0; @placemarkio/check-geojson@0.1.14 as the judge
# Input:   Valid GeoJSON: one district with a point, one whose place is unknown
#          (geometry: null), both with a bbox or none.
# Guess:   Coordinates and bbox are rounded, null stays null.
# Seen:    null becomes {}, which is no GeoJSON; and a bbox keeps all of its digits.
# Matters: RFC 7946 has null for what has no place. After this step a program that tests
#          "geometry === null" goes on and fails at a type that is undefined; strict
#          readers refuse the file. And the bbox goes on telling the digits that were to
#          be hidden.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  geojson-precision@1.0.0 \
  @placemarkio/check-geojson@0.1.14 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { check } from "@placemarkio/check-geojson";

const precision = createRequire(import.meta.url)("geojson-precision");
const judge = (value) => {
  try {
    check(JSON.stringify(value));
    return "valid  ";
  } catch {
    return "INVALID";
  }
};
for (const feature of [
  { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [46.123456, 39.654321] } },
  { type: "Feature", bbox: [46.123456, 39.654321, 46.123456, 39.654321], properties: {}, geometry: { type: "Point", coordinates: [46.123456, 39.654321] } },
  { type: "Feature", properties: {}, geometry: null },
]) {
  const before = judge(feature);
  const { bbox, geometry } = precision.parse(feature, 2);
  console.log(before, "->", judge({ ...feature, geometry }), JSON.stringify({ bbox, geometry }));
}
JS

cat > expected.txt <<'TXT'
valid   -> valid   {"geometry":{"type":"Point","coordinates":[46.12,39.65]}}
valid   -> valid   {"bbox":[46.123456,39.654321,46.123456,39.654321],"geometry":{"type":"Point","coordinates":[46.12,39.65]}}
valid   -> INVALID {"geometry":{}}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
