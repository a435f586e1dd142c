#include "evaluasi/rapat.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "acuan/periode.h"
#include "base/teks.h"

namespace laras::evaluasi {

namespace {

using kamus::Pembaca;

struct Kata {
  std::string_view kode;
  std::string_view judul;
};
constexpr std::array<Kata, 4> kKeadaanRapat{{{"disiapkan", "Disiapkan"},
                                             {"diundang", "Diundang"},
                                             {"berlangsung", "Berlangsung"},
                                             {"selesai", "Selesai"}}};
constexpr std::array<Kata, 4> kKeadaanTugas{{{"terbuka", "Terbuka"},
                                             {"dilaporkan", "Dilaporkan selesai"},
                                             {"dikembalikan", "Dikembalikan"},
                                             {"diterima", "Diterima"}}};

/// Place of a code in its table; the first where it is none of them.
std::size_t tempat(const std::array<Kata, 4>& tabel, std::string_view kode) {
  for (std::size_t i = 0; i < tabel.size(); ++i) {
    if (tabel.at(i).kode == kode) return i;
  }
  return 0;
}

std::optional<Tanggal> tanggal_atau(const Pembaca& b, std::string_view kolom) {
  if (b.kosong(kolom)) return std::nullopt;
  return b.tanggal(kolom);
}

Rapat baca_rapat(const Pembaca& b) {
  return {.kode = b.teks("rapat"),
          .tahun = b.bulat("tahun"),
          .periode = b.teks("periode"),
          .tanggal = b.tanggal("tanggal"),
          .pukul = b.teks("pukul"),
          .tempat = b.teks("tempat"),
          .agenda = b.teks("agenda"),
          .pimpinan = Id<kantor::Jabatan>(b.teks("pimpinan")),
          .nomor_undangan = b.teks("nomor_undangan"),
          .tanggal_undangan = tanggal_atau(b, "tanggal_undangan"),
          .keadaan = static_cast<KeadaanRapat>(tempat(kKeadaanRapat, b.teks("status"))),
          .hadir_lain = b.teks("hadir_lain"),
          .notulen = b.teks("notulen"),
          .nomor_berita = b.teks("nomor_berita")};
}

TugasRapat baca_tugas(const Pembaca& b) {
  return {.rapat = b.teks("rapat"),
          .nomor = b.bulat("nomor"),
          .uraian = b.teks("uraian"),
          .jabatan = Id<kantor::Jabatan>(b.teks("jabatan")),
          .tenggat = b.tanggal("tenggat"),
          .keadaan = static_cast<KeadaanTugasRapat>(tempat(kKeadaanTugas, b.teks("status"))),
          .selesai = tanggal_atau(b, "selesai"),
          .hasil = b.teks("hasil"),
          .alasan = b.teks("alasan")};
}

/// Calls `isi` with each row of the subject and the meeting that it belongs to.
template <class F>
void setiap(const kamus::Himpunan& himpunan, const char* subjek,
            const std::map<std::string, Rapat*>& menurut_kode, const F& isi) {
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    const auto di = menurut_kode.find(b.teks("rapat"));
    if (di != menurut_kode.end()) isi(b, *di->second);
  }
}

void isi_rincian(const kamus::Himpunan& himpunan, std::vector<Rapat>& semua) {
  std::map<std::string, Rapat*> menurut_kode;
  for (Rapat& satu : semua) menurut_kode[satu.kode] = &satu;
  setiap(himpunan, "rapat_undangan", menurut_kode, [](const Pembaca& b, Rapat& satu) {
    satu.undangan.push_back(
        {Id<kantor::Jabatan>(b.teks("jabatan")), b.teks("kehadiran"), b.teks("keterangan")});
  });
  setiap(himpunan, "rapat_tindak_lanjut", menurut_kode,
         [](const Pembaca& b, Rapat& satu) { satu.tugas.push_back(baca_tugas(b)); });
  setiap(himpunan, "rapat_bukti", menurut_kode, [](const Pembaca& b, Rapat& satu) {
    for (TugasRapat& tugas : satu.tugas) {
      if (tugas.nomor == b.bulat("nomor")) tugas.bukti.push_back(b.teks("bukti"));
    }
  });
  setiap(himpunan, "rapat_riwayat", menurut_kode, [](const Pembaca& b, Rapat& satu) {
    satu.riwayat.push_back({b.bulat("nomor"), b.teks("waktu"), b.teks("oleh"), b.teks("jabatan"),
                            b.teks("apa"), b.teks("catatan")});
  });
  for (Rapat& satu : semua) {
    const auto urut = [](const auto& a, const auto& b) { return a.nomor < b.nomor; };
    std::stable_sort(satu.tugas.begin(), satu.tugas.end(), urut);
    std::stable_sort(satu.riwayat.begin(), satu.riwayat.end(), urut);
  }
}

}  // namespace

std::string_view judul(KeadaanRapat keadaan) {
  return kKeadaanRapat.at(static_cast<std::size_t>(keadaan)).judul;
}

std::string_view kode(KeadaanRapat keadaan) {
  return kKeadaanRapat.at(static_cast<std::size_t>(keadaan)).kode;
}

std::string_view judul(KeadaanTugasRapat keadaan) {
  return kKeadaanTugas.at(static_cast<std::size_t>(keadaan)).judul;
}

std::string_view kode(KeadaanTugasRapat keadaan) {
  return kKeadaanTugas.at(static_cast<std::size_t>(keadaan)).kode;
}

std::string_view judul_kehadiran(std::string_view kehadiran) {
  if (kehadiran == "hadir") return "Hadir";
  if (kehadiran == "wakil") return "Diwakili";
  return kehadiran == "tidak" ? "Tidak hadir" : "Belum dicatat";
}

bool TugasRapat::terlambat(Tanggal pada) const {
  const bool pada_pelaksana =
      keadaan == KeadaanTugasRapat::Terbuka || keadaan == KeadaanTugasRapat::Dikembalikan;
  return pada_pelaksana && tenggat < pada;
}

std::string judul_periode_rapat(std::string_view periode) {
  if (periode.starts_with("TW") && periode.size() == 3) {
    return "Tribulan " + std::string(acuan::romawi(periode[2] - '0'));
  }
  if (periode == "SM1") return "Semester I";
  return periode == "SM2" ? "Semester II" : "Pemantauan Renstra";
}

std::string Rapat::sebutan() const {
  if (triwulan() == 0) return "Rapat pemantauan Renstra " + std::to_string(tahun);
  return "Rapat evaluasi " + judul_periode_rapat(periode) + " " + std::to_string(tahun);
}

int Rapat::triwulan() const {
  if (periode == "SM1") return 2;
  if (periode == "SM2") return 4;
  return periode.starts_with("TW") ? periode[2] - '0' : 0;
}

std::vector<Rapat> semua_rapat(const kamus::Himpunan& himpunan) {
  std::vector<Rapat> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "rapat")) hasil.push_back(baca_rapat(b));
  isi_rincian(himpunan, hasil);
  std::stable_sort(hasil.begin(), hasil.end(), [](const Rapat& a, const Rapat& b) {
    return a.tanggal == b.tanggal ? teks::kurang_alami(b.kode, a.kode) : a.tanggal > b.tanggal;
  });
  return hasil;
}

std::vector<Rapat> daftar_rapat(const kamus::Himpunan& himpunan, int tahun) {
  std::vector<Rapat> hasil = semua_rapat(himpunan);
  std::erase_if(hasil, [&](const Rapat& satu) { return satu.tahun != tahun; });
  return hasil;
}

std::vector<Rapat> rapat_tribulan(const kamus::Himpunan& himpunan, int tahun, int triwulan) {
  std::vector<Rapat> hasil = daftar_rapat(himpunan, tahun);
  std::erase_if(hasil, [&](const Rapat& satu) {
    return satu.triwulan() != triwulan || satu.keadaan != KeadaanRapat::Selesai;
  });
  std::reverse(hasil.begin(), hasil.end());
  return hasil;
}

std::optional<Rapat> cari_rapat(const kamus::Himpunan& himpunan, std::string_view kode) {
  for (Rapat& satu : semua_rapat(himpunan)) {
    if (satu.kode == kode) return std::move(satu);
  }
  return std::nullopt;
}

}  // namespace laras::evaluasi
