#include "app/kinerja_terbit.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "base/angka.h"

namespace laras::app {

namespace {

using Json = nlohmann::json;
using kinerja::Pencapaian;

/// The table of that id; null if the document has none.
const Json* cari_tabel(const Json& dokumen, std::string_view id) {
  const auto tabel = dokumen.find("tabel");
  if (tabel == dokumen.end() || !tabel->is_array()) return nullptr;
  for (const Json& satu : *tabel) {
    if (satu.is_object() && satu.value("id", "") == id && satu.contains("baris")) return &satu;
  }
  return nullptr;
}

/// Cell of a row as it is printed; empty where there is none.
std::string sel(const Json& baris, std::size_t kolom) {
  if (!baris.is_array() || kolom >= baris.size() || !baris[kolom].is_string()) return {};
  return baris[kolom].get<std::string>();
}

/// The exact value of a cell.
std::optional<Rational> nilai(const Json& tabel, std::size_t baris, std::size_t kolom) {
  const auto semua = tabel.find("nilai");
  if (semua == tabel.end() || !semua->is_array() || baris >= semua->size()) return std::nullopt;
  const auto hasil = Rational::parse(sel((*semua)[baris], kolom));
  return hasil.ok() ? std::optional(hasil.value()) : std::nullopt;
}

Pencapaian pencapaian(const Rational& capaian) {
  const Rational penuh(100);
  if (capaian == penuh) return Pencapaian::Sesuai;
  return capaian > penuh ? Pencapaian::Melampaui : Pencapaian::BelumMencapai;
}

/// Permil of a bar of 120 percent.
int batang(const Rational& capaian) {
  const std::string bulat = (capaian * Rational(1000) / Rational(120)).fixed(0);
  int hasil = 0;
  std::from_chars(bulat.data(), bulat.data() + bulat.size(), hasil);
  return std::clamp(hasil, 0, 1000);
}

/// Tabel 3.1: sasaran, indikator, target, realisasi, capaian; its last row is the mean.
void baca_capaian(const Json& tabel, KinerjaTerbit& hasil) {
  const Json& semua = tabel["baris"];
  for (std::size_t i = 0; i < semua.size(); ++i) {
    const std::string nama = sel(semua[i], 1);
    if (nama.empty()) {
      hasil.rata = sel(semua[i], 4);
      continue;
    }
    IkuTerbit iku{.nama = nama,
                  .target = sel(semua[i], 2),
                  .realisasi = sel(semua[i], 3),
                  .capaian = sel(semua[i], 4)};
    if (const auto capaian = nilai(tabel, i, 4)) {
      iku.hasil = pencapaian(*capaian);
      iku.batang = batang(*capaian);
      ++hasil.terukur;
      if (iku.hasil != Pencapaian::BelumMencapai) ++hasil.tercapai;
    }
    hasil.iku.push_back(std::move(iku));
  }
}

/// The last row of Tabel 3.9: the total of the budget.
void baca_anggaran(const Json& tabel, KinerjaTerbit& hasil) {
  const Json& semua = tabel["baris"];
  if (!semua.is_array() || semua.empty()) return;
  hasil.pagu = sel(semua.back(), 7);
  hasil.anggaran = sel(semua.back(), 8);
  hasil.serapan = sel(semua.back(), 9);
}

/// The appendix of a PK: number, sasaran, numbered indikator, target.
void baca_janji(const Json& tabel, KinerjaTerbit& hasil) {
  for (const Json& baris : tabel["baris"]) {
    std::string nama = sel(baris, 2);
    const auto nomor = nama.find_first_not_of("0123456789");
    if (nomor != std::string::npos && nomor > 0 && nama.compare(nomor, 2, ". ") == 0) {
      nama.erase(0, nomor + 2);
    }
    if (!nama.empty()) hasil.iku.push_back({.nama = std::move(nama), .target = sel(baris, 3)});
  }
}

bool bagi_umum(const Terbitan& satu) {
  return satu.pengganti.empty() && (satu.jenis == "lkjip" || satu.jenis == "pk");
}

}  // namespace

Result<KinerjaTerbit> baca_kinerja_terbit(std::string_view json) {
  const Json dokumen = Json::parse(json, nullptr, false);
  if (!dokumen.is_object() || !dokumen.contains("tabel")) {
    return Error{Kind::Invalid, "Berkas terbitan ini tidak terbaca sebagai data terbuka."};
  }
  KinerjaTerbit hasil;
  if (const Json* capaian = cari_tabel(dokumen, "3.1")) {
    baca_capaian(*capaian, hasil);
    if (const Json* anggaran = cari_tabel(dokumen, "3.9")) baca_anggaran(*anggaran, hasil);
  } else if (const Json* janji = cari_tabel(dokumen, "pk-sasaran")) {
    baca_janji(*janji, hasil);
  }
  return hasil;
}

std::vector<int> tahun_terbit(const Snapshot& snapshot) {
  std::set<int, std::greater<>> hasil;
  for (const Terbitan& satu : tanya_terbitan(snapshot)) {
    if (bagi_umum(satu)) hasil.insert(satu.tahun);
  }
  return {hasil.begin(), hasil.end()};
}

Result<std::optional<UmumTerbit>> tanya_kinerja_terbit(const Workspace& workspace,
                                                       const Snapshot& snapshot, int tahun) {
  std::optional<Terbitan> dasar;
  for (Terbitan& satu : tanya_terbitan(snapshot)) {
    if (!bagi_umum(satu) || satu.tahun != tahun) continue;
    if (!dasar || satu.jenis == "lkjip") dasar = std::move(satu);
  }
  if (!dasar) return std::optional<UmumTerbit>();
  LARAS_TRY(const std::string json, buka_terbitan(workspace, *dasar, "json"));
  LARAS_TRY(KinerjaTerbit kinerja, baca_kinerja_terbit(json));
  return std::optional(UmumTerbit{*std::move(dasar), std::move(kinerja)});
}

}  // namespace laras::app
