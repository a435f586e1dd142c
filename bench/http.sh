#!/usr/bin/env bash
# CPU of the server for one request: /sehat, a page, an asset, each on kept connections; then the
# same /sehat beside 500 idle connections, and the memory that they cost. `ratio` compares with
# /sehat in the same run. Then, by Node (bench/http/load.mjs): processor and SQL statements of the
# main pages, a page beside 500 idle connections, and 200 users with think time for USERS_SECONDS
# (120). Requests of the first part come from wrk where it is installed (apt-get install wrk), else
# from one connection of this script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source bench/lib/best.sh
: "${LARAS:=$PWD/build/release/laras}"

work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
readonly seconds=3 connections=16 own_requests=2000 idle=500
base_us=

LARAS=$LARAS tests/browser/office.sh "$work/data" >/dev/null
cc -shared -fPIC -O1 -o "$work/sql_count.so" bench/http/sql_count.c
began=$EPOCHREALTIME
LD_PRELOAD=$work/sql_count.so LARAS_SQL_COUNT=$work/sql \
  "$LARAS" server --data "$work/data" --port 0 >"$work/ready" &
server=$!
until grep -qs '^siap ' "$work/ready"; do sleep 0.01; done
start_ms=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.0f", (b - a) * 1000}')
url=$(sed -n 's/^siap //p' "$work/ready")
host=${url#*://}

# Ticks of the processor that the server has used, and its memory in KiB.
ticks() { awk '{print $14 + $15}' "/proc/$server/stat"; }
resident() { awk '/^VmRSS/ {print $2}' "/proc/$server/status"; }

# own_load PATH: as many requests on one connection, one after the other; prints their number.
own_load() {
  local i length line
  exec 3<>"/dev/tcp/${host%:*}/${host##*:}"
  for ((i = 0; i < own_requests; i++)); do
    printf 'GET %s HTTP/1.1\r\nHost: uji\r\n\r\n' "$1" >&3
    length=0
    while IFS= read -r line <&3 && [ "$line" != $'\r' ]; do
      case $line in Content-Length:*) length=${line#*: } && length=${length%$'\r'} ;; esac
    done
    LC_ALL=C IFS= read -r -d '' -N "$length" line <&3 || true
  done
  exec 3>&-
  echo "$own_requests"
}

load() {
  if command -v wrk >/dev/null; then
    wrk -t 1 -c "$connections" -d "${seconds}s" "$url$1" | awk '/requests in/ {print $1}'
  else
    own_load "$1"
  fi
}

# measure NAME PATH
measure() {
  local before requests us
  before=$(ticks)
  requests=$(load "$2")
  us=$(awk -v t=$(($(ticks) - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
    'BEGIN {printf "%.1f", t * 1000000 / hz / n}')
  : "${base_us:=$us}"
  printf '%-28s %10s %8s %10s %8s\n' "$1" "$us" "$(ratio "$us" "$base_us")" "$requests" \
    "$(megabytes "$(resident)")"
}

echo "ready after $start_ms ms, $(megabytes "$(resident)") MB"
printf '%-28s %10s %8s %10s %8s\n' what 'CPU us' ratio requests 'RSS MB'
measure '/sehat' /sehat
measure 'page (/masuk)' /masuk
measure 'asset (laras.css)' /aset/laras.css
for ((i = 0; i < idle; i++)); do
  exec {fd}<>"/dev/tcp/${host%:*}/${host##*:}"
  printf 'GET /sehat HTTP/1.1\r\nHost: uji\r\n\r\n' >&"$fd"
  IFS= read -r _ <&"$fd"
done
measure "/sehat beside $idle idle" /sehat
for ((fd = 10; fd < 10 + idle + 20; fd++)); do exec {fd}>&- || true; done 2>/dev/null
echo
node bench/http/load.mjs pages "$url" "$server" "$work/sql"
echo
node bench/http/load.mjs idle "$url"
echo
node bench/http/load.mjs users "$url" "${USERS_SECONDS:-120}"
echo "RSS $(megabytes "$(resident)") MB"
