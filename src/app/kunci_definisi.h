#pragma once

#include <string>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// Locks the definitions of a year, so that an indikator's definition changes by a perubahan alone,
/// or opens them again, which needs a reason. Nothing is written where it is so already. Returns
/// what is wrong, `where` the field.
Errors atur_kunci_definisi(Workspace& workspace, const Oleh& oleh, int tahun, bool kunci,
                           const std::string& alasan);

}  // namespace laras::app
