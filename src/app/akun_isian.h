#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "app/akun.h"
#include "app/snapshot.h"

namespace laras::app {

/// A row out of cells by column name; what cannot be read is put to `salah` with its column.
kamus::Baris susun_baris(std::string_view subjek,
                         std::initializer_list<std::pair<std::string_view, std::string>> sel,
                         Errors& salah);

/// All rows of a subject, to be changed.
std::vector<kamus::Baris> salin_baris(const kamus::Himpunan& himpunan, std::string_view subjek);
/// The row with that value in its first column; null if there is none.
kamus::Baris* cari_baris(std::vector<kamus::Baris>& semua, std::string_view kunci);

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
