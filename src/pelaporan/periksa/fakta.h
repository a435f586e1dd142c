#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "pelaporan/periksa/jaring.h"

namespace laras::pelaporan::pemeriksa {

/// Words of the claim that a budget cell which several rows share is that of the first of them.
constexpr std::string_view kAnggaranSama = "anggaran yang sama";

/// Pagu, its realisasi and their quotient: several rows may share one cell of them.
bool peran_anggaran(Peran peran);

/// One figure of the report as a fact: what, in which role, of which year.
struct Fakta {
  std::size_t titik = kTiada;
  std::size_t kisi = 0;
  bool lemah = false;                      ///< of a plan, a quarter, another body: it may differ
  std::vector<std::string> serumpun = {};  ///< keys of further rows that share the cell
};

/// All facts of a report by label, role and year.
class BukuFakta {
 public:
  using Kunci = std::tuple<std::string, Peran, int>;

  /// Reads the facts out of all grids.
  explicit BukuFakta(Jaring& jaring);

  /// Facts of one key; a table that has the label twice with two values has none.
  const std::vector<Fakta>& fakta(const Kunci& kunci) const;
  /// Grand totals of money in the last rows of tables.
  const std::vector<Fakta>& total(Peran peran, int tahun) const;
  /// Claims that places which print one fact agree. Tables that mostly disagree speak of other
  /// things and are left alone.
  void hubungkan();
  /// Marks figures that repeat the year before.
  std::vector<bool> usang() const;
  /// Where the year before stands that a figure repeats; kTiada if it does not.
  std::size_t sumber_usang(std::size_t titik) const;
  /// Labels of indicators with how they are printed, for sentences.
  const std::map<std::string, std::string>& label() const { return label_; }

 private:
  void tandai_rencana();
  void baca_kisi(std::size_t k);
  void baca_sel(std::size_t k, std::size_t b, std::size_t c);
  void cari_usang();
  /// Some figure of the row repeats the year before.
  bool baris_usang(std::size_t titik) const;
  void hubungkan_rumpun();
  void hubungkan_total();
  bool sepaham(std::size_t a, std::size_t b, Peran peran) const;

  Jaring& jaring_;
  std::vector<bool> digantikan_ = {};  ///< grids of a plan that another one of the report replaces
  std::map<Kunci, std::vector<Fakta>> isi_ = {};
  std::map<std::string, std::string> label_ = {};
  std::map<std::size_t, std::size_t> sumber_ = {};
  std::map<std::tuple<std::size_t, std::size_t, Peran>, std::pair<int, int>> suara_ = {};
};

}  // namespace laras::pelaporan::pemeriksa
