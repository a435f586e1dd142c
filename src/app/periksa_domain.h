#pragma once

#include "base/result.h"
#include "kamus/kamus.h"

namespace laras::app {

/// Checks what one row alone does not show but a regulation or the data's own logic asks: all
/// problems at once, each with its place. REQUIRES: kamus::periksa found nothing.
Errors periksa_domain(const kamus::Himpunan& himpunan);

}  // namespace laras::app
