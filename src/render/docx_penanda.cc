#include <algorithm>

#include "render/docx_konteks.h"
#include "render/html_id.h"

namespace laras::render {
namespace {

std::string bernomor(std::string_view awalan, std::size_t ke) {
  std::string nomor = std::to_string(ke);
  return std::string(awalan) + std::string(9 - std::min<std::size_t>(9, nomor.size()), '0') + nomor;
}

}  // namespace

PenandaDocx::PenandaDocx(const naskah::Naskah& naskah) {
  for (const naskah::Bab& bab : naskah.bab) {
    beri(&bab);
    beri(bab.pembuka);
    for (const naskah::Subbab& subbab : bab.subbab) {
      beri(&subbab);
      beri(subbab.isi);
    }
  }
}

void PenandaDocx::beri(const void* bagian) {
  isi_.emplace(bagian, bernomor("_Toc", isi_.size() + 1));
}

void PenandaDocx::beri(const std::vector<naskah::Blok>& blok) {
  for (const naskah::Blok& satu : blok) {
    if (const auto* judul = std::get_if<naskah::Judul>(&satu)) {
      beri(judul);
    } else if (const auto* tabel = std::get_if<naskah::Tabel>(&satu)) {
      beri(tabel);
      id_.emplace(tabel->id, tabel);
      tercetak_.emplace(tabel, tabel->nomor.empty() ? "" : sebutan(*tabel));
    } else if (const auto* gambar = std::get_if<naskah::Gambar>(&satu)) {
      beri(gambar);
      id_.emplace(gambar->id, gambar);
      tercetak_.emplace(gambar, gambar->nomor.empty() ? "" : sebutan(*gambar));
    }
  }
}

std::string PenandaDocx::rujukan(const void* bagian) const {
  const auto ada = isi_.find(bagian);
  return ada == isi_.end() ? "" : "_Ref" + ada->second.substr(4);
}

std::string PenandaDocx::rujukan(std::string_view id) const {
  const auto ada = id_.find(std::string(id));
  return ada == id_.end() ? "" : rujukan(ada->second);
}

std::string PenandaDocx::tercetak(std::string_view id) const {
  const auto ada = id_.find(std::string(id));
  return ada == id_.end() ? "" : tercetak_.at(ada->second);
}

}  // namespace laras::render
