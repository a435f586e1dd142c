#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/rational.h"

namespace laras {

/// Whether a figure has a value, and if not, which of the four different nothings it is.
enum class Keadaan {
  Terisi,             ///< has a value; zero is a value
  BelumDiisi,         ///< somebody still has to fill it in
  TidakDirencanakan,  ///< not planned in this period; prints N/A and is left out of means
  TakTerhitung,       ///< its rule cannot be applied; see Alasan
  TanpaRujukan,       ///< nothing to compare with (Tidak ada rujukan); left out of means
};

/// Why a figure is TakTerhitung.
enum class Alasan {
  Tiada,
  BelumDiisi,           ///< an operand is not filled in yet
  TargetNol,            ///< capaian against a target of zero
  PenyebutNol,          ///< a division by zero
  PeriodeBelumLengkap,  ///< the year's quarters are not all there
  TanpaData,            ///< nothing to take a mean or sum of
};

/// The reason in Indonesian, for a screen: "target nol".
std::string uraian(Alasan alasan);

/// The rule a node follows, as the domain folder that builds the node states it.
struct Aturan {
  std::string id = {};     ///< stable: "capaian.makin_tinggi"
  std::string nama = {};   ///< "realisasi ÷ target × 100"
  std::string pasal = {};  ///< the article or form it comes from
};

/// Where a leaf comes from, as text, so that whoever prints it needs no domain type.
struct Daun {
  std::string jenis = {};  ///< "realisasi", "target", "pagu", "realisasi anggaran", "tetapan", ...
  std::string id = {};     ///< the row: "realisasi/iku-akip/2022/TAHUN"
  std::string label = {};  ///< "Realisasi Nilai evaluasi AKIP Kec. Plandaan"
  std::string periode = {};             ///< "2022", "s.d. Triwulan II 2022"
  std::vector<std::string> bukti = {};  ///< titles of the evidence
  std::string oleh = {};                ///< post that answers for it
};

/// The closed set of operators that base evaluates.
enum class Operator { Tetap, Tambah, Kurang, Kali, Bagi, Jumlah, RataRata, Pilih, Bulatkan };

/// The operator's stable name: "tetap", "rata_rata", ...
std::string_view nama(Operator op);

struct Derivasi;

/// A figure: an exact value or a state, together with its derivation. Explanation and
/// computation are one thing: the only way to a value is through a leaf or an operator below.
/// Immutable, cheap to copy.
class Angka {
 public:
  /// BelumDiisi without a source.
  Angka();

  /// A leaf with a value.
  static Angka daun(Daun daun, Rational nilai);
  /// A leaf without one. REQUIRES: keadaan != Terisi.
  static Angka daun(Daun daun, Keadaan keadaan, Alasan alasan = Alasan::Tiada);
  /// A constant of a rule, such as 100.
  static Angka tetapan(Rational nilai, std::string label = {});

  bool ada() const { return keadaan() == Keadaan::Terisi; }
  Keadaan keadaan() const;
  Alasan alasan() const;
  /// REQUIRES: ada().
  const Rational& nilai() const;
  const Derivasi& derivasi() const;

  /// The same figure under the name of a rule; no operator is added.
  Angka dengan_aturan(Aturan aturan) const;

 private:
  struct Isi;
  friend Angka hitung(Derivasi derivasi);
  explicit Angka(std::shared_ptr<const Isi> isi);
  std::shared_ptr<const Isi> isi_;  // Null means BelumDiisi without a source.
};

/// How one figure came about: an operator over figures, or a leaf (Operator::Tetap).
struct Derivasi {
  Operator op = Operator::Tetap;
  Aturan aturan = {};
  std::vector<Angka> operan = {};
  int desimal = 0;  ///< of Bulatkan
  int pilihan = 0;  ///< index of the operand that Pilih takes
  Daun daun = {};   ///< of Tetap
};

/// Applies the derivation's operator to its operands. States travel: an operand that is
/// TidakDirencanakan or TanpaRujukan makes tambah, kurang, kali, bagi and bulatkan that state;
/// one that is BelumDiisi or TakTerhitung makes any operator TakTerhitung with the reason (of
/// several states the graver wins: BelumDiisi, TakTerhitung, TanpaRujukan, TidakDirencanakan).
/// Jumlah and RataRata skip TidakDirencanakan and TanpaRujukan; if nothing is left they are
/// that state themselves (TidakDirencanakan before TanpaRujukan), and TakTerhitung{TanpaData}
/// over no operands. Bagi by zero is TakTerhitung{PenyebutNol}. Pilih is its chosen operand, with
/// that operand's state as it is. Of several TakTerhitung the reason BelumDiisi wins, else the
/// first operand's.
/// REQUIRES: op != Tetap and the operator's number of operands.
Angka hitung(Derivasi derivasi);

Angka tambah(Angka a, Angka b, Aturan aturan = {});
Angka kurang(Angka a, Angka b, Aturan aturan = {});
Angka kali(Angka a, Angka b, Aturan aturan = {});
Angka bagi(Angka a, Angka b, Aturan aturan = {});
Angka jumlah(std::vector<Angka> operan, Aturan aturan = {});
Angka rata_rata(std::vector<Angka> operan, Aturan aturan = {});
/// Nilai tetapan: where a rule itself fixes a score to a number of decimals.
Angka bulatkan(Angka a, int desimal, Aturan aturan = {});
/// Takes operan[pilihan]; the rule says why. REQUIRES: 0 <= pilihan < operan.size().
Angka pilih(std::vector<Angka> operan, int pilihan, Aturan aturan = {});
/// a ÷ b × 100.
Angka persen(Angka a, Angka b, Aturan aturan = {});

/// Evaluates the derivation again from its leaves alone and says whether value and state agree
/// at every node. For tests and for `laras verifikasi`.
bool terhitung_ulang_sama(const Angka& angka);

}  // namespace laras
