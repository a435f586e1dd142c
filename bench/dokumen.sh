#!/usr/bin/env bash
# The sample office's LKjIP as DOCX, PDF and XLSX, beside other ways to the same document in one
# run: npm docx and exceljs write the same tables, LibreOffice makes a PDF of our DOCX. The best of
# three runs; `ratio` compares with our own writer of that format. What is compared with comes by
# lock file (bench/dokumen/) and from Debian (libreoffice-writer-nogui); where it is absent, the line
# is left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bench/lib/best.sh
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly runs=3
declare -A ours

# measure FORMAT WHO OUTPUT COMMAND...
measure() {
  local format=$1 who=$2 output=$3
  shift 3
  best_of "$runs" "$output" "$@"
  : "${ours[$format]:=$best}"
  printf '%-6s %-26s %8s %8s %9s %9s\n' "$format" "$who" "$best" "$(ratio "$best" "${ours[$format]}")" \
    "$(megabytes "$memory")" "$(($(stat -c %s "$output") / 1024))"
}

"$LARAS" impor data/contoh/plandaan --data "$work/data" >/dev/null
lkjip() { echo "$LARAS" lkjip --data "$work/data" --tahun 2022 --format "$1" -o "$work/lkjip.$1"; }
$(lkjip json)
(cd bench/dokumen && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)

printf '%-6s %-26s %8s %8s %9s %9s\n' format who 'best ms' ratio 'peak MB' 'size KB'
for format in docx pdf xlsx; do
  # shellcheck disable=SC2046 # the words of a command
  measure $format laras "$work/lkjip.$format" $(lkjip $format)
done
measure docx 'npm docx 9.15' "$work/npm.docx" \
  node bench/dokumen/docx.mjs "$work/lkjip.json" "$work/npm.docx"
measure xlsx 'exceljs 4.4' "$work/npm.xlsx" \
  node bench/dokumen/xlsx.mjs "$work/lkjip.json" "$work/npm.xlsx"
if command -v soffice >/dev/null; then
  cp "$work/lkjip.docx" "$work/lo.docx"
  measure pdf 'LibreOffice (from DOCX)' "$work/lo.pdf" soffice --headless \
    "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/lo.docx"
fi
