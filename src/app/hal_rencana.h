#pragma once

#include <string>
#include <string_view>

#include "app/lembar_rencana.h"
#include "app/ruang_rencana.h"

namespace laras::app {

// The forms of the plan, one by one; lembar_rencana.cc chooses among them.

/// What is typed into a form that is being stored, with what collects errors.
class Tulisan {
 public:
  Tulisan(const LembarRencana& lembar, std::map<std::string, std::string, std::less<>> isi,
          std::string waktu, const kantor::Pelaku& pelaku)
      : lembar_(lembar), isi_(std::move(isi)), waktu_(std::move(waktu)), pelaku_(pelaku) {}

  const LembarRencana& lembar() const { return lembar_; }
  const std::string& waktu() const { return waktu_; }
  const kantor::Pelaku& pelaku() const { return pelaku_; }
  /// What the field shall hold.
  std::string isi(std::string_view nama) const;
  /// What it held.
  std::string semula(std::string_view nama) const;
  bool berubah(std::string_view nama) const { return isi(nama) != semula(nama); }
  void tolak(std::string_view medan, std::string pesan);

  Errors salah = {};
  std::string id = {};         ///< of what was stored
  std::string ringkasan = {};  ///< for the trail

 private:
  const LembarRencana& lembar_;
  std::map<std::string, std::string, std::less<>> isi_;
  std::string waktu_;
  const kantor::Pelaku& pelaku_;
};

Result<LembarRencana> lembar_simpul(const RuangRencana& ruang, const LetakRencana& letak);
void tulis_simpul(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);
void hapus_simpul(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);

Result<LembarRencana> lembar_indikator(const RuangRencana& ruang, const LetakRencana& letak);
void tulis_indikator(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);
void hapus_indikator(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);

Result<LembarRencana> lembar_target(const RuangRencana& ruang, const LetakRencana& letak);
void tulis_target(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);

Result<LembarRencana> lembar_pagu(const RuangRencana& ruang, const LetakRencana& letak);
void tulis_pagu(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);

Result<LembarRencana> lembar_dokumen(const RuangRencana& ruang, const LetakRencana& letak);
void tulis_dokumen(RuangRencana& ruang, const LetakRencana& letak, Tulisan& tulisan);

/// Code and name of a node in the year; its id where it is not in force.
std::string sebutan_simpul(const RuangRencana& ruang, const std::string& id);
/// Letters and digits of a name with hyphens between them, at most 40: `jumlah-dokumen-renja`.
std::string id_dari_nama(std::string_view nama);
/// Whether rows of any subject other than `kecuali` name that value of `subjek` in the year or
/// after it: titles of those subjects, each once. A row without a year counts, versions that ended
/// before do not.
std::vector<std::string> yang_menyebut(const RuangRencana& ruang, std::string_view subjek,
                                       const std::string& id, int sejak,
                                       const std::set<std::string, std::less<>>& kecuali);

}  // namespace laras::app
