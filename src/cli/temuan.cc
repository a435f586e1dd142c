#include "cli/temuan.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "pelaporan/kelompok_temuan.h"

namespace laras::cli {

namespace {

using pelaporan::HasilPeriksa;
using pelaporan::JenisTemuan;
using pelaporan::Temuan;

void tulis(std::ostream& ke, const Temuan& t, bool akibat) {
  const std::string masuk = akibat ? "    " : "";
  ke << masuk << t.lokasi << ": " << nama(t.jenis) << ", " << t.sebab << " (keyakinan " << t.yakin
     << ")\n"
     << masuk << "  ";
  if (!t.tabel.empty()) ke << t.tabel << "; ";
  if (!t.baris.empty()) ke << t.baris << "; ";
  if (!t.kolom.empty()) ke << t.kolom << ": ";
  ke << "tercetak " << (t.tercetak.empty() ? "kosong" : t.tercetak);
  if (!t.dihitung.empty()) ke << ", seharusnya " << t.dihitung;
  if (!t.banding.empty()) ke << " (bandingkan " << t.banding << ")";
  ke << "\n";
  if (!akibat) ke << masuk << "  " << t.penjelasan << "\n";
}

nlohmann::ordered_json atau_null(const std::string& teks) {
  return teks.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(teks);
}

}  // namespace

std::string temuan_ringkasan(const HasilPeriksa& hasil) {
  std::map<std::string, int> cacah;
  for (const auto& t : hasil.temuan) ++cacah[nama(t.jenis)];
  if (cacah.empty()) return "Tidak ada temuan.\n";
  std::ostringstream isi;
  isi << hasil.temuan.size() << " temuan:";
  bool pertama = true;
  for (const auto& [jenis, n] : cacah) {
    isi << (pertama ? " " : ", ") << n << " " << jenis;
    pertama = false;
  }
  isi << ".\n";
  return isi.str();
}

std::string temuan_teks(const HasilPeriksa& hasil, bool jelaskan) {
  std::ostringstream isi;
  if (jelaskan) {
    for (const auto& baris : hasil.bacaan) isi << baris << "\n";
    isi << "\n";
  }
  for (const auto& kelompok : pelaporan::kelompokkan(hasil.temuan)) {
    tulis(isi, hasil.temuan[kelompok.pangkal], false);
    if (!kelompok.akibat.empty()) isi << "  Akibatnya:\n";
    for (const auto i : kelompok.akibat) tulis(isi, hasil.temuan[i], true);
  }
  isi << (hasil.temuan.empty() ? "" : "\n") << temuan_ringkasan(hasil);
  return isi.str();
}

std::string temuan_json(const HasilPeriksa& hasil) {
  auto semua = nlohmann::ordered_json::array();
  for (const auto& t : hasil.temuan) {
    semua.push_back({{"lokasi", t.lokasi},
                     {"tabel", t.tabel},
                     {"baris", t.baris},
                     {"kolom", t.kolom},
                     {"tercetak", t.tercetak},
                     {"dihitung", atau_null(t.dihitung)},
                     {"jenis", nama(t.jenis)},
                     {"sebab", t.sebab},
                     {"penjelasan", t.penjelasan},
                     {"yakin", t.yakin},
                     {"akar", atau_null(t.akar)},
                     {"banding", atau_null(t.banding)}});
  }
  return semua.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

bool ada_masalah(const HasilPeriksa& hasil) {
  return std::any_of(hasil.temuan.begin(), hasil.temuan.end(), [](const Temuan& t) {
    return t.jenis == JenisTemuan::Kontradiksi || t.jenis == JenisTemuan::Peringatan;
  });
}

}  // namespace laras::cli
