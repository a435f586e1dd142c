#include "app/tanya_cari.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/teks.h"
#include "kinerja/data.h"

namespace laras::app {

namespace {

using Jenis = TemuanCari::Jenis;

std::vector<std::string> kata_kata(std::string_view kata) {
  // Nobody asks for more; a page-long question must not cost a page-long search.
  constexpr std::size_t kTerbanyak = 8;
  std::vector<std::string> hasil;
  for (std::string& satu : teks::pisah(teks::rapikan(teks::kecilkan(kata)), ' ')) {
    if (!satu.empty() && hasil.size() < kTerbanyak) hasil.push_back(std::move(satu));
  }
  return hasil;
}

class Pencari {
 public:
  Pencari(Jenis jenis, std::string judul, const std::vector<std::string>& kata)
      : kata_(kata), hasil_{jenis, std::move(judul)} {}

  /// Rows come oldest first; a later version takes the place of an earlier one.
  void periksa(const std::string& teks_baris, TemuanCari::Butir butir) {
    const std::string kecil = teks::kecilkan(teks_baris);
    const bool cocok = std::all_of(kata_.begin(), kata_.end(), [&](const std::string& satu) {
      return kecil.find(satu) != std::string::npos;
    });
    if (!cocok) return;
    const auto [posisi, baru] = tempat_.try_emplace(butir.id, hasil_.butir.size());
    if (baru) {
      hasil_.butir.push_back(std::move(butir));
    } else {
      hasil_.butir[posisi->second] = std::move(butir);
    }
  }

  void selesai(std::vector<TemuanCari>& semua) {
    if (hasil_.butir.empty()) return;
    hasil_.seluruh = hasil_.butir.size();
    if (hasil_.butir.size() > kTerbanyakCari) hasil_.butir.resize(kTerbanyakCari);
    semua.push_back(std::move(hasil_));
  }

 private:
  const std::vector<std::string>& kata_;
  TemuanCari hasil_;
  std::map<std::string, std::size_t> tempat_;
};

std::string masa(const kamus::Pembaca& baris, std::string_view mulai, std::string_view sampai) {
  const int dari = baris.bulat(mulai);
  const int hingga = baris.bulat(sampai);
  if (dari == 0) return {};
  if (hingga == dari) return std::to_string(dari);
  return hingga == 0 ? "sejak " + std::to_string(dari)
                     : std::to_string(dari) + "–" + std::to_string(hingga);
}

}  // namespace

std::vector<TemuanCari> tanya_cari(const Snapshot& snapshot, std::string_view kata) {
  const auto dicari = kata_kata(kata);
  std::vector<TemuanCari> semua;
  if (dicari.empty()) return semua;
  const kamus::Himpunan& himpunan = snapshot.himpunan();
  Pencari indikator(Jenis::Indikator, "Indikator", dicari);
  for (const auto& b : kamus::baca(himpunan, "indikator")) {
    indikator.periksa(b.teks("nama") + " " + b.teks("indikator"),
                      {b.teks("indikator"), b.teks("nama"), masa(b, "mulai", "sampai")});
  }
  indikator.selesai(semua);
  Pencari simpul(Jenis::Simpul, "Tujuan, sasaran, program, dan kegiatan", dicari);
  for (const auto& b : kamus::baca(himpunan, "simpul")) {
    simpul.periksa(b.teks("kode") + " " + b.teks("nama") + " " + b.teks("sasaran"),
                   {b.teks("simpul"), b.teks("nama"), b.teks("kode")});
  }
  simpul.selesai(semua);
  Pencari dokumen(Jenis::Dokumen, "Dokumen", dicari);
  for (const auto& b : kamus::baca(himpunan, "dokumen")) {
    dokumen.periksa(b.teks("nama") + " " + b.teks("nomor"),
                    {b.teks("dokumen"), b.teks("nama"), masa(b, "tahun_mulai", "tahun_akhir")});
  }
  dokumen.selesai(semua);
  Pencari bukti(Jenis::Bukti, "Bukti", dicari);
  std::set<std::string> berberkas;
  for (const auto& b : kamus::baca(himpunan, "berkas_bukti")) berberkas.insert(b.teks("bukti"));
  for (const auto& b : kamus::baca(himpunan, "bukti")) {
    bukti.periksa(kinerja::judul_bukti(b) + " " + b.teks("lokasi"),
                  {b.teks("bukti"), kinerja::judul_bukti(b), b.teks("lokasi"),
                   berberkas.contains(b.teks("bukti"))});
  }
  bukti.selesai(semua);
  Pencari jabatan(Jenis::Jabatan, "Jabatan", dicari);
  for (const auto& b : kamus::baca(himpunan, "jabatan")) {
    jabatan.periksa(b.teks("nama") + " " + b.teks("nama_lengkap"),
                    {b.teks("jabatan"), b.teks("nama"), b.teks("nama_lengkap")});
  }
  jabatan.selesai(semua);
  return semua;
}

}  // namespace laras::app
