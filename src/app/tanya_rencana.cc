#include "app/tanya_rencana.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/baris.h"
#include "app/ruang_rencana.h"
#include "app/tanya_pohon.h"
#include "app/waktu.h"
#include "base/teks.h"
#include "pelaporan/anggaran.h"

namespace laras::app {

using pelaporan::HalAnggaran;
using pelaporan::Penyusun;
using perencanaan::Dokumen;
using perencanaan::JenisDokumen;
using perencanaan::JenisSimpul;
using perencanaan::Rencana;
using perencanaan::Simpul;

namespace {

struct NamaJenis {
  JenisDokumen jenis;
  const char* kode;
  const char* judul;
};

constexpr NamaJenis kJenis[] = {{JenisDokumen::Rpjmd, "rpjmd", "RPJMD"},
                                {JenisDokumen::Renstra, "renstra", "Renstra"},
                                {JenisDokumen::Renja, "renja", "Renja"},
                                {JenisDokumen::Dpa, "dpa", "DPA"},
                                {JenisDokumen::Pk, "pk", "Perjanjian Kinerja"}};

std::string masa(const Dokumen& dokumen) {
  if (dokumen.mulai == dokumen.akhir) return std::to_string(dokumen.mulai);
  return std::to_string(dokumen.mulai) + "–" + std::to_string(dokumen.akhir);
}

bool berbagi_tahun(const Dokumen& a, const Dokumen& b) {
  return a.jenis == b.jenis && a.mulai <= b.akhir && b.mulai <= a.akhir;
}

DokumenTampil tampil_dokumen(const Rencana& rencana, const Dokumen& dokumen) {
  DokumenTampil hasil{.id = dokumen.id.str(), .nama = dokumen.nama, .masa = masa(dokumen)};
  for (const NamaJenis& satu : kJenis) {
    if (satu.jenis != dokumen.jenis) continue;
    hasil.jenis = satu.kode;
    hasil.judul = satu.judul;
  }
  hasil.sifat = dokumen.sifat == perencanaan::Sifat::Murni ? "murni" : "perubahan";
  hasil.mulai = dokumen.mulai;
  hasil.nomor = dokumen.nomor;
  if (dokumen.tanggal.has_value()) hasil.tanggal = dokumen.tanggal->panjang();
  hasil.alasan = dokumen.alasan;
  hasil.menggantikan = dokumen.menggantikan.str();
  for (const Dokumen& lain : rencana.dokumen()) {
    if (&lain == &dokumen) break;
    hasil.versi += berbagi_tahun(lain, dokumen) ? 1 : 0;
  }
  for (int tahun = dokumen.mulai; tahun <= dokumen.akhir && !hasil.berlaku; ++tahun) {
    hasil.berlaku = rencana.terbaru(dokumen.jenis, tahun) == &dokumen;
  }
  return hasil;
}

class PenulisRencana {
 public:
  PenulisRencana(Penyusun& p, LihatRencana& hasil) : p_(p), hasil_(hasil) {
    const Dokumen* renja = rencana().terbaru(JenisDokumen::Renja, p.tahun());
    const Dokumen* renstra = rencana().terbaru(JenisDokumen::Renstra, p.tahun());
    susunan_ = renja != nullptr ? renja : renstra;
    renstra_ = renstra;
    renja_ = renja;
    for (const auto* iku : rencana().iku(p.tahun())) iku_.insert(iku->indikator);
    for (int jenis = 0; jenis <= static_cast<int>(JenisSimpul::Sasaran); ++jenis) {
      for (const Simpul* satu :
           rencana().simpul_jenis(static_cast<JenisSimpul>(jenis), p.tahun())) {
        anak_[satu->induk].push_back(satu);
      }
    }
  }

  void tulis() {
    for (int jenis = 0; jenis <= static_cast<int>(JenisSimpul::Sasaran); ++jenis) {
      for (const Simpul* satu :
           rencana().simpul_jenis(static_cast<JenisSimpul>(jenis), p_.tahun())) {
        if (rencana().simpul(satu->induk, p_.tahun()) == nullptr) tulis_simpul(*satu, 1);
      }
    }
  }

 private:
  const Rencana& rencana() const { return p_.rencana(); }

  void tulis_simpul(const Simpul& simpul, int tingkat) {
    constexpr int kTerdalam = 8;  // a cycle in the data must not hang the program
    hasil_.baris.push_back(baris(simpul, tingkat));
    if (tingkat == kTerdalam) return;
    for (const Simpul* satu : anak_[simpul.id]) tulis_simpul(*satu, tingkat + 1);
    if (susunan_ == nullptr) return;
    for (const auto& id : rencana().anak(susunan_->id, simpul.id, p_.tahun())) {
      const Simpul* satu = rencana().simpul(id, p_.tahun());
      if (satu != nullptr && satu->jenis >= JenisSimpul::Program) tulis_simpul(*satu, tingkat + 1);
    }
  }

  /// The document in which the plan promises something for it; null if none does.
  const Dokumen* dokumen_target(const Id<perencanaan::Indikator>& indikator) const {
    for (const Dokumen* satu : {renja_, renstra_}) {
      if (satu != nullptr && rencana().target(satu->id, indikator, p_.tahun()) != nullptr) {
        return satu;
      }
    }
    return susunan_;
  }

  IndikatorRencana indikator(const perencanaan::Indikator& satu) {
    IndikatorRencana hasil{.id = satu.id.str(), .nama = satu.nama, .satuan = satu.satuan.nama};
    hasil.iku = iku_.contains(satu.id);
    hasil.bertarget = renja_ != nullptr || renstra_ != nullptr;
    const Dokumen* dokumen = dokumen_target(satu.id);
    if (dokumen != nullptr) {
      hasil.target = tampil(Penyusun::sel(satu, p_.ukur().target(dokumen->id, satu.id, p_.tahun())),
                            {}, p_.tahun());
    }
    for (int tw = 1; tw <= 4; ++tw) {
      hasil.triwulan[static_cast<std::size_t>(tw - 1)] = tampil(
          Penyusun::sel(satu, p_.ukur().target_triwulan(satu.id, p_.tahun(), acuan::triwulan(tw))),
          {}, p_.tahun());
    }
    return hasil;
  }

  void isi_pagu(const Simpul& simpul, BarisRencana& hasil) {
    hasil.anggaran = true;
    const int tahun = p_.tahun();
    const bool ber_dpa = rencana().terbaru(JenisDokumen::Dpa, tahun) != nullptr;
    hasil.berpagu = simpul.jenis == JenisSimpul::SubKegiatan && (renja_ != nullptr || ber_dpa);
    if (ber_dpa) {
      hasil.pagu = tampil_uang(p_.pagu(simpul.id), {}, tahun);
      if (!pelaporan::dokumen_pagu_murni(p_).nama.empty()) {
        hasil.pagu_murni =
            tampil_uang(pelaporan::anggaran(p_, HalAnggaran::PaguMurni, {simpul.id, 0}), {}, tahun);
      }
    } else if (susunan_ != nullptr) {
      hasil.pagu = tampil_uang(p_.ukur().pagu(susunan_->id, simpul.id, tahun), {}, tahun);
    }
  }

  BarisRencana baris(const Simpul& simpul, int tingkat) {
    BarisRencana hasil{.id = simpul.id.str(),
                       .tingkat = tingkat,
                       .jenjang = jenjang(simpul.jenis),
                       .kode = simpul.kode,
                       .nama = simpul.nama};
    if (!rencana().penanggung_jawab(simpul.id, p_.tahun()).empty()) {
      hasil.oleh = p_.penanggung_jawab(simpul.id);
    }
    if (simpul.jenis != JenisSimpul::SubKegiatan) {
      hasil.anak =
          teks::awal_kecil(jenjang(static_cast<JenisSimpul>(static_cast<int>(simpul.jenis) + 1)));
    }
    if (simpul.jenis >= JenisSimpul::Program) isi_pagu(simpul, hasil);
    for (const auto* satu : rencana().indikator_simpul(simpul.id, p_.tahun())) {
      hasil.indikator.push_back(indikator(*satu));
    }
    return hasil;
  }

  Penyusun& p_;
  LihatRencana& hasil_;
  const Dokumen* susunan_ = nullptr;  ///< lists the nodes from program down
  const Dokumen* renja_ = nullptr;
  const Dokumen* renstra_ = nullptr;
  std::set<Id<perencanaan::Indikator>> iku_;
  std::map<Id<Simpul>, std::vector<const Simpul*>> anak_;
};

void isi_kunci(const Snapshot& snapshot, LihatRencana& hasil) {
  const std::string zona = snapshot.kantor().instansi().zona_waktu;
  for (const auto& b : kamus::baca(snapshot.himpunan(), "kunci_definisi")) {
    if (b.bulat("tahun") != hasil.tahun) continue;
    hasil.terkunci = b.teks("status") == "dikunci";
    hasil.kunci.insert(
        hasil.kunci.begin(),
        {hasil.terkunci, waktu_kantor(b.teks("waktu"), zona),
         b.kosong("jabatan") ? b.teks("oleh") : b.teks("jabatan"), b.teks("alasan")});
  }
  for (const auto& b : kamus::baca(snapshot.himpunan(), "perubahan_definisi")) {
    if (b.bulat("tahun") != hasil.tahun) continue;
    hasil.perubahan.insert(
        hasil.perubahan.begin(),
        {b.teks("indikator"), b.teks("indikator"), b.teks("nomor_surat"),
         b.tanggal("tanggal").panjang(), b.teks("alasan"), b.teks("semula"), b.teks("menjadi"),
         (b.kosong("jabatan") ? b.teks("oleh") : b.teks("jabatan")) + ", " +
             waktu_kantor(b.teks("waktu"), zona)});
  }
}

bool tahun_terkunci(const Snapshot& snapshot, int tahun) {
  LihatRencana hasil{.tahun = tahun};
  isi_kunci(snapshot, hasil);
  return hasil.terkunci;
}

}  // namespace

Result<DaftarRencana> daftar_rencana(const Snapshot& snapshot) {
  LARAS_TRY(const auto bahan, snapshot.bahan(0));
  const Rencana& rencana = bahan->rencana;
  DaftarRencana hasil;
  std::set<int> tahun;
  for (const Dokumen& satu : rencana.dokumen()) {
    hasil.dokumen.insert(hasil.dokumen.begin(), tampil_dokumen(rencana, satu));
    if (satu.jenis == JenisDokumen::Rpjmd) continue;
    for (int yang = satu.mulai; yang <= satu.akhir; ++yang) tahun.insert(yang);
  }
  if (!tahun.empty()) tahun.insert(*tahun.rbegin() + 1);
  for (auto yang = tahun.rbegin(); yang != tahun.rend(); ++yang) {
    TahunRencana satu{.tahun = *yang};
    if (const auto* renja = rencana.terbaru(JenisDokumen::Renja, *yang)) satu.renja = renja->nama;
    if (const auto* dpa = rencana.terbaru(JenisDokumen::Dpa, *yang)) satu.dpa = dpa->nama;
    satu.terkunci = tahun_terkunci(snapshot, *yang);
    hasil.tahun.push_back(std::move(satu));
  }
  return hasil;
}

Result<LihatRencana> tanya_rencana(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto bahan, snapshot.bahan(tahun));
  Penyusun p(*bahan);
  LihatRencana hasil{.tahun = tahun};
  for (const NamaJenis& jenis : kJenis) {
    const Dokumen* satu = p.rencana().terbaru(jenis.jenis, tahun);
    if (satu == nullptr) continue;
    hasil.dokumen.push_back(tampil_dokumen(p.rencana(), *satu));
    hasil.ada_renja = hasil.ada_renja || jenis.jenis == JenisDokumen::Renja;
  }
  isi_kunci(snapshot, hasil);
  for (PerubahanTampil& satu : hasil.perubahan) {
    const auto* indikator =
        p.rencana().indikator(Id<perencanaan::Indikator>(satu.indikator), tahun);
    if (indikator != nullptr) satu.nama = indikator->nama;
  }
  PenulisRencana(p, hasil).tulis();
  return hasil;
}

}  // namespace laras::app
