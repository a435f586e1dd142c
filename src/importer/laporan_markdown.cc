#include "importer/laporan_markdown.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/teks.h"
#include "importer/laporan_html.h"
#include "importer/laporan_markdown_baris.h"
#include "importer/laporan_markdown_ruas.h"

namespace laras::importer {

namespace {

std::string tempat(std::size_t indeks) { return "baris " + std::to_string(indeks + 1); }

std::vector<std::string_view> bagi_baris(std::string_view teks) {
  std::vector<std::string_view> baris;
  while (!teks.empty()) {
    const std::size_t akhir = std::min(teks.find('\n'), teks.size());
    std::string_view satu = teks.substr(0, akhir);
    if (satu.ends_with('\r')) {
      satu.remove_suffix(1);
    }
    baris.push_back(satu);
    teks.remove_prefix(std::min(akhir + 1, teks.size()));
  }
  return baris;
}

class PembacaMarkdown {
 public:
  PembacaMarkdown(std::string_view teks, PenyusunLaporan& susun)
      : baris_(bagi_baris(teks)), susun_(susun) {}

  Result<void> baca() {
    while (di_ < baris_.size()) {
      const std::string_view baris = baris_[di_];
      if (const std::size_t html = letak_tag_tabel(baris); html != std::string_view::npos) {
        LARAS_CHECK(tabel_html(html));
      } else if (!tabel() && !pemisah() && !judul()) {
        tambah_paragraf();
      }
    }
    tutup_paragraf();
    return {};
  }

 private:
  std::string_view baris(std::size_t indeks) const {
    return indeks < baris_.size() ? baris_[indeks] : std::string_view{};
  }

  bool tabel() {
    if (baris_bertab(di_)) {
      tabel_tab();
    } else if (garis_kisi(baris_[di_])) {
      tabel_kisi();
    } else if (mulai_pipa()) {
      tabel_pipa();
    } else {
      return false;
    }
    return true;
  }

  // A tab that only indents makes no cells, unless the next line shows that it does.
  bool baris_bertab(std::size_t indeks) const {
    return tab_di_dalam(baris(indeks)) ||
           (baris(indeks).starts_with('\t') && !butir_daftar(baris(indeks)) &&
            !kosong(baris(indeks)) && tab_di_dalam(baris(indeks + 1)));
  }

  void tabel_tab() {
    tutup_paragraf();
    KisiLaporan kisi;
    const std::size_t mulai = di_;
    for (; di_ < baris_.size() && baris_[di_].find('\t') != std::string_view::npos; ++di_) {
      const std::vector<std::string> sel = teks::pisah(baris_[di_], '\t');
      if (!semua_garis(sel)) {
        tambah_baris(kisi, sel, di_);
      }
    }
    susun_.tabel(std::move(kisi), 0, tempat(mulai));
  }

  static void tambah_baris(KisiLaporan& kisi, const std::vector<std::string>& sel,
                           std::size_t indeks) {
    kisi.baris(tempat(indeks));
    for (const std::string& satu : sel) {
      const RuasMarkdown ruas = kata_markdown(satu);
      kisi.sel({.teks = kata_laporan(ruas.teks), .lokasi = tempat(indeks), .tebal = ruas.tebal});
    }
  }

  bool mulai_pipa() const {
    const std::string_view ini = teks::pangkas(baris_[di_]);
    return (ini.size() > 1 && ini.front() == '|' && ini.back() == '|') ||
           (berpipa(ini) && garis_pipa(baris(di_ + 1)));
  }

  void tabel_pipa() {
    tutup_paragraf();
    KisiLaporan kisi;
    std::size_t kepala = 0;
    const std::size_t mulai = di_;
    for (; di_ < baris_.size() && berpipa(baris_[di_]); ++di_) {
      if (garis_pipa(baris_[di_])) {
        kepala = kepala == 0 ? kisi.banyak_baris() : kepala;
      } else {
        tambah_baris(kisi, pisah_pipa(baris_[di_]), di_);
      }
    }
    susun_.tabel(std::move(kisi), kepala, tempat(mulai));
  }

  // `+---+---+`, with cells of several lines; `+===+` ends the head.
  void tabel_kisi() {
    tutup_paragraf();
    KisiLaporan kisi;
    std::size_t kepala = 0;
    std::vector<std::string> sel;
    const std::size_t mulai = di_;
    std::size_t baris_sel = di_;
    for (; di_ < baris_.size() && (garis_kisi(baris_[di_]) || berpipa(baris_[di_])); ++di_) {
      if (!garis_kisi(baris_[di_])) {
        baris_sel = sel.empty() ? di_ : baris_sel;
        gabung_sel(sel, pisah_pipa(baris_[di_]));
        continue;
      }
      if (!sel.empty()) {
        tambah_baris(kisi, std::exchange(sel, {}), baris_sel);
      }
      if (baris_[di_].find('=') != std::string_view::npos) {
        kepala = kisi.banyak_baris();
      }
    }
    if (!sel.empty()) {
      tambah_baris(kisi, sel, baris_sel);
    }
    susun_.tabel(std::move(kisi), kepala, tempat(mulai));
  }

  static void gabung_sel(std::vector<std::string>& sel, const std::vector<std::string>& tambahan) {
    sel.resize(std::max(sel.size(), tambahan.size()));
    for (std::size_t i = 0; i < tambahan.size(); ++i) {
      sel[i] += " " + tambahan[i];
    }
  }

  // From `<table` to its end, or to the end of the file.
  Result<void> tabel_html(std::size_t letak) {
    if (letak > 0) {
      paragraf_.append(baris_[di_].substr(0, letak));
      awal_ = di_;
    }
    tutup_paragraf();
    std::string html(baris_[di_].substr(letak));
    const std::size_t mulai = di_;
    int terbuka = selisih_tag_tabel(html);
    while (terbuka > 0 && di_ + 1 < baris_.size()) {
      ++di_;
      html += '\n';
      html += baris_[di_];
      terbuka += selisih_tag_tabel(baris_[di_]);
    }
    ++di_;
    return baca_laporan_html(html, mulai + 1, susun_);
  }

  bool pemisah() {
    const std::string_view ini = teks::pangkas(baris_[di_]);
    const bool pagar = ini.starts_with("```") || ini.starts_with("~~~");
    if (!ini.empty() && !pagar && !garis_pembatas(ini)) {
      return false;
    }
    // A line of dashes right below a paragraph of one line makes a heading of it.
    if (!paragraf_.empty() && awal_ + 1 == di_ && ini.find_first_not_of('-') == ini.npos &&
        !ini.empty()) {
      susun_.judul(kata_markdown(std::exchange(paragraf_, {})).teks, tempat(awal_));
    }
    tutup_paragraf();
    ++di_;
    return true;
  }

  bool judul() {
    std::string_view ini = teks::pangkas(baris_[di_]);
    if (!paragraf_.empty() && ini.find_first_not_of('=') == std::string_view::npos) {
      susun_.judul(kata_markdown(std::exchange(paragraf_, {})).teks, tempat(awal_));
      ++di_;
      return true;
    }
    const std::size_t pagar = std::min(ini.find_first_not_of('#'), ini.size());
    if (pagar == 0 || pagar > 6 ||
        (pagar < ini.size() && ini[pagar] != ' ' && ini[pagar] != '\t')) {
      return false;
    }
    tutup_paragraf();
    ini = teks::pangkas(ini.substr(pagar));
    while (ini.ends_with('#')) {
      ini.remove_suffix(1);
    }
    susun_.judul(kata_markdown(ini).teks, tempat(di_));
    ++di_;
    return true;
  }

  void tambah_paragraf() {
    std::string_view ini = teks::pangkas(baris_[di_]);
    while (ini.starts_with('>')) {
      ini = teks::pangkas(ini.substr(1));
    }
    if (const std::size_t tanda = butir_daftar(ini); tanda > 0) {
      tutup_paragraf();
      ini.remove_prefix(tanda);
    }
    if (paragraf_.empty()) {
      awal_ = di_;
    } else {
      paragraf_ += '\n';
    }
    paragraf_.append(ini);
    ++di_;
  }

  void tutup_paragraf() {
    if (!paragraf_.empty()) {
      const RuasMarkdown ruas = kata_markdown(paragraf_);
      susun_.paragraf(ruas.teks, tempat(awal_), ruas.tebal);
      paragraf_.clear();
    }
  }

  std::vector<std::string_view> baris_;
  PenyusunLaporan& susun_;
  std::size_t di_ = 0;
  std::string paragraf_;
  std::size_t awal_ = 0;
};

}  // namespace

Result<void> baca_laporan_markdown(std::string_view teks, PenyusunLaporan& susun) {
  return PembacaMarkdown(teks, susun).baca();
}

}  // namespace laras::importer
