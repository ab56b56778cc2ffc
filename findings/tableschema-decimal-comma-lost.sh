#!/usr/bin/env bash
# Package: tableschema@1.12.6 (Frictionless Table Schema)
# Input:   A number field described as Table Schema asks, with decimalChar "," and
#          groupChar ".", and figures as ministries print them: 7.956,1 hectares.
# Guess:   7956.1
# Seen:    79561, ten times as much; 1.234.567,89 is a hundred times as much. The comma
#          becomes a point first, then all points go as separators of thousands. Without
#          groupChar, or with a space as groupChar, the same figure is read right.
# Matters: Areas of a table in the Azerbaijani, Russian, German or Turkish way of
#          writing pass validation and are wrong by a power of ten which depends on how
#          many decimals each cell has, so no factor repairs the column.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  tableschema@1.12.6 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const { Field } = createRequire(import.meta.url)("tableschema");
const read = (text, options) => console.log(text.padEnd(13), JSON.stringify(options).padEnd(38), new Field({ name: "area", type: "number", ...options }).castValue(text));

read("7.956,1", { decimalChar: ",", groupChar: "." });
read("12,8", { decimalChar: ",", groupChar: "." });
read("1.234.567,89", { decimalChar: ",", groupChar: "." });
read("7 956,1", { decimalChar: ",", groupChar: " " });
read("7956,1", { decimalChar: "," });
read("7,956.1", { decimalChar: ".", groupChar: "," });
JS

cat > expected.txt <<'TXT'
7.956,1       {"decimalChar":",","groupChar":"."}    79561
12,8          {"decimalChar":",","groupChar":"."}    128
1.234.567,89  {"decimalChar":",","groupChar":"."}    123456789
7 956,1       {"decimalChar":",","groupChar":" "}    7956.1
7956,1        {"decimalChar":","}                    7956.1
7,956.1       {"decimalChar":".","groupChar":","}    7956.1
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
