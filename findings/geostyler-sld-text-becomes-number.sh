#!/usr/bin/env bash
# Package: geostyler-sld-parser@9.0.3
# Input:   A style with rules for the districts whose code is the text "007" or "1e3" and for
#          those whose note is "true", written as SLD and read back.
# Guess:   The same filters come back.
# Seen:    They come back as the numbers 7 and 1000 and as the logical value true.
# Matters: Codes of districts begin with zeros in several lists. The rule is valid, fits no
#          district any more, and the map shows it as without data.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  geostyler-sld-parser@9.0.3 >&2

cat > run.mjs <<'JS'
import { SldStyleParser } from "geostyler-sld-parser";

const parser = new SldStyleParser({ sldVersion: "1.1.0" });
for (const text of ["Lachin", "007", "1e3", "true"]) {
  const rule = { name: "r", filter: ["==", "code", text], symbolizers: [{ kind: "Fill", color: "#336699" }] };
  const { output } = await parser.writeStyle({ name: "s", rules: [rule] });
  const back = await parser.readStyle(output);
  console.log(JSON.stringify(rule.filter), "->", JSON.stringify(back.output.rules[0].filter));
}
JS

cat > expected.txt <<'TXT'
["==","code","Lachin"] -> ["==","code","Lachin"]
["==","code","007"] -> ["==","code",7]
["==","code","1e3"] -> ["==","code",1000]
["==","code","true"] -> ["==","code",true]
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
