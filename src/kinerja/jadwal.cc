#include "kinerja/jadwal.h"

#include <algorithm>

#include "acuan/libur.h"

namespace laras::kinerja {

using acuan::Periode;

Tanggal hari_terakhir(int tahun, Periode periode) {
  if (periode == Periode::Tahun || periode == Periode::Tw4) return akhir_tahun(tahun);
  const int bulan = static_cast<int>(periode) * 3 + 1;
  return Tanggal::create(tahun, bulan, 1).value().tambah_hari(-1);
}

KalenderPengisian KalenderPengisian::rakit(const kamus::Himpunan& himpunan,
                                           const acuan::Acuan& acuan) {
  KalenderPengisian hasil;
  hasil.acuan_ = acuan;
  hasil.hari_kerja_ = acuan::kalender_kerja(himpunan);
  for (const auto& b : kamus::baca(himpunan, "jadwal_pengisian")) {
    const Jadwal satu{
        b.bulat("tahun"),          acuan::periode(b.teks("periode")), b.tanggal("buka"),
        b.tanggal("tenggat_unit"), b.tanggal("tenggat_verifikasi"),   b.teks("dasar")};
    hasil.jadwal_.emplace(Kunci{satu.tahun, satu.periode}, satu);
  }
  std::map<Kunci, std::map<int, Penutupan>> urut;
  for (const auto& b : kamus::baca(himpunan, "tutup_periode")) {
    urut[{b.bulat("tahun"), acuan::periode(b.teks("periode"))}][b.bulat("nomor")] = {
        b.teks("status") == "ditutup", b.teks("waktu"), b.teks("oleh"), b.teks("jabatan"),
        b.teks("alasan")};
  }
  for (auto& [kunci, semua] : urut) {
    for (auto& [nomor, satu] : semua) hasil.penutupan_[kunci].push_back(std::move(satu));
  }
  return hasil;
}

Jadwal KalenderPengisian::menurut_ketentuan(int tahun, Periode periode) const {
  const Tanggal akhir = hari_terakhir(tahun, periode);
  const auto tenggat = [&](std::string_view kode, std::string& dasar) {
    const acuan::Ketentuan* aturan = acuan_.ketentuan(kode, akhir);
    if (aturan == nullptr) return akhir;
    dasar = aturan->regulasi;
    return hari_kerja_.tambah_hari_kerja(akhir, static_cast<int>(aturan->nilai.coefficient()));
  };
  Jadwal hasil{tahun, periode, akhir.tambah_hari(1), akhir, akhir, "Belum ditetapkan"};
  hasil.tenggat_unit = tenggat("tenggat-isian-unit", hasil.dasar);
  hasil.tenggat_verifikasi = tenggat("tenggat-verifikasi-isian", hasil.dasar);
  return hasil;
}

Jadwal KalenderPengisian::jadwal(int tahun, Periode periode) const {
  const auto posisi = jadwal_.find({tahun, periode});
  return posisi != jadwal_.end() ? posisi->second : menurut_ketentuan(tahun, periode);
}

const std::vector<Penutupan>& KalenderPengisian::penutupan(int tahun, Periode periode) const {
  static const std::vector<Penutupan> tiada;
  const auto posisi = penutupan_.find({tahun, periode});
  return posisi == penutupan_.end() ? tiada : posisi->second;
}

bool KalenderPengisian::ditutup(int tahun, Periode periode) const {
  const auto& semua = penutupan(tahun, periode);
  return !semua.empty() && semua.back().ditutup;
}

int KalenderPengisian::terlambat(Tanggal tenggat, Tanggal pada) const {
  return std::max(0, hari_kerja_.hari_kerja_antara(tenggat, pada));
}

}  // namespace laras::kinerja
