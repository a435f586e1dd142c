#include <algorithm>
#include <set>

#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using perencanaan::JenisDokumen;
using perencanaan::JenisSimpul;

/// So many equal figures are no chance, so many even ones no proof of good work either.
constexpr std::size_t kBeberapa = 3;

bool bernilai_sama(const Angka& a, const Angka& b) {
  return a.ada() && b.ada() && a.nilai() == b.nilai();
}

/// An indikator that reached its target both years may well say the same twice; one that missed or
/// passed it by exactly last year's figure was rather not filled in anew.
void realisasi_basi(Konteks& k) {
  struct Sama {
    const Indikator* indikator;
    Angka kini;
    std::string id;
  };
  std::vector<Sama> sama;
  for (const auto* satu : k.terukur()) {
    const Angka kini = k.ukur().realisasi(satu->id, k.tahun()).angka;
    const Angka lalu = k.ukur().realisasi(satu->id, k.tahun() - 1).angka;
    const Angka target = k.ukur().target(satu->id, k.tahun()).angka;
    const bool diketik = kini.derivasi().op == Operator::Tetap;
    if (!diketik || !bernilai_sama(kini, lalu) || bernilai_sama(kini, target)) continue;
    if (kini.nilai().is_zero()) continue;
    sama.push_back({satu, kini, kini.derivasi().daun.id});
  }
  for (const auto& satu : sama) {
    auto& t = k.tambah(
        {satu.id, satu.indikator->nama, "nilai"}, JenisTemuan::Peringatan,
        cetak(satu.kini, Penyusun::cara(*satu.indikator)),
        "Realisasi tahun " + k.tahun_teks() + " sama persis dengan tahun " +
            std::to_string(k.tahun() - 1) + ", padahal bukan targetnya" +
            (sama.size() >= kBeberapa
                 ? "; demikian pula " + std::to_string(sama.size() - 1) + " indikator lain."
                 : "."));
    t.temuan.yakin = sama.size() >= kBeberapa ? "tinggi" : "sedang";
    t.temuan.banding =
        "realisasi " + satu.indikator->id.str() + "/" + std::to_string(k.tahun() - 1) + "/TAHUN";
  }
}

/// Money that is equal to the rupiah and not simply all that there was.
void anggaran_basi(Konteks& k) {
  const auto* dpa_lalu = k.rencana().terbaru(JenisDokumen::Dpa, k.tahun() - 1);
  std::set<std::string> sudah;
  for (const auto& b : k.baris("realisasi_anggaran")) {
    const Id<Simpul> simpul(b.teks("simpul"));
    if (!sudah.insert(simpul.str()).second) continue;
    const Angka kini = k.p().anggaran(simpul);
    const Angka lalu =
        k.ukur().anggaran(dpa_lalu ? dpa_lalu->id : Id<Dokumen>(), simpul, k.tahun() - 1);
    if (!bernilai_sama(kini, lalu) || kini.nilai().is_zero()) continue;
    if (bernilai_sama(kini, k.p().pagu(simpul))) continue;
    const auto& turunan = kini.derivasi();
    k.tambah({turunan.op == Operator::Tetap ? turunan.daun.id : b.id(), k.p().nama_simpul(simpul),
              "jumlah"},
             JenisTemuan::Peringatan, uang(kini),
             "Realisasi anggaran tahun " + k.tahun_teks() +
                 " sama sampai satu rupiah dengan tahun " + std::to_string(k.tahun() - 1) +
                 ", padahal bukan seluruh pagunya.");
  }
}

/// Surveys whose rows all repeat the year before.
void survei_basi(Konteks& k) {
  for (const auto& [subjek, kolom] : {std::pair("ikm", "layanan"), std::pair("ipp", "aspek")}) {
    const auto kini = k.baris(subjek);
    auto lalu = kamus::baca(k.himpunan(), subjek);
    std::erase_if(lalu, [&](const auto& b) { return b.bulat("tahun") != k.tahun() - 1; });
    const auto terulang = [&, kolom = kolom](const kamus::Pembaca& b) {
      return std::any_of(lalu.begin(), lalu.end(), [&](const auto& dulu) {
        return dulu.teks(kolom) == b.teks(kolom) && dulu.desimal("nilai") == b.desimal("nilai");
      });
    };
    if (kini.empty() || !std::all_of(kini.begin(), kini.end(), terulang)) continue;
    k.tambah({std::string(subjek) + "/" + k.tahun_teks(), std::string(kamus::cari(subjek)->judul),
              "nilai"},
             JenisTemuan::Peringatan, std::to_string(kini.size()) + " baris",
             "Semua nilai tahun " + k.tahun_teks() + " sama dengan tahun " +
                 std::to_string(k.tahun() - 1) + ".");
  }
}

void basi(Konteks& k) {
  realisasi_basi(k);
  anggaran_basi(k);
  survei_basi(k);
}

/// The latest year before the audited one in which a register offers the fakta; 0 if none does.
int tahun_fakta(const Konteks& k, const Indikator& indikator) {
  for (int tahun = k.tahun() - 1; tahun >= indikator.mulai; --tahun) {
    if (k.bahan().data.fakta(indikator.fakta, tahun) != nullptr) return tahun;
  }
  return 0;
}

/// A realisasi that should come from a register which only knows an earlier year, or that repeats
/// that earlier year by hand.
void fakta_lama(Konteks& k) {
  for (const auto* satu : k.terukur()) {
    if (satu->sumber != perencanaan::Sumber::Fakta) continue;
    if (k.bahan().data.fakta(satu->fakta, k.tahun()) != nullptr) continue;
    const int terakhir = tahun_fakta(k, *satu);
    const auto kini = k.ukur().realisasi(satu->id, k.tahun()).angka;
    const bool disalin =
        terakhir != 0 && bernilai_sama(kini, k.bahan().data.fakta(satu->fakta, terakhir)->angka);
    if (disalin) {
      k.tambah({kini.derivasi().daun.id, satu->nama, "nilai"}, JenisTemuan::Peringatan,
               cetak(kini, Penyusun::cara(*satu)),
               "Diketik sama dengan fakta " + satu->fakta + " tahun " + std::to_string(terakhir) +
                   ", sedangkan fakta tahun " + k.tahun_teks() + " belum ada.");
    } else if (k.menunggu_fakta(*satu)) {
      k.tambah(
          {k.id_indikator(satu->id), satu->nama, "fakta"}, JenisTemuan::Peringatan, satu->fakta,
          "Realisasinya berasal dari fakta " + satu->fakta + ", yang belum ada untuk tahun " +
              k.tahun_teks() +
              (terakhir != 0 ? "; yang terakhir tahun " + std::to_string(terakhir) + "." : "."));
    }
  }
}

/// A PK follows the DPA, which is set in December of the year before at the earliest (PP 12/2019).
bool tanggal_pk_wajar(Tanggal tanggal, int tahun) {
  return tanggal.tahun() == tahun || (tanggal.tahun() == tahun - 1 && tanggal.bulan() == 12);
}

void tanggal_pk(Konteks& k) {
  for (const auto* pk : k.dokumen()) {
    if (pk->jenis != JenisDokumen::Pk) continue;
    const Tempat tempat{"dokumen/" + pk->id.str(), pk->nama, "tanggal"};
    if (!pk->tanggal) {
      k.tambah(tempat, JenisTemuan::Peringatan, "", "Tanggal penandatanganannya belum diisi.");
      continue;
    }
    if (!tanggal_pk_wajar(*pk->tanggal, k.tahun())) {
      k.tambah(tempat, JenisTemuan::Peringatan, pk->tanggal->panjang(),
               "Perjanjian Kinerja tahun " + k.tahun_teks() + " bertanggal " +
                   pk->tanggal->panjang() + ", di luar tahunnya.");
    }
    const auto* dpa = pk->sifat == perencanaan::Sifat::Murni
                          ? k.rencana().murni(JenisDokumen::Dpa, k.tahun())
                          : nullptr;
    const auto* batas = k.bahan().acuan.ketentuan("batas-pk", akhir_tahun(k.tahun()));
    if (dpa == nullptr || !dpa->tanggal || batas == nullptr) continue;
    const auto akhir = sesudah_bulan(*dpa->tanggal, static_cast<int>(batas->nilai.coefficient()));
    if (*pk->tanggal <= akhir) continue;
    auto& t = k.tambah(tempat, JenisTemuan::Peringatan, pk->tanggal->panjang(),
                       "DPA disahkan " + dpa->tanggal->panjang() + "; batasnya " + akhir.panjang() +
                           " (" + batas->regulasi + ").");
    t.temuan.dihitung = "paling lambat " + akhir.panjang();
    t.temuan.banding = "dokumen " + dpa->id.str();
  }
}

void tanggal_laporan(Konteks& k) {
  const auto laporan = k.bahan().penandatanganan.find("lkjip");
  if (laporan == k.bahan().penandatanganan.end()) return;
  const Tanggal tanggal = laporan->second.tanggal;
  const Tempat tempat{"laporan/" + k.tahun_teks() + "/lkjip", "LKjIP tahun " + k.tahun_teks(),
                      "tanggal"};
  if (tanggal <= akhir_tahun(k.tahun())) {
    k.tambah(tempat, JenisTemuan::Kontradiksi, tanggal.panjang(),
             "Laporan bertanggal sebelum tahun yang dilaporkannya berakhir.");
  }
  for (const char* kode : {"batas-lkj-perangkat-daerah", "batas-lkj-pemerintah-daerah"}) {
    const auto batas = k.batas(kode);
    if (!batas || tanggal <= *batas) continue;
    const auto* ketentuan = k.bahan().acuan.ketentuan(kode, akhir_tahun(k.tahun()));
    auto& t =
        k.tambah(tempat, JenisTemuan::Peringatan, tanggal.panjang(),
                 ketentuan->uraian + " (" + ketentuan->regulasi + "): " + batas->panjang() + ".");
    t.temuan.dihitung = "paling lambat " + batas->panjang();
  }
}

/// The indikator below one program that have a capaian, and how many of them are exactly 100.
struct Kelompok {
  const Simpul* program = nullptr;
  std::size_t terhitung = 0;
  std::size_t seratus = 0;
  std::size_t tanpa_pecahan = 0;  ///< percentages typed without pembilang and penyebut
};

bool persentase_diketik(Konteks& k, const Indikator& indikator) {
  const auto& realisasi = k.ukur().realisasi(indikator.id, k.tahun()).angka;
  return indikator.satuan.jenis == acuan::JenisSatuan::Persen &&
         realisasi.derivasi().op == Operator::Tetap;
}

std::vector<Kelompok> kelompok_program(Konteks& k) {
  std::vector<Kelompok> hasil;
  for (const auto& baris : k.p().pohon()) {
    if (baris.simpul->jenis == JenisSimpul::Program && baris.pertama) {
      hasil.push_back({.program = baris.simpul});
    }
    if (hasil.empty()) continue;
    const auto capaian = k.ukur().capaian(baris.indikator->id, k.tahun());
    if (!capaian.ada()) continue;
    auto& kelompok = hasil.back();
    ++kelompok.terhitung;
    if (capaian.nilai() == Rational(100)) ++kelompok.seratus;
    if (persentase_diketik(k, *baris.indikator)) ++kelompok.tanpa_pecahan;
  }
  return hasil;
}

void semua_seratus(Konteks& k) {
  const auto semua = kelompok_program(k);
  std::size_t terhitung = 0;
  std::size_t seratus = 0;
  for (const auto& satu : semua) {
    terhitung += satu.terhitung;
    seratus += satu.seratus;
  }
  for (const auto& satu : semua) {
    if (satu.terhitung < kBeberapa || satu.seratus < satu.terhitung) continue;
    const std::string diketik =
        satu.tanpa_pecahan == 0 ? ""
                                : ", " + std::to_string(satu.tanpa_pecahan) +
                                      " di antaranya persentase yang diketik tanpa pembilang dan "
                                      "penyebut";
    auto& t = k.tambah({k.id_simpul(satu.program->id), satu.program->nama, "capaian"},
                       JenisTemuan::Peringatan, "100%",
                       "Seluruh " + std::to_string(satu.terhitung) +
                           " indikator program ini beserta kegiatan dan sub kegiatannya tercapai "
                           "tepat 100%" +
                           diketik + ". Di seluruh Renja: " + std::to_string(seratus) + " dari " +
                           std::to_string(terhitung) + ".");
    t.temuan.yakin = "sedang";
  }
}

}  // namespace

std::vector<Aturan> aturan_tahun() {
  return {
      {{"tahun-lalu", "Angka sama dengan tahun lalu", "laporan memuat realisasi tahunnya sendiri",
        "Cocokkan dengan bukti tahun ini; ganti bila tertinggal dari tahun lalu."},
       basi},
      {{"fakta-lama", "Fakta tahun ini belum ada",
        "PermenPANRB 88/2021 (LHE), 14/2017 (IKM), 17/2017 (IPP): dinilai setiap tahun",
        "Masukkan hasil penilaian tahun ini; jangan memakai angka tahun lalu."},
       fakta_lama},
      {{"tanggal-pk", "Tanggal Perjanjian Kinerja tidak wajar",
        "PermenPANRB 53/2014: paling lambat satu bulan sesudah dokumen anggaran disahkan",
        "Cocokkan dengan perjanjian yang ditandatangani."},
       tanggal_pk},
      {{"tanggal-laporan", "Tanggal laporan tidak menurut batasnya", "Perpres 29/2014",
        "Periksa tanggalnya; bila benar, jelaskan keterlambatannya kepada evaluator."},
       tanggal_laporan},
      {{"semua-seratus", "Semua capaian tepat 100%",
        "LKE PermenPANRB 88/2021 kriteria 1.b.7: target yang menantang dan realistis",
        "Pastikan angkanya dihitung dari fakta; simpan pembilang dan penyebutnya, dan tinjau "
        "apakah targetnya menantang."},
       semua_seratus}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
