#include <algorithm>
#include <functional>
#include <set>

#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using acuan::Periode;

/// A node of the DPA whose realisasi is above its pagu.
struct Terlampaui {
  Id<Simpul> simpul;
  Angka pagu;
  Angka anggaran;
  Periode periode = Periode::Tahun;

  Rational lebih() const { return anggaran.nilai() - pagu.nilai(); }
};

/// The latest figure there is: the year's, else up to the latest triwulan that has one.
std::pair<Angka, Periode> anggaran_terakhir(Konteks& k, const Id<Simpul>& simpul) {
  for (const auto periode : {Periode::Tahun, Periode::Tw3, Periode::Tw2, Periode::Tw1}) {
    const auto angka = k.ukur().anggaran(k.p().dpa().id, simpul, k.tahun(), periode);
    if (angka.ada()) return {angka, periode};
  }
  return {k.p().anggaran(simpul), Periode::Tahun};
}

std::optional<Terlampaui> terlampaui(Konteks& k, const Id<Simpul>& simpul) {
  const auto pagu = k.p().pagu(simpul);
  const auto [anggaran, periode] = anggaran_terakhir(k, simpul);
  if (!pagu.ada() || !anggaran.ada() || anggaran.nilai() <= pagu.nilai()) return std::nullopt;
  return Terlampaui{simpul, pagu, anggaran, periode};
}

/// The row that a person corrects: the leaf's own, else the node.
std::string id_baris(Konteks& k, const Terlampaui& satu) {
  const auto& turunan = satu.anggaran.derivasi();
  return turunan.op == Operator::Tetap ? turunan.daun.id : k.id_simpul(satu.simpul);
}

/// The lowest nodes below (or at) `simpul` that are above their pagu.
void terbawah(Konteks& k, const Id<Simpul>& simpul, std::vector<Terlampaui>& ke) {
  const auto sebelum = ke.size();
  for (const auto& anak : k.rencana().anak(k.p().dpa().id, simpul, k.tahun())) {
    terbawah(k, anak, ke);
  }
  if (ke.size() > sebelum) return;
  if (auto satu = terlampaui(k, simpul)) ke.push_back(std::move(*satu));
}

/// What was spent at a node that has no pagu; nothing where nothing was.
std::optional<Terlampaui> tak_berpagu(Konteks& k, const Id<Simpul>& simpul) {
  const auto pagu = k.p().pagu(simpul);
  const auto [anggaran, periode] = anggaran_terakhir(k, simpul);
  if (pagu.ada() || !anggaran.ada() || anggaran.nilai().is_zero()) return std::nullopt;
  return Terlampaui{simpul, pagu, anggaran, periode};
}

/// The row below `simpul` that spent at least that much without a pagu, which the sum of pagu
/// therefore lacks.
std::string akar_tanpa_pagu(Konteks& k, const Id<Simpul>& simpul, const Rational& lebih) {
  for (const auto& anak : k.rencana().anak(k.p().dpa().id, simpul, k.tahun())) {
    const auto satu = tak_berpagu(k, anak);
    if (satu && satu->anggaran.nilai() >= lebih) return lokasi(id_baris(k, *satu));
    if (auto akar = akar_tanpa_pagu(k, anak, lebih); !akar.empty()) return akar;
  }
  return {};
}

/// The pagu row of `simpul` where it differs from the sum below it by `selisih(row, sum)`.
std::string baris_pagu(Konteks& k, const Id<Simpul>& simpul,
                       const std::function<bool(const Rational&, const Rational&)>& selisih) {
  const auto& dpa = k.p().dpa().id;
  const auto* baris = k.rencana().pagu(dpa, simpul, k.tahun());
  if (baris == nullptr || baris->keadaan != Keadaan::Terisi) return {};
  std::vector<Angka> butir;
  for (const auto& anak : k.rencana().anak(dpa, simpul, k.tahun())) {
    butir.push_back(k.p().pagu(anak));
  }
  const auto bawah = jumlah(std::move(butir));
  const bool berbeda = bawah.ada() && selisih(Rational(baris->jumlah), bawah.nilai());
  return berbeda ? lokasi(baris->baris) : std::string();
}

/// What explains an overrun better than spending too much: somebody below spent without a pagu,
/// the node's own pagu is below the sum of its parts, or its pagu is written too small for the
/// pagu of the node above. Empty where nothing does.
std::string akar_lain(Konteks& k, const Terlampaui& satu) {
  if (auto akar = akar_tanpa_pagu(k, satu.simpul, satu.lebih()); !akar.empty()) return akar;
  auto sendiri = baris_pagu(k, satu.simpul, [&](const Rational& tertulis, const Rational& bawah) {
    return tertulis < bawah && satu.anggaran.nilai() <= bawah;
  });
  const auto* simpul = k.rencana().simpul(satu.simpul, k.tahun());
  if (!sendiri.empty() || simpul == nullptr) return sendiri;
  return baris_pagu(k, simpul->induk, [&](const Rational& tertulis, const Rational& bawah) {
    return tertulis - bawah >= satu.lebih();
  });
}

void catat_terlampaui(Konteks& k, const Terlampaui& satu, const std::string& akar) {
  const bool baris = satu.anggaran.derivasi().op == Operator::Tetap;
  auto& t = k.tambah(
      {id_baris(k, satu), k.p().nama_simpul(satu.simpul), baris ? "jumlah" : "realisasi anggaran"},
      JenisTemuan::Kontradiksi, uang(satu.anggaran),
      "Realisasi " + uang(satu.anggaran) + " sampai dengan " +
          acuan::uraian(satu.periode, k.tahun()) + " melampaui pagu " + uang(satu.pagu) +
          " dalam " + k.p().dpa().nama + ".");
  t.temuan.dihitung = "paling banyak " + uang(satu.pagu);
  t.angka = satu.pagu;
  t.temuan.akar = akar;
  const auto& turunan = satu.pagu.derivasi();
  if (turunan.op == Operator::Tetap) t.temuan.banding = lokasi(turunan.daun.id);
}

/// A program, kegiatan and sub kegiatan above their pagu for one and the same overrun are one
/// finding at the lowest of them; what is above it follows from it.
void pagu_terlampaui(Konteks& k) {
  std::set<Id<Simpul>> sudah;
  for (const auto& isi : k.rencana().isi(k.p().dpa().id)) {
    if (!sudah.insert(isi.simpul).second) continue;
    const auto satu = terlampaui(k, isi.simpul);
    if (!satu) continue;
    std::vector<Terlampaui> bawah;
    terbawah(k, isi.simpul, bawah);
    const auto terbesar =
        std::max_element(bawah.begin(), bawah.end(),
                         [](const auto& a, const auto& b) { return a.lebih() < b.lebih(); });
    const bool akibat = terbesar != bawah.end() && terbesar->simpul != isi.simpul;
    catat_terlampaui(k, *satu, akibat ? lokasi(id_baris(k, *terbesar)) : akar_lain(k, *satu));
  }
}

void tanpa_pagu(Konteks& k) {
  const auto& dpa = k.p().dpa();
  std::set<std::string> sudah;
  for (const auto& b : k.baris("realisasi_anggaran")) {
    const Id<Simpul> simpul(b.teks("simpul"));
    if (dpa.id.empty() || !sudah.insert(simpul.str()).second) continue;
    const auto satu = tak_berpagu(k, simpul);
    if (!satu) continue;
    const auto keadaan = satu->pagu.keadaan();
    const bool dimuat = k.rencana().memuat(dpa.id, simpul);
    k.tambah(
        {id_baris(k, *satu), k.p().nama_simpul(simpul), "jumlah"},
        keadaan == Keadaan::TidakDirencanakan ? JenisTemuan::Kontradiksi : JenisTemuan::Peringatan,
        uang(satu->anggaran),
        dimuat ? "Pagunya dalam " + dpa.nama + " " + sebut_keadaan(satu->pagu) + "."
               : "Simpul ini tidak dimuat " + dpa.nama +
                     ", sehingga realisasinya tidak ikut dijumlahkan dalam laporan.");
  }
}

void tanpa_realisasi(Konteks& k) {
  std::set<std::string> sudah;
  for (const auto& b : k.baris("pagu")) {
    const Id<Simpul> simpul(b.teks("simpul"));
    if (b.teks("dokumen") != k.p().dpa().id.str() || !sudah.insert(simpul.str()).second) continue;
    const auto pagu = k.p().pagu(simpul);
    const auto anggaran = k.p().anggaran(simpul);
    if (!pagu.ada() || pagu.nilai().is_zero() || anggaran.ada()) continue;
    k.tambah({b.id(), k.p().nama_simpul(simpul), "pagu"}, JenisTemuan::Peringatan, uang(pagu),
             "Pagunya " + uang(pagu) + ", sedangkan realisasi anggaran setahun " +
                 sebut_keadaan(anggaran) + ".");
  }
}

}  // namespace

std::vector<Aturan> aturan_anggaran() {
  return {{{"pagu-terlampaui", "Realisasi anggaran di atas pagu",
            "PP 12/2019 Pasal 149: pencairan ditolak bila melampaui pagu",
            "Cocokkan realisasinya dengan laporan realisasi anggaran dan pagunya dengan DPA "
            "terakhir, lalu perbaiki yang salah."},
           pagu_terlampaui},
          {{"tanpa-pagu", "Realisasi anggaran tanpa pagu",
            "PP 12/2019 Pasal 149: belanja memerlukan anggaran",
            "Isi pagunya dari DPA terakhir, atau perbaiki kode simpul pada realisasi."},
           tanpa_pagu},
          {{"pagu-tanpa-realisasi", "Pagu tanpa realisasi anggaran",
            "PermenPANRB 53/2014 Lampiran II: realisasi anggaran setiap program dan kegiatan",
            "Isi realisasinya dari laporan realisasi anggaran; tulis 0 bila tidak dibelanjakan."},
           tanpa_realisasi}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
