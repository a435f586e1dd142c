#!/usr/bin/env bash
# Time and peak memory of 75.000 rows, all or nothing: the sample office with that many rows of
# bukti (nine columns), from CSV and from a workbook. The best of three runs; `ratio` compares with
# the start of the program in the same run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bench/lib/best.sh
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly runs=3 rows=75000
start_ms=

# measure NAME BUDGET_MS OUTPUT COMMAND...; OUTPUT is what the command makes, or -.
measure() {
  local name=$1 budget=$2 output=$3
  shift 3
  best_of "$runs" "$output" "$@"
  : "${start_ms:=$best}"
  printf '%-26s %10s %10s %8s %8s\n' "$name" "$best" "$budget" "$(ratio "$best" "$start_ms")" \
    "$(megabytes "$memory")"
}

cp -r data/contoh/plandaan "$work/csv"
awk -v n="$rows" 'BEGIN {
  print "bukti,judul,nomor,tanggal,lokasi,untuk,indikator,tahun,periode"
  split("TW1 TW2 TW3 TW4", tw, " ")
  for (i = 1; i <= n; i++)
    printf "bukti-%06d,Laporan kegiatan ke-%d,%d/415.61/2022,2022-%02d-%02d,Lemari %d,realisasi,iku-akip,2022,%s\n",
      i, i, i, i % 12 + 1, i % 28 + 1, i % 40, tw[i % 4 + 1]
}' >"$work/csv/bukti.csv"

printf '%-26s %10s %10s %8s %8s\n' what 'best ms' 'budget ms' ratio 'peak MB'
measure 'start (--version)' - - "$LARAS" --version
measure "impor csv ($rows)" 4000 "$work/data" "$LARAS" impor "$work/csv" --data "$work/data"
measure "ekspor xlsx ($rows)" - "$work/buku.xlsx" \
  "$LARAS" ekspor "$work/buku.xlsx" --data "$work/data"
measure "impor xlsx ($rows)" 4000 "$work/data2" \
  "$LARAS" impor "$work/buku.xlsx" --data "$work/data2"
measure "impor xlsx (unchanged)" - - "$LARAS" impor "$work/buku.xlsx" --data "$work/data2"
