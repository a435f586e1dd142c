#include "importer/laporan_docx.h"

#include <algorithm>
#include <array>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importer/laporan_docx_gaya.h"

namespace laras::importer {

namespace {

constexpr std::size_t kTabelTerdalam = 50;

std::string_view nama(const pugi::xml_node& simpul) {
  const std::string_view penuh = simpul.name();
  const std::size_t awalan = penuh.find(':');
  return awalan == std::string_view::npos ? penuh : penuh.substr(awalan + 1);
}

bool dilewati(std::string_view nama) {
  static constexpr auto kDilewati = std::to_array<std::string_view>(
      {"del", "moveFrom", "instrText", "delText", "delInstrText", "drawing", "pict", "object",
       "txbxContent", "Fallback", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr",
       "sectPr"});
  return std::find(kDilewati.begin(), kDilewati.end(), nama) != kDilewati.end();
}

/// An on-off property: there, and not said to be off.
bool menyala(const pugi::xml_node& sifat, const char* nama) {
  const pugi::xml_node satu = sifat.child(nama);
  const std::string_view nilai = satu.attribute("w:val").as_string("1");
  return satu && nilai != "0" && nilai != "false" && nilai != "off";
}

std::size_t cacah(const pugi::xml_node& sifat, const char* nama, unsigned bila_tiada) {
  return sifat.child(nama).attribute("w:val").as_uint(bila_tiada);
}

/// Words of a paragraph or of a cell.
struct Kata {
  std::string teks;
  bool ada = false;
  bool biasa = false;

  void tambah(std::string_view bagian, bool tebal) {
    teks += bagian;
    if (bagian.find_first_not_of(" \t\r\n") != std::string_view::npos) {
      ada = true;
      biasa = biasa || !tebal;
    }
  }
  bool tebal() const { return ada && !biasa; }
};

struct TabelTerbuka {
  std::size_t urutan = 0;  ///< from 1, by where it begins
  KisiLaporan kisi = {};
  std::size_t kepala = 0;
  bool masih_kepala = true;
  bool dalam_sel = false;
  SelLaporan sel = {};
  Kata kata = {};
};

class PembacaDocx {
 public:
  PembacaDocx(GayaDocx gaya, PenyusunLaporan& susun) : gaya_(std::move(gaya)), susun_(susun) {}

  // Without recursion: how deep elements lie is up to the file.
  void baca(const pugi::xml_node& akar) {
    pugi::xml_node simpul = akar.first_child();
    while (simpul) {
      if (masuk(simpul) && simpul.first_child()) {
        simpul = simpul.first_child();
        continue;
      }
      keluar(simpul);
      while (!simpul.next_sibling() && simpul.parent() != akar) {
        simpul = simpul.parent();
        keluar(simpul);
      }
      simpul = simpul.next_sibling();
    }
  }

 private:
  bool dalam_sel() const { return !tabel_.empty() && tabel_.back().dalam_sel; }

  /// Whether what is inside takes part.
  bool masuk(const pugi::xml_node& simpul) {
    const std::string_view ini = nama(simpul);
    if (dilewati(ini)) {
      return false;
    }
    if (ini == "p") {
      return buka_paragraf(simpul.child("w:pPr"));
    }
    if (ini == "r") {
      tebal_ = menyala(simpul.child("w:rPr"), "w:b");
      return !menyala(simpul.child("w:rPr"), "w:vanish");
    }
    if (ini == "tbl") {
      return buka_tabel();
    }
    if (ini == "tr") {
      return buka_baris(simpul.child("w:trPr"));
    }
    if (ini == "tc") {
      return buka_sel(simpul.child("w:tcPr"));
    }
    tulis(ini, simpul);
    return true;
  }

  void keluar(const pugi::xml_node& simpul) {
    const std::string_view ini = nama(simpul);
    if (ini == "p") {
      tutup_paragraf();
    } else if (ini == "tc") {
      tutup_sel();
    } else if (ini == "tbl") {
      tutup_tabel();
    }
  }

  void tulis(std::string_view ini, const pugi::xml_node& simpul) {
    Kata& kata = dalam_sel() ? tabel_.back().kata : paragraf_;
    if (ini == "t") {
      kata.tambah(simpul.text().get(), tebal_);
    } else if (ini == "tab" || ini == "br" || ini == "cr" || ini == "ptab") {
      kata.teks += ' ';
    } else if (ini == "noBreakHyphen") {
      kata.tambah("-", tebal_);
    }
  }

  bool buka_paragraf(const pugi::xml_node& sifat) {
    tebal_ = false;
    if (dalam_sel()) {
      tabel_.back().kata.teks += ' ';
      return true;
    }
    ++paragraf_ke_;
    const std::string gaya = sifat.child("w:pStyle").attribute("w:val").as_string();
    judul_ = gaya_.judul(gaya);
    keterangan_ = gaya_.keterangan(gaya);
    if (const pugi::xml_node tingkat = sifat.child("w:outlineLvl")) {
      judul_ = tingkat.attribute("w:val").as_int(9) < 9;
    }
    return !gaya_.daftar_isi(gaya);
  }

  void tutup_paragraf() {
    if (dalam_sel()) {
      return;
    }
    const Kata kata = std::exchange(paragraf_, {});
    if (judul_ && !urai_judul_tabel(kata_laporan(kata.teks))) {
      susun_.judul(kata.teks, "paragraf " + std::to_string(paragraf_ke_));
    } else if (keterangan_) {
      susun_.keterangan(kata.teks, "paragraf " + std::to_string(paragraf_ke_));
    } else {
      susun_.paragraf(kata.teks, "paragraf " + std::to_string(paragraf_ke_), kata.tebal());
    }
    judul_ = keterangan_ = false;
  }

  bool buka_tabel() {
    terlalu_dalam_ += tabel_.size() >= kTabelTerdalam ? 1 : 0;
    if (terlalu_dalam_ > 0) {
      susun_.catatan("Tabel yang bersarang lebih dari 50 lapis tidak dibaca.");
      return false;
    }
    const std::string awal = "tabel " + std::to_string(++tabel_ke_) + " baris ";
    tabel_.push_back(
        {.urutan = tabel_ke_, .kisi = KisiLaporan([awal](std::size_t baris, std::size_t kolom) {
                                return awal + std::to_string(baris + 1) + " kolom " +
                                       std::to_string(kolom + 1);
                              })});
    return true;
  }

  bool buka_baris(const pugi::xml_node& sifat) {
    if (tabel_.empty() || sifat.child("w:del")) {
      return false;
    }
    TabelTerbuka& tabel = tabel_.back();
    tabel.kisi.baris();
    tabel.masih_kepala = tabel.masih_kepala && menyala(sifat, "w:tblHeader");
    tabel.kepala += tabel.masih_kepala ? 1 : 0;
    tabel.kisi.lewati(
        std::min<std::size_t>(cacah(sifat, "w:gridBefore", 0), kKolomLaporanTerbanyak));
    return true;
  }

  bool buka_sel(const pugi::xml_node& sifat) {
    if (tabel_.empty() || tabel_.back().kisi.banyak_baris() == 0) {
      return false;
    }
    const pugi::xml_node tegak = sifat.child("w:vMerge");
    TabelTerbuka& tabel = tabel_.back();
    tabel.dalam_sel = true;
    tabel.kata = {};
    tabel.sel = {
        .rentang_kolom = cacah(sifat, "w:gridSpan", 1),
        .lanjutan =
            tegak && std::string_view(tegak.attribute("w:val").as_string("continue")) != "restart"};
    return true;
  }

  void tutup_sel() {
    if (!dalam_sel()) {
      return;
    }
    TabelTerbuka& tabel = tabel_.back();
    tabel.dalam_sel = false;
    tabel.sel.teks = kata_laporan(tabel.kata.teks);
    tabel.sel.tebal = tabel.kata.tebal();
    tabel.kisi.sel(tabel.sel);
  }

  // A table within a cell ends before the one around it, but stands behind it in the report.
  void tutup_tabel() {
    if (terlalu_dalam_ > 0) {
      --terlalu_dalam_;
      return;
    }
    if (tabel_.empty()) {
      return;
    }
    selesai_.push_back(std::move(tabel_.back()));
    tabel_.pop_back();
    if (!tabel_.empty()) {
      return;
    }
    std::sort(selesai_.begin(), selesai_.end(),
              [](const TabelTerbuka& a, const TabelTerbuka& b) { return a.urutan < b.urutan; });
    for (TabelTerbuka& satu : std::exchange(selesai_, {})) {
      susun_.tabel(std::move(satu.kisi), satu.kepala, "tabel " + std::to_string(satu.urutan));
    }
  }

  GayaDocx gaya_;
  PenyusunLaporan& susun_;
  std::vector<TabelTerbuka> tabel_;
  std::vector<TabelTerbuka> selesai_;
  std::size_t tabel_ke_ = 0;
  std::size_t paragraf_ke_ = 0;
  std::size_t terlalu_dalam_ = 0;
  Kata paragraf_;
  bool tebal_ = false;
  bool judul_ = false;
  bool keterangan_ = false;
};

/// The part with the text; Word and others name it `word/document.xml`, some `word/document2.xml`.
std::optional<std::string> bagian_utama(const format::ZipReader& zip) {
  if (zip.has("word/document.xml")) {
    return "word/document.xml";
  }
  for (const std::string& satu : zip.names()) {
    if (satu.starts_with("word/document") && satu.ends_with(".xml")) {
      return satu;
    }
  }
  return std::nullopt;
}

Error rusak() {
  return {.kind = Kind::Invalid,
          .message =
              "Dokumen Word rusak dan tidak dapat dibaca. Buka dengan pengolah kata, simpan "
              "lagi sebagai .docx, lalu ulangi."};
}

}  // namespace

Result<void> baca_laporan_docx(format::ZipReader& zip, PenyusunLaporan& susun) {
  const std::optional<std::string> utama = bagian_utama(zip);
  if (!utama) {
    return rusak();
  }
  GayaDocx gaya;
  if (zip.has("word/styles.xml")) {
    LARAS_TRY(const std::string styles, zip.read("word/styles.xml"));
    gaya = GayaDocx(styles);
  }
  LARAS_TRY(std::string xml, zip.read(*utama));
  pugi::xml_document dokumen;
  if (!dokumen.load_buffer_inplace(xml.data(), xml.size(),
                                   pugi::parse_default | pugi::parse_ws_pcdata_single)) {
    return rusak();
  }
  const pugi::xml_node badan = dokumen.document_element().child("w:body");
  if (!badan) {
    return rusak();
  }
  PembacaDocx(std::move(gaya), susun).baca(badan);
  return {};
}

}  // namespace laras::importer
