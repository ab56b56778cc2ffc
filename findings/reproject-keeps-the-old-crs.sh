#!/usr/bin/env bash
# Package: reproject@1.2.7
# Input:   A collection in Web Mercator with the "crs" member that GDAL writes for it and a
#          bbox; toWgs84().
# Guess:   The member is removed or says WGS 84, as the coordinates and the bbox do.
# Seen:    Coordinates and bbox are degrees; "crs" still says EPSG:3857.
# Matters: GDAL and QGIS believe the member: the districts are drawn in a dot of fifty metres
#          in the Gulf of Guinea.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  reproject@1.2.7 >&2

cat > run.mjs <<'JS'
import reproject from "reproject";

const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } };
const feature = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [5120000, 4720000] } };
const back = reproject.toWgs84({ type: "FeatureCollection", crs, bbox: [0, 0, 1, 1], features: [feature] }, "EPSG:3857", {});
console.log("coordinates", back.features[0].geometry.coordinates.map((number) => number.toFixed(4)).join(" "));
console.log("bbox", back.bbox.map((number) => number.toFixed(4)).join(" "));
console.log("crs", back.crs?.properties.name);
JS

cat > expected.txt <<'TXT'
coordinates 45.9937 38.9883
bbox 45.9937 38.9883 45.9937 38.9883
crs urn:ogc:def:crs:EPSG::3857
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
