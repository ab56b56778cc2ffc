#!/usr/bin/env bash
# Package: coordinate-parser@1.0.7
# Input:   The same place with a decimal point and with a decimal comma, as Azerbaijani,
#          Russian and Armenian texts write it.
# Guess:   The second is read alike or refused.
# Seen:    What follows the comma is taken as minutes, however many: 39,99 is 40.65 degrees,
#          and 39,9931 a latitude of 204 degrees. No error.
# Matters: A place typed from a local report lands in another district, or nowhere.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  coordinate-parser@1.0.7 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const Coordinates = createRequire(import.meta.url)("coordinate-parser");
for (const text of ["39.99 46.93", "39,99 46,93", "39,5 46,5", "39,9931 46,9300"]) {
  const place = new Coordinates(text);
  console.log(text, "->", place.getLatitude().toFixed(4), place.getLongitude().toFixed(4));
}
JS

cat > expected.txt <<'TXT'
39.99 46.93 -> 39.9900 46.9300
39,99 46,93 -> 40.6500 47.5500
39,5 46,5 -> 39.0833 46.0833
39,9931 46,9300 -> 204.5167 201.0000
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
