#include "store/isi_berkas.h"

#include <system_error>

#include "base/galat.h"
#include "security/sidik.h"
#include "store/berkas.h"

namespace laras::store {

namespace fs = std::filesystem;

fs::path letak_isi(const fs::path& akar, const std::string& sidik) {
  return akar / "berkas" / sidik;
}

Result<std::string> simpan_isi(const fs::path& akar, std::string_view bytes) {
  std::string sidik = security::sha256_hex(bytes);
  const fs::path tujuan = letak_isi(akar, sidik);
  const fs::path folder = tujuan.parent_path();
  std::error_code gagal;
  if (fs::exists(tujuan, gagal)) return sidik;
  fs::create_directories(folder, gagal);
  const fs::path lewat = folder / (sidik + "." + security::random_hex(4));
  LARAS_CHECK(tulis_berkas(lewat, bytes, true));
  fs::rename(lewat, tujuan, gagal);
  if (gagal) return cannot_write(tujuan.string(), gagal.message());
  LARAS_CHECK(sinkronkan_folder(folder));
  return sidik;
}

Result<std::string> ambil_isi(const fs::path& akar, const std::string& sidik) {
  const fs::path berkas = letak_isi(akar, sidik);
  std::error_code gagal;
  if (!fs::is_regular_file(berkas, gagal)) {
    return Error{Kind::NotFound,
                 "Berkas ini tidak ada lagi dalam folder data. Pulihkan dari cadangan.", sidik};
  }
  LARAS_TRY(std::string bytes, baca_berkas(berkas));
  if (security::sha256_hex(bytes) != sidik) {
    return Error{Kind::Conflict,
                 "Isi berkas ini tidak lagi sesuai dengan sidiknya: ada yang mengubahnya di luar "
                 "program. Pulihkan dari cadangan.",
                 sidik};
  }
  return bytes;
}

}  // namespace laras::store
