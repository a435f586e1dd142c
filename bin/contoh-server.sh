# Sourced by bin/run: people of the sample office and the server that they open. Expects $laras and
# $data_folder; leaves $logins (a table, or a hint where the people were there before).

readonly port=${LARAS_PORT:-8080}
readonly server_pid=out/.server.pid
readonly server_log=out/server.log

# Login name, peran, jabatan of everybody who can try the sample office.
readonly people=(
  "admin|administrator|"
  "camat|camat|camat"
  "sekcam|sekcam|sekcam"
  "sungram|kasubbag-sungram|kasubbag-keuangan"
  "umum|kasubbag-umum|kasubbag-umum"
  "kasi.tapem|kasi|kasi-tapem"
  "kasi.sosbud|kasi|kasi-sosbud"
  "kasi.pmd|kasi|kasi-pmd"
  "kasi.trantib|kasi|kasi-trantib"
  "bendahara|bendahara|"
  "inspektorat|evaluator|"
)

# Makes those people that are not there yet, each with a password of its own, shown once.
make_people() {
  local person name peran jabatan present options answer
  present=$("$laras" pengguna daftar --data "$data_folder")
  logins=""
  for person in "${people[@]}"; do
    IFS='|' read -r name peran jabatan <<<"$person"
    grep -q "^$name (" <<<"$present" && continue
    options=(--peran "$peran")
    [ -n "$jabatan" ] && options+=(--jabatan "$jabatan")
    answer=$("$laras" pengguna buat "$name" --data "$data_folder" "${options[@]}")
    logins+=$(printf '  %-14s %-18s %s' "$name" "$peran" \
      "$(sed -n 's/^Kata sandi sementara: //p' <<<"$answer")")$'\n'
  done
  if [ -z "$logins" ]; then
    logins="  Kata sandi ditampilkan sekali, saat pengguna dibuat. Lupa? Buat yang baru:
  $laras pengguna atur-ulang NAMA --data $data_folder
"
  fi
}

stop_server() {
  local pid
  [ -s "$server_pid" ] || return 0
  pid=$(cat "$server_pid")
  # The number may belong to another program by now.
  if [ "$(readlink "/proc/$pid/exe" 2>/dev/null)" = "$(readlink -f "$laras")" ] ||
    [ "$(readlink "/proc/$pid/exe" 2>/dev/null)" = "$(readlink -f "$laras") (deleted)" ]; then
    kill "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  fi
  rm -f "$server_pid"
}

# Starts the server behind this script; it goes on after the script's end.
start_server() {
  stop_server
  : >"$server_log"
  setsid "$laras" server --data "$data_folder" --port "$port" >"$server_log" 2>&1 </dev/null &
  local pid=$! tries
  for tries in {1..100}; do
    if grep -q '^siap ' "$server_log"; then
      echo "$pid" >"$server_pid"
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  cat "$server_log" >&2
  echo "Server tidak berjalan. Pakai port lain dengan: LARAS_PORT=8081 bin/run" >&2
  return 1
}
