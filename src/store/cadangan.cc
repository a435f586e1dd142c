#include "store/cadangan.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/galat.h"
#include "format/zip.h"
#include "security/sidik.h"
#include "store/berkas.h"
#include "store/cadangan_isi.h"

namespace laras::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kBasisData = "laras.db";
constexpr const char* kAwalanSementara = ".sementara-";

// An office's evidence over years; a bomb still ends before the disk does.
constexpr format::ZipLimits kBatas = {.entries = 1'000'000,
                                      .entry_bytes = std::uint64_t{64} << 30,
                                      .total_bytes = std::uint64_t{256} << 30,
                                      .ratio = 1'100};

Error tak_tertulis(const fs::path& tempat, const std::error_code& sebab) {
  return cannot_write(tempat.string(), sebab.message());
}

/// A folder of its own inside the data folder, gone with its value; remains of killed processes
/// are swept away.
class FolderSementara {
 public:
  FolderSementara() = default;
  FolderSementara(const FolderSementara&) = delete;
  FolderSementara& operator=(const FolderSementara&) = delete;
  ~FolderSementara() {
    std::error_code diabaikan;  // the next backup sweeps again
    if (!jalur_.empty()) fs::remove_all(jalur_, diabaikan);
  }

  Result<void> buat(const fs::path& induk) {
    sapu(induk, kAwalanSementara);
    std::error_code gagal;
    const fs::path jalur = induk / (kAwalanSementara + security::random_hex(8));
    if (fs::create_directory(jalur, gagal); gagal) return tak_tertulis(jalur, gagal);
    jalur_ = jalur;
    fs::permissions(jalur_, fs::perms::owner_all, gagal);
    if (gagal) return tak_tertulis(jalur_, gagal);
    kunci_.ambil(jalur_);
    return {};
  }
  const fs::path& jalur() const { return jalur_; }

 private:
  fs::path jalur_;
  KunciFolder kunci_;
};

/// Keys, settings and evidence, each with its name inside the backup.
Result<std::vector<format::ZipEntry>> isi_folder(const fs::path& root) {
  std::vector<format::ZipEntry> hasil;
  std::error_code gagal;
  if (fs::exists(root / "laras.toml", gagal)) hasil.push_back({"laras.toml", root / "laras.toml"});
  for (const char* folder : {"kunci", "berkas"}) {
    for (fs::recursive_directory_iterator di(root / folder, gagal), akhir; !gagal && di != akhir;
         di.increment(gagal)) {
      if (!di->is_regular_file(gagal)) continue;
      hasil.push_back({fs::relative(di->path(), root, gagal).generic_string(), di->path()});
    }
    if (gagal) {
      return Error{Kind::Unavailable,
                   "Folder data tidak dapat dibaca seluruhnya. Jalankan sebagai pemilik folder "
                   "data.",
                   (root / folder).string(), gagal.message()};
    }
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return hasil;
}

/// Puts the finished file in its place, unless one is there.
Result<void> pindahkan(const fs::path& dari, const fs::path& tujuan) {
  std::error_code gagal;
  fs::permissions(dari, fs::perms::owner_read | fs::perms::owner_write, gagal);
  const fs::path lewat = tujuan.string() + ".sebagian";
  fs::copy_file(dari, lewat, fs::copy_options::overwrite_existing, gagal);
  if (!gagal) LARAS_CHECK(sinkronkan_berkas(lewat));
  if (!gagal) fs::rename(lewat, tujuan, gagal);
  if (gagal) {
    std::error_code diabaikan;
    fs::remove(lewat, diabaikan);
    return tak_tertulis(tujuan, gagal);
  }
  return sinkronkan_folder(fs::absolute(tujuan).parent_path());
}

}  // namespace

struct PenulisCadangan::Isi {
  fs::path root;
  FolderSementara sementara;
  std::optional<Database> salinan;
};

PenulisCadangan::PenulisCadangan(std::unique_ptr<Isi> isi) : isi_(std::move(isi)) {}
PenulisCadangan::PenulisCadangan(PenulisCadangan&&) noexcept = default;
PenulisCadangan& PenulisCadangan::operator=(PenulisCadangan&&) noexcept = default;
PenulisCadangan::~PenulisCadangan() = default;

Result<PenulisCadangan> PenulisCadangan::mulai(DataDir& folder) {
  auto isi = std::make_unique<Isi>();
  isi->root = folder.root();
  LARAS_CHECK(isi->sementara.buat(isi->root));
  const fs::path salinan = isi->sementara.jalur() / kBasisData;
  LARAS_CHECK(folder.database().snapshot(salinan));
  LARAS_TRY(isi->salinan, Database::open(salinan, false));
  return PenulisCadangan(std::move(isi));
}

Database& PenulisCadangan::salinan() { return *isi_->salinan; }

Result<void> PenulisCadangan::selesai(const fs::path& tujuan, const std::string& sandi,
                                      const KeteranganCadangan& keterangan) {
  std::error_code gagal;
  if (fs::exists(tujuan, gagal)) {
    return Error{Kind::Conflict,
                 "Berkas ini sudah ada dan tidak ditimpa. Pilih nama lain, misalnya dengan "
                 "tanggalnya.",
                 tujuan.string()};
  }
  LARAS_CHECK(isi_->salinan->checkpoint());
  isi_->salinan.reset();
  LARAS_TRY(auto bagian, isi_folder(isi_->root));
  bagian.insert(bagian.begin(), {kBasisData, isi_->sementara.jalur() / kBasisData});
  DaftarSidik sidik;
  for (const auto& satu : bagian) {
    LARAS_TRY(sidik[satu.name], sidik_berkas(satu.file));
  }
  const std::string isi_keterangan = tulis(keterangan);
  sidik[std::string(kKeterangan)] = security::sha256_hex(isi_keterangan);
  bagian.insert(bagian.begin(), {{std::string(kKeterangan), {}, isi_keterangan},
                                 {std::string(kSidik), {}, tulis(sidik)}});
  fs::path jadi = isi_->sementara.jalur() / "cadangan.zip";
  LARAS_CHECK(format::zip_to_file(jadi, bagian));
  if (!sandi.empty()) {
    const fs::path tersegel = isi_->sementara.jalur() / "cadangan.segel";
    LARAS_CHECK(segel(jadi, tersegel, sandi));
    jadi = tersegel;
  }
  return pindahkan(jadi, tujuan);
}

bool cadangan_bersandi(const fs::path& berkas) {
  std::ifstream dari(berkas, std::ios::binary);
  std::string awal(kTandaSandi.size(), '\0');
  dari.read(awal.data(), static_cast<std::streamsize>(awal.size()));
  return dari.good() && awal == kTandaSandi;
}

namespace {

/// Unpacks what the list of digests names, comparing each.
Result<void> bongkar(format::ZipReader& zip, const DaftarSidik& sidik, const fs::path& ke) {
  for (const auto& [nama, seharusnya] : sidik) {
    if (nama == kKeterangan) continue;
    const fs::path berkas = ke / nama;
    std::error_code gagal;
    fs::create_directories(berkas.parent_path(), gagal);
    std::ofstream keluar(berkas, std::ios::binary | std::ios::trunc);
    fs::permissions(berkas, fs::perms::owner_read | fs::perms::owner_write, gagal);
    security::Sha256 hitung;
    const auto terbaca = zip.stream(nama, [&](std::string_view potong) -> Result<void> {
      hitung.update(potong);
      keluar << potong;
      if (!keluar) return tak_tertulis(berkas, std::make_error_code(std::errc::no_space_on_device));
      return {};
    });
    keluar.close();
    if (!terbaca.ok()) {
      return terbaca.error().kind == Kind::Unavailable ? terbaca.error() : cadangan_rusak(nama);
    }
    if (!keluar) return tak_tertulis(berkas, std::make_error_code(std::errc::no_space_on_device));
    if (hitung.hex() != seharusnya) return cadangan_rusak(nama);
    LARAS_CHECK(sinkronkan_berkas(berkas));
  }
  return {};
}

Result<void> bongkar_semua(const fs::path& berkas, const fs::path& ke,
                           KeteranganCadangan& keterangan) {
  auto zip = format::ZipReader::open_file(berkas, kBatas);
  if (!zip.ok()) {
    return zip.error().kind == Kind::Unavailable ? zip.error() : cadangan_rusak("");
  }
  auto isi_sidik = zip.value().read(kSidik);
  auto isi_keterangan = zip.value().read(kKeterangan);
  if (!isi_sidik.ok() || !isi_keterangan.ok()) return cadangan_rusak(std::string(kSidik));
  LARAS_TRY(const auto sidik, urai_sidik(isi_sidik.value()));
  const auto milik = sidik.find(std::string(kKeterangan));
  if (milik == sidik.end() || milik->second != security::sha256_hex(isi_keterangan.value())) {
    return cadangan_rusak(std::string(kKeterangan));
  }
  if (!sidik.contains(kBasisData)) return cadangan_rusak(kBasisData);
  LARAS_TRY(keterangan, urai_keterangan(isi_keterangan.value()));
  return bongkar(zip.value(), sidik, ke);
}

}  // namespace

Result<DataDir> buka_cadangan(const fs::path& berkas, const std::string& sandi,
                              const fs::path& data, const std::string& waktu,
                              KeteranganCadangan& keterangan) {
  LARAS_TRY(auto folder, DataDir::create_from(data, waktu, [&](const fs::path& ke) -> Result<void> {
              if (!cadangan_bersandi(berkas)) return bongkar_semua(berkas, ke, keterangan);
              const fs::path terbuka = ke / "cadangan.zip";
              LARAS_CHECK(buka_segel(berkas, terbuka, sandi));
              LARAS_CHECK(bongkar_semua(terbuka, ke, keterangan));
              std::error_code gagal;
              if (!fs::remove(terbuka, gagal)) return tak_tertulis(terbuka, gagal);
              return {};
            }));
  LARAS_CHECK(folder.database().check_integrity());
  return folder;
}

}  // namespace laras::store
