#include "app/pemantauan.h"

#include <algorithm>
#include <utility>

#include "pelaporan/penyusun.h"

namespace laras::app {

using evaluasi::KemajuanRenstra;
using pelaporan::Penyusun;

namespace {

TahunPantau tahun_pantau(const KemajuanRenstra& semua, const evaluasi::TahunJalur& satu,
                         int sampai) {
  const auto& indikator = *semua.indikator;
  TahunPantau hasil{.tahun = satu.tahun,
                    .target = tampil(Penyusun::sel(indikator, satu.target), {}, satu.tahun)};
  if (satu.tahun > sampai) {
    hasil.realisasi = {.teks = "–", .alasan = "Belum tiba."};
    hasil.capaian = hasil.realisasi;
    return hasil;
  }
  hasil.realisasi = tampil(Penyusun::sel(indikator, satu.realisasi),
                           "realisasi:" + indikator.id.str(), satu.tahun);
  hasil.capaian = tampil_persen(satu.capaian, {}, satu.tahun);
  return hasil;
}

BarisPantau baris_pantau(Penyusun& p, const Snapshot& snapshot, const Penyusun::IkuSasaran& satu) {
  const KemajuanRenstra semua = evaluasi::kemajuan_renstra(p.ukur(), *satu.indikator, p.tahun());
  const std::string& id = satu.indikator->id.str();
  BarisPantau hasil{
      .indikator = id,
      .nama = satu.indikator->nama,
      .sasaran = satu.sasaran->nama,
      .target_akhir = tampil(Penyusun::sel(*satu.indikator, semua.target_akhir),
                             "target-akhir:" + id, p.tahun()),
      .realisasi = {.teks = "–", .alasan = "Belum ada realisasi."},
      .kemajuan = {.teks = "–", .alasan = "Belum ada realisasi."},
      .tahun_terukur = semua.tahun_terukur,
      .putusan = semua.putusan,
      .pelapor = evaluasi::pelapor_pada(snapshot.himpunan(), satu.indikator->id, p.tahun())};
  for (const auto& tahun : semua.jalur) {
    hasil.jalur.push_back(tahun_pantau(semua, tahun, p.tahun()));
    if (tahun.tahun == semua.tahun_terukur) hasil.realisasi = hasil.jalur.back().realisasi;
  }
  if (semua.tahun_terukur > 0) {
    hasil.kemajuan = tampil_persen(semua.kemajuan, "kemajuan:" + id, semua.tahun_terukur);
  }
  if (hasil.pelapor) {
    const auto* jabatan = snapshot.kantor().cari(hasil.pelapor->jabatan);
    hasil.nama_pelapor = jabatan == nullptr ? hasil.pelapor->jabatan.str() : jabatan->nama;
  }
  for (auto& wajib : evaluasi::kewajiban_pemantauan(snapshot.himpunan(), p.tahun())) {
    if (wajib.indikator == satu.indikator->id) hasil.kewajiban.push_back(std::move(wajib));
  }
  return hasil;
}

}  // namespace

Result<LihatPemantauan> tanya_pemantauan(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  LihatPemantauan hasil{.tahun = tahun,
                        .renstra = p.renstra().nama,
                        .akhir = evaluasi::masa_renstra(p.rencana(), tahun).akhir};
  if (p.renstra().id.empty()) return hasil;
  for (const auto& satu : p.iku()) hasil.baris.push_back(baris_pantau(p, snapshot, satu));
  return hasil;
}

Result<BarisPantau> tanya_pantau(const Snapshot& snapshot, int tahun,
                                 const std::string& indikator) {
  LARAS_TRY(auto semua, tanya_pemantauan(snapshot, tahun));
  for (BarisPantau& satu : semua.baris) {
    if (satu.indikator == indikator) return std::move(satu);
  }
  return Error{Kind::NotFound,
               "Indikator ini tidak dipantau pada tahun itu. Pilih dari halaman pemantauan."};
}

}  // namespace laras::app
