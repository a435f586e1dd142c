#include "support/html_ketat.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <utility>

#include "base/teks.h"

namespace laras::uji {

namespace {

const std::set<std::string, std::less<>>& tanpa_penutup() {
  static const std::set<std::string, std::less<>> nama = {"meta", "link", "input", "br",
                                                          "hr",   "img",  "col",   "wbr"};
  return nama;
}

bool huruf_nama(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == ':';
}

class PemeriksaHtml {
 public:
  explicit PemeriksaHtml(std::string_view html) : sisa_(html) {}

  std::string periksa() {
    constexpr std::string_view kAwal = "<!DOCTYPE html>";
    if (!sisa_.starts_with(kAwal)) return "tanpa <!DOCTYPE html>";
    sisa_.remove_prefix(kAwal.size());
    while (galat_.empty() && !sisa_.empty()) satu();
    if (galat_.empty() && !terbuka_.empty()) galat_ = "tidak ditutup: " + terbuka_.back();
    for (const auto& [atribut, id] : rujukan_) {
      if (galat_.empty() && !id_.contains(id)) galat_ = atribut + " ke id yang tidak ada: " + id;
    }
    return galat_;
  }

 private:
  void salah(std::string apa) {
    if (galat_.empty()) galat_ = std::move(apa) + " di dekat: " + std::string(sisa_.substr(0, 60));
  }

  void satu() {
    if (sisa_.front() != '<') {
      const std::size_t akhir = std::min(sisa_.find('<'), sisa_.size());
      teks(sisa_.substr(0, akhir));
      sisa_.remove_prefix(akhir);
    } else if (sisa_.starts_with("</")) {
      penutup();
    } else {
      pembuka();
    }
  }

  void teks(std::string_view isi) {
    for (std::size_t di = isi.find('&'); di != std::string_view::npos; di = isi.find('&', di + 1)) {
      const std::size_t akhir = isi.find(';', di);
      if (akhir == std::string_view::npos || akhir - di > 8) salah("& tanpa nama");
    }
    if (isi.find('>') != std::string_view::npos) salah("> di dalam teks");
  }

  std::string nama() {
    std::string hasil;
    while (!sisa_.empty() && huruf_nama(sisa_.front())) {
      hasil += sisa_.front();
      sisa_.remove_prefix(1);
    }
    return hasil;
  }

  void penutup() {
    sisa_.remove_prefix(2);
    const std::string satu = nama();
    if (!sisa_.starts_with('>')) salah("penutup rusak");
    if (terbuka_.empty() || terbuka_.back() != satu) {
      salah("</" + satu + "> menutup " + (terbuka_.empty() ? "tiada" : terbuka_.back()));
      return;
    }
    terbuka_.pop_back();
    if (!sisa_.empty()) sisa_.remove_prefix(1);
  }

  void pembuka() {
    sisa_.remove_prefix(1);
    const std::string tag = nama();
    if (tag.empty()) salah("< di dalam teks");
    if (tag == "style" || (tag == "script" && !aset())) salah("skrip atau gaya di dalam halaman");
    std::set<std::string> sudah;
    while (galat_.empty() && sisa_.starts_with(' ')) {
      sisa_.remove_prefix(1);
      atribut(tag, sudah);
    }
    const bool tertutup = sisa_.starts_with("/>");
    if (!tertutup && !sisa_.starts_with('>')) salah("tag rusak <" + tag);
    if (galat_.empty()) sisa_.remove_prefix(tertutup ? 2 : 1);
    if (!tertutup && !tanpa_penutup().contains(tag)) terbuka_.push_back(tag);
  }

  /// Whether the script that has just been opened is one of the program's own files and empty.
  bool aset() const {
    if (!sisa_.starts_with(" defer src=\"/aset/")) return false;
    return sisa_.substr(std::min(sisa_.find('>'), sisa_.size())).starts_with("></script>");
  }

  void atribut(const std::string& tag, std::set<std::string>& sudah) {
    const std::string satu = nama();
    if (satu.empty()) return salah("atribut tanpa nama dalam <" + tag);
    if (!sudah.insert(satu).second) return salah("atribut kembar " + satu);
    if (satu == "style" || satu.starts_with("on")) return salah("atribut terlarang " + satu);
    if (!sisa_.starts_with('=')) return;
    if (!sisa_.starts_with("=\"")) return salah("atribut tanpa petik " + satu);
    sisa_.remove_prefix(2);
    const std::size_t akhir = sisa_.find('"');
    if (akhir == std::string_view::npos) return salah("petik tidak ditutup");
    nilai(satu, std::string(sisa_.substr(0, akhir)));
    sisa_.remove_prefix(akhir + 1);
  }

  void nilai(const std::string& atribut, const std::string& isi) {
    if (isi.find('<') != std::string::npos) return salah("< di dalam atribut " + atribut);
    const bool alamat = atribut == "href" || atribut == "src" || atribut == "action";
    if (alamat && (isi.starts_with("data:") || isi.starts_with("javascript:"))) {
      return salah("alamat terlarang");
    }
    if (atribut == "id" && !id_.insert(isi).second) return salah("id kembar " + isi);
    if (atribut == "for" || atribut == "aria-labelledby" || atribut == "aria-describedby") {
      for (std::string& satu : teks::pisah(isi, ' ')) rujukan_.emplace_back(atribut, satu);
    }
    // A place in the tree that is closed now is told by its own page.
    if (atribut == "href" && isi.size() > 1 && isi.front() == '#')
      rujukan_.emplace_back(atribut, isi.substr(1));
  }

  std::string_view sisa_;
  std::string galat_;
  std::vector<std::string> terbuka_;
  std::set<std::string, std::less<>> id_;
  std::vector<std::pair<std::string, std::string>> rujukan_;
};

std::string tanpa_entitas(std::string teks) {
  for (const auto& [entitas, huruf] :
       {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""},
        std::pair{"&#39;", "'"}, std::pair{"&amp;", "&"}}) {
    teks = teks::ganti(teks, entitas, huruf);
  }
  return teks;
}

}  // namespace

std::string cacat_html(const std::string& html) { return PemeriksaHtml(html).periksa(); }

std::vector<std::string> nilai_atribut(const std::string& html, const std::string& atribut) {
  const std::string dicari = " " + atribut + "=\"";
  std::vector<std::string> hasil;
  for (std::size_t di = html.find(dicari); di != std::string::npos; di = html.find(dicari, di)) {
    di += dicari.size();
    hasil.push_back(tanpa_entitas(html.substr(di, html.find('"', di) - di)));
  }
  return hasil;
}

std::vector<AngkaBertaut> angka_bertaut(const std::string& html) {
  const std::string awal = "<a href=\"/asal?";
  std::vector<AngkaBertaut> hasil;
  for (auto di = html.find(awal); di != std::string::npos; di = html.find(awal, di + 1)) {
    const auto isi = html.find('>', di) + 1;
    hasil.push_back({nilai_atribut(html.substr(di, isi - di), "href").front(),
                     html.substr(isi, html.find("</a>", isi) - isi)});
  }
  return hasil;
}

std::string teks_html(const std::string& html) {
  std::string hasil;
  bool di_tag = false;
  for (const char c : html) {
    if (c == '<') {
      di_tag = true;
      hasil += ' ';
    } else if (c == '>') {
      di_tag = false;
    } else if (!di_tag) {
      hasil += c;
    }
  }
  return tanpa_entitas(teks::rapikan(hasil));
}

}  // namespace laras::uji
