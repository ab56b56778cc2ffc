#!/usr/bin/env bash
# Package: @terraformer/arcgis@2.2.2
# Input:   Features with the ids 0, 1 and "0", to ArcGIS JSON and back.
# Guess:   The id becomes OBJECTID and comes back, whichever number it is.
# Seen:    The id 0 is lost on the way there; 1 and "0" become OBJECTID, and an OBJECTID
#          of 0 does come back.
# Matters: Features counted from 0 are the usual case. The first district has no id, so
#          that selecting or joining it does nothing.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  @terraformer/arcgis@2.2.2 >&2

cat > run.mjs <<'JS'
import { geojsonToArcGIS, arcgisToGeoJSON } from "@terraformer/arcgis";

const geometry = { type: "Point", coordinates: [46, 39] };
for (const id of [0, 1, "0"]) {
  const there = geojsonToArcGIS({ type: "Feature", id, properties: { v: 5 }, geometry });
  const back = arcgisToGeoJSON({ ...there, attributes: { ...there.attributes, OBJECTID: id } });
  console.log(JSON.stringify(id), "there:", JSON.stringify(there.attributes), "back:", JSON.stringify(back.id));
}
JS

cat > expected.txt <<'TXT'
0 there: {"v":5} back: 0
1 there: {"v":5,"OBJECTID":1} back: 1
"0" there: {"v":5,"OBJECTID":"0"} back: "0"
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
