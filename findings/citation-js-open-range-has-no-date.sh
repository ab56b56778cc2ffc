#!/usr/bin/env bash
# Package: @citation-js/core, plugin-bibtex, plugin-ris and plugin-csl, all @0.8.2
# Input:   biblatex entries whose date is a range: closed, open (2022/.., something that
#          goes on since 2022) and with an unknown end (2022/), as biblatex allows.
# Guess:   An open range is written "2022–" or at least with its first year.
# Seen:    It is read without complaint, then has no date in any output: "n.d." in the
#          bibliography, no date at all in biblatex, BibTeX and RIS. The start is in the
#          data, followed by null.
# Matters: Running reports, bulletins and updates of a survey are cited as undated,
#          although their first year is known; passing a file through the library
#          deletes the date from it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  @citation-js/core@0.8.2 \
  @citation-js/plugin-bibtex@0.8.2 \
  @citation-js/plugin-ris@0.8.2 \
  @citation-js/plugin-csl@0.8.2 >&2

cat > run.cjs <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
require("@citation-js/plugin-csl");

for (const date of ["2022", "2022/2023", "2022/..", "2022/"]) {
  const cite = new Cite(`@report{a, author={{Example Agency}}, title={Bulletin}, date={${date}}}`);
  console.log(date.padEnd(9), JSON.stringify(cite.data[0].issued));
  console.log("  apa      ", cite.format("bibliography", { template: "apa" }).trim());
  console.log("  biblatex ", cite.format("biblatex").match(/\bdate = .*?\}/)?.[0] ?? "no date");
  console.log("  bibtex   ", cite.format("bibtex").match(/\byear = .*?\}/)?.[0] ?? "no date");
  console.log("  ris      ", cite.format("ris").match(/^PY.*$/m)?.[0].trim() ?? "no date");
}
JS

cat > expected.txt <<'TXT'
2022      {"date-parts":[[2022]]}
  apa       Example Agency. (2022). Bulletin.
  biblatex  date = {2022}
  bibtex    year = {2022}
  ris       PY  - 2022
2022/2023 {"date-parts":[[2022],[2023]]}
  apa       Example Agency. (2022–2023). Bulletin.
  biblatex  date = {2022/2023}
  bibtex    year = {2022}
  ris       PY  - 2022
2022/..   {"date-parts":[[2022],null]}
  apa       Example Agency. (n.d.). Bulletin.
  biblatex  no date
  bibtex    no date
  ris       no date
2022/     {"date-parts":[[2022],null]}
  apa       Example Agency. (n.d.). Bulletin.
  biblatex  no date
  bibtex    no date
  ris       no date
TXT

node run.cjs > seen.txt
if diff expected.txt seen.txt; then
  echo "finding holds"
else
  echo "the finding no longer holds: < as written, > as seen now"
  exit 1
fi
