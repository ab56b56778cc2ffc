#!/usr/bin/env bash
# Package: classybrew@0.0.3
# Input:   Eight figures in the order of their districts; breaks by quantiles and by Jenks.
# Guess:   The breaks come back, and the figures stay as they were.
# Seen:    The caller's own array is sorted: the figures stand in another order than the
#          districts afterwards.
# Matters: The usual next line colours district i by figure i. The map then has the right
#          classes and the wrong districts, and looks well.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  classybrew@0.0.3 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const ClassyBrew = createRequire(import.meta.url)("classybrew");
for (const method of ["quantile", "jenks", "equal_interval"]) {
  const figures = [5, 1, 3, 9, 2, 8, 10, 100];
  const brew = new ClassyBrew();
  brew.setSeries(figures);
  brew.setNumClasses(3);
  brew.classify(method);
  console.log(method, JSON.stringify(figures));
}
JS

cat > expected.txt <<'TXT'
quantile [1,2,3,5,8,9,10,100]
jenks [1,2,3,5,8,9,10,100]
equal_interval [1,2,3,5,8,9,10,100]
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
