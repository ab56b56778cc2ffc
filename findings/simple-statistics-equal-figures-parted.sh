#!/usr/bin/env bash
# Package: simple-statistics@7.12.1; ckmeans@2.1.0 for comparison
# Input:   Seven figures, three of them distinct (four districts with 0, two with 5, one
#          with 9), in four and five classes.
# Guess:   Three classes, since there are three distinct figures; equal figures are
#          never parted. If all figures are equal it does return one class.
# Seen:    As many classes as asked for: the two fives are in classes of their own, and
#          with five classes so are the zeros, three in one class and one in the next.
#          The package ckmeans, the same algorithm, returns three.
# Matters: Districts with few distinct figures are the common case early in a year. Two
#          districts that both report 5 get two colours, and a legend made from the
#          classes has two entries "5".
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  simple-statistics@7.12.1 \
  ckmeans@2.1.0 >&2

cat > run.mjs <<'JS'
import { ckmeans } from "simple-statistics";
import starts from "ckmeans";

const figures = [0, 0, 0, 0, 5, 5, 9];
for (const classes of [3, 4, 5])
  console.log(classes, "asked for:", ckmeans(figures, classes).map((c) => c.join(" ")).join(" | ").padEnd(29), "ckmeans:", starts(figures, classes).length, "classes");
console.log("all equal:", ckmeans([5, 5, 5], 3).map((c) => c.join(" ")).join(" | "));
JS

cat > expected.txt <<'TXT'
3 asked for: 0 0 0 0 | 5 5 | 9             ckmeans: 3 classes
4 asked for: 0 0 0 0 | 5 | 5 | 9           ckmeans: 3 classes
5 asked for: 0 0 0 | 0 | 5 | 5 | 9         ckmeans: 3 classes
all equal: 5 5 5
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
