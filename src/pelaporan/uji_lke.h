#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/tanggal.h"
#include "naskah/naskah.h"

namespace laras::pelaporan {

/// A criterion of the evaluation sheet about the report, as reference data has it.
struct KriteriaLke {
  std::string subkomponen = {};  ///< `3.a`
  std::string nomor = {};
  std::string isi = {};
  /// What of the data answers it, with its arguments: `tabel 3.5b 3.6`; empty: the evaluator alone.
  std::string penilai = {};
  std::string regulasi = {};
};

/// Whether jawab_kriteria() knows that judge.
bool penilai_lke_dikenal(const std::string& penilai);

enum class NilaiKriteria { Terpenuhi, BelumTerpenuhi, BelumDapatDinilai };
/// The words of the screen.
std::string_view judul(NilaiKriteria nilai);

/// What the data says of a criterion.
struct JawabanKriteria {
  NilaiKriteria nilai = NilaiKriteria::BelumDapatDinilai;
  std::string alasan = {};  ///< a sentence: the evidence, or what is missing
  std::string bagian = {};  ///< written part that is missing; may be empty
};

/// Everything that criteria are answered from.
struct BahanUjiLke {
  const naskah::Naskah* naskah = nullptr;  ///< the year's LKjIP
  std::vector<std::string> kurang = {};    ///< kekurangan() of it
  std::size_t kontradiksi = 0;             ///< findings that cannot be true
  std::size_t terisi = 0;                  ///< indikator with a realisasi
  std::size_t seluruh = 0;
  std::string terbitan = {};           ///< number of the first version issued; empty: none
  std::optional<Tanggal> terbit = {};  ///< its day
  bool publik = false;                 ///< everybody may read it
  std::set<int> tribulan = {};         ///< triwulan whose laporan tribulan was issued
  std::optional<Tanggal> batas = {};   ///< last day to hand it in; nothing: no regulation names it
  std::string dasar_batas = {};        ///< that regulation
  Tanggal hari_ini = {};
  std::string reviu = {};             ///< what is known of its review; empty: nothing
  bool direviu = false;               ///< stated, and about these contents
  std::set<std::string> narasi = {};  ///< parts that are written
  std::map<std::string, std::string> judul_narasi = {};  ///< of these and of the others
  std::map<std::string, int> keputusan = {};             ///< decisions by Keputusan::jenis
  std::string rapat = {};  ///< a finished evaluation meeting; empty: none
};

/// Answers a criterion from the data; what the data cannot tell stays with the evaluator.
/// REQUIRES: bahan.naskah.
JawabanKriteria jawab_kriteria(const std::string& penilai, const BahanUjiLke& bahan);

}  // namespace laras::pelaporan
