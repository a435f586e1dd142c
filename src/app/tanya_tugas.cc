#include "app/tanya_tugas.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "app/pin.h"
#include "app/tanda_perjanjian.h"
#include "app/tanya_anggaran.h"
#include "app/tanya_isian.h"
#include "app/tugas_kantor_rapat.h"
#include "evaluasi/tindak_lanjut.h"
#include "kantor/wewenang.h"

namespace laras::app {

using evaluasi::KeadaanJawaban;
using kantor::Tindakan;
using kantor::Tugas;

namespace {

/// Collects the tasks of one person.
class Pengumpul {
 public:
  Pengumpul(const Snapshot& snapshot, const kantor::Pelaku& pelaku, Tanggal hari_ini)
      : snapshot_(snapshot), pelaku_(pelaku), hari_ini_(hari_ini) {}

  Result<void> periode(const PeriodeIsian& periode) {
    LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot_, periode));
    if (hari_ini_ < ruang->jadwal().buka) return {};
    const KelengkapanPeriode semua = tanya_kelengkapan(*ruang, hari_ini_);
    if (semua.ditutup || semua.seluruh() == 0) return {};
    alamat_ = "/" + std::to_string(periode.tahun) + "/" + std::string(acuan::kode(periode.periode));
    for (const auto& unit : semua.unit) pengajuan(semua, unit);
    const int verifikasi = terhitung(semua, &KelengkapanUnit::diajukan) -
                           terhitung(semua, &KelengkapanUnit::diverifikasi);
    const int pengesahan = terhitung(semua, &KelengkapanUnit::diverifikasi) - semua.disahkan();
    const Tanggal tempo = semua.jadwal.tenggat_verifikasi;
    const int terlambat = ruang->kalender().terlambat(tempo, hari_ini_);
    const std::string judul = periode.judul();
    if (verifikasi > 0 && kantor::boleh(pelaku_, Tindakan::PeriksaRealisasi)) {
      tambah({"Verifikasi realisasi " + judul,
              std::to_string(verifikasi) + " isian diajukan",
              {},
              tempo,
              terlambat,
              "/verifikasi" + alamat_});
    }
    if (!kantor::boleh(pelaku_, Tindakan::SahkanRealisasi)) return {};
    if (pengesahan > 0) {
      tambah({"Sahkan realisasi " + judul,
              std::to_string(pengesahan) + " isian diverifikasi",
              {},
              tempo,
              terlambat,
              "/verifikasi" + alamat_});
    } else if (semua.disahkan() == semua.seluruh()) {
      tambah({"Tutup " + judul,
              "Semua isian sudah disahkan",
              {},
              tempo,
              terlambat,
              "/verifikasi" + alamat_});
    }
    return {};
  }

  /// Only the bendahara is asked for it, though others may enter it too.
  Result<void> anggaran(const PeriodeIsian& periode) {
    if (!pelaku_.berperan(kantor::Peran::Bendahara)) return {};
    LARAS_TRY(const auto masa, snapshot_.masa_isian(periode.tahun));
    const kinerja::KalenderPengisian& kalender = masa->kalender;
    const auto jadwal = kalender.jadwal(periode.tahun, periode.periode);
    if (hari_ini_ < jadwal.buka || kalender.ditutup(periode.tahun, periode.periode)) return {};
    LARAS_TRY(const int belum, belum_berealisasi(snapshot_, periode.tahun, periode.triwulan()));
    if (belum == 0) return {};
    tambah({"Isi realisasi anggaran " + periode.judul(),
            std::to_string(belum) + " sub kegiatan belum diisi",
            {},
            jadwal.tenggat_unit,
            kalender.terlambat(jadwal.tenggat_unit, hari_ini_),
            "/anggaran/" + std::to_string(periode.tahun) + "/" +
                std::string(acuan::kode(periode.periode))});
    return {};
  }

  void rekomendasi(int tahun) {
    const auto urusan = evaluasi::urusan_rekomendasi(snapshot_.himpunan(), tahun);
    const std::string lhe = " LHE " + std::to_string(tahun);
    const std::string alamat = "/evaluasi/" + std::to_string(tahun);
    const auto banyak = [&](KeadaanJawaban keadaan) {
      return std::count_if(urusan.begin(), urusan.end(),
                           [&](const auto& satu) { return satu.keadaan == keadaan; });
    };
    const auto belum = banyak(KeadaanJawaban::Belum);
    if (belum > 0 && kantor::boleh(pelaku_, Tindakan::PeriksaRealisasi)) {
      tambah({"Jawab rekomendasi" + lhe,
              std::to_string(belum) + " rekomendasi belum berencana aksi",
              {},
              std::nullopt,
              0,
              alamat});
    }
    const auto diajukan = banyak(KeadaanJawaban::Diajukan);
    if (diajukan > 0 && kantor::boleh(pelaku_, Tindakan::NilaiEvaluasi)) {
      tambah({"Nilai tindak lanjut" + lhe,
              std::to_string(diajukan) + " jawaban diajukan kantor",
              {},
              std::nullopt,
              0,
              alamat});
    }
    for (const auto& satu : urusan) tindak_lanjut(satu, alamat);
  }

  /// New keys of others, and agreements that wait for this person's signature.
  void tanda_tangan(int tahun) {
    if (kantor::boleh(pelaku_, Tindakan::AwasiTandaTangan)) {
      for (const KunciTampil& satu : daftar_kunci(snapshot_)) {
        if (!satu.menunggu() || satu.pengguna == pelaku_.pengguna) continue;
        tambah({"Ketahui kunci tanda tangan baru " + satu.nama,
                "PIN didaftarkan ulang oleh pemiliknya",
                {},
                std::nullopt,
                0,
                "/kunci"});
      }
    }
    if (!kantor::boleh(pelaku_, Tindakan::TandatanganiPerjanjian)) return;
    for (const kantor::Jabatan& satu : snapshot_.kantor().jabatan()) {
      const auto versi = versi_perjanjian(snapshot_, {tahun, satu.id.str()});
      if (versi.empty() || versi.front().keadaan == KeadaanPerjanjian::Tetap) continue;
      const std::string pk = " perjanjian kinerja " + satu.nama + " " + std::to_string(tahun);
      const std::string alamat = "/perjanjian/" + std::to_string(tahun) + "/" + satu.id.str() +
                                 "/" + std::to_string(versi.front().nomor);
      if (versi.front().keadaan == KeadaanPerjanjian::Disiapkan &&
          boleh_menandatangani(snapshot_, pelaku_, versi.front())) {
        tambah(
            {"Tanda tangani" + pk, "Sudah disiapkan pihak pertama", {}, std::nullopt, 0, alamat});
      } else if (menunggu_lembar(versi.front()) &&
                 boleh_menyiapkan(snapshot_, pelaku_, satu.id.str())) {
        tambah({"Unggah lembar bertanda tangan" + pk,
                "Tetap sesudah lembarnya diterima",
                {},
                std::nullopt,
                0,
                alamat});
      }
    }
  }

  void rapat(int tahun) {
    for (Tugas& satu : tugas_dari_rapat(snapshot_, pelaku_, tahun, hari_ini_)) {
      tambah(std::move(satu));
    }
  }

  std::vector<Tugas> ambil() && {
    std::stable_sort(tugas_.begin(), tugas_.end(), [](const Tugas& a, const Tugas& b) {
      return std::tuple(-a.terlambat, a.tempo.value_or(akhir_tahun(9999))) <
             std::tuple(-b.terlambat, b.tempo.value_or(akhir_tahun(9999)));
    });
    return std::move(tugas_);
  }

 private:
  /// Nothing is left to be done with a PIN: both have agreed, or the second party signs on paper.
  bool menunggu_lembar(const VersiPerjanjian& versi) const {
    if (versi.keadaan == KeadaanPerjanjian::Disetujui) return true;
    const auto* kedua = snapshot_.kantor().cari(Id<kantor::Jabatan>(versi.pihak_kedua));
    return versi.keadaan == KeadaanPerjanjian::Disiapkan && kedua != nullptr &&
           kedua->jenis == kantor::JenisJabatan::Luar;
  }

  static int terhitung(const KelengkapanPeriode& semua, int KelengkapanUnit::*medan) {
    int hasil = 0;
    for (const auto& satu : semua.unit) hasil += satu.*medan;
    return hasil;
  }

  /// Whether the unit is the person's own; one who may fill in for all is not asked for all.
  bool milik(const Id<kantor::UnitKerja>& unit) const {
    return kantor::boleh(pelaku_, Tindakan::IsiRealisasi, unit, snapshot_.kantor()) &&
           std::any_of(pelaku_.penugasan.begin(), pelaku_.penugasan.end(),
                       [&](const kantor::Penugasan& p) { return p.unit == unit; });
  }

  /// What its owner has to do; whoever may answer for the whole office sees only what is late.
  void tindak_lanjut(const evaluasi::UrusanRekomendasi& satu, const std::string& alamat) {
    const bool terbuka =
        satu.keadaan == KeadaanJawaban::Dijawab || satu.keadaan == KeadaanJawaban::Dikembalikan;
    if (!terbuka || !satu.tenggat) return;
    const auto* jabatan = snapshot_.kantor().cari(satu.jabatan);
    const bool sendiri =
        jabatan != nullptr && (pelaku_.jabatan == jabatan->id || unit_sendiri(jabatan->unit));
    const bool lambat = satu.terlambat(hari_ini_);
    const bool pimpinan = pelaku_.berperan(kantor::Peran::Camat) ||
                          pelaku_.berperan(kantor::Peran::Sekcam) ||
                          pelaku_.berperan(kantor::Peran::KasubbagSungram);
    if (!sendiri && !(lambat && pimpinan)) return;
    if (!kantor::boleh(pelaku_, Tindakan::JawabRekomendasi)) return;
    const auto masa = snapshot_.masa_isian(satu.tahun);
    const int hari =
        lambat && masa.ok() ? masa.value()->kalender.terlambat(*satu.tenggat, hari_ini_) : 0;
    std::string keterangan(evaluasi::judul(satu.keadaan));
    if (satu.keadaan == KeadaanJawaban::Dikembalikan) keterangan += ": " + satu.alasan;
    if (!sendiri) keterangan += ", " + satu.penanggung_jawab;
    tambah({"Tindak lanjuti rekomendasi " + std::to_string(satu.nomor) + " LHE " +
                std::to_string(satu.tahun),
            std::move(keterangan), jabatan == nullptr ? Id<kantor::UnitKerja>() : jabatan->unit,
            satu.tenggat, hari, alamat + "/rekomendasi/" + std::to_string(satu.nomor)});
  }

  bool unit_sendiri(const Id<kantor::UnitKerja>& unit) const {
    return std::any_of(
        pelaku_.penugasan.begin(), pelaku_.penugasan.end(),
        [&](const kantor::Penugasan& p) { return !p.unit.str().empty() && p.unit == unit; });
  }

  void pengajuan(const KelengkapanPeriode& semua, const KelengkapanUnit& unit) {
    const int sisa = unit.seluruh - unit.diajukan;
    if (sisa == 0 || !milik(unit.unit)) return;
    std::string keterangan =
        std::to_string(sisa) + " dari " + std::to_string(unit.seluruh) + " isian belum diajukan";
    if (unit.dikembalikan > 0) {
      keterangan += ", " + std::to_string(unit.dikembalikan) + " dikembalikan";
    }
    tambah({"Ajukan realisasi " + semua.periode.judul(), std::move(keterangan), unit.unit,
            semua.jadwal.tenggat_unit, unit.terlambat,
            "/realisasi" + alamat_ + "/" + unit.unit.str()});
  }

  void tambah(Tugas tugas) { tugas_.push_back(std::move(tugas)); }

  const Snapshot& snapshot_;
  const kantor::Pelaku& pelaku_;
  Tanggal hari_ini_;
  std::string alamat_;
  std::vector<Tugas> tugas_;
};

}  // namespace

Result<std::vector<Tugas>> tanya_tugas(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                                       int tahun, Tanggal hari_ini) {
  Pengumpul pengumpul(snapshot, pelaku, hari_ini);
  for (int tw = 1; tw <= 4; ++tw) {
    LARAS_CHECK(pengumpul.periode({tahun, acuan::triwulan(tw)}));
    LARAS_CHECK(pengumpul.anggaran({tahun, acuan::triwulan(tw)}));
  }
  pengumpul.rekomendasi(tahun);
  pengumpul.tanda_tangan(tahun);
  pengumpul.rapat(tahun);
  return std::move(pengumpul).ambil();
}

}  // namespace laras::app
