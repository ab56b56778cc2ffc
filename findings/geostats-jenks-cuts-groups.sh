#!/usr/bin/env bash
# Package: geostats@2.1.0; ckmeans@2.1.0 for comparison
# Input:   Ten figures in four plain groups: 1 2 3, 20 21 22 23, 70 71, 90; four classes
#          asked for.
# Guess:   getClassJenks and getClassJenks2 find the four groups; the readme calls the
#          first the optimised version, the second the older one.
# Seen:    getClassJenks cuts between 21 and 22 and puts 70, 71 and 90 together. Squared
#          deviations within its classes are 257, against 7.5 for the groups.
#          getClassJenks2 and ckmeans find the groups.
# Matters: The method is chosen so that a map's classes follow the gaps in the figures.
#          The one with the plain name gives classes that no gap explains, drawn with
#          the same authority.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  geostats@2.1.0 \
  ckmeans@2.1.0 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import ckmeans from "ckmeans";

const geostats = createRequire(import.meta.url)("geostats");
const figures = [1, 2, 3, 20, 21, 22, 23, 70, 71, 90];
const groups = (bounds) => bounds.slice(1).map((upper, i) => figures.filter((x) => x <= upper && (i === 0 || x > bounds[i])));
const spread = (classes) => classes.flatMap((c) => c.map((x) => (x - c.reduce((a, b) => a + b) / c.length) ** 2)).reduce((a, b) => a + b);
const show = (name, classes) => console.log(name.padEnd(15), classes.map((c) => c.join(" ")).join(" | ").padEnd(36), spread(classes).toFixed(1));

show("getClassJenks", groups(new geostats([...figures]).getClassJenks(4).map(Number)));
show("getClassJenks2", groups(new geostats([...figures]).getClassJenks2(4).map(Number)));
const starts = [...ckmeans(figures, 4), Infinity];
show("ckmeans", starts.slice(1).map((end, i) => figures.filter((x) => x >= starts[i] && x < end)));
JS

cat > expected.txt <<'TXT'
getClassJenks   1 2 3 | 20 21 | 22 23 | 70 71 90     257.0
getClassJenks2  1 2 3 | 20 21 22 23 | 70 71 | 90     7.5
ckmeans         1 2 3 | 20 21 22 23 | 70 71 | 90     7.5
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
