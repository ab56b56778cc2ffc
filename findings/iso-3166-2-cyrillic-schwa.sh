#!/usr/bin/env bash
# Package: iso-3166-2@1.0.0; iso-3166@4.4.0 beside it
# Input:   The names of the subdivisions of Azerbaijan, by their ISO 3166-2 codes.
# Guess:   Both write the same names, letter by letter.
# Seen:    16 of the 78 that both name are written with the Cyrillic schwa (U+04D9) among
#          Latin letters: they look the same and are not equal. Others with a schwa, such
#          as Kəlbəcər, have the Latin one (U+0259).
# Matters: A ledger joined by these names loses Zəngilan, Tərtər, Xocavənd and Xankəndi,
#          and keeps Kəlbəcər: the gap looks like a district without reports.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  iso-3166-2@1.0.0 \
  iso-3166@4.4.0 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { iso31662 } from "iso-3166";

const require = createRequire(import.meta.url);
const there = require("iso-3166-2").country("AZ").sub;
const cyrillic = (text) => [...text].filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length;
const both = iso31662.filter(({ code }) => code.startsWith("AZ-") && there[code]);
const unlike = both.filter(({ code, name }) => there[code].name !== name);
console.log("named by both", both.length, "unlike", unlike.length);
for (const code of ["AZ-KAL", "AZ-ZAN", "AZ-TAR", "AZ-XVD", "AZ-XA"]) {
  const { name } = both.find((one) => one.code === code);
  console.log(code, name, "equal:", there[code].name === name, "Cyrillic letters:", cyrillic(there[code].name));
}
console.log("Cyrillic letters in iso-3166:", both.reduce((sum, { name }) => sum + cyrillic(name), 0));
JS

cat > expected.txt <<'TXT'
named by both 78 unlike 16
AZ-KAL Kəlbəcər equal: true Cyrillic letters: 0
AZ-ZAN Zəngilan equal: false Cyrillic letters: 1
AZ-TAR Tərtər equal: false Cyrillic letters: 2
AZ-XVD Xocavənd equal: false Cyrillic letters: 1
AZ-XA Xankəndi equal: false Cyrillic letters: 1
Cyrillic letters in iso-3166: 0
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
