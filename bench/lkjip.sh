#!/usr/bin/env bash
# Time and peak memory of import and LKjIP with the sample office: the best of five runs.
# `ratio` compares with the start of the program (laras --version) in the same run, so that
# tables of different machines can be laid side by side.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bench/lib/best.sh
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly runs=5
start_ms=

# measure NAME BUDGET_MS OUTPUT COMMAND...; OUTPUT is a file or folder whose size to print, or -.
measure() {
  local name=$1 budget=$2 output=$3 size=-
  shift 3
  best_of "$runs" "$output" "$@"
  [ "$output" = - ] || size=$(du -sk --apparent-size "$output" | cut -f 1)
  : "${start_ms:=$best}"
  printf '%-22s %10s %10s %8s %8s %9s\n' "$name" "$best" "$budget" "$(ratio "$best" "$start_ms")" \
    "$(megabytes "$memory")" "$size"
}

printf '%-22s %10s %10s %8s %8s %9s\n' what 'best ms' 'budget ms' ratio 'peak MB' 'size KB'
measure 'start (--version)' - - "$LARAS" --version
measure 'impor (new folder)' - "$work/data" "$LARAS" impor data/contoh/plandaan --data "$work/data"
measure 'impor (again)' - - "$LARAS" impor data/contoh/plandaan --data "$work/data"
measure 'lkjip html' 300 "$work/lkjip.html" \
  "$LARAS" lkjip --data "$work/data" --tahun 2022 --format html -o "$work/lkjip.html"
measure 'lkjip json' 200 "$work/lkjip.json" \
  "$LARAS" lkjip --data "$work/data" --tahun 2022 --format json -o "$work/lkjip.json"
