#!/usr/bin/env bash
# Package: geo-coordinates-parser@1.7.4
# Input:   Pairs of decimal degrees with one, two and four decimals, as reports round places.
# Guess:   All are decimal degrees.
# Seen:    Up to two decimals are read as minutes: 39.9 is 39°9′, told as format "DM", so that
#          the place moves by up to 80 km. 39.75 is refused, since it has more than 59 minutes.
#          From three decimals in both numbers on they are degrees.
# Matters: Rounding a place on purpose, so that nobody walks to it, sends its readers to
#          another town.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  geo-coordinates-parser@1.7.4 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const { convert } = createRequire(import.meta.url)("geo-coordinates-parser");
for (const text of ["39.9912, 46.9301", "39.9, 46.9", "40.12, 46.5", "39.59, 46.30", "39.75, 46.75"]) {
  try {
    const { decimalLatitude, decimalLongitude, originalFormat } = convert(text, 4);
    console.log(text, "->", decimalLatitude, decimalLongitude, originalFormat);
  } catch (error) {
    console.log(text, "-> refused:", error.message);
  }
}
JS

cat > expected.txt <<'TXT'
39.9912, 46.9301 -> 39.9912 46.9301 DD
39.9, 46.9 -> 39.15 46.15 DM
40.12, 46.5 -> 40.2 46.0833 DM
39.59, 46.30 -> 39.9833 46.5 DM
39.75, 46.75 -> refused: invalid coordinate value
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
