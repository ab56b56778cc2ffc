#!/usr/bin/env bash
# Package: geobuf@3.0.2, with pbf@3.3.0; @placemarkio/check-geojson@0.1.14 as the judge
# Input:   Valid GeoJSON features with an id and no properties ({}), and with an empty
#          geometry, as clipping leaves it.
# Guess:   The same comes back: the readme says that it is nearly lossless and keeps any
#          GeoJSON data.
# Seen:    properties: {} comes back as no properties at all, and the empty polygon as
#          one without coordinates. Neither is valid GeoJSON any more. null as
#          properties and as geometry do come back.
# Matters: A file of boundaries that is joined to a ledger by id has just such features.
#          Code that reads feature.properties.name, safe on any GeoJSON with an object
#          there, stops on what was decoded.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  geobuf@3.0.2 \
  pbf@3.3.0 \
  @placemarkio/check-geojson@0.1.14 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { check } from "@placemarkio/check-geojson";

const require = createRequire(import.meta.url);
const geobuf = require("geobuf");
const Pbf = require("pbf");
const judge = (value) => {
  try {
    check(JSON.stringify(value));
    return "valid  ";
  } catch {
    return "INVALID";
  }
};
const point = { type: "Point", coordinates: [46, 39] };
for (const [properties, geometry] of [
  [{ n: 1 }, point],
  [{}, point],
  [{ n: 1 }, { type: "MultiPolygon", coordinates: [] }],
  [{ n: 1 }, null],
]) {
  const feature = { type: "Feature", id: "a", properties, geometry };
  const back = geobuf.decode(new Pbf(geobuf.encode(feature, new Pbf())));
  console.log(judge(feature), JSON.stringify({ properties, geometry }));
  console.log(judge(back), " ", JSON.stringify({ properties: back.properties, geometry: back.geometry }));
}
JS

cat > expected.txt <<'TXT'
valid   {"properties":{"n":1},"geometry":{"type":"Point","coordinates":[46,39]}}
valid     {"properties":{"n":1},"geometry":{"type":"Point","coordinates":[46,39]}}
valid   {"properties":{},"geometry":{"type":"Point","coordinates":[46,39]}}
INVALID   {"geometry":{"type":"Point","coordinates":[46,39]}}
valid   {"properties":{"n":1},"geometry":{"type":"MultiPolygon","coordinates":[]}}
INVALID   {"properties":{"n":1},"geometry":{"type":"MultiPolygon"}}
valid   {"properties":{"n":1},"geometry":null}
valid     {"properties":{"n":1},"geometry":null}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
