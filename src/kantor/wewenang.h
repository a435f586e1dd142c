#pragma once

#include <string_view>
#include <vector>

#include "kantor/kantor.h"
#include "kantor/peran.h"

namespace laras::kantor {

/// Everything that a person may do or see. One table says who may; routes, menus, acts and tests
/// ask it.
enum class Tindakan {
  LihatPublik,             ///< login page, published reports, health of the server
  Masuk,                   ///< log in
  AturAkun,                ///< own password, own sessions, log out
  LihatBeranda,            ///< own start page
  LihatKinerja,            ///< plan, indikator, measurement, derivation of a figure
  SusunRencana,            ///< build and change the plan of a year, fix its definitions
  IsiRealisasi,            ///< enter and submit realisasi of a triwulan
  PeriksaRealisasi,        ///< verify or return what was submitted
  SahkanRealisasi,         ///< approve, close and reopen a period
  IsiAnggaran,             ///< realisasi anggaran
  LihatLaporan,            ///< LKjIP and its sister documents
  SusunNarasi,             ///< the written parts of reports
  TerbitkanLaporan,        ///< make a report final and keep its bytes
  KelolaPengguna,          ///< accounts and roles
  LihatJejak,              ///< audit trail and security log
  AturKalender,            ///< holidays and the days of collection
  KelolaSistem,            ///< health of the program, backups
  TandatanganiPerjanjian,  ///< prepare and sign the perjanjian kinerja of one's own post
  AturStandar,             ///< standards of kuantitas, kualitas, waktu of an indikator
  AwasiTandaTangan,        ///< whose signing keys are in force; notices of new ones
  NilaiEvaluasi,           ///< enter an LHE, judge the answers to it
  JawabRekomendasi,        ///< answer a recommendation of the LHE
  CatatKeputusan,          ///< keep the register of decisions
  UnduhBundel,             ///< take all evidence of a year away
  SelenggarakanRapat,      ///< evaluation meetings: invitation, attendance, minutes, follow-up
  LaporkanPemantauan,      ///< report progress towards the end of the Renstra as its named reporter
  ReviuLaporan,            ///< review the LKjIP and state that it was reviewed
  AturPejabat,             ///< who holds which post from when to when, Plt and Plh
  AturAcuan,               ///< the office's own scales and thresholds with regulation and dates
  AturTataNaskah,          ///< letterhead and paper of printed documents
};

/// Where a role may do it: anywhere in the office, or in the unit of its Penugasan and below.
enum class Jangkauan { Kantor, Unit };

/// One row of the table for one role.
struct Izin {
  Peran peran = Peran::Publik;
  Jangkauan jangkauan = Jangkauan::Kantor;
};

/// One row of the table of acts and roles.
struct Wewenang {
  Tindakan tindakan = Tindakan::LihatPublik;
  std::string_view kode;   ///< `isi-realisasi`
  std::string_view judul;  ///< "Mengisi realisasi"
  std::vector<Izin> izin;

  /// Nobody needs to log in for it.
  bool publik() const;
};

/// The whole table, one row a Tindakan, in its order.
const std::vector<Wewenang>& daftar_wewenang();
const Wewenang& wewenang(Tindakan tindakan);

/// Whether some role of the person may do it, be it only in a unit of its own.
bool boleh(const Pelaku& pelaku, Tindakan tindakan);
/// Whether some role of the person may do it for that unit (which lies in the unit of the role or
/// below, where the role reaches no further).
bool boleh(const Pelaku& pelaku, Tindakan tindakan, const Id<UnitKerja>& unit,
           const Kantor& kantor);

}  // namespace laras::kantor
