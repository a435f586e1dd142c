#include "format/zip.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/galat.h"

namespace laras::format {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 16;
constexpr std::uint64_t kSmall = std::uint64_t{1} << 20;

struct SourceCloser {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

struct ArchiveCloser {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, FileCloser>;

Error damaged(std::string detail = {}) {
  return {Kind::Invalid,
          "Berkas rusak atau bukan berkas yang dimaksud. Buka dengan programnya, simpan ulang, "
          "lalu coba lagi.",
          "", std::move(detail)};
}

Error too_large() {
  return {Kind::Invalid,
          "Isi berkas terlalu besar setelah dibuka. Bagi menjadi beberapa berkas, atau buang "
          "lembar dan gambar yang tidak diperlukan."};
}

Error encrypted() {
  return {Kind::Invalid, "Berkas dilindungi kata sandi. Simpan tanpa kata sandi, lalu coba lagi."};
}

Error writing_failed(const char* detail) {
  return {Kind::Bug, "Berkas tidak dapat disusun. Laporkan kepada pengelola Laras.", "", detail};
}

zip_t* handle(void* archive) { return static_cast<zip_t*>(archive); }

Result<std::string> content(zip_source_t* source) {
  if (zip_source_open(source) != 0) return writing_failed("zip_source_open");
  std::string bytes;
  char buffer[1 << 16];
  for (;;) {
    const zip_int64_t n = zip_source_read(source, buffer, sizeof buffer);
    if (n < 0) return writing_failed("zip_source_read");
    if (n == 0) break;
    bytes.append(buffer, static_cast<std::size_t>(n));
  }
  zip_source_close(source);
  return bytes;
}

Result<void> add(zip_t* archive, const std::string& name, zip_source_t* source) {
  if (source == nullptr) return writing_failed("zip_source");
  const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return writing_failed("zip_file_add");
  }
  // MS-DOS time, so that the machine's zone does not reach the bytes.
  const auto at = static_cast<zip_uint64_t>(index);
  constexpr zip_uint16_t kFirstDay = (1 << 5) | 1;
  if (zip_file_set_dostime(archive, at, 0, kFirstDay, 0) != 0) return writing_failed("dostime");
  // A PNG is deflated already.
  if (name.ends_with(".png") && zip_set_file_compression(archive, at, ZIP_CM_STORE, 0) != 0) {
    return writing_failed("store");
  }
  return {};
}

/// What the directory says of an entry, against the limits.
Result<void> check(const zip_stat_t& stat, const ZipLimits& limits) {
  constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if ((stat.valid & kNeeded) != kNeeded) return damaged("stat");
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    return encrypted();
  }
  if (stat.size > limits.entry_bytes) return too_large();
  if (stat.size > kSmall && stat.size / std::max<zip_uint64_t>(stat.comp_size, 1) > limits.ratio) {
    return too_large();
  }
  return {};
}

}  // namespace

Result<std::string> zip(const std::vector<ZipPart>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!target) return writing_failed("zip_source_buffer_create");
  Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
  if (!archive) return writing_failed("zip_open_from_source");
  zip_source_keep(target.get());  // the archive takes one reference when it closes
  for (const auto& part : parts) {
    LARAS_CHECK(add(archive.get(), part.name,
                    zip_source_buffer(archive.get(), part.bytes.data(), part.bytes.size(), 0)));
  }
  if (zip_close(archive.get()) != 0) return writing_failed(zip_strerror(archive.get()));
  (void)archive.release();
  return content(target.get());
}

Result<void> zip_to_file(const std::filesystem::path& target,
                         const std::vector<ZipEntry>& entries) {
  const auto not_written = [&](const char* detail) {
    return cannot_write(target.string(), detail);
  };
  int code = 0;
  Archive archive(zip_open(target.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
  if (!archive) return not_written("zip_open");
  for (const auto& entry : entries) {
    if (entry.file.empty()) {
      LARAS_CHECK(add(archive.get(), entry.name,
                      zip_source_buffer(archive.get(), entry.bytes.data(), entry.bytes.size(), 0)));
    } else {
      LARAS_CHECK(add(archive.get(), entry.name,
                      zip_source_file(archive.get(), entry.file.c_str(), 0, -1)));
    }
  }
  if (zip_close(archive.get()) != 0) return not_written(zip_strerror(archive.get()));
  (void)archive.release();
  return {};
}

Result<ZipReader> ZipReader::open(std::string_view bytes, const ZipLimits& limits) {
  constexpr std::size_t kSmallest = 22;  // the end record alone; the library takes "" for a ZIP
  if (bytes.size() < kSmallest) return damaged();
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return damaged();
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (archive == nullptr) {
    zip_source_free(source);
    return damaged(zip_error_strerror(&error));
  }
  return look_through(archive, limits);
}

Result<ZipReader> ZipReader::open_file(const std::filesystem::path& file, const ZipLimits& limits) {
  int code = 0;
  zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
  if (archive == nullptr && (code == ZIP_ER_NOENT || code == ZIP_ER_OPEN)) {
    return cannot_read(file.string());
  }
  if (archive == nullptr) return damaged("zip_open");
  return look_through(archive, limits);
}

Result<ZipReader> ZipReader::look_through(void* opened, const ZipLimits& limits) {
  zip_t* archive = handle(opened);
  ZipReader reader;
  reader.archive_ = archive;
  reader.limits_ = limits;
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  if (count < 0 || static_cast<std::size_t>(count) > limits.entries) return too_large();
  std::uint64_t total = 0;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0) return damaged();
    LARAS_CHECK(check(stat, limits));
    total += stat.size;
    if (total > limits.total_bytes) return too_large();
    reader.names_.emplace_back(stat.name);
  }
  return reader;
}

ZipReader::ZipReader(ZipReader&& other) noexcept { *this = std::move(other); }

ZipReader& ZipReader::operator=(ZipReader&& other) noexcept {
  std::swap(archive_, other.archive_);
  limits_ = other.limits_;
  unpacked_ = other.unpacked_;
  names_ = std::move(other.names_);
  return *this;
}

ZipReader::~ZipReader() {
  if (archive_ != nullptr) zip_discard(handle(archive_));
}

bool ZipReader::has(std::string_view name) const {
  return std::find(names_.begin(), names_.end(), name) != names_.end();
}

Result<std::string> ZipReader::read(std::string_view name) {
  std::string bytes;
  LARAS_CHECK(stream(name, [&](std::string_view piece) -> Result<void> {
    bytes += piece;
    return {};
  }));
  return bytes;
}

Result<void> ZipReader::stream(std::string_view name, const Sink& sink) {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (found == names_.end()) {
    return Error{Kind::NotFound, "Bagian " + std::string(name) + " tidak ada di dalam berkas."};
  }
  const auto index = static_cast<zip_uint64_t>(found - names_.begin());
  zip_stat_t stat;
  if (zip_stat_index(handle(archive_), index, 0, &stat) != 0) return damaged();
  File file(zip_fopen_index(handle(archive_), index, 0));
  if (!file) return damaged(zip_strerror(handle(archive_)));
  std::string buffer(kPiece, '\0');
  std::uint64_t left = stat.size;
  while (left > 0) {
    const auto wanted = std::min<std::uint64_t>(left, buffer.size());
    const zip_int64_t n = zip_fread(file.get(), buffer.data(), wanted);
    if (n <= 0) return damaged("zip_fread");
    left -= static_cast<std::uint64_t>(n);
    unpacked_ += static_cast<std::uint64_t>(n);
    if (unpacked_ > limits_.total_bytes) return too_large();
    LARAS_CHECK(sink({buffer.data(), static_cast<std::size_t>(n)}));
  }
  // Reading on past the end makes the library compare the checksum.
  if (zip_fread(file.get(), buffer.data(), 1) != 0) return damaged("longer than it says");
  return {};
}

}  // namespace laras::format
