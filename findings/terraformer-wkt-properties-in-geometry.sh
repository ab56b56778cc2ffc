#!/usr/bin/env bash
# Package: @terraformer/wkt@2.2.2
# Input:   Well-known text of points and polygons with heights.
# Guess:   A geometry with three numbers a position, and nothing else.
# Seen:    The geometry has a member "properties": { z: true }, which RFC 7946, section 7.1,
#          forbids a geometry to have. Without heights there is none.
# Matters: Whoever tells features from geometries by their "properties", or writes what was
#          read into a file for others, makes GeoJSON that a strict reader refuses.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  @terraformer/wkt@2.2.2 >&2

cat > run.mjs <<'JS'
import { wktToGeoJSON } from "@terraformer/wkt";

for (const text of [
  "POINT (46 39)",
  "POINT Z (46 39 1200)",
  "POLYGON Z ((45 39 1200, 46 39 1300, 46 40 1250, 45 39 1200))",
  "MULTIPOINT M ((46 39 7), (47 39 8))",
]) {
  const { type, coordinates, ...more } = wktToGeoJSON(text);
  console.log(text, "->", type, JSON.stringify(more));
}
JS

cat > expected.txt <<'TXT'
POINT (46 39) -> Point {}
POINT Z (46 39 1200) -> Point {"properties":{"z":true}}
POLYGON Z ((45 39 1200, 46 39 1300, 46 40 1250, 45 39 1200)) -> Polygon {"properties":{"z":true}}
MULTIPOINT M ((46 39 7), (47 39 8)) -> MultiPoint {"properties":{"m":true}}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
