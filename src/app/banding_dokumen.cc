#include "app/banding_dokumen.h"

#include <algorithm>
#include <set>

#include "app/tanya_pohon.h"
#include "base/cetak.h"
#include "pelaporan/penyusun.h"

namespace laras::app {

using pelaporan::Penyusun;
using perencanaan::Dokumen;
using perencanaan::Rencana;
using perencanaan::Simpul;

namespace {

constexpr acuan::Periode kPeriode[] = {acuan::Periode::Tahun, acuan::Periode::Tw1,
                                       acuan::Periode::Tw2, acuan::Periode::Tw3,
                                       acuan::Periode::Tw4};

/// One thing that a document says, under a key by which the other's is found.
struct Butir {
  std::string kunci;
  std::string hal;
  std::string tentang;
  std::string isi;
  std::optional<Decimal> rupiah = {};
};

std::string teks_nilai(const acuan::Nilai& nilai, const perencanaan::Indikator& indikator) {
  if (nilai.keadaan == Keadaan::TidakDirencanakan) return "N/A";
  const auto angka = [&](const Decimal& satu) {
    return cetak(Rational(satu), Penyusun::cara(indikator));
  };
  switch (nilai.jenis) {
    case acuan::JenisNilai::Jumlah:
      return angka(nilai.jumlah);
    case acuan::JenisNilai::Rentang:
      return angka(nilai.jumlah) + " – " + angka(nilai.atas);
    case acuan::JenisNilai::Tingkat:
    case acuan::JenisNilai::Teks:
      break;
  }
  return nilai.teks;
}

class PembacaDokumen {
 public:
  PembacaDokumen(const Rencana& rencana, const Dokumen& dokumen)
      : rencana_(rencana), dokumen_(dokumen) {}

  std::vector<Butir> baca() {
    for (const auto& satu : rencana_.isi(dokumen_.id)) {
      if (sudah_.insert(satu.simpul).second) simpul(satu.simpul);
    }
    // What has a target although the document does not list it: tujuan and sasaran.
    for (int jenis = 0; jenis <= static_cast<int>(perencanaan::JenisSimpul::SubKegiatan); ++jenis) {
      for (const Simpul* satu :
           rencana_.simpul_jenis(static_cast<perencanaan::JenisSimpul>(jenis), dokumen_.akhir)) {
        if (sudah_.insert(satu->id).second) angka(satu->id);
      }
    }
    return std::move(butir_);
  }

 private:
  void simpul(const Id<Simpul>& id) {
    const Simpul* satu = rencana_.simpul(id, dokumen_.akhir);
    if (satu == nullptr) return;
    butir_.push_back({"s/" + id.str(),
                      jenjang(satu->jenis) + (satu->kode.empty() ? "" : " " + satu->kode),
                      {},
                      satu->nama});
    angka(id);
  }

  void angka(const Id<Simpul>& id) {
    for (int tahun = dokumen_.mulai; tahun <= dokumen_.akhir; ++tahun) {
      for (const auto* indikator : rencana_.indikator_simpul(id, tahun)) {
        for (const auto periode : kPeriode) target(*indikator, tahun, periode);
      }
      pagu(id, tahun);
    }
  }

  void target(const perencanaan::Indikator& indikator, int tahun, acuan::Periode periode) {
    const auto* ada = rencana_.target(dokumen_.id, indikator.id, tahun, periode);
    if (ada == nullptr) return;
    const bool setahun = periode == acuan::Periode::Tahun;
    butir_.push_back(
        {"t/" + indikator.id.str() + "/" + std::to_string(tahun) + "/" +
             std::string(acuan::kode(periode)),
         "Target " +
             (setahun ? std::string()
                      : "tribulan " + std::string(acuan::romawi(static_cast<int>(periode))) + " ") +
             std::to_string(tahun),
         indikator.nama, teks_nilai(ada->nilai, indikator)});
  }

  void pagu(const Id<Simpul>& id, int tahun) {
    const auto* ada = rencana_.pagu(dokumen_.id, id, tahun);
    if (ada == nullptr) return;
    const Simpul* satu = rencana_.simpul(id, tahun);
    Butir butir{"p/" + id.str() + "/" + std::to_string(tahun), "Pagu " + std::to_string(tahun),
                satu == nullptr ? id.str() : satu->nama, "N/A"};
    if (ada->keadaan == Keadaan::Terisi) {
      butir.isi = cetak(Rational(ada->jumlah), {.gaya = GayaCetak::Satuan, .desimal = 0});
      butir.rupiah = ada->jumlah;
    }
    butir_.push_back(std::move(butir));
  }

  const Rencana& rencana_;
  const Dokumen& dokumen_;
  std::set<Id<Simpul>> sudah_;
  std::vector<Butir> butir_;
};

const Butir* cari(const std::vector<Butir>& semua, const std::string& kunci) {
  const auto posisi = std::find_if(semua.begin(), semua.end(),
                                   [&](const Butir& satu) { return satu.kunci == kunci; });
  return posisi == semua.end() ? nullptr : &*posisi;
}

std::string selisih(const Butir& lama, const Butir& baru) {
  if (!lama.rupiah || !baru.rupiah) return {};
  const Rational beda = Rational(*baru.rupiah) - Rational(*lama.rupiah);
  if (beda == Rational()) return {};
  return (Rational() < beda ? "+" : "") + cetak(beda, {.gaya = GayaCetak::Satuan, .desimal = 0});
}

/// The new document's order; what only the old one says stands behind what stood before it there.
std::vector<BarisBanding> sandingkan(const std::vector<Butir>& lama,
                                     const std::vector<Butir>& baru) {
  std::vector<std::string> urutan;
  for (const Butir& satu : baru) urutan.push_back(satu.kunci);
  for (std::size_t i = 0; i < lama.size(); ++i) {
    if (cari(baru, lama[i].kunci) != nullptr) continue;
    auto tempat = urutan.begin();
    if (i > 0) tempat = std::find(urutan.begin(), urutan.end(), lama[i - 1].kunci) + 1;
    urutan.insert(tempat, lama[i].kunci);
  }
  std::vector<BarisBanding> hasil;
  for (const std::string& kunci : urutan) {
    const Butir* dulu = cari(lama, kunci);
    const Butir* kini = cari(baru, kunci);
    const Butir& salah_satu = kini != nullptr ? *kini : *dulu;
    BarisBanding baris{.hal = salah_satu.hal, .tentang = salah_satu.tentang};
    if (dulu != nullptr) baris.semula = dulu->isi;
    if (kini != nullptr) baris.menjadi = kini->isi;
    if (dulu == nullptr) {
      baris.apa = "ditambah";
    } else if (kini == nullptr) {
      baris.apa = "dihapus";
    } else {
      baris.apa = dulu->isi == kini->isi ? "tetap" : "diubah";
      baris.selisih = selisih(*dulu, *kini);
    }
    hasil.push_back(std::move(baris));
  }
  return hasil;
}

std::string keterangan(const Dokumen& dokumen) {
  std::string hasil;
  if (!dokumen.nomor.empty()) hasil = "Nomor " + dokumen.nomor;
  if (dokumen.tanggal) hasil += (hasil.empty() ? "" : ", ") + dokumen.tanggal->panjang();
  if (!dokumen.alasan.empty()) hasil += (hasil.empty() ? "" : ". ") + dokumen.alasan;
  return hasil;
}

}  // namespace

Result<LihatBanding> banding_dokumen(const Snapshot& snapshot, const std::string& dokumen,
                                     const std::string& dengan) {
  LARAS_TRY(const auto bahan, snapshot.bahan(0));
  const Rencana& rencana = bahan->rencana;
  const Dokumen* baru = rencana.cari(Id<Dokumen>(dokumen));
  if (baru == nullptr) return Error{Kind::NotFound, "Dokumen ini tidak ada."};
  const Dokumen* lama = rencana.cari(dengan.empty() ? baru->menggantikan : Id<Dokumen>(dengan));
  if (lama == nullptr) {
    return Error{Kind::NotFound, "Dokumen ini tidak mengubah dokumen lain. Pilih pembandingnya."};
  }
  LihatBanding hasil{.lama = lama->nama,
                     .baru = baru->nama,
                     .keterangan = keterangan(*baru),
                     .tahun = baru->mulai};
  hasil.baris =
      sandingkan(PembacaDokumen(rencana, *lama).baca(), PembacaDokumen(rencana, *baru).baca());
  for (const BarisBanding& satu : hasil.baris) {
    hasil.ditambah += satu.apa == "ditambah" ? 1 : 0;
    hasil.dihapus += satu.apa == "dihapus" ? 1 : 0;
    hasil.diubah += satu.apa == "diubah" ? 1 : 0;
    hasil.tetap += satu.apa == "tetap" ? 1 : 0;
  }
  return hasil;
}

}  // namespace laras::app
