#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "naskah/naskah.h"
#include "render/html_id.h"

namespace laras::render {

/// One distinct node of the derivations of a document.
struct SimpulAsal {
  Angka angka;
  std::optional<Cetak> cara = {};        ///< how it is first printed; none if it is nowhere printed
  std::vector<std::size_t> operan = {};  ///< indices of its direct operands
  std::size_t nomor = 0;       ///< of its entry, from 1; 0: written inside its users' formula
  std::string judul = {};      ///< "Nilai AKIP · Capaian"; a leaf's own label
  std::string tempat = {};     ///< where it is first printed: "Tabel 3.1"
  std::string tempat_id = {};  ///< the anchor of that place
  bool dalam_kalimat = false;  ///< some sentence prints it
};

/// Every derivation behind a document's printed figures, each distinct node once: equal nodes
/// are one even where they were built twice.
class DaftarAsal {
 public:
  DaftarAsal(const naskah::Naskah& naskah, const DaftarId& id);

  /// The node of a printed figure or of one of its operands. REQUIRES: it is in the document.
  const SimpulAsal& simpul(const Angka& angka) const;
  const SimpulAsal& simpul(std::size_t indeks) const { return simpul_[indeks]; }
  /// Nodes that have an entry, by number.
  const std::vector<std::size_t>& entri() const { return entri_; }
  /// The nodes with an entry that this one is directly made of, through unnamed steps.
  std::vector<std::size_t> sumber(const SimpulAsal& simpul) const;

 private:
  friend class PengisiAsal;
  std::size_t daftar(const Angka& angka);
  void nomori();

  std::vector<SimpulAsal> simpul_;
  std::vector<std::size_t> entri_;
  std::unordered_map<const Derivasi*, std::size_t> menurut_alamat_;
  std::unordered_map<std::string, std::size_t> menurut_isi_;
};

/// The column of row names: the last text column before the first of figures.
std::size_t kolom_nama(const naskah::Tabel& tabel);

/// A figure inside a formula: exact as its own cell prints it, without unit, else at most four
/// decimals and `…`.
std::string bilangan(const SimpulAsal& simpul);
/// A figure by itself: as its cell prints it, else as in a formula.
std::string tertulis(const SimpulAsal& simpul);
/// `realisasi ÷ target × 100 = 70,17 ÷ 71,00 × 100 = 98,8309…`; empty for a leaf.
std::string rumus(const DaftarAsal& asal, const SimpulAsal& simpul);
/// The state of a figure without a value, in words.
std::string uraian_keadaan(const Angka& angka);

}  // namespace laras::render
