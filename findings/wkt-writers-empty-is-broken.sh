#!/usr/bin/env bash
# Package: wellknown@0.5.0 and @loaders.gl/wkt@4.5.2; wkx@0.5.0 beside them
# Input:   Empty geometries, which clipping and filtering leave, as GeoJSON and as WKT.
# Guess:   They are written as "... EMPTY", and read back.
# Seen:    Both write "POLYGON ()", which is no well-known text and which neither reads as
#          an empty polygon again; both read "MULTIPOLYGON EMPTY" rightly, but an empty
#          point and an empty collection as null. wkx does all of it.
# Matters: One district that lies outside the window makes the whole file unreadable for a
#          database.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  wellknown@0.5.0 \
  @loaders.gl/wkt@4.5.2 \
  @loaders.gl/core@4.5.4 \
  wkx@0.5.0 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { encodeTextSync, parseSync } from "@loaders.gl/core";
import { WKTLoader, WKTWriter } from "@loaders.gl/wkt";

const require = createRequire(import.meta.url);
const wellknown = require("wellknown");
const { Geometry } = require("wkx");
const writers = {
  wellknown: (geometry) => wellknown.stringify(geometry),
  "loaders.gl": (geometry) => encodeTextSync(geometry, WKTWriter),
  wkx: (geometry) => Geometry.parseGeoJSON(geometry).toWkt(),
};
const readers = {
  wellknown: (text) => wellknown.parse(text),
  "loaders.gl": (text) => parseSync(text, WKTLoader),
  wkx: (text) => Geometry.parse(text).toGeoJSON(),
};
for (const type of ["Polygon", "MultiPolygon"]) {
  for (const [name, write] of Object.entries(writers)) console.log(name, "writes", write({ type, coordinates: [] }));
}
for (const text of ["MULTIPOLYGON EMPTY", "POINT EMPTY", "GEOMETRYCOLLECTION EMPTY"]) {
  for (const [name, read] of Object.entries(readers)) console.log(name, "reads", text, "as", JSON.stringify(read(text)));
}
JS

cat > expected.txt <<'TXT'
wellknown writes POLYGON ()
loaders.gl writes POLYGON ()
wkx writes POLYGON EMPTY
wellknown writes MULTIPOLYGON ()
loaders.gl writes MULTIPOLYGON ()
wkx writes MULTIPOLYGON EMPTY
wellknown reads MULTIPOLYGON EMPTY as {"type":"MultiPolygon","coordinates":[]}
loaders.gl reads MULTIPOLYGON EMPTY as {"type":"MultiPolygon","coordinates":[]}
wkx reads MULTIPOLYGON EMPTY as {"type":"MultiPolygon","coordinates":[]}
wellknown reads POINT EMPTY as null
loaders.gl reads POINT EMPTY as null
wkx reads POINT EMPTY as {"type":"Point","coordinates":[]}
wellknown reads GEOMETRYCOLLECTION EMPTY as null
loaders.gl reads GEOMETRYCOLLECTION EMPTY as null
wkx reads GEOMETRYCOLLECTION EMPTY as {"type":"GeometryCollection","geometries":[]}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
