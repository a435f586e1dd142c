#pragma once

#include <string>
#include <vector>

#include "app/ruang_anggaran.h"
#include "app/workspace.h"

namespace laras::app {

/// One amount as it comes from a form or a list.
struct ButirAnggaran {
  acuan::Periode periode = acuan::Periode::Tw1;
  std::string simpul;
  std::string jumlah;       ///< as typed; empty takes it away
  std::string semula;       ///< RuangAnggaran::tersimpan() when the form was opened
  std::string alasan = {};  ///< of an unusual amount

  /// `TW3:7.01.01.2.01.01`: what `where` of its errors begins with.
  std::string kunci() const;
};

/// Somebody else changed an amount after the form was opened.
struct BentrokAnggaran {
  ButirAnggaran butir;
  std::string nama;
  std::string tersimpan;
  Penindak oleh;
};

/// What became of it. Where there is an error or a conflict, nothing was stored.
struct HasilAnggaran {
  Errors salah = {};  ///< `where`: kunci(), a colon, `jumlah` or `alasan`
  std::vector<BentrokAnggaran> bentrok = {};
  int diubah = 0;

  bool tuntas() const { return salah.empty() && bentrok.empty(); }
};

/// Text of an amount as the store keeps it: `1.265.000` as `1265000`. Fails with Invalid, how to
/// write it.
Result<std::string> baku_anggaran(const std::string& jumlah);

/// Stores realisasi anggaran of sub kegiatan, all or nothing, each change with a row of history. An
/// amount that its form left as it was stays as it is now. What kinerja::janggal_anggaran() names
/// needs a reason. Fails with Forbidden for one who does not enter it, with NotFound for a node
/// that the DPA of the year does not have, with Conflict where a period is closed or not begun.
Result<HasilAnggaran> simpan_anggaran(Workspace& workspace, const kantor::Pelaku& pelaku,
                                      const std::string& asal, int tahun,
                                      const std::vector<ButirAnggaran>& butir);

}  // namespace laras::app
