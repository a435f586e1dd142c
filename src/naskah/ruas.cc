#include "naskah/ruas.h"

#include <utility>

namespace laras::naskah {

Ruas kata(std::string teks) { return {.teks = std::move(teks)}; }

Ruas kata_tebal(std::string teks) { return {.teks = std::move(teks), .tebal = true}; }

Ruas angka(Angka nilai, Cetak cara) { return {.angka = std::move(nilai), .cara = std::move(cara)}; }

Ruas rujukan(std::string id, std::string tercetak) {
  return {.teks = std::move(tercetak), .rujuk = std::move(id)};
}

std::string tercetak(const Ruas& ruas) {
  return ruas.angka ? cetak(*ruas.angka, ruas.cara) : ruas.teks;
}

std::string tercetak(const std::vector<Ruas>& isi) {
  std::string teks;
  for (const Ruas& ruas : isi) {
    teks += tercetak(ruas);
  }
  return teks;
}

}  // namespace laras::naskah
