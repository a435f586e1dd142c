# Shared by the scripts of bin/; each sources it first. Leaves the shell at the root of the
# repository, whatever folder it was called from.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
jobs=$(nproc)

readonly build_packages=(
  g++ cmake ninja-build pkg-config ca-certificates libboost1.81-dev libsqlite3-dev libsodium-dev
  nlohmann-json3-dev libcli11-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libgtest-dev
  libpango1.0-dev libqpdf-dev libzip-dev libpugixml-dev libxlsxwriter-dev libssl-dev zlib1g-dev
  libmagic-dev libtomlplusplus-dev
  fonts-liberation fonts-urw-base35
)
readonly test_packages=(
  git ccache clang clang-format clang-tidy libclang-rt-14-dev openssl poppler-utils qpdf unzip
  libreoffice-writer-nogui libreoffice-calc-nogui dpkg-dev nginx-light systemd
)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "Perlu hak root untuk: $*" >&2
    echo "Masuk sebagai root, atau pasang sudo, lalu ulangi." >&2
    return 1
  fi
}

is_installed() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs those of the named Debian packages that are missing; touches nothing where none is.
install_packages() {
  local missing=() package
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return 0
  fi
  if ! command -v apt-get >/dev/null; then
    echo "Skrip ini memasang paket Debian 12. Pasang padanannya sendiri: ${missing[*]}" >&2
    return 1
  fi
  local apt=(apt-get -o DPkg::Lock::Timeout=500 -qq)
  echo "      memasang: ${missing[*]}"
  as_root "${apt[@]}" update
  as_root env DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y --no-install-recommends \
    "${missing[@]}" >/dev/null
}

# Node and npm from Debian, unless a node is there already (whichever way it came).
install_node() {
  if ! command -v node >/dev/null; then
    install_packages nodejs npm
  elif ! command -v npm >/dev/null; then
    install_packages npm
  fi
}

# Configures and builds a preset, going on after errors so that all are seen; further arguments
# go to the build.
build_preset() {
  local preset=$1
  shift
  cmake --preset "$preset" &&
    cmake --build --preset "$preset" -j "$jobs" "$@" -- -k 0
}
