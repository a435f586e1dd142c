#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/acak_uji.h"
#include "pelaporan/periksa/bilangan.h"
#include "support/laporan_acak.h"

namespace laras::uji {

namespace {

using Sel = std::vector<std::string>;

/// Where a table of the random report lies.
struct Letak {
  std::size_t kepala = 0;  ///< first line of the head
  std::size_t awal = 0;    ///< first line of the body
  std::size_t akhir = 0;   ///< behind the last line
};

bool angka(const std::string& teks) {
  return pelaporan::pemeriksa::urai_sel(teks).isi == pelaporan::pemeriksa::IsiSel::Angka;
}

Rational nilai(const std::string& teks) {
  return pelaporan::pemeriksa::urai_sel(teks).bacaan.front().nilai;
}

class Penanam {
 public:
  Penanam(LaporanAcak& laporan, std::uint64_t benih)
      : laporan_(laporan), acak_(benih * 104729 + 5) {}

  Tanaman tanam(Galat galat) {
    switch (galat) {
      case Galat::CapaianSalahKetik:
        return ganti_angka(baris_kinerja(), -1);
      case Galat::RealisasiTahunLalu:
        return tahun_lalu();
      case Galat::TotalDiketik:
        return total();
      case Galat::KolomBergeser:
        return geser();
      case Galat::PemisahTertukar:
        return pemisah();
      case Galat::JumlahTingkat:
        return tingkat();
      case Galat::Bobot:
        return bobot();
      case Galat::SalinBarisLain:
        return salin();
      case Galat::AntarTabelUsang:
        return antar_tabel();
      case Galat::KalimatUsang:
        return kalimat();
      case Galat::KodeIndukLain:
        return kode();
      case Galat::RumusTerbalik:
        return terbalik();
    }
    return {};
  }

 private:
  std::optional<Letak> tabel(std::string_view nomor) const {
    for (std::size_t b = 0; b < laporan_.baris.size(); ++b) {
      const auto& baris = laporan_.baris[b];
      if (baris.size() != 1 || !baris[0].starts_with("Tabel " + std::string(nomor))) continue;
      Letak letak{b + 1, b + 2, b + 1};
      while (letak.akhir < laporan_.baris.size() && laporan_.baris[letak.akhir].size() > 1)
        ++letak.akhir;
      const auto& kedua = laporan_.baris[letak.awal];
      if (std::none_of(kedua.begin(), kedua.end(), angka)) ++letak.awal;
      return letak;
    }
    return std::nullopt;
  }

  std::size_t pilih(std::size_t dari, std::size_t sampai) {
    return static_cast<std::size_t>(
        acak_.antara(static_cast<std::int64_t>(dari), static_cast<std::int64_t>(sampai) - 1));
  }

  /// A row of the first table that is no mean.
  std::size_t baris_kinerja() {
    const auto letak = *tabel("3.1");
    for (;;) {
      const auto b = pilih(letak.awal, letak.akhir);
      const auto& baris = laporan_.baris[b];
      if (std::none_of(baris.begin(), baris.end(),
                       [](const std::string& s) { return s.starts_with("Rata-rata capaian"); })) {
        return b;
      }
    }
  }

  std::string& sel(std::size_t b, int dari_belakang) {
    auto& baris = laporan_.baris[b];
    return baris[baris.size() - static_cast<std::size_t>(-dari_belakang)];
  }

  Tanaman catat(std::size_t b, const std::string& lama, const std::string& baru) const {
    return {lama != baru, b + 1, 0, baru};
  }

  /// Another digit in the middle of a figure.
  std::string digit_lain(const std::string& teks) {
    std::vector<std::size_t> di;
    for (std::size_t i = 0; i < teks.size() && di.size() < 3; ++i) {
      if (teks[i] >= '0' && teks[i] <= '9') di.push_back(i);
    }
    std::string baru = teks;
    const auto i = di[std::min<std::size_t>(1, di.size() - 1)];
    baru[i] = static_cast<char>('0' + (teks[i] - '0' + acak_.antara(2, 8)) % 10);
    return baru;
  }

  Tanaman ganti_angka(std::size_t b, int kolom) {
    auto& s = sel(b, kolom);
    const std::string lama = s;
    s = digit_lain(s);
    return catat(b, lama, s);
  }

  Tanaman tahun_lalu() {
    const auto tahunan = tabel("3.2");
    if (!tahunan) return {};
    const auto kini = *tabel("3.1");
    const auto ke = pilih(0, tahunan->akhir - tahunan->awal);
    auto& s = sel(kini.awal + ke, -2);
    const std::string lama = s;
    s = laporan_.baris[tahunan->awal + ke][2];
    return catat(kini.awal + ke, lama, s);
  }

  Tanaman total() {
    const auto letak = *tabel("3.3");
    return ganti_angka(letak.akhir - 1, acak_.antara(0, 1) == 0 ? -3 : -2);
  }

  Tanaman geser() {
    const auto b = baris_kinerja();
    auto& baris = laporan_.baris[b];
    Tanaman t{true, b + 1, 0, {}};
    for (std::size_t k = baris.size() - 1; k + 3 > baris.size() - 1 && k > 0; --k)
      baris[k] = baris[k - 1];
    baris[baris.size() - 4].clear();
    t.tercetak = baris.back();
    return t;
  }

  Tanaman pemisah() {
    const auto letak = *tabel("3.3");
    const auto b = pilih(letak.awal, letak.akhir - 1);
    auto& s = sel(b, -1);
    const std::string lama = s;
    std::erase_if(s, [](char c) { return c == '.' || c == ','; });
    return catat(b, lama, s);
  }

  Tanaman tingkat() {
    const auto letak = *tabel("3.3");
    for (int coba = 0; coba < 50; ++coba) {
      const auto b = pilih(letak.awal, letak.akhir - 2);
      if (laporan_.baris[b][0].size() < laporan_.baris[b + 1][0].size()) {
        return ganti_angka(b, acak_.antara(0, 1) == 0 ? -3 : -2);
      }
    }
    return {};
  }

  Tanaman bobot() {
    const auto letak = tabel("3.5");
    if (!letak) return {};
    return ganti_angka(pilih(letak->awal, letak->akhir - 1), -3);
  }

  Tanaman salin() {
    const auto b = baris_kinerja();
    const auto lain = baris_kinerja();
    auto& s = sel(b, -1);
    const std::string lama = s;
    s = sel(lain, -1);
    return catat(b, lama, s);
  }

  Tanaman antar_tabel() {
    const auto letak = tabel("3.4");
    if (!letak) return {};
    return ganti_angka(pilih(letak->awal, letak->akhir - 1), acak_.antara(0, 1) == 0 ? -3 : -2);
  }

  Tanaman kalimat() {
    std::vector<std::size_t> di;
    for (std::size_t b = 0; b < laporan_.baris.size(); ++b) {
      const auto& baris = laporan_.baris[b];
      if (baris.size() == 1 && baris[0].find("terealisasi") != std::string::npos) di.push_back(b);
    }
    if (di.empty()) return {};
    const auto b = di[pilih(0, di.size())];
    auto& s = laporan_.baris[b][0];
    const std::string lama = s;
    const auto mulai = s.find("tercapai ") + 9;
    const auto akhir = s.find(')', mulai);
    const std::string baru = digit_lain(s.substr(mulai, akhir - mulai));
    s.replace(mulai, akhir - mulai, baru);
    return catat(b, lama, s);
  }

  Tanaman kode() {
    const auto letak = *tabel("3.3");
    for (int coba = 0; coba < 50; ++coba) {
      const auto b = pilih(letak.awal + 1, letak.akhir - 1);
      auto& s = laporan_.baris[b][0];
      const bool berkode = s.starts_with("7.01.");
      const bool anak = std::count(s.begin(), s.end(), '.') > (berkode ? 2 : 0);
      if (!anak) continue;
      const std::string lama = s;
      char& c = s[berkode ? 6 : 0];
      c = c == '9' ? '1' : static_cast<char>(c + 1);
      return catat(b, lama, s);
    }
    return {};
  }

  /// By the other formula, where that makes a difference.
  Tanaman terbalik() {
    const auto b = baris_kinerja();
    const auto t = nilai(sel(b, -3));
    const auto r = nilai(sel(b, -2));
    auto& s = sel(b, -1);
    const std::string lama = s;
    const Rational seratus = 100;
    const Rational naik = (r / t * seratus).round(2);
    const Rational turun = ((t + t - r) / t * seratus).round(2);
    const Rational baru = nilai(s) == naik ? turun : naik;
    const bool koma = lama.find(',') != std::string::npos;
    s = baru.fixed(2);
    if (koma) std::replace(s.begin(), s.end(), '.', ',');
    if (lama.ends_with('%')) s += '%';
    return catat(b, lama, s);
  }

  LaporanAcak& laporan_;
  AcakUji acak_;
};

}  // namespace

std::string nama(Galat galat) {
  static constexpr std::array<std::string_view, kBanyakGalat> isi = {"capaian salah ketik",
                                                                     "realisasi tahun lalu",
                                                                     "total diketik",
                                                                     "kolom bergeser",
                                                                     "pemisah tertukar",
                                                                     "jumlah tingkat",
                                                                     "bobot",
                                                                     "salin baris lain",
                                                                     "antartabel usang",
                                                                     "kalimat usang",
                                                                     "kode di induk lain",
                                                                     "rumus terbalik"};
  return std::string(isi.at(static_cast<std::size_t>(galat)));
}

Tanaman tanam(LaporanAcak& laporan, Galat galat, std::uint64_t benih) {
  return Penanam(laporan, benih).tanam(galat);
}

}  // namespace laras::uji
