#include "render/kanvas.h"

namespace laras::render {

std::string_view warna_css(Tinta tinta) {
  switch (tinta) {
    case Tinta::Tanpa:
      return "none";
    case Tinta::Hitam:
      return "#14181D";
    case Tinta::Biru:
      return "#17365D";
    case Tinta::Karat:
      return "#8F2D0E";
    case Tinta::Redup:
      return "#55606C";
    case Tinta::Garis:
      return "#9FABB8";
    case Tinta::GarisMuda:
      return "#CFD7DF";
    case Tinta::Kepala:
      return "#E3E9F1";
    case Tinta::Latar:
      return "#F3F6FA";
    case Tinta::Batang:
      return "#6C86A5";
    case Tinta::Program:
      return "#EEF2F7";
    case Tinta::Total:
      return "#DBE4EE";
    case Tinta::Abu:
      return "#EBEBEB";
    case Tinta::Formulir:
      return "#4A535C";
    case Tinta::Putih:
      return "#FFFFFF";
  }
  return "none";
}

int jarak_baris(int ukuran) { return ukuran * 5 / 4; }

void teks_baris(Kanvas& kanvas, Titik tengah, const std::vector<std::string>& baris,
                const GayaTeks& gaya) {
  const int jarak = jarak_baris(gaya.ukuran);
  const int banyak = static_cast<int>(baris.size());
  // The middle of a line of figures and capitals lies about 0.36 of the size above its base line.
  int y = tengah.y - (banyak - 1) * jarak / 2 + gaya.ukuran * 36 / 100;
  for (const std::string& satu : baris) {
    kanvas.teks({tengah.x, y}, satu, gaya);
    y += jarak;
  }
}

}  // namespace laras::render
