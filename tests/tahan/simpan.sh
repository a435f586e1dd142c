#!/usr/bin/env bash
# Kills the server during saves, so many times. bin/test does it for a short while, bin/uji-panjang
# a thousand times.
#
#   LARAS=build/release/laras tests/tahan/simpan.sh [ROUNDS [SEED]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
LARAS=$(realpath "${LARAS:-build/release/laras}")
export LARAS
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/browser/office.sh "$work/data" >/dev/null
node tests/tahan/simpan.mjs "$work/data" "${1:-20}" "${2:-$$}"
