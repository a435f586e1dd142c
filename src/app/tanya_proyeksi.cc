#include "app/tanya_proyeksi.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "app/acuan_bawaan.h"
#include "base/cetak.h"
#include "evaluasi/tindak_lanjut.h"
#include "pelaporan/anggaran.h"
#include "pelaporan/proyeksi.h"

namespace laras::app {

namespace {

using pelaporan::Penyusun;

struct Ambang {
  Rational nilai;
  std::string sebutan;
};

/// The office's own row, else the one that the program carries.
Ambang ambang(const Penyusun& p, std::string_view kode) {
  static const acuan::Acuan bawaan = [] {
    importer::Terbaca terbaca;
    lengkapi_acuan(terbaca);
    return acuan::Acuan::rakit(terbaca.himpunan);
  }();
  const Tanggal pada = akhir_tahun(p.tahun());
  const acuan::Ketentuan* satu = p.bahan().acuan.ketentuan(kode, pada);
  if (satu == nullptr) satu = bawaan.ketentuan(kode, pada);
  if (satu == nullptr) return {Rational(), "tidak ditetapkan"};
  return {Rational(satu->nilai), cetak(satu->nilai) + "%, " + satu->regulasi};
}

/// What both kinds have in common.
ProyeksiTampil dasar_proyeksi(const kinerja::Proyeksi& satu, const Ambang& batas) {
  ProyeksiTampil hasil{.satu_periode = satu.satu_periode(), .final = satu.final()};
  if (satu.final()) {
    hasil.dasar = "realisasi setahun";
  } else if (satu.triwulan != 0) {
    hasil.dasar = "s.d. Tribulan " + std::string(acuan::romawi(satu.triwulan));
  }
  hasil.meleset = satu.capaian.ada() && satu.capaian.nilai() < batas.nilai;
  return hasil;
}

ProyeksiTampil baris_indikator_proyeksi(Penyusun& p, const perencanaan::Simpul& simpul,
                                        const perencanaan::Indikator& indikator,
                                        const Ambang& batas) {
  constexpr int kPenuh = 100;
  const auto satu = pelaporan::proyeksi(p, indikator);
  const std::string& id = indikator.id.str();
  ProyeksiTampil hasil = dasar_proyeksi(satu, batas);
  hasil.id = id;
  hasil.nama = indikator.nama;
  hasil.oleh = p.penanggung_jawab(simpul.id);
  hasil.tertinggal = satu.capaian_kini.ada() && satu.capaian_kini.nilai() < Rational(kPenuh);
  hasil.target = tampil(p.sel_target(indikator, p.tahun()), "target:" + id, p.tahun());
  if (satu.triwulan != 0) {
    const std::string nama =
        satu.final() ? "realisasi:" : "realisasi-tw" + std::to_string(satu.triwulan) + ":";
    hasil.realisasi = tampil(Penyusun::sel(indikator, satu.realisasi_kini), nama + id, p.tahun());
  } else {
    hasil.realisasi = tampil(p.sel_realisasi(indikator, p.tahun()), {}, p.tahun());
  }
  hasil.proyeksi = tampil(Penyusun::sel(indikator, satu.akhir), "proyeksi:" + id, p.tahun());
  hasil.capaian = tampil_persen(satu.capaian, "proyeksi-capaian:" + id, p.tahun());
  return hasil;
}

ProyeksiTampil baris_anggaran_proyeksi(Penyusun& p, const Id<perencanaan::Simpul>& simpul,
                                       const Ambang& batas) {
  constexpr int kPenuh = 100;
  const auto satu = pelaporan::proyeksi(p, simpul);
  const std::string& id = simpul.str();
  ProyeksiTampil hasil = dasar_proyeksi(satu, batas);
  hasil.id = id;
  const auto* isi = p.rencana().simpul(simpul, p.tahun());
  hasil.nama = (isi == nullptr || isi->kode.empty() ? "" : isi->kode + " ") + p.nama_simpul(simpul);
  hasil.melampaui_pagu = satu.capaian.ada() && satu.capaian.nilai() > Rational(kPenuh);
  hasil.target = tampil_uang(satu.target_kini.angka, "pagu:" + id, p.tahun());
  const auto nama_realisasi = pelaporan::nama_hidup(pelaporan::HalAnggaran::Realisasi,
                                                    {simpul, satu.final() ? 0 : satu.triwulan});
  const bool ada = satu.triwulan != 0;
  hasil.realisasi = tampil_uang(ada ? satu.realisasi_kini.angka : satu.akhir.angka,
                                ada ? nama_realisasi : std::string(), p.tahun());
  hasil.proyeksi =
      tampil_uang(satu.akhir.angka, ada ? "proyeksi-anggaran:" + id : std::string(), p.tahun());
  hasil.capaian =
      tampil_persen(satu.capaian, ada ? "proyeksi-penyerapan:" + id : std::string(), p.tahun());
  return hasil;
}

/// Those that will miss stand first; else as in the plan.
int tandai(std::vector<ProyeksiTampil>& semua, int& tanpa_dasar) {
  std::stable_sort(semua.begin(), semua.end(), [](const auto& a, const auto& b) {
    const auto bobot = [](const ProyeksiTampil& x) {
      return std::tuple(!x.meleset, !x.melampaui_pagu, x.dasar.empty());
    };
    return bobot(a) < bobot(b);
  });
  tanpa_dasar = static_cast<int>(std::count_if(
      semua.begin(), semua.end(), [](const auto& satu) { return !satu.capaian.ada(); }));
  return static_cast<int>(
      std::count_if(semua.begin(), semua.end(), [](const auto& satu) { return satu.meleset; }));
}

}  // namespace

Result<RamalanKantor> tanya_proyeksi(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  const Ambang kinerja_batas = ambang(p, "ambang-proyeksi-kinerja");
  const Ambang anggaran_batas = ambang(p, "ambang-proyeksi-anggaran");
  RamalanKantor hasil{.tahun = tahun,
                      .ambang_kinerja = kinerja_batas.sebutan,
                      .ambang_anggaran = anggaran_batas.sebutan};
  std::set<std::string> sudah;
  for (const auto& satu : p.iku()) {
    if (!sudah.insert(satu.indikator->id.str()).second) continue;
    hasil.indikator.push_back(
        baris_indikator_proyeksi(p, *satu.sasaran, *satu.indikator, kinerja_batas));
  }
  for (const auto& satu : p.pohon()) {
    if (satu.indikator == nullptr || !sudah.insert(satu.indikator->id.str()).second) continue;
    hasil.indikator.push_back(
        baris_indikator_proyeksi(p, *satu.simpul, *satu.indikator, kinerja_batas));
  }
  for (const auto& satu : pelaporan::pohon_anggaran(p)) {
    if (satu.daun)
      hasil.anggaran.push_back(baris_anggaran_proyeksi(p, satu.simpul, anggaran_batas));
  }
  hasil.indikator_meleset = tandai(hasil.indikator, hasil.indikator_tanpa_dasar);
  hasil.anggaran_meleset = tandai(hasil.anggaran, hasil.anggaran_tanpa_dasar);
  return hasil;
}

std::vector<TungguanInspektorat> tanya_tungguan(const Snapshot& snapshot, int tahun,
                                                Tanggal hari_ini) {
  std::vector<std::pair<Tanggal, TungguanInspektorat>> semua;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "lhe")) {
    if (b.bulat("tahun") > tahun) continue;
    for (const auto& satu : evaluasi::urusan_rekomendasi(snapshot.himpunan(), b.bulat("tahun"))) {
      if (satu.keadaan == evaluasi::KeadaanJawaban::Diterima) continue;
      const auto* jabatan = snapshot.kantor().cari(satu.jabatan);
      const Tanggal tenggat = satu.tenggat.value_or(akhir_tahun(tahun + 1));
      semua.emplace_back(
          tenggat,
          TungguanInspektorat{.tahun = satu.tahun,
                              .nomor = satu.nomor,
                              .rekomendasi = satu.rekomendasi,
                              .keadaan = std::string(evaluasi::judul(satu.keadaan)),
                              .jabatan = jabatan != nullptr ? jabatan->nama : satu.penanggung_jawab,
                              .tenggat = satu.tenggat ? satu.tenggat->panjang() : std::string(),
                              .terlambat = satu.terlambat(hari_ini)});
    }
  }
  std::stable_sort(semua.begin(), semua.end(), [](const auto& a, const auto& b) {
    return std::tuple(!a.second.terlambat, a.first) < std::tuple(!b.second.terlambat, b.first);
  });
  std::vector<TungguanInspektorat> hasil;
  for (auto& [tenggat, satu] : semua) hasil.push_back(std::move(satu));
  return hasil;
}

}  // namespace laras::app
