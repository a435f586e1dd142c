#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pelaporan/periksa/kisi.h"

namespace laras::pelaporan::pemeriksa {

constexpr std::size_t kTiada = static_cast<std::size_t>(-1);

/// How a figure follows from others. `a` is the first of `bahan`, `b` the second.
enum class Rumus {
  Persen,       ///< b / a x 100
  PersenTurun,  ///< (2a - b) / a x 100
  PersenBalik,  ///< a / b x 100
  Rasio,        ///< b / a
  Selisih,      ///< b - a
  Tumbuh,       ///< (b - a) / a x 100
  Kali100,      ///< a x b / 100
  Kali,         ///< a x b
  Jumlah,
  RataRata,
  Sama,  ///< two places print one fact
};

/// One printed figure of the report.
struct Titik {
  std::vector<Bilangan> bacaan = {};
  std::size_t kisi = kTiada;  ///< kTiada: in a sentence
  std::size_t baris = 0;
  std::size_t kolom = 0;
  std::string lokasi = {};
  std::string tercetak = {};
  std::string sebutan = {};  ///< for people: what the figure is
  std::vector<std::size_t> relasi = {};
};

/// One claim that the report makes about its figures.
struct Relasi {
  Rumus rumus = Rumus::Sama;
  std::size_t hasil = 0;
  std::vector<std::size_t> bahan = {};
  std::string uraian = {};  ///< `capaian = realisasi / target x 100`
  std::string sebab = {};   ///< cause that is known from how the claim came about
  bool lunak = false;       ///< words alone demand it: at most a warning
  bool terkunci = false;    ///< its result alone can be wrong
  bool longgar = false;     ///< bahan are themselves derived, so more digits were at hand
};

/// What a claim is worth with the figures as printed, the best first.
enum class Kecocokan {
  Cocok,     ///< exact, when rounded
  Dipotong,  ///< when cut
  Mungkin,   ///< operands may have been rounded
  Langgar,
};

/// The figures of a report and all claims about them.
class Jaring {
 public:
  explicit Jaring(const std::vector<Kisi>& kisi);

  /// The figure of a cell; kTiada where no figure stands.
  std::size_t titik(std::size_t kisi, std::size_t baris, std::size_t kolom);
  /// A figure in a sentence, with what it is for people.
  std::size_t tambah_kalimat(const ParagrafTerbaca& paragraf, const Bilangan& nilai,
                             std::string tercetak, std::string sebutan);
  void tambah(Relasi relasi);

  const std::vector<Titik>& semua_titik() const { return titik_; }
  const std::vector<Relasi>& semua_relasi() const { return relasi_; }
  const std::vector<Kisi>& kisi() const { return kisi_; }

 private:
  const std::vector<Kisi>& kisi_;
  std::vector<std::vector<std::size_t>> id_ = {};
  std::vector<Titik> titik_ = {};
  std::vector<Relasi> relasi_ = {};
};

/// The claim that two places print one fact.
Relasi klaim_sama(std::size_t hasil, std::size_t bahan, std::string uraian);

/// The exact result; false where it cannot be computed (division by zero).
bool hitung(Rumus rumus, const std::vector<Rational>& bahan, Rational& hasil);

/// All results that operands within their bounds can give; false where one is not computable.
bool hitung(Rumus rumus, const std::vector<Selang>& bahan, Selang& hasil);

/// Tests one claim on figures; `bahan` in the order of the rule.
Kecocokan uji(Rumus rumus, const Bilangan& hasil, const std::vector<Bilangan>& bahan);

/// The same with every reading of every figure; the best of them.
Kecocokan uji(const Jaring& jaring, const Relasi& relasi);

/// What operand number `ke` had to be for the claim to hold; false where nothing can be said.
bool balik(Rumus rumus, const Selang& hasil, const std::vector<Selang>& bahan, std::size_t ke,
           Selang& nilai);

}  // namespace laras::pelaporan::pemeriksa
