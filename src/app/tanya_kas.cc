#include "app/tanya_kas.h"

#include <algorithm>
#include <utility>

#include "app/ruang_anggaran.h"
#include "base/cetak.h"
#include "base/teks.h"
#include "kinerja/anggaran_kas.h"
#include "kinerja/capaian.h"
#include "kinerja/sp2d.h"
#include "pelaporan/anggaran.h"
#include "render/svg.h"

namespace laras::app {

namespace {

using kinerja::RegisterSp2d;
using kinerja::RencanaKas;

constexpr int kBulanKas = 12;
constexpr int kLebarKas = 16000;
constexpr int kSempitKas = 9000;
const Aturan kJumlahKas{"kas.jumlah_sub", "jumlah semua sub kegiatan", ""};
const Aturan kSelisihKas{"kas.selisih", "realisasi − rencana kas", ""};

std::string uang_kas(const Angka& angka) {
  return angka.ada() ? cetak(angka, {.gaya = GayaCetak::Satuan, .desimal = 0}) : "–";
}

std::string persen_kas(const Angka& angka) {
  return angka.ada() ? cetak(angka, {.gaya = GayaCetak::Persen, .desimal = 2}) : "–";
}

/// Sums over all sub kegiatan, plan and register.
class JumlahKas {
 public:
  JumlahKas(RuangAnggaran& ruang, const RencanaKas& rencana, const RegisterSp2d& daftar)
      : ruang_(ruang), rencana_(rencana), daftar_(daftar) {}

  /// Of the months `dari` to `sampai`; only what is planned.
  Angka rencana(int dari, int sampai) const {
    std::vector<Angka> butir;
    for (const auto& simpul : ruang_.daun()) {
      if (!rencana_.terisi(simpul.str())) continue;
      for (int b = dari; b <= sampai; ++b) butir.push_back(rencana_.bulan(simpul.str(), b));
    }
    if (butir.empty()) return Angka();
    return jumlah(std::move(butir), kJumlahKas);
  }

  Angka realisasi(int dari, int sampai) const {
    std::vector<Angka> butir;
    for (const auto& simpul : ruang_.daun()) {
      for (int b = dari; b <= sampai; ++b) butir.push_back(daftar_.dalam_bulan(simpul.str(), b));
    }
    return butir.empty() ? Angka() : jumlah(std::move(butir), kJumlahKas);
  }

  Angka pagu() const { return ruang_.penyusun().pagu_total(); }

 private:
  RuangAnggaran& ruang_;
  const RencanaKas& rencana_;
  const RegisterSp2d& daftar_;
};

BandingKas banding_kas(std::string nama, const Angka& rencana, const Angka& realisasi,
                       const Angka& penyerapan) {
  return {.nama = std::move(nama),
          .rencana = uang_kas(rencana),
          .realisasi = uang_kas(realisasi),
          .selisih = uang_kas(kurang(realisasi, rencana, kSelisihKas)),
          .persen = persen_kas(persen(realisasi, rencana)),
          .penyerapan = persen_kas(penyerapan)};
}

void isi_banding(RuangAnggaran& ruang, const JumlahKas& jumlah_kas, LihatKas& hasil) {
  constexpr int kBulanTriwulan = 3;
  using pelaporan::HalAnggaran;
  for (int b = 1; b <= kBulanKas; ++b) {
    hasil.bulan.push_back(banding_kas(
        std::string(nama_bulan(b)), jumlah_kas.rencana(b, b), jumlah_kas.realisasi(b, b),
        kinerja::penyerapan(jumlah_kas.realisasi(1, b), jumlah_kas.pagu())));
  }
  for (int tw = 1; tw <= 4; ++tw) {
    const int akhir = tw * kBulanTriwulan;
    // A triwulan is what the report takes, typed or counted.
    hasil.triwulan.push_back(
        banding_kas("Tribulan " + std::string(acuan::romawi(tw)),
                    jumlah_kas.rencana(akhir - kBulanTriwulan + 1, akhir),
                    pelaporan::anggaran(ruang.penyusun(), HalAnggaran::RealisasiDalam, {{}, tw}),
                    pelaporan::anggaran(ruang.penyusun(), HalAnggaran::Penyerapan, {{}, tw})));
  }
}

void isi_sub(RuangAnggaran& ruang, const RencanaKas& rencana, LihatKas& hasil) {
  for (const auto& simpul : ruang.daun()) {
    const Angka pagu = ruang.penyusun().pagu(simpul);
    const Angka setahun = rencana.sampai(simpul.str(), kBulanKas);
    BarisKas satu{.simpul = simpul.str(),
                  .nama = ruang.nama(simpul.str()),
                  .pagu = uang_kas(pagu),
                  .rencana = uang_kas(setahun),
                  .terisi = rencana.terisi(simpul.str())};
    if (satu.terisi && pagu.ada() && setahun.ada() && pagu.nilai() != setahun.nilai()) {
      satu.selisih = uang_kas(kurang(pagu, setahun));
      ++hasil.berbeda;
    }
    hasil.baris.push_back(std::move(satu));
  }
}

/// Both from January, in percent of the pagu.
void isi_gambar_kas(const JumlahKas& jumlah_kas, LihatKas& hasil) {
  constexpr std::size_t kHurufBulan = 3;
  naskah::GrafikTren::Panel panel_gambar{
      .judul = "Persen pagu, sejak Januari (target: rencana kas)",
      .cara = {.gaya = GayaCetak::Desimal, .desimal = 0},
      .titik = {}};
  std::vector<std::string> butir;
  for (int b = 1; b <= kBulanKas; ++b) {
    const Angka rencana = persen(jumlah_kas.rencana(1, b), jumlah_kas.pagu());
    const Angka realisasi = persen(jumlah_kas.realisasi(1, b), jumlah_kas.pagu());
    const std::string nama(nama_bulan(b).substr(0, kHurufBulan));
    panel_gambar.titik.push_back(
        {nama, rencana, realisasi.ada() ? realisasi : Angka::daun({}, Keadaan::TidakDirencanakan)});
    butir.push_back(nama + " rencana " + persen_kas(rencana) + ", realisasi " +
                    persen_kas(realisasi));
  }
  naskah::GrafikTren grafik;
  grafik.panel.push_back(std::move(panel_gambar));
  const naskah::Gambar gambar{
      .id = "kas",
      .nomor = "",
      .judul = "Rencana kas dan penyerapan",
      .alt = "Persen pagu sejak Januari: " + teks::gabung(butir, "; ") + ".",
      .isi = grafik};
  hasil.gambar_lebar = render::svg_berkelas(gambar, grafik, "kas-lebar", kLebarKas);
  hasil.gambar_sempit = render::svg_berkelas(gambar, grafik, "kas-sempit", kSempitKas);
}

void isi_versi_kas(const RencanaKas& rencana, const std::string& dpa, LihatKas& hasil) {
  if (rencana.versi().empty()) return;
  const auto& kini = rencana.versi().back();
  hasil.versi = kini.versi;
  hasil.tanggal = kini.tanggal.panjang();
  hasil.alasan = kini.alasan;
  hasil.dpa_berubah = kini.dokumen != dpa;
  for (auto satu = rencana.versi().rbegin(); satu != rencana.versi().rend(); ++satu) {
    hasil.riwayat.push_back("Versi " + std::to_string(satu->versi) + ", " +
                            satu->tanggal.panjang() + ": " + satu->alasan);
  }
}

}  // namespace

Result<LihatKas> tanya_kas(const Snapshot& snapshot, int tahun) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  const auto rencana = RencanaKas::rakit(snapshot.himpunan(), tahun);
  const auto daftar = RegisterSp2d::rakit(snapshot.himpunan(), tahun);
  const JumlahKas jumlah_kas(*ruang, rencana, daftar);
  LihatKas hasil{.tahun = tahun};
  isi_versi_kas(rencana, ruang->penyusun().dpa().id.str(), hasil);
  isi_sub(*ruang, rencana, hasil);
  if (hasil.versi == 0) return hasil;
  isi_banding(*ruang, jumlah_kas, hasil);
  isi_gambar_kas(jumlah_kas, hasil);
  return hasil;
}

}  // namespace laras::app
