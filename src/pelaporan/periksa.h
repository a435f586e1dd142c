#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pelaporan/laporan_terbaca.h"

namespace laras::pelaporan {

enum class JenisTemuan {
  Kontradiksi,             ///< two places cannot both be true
  Pembulatan,              ///< explained by rounding or cutting of shown figures; information
  TakDapatDirekonstruksi,  ///< the rule is not known: a question to the author
  Peringatan,              ///< legal but odd
};

/// `kontradiksi`, `pembulatan`, `tidak dapat direkonstruksi`, `peringatan`.
std::string nama(JenisTemuan jenis);

/// One cell or sentence judged wrong or odd.
struct Temuan {
  std::string lokasi = {};
  std::string tabel = {};  ///< number or title of the table; empty for a sentence
  std::string baris = {};  ///< label of the row
  std::string kolom = {};  ///< head of the column
  std::string tercetak = {};
  std::string dihitung = {};  ///< may be empty where nothing can be computed
  JenisTemuan jenis = JenisTemuan::Kontradiksi;
  std::string sebab = {};       ///< `baris tahun lalu`, `kolom bergeser`, `total diketik`, ...
  std::string penjelasan = {};  ///< a sentence: rule tried, operands with their values
  std::string yakin = {};       ///< `tinggi`, `sedang`, `rendah`
  std::string akar = {};        ///< lokasi of the finding that explains this one; may be empty
  std::string banding = {};     ///< the other place of a contradiction; may be empty
};

/// A table with its continuations as it was understood.
struct TabelDibaca {
  std::string sebutan = {};      ///< as in `Temuan::tabel`; may be empty
  std::size_t tabel = 0;         ///< its first table in LaporanTerbaca::tabel
  std::size_t kepala = 0;        ///< head rows of that table
  std::size_t bacaan_awal = 0;   ///< its lines in `bacaan`: from here
  std::size_t bacaan_akhir = 0;  ///< to before here
  bool target = false;           ///< has a column of targets
  bool realisasi = false;
  bool capaian = false;
  bool anggaran = false;  ///< pagu and its realisasi
};

/// What is wrong in a report, and how it was understood.
struct HasilPeriksa {
  std::vector<Temuan> temuan = {};       ///< in order of place; consequences too
  std::vector<std::string> bacaan = {};  ///< how each table was read and which rules hold in it
  std::vector<TabelDibaca> tabel = {};   ///< in order of place
};

/// Looks for what is wrong in a report: see docs/panduan. Pure: the same report gives the same
/// findings. Figures that hold give none.
HasilPeriksa periksa(const LaporanTerbaca& laporan);

}  // namespace laras::pelaporan
