#!/usr/bin/env bash
# Makes the sample office (or that of the CSV folder $2) at $1 with one person a role who may log in at once, each called by what
# he does: administrator, kasi and staf (of the same seksi), sungram, sekcam, camat, evaluator.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${LARAS:=$PWD/build/release/laras}"
data=$1

person() {
  local name=$1 role=$2
  shift 2
  echo 'garam lumut pelangi' |
    "$LARAS" pengguna buat "$name" --peran "$role" --sandi-stdin --data "$data" "$@"
}

"$LARAS" impor "${2:-data/contoh/plandaan}" --data "$data"
person administrator administrator
person kasi kasi --unit seksi-pmd --nama 'Kasi PMD'
person staf staf --unit seksi-pmd --nama 'Staf PMD'
person sungram kasubbag-sungram --nama 'Kasubbag Sungram'
person sekcam sekcam --nama Sekcam
person camat camat --nama Camat
person evaluator evaluator
