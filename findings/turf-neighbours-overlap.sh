#!/usr/bin/env bash
# Package: @turf/boolean-overlap@7.4.0, @turf/intersect@7.4.0
# Input:   Two square districts side by side, which share an edge or a corner and no
#          land; and two that really overlap.
# Guess:   booleanOverlap is false for neighbours: it is documented to be true if the
#          intersection has the dimension of both, here an area. intersect of the same
#          neighbours is null.
# Seen:    true for an edge in common, true for a corner in common: it asks whether the
#          outlines meet, and lines that meet are enough.
# Matters: The check that districts of a map do not claim the same land reports every
#          pair of neighbours. Or it is used to find neighbours, and takes districts on
#          top of one another for such.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @turf/boolean-overlap@7.4.0 \
  @turf/intersect@7.4.0 \
  @turf/helpers@7.4.0 >&2

cat > run.mjs <<'JS'
import { booleanOverlap } from "@turf/boolean-overlap";
import { featureCollection, polygon } from "@turf/helpers";
import { intersect } from "@turf/intersect";

const square = (x, y, side = 1) => polygon([[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]);
const home = square(0, 0);
for (const [name, other] of [
  ["an edge in common", square(1, 0)],
  ["part of an edge", square(1, 0.25, 0.5)],
  ["a corner in common", square(1, 1)],
  ["land in common", square(0.5, 0.5)],
  ["far apart", square(5, 5)],
]) {
  const shared = intersect(featureCollection([home, other]));
  console.log(name.padEnd(19), "overlap:", String(booleanOverlap(home, other)).padEnd(6), "intersect:", shared?.geometry.type ?? null);
}
JS

cat > expected.txt <<'TXT'
an edge in common   overlap: true   intersect: null
part of an edge     overlap: true   intersect: null
a corner in common  overlap: true   intersect: null
land in common      overlap: true   intersect: Polygon
far apart           overlap: false  intersect: null
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
