#!/usr/bin/env bash
# The quarterly table of 60 agencies, 48 indikator each, 11.520 rows: a page of it, all rows as
# HTML and as CSV, with the server's processor time and its greatest memory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

node bench/http/kabupaten.mjs data/contoh/plandaan "$work/csv"
LARAS=$LARAS tests/browser/office.sh "$work/data" "$work/csv" >/dev/null
"$LARAS" server --data "$work/data" --port 0 >"$work/ready" &
server=$!
until grep -qs '^siap ' "$work/ready"; do sleep 0.01; done
node bench/http/load.mjs table "$(sed -n 's/^siap //p' "$work/ready")" "$server"
