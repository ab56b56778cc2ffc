#!/usr/bin/env bash
# Package: mapshaper@0.7.70
# Input:   Six rows in three groups: one without any figure (null), one with a zero and a
#          null, one with 5 and the text "n/a"; dissolved with sum-fields. A second table,
#          without a row for one group, joined with calc="total = sum(…)".
# Guess:   The group without figures has none; "n/a" is refused or left out.
# Seen:    The group without figures has the sum 0, and so has the group for which the joined
#          table has no row at all. 5 and "n/a" make the text "5n/a".
# Matters: "Nobody has reported" becomes "zero was reported", which is the one thing that a
#          map of mine clearance must never say.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  mapshaper@0.7.70 >&2

cat > run.mjs <<'JS'
import mapshaper from "mapshaper";

const row = (group, value) => ({ group, value });
const rows = [row("a", null), row("a", null), row("b", 0), row("b", null), row("c", 5), row("c", "n/a")];
const show = async (command, input) => {
  const out = await mapshaper.applyCommands(command, input);
  console.log(String(Object.values(out)[0]).trim());
};
const geometry = (index) => ({ type: "Point", coordinates: [46 + index, 39] });
const features = rows.map((properties, index) => ({ type: "Feature", properties, geometry: geometry(index) }));
const districts = { type: "FeatureCollection", features };
await show("-i d.json -dissolve group sum-fields=value -o out.csv", { "d.json": districts });
await show('-i d.json -filter-fields group -join t.csv keys=group,group calc="total = sum(reported)" -o out.csv', {
  "d.json": districts,
  "t.csv": "group,reported\nb,0\nb,4\n",
});
JS

cat > expected.txt <<'TXT'
value,group
0,a
0,b
5n/a,c
group,total
a,0
a,0
b,4
b,4
c,0
c,0
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
