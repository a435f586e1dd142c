#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "render/html_kelas.h"
#include "render/html_konteks.h"
#include "render/kisi.h"
#include "render/lebar_kolom.h"
#include "render/rupa.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using naskah::JenisSel;
using naskah::Sel;
using naskah::TingkatBaris;

/// Type on the screen in hundredths of a pixel; the style sheet says the same in rem.
int huruf_layar(naskah::Kepadatan kepadatan) {
  switch (kepadatan) {
    case naskah::Kepadatan::Longgar:
    case naskah::Kepadatan::Biasa:
      return 1300;
    case naskah::Kepadatan::Padat:
      return 1250;
    case naskah::Kepadatan::Rapat:
      return 1200;
    case naskah::Kepadatan::Sempit:
      return 1000;  // of a narrow face
  }
  return 1300;
}

// How wide the table must be at least: from which window on it needs no scrolling region.
Raw kelas_muat(const naskah::Tabel& tabel, const Kisi& kisi) {
  const int pixel = lebar_terkecil(tabel, kisi) * huruf_layar(tabel.kepadatan) / 10000;
  return pixel <= 700    ? " muat-a"_raw
         : pixel <= 975  ? " muat-b"_raw
         : pixel <= 1150 ? " muat-c"_raw
                         : ""_raw;
}

class PenulisTabel {
 public:
  PenulisTabel(KonteksHtml& k, const naskah::Tabel& tabel)
      : k_(k),
        tabel_(tabel),
        kisi_(tabel),
        kepala_(kepala(tabel)),
        awalan_("t" + std::to_string(++k.tabel_ke)),
        kolom_nama_(kolom_nama(tabel)),
        lebar_(lebar_kolom(tabel, kisi_)) {
    for (std::size_t baris = 0; baris < tabel.baris.size(); ++baris) {
      kepala_baris_.push_back(cari_kepala_baris(baris));
    }
  }

  void tulis() {
    TulisHtml& w = k_.w;
    w << "<div class=\"tabel"_raw << (tabel_.rebah ? " rebah"_raw : ""_raw) << "\" id=\""_raw
      << k_.id.dari(tabel_) << "\">"_raw;
    buka_gulir(k_, kelas_muat(tabel_, kisi_), judul_lengkap(tabel_));
    w << "<table class=\""_raw << kelas_kepadatan(tabel_.kepadatan)
      << (tabel_.formulir ? " formulir"_raw : ""_raw)
      << (tabel_.kolom.size() <= 5 ? " ringkas"_raw : ""_raw) << "\">"_raw;
    tulis_judul();
    tulis_lebar();
    w << "<thead>"_raw;
    tulis_kepala();
    tulis_nomor_kolom();
    w << "</thead>"_raw;
    tulis_badan();
    w << "</table></div>"_raw;
    tulis_catatan(k_, catatan(tabel_));
    w << "</div>\n"_raw;
  }

 private:
  void tulis_judul() {
    if (tabel_.nomor.empty() && tabel_.judul.empty()) {
      return;
    }
    k_.w << "<caption><span>"_raw;
    if (!tabel_.nomor.empty()) {
      k_.w << "<b>"_raw << sebutan(tabel_) << "</b> "_raw;
    }
    k_.w << tabel_.judul;
    if (!tabel_.bagian.empty()) {
      k_.w << " <i>"_raw << tabel_.bagian << "</i>"_raw;
    }
    k_.w << "</span></caption>"_raw;
  }

  // In tenths of a percent; the classes used are collected for the style sheet.
  void tulis_lebar() {
    const int seluruh = std::max(1, std::accumulate(lebar_.begin(), lebar_.end(), 0));
    k_.w << "<colgroup>"_raw;
    for (const int satu : lebar_) {
      const int permil = (satu * 1000 + seluruh / 2) / seluruh;
      k_.lebar.insert(permil);
      k_.w << "<col class=\"w"_raw << permil << "\">"_raw;
    }
    k_.w << "</colgroup>"_raw;
  }

  bool bertingkat() const { return kepala_.size() > 1; }

  std::string id_kepala(std::size_t tingkat, std::size_t kolom) const {
    return awalan_ + "h" + std::to_string(tingkat) + "-" + std::to_string(kolom);
  }

  void tulis_kepala() {
    kepala_kolom_.resize(tabel_.kolom.size());
    for (std::size_t tingkat = 0; tingkat < kepala_.size(); ++tingkat) {
      k_.w << "<tr>"_raw;
      for (const SelKepala& sel : kepala_[tingkat]) {
        tulis_sel_kepala(sel, tingkat);
      }
      k_.w << "</tr>"_raw;
    }
  }

  void tulis_sel_kepala(const SelKepala& sel, std::size_t tingkat) {
    TulisHtml& w = k_.w;
    if (sel.teks.empty()) {
      w << "<td"_raw;
      tulis_rentang(sel.rentang);
      w << "></td>"_raw;
      return;
    }
    w << "<th scope=\""_raw << (sel.kelompok ? "colgroup"_raw : "col"_raw) << "\""_raw;
    if (bertingkat()) {
      const std::string id = id_kepala(tingkat, sel.kolom);
      w << " id=\""_raw << id << "\""_raw;
      for (std::size_t k = sel.kolom; k < sel.kolom + sel.rentang.kolom; ++k) {
        kepala_kolom_[k] += (kepala_kolom_[k].empty() ? "" : " ") + id;
      }
    }
    tulis_rentang(sel.rentang);
    w << ">"_raw;
    tulis_terpenggal(w, sel.teks);
    w << "</th>"_raw;
  }

  void tulis_nomor_kolom() {
    if (!tabel_.formulir) {
      return;
    }
    k_.w << "<tr class=\"nomor\">"_raw;
    for (const std::string& nomor : nomor_kolom(tabel_)) {
      k_.w << "<td>"_raw << nomor << "</td>"_raw;
    }
    k_.w << "</tr>"_raw;
  }

  void tulis_rentang(const Rentang& rentang) {
    if (rentang.kolom > 1) {
      k_.w << " colspan=\""_raw << rentang.kolom << "\""_raw;
    }
    if (rentang.baris > 1) {
      k_.w << " rowspan=\""_raw << rentang.baris << "\""_raw;
    }
  }

  void tulis_badan() {
    for (std::size_t r = 0; r < tabel_.baris.size(); ++r) {
      if (kisi_.awal_kelompok()[r]) {
        k_.w << (r > 0 ? "</tbody>\n"_raw : "\n"_raw) << kelompok(r);
      }
      k_.w << "<tr"_raw << kelas_baris(tabel_.baris[r].tingkat) << ">"_raw;
      for (std::size_t k = 0; k < kisi_.banyak_kolom(); ++k) {
        if (!kisi_.rentang(r, k).tercakup()) {
          tulis_sel(r, k);
        }
      }
      k_.w << "</tr>"_raw;
    }
    k_.w << (tabel_.baris.empty() ? "<tbody></tbody>"_raw : "</tbody>"_raw);
  }

  // Only a row that would take much of a page may be split between pages.
  Raw kelompok(std::size_t baris) const {
    constexpr int kTertinggi = 6000;
    return tinggi_baris(tabel_, kisi_, lebar_, baris) > kTertinggi ? "<tbody class=\"pecah\">"_raw
                                                                   : "<tbody>"_raw;
  }

  bool bernama(std::size_t baris, std::size_t kolom) const {
    const Sel& sel = kisi_.pemilik(baris, kolom);
    return !sel.angka && (!sel.isi.empty() || !sel.alinea.empty());
  }

  /// The column that names the row; in a total row its label, wherever it stands.
  std::optional<std::size_t> cari_kepala_baris(std::size_t baris) const {
    if (tabel_.baris[baris].tingkat == TingkatBaris::Total) {
      for (std::size_t k = 0; k < kisi_.banyak_kolom(); ++k) {
        if (bernama(baris, k)) {
          return kisi_.kolom_pemilik(baris, k);
        }
      }
      return std::nullopt;
    }
    if (kolom_nama_ >= kisi_.banyak_kolom() || !bernama(baris, kolom_nama_)) {
      return std::nullopt;
    }
    return kisi_.kolom_pemilik(baris, kolom_nama_);
  }

  std::string id_baris(std::size_t baris) const { return awalan_ + "r" + std::to_string(baris); }

  void tulis_headers(std::size_t baris, std::size_t kolom) {
    if (!bertingkat()) {
      return;
    }
    k_.w << " headers=\""_raw << kepala_kolom_[kolom];
    if (const std::optional<std::size_t> nama = kepala_baris_[baris]; nama && *nama != kolom) {
      k_.w << " "_raw << id_baris(kisi_.baris_pemilik(baris, *nama));
    }
    k_.w << "\""_raw;
  }

  void tulis_kelas(const Sel& sel, JenisSel jenis) {
    const bool kosong = !sel.angka && sel.isi.empty() && sel.alinea.empty();
    const bool teks_di_kolom_angka =
        kolom_angka(jenis) && !kosong && (!sel.angka || !sel.sebagai.empty());
    TulisHtml kelas;
    kelas << kelas_kolom(jenis) << (teks_di_kolom_angka ? " st"_raw : ""_raw)
          << (sel.angka && sel.sebagai.empty() ? kelas_keadaan(*sel.angka) : ""_raw)
          << kelas_tanda(sel.tanda) << (sel.tebal ? " b"_raw : ""_raw);
    std::string_view nama = kelas.str();
    nama.remove_prefix(nama.starts_with(' ') ? 1 : 0);
    if (!nama.empty()) {
      k_.w << " class=\""_raw << nama << "\""_raw;
    }
  }

  void tulis_sel(std::size_t baris, std::size_t kolom) {
    const Sel& sel = kisi_.pemilik(baris, kolom);
    const bool kepala = kepala_baris_[baris] == kolom;
    k_.w << (kepala ? "<th scope=\"row\""_raw : "<td"_raw);
    if (kepala && bertingkat()) {
      k_.w << " id=\""_raw << id_baris(baris) << "\""_raw;
    }
    tulis_kelas(sel, tabel_.kolom[kolom].jenis);
    tulis_rentang(kisi_.rentang(baris, kolom));
    if (!kepala) {
      tulis_headers(baris, kolom);
    }
    k_.w << ">"_raw;
    if (sel.angka) {
      tulis_angka(sel, kolom);
    } else {
      tulis_teks(sel);
    }
    k_.w << (kepala ? "</th>"_raw : "</td>"_raw);
  }

  // A panel opens towards the middle of the table.
  void tulis_angka(const Sel& sel, std::size_t kolom) {
    const bool kiri = 2 * kolom < tabel_.kolom.size();
    k_.w << "<details name=\"asal\""_raw << (kiri ? " class=\"ki\""_raw : ""_raw)
         << "><summary>"_raw << angka_untuk_pembaca(sel.tercetak()) << "</summary>"_raw;
    tulis_panel(k_, k_.asal.simpul(*sel.angka));
    k_.w << "</details>"_raw << kata_tanda(sel.tanda);
  }

  void tulis_teks(const Sel& sel) {
    tulis_ruas(k_, sel.isi, true);
    bool awal = sel.isi.empty();
    for (const naskah::Alinea& alinea : sel.alinea) {
      k_.w << (awal ? "<span class=\"awal "_raw : " <span class=\""_raw);
      awal = false;
      if (alinea.penanda.empty()) {
        k_.w << "par\">"_raw;
      } else if (alinea.penanda == "-") {
        k_.w << "butir\">– "_raw;
      } else {
        k_.w << "bernomor\">"_raw << alinea.penanda << " "_raw;
      }
      tulis_ruas(k_, alinea.isi, true);
      k_.w << "</span>"_raw;
    }
    k_.w << kata_tanda(sel.tanda);
  }

  KonteksHtml& k_;
  const naskah::Tabel& tabel_;
  Kisi kisi_;
  std::vector<std::vector<SelKepala>> kepala_;
  std::string awalan_;
  std::size_t kolom_nama_;
  std::vector<int> lebar_;
  std::vector<std::optional<std::size_t>> kepala_baris_;  ///< column of each row's name
  std::vector<std::string> kepala_kolom_;                 ///< ids of the heads over each column
};

}  // namespace

void tulis_tabel(KonteksHtml& k, const naskah::Tabel& tabel) { PenulisTabel(k, tabel).tulis(); }

}  // namespace laras::render
