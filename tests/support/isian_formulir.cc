#include "support/isian_formulir.h"

#include "support/html_ketat.h"

namespace laras::uji {

namespace {

std::string atribut(const std::string& tag, const std::string& nama) {
  const auto semua = nilai_atribut(tag, nama);
  return semua.empty() ? "" : semua.front();
}

/// The value of the option that is selected, else of the first.
std::string terpilih(const std::string& isi) {
  std::string hasil;
  bool pertama = true;
  for (auto di = isi.find("<option"); di != std::string::npos; di = isi.find("<option", di + 1)) {
    const std::string tag = isi.substr(di, isi.find('>', di) - di);
    if (pertama || tag.ends_with(" selected")) hasil = atribut(tag, "value");
    pertama = false;
  }
  return hasil;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> isian_formulir(const std::string& html) {
  std::vector<std::pair<std::string, std::string>> hasil;
  for (auto di = html.find('<', html.find("<main")); di != std::string::npos;
       di = html.find('<', di + 1)) {
    const auto akhir = html.find('>', di);
    const std::string tag = html.substr(di, akhir - di);
    const std::string nama = atribut(tag, "name");
    if (nama.empty() || nama == "csrf") continue;
    if (tag.starts_with("<input")) {
      const std::string jenis = atribut(tag, "type");
      const bool pilihan = jenis == "checkbox" || jenis == "radio";
      if (jenis == "file" || (pilihan && !tag.ends_with(" checked"))) continue;
      hasil.emplace_back(nama, atribut(tag, "value"));
    } else if (tag.starts_with("<textarea")) {
      const std::string isi = html.substr(akhir + 1, html.find("</textarea", akhir) - akhir - 1);
      hasil.emplace_back(nama, atribut(" x=\"" + isi + "\"", "x"));
    } else if (tag.starts_with("<select")) {
      hasil.emplace_back(nama, terpilih(html.substr(akhir, html.find("</select", akhir) - akhir)));
    }
  }
  return hasil;
}

}  // namespace laras::uji
