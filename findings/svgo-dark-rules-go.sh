#!/usr/bin/env bash
# Package: svgo@4.1.0, as it comes (preset-default)
# Input:   A map of three districts in two classes, coloured by a style element that has
#          other colours for the dark and for print. One class has one district, the
#          other two.
# Guess:   The style sheet is made smaller, but what is drawn in the dark and on paper
#          stays the same.
# Seen:    A class that one element alone has is written into that element, its class
#          attribute is taken off, and the rules for dark and print that used this class
#          are deleted as unused. The class of two elements keeps all of its rules.
# Matters: Whether a district is repainted for the dark or for print depends on how many
#          districts are in its class: the classes of one, often the highest, keep the
#          light screen's colour beside neighbours that change.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  svgo@4.1.0 >&2

cat > run.mjs <<'JS'
import { optimize } from "svgo";

const map = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><style>
.high{fill:#a00}.low{fill:#fdd}
@media (prefers-color-scheme:dark){.high{fill:#f88}.low{fill:#522}}
@media print{.high{fill:#000}.low{fill:#ccc}}
</style><path class="high" d="M0 0h9v9z"/><path class="low" d="M20 0h9v9z"/><g><path class="low" d="M40 0h9v9z"/></g></svg>`;
console.log(optimize(map, { js2svg: { pretty: true, indent: 1 } }).data.trim());
JS

cat > expected.txt <<'TXT'
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20">
 <style>
  .low{fill:#fdd}@media (prefers-color-scheme:dark){.low{fill:#522}}@media print{.low{fill:#ccc}}
 </style>
 <path d="M0 0h9v9z" style="fill:#a00"/>
 <path d="M20 0h9v9zM40 0h9v9z" class="low"/>
</svg>
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
