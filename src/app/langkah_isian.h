#pragma once

#include <string>
#include <vector>

#include "app/simpan_isian.h"

namespace laras::app {

/// An entry to be returned, with the reason that its unit reads at the field.
struct ButirKembali {
  std::string indikator;
  std::string alasan;
};

/// Returns submitted entries to their units, all or nothing; each needs a reason. One that is
/// returned already with that reason is no change. Errors of single entries are in the result, by
/// `<indikator>:alasan`. Fails with Forbidden for one who does not verify, with Conflict where the
/// period is closed.
Result<HasilIsian> kembalikan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                    const std::string& asal, const PeriodeIsian& periode,
                                    const std::vector<ButirKembali>& butir);

/// Verifies submitted entries, all or nothing. Nobody verifies what he submitted himself. What is
/// verified or approved already stays. Fails as kembalikan_isian().
Result<HasilIsian> verifikasi_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                    const std::string& asal, const PeriodeIsian& periode,
                                    const std::vector<std::string>& indikator);

/// Approves verified entries, all or nothing. What is approved already stays. Fails as
/// kembalikan_isian(), with Forbidden for one who does not approve.
Result<HasilIsian> sahkan_isian(Workspace& workspace, const kantor::Pelaku& pelaku,
                                const std::string& asal, const PeriodeIsian& periode,
                                const std::vector<std::string>& indikator);

}  // namespace laras::app
