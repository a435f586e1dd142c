#include "kinerja/proyeksi.h"

#include <functional>
#include <utility>
#include <vector>

namespace laras::kinerja {

namespace {

constexpr int kTriwulanSetahun = 4;

const Aturan kLaju{"proyeksi.laju", "realisasi s.d. periode ÷ triwulan yang lewat × 4", ""};
const Aturan kTerakhir{"proyeksi.terakhir", "nilai terakhir yang diketahui", ""};

Angka menurut_laju(const Angka& realisasi, int triwulan) {
  if (triwulan == kTriwulanSetahun) return realisasi;
  return kali(bagi(realisasi, Angka::tetapan(triwulan, "triwulan yang lewat")),
              Angka::tetapan(kTriwulanSetahun, "triwulan setahun"), kLaju);
}

/// The triwulan that are known, by their numbers.
std::vector<int> yang_terisi(const std::function<bool(int)>& ada) {
  std::vector<int> hasil;
  for (int tw = 1; tw <= kTriwulanSetahun; ++tw) {
    if (ada(tw)) hasil.push_back(tw);
  }
  return hasil;
}

bool bertambah(const Indikator& indikator) {
  return indikator.akumulasi_tahun == perencanaan::Akumulasi::Jumlah &&
         indikator.satuan.jenis != acuan::JenisSatuan::Persen;
}

}  // namespace

Proyeksi proyeksi(Ukur& ukur, const Id<Dokumen>& dokumen, const Indikator& indikator, int tahun) {
  const auto sampai = [&](int tw) {
    return ukur.realisasi_sd(dokumen, indikator.id, tahun, acuan::akhir(acuan::triwulan(tw)));
  };
  const auto terisi =
      yang_terisi([&](int tw) { return sampai(tw).nilai.ada() || sampai(tw).angka.ada(); });
  Proyeksi hasil;
  hasil.terisi = static_cast<int>(terisi.size());
  hasil.triwulan = terisi.empty() ? 0 : terisi.back();
  if (hasil.triwulan == 0) {
    hasil.akhir = ukur.realisasi(indikator.id, tahun);
  } else {
    const auto periode = acuan::triwulan(hasil.triwulan);
    hasil.target_kini = ukur.target_sd(indikator.id, tahun, periode);
    hasil.realisasi_kini = sampai(hasil.triwulan);
    hasil.capaian_kini = kinerja::capaian(hasil.target_kini, hasil.realisasi_kini, indikator.arah);
    hasil.akhir = hasil.realisasi_kini;
    if (bertambah(indikator)) {
      hasil.akhir.angka = menurut_laju(hasil.realisasi_kini.angka, hasil.triwulan);
    } else if (hasil.akhir.angka.ada() && !hasil.final()) {
      hasil.akhir.angka = pilih({hasil.realisasi_kini.angka}, 0, kTerakhir);
    }
  }
  hasil.capaian = kinerja::capaian(ukur.target(indikator.id, tahun), hasil.akhir, indikator.arah);
  return hasil;
}

Proyeksi proyeksi_anggaran(Ukur& ukur, const Id<Dokumen>& dpa, const Id<Simpul>& simpul,
                           int tahun) {
  const auto sampai = [&](int tw) {
    return ukur.anggaran(dpa, simpul, tahun, acuan::akhir(acuan::triwulan(tw)));
  };
  const auto terisi = yang_terisi([&](int tw) { return sampai(tw).ada(); });
  Proyeksi hasil;
  hasil.terisi = static_cast<int>(terisi.size());
  hasil.triwulan = terisi.empty() ? 0 : terisi.back();
  hasil.target_kini.angka = ukur.pagu(dpa, simpul, tahun);
  if (hasil.triwulan == 0) {
    hasil.akhir.angka = ukur.anggaran(dpa, simpul, tahun);
  } else {
    hasil.realisasi_kini.angka = sampai(hasil.triwulan);
    hasil.capaian_kini = penyerapan(hasil.realisasi_kini.angka, hasil.target_kini.angka);
    hasil.akhir.angka = menurut_laju(hasil.realisasi_kini.angka, hasil.triwulan);
  }
  hasil.capaian = penyerapan(hasil.akhir.angka, hasil.target_kini.angka);
  return hasil;
}

}  // namespace laras::kinerja
