#!/usr/bin/env bash
# Package: edtf@4.11.1
# Input:   The seasons 21 to 24 of EDTF (ISO 8601-2; spring to winter) and its
#          quadrimesters 37 to 39, each four months long by that standard.
# Guess:   Autumn is September to November (or has no bounds), and the quadrimesters are
#          January to April, May to August, September to December.
# Seen:    Seasons are the quarters of the calendar: spring is January to March, autumn
#          July to September, everywhere on earth. The quadrimesters are five, five and
#          four months long and overlap: May and September belong to two of them.
# Matters: What a source dates "autumn 2022" is over on 30 September for a filter or a
#          timeline, and a spring ends with March; totals by thirds of a year count what
#          falls in May and in September twice.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  edtf@4.11.1 >&2

cat > run.mjs <<'JS'
import edtf from "edtf";

const day = (time) => new Date(time).toISOString().slice(0, 10);
const names = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter", 37: "first third", 38: "second third", 39: "last third" };
for (const [code, name] of Object.entries(names)) {
  const { type, min, max } = edtf(`2022-${code}`);
  console.log(`2022-${code}`, type, name.padEnd(12), day(min), day(max));
}
for (const month of ["2022-05", "2022-09"])
  console.log(month, "lies in", [37, 38, 39].filter((code) => edtf(`2022-${code}`).min <= edtf(month).min && edtf(month).max <= edtf(`2022-${code}`).max).join(" and "));
JS

cat > expected.txt <<'TXT'
2022-21 Season spring       2022-01-01 2022-03-31
2022-22 Season summer       2022-04-01 2022-06-30
2022-23 Season autumn       2022-07-01 2022-09-30
2022-24 Season winter       2022-10-01 2022-12-31
2022-37 Season first third  2022-01-01 2022-05-31
2022-38 Season second third 2022-05-01 2022-09-30
2022-39 Season last third   2022-09-01 2022-12-31
2022-05 lies in 37 and 38
2022-09 lies in 38 and 39
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
