#!/usr/bin/env bash
# Package: @resvg/resvg-js@2.6.2, with the colours that chroma-js@3.2.0, culori@4.0.2
#          and d3-color@3.1.0 write
# Input:   One green, #2a7f62, written as hsl() or half transparent by three colour
#          libraries, as the fill of a district.
# Guess:   resvg draws all of them in that green; hsl() and rgb() are old CSS.
# Seen:    Each library's hsl() is drawn black, without an error or a warning, since hue
#          is a fraction there or has its unit; so is rgb() with a slash before its
#          alpha. A whole hue between commas is green.
# Matters: A choropleth whose classes were computed in hsl is right in every browser and
#          black in the picture made on the server; black lies beyond the darkest class
#          of most legends, so it reads as data.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @resvg/resvg-js@2.6.2 \
  chroma-js@3.2.0 \
  culori@4.0.2 \
  d3-color@3.1.0 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import chroma from "chroma-js";
import { formatCss, formatHsl, hsl as culoriHsl } from "culori";
import { hsl, rgb } from "d3-color";

const drawn = (fill) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;
  const [r, g, b, a] = new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
  return a === 255 && r + g + b === 0 ? "BLACK" : `rgba ${r} ${g} ${b} ${a}`;
};
const colours = [
  ["by hand", "#2a7f62"],
  ["by hand", "hsl(160, 50%, 33%)"],
  ["chroma-js css('hsl')", chroma("#2a7f62").css("hsl")],
  ["chroma-js css()", chroma("#2a7f62").css()],
  ["chroma-js css(), half", chroma("#2a7f62").alpha(0.5).css()],
  ["culori formatHsl", formatHsl("#2a7f62")],
  ["culori formatCss", formatCss(culoriHsl("#2a7f62"))],
  ["d3-color formatHsl", hsl("#2a7f62").formatHsl()],
  ["d3-color rgb, half", rgb(42, 127, 98, 0.5).formatRgb()],
];
for (const [who, fill] of colours) console.log(`${who.padEnd(22)} ${drawn(fill).padEnd(19)} ${fill.replace(/(\.\d\d)\d+/g, "$1…")}`);
JS

cat > expected.txt <<'TXT'
by hand                rgba 42 127 98 255  #2a7f62
by hand                rgba 42 126 98 255  hsl(160, 50%, 33%)
chroma-js css('hsl')   BLACK               hsl(159.53deg 50.3% 33.14%)
chroma-js css()        rgba 42 127 98 255  rgb(42 127 98)
chroma-js css(), half  BLACK               rgb(42 127 98 / 0.5)
culori formatHsl       BLACK               hsl(159.53, 50.3%, 33.14%)
culori formatCss       BLACK               hsl(159.52… 50.29…% 33.13…%)
d3-color formatHsl     BLACK               hsl(159.52…, 50.29…%, 33.13…%)
d3-color rgb, half     rgba 21 63 49 127   rgba(42, 127, 98, 0.5)
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
