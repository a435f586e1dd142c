#pragma once

#include <string>

#include "app/akun.h"
#include "app/snapshot.h"

namespace laras::app {

/// What is wrong with a name to log in with.
void periksa_nama_masuk(const Snapshot& snapshot, const std::string& pengguna, Errors& salah);
/// What is wrong with a post; an empty one is none.
void periksa_jabatan(const Snapshot& snapshot, const std::string& jabatan, Errors& salah);
/// What is wrong with a role, as the row of `penugasan` that it would be.
kamus::Baris susun_peran(const Snapshot& snapshot, const std::string& pengguna,
                         const IsianPeran& isi, Tanggal hari_ini, Errors& salah);
/// A role that does some of its work in its own unit only.
bool butuh_unit(kantor::Peran peran);
/// A role that reaches no unit as it stands: it works in a unit, but names none and has no post
/// with one.
bool tanpa_unit(const Snapshot& snapshot, const IsianPeran& isi, const std::string& jabatan);

/// Somebody who may log in is administrator on that day and after it.
bool ada_administrator(const kamus::Himpunan& himpunan, Tanggal pada);

}  // namespace laras::app
