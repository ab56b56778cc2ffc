#!/usr/bin/env bash
# Package: edtf@4.11.1
# Input:   Sets and lists of EDTF (ISO 8601-2) that hold a range of years or months:
#          "one of the years 2021 to 2023".
# Guess:   max is the end of the last date of the range, as it is where the dates are
#          written one by one, and the set includes the years in the range.
# Seen:    max is the end of the FIRST date of the last range: 31 December 2021.
#          Iterating the same value does give 2021, 2022 and 2023. It does not include
#          2022.
# Matters: A ledger keeps "surveyed in one of the years 2021 to 2023" in this form. A
#          timeline that takes min and max draws one year of the three, and a filter on
#          2022 or 2023 does not find the row.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  edtf@4.11.1 >&2

cat > run.mjs <<'JS'
import edtf from "edtf";

const day = (time) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));
for (const text of ["[2021,2022,2023]", "[2021..2023]", "{2021..2023}", "[2019,2021..2023]", "[2022-08..2022-10]", "[2021..]"]) {
  const value = edtf(text);
  const listed = text.endsWith("..]") ? "" : [...value].map((date) => date.edtf).join(" ");
  console.log(`${text.padEnd(18)} ${day(value.min)} ${day(value.max).padEnd(10)} ${listed}`.trimEnd());
}
console.log("includes 2022:", edtf("[2021,2022,2023]").includes(edtf("2022")), edtf("[2021..2023]").includes(edtf("2022")));
JS

cat > expected.txt <<'TXT'
[2021,2022,2023]   2021-01-01 2023-12-31 2021 2022 2023
[2021..2023]       2021-01-01 2021-12-31 2021 2022 2023
{2021..2023}       2021-01-01 2021-12-31 2021 2022 2023
[2019,2021..2023]  2019-01-01 2021-12-31 2019 2021 2022 2023
[2022-08..2022-10] 2022-08-01 2022-08-31 2022-08 2022-09 2022-10
[2021..]           2021-01-01 Infinity
includes 2022: true false
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
