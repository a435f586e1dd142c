#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"
#include "naskah/naskah.h"

namespace laras::app {

/// What the letterhead and the paper of documents are made from, as it is typed.
struct IsianTataNaskah {
  std::string alamat = {};
  std::string kode_pos = {};
  std::string telepon = {};
  std::string surel = {};
  std::string laman = {};
  std::string tempat = {};      ///< where the office signs its reports
  std::string ibu_kota = {};    ///< where agreements are signed
  std::string kode_surat = {};  ///< in the numbers of letters
  std::string kertas = {};      ///< `a4` or `f4`

  friend bool operator==(const IsianTataNaskah&, const IsianTataNaskah&) = default;
};

/// The same as it is kept.
struct TataNaskahTampil {
  IsianTataNaskah isi;
  std::string pemerintah;  ///< first and second line of the letterhead come from the office's data
  std::string nama;
  std::string tanda;  ///< goes along with a form
};

TataNaskahTampil tanya_tata_naskah(const Snapshot& snapshot);

/// Whether documents are printed on F4 where nobody asks for another paper.
bool kertas_f4(const Snapshot& snapshot);

/// Keeps it with a reason. Errors by field; Conflict without one where it is no longer that of the
/// form. Nothing is written where nothing differs.
Errors simpan_tata_naskah(Workspace& workspace, const Oleh& oleh, const IsianTataNaskah& isi,
                          const std::string& tanda, const std::string& alasan);

/// A document as it would look: its letterhead, and the year's rencana aksi on that paper.
struct ContohNaskah {
  Errors salah = {};
  naskah::Kop kop = {};
  std::string pdf = {};
};

/// What was typed, tried without being kept. `berkas`: with the PDF. Errors as
/// simpan_tata_naskah(), besides those of a document that cannot be made.
ContohNaskah contoh_tata_naskah(const Snapshot& snapshot, const IsianTataNaskah& isi, int tahun,
                                bool berkas);

}  // namespace laras::app
