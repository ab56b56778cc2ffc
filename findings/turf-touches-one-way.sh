#!/usr/bin/env bash
# Package: @turf/boolean-touches@7.4.0
# Input:   Pairs of square districts whose borders lie on one another: edges equal, one
#          edge a part of the other, edges shifted.
# Guess:   true for all pairs, in whichever order they are given; to touch is mutual.
# Seen:    It looks for a vertex of the first on the border of the second, and for none
#          the other way: a big district does not touch its small neighbour, though the
#          small one touches the big.
# Matters: A table of neighbours made from it lacks a part of the pairs, which ones
#          depends on the order of the file, and districts of unlike size are the rule.
#          Simplifying the borders changes the answers.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @turf/boolean-touches@7.4.0 \
  @turf/helpers@7.4.0 >&2

cat > run.mjs <<'JS'
import { booleanTouches } from "@turf/boolean-touches";
import { polygon } from "@turf/helpers";

const square = (x, y, side = 1) => polygon([[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]]);
for (const [name, first, second] of [
  ["equal edges", square(0, 0), square(1, 0)],
  ["small beside big", square(1, 0.25, 0.5), square(0, 0)],
  ["shifted edges", square(0, 0), square(1, 0.5)],
])
  console.log(name.padEnd(17), "one way:", String(booleanTouches(first, second)).padEnd(6), "other way:", booleanTouches(second, first));
JS

cat > expected.txt <<'TXT'
equal edges       one way: true   other way: true
small beside big  one way: true   other way: false
shifted edges     one way: true   other way: true
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
