#!/usr/bin/env bash
# Package: luxon@3.7.2
# Input:   Intervals of ISO 8601 in its short form, in which the end leaves out what it
#          has in common with the start: 2022-08/10 is August to October 2022. The clock
#          is held at 30 November 2026, UTC.
# Guess:   Either read as the standard says, or invalid.
# Seen:    Valid, and wrong: the end is read alone, as an hour of the day (10-25 as one
#          with an offset), so the interval runs from August 2022 to today. The short
#          end 25 is invalid: what happens depends on whether the end can be an hour.
# Matters: Periods of reports are often written so. A timeline made by this reads
#          "August to October 2022" as an operation that lasts until now, and ends
#          elsewhere each day it is drawn; isValid does not catch it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  luxon@3.7.2 >&2

cat > run.mjs <<'JS'
import { Interval, Settings } from "luxon";

Settings.defaultZone = "utc";
for (const today of ["2026-11-30T12:00:00Z", "2026-12-01T12:00:00Z"]) {
  Settings.now = () => Date.parse(today);
  console.log("today is", today.slice(0, 10));
  for (const text of ["2022-08/2022-10", "2022-08/10", "2022-08-01/10-25", "2022-08-01/25"]) {
    const interval = Interval.fromISO(text);
    console.log(" ", text.padEnd(16), interval.isValid ? interval.toISO({ suppressSeconds: true, suppressMilliseconds: true }) : "invalid");
  }
}
JS

cat > expected.txt <<'TXT'
today is 2026-11-30
  2022-08/2022-10  2022-08-01T00:00Z/2022-10-01T00:00Z
  2022-08/10       2022-08-01T00:00Z/2026-11-30T10:00Z
  2022-08-01/10-25 2022-08-01T00:00Z/2026-11-30T11:00Z
  2022-08-01/25    invalid
today is 2026-12-01
  2022-08/2022-10  2022-08-01T00:00Z/2022-10-01T00:00Z
  2022-08/10       2022-08-01T00:00Z/2026-12-01T10:00Z
  2022-08-01/10-25 2022-08-01T00:00Z/2026-12-01T11:00Z
  2022-08-01/25    invalid
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
