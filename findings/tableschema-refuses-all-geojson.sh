#!/usr/bin/env bash
# Package: tableschema@1.12.6 (Frictionless Table Schema, with tv4@1.3.0),
#          @placemarkio/check-geojson@0.1.14 as the judge of the input
# Input:   Valid GeoJSON of each common kind, in a field of type geojson, as text and as
#          an object.
# Guess:   It accepts every one of them, and refuses what is not GeoJSON.
# Seen:    It refuses every one. Its schema for GeoJSON names itself by a web address,
#          the validator therefore looks for each part at that address, finds none and
#          takes all parts as matching; but exactly one may match.
# Matters: A table with a column of geometries cannot be validated or even read by its
#          own schema; the message blames the cell, so one looks for the fault in the
#          boundaries.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  tableschema@1.12.6 \
  tv4@1.3.0 \
  @placemarkio/check-geojson@0.1.14 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { check } from "@placemarkio/check-geojson";

const { Field } = createRequire(import.meta.url)("tableschema");
const field = new Field({ name: "shape", type: "geojson" });
const accepts = (value) => {
  try {
    field.castValue(value);
    return "accepted";
  } catch {
    return "refused";
  }
};
const point = { type: "Point", coordinates: [46.5, 39.5] };
const polygon = { type: "Polygon", coordinates: [[[46, 39], [47, 39], [47, 40], [46, 39]]] };
const feature = { type: "Feature", properties: { name: "A" }, geometry: polygon };
for (const value of [point, polygon, { type: "GeometryCollection", geometries: [point] }, feature, { type: "FeatureCollection", features: [feature] }]) {
  const text = JSON.stringify(value);
  console.log(value.type.padEnd(18), "valid:", check(text).type === value.type, " text:", accepts(text), " object:", accepts(value));
}
JS

cat > expected.txt <<'TXT'
Point              valid: true  text: refused  object: refused
Polygon            valid: true  text: refused  object: refused
GeometryCollection valid: true  text: refused  object: refused
Feature            valid: true  text: refused  object: refused
FeatureCollection  valid: true  text: refused  object: refused
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
