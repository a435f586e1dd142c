#include "pelaporan/bagian_narasi.h"

#include "kinerja/predikat.h"

namespace laras::pelaporan {

namespace {

using S = SifatNarasi;

constexpr const char* kAwal = "Bagian awal";
constexpr const char* kBab1 = "Bab I Pendahuluan";
constexpr const char* kBab2 = "Bab II Perencanaan Kinerja";
constexpr const char* kBab3 = "Bab III Akuntabilitas Kinerja";
constexpr const char* kBab4 = "Bab IV Penutup";
constexpr const char* kTribulan = "Laporan tribulan";

/// Whether the year has a target that was measured and missed.
bool meleset(Penyusun& p, const Indikator& indikator) {
  return kinerja::pencapaian(p.ukur().capaian(indikator.id, p.tahun())) ==
         kinerja::Pencapaian::BelumMencapai;
}

void awal(std::vector<BagianNarasi>& hasil) {
  hasil.insert(hasil.end(),
               {{"kata-pengantar", kAwal, "Kata pengantar", S::Mengganti},
                {"1-pendahuluan", kBab1, "Pembuka Bab I", S::Mengganti},
                {"1.3-isu", kBab1, "Isu strategis", S::Menambah},
                {"1.3-masalah", kBab1, "Permasalahan utama", S::Menambah},
                {"1.4-cascading", kBab1, "Pengantar pohon kinerja", S::Mengganti},
                {"1.5-proses", kBab1, "Pengantar peta proses bisnis", S::Mengganti},
                {"2.1.1-renstra", kBab2, "Pengantar Renstra", S::Mengganti},
                {"2.1.2-renja", kBab2, "Pengantar rencana kerja", S::Mengganti},
                {"2.2-perjanjian", kBab2, "Pengantar Perjanjian Kinerja", S::Mengganti},
                {"3-pendahuluan", kBab3, "Pembuka Bab III", S::Mengganti}});
}

void akuntabilitas(Penyusun& p, std::vector<BagianNarasi>& hasil) {
  bool ada = false;
  for (const auto& satu : p.iku()) {
    const bool luput = meleset(p, *satu.indikator);
    ada = ada || luput;
    hasil.push_back({"3.1.1-" + satu.indikator->id.str(), kBab3, "Uraian " + satu.indikator->nama,
                     luput ? S::Diminta : S::Menambah});
  }
  const S bila_luput = ada ? S::Diminta : S::Menambah;
  hasil.insert(hasil.end(),
               {{"3.1.2-penutup", kBab3, "Akhir perbandingan antartahun", S::Menambah},
                {"3.1.5-penyebab", kBab3, "Penyebab keberhasilan atau kegagalan", bila_luput},
                {"3.1.5-strategi", kBab3, "Strategi peningkatan", bila_luput},
                {"3.1.5-penunjang", kBab3, "Faktor penunjang", S::Diminta},
                {"3.1.5-penghambat", kBab3, "Faktor penghambat", S::Diminta},
                {"3.1.5-langkah", kBab3, "Langkah pemecahan masalah", S::Diminta},
                {"3.1.6-prinsip", kBab3, "Prinsip efisiensi", S::Menambah},
                {"3.2-penutup", kBab3, "Sesudah kalimat efisiensi anggaran", S::Menambah},
                {"3.3-pembuka", kBab3, "Pembuka tindak lanjut hasil evaluasi", S::Mengganti},
                {"4.1-kesimpulan", kBab4, "Akhir kesimpulan", S::Menambah},
                {"4.2-rekomendasi", kBab4, "Rekomendasi; butir pertamanya juga dipakai ikhtisar",
                 S::Mengganti}});
}

}  // namespace

std::vector<BagianNarasi> daftar_bagian_narasi(Penyusun& p) {
  std::vector<BagianNarasi> hasil;
  awal(hasil);
  akuntabilitas(p, hasil);
  for (int nomor = 1; nomor <= 4; ++nomor) {
    const std::string kode = "tribulan-" + std::to_string(nomor);
    const std::string sebutan = ", tribulan " + std::string(acuan::romawi(nomor));
    hasil.push_back({kode + "-hambatan", kTribulan, "Hambatan dan upaya" + sebutan, S::Menambah});
    hasil.push_back(
        {kode + "-tindak-lanjut", kTribulan, "Rencana tindak lanjut" + sebutan, S::Menambah});
  }
  return hasil;
}

}  // namespace laras::pelaporan
