#!/usr/bin/env bash
# Package: @tmcw/togeojson@7.1.3, on the parser @xmldom/xmldom@0.9.8
# Input:   KML whose Schema types its fields, as GIS programs write it: bool, int and
#          float, with values, with "false" and "0", and empty where nothing is known.
# Guess:   false for false and 0; nothing, null or "" for an empty value.
# Seen:    bool is true for every text that is not empty, "false" and "0" among them,
#          and false where nothing is known; an empty int or float is the number 0.
# Matters: "Cleared: false" becomes cleared, "not reported" becomes a reported 0, and
#          "unknown" becomes no. A map of contamination made from that KML says the
#          contrary of its source, with values of the right type.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @tmcw/togeojson@7.1.3 \
  @xmldom/xmldom@0.9.8 >&2

cat > run.mjs <<'JS'
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";

const read = (cleared, mines, hectares) => {
  const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema id="s" name="s"><SimpleField type="bool" name="cleared"/><SimpleField type="int" name="mines"/><SimpleField type="float" name="hectares"/></Schema>
<Placemark><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="cleared">${cleared}</SimpleData><SimpleData name="mines">${mines}</SimpleData><SimpleData name="hectares">${hectares}</SimpleData></SchemaData></ExtendedData>
<Point><coordinates>46,39</coordinates></Point></Placemark></Document></kml>`;
  return kml(new DOMParser().parseFromString(text, "text/xml")).features[0].properties;
};
for (const values of [["true", "5", "12.5"], ["false", "0", "0"], ["0", "7", "1"], ["", "", ""]])
  console.log(JSON.stringify(values).padEnd(20), JSON.stringify(read(...values)));
JS

cat > expected.txt <<'TXT'
["true","5","12.5"]  {"cleared":true,"mines":5,"hectares":12.5}
["false","0","0"]    {"cleared":true,"mines":0,"hectares":0}
["0","7","1"]        {"cleared":true,"mines":7,"hectares":1}
["","",""]           {"cleared":false,"mines":0,"hectares":0}
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
