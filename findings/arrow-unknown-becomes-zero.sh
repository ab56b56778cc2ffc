#!/usr/bin/env bash
# Package: apache-arrow@21.2.0
# Input:   A column of figures: zero, not known (null), seven.
# Guess:   As an array it is 0, null, 7, or has NaN for what is not known.
# Seen:    vector.toArray() gives 0, 0, 7; toJSON() and get() keep the null. The sum, mean
#          and classes of the array count the unknown as zero.
# Matters: toArray() is what geoarrow's and deck.gl's examples colour by: a district without
#          a figure gets the colour of "none found".
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  apache-arrow@21.2.0 >&2

cat > run.mjs <<'JS'
import { vectorFromArray } from "apache-arrow";

const column = vectorFromArray([0, null, 7]);
console.log("nulls counted:", column.nullCount);
console.log("toJSON: ", JSON.stringify(column.toJSON()));
console.log("get(1): ", column.get(1));
console.log("toArray:", JSON.stringify([...column.toArray()]));
console.log("iterated:", JSON.stringify([...column]));
JS

cat > expected.txt <<'TXT'
nulls counted: 1
toJSON:  [0,null,7]
get(1):  null
toArray: [0,0,7]
iterated: [0,null,7]
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
