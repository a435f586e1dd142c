#!/usr/bin/env bash
# Kills an import at a random moment, again and again: afterwards the data must be wholly the old
# or wholly the new, and the audit trail must hold. Every other round kills the making of a new
# data folder, which must then be absent or whole; every third one the restoring of a backup.
#
#   LARAS=build/release/laras tests/tahan/bunuh.sh [ROUNDS [SEED]]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
LARAS=$(realpath "${LARAS:-$here/../../build/release/laras}")
rounds=${1:-30}
seed=${2:-$$}
RANDOM=$seed
echo "seed: $seed"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# An office with so many units that an import takes long enough to be hit.
make_input() {
  mkdir "$1"
  cp "$here/../golden/berkas/kantor/instansi.csv" "$1/"
  awk -v word="$2" -v rows="$3" 'BEGIN {
    print "unit,nama,induk,jenis,urutan"
    for (i = 1; i <= rows; ++i) printf "u%d,Unit %s %d,,seksi,%d\n", i, word, i, i
  }' >"$1/unit.csv"
}

fail() {
  echo "round $round: $1" >&2
  exit 1
}

now() { date +%s%N; }

# Starts the program with the words from $2 on and kills it after $1 microseconds.
killed() {
  local delay=$1
  shift
  "$LARAS" "$@" >/dev/null 2>&1 &
  local pid=$!
  sleep "$(printf '%d.%06d' $((delay / 1000000)) $((delay % 1000000)))"
  kill -KILL "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
}

# Whether data folder $1, whose trail must hold, has exactly what was exported as $2.
holds() {
  "$LARAS" verifikasi --data "$1" >verifikasi 2>&1 || { cat verifikasi && fail "verifikasi: $1"; }
  rm -rf hasil
  "$LARAS" ekspor hasil --data "$1" >/dev/null || fail "ekspor: $1"
  diff -rq hasil "$2" >/dev/null
}

make_input a lama 6000
make_input b baru 6000
for input in a b; do
  "$LARAS" impor $input --data data-$input >/dev/null
  "$LARAS" ekspor isi-$input --data data-$input >/dev/null
done
cp -r data-a ukur
start=$(now)
"$LARAS" impor b --data ukur >/dev/null
span=$((($(now) - start) / 1000))
"$LARAS" cadangkan cadangan.laras --data data-b >/dev/null
start=$(now)
"$LARAS" pulihkan cadangan.laras --data ukur >/dev/null
span_restore=$((($(now) - start) / 1000))

old=0
new=0
made=0
absent=0
kept=0
restored=0
for ((round = 1; round <= rounds; ++round)); do
  delay=$((span * (RANDOM % 1100) / 1000))
  if ((round % 3 == 0)); then
    rm -rf data data.sebelum-pulih-*
    cp -r data-a data
    killed $((span_restore * (RANDOM % 1400) / 1000)) pulihkan cadangan.laras --data data
    if holds data isi-a; then
      kept=$((kept + 1))
    elif holds data isi-b; then
      restored=$((restored + 1))
    else
      fail "neither kept nor restored"
    fi
  elif ((round % 2)); then
    rm -rf data
    cp -r data-a data
    killed $delay impor b --data data
    if holds data isi-a; then
      old=$((old + 1))
    elif holds data isi-b; then
      new=$((new + 1))
    else
      fail "neither old nor new"
    fi
  else
    rm -rf baru
    killed $delay impor b --data baru
    if [ -e baru ]; then
      holds baru isi-b || fail "half a data folder"
      made=$((made + 1))
    else
      absent=$((absent + 1))
    fi
    "$LARAS" impor b --data baru >/dev/null || fail "the next import"
    [ -z "$(find . -maxdepth 1 -name '.baru.baru-*')" ] || fail "remains are not swept"
  fi
done
echo "$rounds kills within $((span / 1000)) ms. Existing folder: $old old, $new new." \
  "New folder: $absent absent, $made whole. Restoring: $kept kept, $restored restored."
