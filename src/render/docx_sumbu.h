#pragma once

#include <optional>
#include <string>
#include <vector>

#include "naskah/tabel.h"
#include "render/kisi.h"

namespace laras::render {

/// Type size of a table and the padding at the left and right of its cells, in 1/100 mm.
struct UkuranDocx {
  int huruf = 0;
  int sela_sisi = 0;
  int sela_atas = 0;
};
UkuranDocx ukuran_docx(naskah::Kepadatan kepadatan);

/// Where the figures of one column stand: one axis runs before their comma, `%` or unit. All
/// lengths in 1/100 mm.
struct SumbuKolom {
  int kiri = 0;           ///< the widest part left of the axis
  int kanan = 0;          ///< the widest part right of it
  bool bertanda = false;  ///< state marks stand behind the figures
};

/// Parts of a printed figure left and right of the axis.
struct BelahanAngka {
  std::string kiri;
  std::string kanan;
};
BelahanAngka belah(const std::string& tercetak);

/// Whether the cell prints a figure that stands on the axis: a value, without words behind it.
bool di_sumbu(const naskah::Sel& sel, naskah::JenisSel jenis);

/// Axis of each column.
std::vector<SumbuKolom> sumbu_kolom(const naskah::Tabel& tabel, const Kisi& kisi);

/// Where a cell's figure stands, from the edges of its content; 1/100 mm.
struct LetakAngka {
  int kanan = 0;  ///< indent at the right of a right-aligned figure
  int akhir = 0;  ///< right end of the figure from the left
  int tanda = 0;  ///< left end of its mark from the left
};
/// `lebar` is the width of the cell without padding.
LetakAngka letak(const SumbuKolom& sumbu, const std::string& tercetak, bool tebal, int huruf,
                 int lebar);

/// Whether a row prints bold.
bool baris_tebal(naskah::TingkatBaris tingkat);

}  // namespace laras::render
