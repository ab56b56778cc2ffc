#!/usr/bin/env bash
# Package: svgo@4.1.0, as it comes (preset-default)
# Input:   A map named for screen readers by aria-labelledby, which points at the ids of
#          its title and its description.
# Guess:   Ids that an attribute of the same file refers to are kept, or shortened in
#          both places, as those behind url(#…) and href are.
# Seen:    The two ids are deleted and aria-labelledby stays, pointing at nothing; the
#          id of the hatch, used by url(#…), is shortened in both places.
# Matters: The way of naming a picture that guides to accessible SVG give is undone by
#          the tool that most builds run: the map then has no name, or only that of its
#          title element where a reader falls back to it, and never its description.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  svgo@4.1.0 >&2

cat > run.mjs <<'JS'
import { optimize } from "svgo";

const map = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20" aria-labelledby="map-title map-about">
<title id="map-title">Cleared land by district</title>
<desc id="map-about">Two districts; one has no report.</desc>
<pattern id="no-report" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 0h2v2z"/></pattern>
<path fill="#a00" d="M0 0h9v9z"/>
<path fill="url(#no-report)" d="M20 0h9v9z"/>
</svg>`;
const show = (name, svg) => {
  console.log(name);
  for (const found of svg.match(/aria-labelledby="[^"]*"|<(title|desc)\b[^>]*>|\bid="[^"]*" width|url\([^)]*\)/g))
    console.log("  " + found);
};

show("as made", map);
show("default", optimize(map).data);
JS

cat > expected.txt <<'TXT'
as made
  aria-labelledby="map-title map-about"
  <title id="map-title">
  <desc id="map-about">
  id="no-report" width
  url(#no-report)
default
  aria-labelledby="map-title map-about"
  <title>
  <desc>
  id="a" width
  url(#a)
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
