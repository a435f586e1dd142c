#include <algorithm>
#include <set>

#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

bool ada(const kinerja::Terukur& satu) { return satu.angka.ada() || satu.nilai.ada(); }

/// The row of a target or realisasi; where a figure is computed, that of the indikator.
std::string id_baris(Konteks& k, const Indikator& indikator, const kinerja::Terukur& satu) {
  const auto& turunan = satu.angka.derivasi();
  const bool baris = turunan.op == Operator::Tetap && ada(satu) && !turunan.daun.id.empty();
  return baris ? turunan.daun.id : k.id_indikator(indikator.id);
}

void tujuan(Konteks& k) {
  for (const auto* indikator : k.tujuan()) {
    const auto& target = k.ukur().target(indikator->id, k.tahun());
    const auto& realisasi = k.ukur().realisasi(indikator->id, k.tahun());
    if (ada(realisasi) || target.angka.keadaan() == Keadaan::TidakDirencanakan) continue;
    const std::string sasaran = ada(target)
                                    ? "Targetnya " + nilai(*indikator, target) + "; realisasi"
                                    : std::string("Target dan realisasi");
    k.tambah({k.id_indikator(indikator->id), indikator->nama, "realisasi"}, JenisTemuan::Peringatan,
             "",
             "Indikator tujuan \"" + k.p().nama_simpul(indikator->simpul) + "\". " + sasaran +
                 " tahun " + k.tahun_teks() + " " + sebut_keadaan(realisasi.angka) + ".");
  }
}

void belum_diisi(Konteks& k) {
  for (const auto* indikator : k.terukur()) {
    const auto& target = k.ukur().target(indikator->id, k.tahun());
    const auto& realisasi = k.ukur().realisasi(indikator->id, k.tahun());
    const bool dijanjikan = k.rencana().target(k.p().pk().id, indikator->id, k.tahun()) != nullptr;
    if (dijanjikan || !ada(target) || ada(realisasi)) continue;
    if (realisasi.angka.keadaan() == Keadaan::TidakDirencanakan) continue;
    auto& t =
        k.tambah({id_baris(k, *indikator, target), indikator->nama, "target"},
                 JenisTemuan::Peringatan, nilai(*indikator, target),
                 "Realisasi tahun " + k.tahun_teks() + " " + sebut_keadaan(realisasi.angka) + ".");
    if (k.menunggu_fakta(*indikator)) t.temuan.akar = lokasi(k.id_indikator(indikator->id));
  }
}

void rencana_berbeda(Konteks& k) {
  for (const auto* indikator : k.terukur()) {
    const auto& target = k.ukur().target(indikator->id, k.tahun());
    const auto& realisasi = k.ukur().realisasi(indikator->id, k.tahun());
    if (!ada(target) && ada(realisasi)) {
      auto& t = k.tambah({id_baris(k, *indikator, realisasi), indikator->nama, "nilai"},
                         JenisTemuan::Peringatan, nilai(*indikator, realisasi),
                         "Ada realisasi, sedangkan targetnya " + sebut_keadaan(target.angka) +
                             ", sehingga capaiannya tidak dihitung.");
      const auto& daun = target.angka.derivasi().daun;
      if (target.angka.keadaan() == Keadaan::TidakDirencanakan) t.temuan.banding = lokasi(daun.id);
      continue;
    }
    // A pooled figure is N/A through its parts, and a denominator of zero says so by a rule.
    const bool diketik = realisasi.angka.derivasi().op == Operator::Tetap;
    if (!ada(target) || !diketik || realisasi.angka.keadaan() != Keadaan::TidakDirencanakan) {
      continue;
    }
    auto& t = k.tambah({realisasi.angka.derivasi().daun.id, indikator->nama, "nilai"},
                       JenisTemuan::Peringatan, "N/A",
                       "Realisasi N/A (tidak direncanakan), sedangkan targetnya " +
                           nilai(*indikator, target) + ".");
    t.temuan.banding = lokasi(id_baris(k, *indikator, target));
  }
}

void belum_disahkan(Konteks& k) {
  for (const auto& b : k.baris("realisasi")) {
    const std::string status = b.teks("status");
    if (status == "diverifikasi" || status == "disahkan") continue;
    k.tambah({b.id(), k.nama_indikator(Id<Indikator>(b.teks("indikator"))), "status"},
             JenisTemuan::Peringatan, status,
             "Realisasi " + acuan::uraian(acuan::periode(b.teks("periode")), k.tahun()) +
                 " berstatus " + status + ": belum diverifikasi orang kedua.");
  }
}

/// A share of a whole does not exceed it; a growth or a ratio of two different things may, and is
/// typed as a value.
void pecahan(Konteks& k) {
  for (const auto& b : k.baris("realisasi")) {
    if (b.kosong("pembilang") || b.kosong("penyebut")) continue;
    const auto pembilang = b.desimal("pembilang");
    const auto penyebut = b.desimal("penyebut");
    if (pembilang <= penyebut) continue;
    auto& t = k.tambah({b.id(), k.nama_indikator(Id<Indikator>(b.teks("indikator"))), "pembilang"},
                       JenisTemuan::Peringatan, cetak(pembilang),
                       "Pembilang " + cetak(pembilang) + " lebih besar daripada penyebut " +
                           cetak(penyebut) + ", sehingga persentasenya di atas 100%.");
    t.temuan.yakin = "sedang";
  }
}

struct Batas {
  const char* subjek;
  const char* kolom;
  const char* label;
  const char* skala;
};

/// The bounds are those of the scale by which the index is judged.
void di_luar_skala(Konteks& k) {
  for (const Batas& batas : {Batas{"ikm", "nilai", "layanan", "mutu-ikm"},
                             Batas{"ipp", "nilai", "aspek", "kategori-ipp"}}) {
    const auto skala = k.p().skala(batas.skala);
    const auto atas = skala.tingkatan.empty() ? std::nullopt : skala.batas_atas();
    if (!atas) continue;
    const Rational bawah = skala.batas_bawah();
    for (const auto& b : k.baris(batas.subjek)) {
      const Rational isi(b.desimal(batas.kolom));
      if (bawah <= isi && isi <= *atas) continue;
      const Cetak cara{.gaya = GayaCetak::DesimalPas, .desimal = 4};
      k.tambah(
          {b.id(), b.teks(batas.label), batas.kolom}, JenisTemuan::Kontradiksi,
          cetak(b.desimal(batas.kolom)),
          "Nilai di luar skalanya, " + cetak(bawah, cara) + " sampai " + cetak(*atas, cara) + ".");
    }
  }
  for (const auto& b : k.baris("lhe_komponen")) {
    if (b.desimal("nilai") <= b.desimal("bobot")) continue;
    k.tambah({b.id(), b.teks("komponen"), "nilai"}, JenisTemuan::Kontradiksi,
             cetak(b.desimal("nilai")),
             "Nilai komponen melebihi bobotnya, " + cetak(b.desimal("bobot")) + ".");
  }
}

}  // namespace

std::vector<Aturan> aturan_realisasi() {
  return {{{"tujuan-tanpa-realisasi", "Indikator tujuan tanpa realisasi",
            "Perpres 29/2014 Pasal 18-27: laporan memuat pencapaian tujuan dan sasaran",
            "Isi realisasinya; bila dinilai pihak lain dan belum terbit, katakan dalam narasi."},
           tujuan},
          {{"realisasi-belum-diisi", "Target tanpa realisasi",
            "PermenPANRB 53/2014 Lampiran II: target dan realisasi tahun ini",
            "Isi realisasi tahun ini; tulis N/A hanya bila memang tidak direncanakan."},
           belum_diisi},
          {{"rencana-berbeda", "Realisasi dan target tidak sama-sama direncanakan",
            "N/A berarti tidak direncanakan pada periode itu",
            "Perbaiki yang salah: target yang hilang, atau N/A yang seharusnya angka."},
           rencana_berbeda},
          {{"belum-disahkan", "Realisasi belum diverifikasi",
            "Perpres 29/2014 Pasal 17: pengelolaan data kinerja",
            "Verifikasi angka dan buktinya, lalu ubah statusnya."},
           belum_disahkan},
          {{"pecahan", "Pembilang lebih besar daripada penyebut", "definisi operasional indikator",
            "Periksa apakah keduanya tertukar atau dihitung dari masa yang berbeda."},
           pecahan},
          {{"di-luar-skala", "Nilai di luar skalanya",
            "PermenPANRB 14/2017 (IKM), 17/2017 (IPP), 88/2021 (LHE)",
            "Cocokkan dengan hasil survei atau surat evaluasinya."},
           di_luar_skala}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
