#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using acuan::Periode;

const laras::Aturan kJumlahBawah{"periksa.jumlah_anak", "jumlah simpul di bawahnya",
                                 "struktur anggaran"};

std::string nama_simpul(Konteks& k, const Id<Simpul>& simpul) { return k.p().nama_simpul(simpul); }

/// What a node amounts to by the rows of its lowest nodes alone.
Angka dari_daun(Konteks& k, const Dokumen& dokumen, const Id<Simpul>& simpul) {
  const auto anak = k.rencana().anak(dokumen.id, simpul, k.tahun());
  if (anak.empty()) return k.ukur().pagu(dokumen.id, simpul, k.tahun());
  std::vector<Angka> butir;
  for (const auto& satu : anak) butir.push_back(dari_daun(k, dokumen, satu));
  return jumlah(std::move(butir), kJumlahBawah);
}

bool selisih(const Angka& a, const Angka& b) {
  return a.ada() && b.ada() && a.nilai() != b.nilai();
}

/// The node below whose own row already differs from its lowest nodes.
std::string akar_pagu(Konteks& k, const Dokumen& dokumen, const Id<Simpul>& simpul) {
  for (const auto& anak : k.rencana().anak(dokumen.id, simpul, k.tahun())) {
    const auto* baris = k.rencana().pagu(dokumen.id, anak, k.tahun());
    const auto tertulis = k.ukur().pagu(dokumen.id, anak, k.tahun());
    if (baris != nullptr && selisih(tertulis, dari_daun(k, dokumen, anak))) {
      return lokasi(baris->baris);
    }
  }
  return {};
}

void periksa_pagu_simpul(Konteks& k, const Dokumen& dokumen, const Id<Simpul>& simpul) {
  const auto* baris = k.rencana().pagu(dokumen.id, simpul, k.tahun());
  const auto anak = k.rencana().anak(dokumen.id, simpul, k.tahun());
  if (baris == nullptr || anak.empty()) return;
  std::vector<Angka> butir;
  for (const auto& satu : anak) butir.push_back(k.ukur().pagu(dokumen.id, satu, k.tahun()));
  const Angka seharusnya = jumlah(std::move(butir), kJumlahBawah);
  const Angka tertulis = k.ukur().pagu(dokumen.id, simpul, k.tahun());
  if (!selisih(tertulis, seharusnya)) return;
  auto& t = k.tambah(
      {baris->baris, nama_simpul(k, simpul), "pagu"}, JenisTemuan::Kontradiksi, uang(tertulis),
      "Pagu simpul ini dalam " + dokumen.nama + " " + uang(tertulis) + ", sedangkan " +
          std::to_string(anak.size()) + " simpul di bawahnya berjumlah " + uang(seharusnya) + ".");
  t.temuan.dihitung = uang(seharusnya);
  t.angka = seharusnya;
  if (!selisih(tertulis, dari_daun(k, dokumen, simpul))) {
    t.temuan.akar = akar_pagu(k, dokumen, simpul);
  }
}

void jumlah_pagu(Konteks& k) {
  for (const auto* dokumen : k.dokumen()) {
    std::set<Id<Simpul>> sudah;
    for (const auto& isi : k.rencana().isi(dokumen->id)) {
      if (sudah.insert(isi.simpul).second) periksa_pagu_simpul(k, *dokumen, isi.simpul);
    }
  }
}

/// The report adds up the lowest nodes of the tree; a row above them must agree with that sum.
void jumlah_anggaran(Konteks& k) {
  const auto& dpa = k.p().dpa();
  for (const auto& b : k.baris("realisasi_anggaran")) {
    const Id<Simpul> simpul(b.teks("simpul"));
    const auto periode = acuan::periode(b.teks("periode"));
    const auto anak = k.rencana().anak(dpa.id, simpul, k.tahun());
    if (anak.empty() || b.isian("jumlah").keadaan != Keadaan::Terisi) continue;
    const bool dalam = periode != Periode::Tahun && b.teks("sifat") == "dalam";
    const Angka seharusnya = dalam ? k.ukur().anggaran_dalam(dpa.id, simpul, k.tahun(), periode)
                                   : k.ukur().anggaran(dpa.id, simpul, k.tahun(), periode);
    const Angka tertulis =
        Angka::daun({.jenis = "realisasi anggaran", .id = b.id()}, Rational(b.desimal("jumlah")));
    if (!selisih(tertulis, seharusnya)) continue;
    auto& t = k.tambah({b.id(), nama_simpul(k, simpul), "jumlah"}, JenisTemuan::Kontradiksi,
                       uang(tertulis),
                       "Realisasi simpul ini diketik " + uang(tertulis) + ", sedangkan " +
                           std::to_string(anak.size()) + " simpul di bawahnya berjumlah " +
                           uang(seharusnya) + "; laporan memakai jumlah itu.");
    t.temuan.dihitung = uang(seharusnya);
    t.angka = seharusnya;
  }
}

/// One figure of a year that is kept by triwulan.
struct Catatan {
  Periode periode = Periode::Tahun;
  bool sampai = false;
  Angka angka;
  std::string id;
  std::string tercetak;
};

/// The figures of one row of the plan over the year, with what they are.
struct Deret {
  std::string label;
  std::string kolom;
  std::vector<Catatan> catatan;  ///< those that have a value
  bool bertambah = false;        ///< triwulan add up to the year
  std::function<std::string(const Angka&)> cetak;

  const Catatan* cari(Periode periode, bool sampai) const {
    const auto ada = std::find_if(catatan.begin(), catatan.end(), [&](const Catatan& c) {
      return c.periode == periode && (c.sampai == sampai || periode == Periode::Tahun);
    });
    return ada != catatan.end() ? &*ada : nullptr;
  }
};

void beda(Konteks& k, const Deret& deret, const Catatan& tahun, const Angka& seharusnya,
          const std::string& banding, const std::string& sebutan) {
  auto& t = k.tambah({tahun.id, deret.label, deret.kolom}, JenisTemuan::Kontradiksi, tahun.tercetak,
                     "Angka setahun tertulis " + tahun.tercetak + ", sedangkan " + sebutan + " " +
                         deret.cetak(seharusnya) + ".");
  t.temuan.dihitung = deret.cetak(seharusnya);
  t.temuan.banding = lokasi(banding);
  t.angka = seharusnya;
}

/// The year's figure against what its triwulan say.
void periksa_setahun(Konteks& k, const Deret& deret) {
  const auto* tahun = deret.cari(Periode::Tahun, false);
  if (tahun == nullptr) return;
  if (const auto* akhir = deret.cari(Periode::Tw4, true)) {
    if (selisih(tahun->angka, akhir->angka)) {
      beda(k, deret, *tahun, akhir->angka, akhir->id, "sampai dengan triwulan IV");
    }
    return;
  }
  std::vector<Angka> butir;
  for (int n = 1; n <= 4; ++n) {
    const auto* satu = deret.cari(acuan::triwulan(n), false);
    if (satu != nullptr) butir.push_back(satu->angka);
  }
  if (butir.size() != 4) return;
  const Angka seharusnya =
      deret.bertambah
          ? jumlah(std::move(butir), {"periksa.jumlah_triwulan", "jumlah empat triwulan", ""})
          : butir.back();
  if (!selisih(tahun->angka, seharusnya)) return;
  beda(k, deret, *tahun, seharusnya, deret.cari(Periode::Tw4, false)->id,
       deret.bertambah ? "keempat triwulannya berjumlah" : "triwulan IV");
}

/// What is reached up to a triwulan does not fall behind what was reached before it.
void periksa_kumulatif(Konteks& k, const Deret& deret) {
  const Catatan* lalu = nullptr;
  for (const auto periode :
       {Periode::Tw1, Periode::Tw2, Periode::Tw3, Periode::Tw4, Periode::Tahun}) {
    const auto* satu = deret.cari(periode, true);
    if (satu == nullptr) continue;
    if (lalu != nullptr && satu->angka.nilai() < lalu->angka.nilai()) {
      auto& t =
          k.tambah({satu->id, deret.label, deret.kolom}, JenisTemuan::Peringatan, satu->tercetak,
                   "Sampai dengan " + acuan::uraian(lalu->periode, k.tahun()) + " sudah tercatat " +
                       lalu->tercetak + ", lebih besar daripada " + satu->tercetak + " untuk " +
                       acuan::uraian(periode, k.tahun()) + ".");
      t.temuan.banding = lokasi(lalu->id);
      t.temuan.yakin = "sedang";
    }
    lalu = satu;
  }
}

std::vector<Deret> deret_anggaran(Konteks& k) {
  std::map<std::string, Deret> hasil;
  for (const auto& b : k.baris("realisasi_anggaran")) {
    const auto& isian = b.isian("jumlah");
    if (isian.keadaan != Keadaan::Terisi) continue;
    auto& deret = hasil[b.teks("simpul")];
    deret.label = nama_simpul(k, Id<Simpul>(b.teks("simpul")));
    deret.kolom = "jumlah";
    deret.bertambah = true;
    deret.cetak = uang;
    const auto angka =
        Angka::daun({.jenis = "realisasi anggaran", .id = b.id()}, Rational(isian.angka));
    deret.catatan.push_back({acuan::periode(b.teks("periode")), b.teks("sifat") == "sampai", angka,
                             b.id(), uang(angka)});
  }
  std::vector<Deret> urut;
  for (auto& [simpul, deret] : hasil) urut.push_back(std::move(deret));
  return urut;
}

/// Still empty: how the figures of `indikator`, which must outlive it, add up and print.
Deret deret_indikator(const Indikator& indikator, const char* kolom) {
  return {indikator.nama,
          kolom,
          {},
          indikator.akumulasi_tahun == perencanaan::Akumulasi::Jumlah,
          [&indikator](const Angka& angka) { return cetak(angka, Penyusun::cara(indikator)); }};
}

Deret deret_kinerja(Konteks& k, const Indikator& indikator) {
  Deret hasil = deret_indikator(indikator, "nilai");
  for (const auto& r : k.bahan().data.realisasi(indikator.id, k.tahun())) {
    const bool bilangan = r.nilai.ada() && r.nilai.jenis != acuan::JenisNilai::Teks;
    if (!bilangan) continue;
    const auto angka = Angka::daun({.jenis = "realisasi", .id = r.baris}, r.nilai.bilangan());
    hasil.catatan.push_back({r.periode, r.sifat == kinerja::SifatRealisasi::Sampai, angka, r.baris,
                             hasil.cetak(angka)});
  }
  return hasil;
}

void triwulan(Konteks& k) {
  for (const auto& deret : deret_anggaran(k)) {
    periksa_setahun(k, deret);
    periksa_kumulatif(k, deret);
  }
  for (const auto* indikator : k.terukur()) {
    const auto deret = deret_kinerja(k, *indikator);
    periksa_setahun(k, deret);
    if (deret.bertambah) periksa_kumulatif(k, deret);
  }
}

/// Targets of the triwulan as a rencana aksi plans them.
void target_triwulan(Konteks& k) {
  for (const auto* dokumen : k.dokumen()) {
    for (const auto* indikator : k.terukur()) {
      Deret deret = deret_indikator(*indikator, "target");
      for (int n = 0; n <= 4; ++n) {
        const auto periode = static_cast<Periode>(n);
        const auto* target = k.rencana().target(dokumen->id, indikator->id, k.tahun(), periode);
        if (target == nullptr || !target->nilai.ada()) continue;
        const auto jenis = target->nilai.jenis;
        if (jenis != acuan::JenisNilai::Jumlah && jenis != acuan::JenisNilai::Tingkat) continue;
        const auto angka =
            Angka::daun({.jenis = "target", .id = target->baris}, target->nilai.bilangan());
        deret.catatan.push_back({periode, false, angka, target->baris, deret.cetak(angka)});
      }
      periksa_setahun(k, deret);
    }
  }
}

}  // namespace

std::vector<Aturan> aturan_jumlah() {
  return {
      {{"jumlah-pagu", "Pagu tidak sama dengan jumlah di bawahnya",
        "struktur anggaran: pagu kegiatan dan program adalah jumlah sub kegiatannya",
        "Cocokkan dengan dokumennya, lalu perbaiki baris yang salah; pagu simpul yang mempunyai "
        "anak boleh dihapus karena dihitung."},
       jumlah_pagu},
      {{"jumlah-anggaran", "Realisasi anggaran tidak sama dengan jumlah di bawahnya",
        "struktur anggaran: realisasi kegiatan dan program adalah jumlah sub kegiatannya",
        "Cocokkan dengan laporan realisasi anggaran; hapus baris simpul yang mempunyai anak."},
       jumlah_anggaran},
      {{"triwulan", "Angka triwulan tidak cocok dengan angka setahun",
        "PermenPANRB 53/2014 Lampiran I: pengukuran berkala",
        "Cocokkan dengan laporan triwulannya, lalu perbaiki salah satunya."},
       triwulan},
      {{"target-triwulan", "Target triwulan tidak cocok dengan target setahun",
        "PermenPANRB 53/2014 Lampiran I: rencana aksi",
        "Cocokkan dengan rencana aksi yang ditetapkan, lalu perbaiki salah satunya."},
       target_triwulan}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
