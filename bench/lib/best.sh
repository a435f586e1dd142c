# For the scripts of bench/, which source it: the best of several runs of a command.

# best_of TIMES OUTPUT COMMAND...: leaves milliseconds in $best and peak KiB in $memory. OUTPUT is a
# file or folder that the command makes, removed before each run, or -. Needs a folder in $work.
best_of() {
  local times=$1 output=$2 i ms kib began
  shift 2
  best=
  memory=0
  for ((i = 0; i < times; i++)); do
    [ "$output" = - ] || rm -rf "$output"
    began=$EPOCHREALTIME
    /usr/bin/time -f %M -o "$work/time" "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
    ms=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.1f", (b - a) * 1000}')
    kib=$(tail -n 1 "$work/time")
    [ "$kib" -gt "$memory" ] && memory=$kib
    if [ -z "$best" ] || awk -v a="$ms" -v b="$best" 'BEGIN {exit !(a < b)}'; then best=$ms; fi
  done
}

# How many times as much, and KiB as MB; one decimal.
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.1f", a / b}'; }
megabytes() { awk -v k="$1" 'BEGIN {printf "%.1f", k / 1024}'; }
