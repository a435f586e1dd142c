#include "app/tanya_pohon.h"

#include <map>
#include <utility>

namespace laras::app {

using perencanaan::JenisSimpul;

std::string jenjang(JenisSimpul jenis) {
  switch (jenis) {
    case JenisSimpul::Misi:
      return "Misi";
    case JenisSimpul::TujuanDaerah:
      return "Tujuan daerah";
    case JenisSimpul::Tujuan:
      return "Tujuan";
    case JenisSimpul::Sasaran:
      return "Sasaran";
    case JenisSimpul::Program:
      return "Program";
    case JenisSimpul::Kegiatan:
      return "Kegiatan";
    case JenisSimpul::SubKegiatan:
      break;
  }
  return "Sub kegiatan";
}

namespace {

using pelaporan::Penyusun;
using perencanaan::Simpul;

bool terbuka(const Simpul& simpul, const Bukaan& bukaan) {
  const bool dasar = bukaan.semua || simpul.jenis <= JenisSimpul::Sasaran;
  return dasar != bukaan.dibalik.contains(simpul.id.str());
}

class PenulisPohon {
 public:
  PenulisPohon(Penyusun& p, const Bukaan& bukaan, Pohon& hasil)
      : p_(p), bukaan_(bukaan), hasil_(hasil) {
    for (const JenisSimpul jenis : {JenisSimpul::Sasaran, JenisSimpul::Program,
                                    JenisSimpul::Kegiatan, JenisSimpul::SubKegiatan}) {
      for (const Simpul* simpul : p.rencana().simpul_jenis(jenis, p.tahun())) {
        const bool milik_rencana = jenis == JenisSimpul::Sasaran;
        if (milik_rencana || p.rencana().memuat(p.renja().id, simpul->id)) {
          anak_[simpul->induk].push_back(simpul);
        }
      }
    }
  }

  void tulis(const Simpul& simpul, int tingkat) {
    // A cycle in the data must not hang the program.
    constexpr int kTerdalam = 8;
    const auto anak = anak_.find(simpul.id);
    const bool bercabang = anak != anak_.end() && tingkat < kTerdalam;
    hasil_.baris.push_back(baris(simpul, tingkat));
    hasil_.baris.back().bercabang = bercabang;
    hasil_.baris.back().terbuka = bercabang && terbuka(simpul, bukaan_);
    if (!hasil_.baris.back().terbuka) return;
    for (const Simpul* satu : anak->second) tulis(*satu, tingkat + 1);
  }

 private:
  BarisPohon baris(const Simpul& simpul, int tingkat) {
    const int tahun = p_.tahun();
    const std::string& id = simpul.id.str();
    BarisPohon hasil{.id = id,
                     .tingkat = tingkat,
                     .jenjang = jenjang(simpul.jenis),
                     .kode = simpul.kode,
                     .nama = simpul.nama};
    if (!p_.rencana().penanggung_jawab(simpul.id, tahun).empty()) {
      hasil.oleh = p_.penanggung_jawab(simpul.id);
    }
    const bool uang = simpul.jenis >= JenisSimpul::Program;
    for (const auto* indikator : p_.rencana().indikator_simpul(simpul.id, tahun)) {
      if (uang && p_.rencana().target(p_.renja().id, indikator->id, tahun) == nullptr) continue;
      hasil.indikator.push_back(
          {indikator->id.str(), indikator->nama, ukuran(p_, *indikator, tahun)});
    }
    if (uang) {
      hasil.pagu = tampil_uang(p_.pagu(simpul.id), "pagu:" + id, tahun);
      hasil.realisasi = tampil_uang(p_.anggaran(simpul.id), "realisasi-anggaran:" + id, tahun);
      hasil.serapan = tampil_persen(p_.penyerapan(simpul.id), "penyerapan:" + id, tahun);
    }
    return hasil;
  }

  Penyusun& p_;
  const Bukaan& bukaan_;
  Pohon& hasil_;
  std::map<Id<Simpul>, std::vector<const Simpul*>> anak_;
};

}  // namespace

Result<Pohon> tanya_pohon(const Snapshot& snapshot, int tahun, const Bukaan& bukaan) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  Pohon hasil{.tahun = tahun, .rencana = p.renja().nama};
  // Nodes stay in force until somebody ends them; without a Renja nothing of them is planned.
  if (hasil.rencana.empty()) return hasil;
  PenulisPohon penulis(p, bukaan, hasil);
  for (const Simpul* tujuan : p.rencana().simpul_jenis(JenisSimpul::Tujuan, tahun)) {
    penulis.tulis(*tujuan, 1);
  }
  return hasil;
}

}  // namespace laras::app
