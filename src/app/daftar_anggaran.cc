#include "app/daftar_anggaran.h"

#include <optional>
#include <set>
#include <utility>

#include "base/cetak.h"
#include "base/teks.h"
#include "format/csv.h"

namespace laras::app {

using acuan::Periode;

namespace {

std::optional<Periode> periode(std::string_view teks) {
  std::string kode(teks);
  for (char& huruf : kode) {
    if (huruf >= 'a' && huruf <= 'z') huruf = static_cast<char>(huruf - 'a' + 'A');
  }
  if (const auto satu = urai_periode_anggaran(kode)) return satu;
  for (int tw = 1; tw <= 4; ++tw) {
    if (kode == acuan::romawi(tw) || kode == std::to_string(tw)) return acuan::triwulan(tw);
  }
  return std::nullopt;
}

bool kepala(const format::CsvRow& baris) {
  const std::string awal = teks::kecilkan(teks::pangkas(baris.cells.front()));
  return awal == "kode" || awal == "simpul" || awal == "sub kegiatan";
}

/// Reads the lines of one list.
class PembacaDaftar {
 public:
  PembacaDaftar(RuangAnggaran& ruang, Tanggal hari_ini, DaftarAnggaran& hasil)
      : ruang_(ruang), hari_ini_(hari_ini), hasil_(hasil) {}

  void baca(const std::string& daftar) {
    format::CsvReader pembaca(daftar, {.bytes = std::size_t{1} << 20, .rows = 5000});
    format::CsvRow baris;
    bool pertama = true;
    while (true) {
      const auto ada = pembaca.next(baris);
      if (!ada.ok()) {
        hasil_.salah.push_back({Kind::Invalid, ada.error().message, tempat(pembaca.failed_line())});
        return;
      }
      if (!ada.value()) return;
      if (!std::exchange(pertama, false) || !kepala(baris)) satu(baris);
    }
  }

  /// After all lines are read, so that each is seen beside the others.
  void bandingkan() {
    for (UbahAnggaran& satu : hasil_.ubah) {
      const auto syarat = ruang_.syarat(satu.butir.simpul, satu.butir.periode);
      if (std::string salah = kinerja::salah_anggaran(syarat); !salah.empty()) {
        hasil_.salah.push_back({Kind::Invalid, satu.nama + ": " + salah, {}});
      }
      satu.janggal = kinerja::janggal_anggaran(syarat);
    }
  }

 private:
  static std::string tempat(std::size_t baris) { return "baris " + std::to_string(baris); }

  void tolak(const format::CsvRow& baris, std::string pesan) {
    hasil_.salah.push_back({Kind::Invalid, std::move(pesan), tempat(baris.line)});
  }

  void satu(const format::CsvRow& baris) {
    if (baris.cells.size() != 3) {
      tolak(baris,
            "Tulis tiga kolom: kode; periode; jumlah. Jumlah yang memakai koma diapit tanda "
            "kutip.");
      return;
    }
    ButirAnggaran butir;
    const std::string kode(teks::pangkas(baris.cells[0]));
    butir.simpul = ruang_.cari_kode(kode);
    if (butir.simpul.empty()) {
      tolak(baris, "Kode \"" + kode + "\" bukan sub kegiatan dalam DPA tahun ini.");
      return;
    }
    const auto waktu = periode(teks::pangkas(baris.cells[1]));
    if (!waktu) {
      tolak(baris, "Periode \"" + baris.cells[1] +
                       "\" tidak dikenal. Tulis TW1, TW2, TW3, TW4, "
                       "atau TAHUN.");
      return;
    }
    butir.periode = *waktu;
    const auto jumlah = baku_anggaran(baris.cells[2]);
    if (!jumlah.ok()) {
      tolak(baris, jumlah.error().message);
      return;
    }
    butir.jumlah = jumlah.value();
    terima(baris, std::move(butir));
  }

  void terima(const format::CsvRow& baris, ButirAnggaran butir) {
    if (butir.jumlah.empty()) {
      tolak(baris, "Jumlahnya kosong. Tulis 0 bila belum ada belanja.");
      return;
    }
    if (!dikenal_.insert(butir.kunci()).second) {
      tolak(baris, "Sub kegiatan dan periode ini sudah disebut di atasnya.");
      return;
    }
    if (const auto terbuka = ruang_.terbuka(butir.periode, hari_ini_); !terbuka.ok()) {
      tolak(baris, terbuka.error().message);
      return;
    }
    butir.semula = ruang_.tersimpan(butir.simpul, butir.periode);
    if (butir.semula == butir.jumlah) {
      ++hasil_.sama;
      return;
    }
    if (const auto ditulis = ruang_.tulis(butir.simpul, butir.periode, butir.jumlah);
        !ditulis.ok()) {
      tolak(baris, ditulis.error().message);
      return;
    }
    UbahAnggaran ubah{.butir = std::move(butir)};
    ubah.nama = ruang_.nama(ubah.butir.simpul);
    ubah.periode = judul_periode(ruang_.tahun(), ubah.butir.periode);
    ubah.semula = jumlah_tampil(ubah.butir.semula);
    ubah.menjadi = jumlah_tampil(ubah.butir.jumlah);
    hasil_.ubah.push_back(std::move(ubah));
  }

  RuangAnggaran& ruang_;
  Tanggal hari_ini_;
  DaftarAnggaran& hasil_;
  std::set<std::string> dikenal_;
};

}  // namespace

std::string jumlah_tampil(const std::string& tersimpan) {
  if (tersimpan.empty()) return "–";
  const auto angka = Decimal::parse(tersimpan);
  if (!angka.ok()) return tersimpan;
  return cetak(Rational(angka.value()), Cetak{.gaya = GayaCetak::Satuan, .desimal = 0});
}

Result<DaftarAnggaran> periksa_daftar_anggaran(const Snapshot& snapshot, int tahun,
                                               const std::string& daftar, Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangAnggaran::buka(snapshot, tahun));
  DaftarAnggaran hasil;
  PembacaDaftar pembaca(*ruang, hari_ini, hasil);
  pembaca.baca(daftar);
  pembaca.bandingkan();
  return hasil;
}

}  // namespace laras::app
