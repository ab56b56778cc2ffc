#!/usr/bin/env bash
# Package: svgo@4.1.0, as it comes (preset-default)
# Input:   A map whose districts are links to their sources, once with the plain href of
#          SVG 2, once with xlink:href.
# Guess:   Both addresses stay; a plain href is what `<use>` and `<image>` keep.
# Seen:    The plain href is deleted from `<a>`: the element stays, the link is dead. On
#          `<use>` the same attribute stays, and xlink:href stays on `<a>`.
# Matters: A picture of a map that cites its sources by links is handed on without one
#          working link, and nothing is said. Its removeXlink plugin, made to turn the
#          old form into the new, makes such links ready to be deleted.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  svgo@4.1.0 >&2

cat > run.mjs <<'JS'
import { optimize } from "svgo";

const map = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 20">
<symbol id="mark"><circle cx="3" cy="3" r="2"/></symbol>
<a href="https://example.org/source/1"><path d="M0 0h9v9z"/></a>
<a xlink:href="https://example.org/source/2"><path d="M20 0h9v9z"/></a>
<use href="#mark" x="40"/>
</svg>`;
const show = (name, svg) =>
  console.log(name.padEnd(13), (svg.match(/<(a|use)\b[^>]*>/g) ?? []).join(" "));

show("as made", map);
show("default", optimize(map).data);
show("with xlink", optimize(map, { plugins: ["removeXlink", "preset-default"] }).data);
JS

cat > expected.txt <<'TXT'
as made       <a href="https://example.org/source/1"> <a xlink:href="https://example.org/source/2"> <use href="#mark" x="40"/>
default       <a> <a xlink:href="https://example.org/source/2"> <use x="40" href="#a"/>
with xlink    <a> <a> <use x="40" href="#a"/>
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
