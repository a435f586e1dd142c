#pragma once

#include <string>
#include <vector>

#include "app/lembar_isian.h"
#include "app/workspace.h"

namespace laras::app {

/// One entry as it comes from a form.
struct ButirKiriman {
  std::string indikator;
  KetikanIsian isi;
  std::string sidik;  ///< KetikanIsian::sidik() of what the form showed when it was opened
};

/// What a person sends of one unit and period.
struct KirimanIsian {
  PeriodeIsian periode;
  Id<kantor::UnitKerja> unit;
  std::vector<ButirKiriman> butir;
};

/// Somebody else changed an entry after the form was opened.
struct BentrokIsian {
  std::string indikator;
  std::string nama;
  KetikanIsian tersimpan;
  KetikanIsian diketik;
  std::string sidik;  ///< of what is stored now
  Penindak oleh;      ///< who stored it
};

/// What became of it. Where there is an error or a conflict, nothing was stored.
struct HasilIsian {
  Errors salah = {};  ///< `where`: `<indikator>:<column>`
  std::vector<BentrokIsian> bentrok = {};
  int diubah = 0;  ///< entries that changed; 0: all was so already

  bool tuntas() const { return salah.empty() && bentrok.empty(); }
};

/// Keeps what was typed as drafts, all or nothing. An entry that its form left as it was stays as
/// it is now, whoever changed it meanwhile. Fails with Forbidden where the person does not fill in
/// for that unit, with Conflict where the period is closed, with NotFound for an indikator that the
/// unit does not fill in.
Result<HasilIsian> simpan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const KirimanIsian& kiriman);

/// What simpan_isian() would say of it, from that state; nothing is stored. Fails as it does.
Result<HasilIsian> coba_isian(const Snapshot& snapshot, const kantor::Pelaku& pelaku,
                              const KirimanIsian& kiriman);

}  // namespace laras::app
