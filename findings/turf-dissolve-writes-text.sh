#!/usr/bin/env bash
# Package: @turf/dissolve@7.4.0
# Input:   Districts to be dissolved by their class, a number; one has null, one has no
#          class at all.
# Guess:   The areas keep the class as it is: 1, null, and a district without a class
#          keeps none (or is left out).
# Seen:    Every value comes back as text: "1", "null", "undefined".
# Matters: A map style that matches the number 1 no longer finds it, and "no report"
#          turns into a class named "undefined" which counts as present for every test
#          of presence.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @turf/dissolve@7.4.0 \
  @turf/helpers@7.4.0 >&2

cat > run.mjs <<'JS'
import { dissolve } from "@turf/dissolve";
import { featureCollection, polygon } from "@turf/helpers";

const district = (x, properties) => polygon([[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]], properties);
const areas = dissolve(featureCollection([district(0, { class: 1 }), district(1, { class: 1 }), district(5, { class: null }), district(9, {})]), { propertyName: "class" });
for (const { properties } of areas.features) console.log(JSON.stringify(properties));
JS

cat > expected.txt <<'TXT'
{"class":"1"}
{"class":"null"}
{"class":"undefined"}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
