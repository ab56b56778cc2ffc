#!/usr/bin/env bash
# Package: chrono-node@2.10.3
# Input:   Periods as reports write them, read on 1 December 2026.
# Guess:   All are one period from February to July 2024 (or from 4 to 10 August 2025), as
#          "February to July 2024" is.
# Seen:    "between February and July 2024" is two dates, the first of them in February
#          2027: the year is not carried back, and the nearest one is taken. Shortened
#          months joined by a dash lose the first; full names do not. "between 4 and 10
#          August" is the 10th.
# Matters: A claim read so is dated three years after the report, or has the length of a
#          month where half a year was meant.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  chrono-node@2.10.3 >&2

cat > run.mjs <<'JS'
import * as chrono from "chrono-node";

const now = new Date("2026-12-01T12:00:00Z");
const day = (part) => (part ? [part.get("year"), part.get("month"), part.get("day")].join("-") : "no end");
for (const text of [
  "February to July 2024",
  "February–July 2024",
  "Feb–Jul 2024",
  "between February and July 2024",
  "4–10 August 2025",
  "between 4 and 10 August 2025",
]) {
  const found = chrono.parse(text, now).map((one) => "[" + one.text + "] " + day(one.start) + " .. " + day(one.end));
  console.log(text, "=>", found.join("; "));
}
JS

cat > expected.txt <<'TXT'
February to July 2024 => [February to July 2024] 2024-2-1 .. 2024-7-1
February–July 2024 => [February–July 2024] 2024-2-1 .. 2024-7-1
Feb–Jul 2024 => [Jul 2024] 2024-7-1 .. no end
between February and July 2024 => [February] 2027-2-1 .. no end; [July 2024] 2024-7-1 .. no end
4–10 August 2025 => [4–10 August 2025] 2025-8-4 .. 2025-8-10
between 4 and 10 August 2025 => [10 August 2025] 2025-8-10 .. no end
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
