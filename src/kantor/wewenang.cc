#include "kantor/wewenang.h"

#include <algorithm>
#include <array>
#include <utility>

namespace laras::kantor {

namespace {

using P = Peran;

Izin sendiri(Peran peran) { return {peran, Jangkauan::Unit}; }

std::vector<Izin> semua() {
  std::vector<Izin> hasil;
  for (const Peran peran : semua_peran()) hasil.push_back({peran});
  return hasil;
}

std::vector<Izin> dan_publik() {
  std::vector<Izin> hasil = semua();
  hasil.push_back({P::Publik});
  return hasil;
}

bool di_bawah(const Id<UnitKerja>& unit, const Id<UnitKerja>& atas, const Kantor& kantor) {
  // A cycle in the data must not hang the program; no office is that deep.
  const UnitKerja* simpul = kantor.cari(unit);
  for (int dalam = 0; simpul != nullptr && dalam < 32; ++dalam) {
    if (simpul->id == atas) return true;
    simpul = kantor.cari(simpul->induk);
  }
  return false;
}

std::vector<Wewenang> pekerjaan() {
  return {
      {Tindakan::LihatPublik, "lihat-publik", "Melihat halaman publik", dan_publik()},
      {Tindakan::Masuk, "masuk", "Masuk", dan_publik()},
      {Tindakan::AturAkun, "atur-akun", "Mengatur akun sendiri", semua()},
      {Tindakan::LihatBeranda, "lihat-beranda", "Melihat beranda", semua()},
      {Tindakan::LihatKinerja, "lihat-kinerja", "Melihat rencana dan kinerja", semua()},
      {Tindakan::SusunRencana,
       "susun-rencana",
       "Menyusun rencana",
       {{P::KasubbagSungram}, {P::Sekcam}}},
      {Tindakan::IsiRealisasi,
       "isi-realisasi",
       "Mengisi realisasi",
       {sendiri(P::Kasi),
        sendiri(P::KasubbagUmum),
        sendiri(P::Staf),
        {P::KasubbagSungram},
        {P::Sekcam}}},
      {Tindakan::PeriksaRealisasi,
       "periksa-realisasi",
       "Memverifikasi realisasi",
       {{P::KasubbagSungram}, {P::Sekcam}, {P::Camat}}},
      {Tindakan::SahkanRealisasi,
       "sahkan-realisasi",
       "Mengesahkan realisasi dan menutup periode",
       {{P::Sekcam}, {P::Camat}}},
      {Tindakan::IsiAnggaran,
       "isi-anggaran",
       "Mengisi realisasi anggaran",
       {{P::Bendahara}, {P::KasubbagSungram}}},
      {Tindakan::LihatLaporan, "lihat-laporan", "Melihat laporan", semua()},
      {Tindakan::SusunNarasi,
       "susun-narasi",
       "Menyusun narasi laporan",
       {{P::KasubbagSungram}, {P::Sekcam}}},
      {Tindakan::TerbitkanLaporan,
       "terbitkan-laporan",
       "Menerbitkan laporan",
       {{P::Camat}, {P::Sekcam}}},
      {Tindakan::KelolaPengguna, "kelola-pengguna", "Mengelola pengguna", {{P::Administrator}}},
      {Tindakan::LihatJejak,
       "lihat-jejak",
       "Melihat jejak",
       {{P::Administrator}, {P::Sekcam}, {P::Camat}, {P::Evaluator}}},
      {Tindakan::AturKalender,
       "atur-kalender",
       "Mengatur hari libur dan jadwal pengisian",
       {{P::Administrator}, {P::KasubbagSungram}, {P::Sekcam}}},
      {Tindakan::KelolaSistem,
       "kelola-sistem",
       "Mengelola kesehatan sistem dan cadangan",
       {{P::Administrator}}},
  };
}

std::vector<Wewenang> perjanjian_dan_evaluasi() {
  return {
      {Tindakan::TandatanganiPerjanjian,
       "tandatangani-perjanjian",
       "Menyiapkan dan menandatangani perjanjian kinerja",
       {{P::Camat}, {P::Sekcam}, {P::KasubbagUmum}, {P::KasubbagSungram}, {P::Kasi}, {P::Staf}}},
      {Tindakan::AturStandar,
       "atur-standar",
       "Menetapkan standar kinerja individu",
       {{P::KasubbagSungram}, {P::Sekcam}, {P::Camat}}},
      {Tindakan::AwasiTandaTangan,
       "awasi-tanda-tangan",
       "Mengawasi kunci tanda tangan",
       {{P::Sekcam}, {P::Camat}}},
      {Tindakan::NilaiEvaluasi,
       "nilai-evaluasi",
       "Mencatat LHE dan menilai tindak lanjut",
       {{P::Evaluator}}},
      {Tindakan::JawabRekomendasi,
       "jawab-rekomendasi",
       "Menjawab rekomendasi LHE",
       {{P::Camat},
        {P::Sekcam},
        {P::KasubbagSungram},
        sendiri(P::KasubbagUmum),
        sendiri(P::Kasi),
        sendiri(P::Staf)}},
      {Tindakan::CatatKeputusan,
       "catat-keputusan",
       "Mencatat keputusan atas temuan",
       {{P::Camat}, {P::Sekcam}, {P::KasubbagSungram}}},
      {Tindakan::UnduhBundel,
       "unduh-bundel",
       "Mengunduh seluruh bukti suatu tahun",
       {{P::Evaluator}, {P::Sekcam}, {P::Camat}}},
  };
}

std::vector<Wewenang> rapat_dan_kantor() {
  return {
      {Tindakan::SelenggarakanRapat,
       "selenggarakan-rapat",
       "Menyelenggarakan rapat evaluasi",
       {{P::Camat}, {P::Sekcam}, {P::KasubbagSungram}}},
      {Tindakan::LaporkanPemantauan,
       "laporkan-pemantauan",
       "Melaporkan pemantauan Renstra",
       {{P::Camat}, {P::Sekcam}, {P::KasubbagSungram}, sendiri(P::KasubbagUmum), sendiri(P::Kasi)}},
      {Tindakan::ReviuLaporan,
       "reviu-laporan",
       "Mereviu laporan kinerja",
       {{P::Evaluator}, {P::Sekcam}, {P::KasubbagSungram}}},
      {Tindakan::AturPejabat,
       "atur-pejabat",
       "Menetapkan pemangku jabatan",
       {{P::Administrator}, {P::KasubbagUmum}, {P::Sekcam}}},
      {Tindakan::AturAcuan,
       "atur-acuan",
       "Menetapkan skala dan ambang",
       {{P::Administrator}, {P::KasubbagSungram}}},
      {Tindakan::AturTataNaskah,
       "atur-tata-naskah",
       "Mengatur kop dan kertas naskah",
       {{P::Administrator}, {P::KasubbagUmum}}},
  };
}

}  // namespace

const std::vector<Wewenang>& daftar_wewenang() {
  static const std::vector<Wewenang> tabel = [] {
    std::vector<Wewenang> hasil = pekerjaan();
    std::array lagi{perjanjian_dan_evaluasi(), rapat_dan_kantor()};
    for (std::vector<Wewenang>& bagian : lagi) {
      for (Wewenang& satu : bagian) hasil.push_back(std::move(satu));
    }
    return hasil;
  }();
  return tabel;
}

bool Wewenang::publik() const {
  return std::any_of(izin.begin(), izin.end(),
                     [](const Izin& satu) { return satu.peran == Peran::Publik; });
}

const Wewenang& wewenang(Tindakan tindakan) {
  return daftar_wewenang()[static_cast<std::size_t>(tindakan)];
}

bool boleh(const Pelaku& pelaku, Tindakan tindakan) {
  const Wewenang& satu = wewenang(tindakan);
  return std::any_of(satu.izin.begin(), satu.izin.end(),
                     [&](const Izin& izin) { return pelaku.berperan(izin.peran); });
}

bool boleh(const Pelaku& pelaku, Tindakan tindakan, const Id<UnitKerja>& unit,
           const Kantor& kantor) {
  for (const Izin& izin : wewenang(tindakan).izin) {
    for (const Penugasan& tugas : pelaku.penugasan) {
      if (tugas.peran != izin.peran) continue;
      if (izin.jangkauan == Jangkauan::Kantor) return true;
      // A role without a unit that needs one reaches nothing.
      if (!tugas.unit.str().empty() && di_bawah(unit, tugas.unit, kantor)) return true;
    }
  }
  return false;
}

}  // namespace laras::kantor
