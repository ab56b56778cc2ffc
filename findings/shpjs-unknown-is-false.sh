#!/usr/bin/env bash
# Package: shpjs@6.2.0; shapefile@0.6.6 for comparison
# Input:   A dBASE table of a shapefile with a logical field, whose format has three
#          states: T, F, and ? or blank for "not known".
# Guess:   true, false and null, as shapefile reads it.
# Seen:    true, false and false: what is not known is read as no. An unknown figure in
#          the same table is null.
# Matters: "Is the district surveyed?" with no answer becomes "it is not", and no later
#          step can tell the two apart; a map then has no district without an answer.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  shpjs@6.2.0 \
  shapefile@0.6.6 >&2

cat > run.mjs <<'JS'
import { openDbf } from "shapefile";
import { parseDbf } from "shpjs";

// Two fields (a logical of 1 byte, a number of 4) and four records of 6 bytes each.
const fields = [["surveyed", "L", 1], ["mines", "N", 4]];
const records = [["T", "  12"], ["F", "   0"], ["?", "    "], [" ", "    "]];
const header = Buffer.alloc(32 + 32 * fields.length + 1);
header.writeUInt8(3, 0);
header.set([122, 8, 1], 1);
header.writeUInt32LE(records.length, 4);
header.writeUInt16LE(header.length, 8);
header.writeUInt16LE(6, 10);
fields.forEach(([name, type, length], i) => {
  header.write(name, 32 + 32 * i, "latin1");
  header.write(type, 32 + 32 * i + 11, "latin1");
  header.writeUInt8(length, 32 + 32 * i + 16);
});
header.writeUInt8(13, header.length - 1);
const table = Buffer.concat([header, ...records.map((cells) => Buffer.from(" " + cells.join(""), "latin1")), Buffer.from([26])]);

const other = await openDbf(new Uint8Array(table).buffer);
const rows = [];
for (let next = await other.read(); !next.done; next = await other.read()) rows.push(next.value);
parseDbf(table).forEach((row, i) => console.log(JSON.stringify(records[i][0]), "shpjs", JSON.stringify(row), " shapefile", JSON.stringify(rows[i])));
JS

cat > expected.txt <<'TXT'
"T" shpjs {"surveyed":true,"mines":12}  shapefile {"surveyed":true,"mines":12}
"F" shpjs {"surveyed":false,"mines":0}  shapefile {"surveyed":false,"mines":0}
"?" shpjs {"surveyed":false,"mines":null}  shapefile {"surveyed":null,"mines":null}
" " shpjs {"surveyed":false,"mines":null}  shapefile {"surveyed":null,"mines":null}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
