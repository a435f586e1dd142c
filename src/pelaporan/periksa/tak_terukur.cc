#include "pelaporan/periksa/tak_terukur.h"

#include <map>
#include <set>
#include <string>

#include "pelaporan/periksa/label.h"
#include "pelaporan/periksa/temuan.h"

namespace laras::pelaporan::pemeriksa {

namespace {

constexpr std::size_t kSebutanBiasa = 4;
constexpr std::size_t kIndikatorTerkecil = 5;
constexpr std::size_t kAwalan = 18;

bool mengukur(const Kisi& kisi) {
  return kisi.ada(Peran::Indikator) && (kisi.ada(Peran::Realisasi) || kisi.ada(Peran::Capaian));
}

/// Beginnings of labels, for page breaks cut their ends off.
std::map<std::string, std::size_t> awalan_terukur(const std::vector<Kisi>& kisi) {
  std::map<std::string, std::size_t> cacah;
  for (const auto& k : kisi) {
    if (!mengukur(k)) continue;
    const auto indikator = k.kolom_dengan(Peran::Indikator);
    std::set<std::string> di_sini;
    for (const auto& baris : k.baris) {
      const auto kunci = kunci_label(baris.sel[indikator].teks());
      if (kunci.size() >= kAwalan) di_sini.insert(kunci.substr(0, kAwalan));
    }
    for (const auto& a : di_sini) ++cacah[a];
  }
  return cacah;
}

}  // namespace

std::vector<Temuan> periksa_tak_terukur(const std::vector<Kisi>& kisi) {
  std::vector<Temuan> temuan;
  const auto cacah = awalan_terukur(kisi);
  std::map<std::string, std::string> pertama;
  for (const auto& k : kisi) {
    if (k.rencana || mengukur(k) || !k.ada(Peran::Target) || !k.ada(Peran::Indikator)) continue;
    const auto indikator = k.kolom_dengan(Peran::Indikator);
    std::vector<std::pair<std::size_t, std::string>> jarang;
    std::size_t biasa = 0;
    std::size_t semua = 0;
    for (std::size_t b = 0; b < k.baris.size(); ++b) {
      const auto kunci = kunci_label(k.baris[b].sel[indikator].teks());
      if (k.baris[b].jenis != JenisBaris::Isi || kunci.size() < kAwalan) continue;
      const auto di = cacah.find(kunci.substr(0, kAwalan));
      const std::size_t n = di == cacah.end() ? 0 : di->second;
      ++semua;
      biasa += n >= kSebutanBiasa ? 1U : 0U;
      if (n <= 1) jarang.emplace_back(b, kunci);
    }
    // Two of a kind are rather spelt otherwise elsewhere than forgotten.
    if (semua < kIndikatorTerkecil || jarang.size() != 1 || biasa + 1 < semua) continue;
    for (const auto& [b, kunci] : jarang) {
      Temuan t = peringatan_sel(k, b, indikator, "indikator tidak diukur", "sedang");
      const auto di = cacah.find(kunci.substr(0, kAwalan));
      t.penjelasan =
          di == cacah.end()
              ? "Indikator ini diperjanjikan, tetapi tidak ditemukan dalam tabel capaian yang "
                "terbaca kepalanya."
              : "Indikator ini diperjanjikan, tetapi hanya satu tabel capaian memuatnya; "
                "indikator lain ada di beberapa.";
      // The same indicator in another agreement is no second fault.
      if (const auto [lalu, baru] = pertama.emplace(kunci, t.lokasi); !baru) t.akar = lalu->second;
      temuan.push_back(std::move(t));
    }
  }
  return temuan;
}

}  // namespace laras::pelaporan::pemeriksa
