#!/usr/bin/env bash
# Package: flatgeobuf@4.5.0
# Input:   GeoJSON features with one figure each, written and read back; the first
#          district has no figure (null), or the figure comes first, or a later feature
#          has a property more.
# Guess:   Types of columns are found over all features: null stays null, 12.5 stays
#          12.5, a property that comes later is kept.
# Seen:    The first feature alone decides. If its figure is null, all later figures
#          come back as text. A property that it lacks is dropped from all. A text in a
#          column of figures comes back as null.
# Matters: Whether a file of districts holds numbers depends on which district is first
#          in it: sort it so that one without a report leads, and every figure is text,
#          "9" then sorts after "12.5", and a style that compares numbers paints
#          nothing.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  flatgeobuf@4.5.0 >&2

cat > run.mjs <<'JS'
import { deserialize, serialize } from "flatgeobuf/lib/mjs/geojson.js";

const features = (list) => ({
  type: "FeatureCollection",
  features: list.map((properties, i) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates: [46 + i, 39] } })),
});
for (const [name, list] of [
  ["figure first", [{ n: 12.5 }, { n: null }, { n: 9 }]],
  ["null first", [{ n: null }, { n: 12.5 }, { n: 9 }]],
  ["one more later", [{ n: 12.5 }, { n: 9, source: "a" }]],
  ["text later", [{ n: 12.5 }, { n: "fewer than 9" }]],
]) {
  const back = [];
  const read = deserialize(serialize(features(list)));
  for await (const { properties } of read.features ?? read) back.push(properties);
  console.log(name.padEnd(15), JSON.stringify(list).padEnd(41), JSON.stringify(back));
}
JS

cat > expected.txt <<'TXT'
figure first    [{"n":12.5},{"n":null},{"n":9}]           [{"n":12.5},{},{"n":9}]
null first      [{"n":null},{"n":12.5},{"n":9}]           [{},{"n":"12.5"},{"n":"9"}]
one more later  [{"n":12.5},{"n":9,"source":"a"}]         [{"n":12.5},{"n":9}]
text later      [{"n":12.5},{"n":"fewer than 9"}]         [{"n":12.5},{"n":null}]
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
