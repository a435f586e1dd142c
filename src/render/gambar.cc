#include "render/gambar.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace laras::render {
namespace {

class KanvasHampa final : public Kanvas {
 public:
  void garis(const std::vector<Titik>& /*titik*/, const Gores& /*gores*/) override {}
  void kotak(const Kotak& /*kotak*/, Tinta /*isi*/, const Gores& /*gores*/) override {}
  void kotak_arsir(const Kotak& /*kotak*/, Tinta /*warna*/) override {}
  void poligon(const std::vector<Titik>& /*titik*/, Tinta /*isi*/,
               const Gores& /*gores*/) override {}
  void lingkaran(Titik /*pusat*/, int /*jari*/, Tinta /*isi*/, const Gores& /*gores*/) override {}
  void teks(Titik /*titik*/, std::string_view /*teks*/, const GayaTeks& /*gaya*/) override {}
};

}  // namespace

int lebar_gambar(const naskah::Gambar& gambar) { return gambar.rebah ? 25200 : 16000; }

int lukis(Kanvas& kanvas, const naskah::Gambar& gambar) {
  const int lebar = lebar_gambar(gambar);
  return std::visit([&](const auto& isi) { return lukis(kanvas, isi, lebar); }, gambar.isi);
}

int tinggi_gambar(const naskah::Gambar& gambar) {
  KanvasHampa kanvas;
  return lukis(kanvas, gambar);
}

int panjang_pada_skala(const Rational& nilai, const Rational& dari, const Rational& sampai,
                       int panjang) {
  if (nilai <= dari) {
    return 0;
  }
  if (nilai >= sampai) {
    return panjang;
  }
  const std::string teks = ((nilai - dari) / (sampai - dari) * Rational(panjang)).fixed(0);
  int hasil = 0;
  std::from_chars(teks.data(), teks.data() + teks.size(), hasil);
  return hasil;
}

}  // namespace laras::render
