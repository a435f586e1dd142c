#include "render/kanvas.h"

namespace laras::render {

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
