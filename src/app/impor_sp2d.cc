#include "app/impor_sp2d.h"

#include <map>
#include <utility>

#include "app/baris.h"
#include "app/daftar_sp2d.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "store/berkas.h"
#include "store/isi_berkas.h"
#include "store/kanonik.h"

namespace laras::app {

namespace {

Tanggal hari_sp2d(const Workspace& workspace, const Snapshot& snapshot) {
  return tanggal_kantor(workspace.now(), snapshot.kantor().instansi().zona_waktu);
}

std::string tanda_register(const Snapshot& snapshot) {
  return store::sidik_isi(*kamus::cari("sp2d"), baris_dari(snapshot.himpunan(), "sp2d"));
}

KolomSp2d kolom_medan(const std::string& medan) {
  using K = KolomSp2d;
  static const std::map<std::string, K> semua = {{"nomor", K::Nomor},   {"tanggal", K::Tanggal},
                                                 {"jenis", K::Jenis},   {"uraian", K::Uraian},
                                                 {"simpul", K::Simpul}, {"jumlah", K::Jumlah}};
  const auto posisi = semua.find(medan);
  return posisi == semua.end() ? K::Nomor : posisi->second;
}

/// Puts a list into the working copy of the register, line by line.
class PenerimaSp2d {
 public:
  PenerimaSp2d(RuangSp2d& ruang, PratinjauSp2d& hasil) : ruang_(ruang), hasil_(hasil) {}

  void terima(const BerkasSp2d& berkas) {
    hasil_.catatan = berkas.catatan;
    for (const LarikSp2d& satu : berkas.larik) baris(satu);
  }

 private:
  static const std::string& ambil(const LarikSp2d& larik, KolomSp2d kolom) {
    return larik.isi[static_cast<std::size_t>(kolom)];
  }

  void tolak(const LarikSp2d& larik, KolomSp2d kolom, std::string pesan) {
    hasil_.salah.push_back(
        {Kind::Invalid, std::move(pesan), larik.sel[static_cast<std::size_t>(kolom)]});
  }

  /// "7.01.01.2.01.01 Penyusunan ..." begins with its code.
  std::string kode_simpul(const std::string& isi) const {
    std::string rapi = teks::rapikan(isi);
    if (!ruang_.anggaran().cari_kode(rapi).empty()) return rapi;
    const std::string awal = rapi.substr(0, rapi.find(' '));
    return ruang_.anggaran().cari_kode(awal).empty() ? rapi : awal;
  }

  void baris(const LarikSp2d& larik) {
    const IsiSp2d ketikan{ambil(larik, KolomSp2d::Nomor),
                          ambil(larik, KolomSp2d::Tanggal),
                          ambil(larik, KolomSp2d::Jenis),
                          ambil(larik, KolomSp2d::Uraian),
                          kode_simpul(ambil(larik, KolomSp2d::Simpul)),
                          ambil(larik, KolomSp2d::Jumlah)};
    Errors salah;
    const IsiSp2d isi = ruang_.periksa(ketikan, 0, salah);
    const auto [posisi, baru] = dikenal_.emplace(std::pair{isi.nomor, isi.simpul}, larik.tempat);
    if (!baru && !isi.nomor.empty()) {
      return tolak(larik, KolomSp2d::Nomor,
                   "Nomor dan sub kegiatan ini sudah disebut pada " + posisi->second +
                       ". Gabungkan jumlahnya dalam satu baris.");
    }
    const auto tercatat = ruang_.baris(ruang_.cari(isi.nomor, isi.simpul));
    if (tercatat && *tercatat == isi) {
      ++hasil_.sama;
      return;
    }
    for (Error& satu : salah) tolak(larik, kolom_medan(satu.where), std::move(satu.message));
    if (!salah.empty()) return;
    if (std::string kunci = ruang_.terkunci(isi); !kunci.empty()) {
      return tolak(larik, KolomSp2d::Tanggal, std::move(kunci));
    }
    if (const auto ditulis = ruang_.tulis(0, isi); !ditulis.ok()) {
      return tolak(larik, KolomSp2d::Nomor, ditulis.error().message);
    }
    hasil_.tambah.push_back(
        {larik.tempat, isi, isi.simpul.empty() ? "–" : ruang_.anggaran().nama(isi.simpul)});
  }

  RuangSp2d& ruang_;
  PratinjauSp2d& hasil_;
  std::map<std::pair<std::string, std::string>, std::string> dikenal_;
};

Result<PratinjauSp2d> periksa(RuangSp2d& ruang, const Snapshot& kini, const std::string& bytes) {
  LARAS_TRY(const auto berkas, baca_berkas_sp2d(bytes));
  PratinjauSp2d hasil;
  PenerimaSp2d(ruang, hasil).terima(berkas);
  hasil.tanda = tanda_register(kini);
  return hasil;
}

Result<std::string> ambil_daftar(const Workspace& workspace, const std::string& sidik) {
  constexpr std::size_t kPanjang = 64;
  if (sidik.size() != kPanjang ||
      sidik.find_first_not_of("0123456789abcdef") != std::string::npos) {
    return Error{Kind::NotFound, "Daftar ini tidak tersimpan. Unggah sekali lagi."};
  }
  return store::ambil_isi(workspace.root(), sidik);
}

}  // namespace

Result<PratinjauSp2d> periksa_impor_sp2d(Workspace& workspace, const Oleh& oleh, int tahun,
                                         const std::filesystem::path& berkas) {
  // Nobody else fills the disk; the refusal is noted as every other.
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "periksa-sp2d", oleh.asal};
  LARAS_CHECK(workspace.lakukan(
      tindak, [](const Snapshot&, store::Database&) -> Result<Keputusan> { return Keputusan{}; }));
  LARAS_TRY(const std::string bytes, store::baca_berkas(berkas));
  LARAS_TRY(const auto kini, workspace.snapshot());
  LARAS_TRY(const auto ruang, RuangSp2d::buka(*kini, tahun, hari_sp2d(workspace, *kini)));
  LARAS_TRY(auto hasil, periksa(*ruang, *kini, bytes));
  LARAS_TRY(hasil.sidik, store::simpan_isi(workspace.root(), bytes));
  return hasil;
}

Result<PratinjauSp2d> terapkan_impor_sp2d(Workspace& workspace, const Oleh& oleh, int tahun,
                                          const std::string& sidik, const std::string& tanda,
                                          bool& diterapkan) {
  diterapkan = false;
  LARAS_TRY(const std::string bytes, ambil_daftar(workspace, sidik));
  PratinjauSp2d hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::IsiAnggaran, "impor-sp2d", oleh.asal};
  LARAS_CHECK(
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        LARAS_TRY(const auto ruang, RuangSp2d::buka(kini, tahun, hari_sp2d(workspace, kini)));
        LARAS_TRY(hasil, periksa(*ruang, kini, bytes));
        hasil.sidik = sidik;
        if (!hasil.siap() || hasil.tanda != tanda) return Keputusan{};
        const Penindak penindak{oleh.pelaku.pengguna, oleh.pelaku.nama_jabatan, workspace.now()};
        for (const CalonSp2d& satu : hasil.tambah) {
          LARAS_CHECK(ruang->catat(ruang->cari(satu.isi.nomor, satu.isi.simpul), {}, penindak,
                                   "Impor daftar, " + satu.tempat));
        }
        diterapkan = true;
        return Keputusan{"Impor daftar SP2D " + std::to_string(tahun) + ": " +
                             std::to_string(hasil.tambah.size()) + " baris (berkas " + sidik + ")",
                         std::move(*ruang).ambil(),
                         {}};
      }));
  return hasil;
}

}  // namespace laras::app
