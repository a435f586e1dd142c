#!/usr/bin/env bash
# Time and peak memory of import and LKjIP with the sample office: the best of five runs.
# `ratio` compares with the start of the program (laras --version) in the same run, so that
# tables of different machines can be laid side by side.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly runs=5
start_ms=

# measure NAME BUDGET_MS OUTPUT COMMAND...; OUTPUT is a file or folder whose size to print, or -.
measure() {
  local name=$1 budget=$2 output=$3 best= memory=0 size=- i ms kib
  shift 3
  for ((i = 0; i < runs; i++)); do
    [ "$output" = - ] || rm -rf "$output"
    local began=$EPOCHREALTIME
    /usr/bin/time -f %M -o "$work/time" "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
    ms=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.1f", (b - a) * 1000}')
    kib=$(tail -n 1 "$work/time")
    [ "$kib" -gt "$memory" ] && memory=$kib
    if [ -z "$best" ] || awk -v a="$ms" -v b="$best" 'BEGIN {exit !(a < b)}'; then best=$ms; fi
  done
  [ "$output" = - ] || size=$(du -sk --apparent-size "$output" | cut -f 1)
  : "${start_ms:=$best}"
  printf '%-22s %10s %10s %8s %8s %9s\n' "$name" "$best" "$budget" \
    "$(awk -v a="$best" -v b="$start_ms" 'BEGIN {printf "%.1f", a / b}')" \
    "$(awk -v k="$memory" 'BEGIN {printf "%.1f", k / 1024}')" "$size"
}

printf '%-22s %10s %10s %8s %8s %9s\n' what 'best ms' 'budget ms' ratio 'peak MB' 'size KB'
measure 'start (--version)' - - "$LARAS" --version
measure 'impor (new folder)' - "$work/data" "$LARAS" impor data/contoh/plandaan --data "$work/data"
measure 'impor (again)' - - "$LARAS" impor data/contoh/plandaan --data "$work/data"
measure 'lkjip html' 300 "$work/lkjip.html" \
  "$LARAS" lkjip --data "$work/data" --tahun 2022 --format html -o "$work/lkjip.html"
measure 'lkjip json' 200 "$work/lkjip.json" \
  "$LARAS" lkjip --data "$work/data" --tahun 2022 --format json -o "$work/lkjip.json"
