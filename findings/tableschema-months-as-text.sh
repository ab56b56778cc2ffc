#!/usr/bin/env bash
# Package: tableschema@1.12.6 (Frictionless Table Schema)
# Input:   A field of type yearmonth with a minimum or a maximum, 2022-10, and months
#          before and after it.
# Guess:   Months are compared in time, as dates are.
# Seen:    They are compared as text without the zero, "2022,8" with "2022,10": August
#          2022 passes a minimum of October 2022 and fails a maximum of October 2022.
#          November and other years are right.
# Matters: A check that no report of a ledger is older than its start, or later than its
#          release, is wrong for January to September against October to December, in
#          the same year alone; a test with two years does not show it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  tableschema@1.12.6 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const { Field } = createRequire(import.meta.url)("tableschema");
const passes = (text, constraints) => {
  try {
    new Field({ name: "reported", type: "yearmonth", constraints }).castValue(text);
    return "passes";
  } catch {
    return "fails";
  }
};
console.log("month    minimum 2022-10  maximum 2022-10");
for (const month of ["2021-12", "2022-08", "2022-10", "2022-11", "2023-01"])
  console.log(month, "", passes(month, { minimum: "2022-10" }).padEnd(16), passes(month, { maximum: "2022-10" }));
JS

cat > expected.txt <<'TXT'
month    minimum 2022-10  maximum 2022-10
2021-12  fails            passes
2022-08  passes           fails
2022-10  passes           passes
2022-11  passes           fails
2023-01  passes           fails
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
