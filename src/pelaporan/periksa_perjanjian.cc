#include "pelaporan/periksa_perjanjian.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "kinerja/pengisian.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/perjanjian_jabatan.h"

namespace laras::pelaporan {

namespace {

using perencanaan::JenisSimpul;
using Tempat = TempatPerjanjian;

/// The checks of one PK.
class Pemeriksa {
 public:
  Pemeriksa(Penyusun& p, const kamus::Himpunan& himpunan, const kantor::Jabatan& jabatan)
      : p_(p), himpunan_(himpunan), jabatan_(jabatan), butir_(butir_perjanjian(p, jabatan)) {}

  ButirPeriksaPerjanjian dokumen() const {
    ButirPeriksaPerjanjian hasil{"Dokumen Perjanjian Kinerja ada dan bertanggal"};
    if (p_.pk().id.empty()) {
      hasil.temuan.push_back(
          {"Rencana tahun " + p_.tahun_teks() +
           " belum mempunyai dokumen Perjanjian Kinerja. Tambahkan dokumennya."});
    } else if (!p_.pk().tanggal) {
      hasil.temuan.push_back({p_.pk().nama + " belum bertanggal. Isi tanggal penandatanganannya."});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian beindikator() const {
    ButirPeriksaPerjanjian hasil{"Setiap sasaran mempunyai indikator"};
    if (butir_.empty()) {
      hasil.temuan.push_back({"Belum ada indikator yang menjadi tanggung jawab " + jabatan_.nama +
                              ". Tetapkan penanggung jawab kegiatan atau sub kegiatannya."});
    }
    if (!kepala()) return hasil;
    for (const Simpul* satu : p_.rencana().simpul_jenis(JenisSimpul::Sasaran, p_.tahun())) {
      if (!p_.rencana().indikator_simpul(satu->id, p_.tahun()).empty()) continue;
      hasil.temuan.push_back({"Sasaran \"" + satu->nama + "\" belum mempunyai indikator."});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian bertarget() {
    ButirPeriksaPerjanjian hasil{"Setiap indikator bertarget"};
    for (const auto& satu : butir_) {
      if (p_.ukur().target(satu.indikator->id, p_.tahun()).angka.keadaan() != Keadaan::BelumDiisi) {
        continue;
      }
      hasil.temuan.push_back(
          {satu.indikator->nama + " belum bertarget tahun " + p_.tahun_teks() + ".",
           Tempat::Rencana, satu.indikator->id.str()});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian terukur() {
    ButirPeriksaPerjanjian hasil{"Setiap indikator diukur"};
    const auto semua =
        kinerja::daftar_pengisian(himpunan_, p_.bahan().kantor, p_.ukur(), p_.tahun());
    for (const auto& satu : butir_) {
      if (satu.indikator->sumber != perencanaan::Sumber::Ketik) continue;
      const bool diisi = std::any_of(semua.begin(), semua.end(), [&](const auto& b) {
        return b.indikator->id == satu.indikator->id && !b.unit.empty();
      });
      if (diisi) continue;
      hasil.temuan.push_back({satu.indikator->nama + " belum ada unit yang mengisi realisasinya.",
                              Tempat::Indikator, satu.indikator->id.str()});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian bertuan() const {
    ButirPeriksaPerjanjian hasil{"Setiap indikator ada penanggung jawabnya"};
    for (const auto& satu : butir_) {
      if (!p_.rencana().penanggung_jawab(satu.simpul->id, p_.tahun()).empty()) continue;
      hasil.temuan.push_back({satu.indikator->nama + " belum ada penanggung jawabnya.",
                              Tempat::Rencana, satu.indikator->id.str()});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian sesuai_rencana() {
    ButirPeriksaPerjanjian hasil{"Target sama dengan rencana, atau disebut alasannya"};
    std::vector<TemuanPerjanjian> beda;
    for (const auto& satu : butir_) {
      const Dokumen* rencana = dokumen_rencana(satu.indikator->id);
      const bool di_pk = p_.rencana().target(p_.pk().id, satu.indikator->id, p_.tahun()) != nullptr;
      if (rencana == nullptr || !di_pk) continue;
      const std::string pk = target(p_.pk(), *satu.indikator);
      const std::string lain = target(*rencana, *satu.indikator);
      if (pk == lain) continue;
      beda.push_back(
          {satu.indikator->nama + ": " + pk + ", menurut " + rencana->nama + " " + lain + ".",
           Tempat::Rencana, satu.indikator->id.str()});
    }
    if (!beda.empty() && !p_.pk().alasan.empty()) {
      hasil.keterangan = std::to_string(beda.size()) +
                         " target berbeda dari rencana, dengan alasan: " + p_.pk().alasan;
    } else {
      hasil.temuan = std::move(beda);
    }
    return hasil;
  }

  ButirPeriksaPerjanjian sesuai_dpa() {
    ButirPeriksaPerjanjian hasil{"Anggaran sama dengan DPA"};
    const auto simpul = anggaran_perjanjian(p_, jabatan_);
    std::vector<Angka> semua;
    for (const auto& id : simpul) {
      semua.push_back(p_.pagu(id));
      const std::string nama = p_.nama_simpul(id);
      if (!semua.back().ada()) {
        hasil.temuan.push_back({nama + " belum mempunyai pagu dalam DPA.", Tempat::Anggaran});
        continue;
      }
      const auto* sendiri = p_.rencana().pagu(p_.pk().id, id, p_.tahun());
      if (sendiri == nullptr || sendiri->keadaan != Keadaan::Terisi) continue;
      if (Rational(sendiri->jumlah) == semua.back().nilai()) continue;
      hasil.temuan.push_back(
          {nama + ": pagu dalam Perjanjian Kinerja berbeda dari DPA.", Tempat::Anggaran});
    }
    if (!kepala() || semua.empty()) return hasil;
    const Angka perjanjian = jumlah(std::move(semua));
    const Angka dpa = p_.pagu_total();
    if (perjanjian.ada() && dpa.ada() && perjanjian.nilai() != dpa.nilai()) {
      hasil.temuan.push_back({"Jumlah anggaran program dalam Perjanjian Kinerja Rp" +
                                  Penyusun::sel_uang(perjanjian).tercetak() + ", menurut DPA Rp" +
                                  Penyusun::sel_uang(dpa).tercetak() + ".",
                              Tempat::Anggaran});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian berpemangku() const {
    const Tanggal pada = tanggal_pk(p_);
    ButirPeriksaPerjanjian hasil{"Kedua pihak memegang jabatannya pada " + pada.panjang()};
    for (const auto& id : {jabatan_.id, jabatan_.atasan}) {
      const kantor::Jabatan* jabatan = p_.bahan().kantor.cari(id);
      if (jabatan == nullptr) {
        hasil.temuan.push_back(
            {"Atasan " + jabatan_.nama + " belum dicatat. Isi data jabatan.", Tempat::Pejabat});
      } else if (pemegang(p_, id, pada) == nullptr) {
        hasil.temuan.push_back(
            {"Belum ada pemegang jabatan " + jabatan->nama + " pada tanggal itu.",
             Tempat::Pejabat});
      }
    }
    const auto banyak = p_.bahan().kantor.pemegang(jabatan_.id, pada).size();
    if (jabatan_.jenis == kantor::JenisJabatan::Staf && banyak > 1) {
      hasil.temuan.push_back({"Jabatan " + jabatan_.nama + " dipegang " + std::to_string(banyak) +
                                  " orang. Beri setiap orang jabatan sendiri agar perjanjiannya "
                                  "perorangan.",
                              Tempat::Pejabat});
    }
    return hasil;
  }

  ButirPeriksaPerjanjian tepat_waktu() const {
    ButirPeriksaPerjanjian hasil{"Ditandatangani paling lambat sebulan setelah DPA disahkan"};
    if (!p_.pk().tanggal) return hasil;
    if (!p_.dpa().tanggal) {
      hasil.keterangan = "Tanggal DPA belum diisi, jadi belum dapat dihitung.";
      return hasil;
    }
    constexpr int kSebulan = 31;
    if (p_.dpa().tanggal->tambah_hari(kSebulan) < *p_.pk().tanggal) {
      hasil.temuan.push_back({"DPA disahkan " + p_.dpa().tanggal->panjang() +
                              ", Perjanjian Kinerja bertanggal " + p_.pk().tanggal->panjang() +
                              "."});
    }
    return hasil;
  }

 private:
  bool kepala() const { return jabatan_.id == pimpinan(p_); }

  /// The plan that has a target of the year: the Renja, else the Renstra; null if none.
  const Dokumen* dokumen_rencana(const Id<Indikator>& indikator) const {
    for (const Dokumen* satu : {&p_.renja(), &p_.renstra()}) {
      if (p_.rencana().target(satu->id, indikator, p_.tahun()) != nullptr) return satu;
    }
    return nullptr;
  }

  std::string target(const Dokumen& dokumen, const Indikator& indikator) {
    return Penyusun::sel(indikator, p_.ukur().target(dokumen.id, indikator.id, p_.tahun()))
        .tercetak();
  }

  Penyusun& p_;
  const kamus::Himpunan& himpunan_;
  const kantor::Jabatan& jabatan_;
  std::vector<ButirPerjanjian> butir_;
};

}  // namespace

std::vector<ButirPeriksaPerjanjian> periksa_perjanjian(Penyusun& p, const kamus::Himpunan& himpunan,
                                                       const kantor::Jabatan& jabatan) {
  Pemeriksa periksa(p, himpunan, jabatan);
  return {periksa.dokumen(),    periksa.beindikator(), periksa.bertarget(),
          periksa.terukur(),    periksa.bertuan(),     periksa.sesuai_rencana(),
          periksa.sesuai_dpa(), periksa.berpemangku(), periksa.tepat_waktu()};
}

}  // namespace laras::pelaporan
