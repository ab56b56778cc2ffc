#!/usr/bin/env bash
# Package: chroma-js@3.2.0
# Input:   Ten figures in four plain groups; limits asked for two to five classes by
#          equal steps, by quantiles and by k-means.
# Guess:   n classes have n + 1 limits in each mode, and k-means puts them into the
#          gaps.
# Seen:    Equal steps and quantiles give n + 1 limits. k-means gives that for two and
#          three classes, then fewer: four asked for are three, five asked for are two.
#          No error.
# Matters: A scale made from the limits has fewer colours than its legend was laid out
#          for, and asking for more detail gives less: with five classes all figures up
#          to 23 look the same.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  chroma-js@3.2.0 >&2

cat > run.mjs <<'JS'
import chroma from "chroma-js";

const figures = [1, 2, 3, 20, 21, 22, 23, 70, 71, 90];
for (const mode of ["e", "q", "k"])
  for (const n of [2, 3, 4, 5]) {
    const limits = chroma.limits(figures, mode, n);
    console.log(mode, n, "asked for,", limits.length - 1, "given:", limits.map((x) => Math.round(x * 10) / 10).join(" "));
  }
JS

cat > expected.txt <<'TXT'
e 2 asked for, 2 given: 1 45.5 90
e 3 asked for, 3 given: 1 30.7 60.3 90
e 4 asked for, 4 given: 1 23.3 45.5 67.8 90
e 5 asked for, 5 given: 1 18.8 36.6 54.4 72.2 90
q 2 asked for, 2 given: 1 21.5 90
q 3 asked for, 3 given: 1 20 23 90
q 4 asked for, 4 given: 1 7.3 21.5 58.3 90
q 5 asked for, 5 given: 1 2.8 20.6 22.4 70.2 90
k 2 asked for, 2 given: 1 23 90
k 3 asked for, 3 given: 1 3 23 90
k 4 asked for, 3 given: 1 2 23 90
k 5 asked for, 2 given: 1 23 90
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
