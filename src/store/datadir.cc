#include "store/datadir.h"

#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include "security/sidik.h"
#include "security/tanda_tangan.h"
#include "store/berkas.h"
#include "store/cadangan_migrasi.h"
#include "store/migrasi.h"

namespace laras::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDatabase = "laras.db";
constexpr const char* kSecretKey = "kunci/jejak.rahasia";
constexpr const char* kOpenKey = "kunci/jejak.terbuka";
constexpr const char* kSessionKey = "kunci/sesi.rahasia";
constexpr const char* kSettings =
    "# Pengaturan kantor. Baris yang diawali tanda pagar tidak dibaca.\n"
    "# Belum ada yang perlu diatur: semua bernilai awal.\n";

/// Without the slash that a person may write at the end.
fs::path tidy(const fs::path& root) {
  const fs::path normal = fs::absolute(root).lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

std::string passing_prefix(const fs::path& root) {
  return "." + root.filename().string() + ".baru-";
}

Error not_writable(const fs::path& path, const std::error_code& reason) {
  return {Kind::Unavailable, "Folder data tidak dapat dibuat. Periksa hak akses folder induknya.",
          path.string(), reason.message()};
}

Result<std::string> read_key(const fs::path& file) {
  std::ifstream in(file);
  std::string key;
  if (in >> key) return key;
  return Error{Kind::Unavailable,
               "Kunci jejak tidak terbaca. Pulihkan folder kunci dari cadangan, atau jalankan "
               "sebagai pemilik folder data.",
               file.string()};
}

Result<void> write_keys(const fs::path& root) {
  const auto pair = security::create_key_pair();
  LARAS_CHECK(tulis_berkas(root / kSecretKey, pair.secret + "\n", true));
  LARAS_CHECK(tulis_berkas(root / kOpenKey, pair.open + "\n", false));
  return sinkronkan_folder(root / "kunci");
}

Result<void> make_folders(const fs::path& root) {
  std::error_code failure;
  if (fs::create_directories(root / "berkas", failure); failure) return not_writable(root, failure);
  if (fs::create_directory(root / "kunci", failure); failure) return not_writable(root, failure);
  fs::permissions(root / "kunci", fs::perms::owner_all, failure);
  if (failure) return not_writable(root, failure);
  return {};
}

}  // namespace

struct DataDir::Impl {
  fs::path root;      ///< Where it lies now.
  fs::path intended;  ///< Where publish() puts it; empty for an opened folder.
  std::optional<Database> database;
  KunciFolder lock;

  ~Impl() {
    if (intended.empty()) return;
    database.reset();
    std::error_code ignored;  // The next create() sweeps again.
    fs::remove_all(root, ignored);
  }
};

DataDir::DataDir(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
DataDir::DataDir(DataDir&&) noexcept = default;
DataDir& DataDir::operator=(DataDir&&) noexcept = default;
DataDir::~DataDir() = default;

Database& DataDir::database() { return *impl_->database; }

Result<bool> DataDir::present(const fs::path& given) {
  const fs::path root = tidy(given);
  std::error_code failure;
  const auto status = fs::status(root, failure);
  if (status.type() == fs::file_type::not_found) return false;
  if (!failure && !fs::is_directory(status)) {
    return Error{Kind::Conflict, "Ini berkas, bukan folder data. Pilih nama folder lain.",
                 given.string()};
  }
  if (!failure && fs::exists(root / kDatabase, failure)) return true;
  if (!failure && fs::is_empty(root, failure) && !failure) return false;
  if (failure) {
    return Error{Kind::Unavailable, "Folder data tidak dapat dibaca. Periksa hak aksesnya.",
                 given.string(), failure.message()};
  }
  return Error{Kind::Conflict,
               "Folder ini berisi berkas lain dan bukan folder data Laras. Pilih folder lain atau "
               "folder kosong.",
               given.string()};
}

Result<DataDir> DataDir::open(const fs::path& given, const std::string& waktu) {
  LARAS_TRY(const bool there, present(given));
  if (!there) {
    return Error{Kind::NotFound,
                 "Folder data belum ada. Buat dengan: laras impor FOLDER --data " + given.string(),
                 given.string()};
  }
  auto impl = std::make_unique<Impl>();
  impl->root = tidy(given);
  LARAS_TRY(impl->database, Database::open(impl->root / kDatabase, false));
  DataDir folder(std::move(impl));
  if (const auto langkah = langkah_migrasi(folder.database()); langkah.tertinggal()) {
    LARAS_CHECK(cadangkan_sebelum_migrasi(folder, langkah, waktu));
  }
  LARAS_CHECK(migrasikan(folder.database(), waktu));
  return folder;
}

Result<DataDir> DataDir::create_from(const fs::path& given, const std::string& waktu,
                                     const Fill& fill) {
  auto impl = std::make_unique<Impl>();
  const fs::path root = tidy(given);
  std::error_code failure;
  if (fs::create_directories(root.parent_path(), failure); failure) {
    return not_writable(root, failure);
  }
  sapu(root.parent_path(), passing_prefix(root));
  impl->root = root.parent_path() / (passing_prefix(root) + security::random_hex(8));
  if (fs::create_directory(impl->root, failure); failure) return not_writable(root, failure);
  impl->intended = root;
  impl->lock.ambil(impl->root);
  LARAS_CHECK(make_folders(impl->root));
  LARAS_CHECK(fill(impl->root));
  LARAS_TRY(impl->database, Database::open(impl->root / kDatabase, true));
  LARAS_CHECK(migrasikan(*impl->database, waktu));
  return DataDir(std::move(impl));
}

Result<DataDir> DataDir::create(const fs::path& root, const std::string& waktu) {
  return create_from(root, waktu, [](const fs::path& folder) -> Result<void> {
    LARAS_CHECK(write_keys(folder));
    return tulis_berkas(folder / "laras.toml", kSettings, false);
  });
}

const fs::path& DataDir::root() const { return impl_->root; }

Result<std::string> DataDir::secret_key() const { return read_key(impl_->root / kSecretKey); }
Result<std::string> DataDir::open_key() const { return read_key(impl_->root / kOpenKey); }

Result<std::string> DataDir::session_key() const {
  constexpr std::size_t kBytes = 32;
  const fs::path file = impl_->root / kSessionKey;
  if (auto there = read_key(file); there.ok()) return there;
  // Where another process makes it at the same time, one of them finds the file and reads it.
  const auto made = tulis_berkas(file, security::random_hex(kBytes) + "\n", true);
  if (made.ok()) LARAS_CHECK(sinkronkan_folder(impl_->root / "kunci"));
  return read_key(file);
}

Result<void> DataDir::publish() {
  LARAS_CHECK(impl_->database->checkpoint());
  impl_->database.reset();
  LARAS_CHECK(sinkronkan_folder(impl_->root));
  std::error_code failure;
  fs::rename(impl_->root, impl_->intended, failure);
  if (failure == std::errc::directory_not_empty || failure == std::errc::file_exists) {
    return Error{Kind::Conflict,
                 "Folder data baru saja dibuat oleh proses lain. Ulangi perintah ini.",
                 impl_->intended.string()};
  }
  if (failure) return not_writable(impl_->intended, failure);
  const fs::path parent = impl_->intended.parent_path();
  impl_->root = impl_->intended;
  impl_->intended.clear();
  return sinkronkan_folder(parent);
}

Result<void> DataDir::replace(const fs::path& aside) {
  LARAS_CHECK(impl_->database->checkpoint());
  impl_->database.reset();
  LARAS_CHECK(sinkronkan_folder(impl_->root));
  // First under the name that stays, so that a kill between the two steps leaves no folder that
  // create() would sweep away.
  std::error_code failure;
  fs::rename(impl_->root, aside, failure);
  if (failure) return not_writable(aside, failure);
  const fs::path root = std::exchange(impl_->intended, {});
  impl_->root = aside;
  if (auto exchanged = tukar(aside, root); !exchanged.ok()) {
    impl_->intended = root;  // so that what was not put in place goes away again
    return exchanged;
  }
  impl_->root = root;
  return sinkronkan_folder(root.parent_path());
}

}  // namespace laras::store
