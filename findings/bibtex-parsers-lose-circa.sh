#!/usr/bin/env bash
# Package: @citation-js/plugin-bibtex@0.8.2 (with core@0.8.2) and
#          @retorquere/bibtex-parser@9.0.29
# Input:   biblatex dates with the marks of EDTF that its manual gives: 2022~ (about
#          2022), 2022? (perhaps), 202X (one of the 2020s).
# Guess:   citation-js sets CSL's circa for ~ and ?, and keeps 202X as a text or a
#          range. The other parser hands the date on as it is written.
# Seen:    Both drop the tilde; the second, which keeps "?", since ~ is TeX's
#          unbreakable blank. citation-js drops "?" too, and makes 202X the year 2020.
# Matters: "About 2022" is cited as 2022 and a decade as its first year: the doubt that
#          a ledger of reports takes care to keep is gone in the reference manager,
#          without a word.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-bibtex@0.8.2 \
  @retorquere/bibtex-parser@9.0.29 >&2

cat > run.mjs <<'JS'
import { createRequire } from "node:module";
import { parse } from "@retorquere/bibtex-parser";

const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
for (const date of ["2022", "2022~", "2022?", "2022-08~", "202X"]) {
  const entry = `@report{a, author={{Example Agency}}, title={Bulletin}, date={${date}}}`;
  console.log(date.padEnd(9), "citation-js", JSON.stringify(new Cite(entry).data[0].issued).padEnd(26), "bibtex-parser", parse(entry).entries[0].fields.date);
}
JS

cat > expected.txt <<'TXT'
2022      citation-js {"date-parts":[[2022]]}    bibtex-parser 2022
2022~     citation-js {"date-parts":[[2022]]}    bibtex-parser 2022
2022?     citation-js {"date-parts":[[2022]]}    bibtex-parser 2022?
2022-08~  citation-js {"date-parts":[[2022,8]]}  bibtex-parser 2022-08
202X      citation-js {"date-parts":[[2020]]}    bibtex-parser 202X
TXT

node run.mjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
