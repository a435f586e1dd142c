#pragma once

#include <string>
#include <vector>

#include "app/workspace.h"

namespace laras::app {

/// Who acts, from where.
struct Oleh {
  const kantor::Pelaku& pelaku;
  std::string asal;  ///< as Tindak::asal
};

/// The administrator of the command line: whoever may write the data folder.
const kantor::Pelaku& administrator_baris_perintah();

/// One role as it is typed: codes and dates as text.
struct IsianPeran {
  std::string peran;
  std::string unit = {};            ///< empty: that of his post, else the whole office
  std::string sifat = "definitif";  ///< definitif, plt, plh
  std::string mulai = {};           ///< empty: today
  std::string sampai = {};          ///< empty: until it is ended
};

/// A new person with his first role.
struct PenggunaBaru {
  std::string pengguna;  ///< small letters (one at least), digits, dot, hyphen, underscore
  std::string nama;      ///< as shown; empty: the name of his post, else of his role
  std::string jabatan;   ///< empty: somebody from outside
  IsianPeran peran;
  std::string sandi = {};         ///< empty: one is made, which he must change
  bool boleh_tanpa_unit = false;  ///< a role that works in a unit may come without one
};

/// Either all that is wrong, each with its field, or what was done.
struct HasilAkun {
  Errors salah = {};
  std::string sandi = {};                 ///< Made for him, to be shown this once.
  std::vector<std::string> catatan = {};  ///< What one should know although it was done.
};

/// Makes a person who may log in. Traced without any secret.
HasilAkun buat_pengguna(Workspace& workspace, const Oleh& oleh, const PenggunaBaru& isi);
/// Another shown name or post. Nothing is written where nothing differs.
HasilAkun ubah_pengguna(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                        const std::string& nama, const std::string& jabatan);
/// Makes a password that must be changed, ends his sessions, lifts his delay. `sandi`: this one,
/// which need not be changed. His signing PIN stays his own.
HasilAkun atur_ulang_sandi(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                           const std::string& sandi = {});
/// Whether he may log in at all. Closing ends his sessions; refused for the last administrator.
HasilAkun atur_aktif(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                     bool aktif);
/// One more role.
HasilAkun beri_peran(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                     const IsianPeran& isi);
/// Ends a role on that day, which is its last (`sampai`; empty: today). Refused for the last
/// administrator.
HasilAkun akhiri_peran(Workspace& workspace, const Oleh& oleh, const std::string& pengguna,
                       const std::string& peran, const std::string& mulai,
                       const std::string& sampai);

/// One role of a person for the screen.
struct PeranTampil {
  std::string kode;
  std::string judul;   ///< "Plt. Camat"
  std::string unit;    ///< name; "seluruh kantor" where there is none
  std::string mulai;   ///< ISO
  std::string sampai;  ///< ISO; empty: open
  bool berlaku = false;
};

/// A person for the screen.
struct PenggunaTampil {
  std::string pengguna;
  std::string nama;
  std::string jabatan;  ///< code
  std::string nama_jabatan;
  bool aktif = true;
  std::vector<PeranTampil> peran;
};

/// Everybody in the order of their making. `pada`: the day for which roles are `berlaku`.
std::vector<PenggunaTampil> daftar_pengguna(const Snapshot& snapshot, Tanggal pada);

}  // namespace laras::app
