// Recomputes every figure of the published LKjIP 2022 of Kecamatan Plandaan from the sample
// office's inputs. What differs must stand in pengecualian.csv or pertentangan.csv with a cause.

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "importer/markdown.h"
#include "pelaporan/tabel.h"
#include "support/contoh.h"

namespace laras {
namespace {

struct Tercetak {
  Rational nilai;
  int desimal = 0;
};

bool ribuan(const std::string& s) {
  const auto potong = s.find_first_of(".,");
  if (potong == std::string::npos || potong == 0 || potong > 3) return false;
  for (std::size_t i = potong; i < s.size(); i += 4) {
    if (s[i] != '.' && s[i] != ',') return false;
    if (i + 3 >= s.size() || !std::isdigit(s[i + 1]) || !std::isdigit(s[i + 2]) ||
        !std::isdigit(s[i + 3])) {
      return false;
    }
  }
  return true;
}

/// A published number, whatever its separators; nothing if the cell holds none.
std::optional<Tercetak> urai(std::string teks, const std::string& jenis) {
  if (teks == "-") return Tercetak{};
  std::string angka;
  for (const char c : teks) {
    if (std::isdigit(static_cast<unsigned char>(c)) || c == '.' || c == ',') {
      angka += c;
    } else if (!angka.empty()) {
      break;
    }
  }
  if (angka.empty() || !std::isdigit(static_cast<unsigned char>(teks[0]))) return std::nullopt;
  const bool grup = jenis == "uang" || jenis == "cacah" || jenis == "campuran";
  std::string ekor;
  const auto akhir = angka.find_last_of(".,");
  const bool pecahan = akhir != std::string::npos && angka.size() - akhir - 1 <= 2;
  if (pecahan || (akhir != std::string::npos && !(grup && ribuan(angka)))) {
    ekor = angka.substr(akhir + 1);
    angka.resize(akhir);
  }
  std::erase_if(angka, [](char c) { return c == '.' || c == ','; });
  const auto nilai = Rational::parse(ekor.empty() ? angka : angka + "." + ekor);
  if (!nilai.ok()) return std::nullopt;
  return Tercetak{nilai.value(), static_cast<int>(ekor.size())};
}

using Tempat = std::tuple<std::string, std::size_t, std::size_t>;

std::map<Tempat, std::string> baca_pilihan(const std::string& berkas, std::size_t kolom_hasil) {
  std::map<Tempat, std::string> hasil;
  bool kepala = true;
  for (const auto& b : uji::baca_terbitan(berkas)) {
    if (!std::exchange(kepala, false)) {
      hasil[{b[0], std::stoul(b[1]), std::stoul(b[2])}] = b[kolom_hasil];
    }
  }
  return hasil;
}

struct Bacaan {
  std::string jenis;
  std::string turunan;
};

std::map<std::pair<std::string, std::size_t>, Bacaan> baca_bacaan() {
  std::map<std::pair<std::string, std::size_t>, Bacaan> hasil;
  bool kepala = true;
  for (const auto& b : uji::baca_terbitan("bacaan.csv")) {
    if (!std::exchange(kepala, false)) hasil[{b[0], std::stoul(b[1])}] = {b[2], b[3]};
  }
  return hasil;
}

/// Empty when the computed cell shows what was published; else what is wrong.
std::string banding(const naskah::Sel& sel, const std::string& terbit, const std::string& jenis) {
  const std::string tercetak = sel.tercetak();
  if (terbit == tercetak) return "";
  const auto published = urai(terbit, jenis);
  if (!published) {
    if (!sel.angka) return "";
    if (terbit.empty() || terbit == "N/A" || terbit == "Tidak ada rujukan") {
      return terbit == tercetak || (terbit.empty() && tercetak == "N/A") ? "" : tercetak;
    }
    return tercetak;
  }
  if (!sel.angka) {
    const auto nomor = urai(tercetak, jenis);
    return nomor && nomor->nilai == published->nilai ? "" : tercetak;
  }
  if (!sel.angka->ada()) return tercetak;
  return sel.angka->nilai().round(published->desimal) == published->nilai ? "" : tercetak;
}

class Terbitan : public testing::Test {
 protected:
  static const pelaporan::Bahan& bahan() {
    static const pelaporan::Bahan satu = [] {
      Errors salah;
      auto hasil =
          pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2022, importer::urai_markdown, salah);
      for (const auto& e : salah) ADD_FAILURE() << e.where << ": " << e.message;
      return hasil;
    }();
    return satu;
  }
};

TEST_F(Terbitan, EveryPublishedFigureFollowsFromTheInputsOrIsAKnownException) {
  const auto pengecualian = baca_pilihan("pengecualian.csv", 4);
  const auto pertentangan = baca_pilihan("pertentangan.csv", 6);
  const auto bacaan = baca_bacaan();
  std::set<Tempat> terpakai;
  int turunan = 0;
  pelaporan::Penyusun p(bahan());
  for (const auto& tabel : uji::semua_tabel(p)) {
    const auto terbit = uji::baca_terbitan(tabel.id + ".csv");
    ASSERT_FALSE(terbit.empty()) << tabel.id;
    EXPECT_EQ(terbit.size() - 1, tabel.baris.size()) << "baris tabel " << tabel.id;
    EXPECT_EQ(terbit[0].size() - 1, tabel.kolom.size()) << "kolom tabel " << tabel.id;
    for (std::size_t b = 1; b < terbit.size() && b <= tabel.baris.size(); ++b) {
      for (std::size_t k = 1; k < terbit[b].size() && k <= tabel.kolom.size(); ++k) {
        const auto jenis = bacaan.find({tabel.id, k});
        if (jenis == bacaan.end() || jenis->second.jenis == "teks" ||
            jenis->second.jenis == "kode") {
          continue;
        }
        const Tempat tempat{tabel.id, b, k};
        std::string harapan = terbit[b][k];
        for (const auto* daftar : {&pengecualian, &pertentangan}) {
          const auto lain = daftar->find(tempat);
          if (lain == daftar->end()) continue;
          harapan = lain->second;
          terpakai.insert(tempat);
        }
        const auto& sel = tabel.baris[b - 1].sel[k - 1];
        if (jenis->second.turunan != "tidak" && sel.angka && sel.angka->ada()) ++turunan;
        const auto salah = banding(sel, harapan, jenis->second.jenis);
        EXPECT_EQ("", salah) << "tabel " << tabel.id << " baris " << b << " (L" << terbit[b][0]
                             << ") kolom " << k << ": terbit \"" << terbit[b][k]
                             << "\", seharusnya \"" << harapan << "\"";
      }
    }
  }
  EXPECT_GE(turunan, 980);
  RecordProperty("angka_turunan", turunan);
}

TEST_F(Terbitan, EveryPrintedDerivationEvaluatesToItsFigureAgain) {
  pelaporan::Penyusun p(bahan());
  int banyak = 0;
  for (const auto& tabel : uji::semua_tabel(p)) {
    for (const auto& baris : tabel.baris) {
      for (const auto& sel : baris.sel) {
        if (!sel.angka) continue;
        ++banyak;
        EXPECT_TRUE(terhitung_ulang_sama(*sel.angka)) << tabel.id << ": " << sel.tercetak();
      }
    }
  }
  EXPECT_GT(banyak, 2000);
}

TEST_F(Terbitan, EveryTableHasOneCellAColumnAndASource) {
  pelaporan::Penyusun p(bahan());
  std::set<std::string> id;
  for (const auto& tabel : uji::semua_tabel(p)) {
    EXPECT_TRUE(id.insert(tabel.id).second) << tabel.id;
    EXPECT_FALSE(tabel.sumber.empty()) << tabel.id;
    for (const auto& baris : tabel.baris) EXPECT_EQ(tabel.kolom.size(), baris.sel.size());
  }
}

TEST(TabelSebelumPerubahan, HasNoRowsWhereNoRenstraGovernedBefore) {
  Errors salah;
  const auto bahan =
      pelaporan::Bahan::rakit(uji::contoh_plandaan(), 2020, importer::urai_markdown, salah);
  ASSERT_TRUE(salah.empty());
  pelaporan::Penyusun p(bahan);
  const auto tabel = pelaporan::tabel_sebelum_perubahan(p);
  EXPECT_TRUE(tabel.baris.empty());
  EXPECT_EQ(tabel.sumber, "");
}

}  // namespace
}  // namespace laras
