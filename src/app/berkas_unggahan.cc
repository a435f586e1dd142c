#include "app/berkas_unggahan.h"

#include <system_error>
#include <utility>

#include "app/unggah_bukti.h"
#include "base/cetak.h"
#include "base/galat.h"
#include "base/teks.h"
#include "store/berkas.h"

namespace laras::app {

namespace fs = std::filesystem;

std::string megabita(std::uintmax_t byte) {
  constexpr std::uintmax_t kMega = std::uintmax_t{1} << 20;
  if (byte < kMega) return std::to_string((byte + 1023) / 1024) + " KB";
  return cetak(Rational(static_cast<std::int64_t>(byte), static_cast<std::int64_t>(kMega)),
               {.gaya = GayaCetak::DesimalPas, .desimal = 1}) +
         " MB";
}

Result<IsiUnggahan> periksa_unggahan(const fs::path& berkas, const std::string& nama) {
  std::error_code gagal;
  const auto besar = fs::file_size(berkas, gagal);
  if (gagal) return cannot_read("berkas unggahan", gagal.message());
  if (besar == 0) return Error{Kind::Invalid, "Berkas ini kosong. Pilih berkas lain.", "bukti"};
  if (besar > kBuktiTerbesar) {
    return Error{Kind::Invalid,
                 "Berkas " + megabita(besar) + ". Paling besar 10 MB; pindai dengan 200 dpi.",
                 "bukti"};
  }
  auto jenis = format::jenis_berkas(berkas, nama);
  if (!jenis.ok()) {
    Error salah = jenis.error();
    salah.where = "bukti";
    return salah;
  }
  LARAS_TRY(std::string bytes, store::baca_berkas(berkas));
  return IsiUnggahan{std::move(bytes), std::move(jenis).value()};
}

std::string nama_unggahan(std::string_view nama) {
  const auto pisah = nama.find_last_of("/\\");
  if (pisah != std::string_view::npos) nama.remove_prefix(pisah + 1);
  std::string hasil = teks::rapikan(nama);
  if (hasil.size() > 120 || !teks::utf8_sah(hasil)) hasil.clear();
  return hasil.empty() ? std::string("bukti") : hasil;
}

std::string tanpa_akhiran(const std::string& nama) {
  const auto titik = nama.rfind('.');
  return titik == std::string::npos || titik == 0 ? nama : nama.substr(0, titik);
}

std::string akhiran_mime(const std::string& mime) {
  if (mime == "application/pdf") return "pdf";
  if (mime == "image/jpeg") return "jpg";
  if (mime == "image/png") return "png";
  return mime.find("wordprocessing") != std::string::npos ? "docx" : "xlsx";
}

std::string nama_aman(const std::string& nama, const std::string& akhiran) {
  std::string hasil;
  for (const char c : tanpa_akhiran(nama)) {
    const bool aman = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
    hasil += aman ? c : '-';
  }
  if (hasil.empty()) hasil = "bukti";
  return hasil + "." + akhiran;
}

}  // namespace laras::app
