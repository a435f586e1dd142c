#include "store/berkas.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "base/galat.h"

namespace laras::store {

namespace {

Error gagal(const std::filesystem::path& path) {
  return cannot_write(path.string(), std::generic_category().message(errno));
}

constexpr std::size_t kTerbesar = std::size_t{256} << 20;

Error tak_terbaca(const std::filesystem::path& path) {
  return cannot_read(path.string(), std::generic_category().message(errno));
}

bool tulis_semua(int berkas, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto n = ::write(berkas, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return ::fsync(berkas) == 0;
}

}  // namespace

Result<void> tulis_berkas(const std::filesystem::path& path, std::string_view bytes, bool secret) {
  const int berkas =
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, secret ? 0600 : 0644);
  if (berkas < 0) return gagal(path);
  const bool tertulis = tulis_semua(berkas, bytes);
  const bool tertutup = ::close(berkas) == 0;
  if (!tertulis || !tertutup) return gagal(path);
  return {};
}

Result<std::string> baca_berkas(const std::filesystem::path& path) {
  const int berkas = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (berkas < 0) return tak_terbaca(path);
  std::string bytes;
  std::string penampung(std::size_t{1} << 16, '\0');
  for (;;) {
    const auto n = ::read(berkas, penampung.data(), penampung.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 || bytes.size() > kTerbesar) {
      Error salah = tak_terbaca(path);
      if (n > 0) salah.message = "Berkas lebih besar daripada 256 MiB. Bagi isinya.";
      ::close(berkas);
      return salah;
    }
    if (n == 0) break;
    bytes.append(penampung.data(), static_cast<std::size_t>(n));
  }
  ::close(berkas);
  return bytes;
}

namespace {

Result<void> sinkronkan(const std::filesystem::path& path, int cara) {
  const int tangan = ::open(path.c_str(), cara | O_CLOEXEC);
  if (tangan < 0) return gagal(path);
  const bool selesai = ::fsync(tangan) == 0;
  ::close(tangan);
  if (!selesai) return gagal(path);
  return {};
}

}  // namespace

Result<void> sinkronkan_berkas(const std::filesystem::path& path) {
  return sinkronkan(path, O_WRONLY);
}

Result<void> sinkronkan_folder(const std::filesystem::path& folder) {
  return sinkronkan(folder, O_RDONLY | O_DIRECTORY);
}

void sapu(const std::filesystem::path& induk, std::string_view awalan) {
  std::error_code diabaikan;
  for (const auto& satu : std::filesystem::directory_iterator(induk, diabaikan)) {
    if (!satu.path().filename().string().starts_with(awalan)) continue;
    KunciFolder kunci;
    if (kunci.ambil(satu.path())) std::filesystem::remove_all(satu.path(), diabaikan);
  }
}

Result<void> tukar(const std::filesystem::path& satu, const std::filesystem::path& lain) {
  if (::renameat2(AT_FDCWD, satu.c_str(), AT_FDCWD, lain.c_str(), RENAME_EXCHANGE) != 0) {
    return gagal(lain);
  }
  return {};
}

KunciFolder::KunciFolder(KunciFolder&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

KunciFolder& KunciFolder::operator=(KunciFolder&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

KunciFolder::~KunciFolder() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool KunciFolder::ambil(const std::filesystem::path& folder) {
  const int tangan = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (tangan < 0) return false;
  if (::flock(tangan, LOCK_EX | LOCK_NB) != 0) {
    ::close(tangan);
    return false;
  }
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = tangan;
  return true;
}

}  // namespace laras::store
