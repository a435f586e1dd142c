#pragma once

#include <string>
#include <string_view>

#include "app/snapshot.h"
#include "base/result.h"

namespace laras::app {

/// What is wrong with the live figures `{{...}}` of a text that a report of the year prints: the
/// first name that it does not know; empty where there is none. Fails with Invalid where the rows
/// of the year do not fit each other.
Result<std::string> salah_angka_hidup(const Snapshot& snapshot, int tahun, std::string_view teks);

}  // namespace laras::app
