#pragma once

#include "support/kantor_web.h"

namespace laras::uji {

/// Fills in what the sample office's LKjIP 2022 still lacks: two indikator of a tujuan.
void lengkapi_lkjip(KantorWeb& kantor);

/// Makes one row of the budget spend more than it may: a contradiction.
void pertentangkan_anggaran(KantorWeb& kantor);

/// Changes every narrative, so that the reports print something else.
void ubah_narasi(KantorWeb& kantor);

}  // namespace laras::uji
