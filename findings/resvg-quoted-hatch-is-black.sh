#!/usr/bin/env bash
# Package: @resvg/resvg-js@2.6.2
# Input:   A district filled with a hatch, and one cut by a clip path, their ids written
#          as url(#hatch) or as url("#hatch"); CSS allows both, and browsers write the
#          second when they serialise a style.
# Guess:   The same picture for each way of writing.
# Seen:    With quotes the hatch is painted solid black, and the clip path is not
#          applied. No error, no warning.
# Matters: A map that was styled through element.style in a page and taken from its
#          document as text has the quotes. Its hatch, usually the sign for "no report",
#          becomes the darkest fill of the map.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @resvg/resvg-js@2.6.2 >&2

cat > run.mjs <<'JS'
import { Resvg } from "@resvg/resvg-js";

const colour = (body) => {
  const defs = `<pattern id="hatch" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="2" height="2" fill="green"/></pattern><clipPath id="half"><rect x="4" width="4" height="8"/></clipPath>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8">${defs}${body}</svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels.slice(0, 4)].join(" ");
};
for (const attributes of [
  `fill="url(#hatch)"`,
  `fill="url('#hatch')"`,
  `style="fill: url(#hatch)"`,
  `style='fill: url("#hatch")'`,
  `fill="blue" clip-path="url(#half)"`,
  `fill="blue" clip-path="url('#half')"`,
])
  console.log(attributes.padEnd(37), colour(`<rect width="8" height="8" ${attributes}/>`));
JS

cat > expected.txt <<'TXT'
fill="url(#hatch)"                    0 128 0 255
fill="url('#hatch')"                  0 0 0 255
style="fill: url(#hatch)"             0 128 0 255
style='fill: url("#hatch")'           0 0 0 255
fill="blue" clip-path="url(#half)"    0 0 0 0
fill="blue" clip-path="url('#half')"  0 0 255 255
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
