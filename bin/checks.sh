# The steps of bin/test, and what bin/uji-panjang shares with it. A step writes its counts to
# $counts, one line `passed failed`, or counts as one by its exit code.

# The C++ files to look at: those changed since the parent of HEAD, all where there is no history.
changed_sources() {
  if git rev-parse --quiet --verify 'HEAD^' >/dev/null 2>&1; then
    { git diff --name-only --diff-filter=d 'HEAD^' -- src tests
      git ls-files --others --exclude-standard -- src tests; } | sort -u
  else
    find src tests -type f | sort
  fi
}

build_target() {
  cmake --build --preset "$1" -j "$jobs" --target "$2"
}

check_one_program() {
  local found
  found=$(find . -name node_modules -prune -o -type f -name laras -perm /111 -print)
  echo "executable files called laras: $found"
  [ "$found" = ./build/release/laras ]
}

check_format() {
  local bad
  bad=$(find src tests -name '*.cc' -o -name '*.h' | sort |
    xargs -r clang-format --dry-run --Werror 2>&1 | sed -n 's/^\([^:]*\):.*error:.*/\1/p' | uniq -c)
  if [ -n "$bad" ]; then
    echo "places to format, by file; bin/fmt does it:"
    echo "$bad"
    return 1
  fi
}

# The analyzer finds little in tests and takes most of the time there, hence not in them; nor where
# `tidy_quick` is set.
tidy_one() {
  local fewer=()
  [[ -n "${tidy_quick:-}" || "$1" == *_test.cc ]] && fewer=('--checks=-clang-analyzer-*')
  clang-tidy --quiet -p build/release "${fewer[@]}" "$1" 2> >(grep -v 'warnings\? generated' >&2)
}

# Changed units beyond which a change is many changes in one, each looked at when it was made: the
# program's own sources alone, without the analyzer, so that the whole run stays within its time.
readonly tidy_many=120

# A changed header is looked at through the source of the same name.
check_tidy() {
  local units tidy_quick=
  units=$(changed_sources | sed -n 's/\.h$/.cc/p; /\.cc$/p' | grep -v '_fuzz\.cc$' | sort -u |
    while read -r unit; do [ -f "$unit" ] && echo "$unit"; done || true)
  if [ -z "$units" ]; then
    echo "no C++ file changed"
    return 0
  fi
  if [ "$(wc -l <<<"$units")" -gt $tidy_many ]; then
    units=$(grep -v '_test\.cc$' <<<"$units" | grep '^src/')
    tidy_quick=yes
  fi
  export -f tidy_one
  export tidy_quick
  echo "$units" | xargs -P "$jobs" -I '{}' bash -c 'tidy_one "$1"' - '{}'
}

# `area: What it does`, at most 72 characters, no full stop.
check_commit_subjects() {
  local bad
  bad=$(git log --no-merges --format=%s |
    grep -vE '^[a-z][a-z0-9_./-]*(, [a-z0-9_./-]+)*: [A-Z0-9].*[^.]$' || true)
  bad+=$(git log --no-merges --format=%s | awk 'length($0) > 72')
  if [ -n "$bad" ]; then
    echo "not like 'kinerja: Round capaian half away from zero' (at most 72 characters):"
    echo "$bad"
    return 1
  fi
}

# Prints what a GoogleTest program says, and writes its counts to the file $2.
run_gtest() {
  local log=$1.log status=0 ok bad
  LSAN_OPTIONS=suppressions=tests/lsan.supp:print_suppressions=0 timeout 900 "$1" --gtest_brief=1 >"$log" 2>&1 || status=$?
  cat "$log"
  ok=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) tests\?\..*/\1/p' "$log")
  bad=$(grep -cE '^\[  FAILED  \] .*\([0-9]+ ms\)$' "$log" || true)
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
    bad=1
    echo "$1 ended with $status"
  fi
  echo "${ok:-0} $bad" >>"$2"
}

run_unit_tests() {
  local programs
  programs=$(ctest --preset "$1" -N | sed -n "s|^ *Test *#[0-9]*: |build/$1/uji/uji_|p")
  [ -n "$programs" ] || return 1
  export -f run_gtest
  echo "$programs" | xargs -P "$jobs" -I '{}' bash -c 'run_gtest "$1" "$2"' - '{}' "$counts"
}

# Runs a test script that ends with `N passed, N failed`; silent where there is none.
run_counted() {
  if [ ! -x "$1" ]; then
    echo "0 0" >>"$counts"
    return 0
  fi
  local log=$logs/counted status=0
  LARAS=$PWD/build/release/laras "$@" >"$log" 2>&1 || status=$?
  cat "$log"
  sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1 >>"$counts"
  return $status
}

has_browser_tests() { [ -x tests/browser/run ]; }

# Each fuzz target for so many seconds, from its corpus; what crashes it is kept under out/.
run_fuzz_targets() {
  local seconds=$1 target name corpus fresh status=0
  mkdir -p out/fuzz
  for target in build/asan/fuzz/fuzz_*; do
    [ -x "$target" ] || continue
    name=$(basename "$target")
    name=${name#fuzz_}
    corpus=()
    [ -d "tests/corpus/$name" ] && corpus=("tests/corpus/$name")
    fresh=$(mktemp -d)
    if "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="out/fuzz/$name-" "$fresh" "${corpus[@]}"; then
      echo "1 0" >>"$counts"
    else
      echo "0 1" >>"$counts"
      echo "fuzz_$name failed; its input lies in out/fuzz/"
      status=1
    fi
    rm -rf "$fresh"
  done
  return $status
}
