#include "app/rekap_tribulan.h"

#include <algorithm>
#include <map>
#include <set>

#include "acuan/periode.h"
#include "app/masa_isian.h"
#include "base/teks.h"
#include "format/csv.h"
#include "kinerja/capaian.h"

namespace laras::app {

namespace {

using kinerja::KeadaanIsian;
using pelaporan::Penyusun;

/// State of each entry of the year, by indikator and period.
std::map<std::pair<std::string, std::string>, KeadaanIsian> keadaan_isian(
    const kamus::Himpunan& himpunan, int tahun) {
  std::map<std::pair<std::string, std::string>, KeadaanIsian> hasil;
  for (const auto& baris : kamus::baca(himpunan, "realisasi")) {
    if (baris.bulat("tahun") != tahun) continue;
    hasil[{baris.teks("indikator"), baris.teks("periode")}] =
        kinerja::keadaan_isian(baris.teks("status"));
  }
  return hasil;
}

bool sesuai(const std::string& diminta, KeadaanIsian keadaan) {
  if (diminta.empty()) return true;
  return keadaan == (diminta == "kosong" ? KeadaanIsian::Kosong : kinerja::keadaan_isian(diminta));
}

/// A spreadsheet runs what begins so.
std::string tanpa_rumus(std::string sel) {
  if (!sel.empty() && std::string_view("=+-@\t").find(sel.front()) != std::string_view::npos) {
    sel.insert(sel.begin(), '\'');
  }
  return sel;
}

}  // namespace

Result<RekapTribulan> RekapTribulan::buka(std::shared_ptr<const Snapshot> snapshot, int tahun,
                                          const SaringanRekap& saringan) {
  RekapTribulan hasil;
  LARAS_TRY(const auto masa, snapshot->masa_isian(tahun));
  hasil.bahan_ = masa->bahan;
  hasil.snapshot_ = std::move(snapshot);
  hasil.tahun_ = tahun;
  const auto* renja = hasil.bahan_->rencana.terbaru(perencanaan::JenisDokumen::Renja, tahun);
  if (renja != nullptr) hasil.renja_ = renja->id;
  for (const auto& satu : masa->butir) hasil.butir_.push_back({satu.indikator, satu.unit});
  hasil.catat_unit();
  hasil.urutkan(saringan.urut);
  hasil.saring(saringan);
  return hasil;
}

void RekapTribulan::catat_unit() {
  std::set<Id<kantor::UnitKerja>> ada;
  for (const Butir& satu : butir_) ada.insert(satu.unit);
  std::vector<const kantor::UnitKerja*> semua;
  for (const auto& id : ada) {
    if (const auto* unit = snapshot_->kantor().cari(id); unit != nullptr) semua.push_back(unit);
  }
  std::stable_sort(semua.begin(), semua.end(),
                   [](const auto* a, const auto* b) { return a->urutan < b->urutan; });
  for (const auto* unit : semua) unit_.emplace_back(unit->id.str(), unit->nama);
}

void RekapTribulan::urutkan(const std::string& urut) {
  if (urut == "nama") {
    std::stable_sort(butir_.begin(), butir_.end(), [](const Butir& a, const Butir& b) {
      return a.indikator->nama < b.indikator->nama;
    });
  }
  if (urut != "unit") return;
  std::map<std::string, std::size_t> letak;
  for (const auto& satu : unit_) letak.emplace(satu.first, letak.size());
  const auto nomor = [&](const Butir& satu) {
    const auto ada = letak.find(satu.unit.str());
    return ada == letak.end() ? letak.size() : ada->second;
  };
  std::stable_sort(butir_.begin(), butir_.end(),
                   [&](const Butir& a, const Butir& b) { return nomor(a) < nomor(b); });
}

void RekapTribulan::saring(const SaringanRekap& saringan) {
  const auto keadaan = keadaan_isian(snapshot_->himpunan(), tahun_);
  for (std::size_t i = 0; i < butir_.size(); ++i) {
    if (!saringan.unit.empty() && butir_[i].unit.str() != saringan.unit) continue;
    for (int tw = 1; tw <= 4; ++tw) {
      if (saringan.triwulan != 0 && saringan.triwulan != tw) continue;
      const auto ada = keadaan.find({butir_[i].indikator->id.str(), "TW" + std::to_string(tw)});
      const KeadaanIsian kini = ada == keadaan.end() ? KeadaanIsian::Kosong : ada->second;
      if (sesuai(saringan.keadaan, kini)) kunci_.push_back({i, tw, kini});
    }
  }
}

BarisRekap RekapTribulan::baris(kinerja::Ukur& ukur, const Kunci& kunci) const {
  const Butir& butir = butir_[kunci.butir];
  const perencanaan::Indikator& indikator = *butir.indikator;
  const auto periode = acuan::triwulan(kunci.triwulan);
  const std::string tw = "-tw" + std::to_string(kunci.triwulan) + ":" + indikator.id.str();
  const auto target = ukur.target_sd(indikator.id, tahun_, periode);
  const auto realisasi = ukur.realisasi_sd(renja_, indikator.id, tahun_, acuan::akhir(periode));
  const Angka capaian = kinerja::capaian(target, realisasi, indikator.arah);
  const auto* unit = snapshot_->kantor().cari(butir.unit);
  return {.indikator = indikator.id.str(),
          .nama = indikator.nama,
          .unit = unit == nullptr ? "" : unit->nama,
          .satuan = indikator.satuan.nama,
          .triwulan = kunci.triwulan,
          .target = tampil(Penyusun::sel(indikator, target), "target" + tw, tahun_),
          .realisasi = tampil(Penyusun::sel(indikator, realisasi), "realisasi" + tw, tahun_),
          .capaian = tampil_persen(capaian, "capaian" + tw, tahun_),
          .hasil = kinerja::pencapaian(capaian),
          .keadaan = kunci.keadaan};
}

std::vector<BarisRekap> RekapTribulan::potong(std::size_t dari, std::size_t banyak) const {
  // A new one each time: it keeps every figure that it has measured.
  kinerja::Ukur ukur(bahan_->rencana, bahan_->data);
  std::vector<BarisRekap> hasil;
  const std::size_t sampai = std::min(kunci_.size(), dari + banyak);
  for (std::size_t i = dari; i < sampai; ++i) hasil.push_back(baris(ukur, kunci_[i]));
  return hasil;
}

std::string kepala_csv_rekap() {
  return format::csv_row({"unit", "indikator", "nama", "satuan", "tribulan", "target", "realisasi",
                          "capaian", "keadaan"});
}

std::string csv_rekap(const std::vector<BarisRekap>& baris) {
  std::string hasil;
  for (const BarisRekap& satu : baris) {
    hasil += format::csv_row(
        {tanpa_rumus(satu.unit), tanpa_rumus(satu.indikator), tanpa_rumus(satu.nama),
         tanpa_rumus(satu.satuan), std::string(acuan::romawi(satu.triwulan)),
         tanpa_rumus(satu.target.teks), tanpa_rumus(satu.realisasi.teks),
         tanpa_rumus(satu.capaian.teks), std::string(kinerja::judul(satu.keadaan))});
  }
  return hasil;
}

}  // namespace laras::app
