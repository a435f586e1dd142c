#include "app/tanya_pemeriksaan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/laporan.h"
#include "app/reviu_lkjip.h"
#include "app/terbitan.h"
#include "embedded/assets.h"
#include "evaluasi/keputusan.h"
#include "evaluasi/rapat.h"
#include "importer/kriteria_lke.h"
#include "pelaporan/bagian_narasi.h"
#include "pelaporan/kelengkapan.h"
#include "pelaporan/penanda_tangan.h"

namespace laras::app {

namespace {

using pelaporan::BahanUjiLke;
using pelaporan::JenisTemuan;
using pelaporan::Penyusun;

std::vector<TemuanKantor> temuan_kantor(const Snapshot& snapshot, const pelaporan::Bahan& bahan) {
  const auto aturan = pelaporan::aturan_data();
  std::vector<TemuanKantor> hasil;
  for (const auto& satu : pelaporan::periksa_data(snapshot.himpunan(), bahan)) {
    TemuanKantor baris{.temuan = satu.temuan,
                       .sumber = {},
                       .saran = {},
                       .tempat = tempat_perbaikan(snapshot, bahan.tahun, satu)};
    for (const auto& a : aturan) {
      if (a.id != satu.aturan) continue;
      baris.sumber = a.sumber;
      baris.saran = a.saran;
    }
    hasil.push_back(std::move(baris));
  }
  std::stable_partition(hasil.begin(), hasil.end(), [](const TemuanKantor& satu) {
    return satu.temuan.jenis == JenisTemuan::Kontradiksi;
  });
  return hasil;
}

void isi_terbitan(const Snapshot& snapshot, int tahun, BahanUjiLke& uji) {
  int versi = 0;
  for (const Terbitan& satu : tanya_terbitan(snapshot)) {
    if (satu.tahun != tahun) continue;
    if (satu.jenis == "laporan-tribulan" && satu.periode.size() == 3) {
      uji.tribulan.insert(satu.periode.back() - '0');
    }
    if (satu.jenis != "lkjip" || (versi != 0 && satu.versi >= versi)) continue;
    versi = satu.versi;
    uji.terbitan = satu.nomor;
    uji.terbit = satu.tanggal;
    uji.publik = satu.publik;
  }
}

/// The last day on which the LKjIP of a year may be handed in.
void isi_batas(const acuan::Acuan& acuan, int tahun, BahanUjiLke& uji) {
  const auto* satu = acuan.ketentuan("batas-lkj-perangkat-daerah", akhir_tahun(tahun));
  if (satu == nullptr || satu->satuan != "bulan" || satu->nilai.scale() != 0) return;
  const int bulan = static_cast<int>(satu->nilai.coefficient());
  const auto sesudah = Tanggal::create(tahun + 1 + bulan / 12, bulan % 12 + 1, 1);
  if (bulan < 0 || !sesudah.ok()) return;
  uji.batas = sesudah.value().tambah_hari(-1);
  uji.dasar_batas = satu->regulasi;
}

void isi_pemakaian(const Snapshot& snapshot, Penyusun& p, BahanUjiLke& uji) {
  for (const auto& [bagian, narasi] : p.bahan().narasi) {
    if (!narasi.isi.empty()) uji.narasi.insert(bagian);
  }
  for (const auto& satu : pelaporan::daftar_bagian_narasi(p)) {
    uji.judul_narasi.emplace(satu.kode, satu.judul);
  }
  for (const auto& satu : evaluasi::daftar_keputusan(snapshot.himpunan(), p.tahun())) {
    ++uji.keputusan[satu.jenis];
  }
  const auto pimpinan = pelaporan::pimpinan(p);
  for (const auto& satu : evaluasi::daftar_rapat(snapshot.himpunan(), p.tahun())) {
    const bool dihitung = satu.keadaan == evaluasi::KeadaanRapat::Selesai &&
                          satu.pimpinan == pimpinan && satu.triwulan() != 0;
    if (dihitung && uji.rapat.empty()) uji.rapat = satu.sebutan();
  }
}

void isi_kelengkapan_uji(Penyusun& p, BahanUjiLke& uji) {
  for (const auto& satu : p.pohon()) {
    if (satu.indikator == nullptr) continue;
    ++uji.seluruh;
    const auto& realisasi = p.ukur().realisasi(satu.indikator->id, p.tahun());
    const bool tanpa = realisasi.angka.keadaan() == Keadaan::TidakDirencanakan;
    if (realisasi.nilai.ada() || tanpa) ++uji.terisi;
  }
}

BarisDuaTahun baris_dua_tahun(Penyusun& p, const perencanaan::Indikator& indikator,
                              std::string simpul) {
  const int tahun = p.tahun();
  const Angka selisih =
      kurang(p.ukur().capaian(indikator.id, tahun), p.ukur().capaian(indikator.id, tahun - 1));
  BarisDuaTahun hasil{.id = indikator.id.str(),
                      .nama = indikator.nama,
                      .simpul = std::move(simpul),
                      .lalu = ukuran(p, indikator, tahun - 1),
                      .kini = ukuran(p, indikator, tahun),
                      .selisih = tampil_persen(selisih, "", tahun)};
  if (selisih.ada()) {
    const Rational nol(0);
    hasil.arah = selisih.nilai() > nol ? 1 : selisih.nilai() < nol ? -1 : 0;
  }
  return hasil;
}

std::vector<BarisDuaTahun> dua_tahun(Penyusun& p) {
  std::vector<BarisDuaTahun> hasil;
  std::set<std::string> sudah;
  for (const auto& satu : p.iku()) {
    if (!sudah.insert(satu.indikator->id.str()).second) continue;
    hasil.push_back(baris_dua_tahun(p, *satu.indikator, satu.sasaran->nama));
  }
  for (const auto& satu : p.pohon()) {
    if (satu.indikator == nullptr || !sudah.insert(satu.indikator->id.str()).second) continue;
    hasil.push_back(
        baris_dua_tahun(p, *satu.indikator, satu.simpul->kode + " " + satu.simpul->nama));
  }
  return hasil;
}

}  // namespace

Result<PemeriksaanLkjip> tanya_pemeriksaan(const Snapshot& snapshot, int tahun, Tanggal hari_ini) {
  LARAS_TRY(const auto jadi, susun(snapshot, {.jenis = JenisLaporan::Lkjip, .tahun = tahun}));
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  LARAS_TRY(const auto kriteria,
            importer::baca_kriteria_lke(embedded::find("acuan/kriteria_lke.csv")));
  Penyusun p(*bahan);
  PemeriksaanLkjip hasil{.tahun = tahun};
  hasil.kurang = pelaporan::kekurangan(jadi.naskah);
  hasil.temuan = temuan_kantor(snapshot, *bahan);
  hasil.kontradiksi = static_cast<std::size_t>(std::count_if(
      hasil.temuan.begin(), hasil.temuan.end(),
      [](const TemuanKantor& satu) { return satu.temuan.jenis == JenisTemuan::Kontradiksi; }));
  BahanUjiLke uji{.naskah = &jadi.naskah,
                  .kurang = hasil.kurang,
                  .kontradiksi = hasil.kontradiksi,
                  .hari_ini = hari_ini};
  isi_terbitan(snapshot, tahun, uji);
  isi_batas(bahan->acuan, tahun, uji);
  isi_pemakaian(snapshot, p, uji);
  isi_kelengkapan_uji(p, uji);
  LARAS_TRY(const auto reviu, tanya_reviu(snapshot, tahun));
  uji.direviu = reviu.keadaan == KeadaanReviu::Berlaku;
  uji.reviu = reviu.sebutan();
  for (const auto& satu : kriteria) {
    hasil.kriteria.push_back({satu, pelaporan::jawab_kriteria(satu.penilai, uji)});
  }
  hasil.banding = dua_tahun(p);
  return hasil;
}

}  // namespace laras::app
