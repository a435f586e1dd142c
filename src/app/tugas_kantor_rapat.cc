#include "app/tugas_kantor_rapat.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/masa_isian.h"
#include "app/tugas_rapat.h"
#include "evaluasi/pemantauan.h"
#include "kantor/pemangku.h"
#include "kantor/wewenang.h"

namespace laras::app {

using evaluasi::KeadaanRapat;
using evaluasi::KeadaanTugasRapat;
using evaluasi::Rapat;
using evaluasi::TugasRapat;
using kantor::Tindakan;
using kantor::Tugas;

namespace {

class PengumpulRapat {
 public:
  PengumpulRapat(const Snapshot& snapshot, const kantor::Pelaku& pelaku, Tanggal hari_ini,
                 std::shared_ptr<const MasaIsian> masa)
      : snapshot_(snapshot), pelaku_(pelaku), hari_ini_(hari_ini), masa_(std::move(masa)) {}

  void rapat(const Rapat& satu) {
    if (satu.keadaan != KeadaanRapat::Selesai) {
      notulen(satu);
      return;
    }
    for (const TugasRapat& tugas : satu.tugas) {
      pelaksana(satu, tugas);
      penilai(satu, tugas);
    }
  }

  void pemantauan(const evaluasi::KewajibanPemantauan& satu) {
    if (satu.dilaporkan || hari_ini_ <= satu.akhir) return;
    if (!kantor::boleh(pelaku_, Tindakan::LaporkanPemantauan) || !milik(satu.jabatan)) return;
    std::string nama = satu.indikator.str();
    if (const auto bahan = snapshot_.bahan(satu.tahun); bahan.ok()) {
      const auto* versi = bahan.value()->rencana.indikator(satu.indikator, satu.tahun);
      // What is measured no longer cannot be reported.
      if (versi == nullptr) return;
      nama = versi->nama;
    }
    tambah("Laporkan pemantauan " + nama,
           evaluasi::judul_periode_pemantauan(satu.periode, satu.tahun) + ", menuju akhir Renstra",
           satu.jabatan, satu.tempo,
           "/pemantauan/" + satu.indikator.str() + "/" + std::to_string(satu.tahun) + "/" +
               satu.periode);
  }

  std::vector<Tugas> ambil() && { return std::move(tugas_); }

 private:
  bool menyelenggarakan() const {
    return pelaku_.berperan(kantor::Peran::Sekcam) ||
           pelaku_.berperan(kantor::Peran::KasubbagSungram);
  }

  bool pimpinan() const { return menyelenggarakan() || pelaku_.berperan(kantor::Peran::Camat); }

  /// His post, or one in the unit in which he has a role.
  bool milik(const Id<kantor::Jabatan>& id) const {
    const auto* jabatan = snapshot_.kantor().cari(id);
    if (jabatan == nullptr) return false;
    return kantor::memangku(pelaku_, *jabatan, snapshot_.kantor()).has_value() ||
           std::any_of(pelaku_.penugasan.begin(), pelaku_.penugasan.end(),
                       [&](const kantor::Penugasan& p) {
                         return !p.unit.empty() && p.unit == jabatan->unit;
                       });
  }

  void notulen(const Rapat& satu) {
    const bool menunggu =
        satu.keadaan == KeadaanRapat::Diundang || satu.keadaan == KeadaanRapat::Berlangsung;
    if (!menunggu || hari_ini_ < satu.tanggal || !menyelenggarakan()) return;
    tambah("Tetapkan notulen " + satu.sebutan(), "Rapat " + satu.tanggal.panjang(), {},
           std::nullopt, "/rapat/" + satu.kode + "/notulen");
  }

  void pelaksana(const Rapat& rapat, const TugasRapat& tugas) {
    if (tugas.keadaan != KeadaanTugasRapat::Terbuka &&
        tugas.keadaan != KeadaanTugasRapat::Dikembalikan) {
      return;
    }
    const bool sendiri = milik(tugas.jabatan);
    if (!sendiri && !(tugas.terlambat(hari_ini_) && pimpinan())) return;
    if (!kantor::boleh(pelaku_, Tindakan::JawabRekomendasi)) return;
    std::string keterangan = tugas.uraian.substr(0, tugas.uraian.find('\n'));
    if (!tugas.alasan.empty()) keterangan = "Dikembalikan: " + tugas.alasan;
    if (!sendiri) {
      const auto* jabatan = snapshot_.kantor().cari(tugas.jabatan);
      keterangan += ", " + (jabatan == nullptr ? tugas.jabatan.str() : jabatan->nama);
    }
    tambah("Kerjakan tindak lanjut " + std::to_string(tugas.nomor) + ", " + rapat.sebutan(),
           std::move(keterangan), tugas.jabatan, tugas.tenggat, alamat(rapat, tugas));
  }

  void penilai(const Rapat& rapat, const TugasRapat& tugas) {
    if (tugas.keadaan != KeadaanTugasRapat::Dilaporkan || !menyelenggarakan()) return;
    if (jabatan_sendiri(pelaku_, tugas, snapshot_.kantor())) return;
    tambah("Nilai tindak lanjut " + std::to_string(tugas.nomor) + ", " + rapat.sebutan(),
           "Dilaporkan selesai oleh pelaksananya", {}, std::nullopt, alamat(rapat, tugas));
  }

  static std::string alamat(const Rapat& rapat, const TugasRapat& tugas) {
    return "/rapat/" + rapat.kode + "/tindak-lanjut/" + std::to_string(tugas.nomor);
  }

  void tambah(std::string apa, std::string keterangan, const Id<kantor::Jabatan>& milik,
              std::optional<Tanggal> tempo, std::string tautan) {
    const auto* jabatan = snapshot_.kantor().cari(milik);
    const bool lewat = tempo && *tempo < hari_ini_;
    const int terlambat = lewat ? masa_->kalender.terlambat(*tempo, hari_ini_) : 0;
    tugas_.push_back({std::move(apa), std::move(keterangan),
                      jabatan == nullptr ? Id<kantor::UnitKerja>() : jabatan->unit, tempo,
                      terlambat, std::move(tautan)});
  }

  const Snapshot& snapshot_;
  const kantor::Pelaku& pelaku_;
  Tanggal hari_ini_;
  std::shared_ptr<const MasaIsian> masa_;
  std::vector<Tugas> tugas_;
};

}  // namespace

std::vector<Tugas> tugas_dari_rapat(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                    int tahun, Tanggal hari_ini) {
  const auto rapat = evaluasi::semua_rapat(snapshot.himpunan());
  if (rapat.empty() && snapshot.himpunan().count("pemantauan_pelapor") == 0) return {};
  auto masa = snapshot.masa_isian(tahun);
  if (!masa.ok()) return {};  // the other tasks of the year say why
  PengumpulRapat pengumpul(snapshot, pelaku, hari_ini, std::move(masa).value());
  for (const Rapat& satu : rapat) pengumpul.rapat(satu);
  for (const int y : {tahun - 1, tahun}) {
    for (const auto& satu : evaluasi::kewajiban_pemantauan(snapshot.himpunan(), y)) {
      pengumpul.pemantauan(satu);
    }
  }
  return std::move(pengumpul).ambil();
}

}  // namespace laras::app
