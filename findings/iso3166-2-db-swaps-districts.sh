#!/usr/bin/env bash
# Package: iso3166-2-db@2.3.11
# Input:   The regions of Azerbaijan with their names in five languages.
# Guess:   One region a code, and the same region in every language.
# Seen:    Beylagan (beside Fuzuli) and Balakan (at the northern border, over 200 km away) have
#          each other's names in Russian, German, French and Spanish; the English name and
#          the one by GeoNames are right. The code of Shusha stands twice, once for the
#          district and once for the town, with the same Russian name.
# Matters: A map whose language is changed moves the figures of one district to another;
#          a table joined by code counts Shusha's twice.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps --prefix "$dir" \
  iso3166-2-db@2.3.11 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";

const { getDataSet } = createRequire(import.meta.url)("iso3166-2-db");
const { regions } = getDataSet().AZ;
for (const iso of ["BEY", "BAL"]) {
  const { name, names } = regions.find((region) => region.iso === iso);
  console.log(iso, [name, names.geonames, names.ru, names.de, names.fr, names.es].join(" | "));
}
const times = new Map();
for (const { iso } of regions) times.set(iso, (times.get(iso) ?? 0) + 1);
for (const [iso, count] of times) {
  if (count > 1) {
    console.log(iso, "stands", count, "times");
    for (const region of regions) if (region.iso === iso) console.log(" ", region.name, "|", region.names.ru);
  }
}
JS

cat > expected.txt <<'TXT'
BEY Beylagan District | Beylaqan | Белакенский район | Balakən | Balakən | Balakən
BAL Balakan District | Balakan Rayon | Бейлаганский район | Beyləqan | Beyləqan | Beyləqan
SUS stands 2 times
  Shusha District | Шушинский район
  Shusha | Шушинский район
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
