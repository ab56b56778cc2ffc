#!/usr/bin/env bash
# Package: xlsx@0.18.5 (SheetJS)
# Input:   Areas in a workbook whose number formats carry a language, as spreadsheet
#          programs write them where a cell has one of its own: [$-42C]#,##0.0 is
#          Azerbaijani and has no currency.
# Guess:   12.5 and 7,956.1, with the signs of that language or without.
# Seen:    $12.5 and $7,956.1, in the cell's text and in the CSV. A dollar sign is taken
#          from the bracket that only names the language. With a currency in the bracket
#          it is right; so are dates in the same language.
# Matters: A ledger's workbook whose areas were formatted for readers of one language
#          turns hectares into dollars when it is made into CSV or a table in a page.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  xlsx@0.18.5 >&2

cat > run.mjs <<'JS'
import XLSX from "xlsx";

const formats = ["0.0", "[$-42C]0.0", "[$-42C]#,##0.0", "[$-409]0.0", "[$₼-42C]0.0", "[$-42C]yyyy-mm"];
const sheet = XLSX.utils.aoa_to_sheet(formats.map((format) => [format.includes("#") ? 7956.1 : format.includes("y") ? 44798 : 12.5]));
formats.forEach((format, i) => (sheet[`A${i + 1}`].z = format));
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, "areas");

const read = XLSX.read(XLSX.write(book, { type: "buffer", bookType: "xlsx" }), { cellNF: true }).Sheets.areas;
const rows = XLSX.utils.sheet_to_csv(read, { FS: ";" }).trim().split("\n");
formats.forEach((format, i) => console.log(read[`A${i + 1}`].z.padEnd(15), read[`A${i + 1}`].w.padEnd(10), "CSV:", rows[i]));
JS

cat > expected.txt <<'TXT'
0.0             12.5       CSV: 12.5
[$-42C]0.0      $12.5      CSV: $12.5
[$-42C]#,##0.0  $7,956.1   CSV: $7,956.1
[$-409]0.0      $12.5      CSV: $12.5
[$₼-42C]0.0     ₼12.5      CSV: ₼12.5
[$-42C]yyyy-mm  2022-08    CSV: 2022-08
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
