#include <algorithm>

#include "format/zip.h"
#include "importer/laporan_bentuk_uji.h"
#include "support/laporan_lain.h"

namespace laras::uji {

namespace {

std::string lolos(const std::string& teks) {
  std::string hasil;
  for (const char c : teks) {
    hasil += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  }
  return hasil;
}

/// Lines of a file, each of which knows what it holds.
class Baris {
 public:
  explicit Baris(TulisanLain& ke) : ke_(ke) {}

  void tulis(const std::string& baris) {
    ke_.bytes += baris + "\n";
    ++nomor_;
  }
  /// The next line holds this place.
  void tempat(const TempatLain& t) { ke_.tempat.emplace("baris " + std::to_string(nomor_ + 1), t); }

 private:
  TulisanLain& ke_;
  int nomor_ = 0;
};

void tabel_html(Baris& ke, const BlokLain& blok, std::size_t n) {
  ke.tulis("<table>");
  for (std::size_t b = 0; b < blok.baris.size(); ++b) {
    ke.tulis("<tr>");
    const std::string tag = b < blok.kepala ? "th" : "td";
    for (std::size_t k = 0; k < blok.baris[b].size(); ++k) {
      const SelLain& sel = blok.baris[b][k];
      if (sel.lebar == 0) continue;
      std::string sifat;
      if (sel.lebar > 1) sifat += " colspan=\"" + std::to_string(sel.lebar) + "\"";
      if (sel.tinggi > 1) sifat += " rowspan=\"" + std::to_string(sel.tinggi) + "\"";
      ke.tempat({n, b, k});
      ke.tulis("<" + tag + sifat + ">" + lolos(sel.teks) + "</" + tag + ">");
    }
    ke.tulis("</tr>");
  }
  ke.tulis("</table>");
}

bool bergabung(const BlokLain& blok) {
  return std::any_of(blok.baris.begin(), blok.baris.end(), [](const auto& baris) {
    return std::any_of(baris.begin(), baris.end(),
                       [](const SelLain& sel) { return sel.lebar != 1 || sel.tinggi != 1; });
  });
}

void tabel_pipa(Baris& ke, const BlokLain& blok, std::size_t n) {
  for (std::size_t b = 0; b < blok.baris.size(); ++b) {
    std::string baris = "|";
    for (std::size_t k = 0; k < blok.baris[b].size(); ++k) {
      ke.tempat({n, b, k});
      baris += " " + lolos(blok.baris[b][k].teks) + " |";
    }
    ke.tulis(baris);
    if (b == 0) {
      std::string garis = "|";
      for (std::size_t k = 0; k < blok.baris[0].size(); ++k) garis += " --- |";
      ke.tulis(garis);
    }
  }
}

std::string sifat_docx(const SelLain& sel) {
  std::string sifat;
  if (sel.lebar > 1) sifat += "<w:gridSpan w:val=\"" + std::to_string(sel.lebar) + "\"/>";
  if (sel.tinggi > 1) sifat += "<w:vMerge w:val=\"restart\"/>";
  return sifat;
}

/// How many columns the cell above that reaches down to here has; 0: none does.
int lebar_dari_atas(const BlokLain& blok, std::size_t baris, std::size_t kolom) {
  for (std::size_t b = 0; b < baris; ++b) {
    const SelLain& sel = blok.baris[b][kolom];
    if (sel.lebar > 0 && b + static_cast<std::size_t>(sel.tinggi) > baris) return sel.lebar;
  }
  return 0;
}

std::string tabel_docx(TulisanLain& ke, const BlokLain& blok, std::size_t n, int nomor) {
  std::string isi;
  for (std::size_t b = 0; b < blok.baris.size(); ++b) {
    std::string baris;
    for (std::size_t k = 0; k < blok.baris[b].size(); ++k) {
      const SelLain& sel = blok.baris[b][k];
      if (sel.lebar > 0) {
        ke.tempat.emplace("tabel " + std::to_string(nomor) + " baris " + std::to_string(b + 1) +
                              " kolom " + std::to_string(k + 1),
                          TempatLain{n, b, k});
        baris += tc(lolos(sel.teks), sifat_docx(sel));
      } else if (const int lebar = lebar_dari_atas(blok, b, k); lebar > 0) {
        baris += tc("", sifat_docx({.lebar = lebar}) + "<w:vMerge/>");
      }
    }
    isi += tr(baris, b < blok.kepala ? "<w:tblHeader/>" : "");
  }
  return tbl(isi);
}

/// Sheet rows, merged areas and places of a workbook as it grows.
struct Lembar {
  int baris = 0;
  std::string data = {};
  std::string gabungan = {};
};

std::string alamat(std::size_t kolom, std::size_t baris) {
  return std::string(1, static_cast<char>('A' + kolom)) + std::to_string(baris);
}

void tabel_xlsx(TulisanLain& ke, Lembar& lembar, const BlokLain& blok, std::size_t n) {
  for (std::size_t b = 0; b < blok.baris.size(); ++b) {
    ++lembar.baris;
    const auto di = static_cast<std::size_t>(lembar.baris);
    std::vector<std::string> sel;
    for (std::size_t k = 0; k < blok.baris[b].size(); ++k) {
      const SelLain& satu = blok.baris[b][k];
      sel.push_back(lolos(satu.teks));
      if (satu.lebar == 0) continue;
      ke.tempat.emplace("Capaian!" + alamat(k, di), TempatLain{n, b, k});
      if (satu.lebar > 1 || satu.tinggi > 1) {
        lembar.gabungan += "<mergeCell ref=\"" + alamat(k, di) + ":" +
                           alamat(k + static_cast<std::size_t>(satu.lebar) - 1,
                                  di + static_cast<std::size_t>(satu.tinggi) - 1) +
                           "\"/>";
      }
    }
    lembar.data += row(lembar.baris, sel);
  }
  ++lembar.baris;
}

}  // namespace

TulisanLain tulis_html(const LaporanLain& laporan) {
  TulisanLain hasil{.nama = "laporan.html"};
  Baris ke(hasil);
  ke.tulis("<!DOCTYPE html><html><body>");
  for (std::size_t n = 0; n < laporan.blok.size(); ++n) {
    const BlokLain& blok = laporan.blok[n];
    if (!blok.teks.empty()) ke.tempat({n});
    if (blok.jenis == BlokLain::Jenis::Judul) {
      ke.tulis("<h2>" + lolos(blok.teks) + "</h2>");
    } else if (!blok.teks.empty()) {
      ke.tulis("<p>" + lolos(blok.teks) + "</p>");
    }
    if (blok.jenis == BlokLain::Jenis::Tabel) tabel_html(ke, blok, n);
  }
  ke.tulis("</body></html>");
  return hasil;
}

TulisanLain tulis_markdown(const LaporanLain& laporan) {
  TulisanLain hasil{.nama = "laporan.md"};
  Baris ke(hasil);
  for (std::size_t n = 0; n < laporan.blok.size(); ++n) {
    const BlokLain& blok = laporan.blok[n];
    if (!blok.teks.empty()) {
      ke.tempat({n});
      ke.tulis((blok.jenis == BlokLain::Jenis::Judul ? "## " : "") + lolos(blok.teks));
      ke.tulis("");
    }
    if (blok.jenis != BlokLain::Jenis::Tabel) continue;
    bergabung(blok) || blok.kepala > 1 ? tabel_html(ke, blok, n) : tabel_pipa(ke, blok, n);
    ke.tulis("");
  }
  return hasil;
}

TulisanLain tulis_docx(const LaporanLain& laporan) {
  TulisanLain hasil{.nama = "laporan.docx"};
  std::string badan;
  int nomor = 0;
  int paragraf = 0;
  for (std::size_t n = 0; n < laporan.blok.size(); ++n) {
    const BlokLain& blok = laporan.blok[n];
    if (!blok.teks.empty()) {
      hasil.tempat.emplace("paragraf " + std::to_string(++paragraf), TempatLain{n});
      badan += p(lolos(blok.teks), blok.jenis == BlokLain::Jenis::Judul ? "Heading1" : "");
    }
    if (blok.jenis == BlokLain::Jenis::Tabel) badan += tabel_docx(hasil, blok, n, ++nomor);
  }
  hasil.bytes = docx(badan);
  return hasil;
}

TulisanLain tulis_xlsx(const LaporanLain& laporan) {
  TulisanLain hasil{.nama = "laporan.xlsx"};
  Lembar lembar;
  for (std::size_t n = 0; n < laporan.blok.size(); ++n) {
    const BlokLain& blok = laporan.blok[n];
    if (!blok.teks.empty()) {
      lembar.data += row(++lembar.baris, {lolos(blok.teks)});
      hasil.tempat.emplace("Capaian!A" + std::to_string(lembar.baris), TempatLain{n});
    }
    if (blok.jenis == BlokLain::Jenis::Tabel) {
      tabel_xlsx(hasil, lembar, blok, n);
    } else {
      ++lembar.baris;
    }
  }
  hasil.bytes =
      xlsx(lembar.data,
           lembar.gabungan.empty() ? "" : "<mergeCells>" + lembar.gabungan + "</mergeCells>");
  return hasil;
}

TulisanLain tulis_csv(const LaporanLain& laporan) {
  TulisanLain hasil{.nama = "laporan.csv"};
  Baris ke(hasil);
  for (std::size_t n = 0; n < laporan.blok.size(); ++n) {
    if (laporan.blok[n].jenis != BlokLain::Jenis::Tabel) continue;
    for (std::size_t b = 0; b < laporan.blok[n].baris.size(); ++b) {
      std::string baris;
      for (std::size_t k = 0; k < laporan.blok[n].baris[b].size(); ++k) {
        ke.tempat({n, b, k});
        baris += (k > 0 ? ";\"" : "\"") + laporan.blok[n].baris[b][k].teks + "\"";
      }
      ke.tulis(baris);
    }
    break;
  }
  return hasil;
}

LaporanLain tanam(LaporanLain laporan, const SalahLain& salah) {
  for (const auto& [di, teks] : salah.ganti) {
    BlokLain& blok = laporan.blok.at(di.blok);
    (di.baris == TempatLain::di_teks ? blok.teks : blok.baris.at(di.baris).at(di.kolom).teks) =
        teks;
  }
  return laporan;
}

}  // namespace laras::uji
