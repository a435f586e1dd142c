#include "importer/laporan_markdown_ruas.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "format/html_reference.h"

namespace laras::importer {

namespace {

bool spasi(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool huruf(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Bytes of letters beyond ASCII count as letters.
bool kata(char c) {
  return huruf(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 128;
}

std::string nama_tag(std::string_view tag) {
  std::string nama;
  for (std::size_t i = tag.starts_with("</") ? 2 : 1; i < tag.size(); ++i) {
    const char c = tag[i];
    if (!huruf(c) && (c < '0' || c > '9')) {
      break;
    }
    nama += static_cast<char>(c | 0x20);
  }
  return nama;
}

bool memutus_baris(std::string_view nama) {
  static constexpr std::array<std::string_view, 11> kPemutus = {"br", "p",  "li", "div", "ul", "ol",
                                                                "td", "th", "tr", "dd",  "dt"};
  return std::find(kPemutus.begin(), kPemutus.end(), nama) != kPemutus.end();
}

/// Finds the next place of a mark and remembers it, so that many openings before one closing (or
/// none) cost one search.
class Pencari {
 public:
  explicit Pencari(std::string_view tanda) : tanda_(tanda) {}

  std::size_t cari(std::string_view sumber, std::size_t dari) {
    if (!pernah_ || (di_ != std::string_view::npos && di_ < dari)) {
      di_ = sumber.find(tanda_, dari);
      pernah_ = true;
    }
    return di_;
  }

 private:
  std::string_view tanda_;
  std::size_t di_ = 0;
  bool pernah_ = false;
};

/// One pass over the source; a mark that finds no partner is put back as it was written.
class Pembaca {
 public:
  explicit Pembaca(std::string_view sumber) : sumber_(sumber) {}

  RuasMarkdown baca() {
    while (di_ < sumber_.size()) {
      const char c = sumber_[di_];
      if (!khusus(c) || !baca_khusus(c)) {
        tulis(c);
        ++di_;
      }
    }
    return selesai();
  }

 private:
  struct Tanda {
    char huruf = 0;
    std::size_t panjang = 0;
    std::size_t di = 0;  ///< in the output, where its characters stand
  };

  static bool khusus(char c) {
    return std::string_view("\\&<*_`~[!").find(c) != std::string_view::npos;
  }

  bool baca_khusus(char c) {
    switch (c) {
      case '\\':
        return baca_pelarian();
      case '&':
        return baca_entitas();
      case '<':
        return baca_tag();
      case '`':
        ++di_;
        return true;
      case '[':
      case '!':
        return baca_tautan();
      default:
        return baca_tanda(c);
    }
  }

  void tulis(char c) {
    keluar_ += c;
    if (!spasi(c)) {
      biasa_ = biasa_ || tebal_ == 0;
    }
  }

  bool baca_pelarian() {
    if (di_ + 1 >= sumber_.size()) {
      return false;
    }
    const char c = sumber_[di_ + 1];
    if (kata(c) || spasi(c)) {
      return false;
    }
    tulis(c);
    di_ += 2;
    return true;
  }

  bool baca_entitas() {
    std::string huruf;
    const std::size_t panjang = format::read_reference(sumber_.substr(di_), huruf);
    for (const char c : huruf) {
      tulis(c);
    }
    di_ += panjang;
    return panjang > 0;
  }

  bool baca_tag() {
    const std::string_view sisa = sumber_.substr(di_);
    if (sisa.size() < 3 ||
        !(huruf(sisa[1]) || (sisa[1] == '/' && huruf(sisa[2])) || sisa.starts_with("<!--"))) {
      return false;
    }
    const bool komentar = sisa[1] == '!';
    const std::string_view penutup = komentar ? "-->" : ">";
    const std::size_t di = (komentar ? komentar_ : tag_).cari(sumber_, di_);
    if (di == std::string_view::npos) {
      return false;
    }
    const std::size_t akhir = di - di_;
    const std::string nama = nama_tag(sisa.substr(0, akhir));
    if (nama == "http" || nama == "https" || nama == "mailto") {
      di_ += 1;
      return true;
    }
    di_ += akhir + penutup.size();
    if (memutus_baris(nama)) {
      keluar_ += ' ';
    } else if (nama == "b" || nama == "strong") {
      ubah_tebal(sisa[1] == '/' ? -1 : 1);
    }
    return true;
  }

  void ubah_tebal(int arah) { tebal_ = std::max(0, tebal_ + arah); }

  // `![...](...)` leaves nothing, `[...](...)` its words.
  bool baca_tautan() {
    const bool gambar = sumber_[di_] == '!';
    const std::size_t kurung = di_ + (gambar ? 1 : 0);
    if (kurung >= sumber_.size() || sumber_[kurung] != '[') {
      return false;
    }
    const std::size_t tutup = sumber_.find_first_of("[]", kurung + 1);
    if (tutup == std::string_view::npos || !sumber_.substr(tutup).starts_with("](")) {
      return false;
    }
    const std::size_t akhir = tautan_.cari(sumber_, tutup + 2);
    if (akhir == std::string_view::npos) {
      return false;
    }
    if (!gambar) {
      for (const char c : sumber_.substr(kurung + 1, tutup - kurung - 1)) {
        tulis(c);
      }
    }
    di_ = akhir + 1;
    return true;
  }

  bool membuka(std::size_t panjang, char c) const {
    const std::size_t sesudah = di_ + panjang;
    const bool kata_sebelum = di_ > 0 && kata(sumber_[di_ - 1]);
    return sesudah < sumber_.size() && !spasi(sumber_[sesudah]) && (c != '_' || !kata_sebelum);
  }

  bool menutup(std::size_t panjang, char c) const {
    const std::size_t sesudah = di_ + panjang;
    const bool kata_sesudah = sesudah < sumber_.size() && kata(sumber_[sesudah]);
    return di_ > 0 && !spasi(sumber_[di_ - 1]) && (c != '_' || !kata_sesudah);
  }

  bool baca_tanda(char c) {
    const std::size_t akhir = std::min(sumber_.find_first_not_of(c, di_), sumber_.size());
    const std::size_t panjang = akhir - di_;
    if (panjang > 3 || (c == '~' && panjang != 2)) {
      keluar_.append(panjang, c);
      biasa_ = biasa_ || tebal_ == 0;
      di_ = akhir;
      return true;
    }
    const auto pasangan = std::find_if(terbuka_.rbegin(), terbuka_.rend(), [&](const Tanda& tanda) {
      return tanda.huruf == c && tanda.panjang == panjang;
    });
    if (pasangan != terbuka_.rend() && menutup(panjang, c)) {
      buang_.push_back(*pasangan);
      terbuka_.erase(std::next(pasangan).base(), terbuka_.end());
      ubah_tebal(panjang >= 2 && c != '~' ? -1 : 0);
    } else if (terbuka_.size() < 64 && membuka(panjang, c)) {
      terbuka_.push_back({c, panjang, keluar_.size()});
      keluar_.append(panjang, c);
      ubah_tebal(panjang >= 2 && c != '~' ? 1 : 0);
    } else {
      keluar_.append(panjang, c);
      biasa_ = biasa_ || tebal_ == 0;
    }
    di_ = akhir;
    return true;
  }

  RuasMarkdown selesai() {
    std::sort(buang_.begin(), buang_.end(),
              [](const Tanda& a, const Tanda& b) { return a.di < b.di; });
    RuasMarkdown ruas;
    ruas.teks.reserve(keluar_.size());
    std::size_t dari = 0;
    for (const Tanda& tanda : buang_) {
      ruas.teks.append(keluar_, dari, tanda.di - dari);
      dari = tanda.di + tanda.panjang;
    }
    ruas.teks.append(keluar_, dari);
    ruas.tebal = !biasa_ &&
                 std::any_of(ruas.teks.begin(), ruas.teks.end(), [](char c) { return !spasi(c); });
    return ruas;
  }

  std::string_view sumber_;
  std::size_t di_ = 0;
  std::string keluar_;
  std::vector<Tanda> terbuka_;
  std::vector<Tanda> buang_;
  int tebal_ = 0;
  Pencari tag_{">"};
  Pencari komentar_{"-->"};
  Pencari tautan_{")"};
  bool biasa_ = false;  ///< a word stands outside of bold
};

}  // namespace

RuasMarkdown kata_markdown(std::string_view sumber) { return Pembaca(sumber).baca(); }

}  // namespace laras::importer
