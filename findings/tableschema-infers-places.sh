#!/usr/bin/env bash
# Package: tableschema@1.12.6 (Frictionless Table Schema)
# Input:   A column of areas with a decimal comma, each in quotes in its CSV, whose type
#          is inferred.
# Guess:   string, since a comma is no decimal sign unless the schema says so.
# Seen:    geopoint: 39,5 is taken as longitude 39, latitude 5, and cast to two numbers.
#          One cell that has no place on earth, such as 212,4, or no decimals, makes the
#          column "any".
# Matters: A table of hectares becomes a table of points, all of them possible places;
#          what is inferred depends on whether any area has more than 180 hectares or
#          more than 90 hundredths.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  tableschema@1.12.6 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const { Schema } = createRequire(import.meta.url)("tableschema");
for (const column of [["39,5", "12,8", "7,25"], ["39,5", "12,8", "212,4"], ["39,5", "12,8", "7"]]) {
  const schema = new Schema({});
  schema.infer([["hectares"], ...column.map((cell) => [cell])], { headers: 1 });
  console.log(column.join(" | ").padEnd(20), schema.descriptor.fields[0].type.padEnd(9), JSON.stringify(schema.castRow([column[0]])[0]));
}
JS

cat > expected.txt <<'TXT'
39,5 | 12,8 | 7,25   geopoint  [39,5]
39,5 | 12,8 | 212,4  any       "39,5"
39,5 | 12,8 | 7      any       "39,5"
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
