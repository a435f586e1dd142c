#include "store/kanonik.h"

#include "security/sidik.h"

namespace laras::store {

std::string teks_baris(const kamus::Subjek& subjek, const kamus::Baris& baris) {
  std::string hasil;
  for (std::size_t i = 0; i < subjek.kolom.size(); ++i) {
    const std::string& isi = baris.isian[i].teks;
    if (isi.empty()) continue;
    hasil += subjek.kolom[i].nama;
    hasil += '=';
    for (const char c : isi) {
      if (c == '\\') {
        hasil += "\\\\";
      } else if (c == '\n') {
        hasil += "\\n";
      } else if (c == '\r') {
        hasil += "\\r";
      } else {
        hasil += c;
      }
    }
    hasil += '\n';
  }
  return hasil;
}

void tambah_medan(std::string& ke, std::string_view medan) {
  ke += std::to_string(medan.size());
  ke += ':';
  ke += medan;
  ke += ',';
}

std::string sidik_isi(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& baris) {
  security::Sha256 sidik;
  std::string medan;
  tambah_medan(medan, "laras-isi/1");
  tambah_medan(medan, subjek.nama);
  for (const auto& satu : baris) {
    tambah_medan(medan, teks_baris(subjek, satu));
    sidik.update(medan);
    medan.clear();
  }
  sidik.update(medan);
  return sidik.hex();
}

}  // namespace laras::store
