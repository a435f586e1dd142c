#include "render/html_id.h"

#include <algorithm>

namespace laras::render {
namespace {

bool boleh(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '-' || c == '_';
}

// Only letters that need no escape in an attribute, an address or a selector of ours.
std::string rapi(std::string_view awalan, std::string_view id) {
  std::string hasil(id.starts_with(awalan) ? std::string_view{} : awalan);
  for (const char c : id) {
    hasil += boleh(c) ? c : '-';
  }
  return hasil;
}

}  // namespace

DaftarId::DaftarId(const naskah::Naskah& naskah) {
  for (const naskah::Bab& bab : naskah.bab) {
    beri(&bab, "bab-", bab.id.empty() ? bab.judul : bab.id);
    beri(bab.pembuka);
    for (const naskah::Subbab& subbab : bab.subbab) {
      beri(&subbab, "sub-", subbab.id.empty() ? subbab.nomor : subbab.id);
      beri(subbab.isi);
    }
  }
}

std::string DaftarId::rujukan(std::string_view id) const {
  const auto ada = rujukan_.find(std::string(id));
  return ada == rujukan_.end() ? std::string() : ada->second;
}

void DaftarId::beri(const void* bagian, std::string_view awalan, std::string_view id) {
  const std::string dasar = rapi(awalan, id);
  std::string unik = dasar;
  for (int ke = 2; !terpakai_.insert(unik).second; ++ke) {
    unik = dasar + "_" + std::to_string(ke);
  }
  id_.emplace(bagian, unik);
}

void DaftarId::beri(const std::vector<naskah::Blok>& isi) {
  for (const naskah::Blok& blok : isi) {
    if (const auto* tabel = std::get_if<naskah::Tabel>(&blok)) {
      beri(tabel, "tabel-", tabel->id);
      rujukan_.emplace(tabel->id, id_.at(tabel));
    } else if (const auto* gambar = std::get_if<naskah::Gambar>(&blok)) {
      beri(gambar, "gambar-", gambar->id);
      rujukan_.emplace(gambar->id, id_.at(gambar));
    }
  }
}

std::string sebutan(const naskah::Tabel& tabel) {
  return tabel.nomor.empty() ? tabel.judul : "Tabel " + tabel.nomor;
}

std::string sebutan(const naskah::Gambar& gambar) {
  return gambar.nomor.empty() ? gambar.judul : "Gambar " + gambar.nomor;
}

std::string judul_lengkap(const naskah::Tabel& tabel) {
  const std::string judul = tabel.nomor.empty() ? tabel.judul : sebutan(tabel) + " " + tabel.judul;
  return tabel.bagian.empty() ? judul : judul + ", " + tabel.bagian;
}

std::string judul_lengkap(const naskah::Gambar& gambar) {
  return gambar.nomor.empty() ? gambar.judul : sebutan(gambar) + " " + gambar.judul;
}

std::string sebutan(const naskah::Bab& bab) {
  switch (bab.jenis) {
    case naskah::JenisBab::Awal:
      return "";
    case naskah::JenisBab::Isi:
      return bab.nomor.empty() ? "" : "BAB " + bab.nomor;
    case naskah::JenisBab::Lampiran:
      return bab.nomor.empty() ? "Lampiran" : "Lampiran " + bab.nomor;
  }
  return "";
}

}  // namespace laras::render
