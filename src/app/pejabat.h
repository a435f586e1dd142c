#pragma once

#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"
#include "kantor/kantor.h"

namespace laras::app {

/// Somebody's term in a post as it is typed; dates as text.
struct IsianPemegang {
  std::string status = "definitif";  ///< definitif, plt, plh, pj
  std::string nama;
  std::string nip = {};  ///< 18 digits, or empty
  std::string pangkat = {};
  std::string golongan = {};
  std::string mulai = {};
  std::string sampai = {};           ///< last day; empty: open
  std::string nomor_keputusan = {};  ///< needed of plt, plh and pj
  std::string tanggal_keputusan = {};
};

/// A term for the screen; dates are ISO.
struct PemegangTampil {
  std::string masa;  ///< `1.2022-01-01`: names it within the post
  IsianPemegang isi;
  bool berlaku = false;  ///< on the day that was asked for
  bool dicetak = false;  ///< documents of that day name him
};

/// A post with all its terms.
struct JabatanTampil {
  std::string kode;
  std::string nama;
  std::string nama_lengkap;
  std::string unit;  ///< its name; empty for a post outside the office
  bool luar = false;
  bool staf = false;                      ///< may be held by several at a time
  std::vector<PemegangTampil> masa = {};  ///< the latest first
  std::vector<std::string> celah = {};    ///< "1 Juli 2022 s.d. 30 September 2022": nobody held it
  std::string tanda = {};                 ///< of all its terms; goes along with a form

  /// Nobody holds it on the day that was asked for.
  bool lowong() const;
};

/// Every post in the order of the office, as it is held on `pada`. Gaps are told up to that day.
std::vector<JabatanTampil> tanya_pejabat(const Snapshot& snapshot, Tanggal pada);

/// "Plt. Camat", "Camat".
std::string sebutan_pemegang(const std::string& status, const std::string& jabatan);

/// What would mend a disagreement.
enum class ObatSelisih { CatatMasa, UbahPengguna, BuatAkun };

/// Accounts, roles and terms that do not say the same of a post.
struct SelisihPejabat {
  std::string jabatan;  ///< code
  std::string nama_jabatan;
  std::string uraian;         ///< whole sentences
  std::string pengguna = {};  ///< of UbahPengguna
  ObatSelisih obat = ObatSelisih::CatatMasa;
};

/// Where they disagree on that day, by post. Posts of the structure only: those that a role heads.
std::vector<SelisihPejabat> selisih_pejabat(const Snapshot& snapshot, Tanggal pada);

/// What an act on a term is about, beside what is typed.
struct PerintahPejabat {
  std::string jabatan;
  std::string masa;    ///< PemegangTampil::masa; empty: a new one
  std::string tanda;   ///< JabatanTampil::tanda when the form was opened
  std::string alasan;  ///< needed for a change; stays in the trail
};

/// Keeps a term, new or changed. Plh may stand beside any other holder; definitif, Plt and Pj
/// exclude each other. Returns all that is wrong, each with its field; Conflict without a field
/// where the terms of the post are no longer those of the form. The same form a second time
/// changes nothing.
Errors simpan_pemegang(Workspace& workspace, const Oleh& oleh, const PerintahPejabat& perintah,
                       const IsianPemegang& isi);
/// Takes a term out that was noted by mistake.
Errors hapus_pemegang(Workspace& workspace, const Oleh& oleh, const PerintahPejabat& perintah);

}  // namespace laras::app
