#pragma once

#include <string>
#include <vector>

#include "base/tanggal.h"
#include "naskah/naskah.h"
#include "pelaporan/reviu.h"

namespace laras::pelaporan {

/// What a reviewer said about a statement of the review form.
struct ButirDireviu {
  ButirReviu butir = {};
  std::string jawaban = {};    ///< `ya`, `tidak`, `tidak-berlaku`; empty: not answered
  std::string catatan = {};    ///< of the reviewer; may be empty
  std::string tanggapan = {};  ///< of who wrote the report; may be empty
};

/// "Ya", "Tidak", "Tidak berlaku", "Belum dijawab".
std::string_view judul_jawaban_reviu(std::string_view jawaban);

/// The Pernyataan Telah Direviu of a year's LKjIP.
struct PernyataanReviu {
  int tahun = 0;
  int nomor = 0;
  std::string nomor_surat = {};
  Tanggal tanggal = {};
  std::string penelaah = {};  ///< post
  std::string sidik = {};     ///< SHA-256 of the contents that were reviewed
  std::string kepala = {};    ///< head of the trail then
  std::string alasan = {};    ///< why it is given in spite of contradictions; may be empty
  std::string waktu = {};     ///< UTC
  std::string oleh = {};      ///< login name
};

/// The statement to be signed, with the form as it was answered and what the office said to it.
/// `kalimat`: the form's ButirReviu of part `pernyataan`.
naskah::Naskah pernyataan_telah_direviu(const std::string& instansi, const std::string& tempat,
                                        const PernyataanReviu& pernyataan,
                                        const std::vector<ButirReviu>& kalimat,
                                        const std::vector<ButirDireviu>& butir);

}  // namespace laras::pelaporan
