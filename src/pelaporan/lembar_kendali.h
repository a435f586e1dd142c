#pragma once

#include <string>
#include <string_view>

#include "base/tanggal.h"
#include "naskah/naskah.h"

namespace laras::pelaporan {

/// What an issued document says of itself. The digest of its own file cannot stand in it.
struct LembarKendali {
  std::string nomor;        ///< `lkjip-2022-v1`
  std::string nomor_surat;  ///< as the office numbers its letters; may be empty
  int versi = 1;
  std::string alasan;  ///< of a change, or of issuing in spite of findings; may be empty
  Tanggal tanggal;
  std::string penanda_tangan;  ///< post
  std::string program;         ///< "Laras 0.1.0"
  std::string kepala;          ///< head of the trail of the data that it shows
};

/// A digest in groups of eight, so that it can be read and typed.
std::string berkelompok(std::string_view sidik);

/// Puts the control sheet behind the document: an appendix where there are others, in every format
/// a table.
void beri_lembar_kendali(naskah::Naskah& naskah, const LembarKendali& isi);

}  // namespace laras::pelaporan
