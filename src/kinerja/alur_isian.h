#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "acuan/nilai.h"
#include "base/decimal.h"
#include "base/rational.h"
#include "base/result.h"
#include "kantor/wewenang.h"
#include "perencanaan/rencana.h"

namespace laras::kinerja {

/// Where an entry of realisasi stands on its way from a unit to the approved figure. Kosong is an
/// entry that nobody has begun.
enum class KeadaanIsian { Kosong, Draf, Diajukan, Dikembalikan, Diverifikasi, Disahkan };

/// The word of the store: `diajukan`; empty for Kosong.
std::string_view kode(KeadaanIsian keadaan);
/// The word of the screen: "Diajukan", "Belum diisi".
std::string_view judul(KeadaanIsian keadaan);
/// From the word of the store; an unknown one is Kosong.
KeadaanIsian keadaan_isian(std::string_view kode);

/// What somebody does with an entry.
enum class Langkah { Simpan, Ajukan, Kembalikan, Verifikasi, Sahkan };

/// Who may take a step is who may do this.
kantor::Tindakan tindakan(Langkah langkah);
/// Where a step leads. Fails with Conflict where it cannot be taken from there: what stands in the
/// way and what to do instead.
Result<KeadaanIsian> berikut(KeadaanIsian dari, Langkah langkah);
/// Whether its unit may still change what it typed.
bool dapat_diubah(KeadaanIsian keadaan);

/// An entry as it shall be submitted, with what it is checked against.
struct SyaratIsian {
  acuan::Satuan satuan;
  perencanaan::Akumulasi akumulasi = perencanaan::Akumulasi::Terakhir;  ///< quarters to year
  acuan::Nilai nilai;                ///< as typed, read by its unit
  std::optional<Decimal> pembilang;  ///< of a percentage that is counted
  std::optional<Decimal> penyebut;
  std::string keterangan;
  bool ada_bukti = false;
  bool kumulatif = true;               ///< typed up to the end of the period
  std::optional<Rational> sebelumnya;  ///< what was reached up to the end of the period before
};

/// The figure that an entry amounts to: pembilang ÷ penyebut × 100, else its value. Absent where
/// there is none, or it is no amount.
std::optional<Rational> angka_isian(const SyaratIsian& syarat);

/// Everything that keeps an entry from being submitted, at once; `where` is the column: `nilai`,
/// `pembilang`, `penyebut`, `keterangan` or `bukti`. Nothing: it may be submitted.
Errors periksa_isian(const SyaratIsian& syarat);
/// Those of them that already forbid to keep it as a draft, for the row would not be read again.
Errors periksa_draf(const SyaratIsian& syarat);

}  // namespace laras::kinerja
