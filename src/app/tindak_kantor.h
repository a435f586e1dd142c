#pragma once

#include <functional>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// Decides an act on the data of the office; what it puts to the errors refuses it. `pada` is the
/// office's date.
using PutusanKantor =
    std::function<Result<Keputusan>(const Snapshot& kini, Tanggal pada, Errors& salah)>;

/// Runs an act by Workspace::lakukan. Returns all that is wrong, each with its field; nothing was
/// written then.
Errors tindak_kantor(Workspace& workspace, const Tindak& tindak, const PutusanKantor& putusan);

/// Digest of rows of a subject, to see whether they are still those that a form was made from;
/// empty for none.
std::string tanda_kelompok(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& baris);

/// What is said where the rows are no longer those of the form. `where` is empty.
Error galat_berubah();

/// Puts a message where the text of a field is blank.
void wajib_diisi(const std::string& teks, const char* medan, const char* pesan, Errors& salah);

}  // namespace laras::app
