#include <utility>

#include "app/ruang_anggaran.h"
#include "app/tanya_kas.h"
#include "base/cetak.h"
#include "kinerja/capaian.h"
#include "kinerja/sp2d.h"

namespace laras::app {

namespace {

using kinerja::RegisterSp2d;

constexpr int kBulanSetahun = 12;
const Aturan kJumlahSub{"kas.jumlah_sub", "jumlah semua sub kegiatan", ""};

std::string uang_bulan(const Angka& angka) {
  return angka.ada() ? cetak(angka, {.gaya = GayaCetak::Satuan, .desimal = 0}) : "–";
}

std::string persen_bulan(const Angka& angka) {
  return angka.ada() ? cetak(angka, {.gaya = GayaCetak::Persen, .desimal = 2}) : "–";
}

/// The figures behind a row.
struct AngkaBulanan {
  std::string simpul;
  std::string nama;
  std::array<Angka, kBulanSetahun> bulan;
  std::array<Angka, kBulanSetahun> sampai;
  Angka pagu;

  /// Up to the last month that the register reaches.
  Angka jumlah() const {
    Angka hasil;
    for (const Angka& satu : sampai) {
      if (satu.ada()) hasil = satu;
    }
    return hasil;
  }
};

std::vector<AngkaBulanan> hitung_bulanan(RuangAnggaran& ruang, const RegisterSp2d& daftar) {
  std::vector<AngkaBulanan> hasil;
  for (const auto& simpul : ruang.daun()) {
    AngkaBulanan satu{.simpul = simpul.str(),
                      .nama = ruang.nama(simpul.str()),
                      .bulan = {},
                      .sampai = {},
                      .pagu = ruang.penyusun().pagu(simpul)};
    for (int b = 1; b <= kBulanSetahun; ++b) {
      const auto i = static_cast<std::size_t>(b - 1);
      satu.bulan[i] = daftar.dalam_bulan(satu.simpul, b);
      satu.sampai[i] =
          b <= daftar.bulan_terakhir() ? daftar.sampai_bulan(satu.simpul, b) : satu.bulan[i];
    }
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

AngkaBulanan jumlahkan(RuangAnggaran& ruang, const std::vector<AngkaBulanan>& semua) {
  AngkaBulanan hasil{.simpul = {},
                     .nama = "Jumlah",
                     .bulan = {},
                     .sampai = {},
                     .pagu = ruang.penyusun().pagu_total()};
  for (std::size_t i = 0; i < kBulanSetahun; ++i) {
    std::vector<Angka> bulan;
    std::vector<Angka> sampai;
    for (const auto& satu : semua) {
      bulan.push_back(satu.bulan[i]);
      sampai.push_back(satu.sampai[i]);
    }
    hasil.bulan[i] = jumlah(std::move(bulan), kJumlahSub);
    hasil.sampai[i] = jumlah(std::move(sampai), kJumlahSub);
  }
  return hasil;
}

BarisBulanan cetak_baris(const AngkaBulanan& satu, bool kumulatif) {
  BarisBulanan hasil{.simpul = satu.simpul, .nama = satu.nama};
  for (std::size_t i = 0; i < kBulanSetahun; ++i) {
    hasil.bulan[i] = uang_bulan(kumulatif ? satu.sampai[i] : satu.bulan[i]);
  }
  const Angka jumlah_ini = satu.jumlah();
  hasil.jumlah = uang_bulan(jumlah_ini);
  hasil.pagu = uang_bulan(satu.pagu);
  hasil.penyerapan = persen_bulan(kinerja::penyerapan(jumlah_ini, satu.pagu));
  return hasil;
}

std::string polos(const Angka& angka, int desimal = 0) {
  return angka.ada() ? angka.nilai().fixed(desimal) : std::string();
}

std::vector<std::string> baris_polos(const AngkaBulanan& satu, bool kumulatif) {
  std::vector<std::string> hasil = {satu.nama, polos(satu.pagu)};
  for (std::size_t i = 0; i < kBulanSetahun; ++i) {
    hasil.push_back(polos(kumulatif ? satu.sampai[i] : satu.bulan[i]));
  }
  hasil.push_back(polos(satu.jumlah()));
  hasil.push_back(polos(kinerja::penyerapan(satu.jumlah(), satu.pagu), 2));
  return hasil;
}

}  // namespace

Result<LihatBulanan> tanya_bulanan(const Snapshot& snapshot, int tahun, bool kumulatif) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  const auto semua = hitung_bulanan(*ruang, daftar);
  const AngkaBulanan total = jumlahkan(*ruang, semua);
  LihatBulanan hasil{.tahun = tahun, .terisi = !daftar.baris().empty()};
  for (const auto& satu : semua) hasil.baris.push_back(cetak_baris(satu, kumulatif));
  hasil.total = cetak_baris(total, kumulatif);
  for (std::size_t i = 0; i < kBulanSetahun; ++i) {
    hasil.kumulatif[i] = uang_bulan(total.sampai[i]);
    hasil.penyerapan_bulan[i] = persen_bulan(kinerja::penyerapan(total.sampai[i], total.pagu));
  }
  return hasil;
}

Result<exporter::TabelBuku> ekspor_bulanan(const Snapshot& snapshot, int tahun, bool kumulatif) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  const auto semua = hitung_bulanan(*ruang, daftar);
  exporter::TabelBuku hasil{.judul = "Realisasi anggaran bulanan " + std::to_string(tahun),
                            .lembar = "Bulanan " + std::to_string(tahun),
                            .kolom = {{"Sub kegiatan"}, {"Pagu", true}},
                            .baris = {}};
  for (int b = 1; b <= kBulanSetahun; ++b) {
    hasil.kolom.push_back({(kumulatif ? "s.d. " : "") + std::string(nama_bulan(b)), true});
  }
  hasil.kolom.push_back({"Jumlah", true});
  hasil.kolom.push_back({"Penyerapan (%)", true});
  for (const auto& satu : semua) hasil.baris.push_back(baris_polos(satu, kumulatif));
  hasil.baris.push_back(baris_polos(jumlahkan(*ruang, semua), kumulatif));
  return hasil;
}

}  // namespace laras::app
