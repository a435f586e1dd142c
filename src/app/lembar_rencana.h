#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"

namespace laras::app {

/// What of a plan a form is about.
enum class HalRencana { Simpul, Indikator, Target, Pagu, Dokumen };

/// Which one: its id, or `kBaru` with what it shall stand below.
struct LetakRencana {
  int tahun = 0;
  HalRencana hal = HalRencana::Simpul;
  std::string id = {};
  std::string induk = {};  ///< of a new simpul its parent, of a new indikator its simpul, of a
                           ///< target and a new dokumen: kode of the document, its kind

  static constexpr const char* kBaru = "baru";
  bool baru() const { return id == kBaru; }
};

/// How a field is typed; Tetap goes along unseen and must be what it was.
enum class JenisIsi { Teks, Panjang, Angka, Tanggal, Pilihan, Tetap };

/// One field of a form of the plan.
struct MedanRencana {
  std::string nama = {};
  std::string judul = {};
  std::string isi = {};  ///< as it is stored
  JenisIsi jenis = JenisIsi::Teks;
  std::string petunjuk = {};
  bool wajib = false;
  std::vector<std::pair<std::string, std::string>> pilihan = {};  ///< value, words
  std::string bagian = {};                                        ///< heading that begins here
};

/// A form of the plan with what stands beside it.
struct LembarRencana {
  std::string judul = {};
  std::string keterangan = {};
  std::vector<MedanRencana> medan = {};
  /// Name and value: what was reached, what is promised; only what is known.
  std::vector<std::pair<std::string, std::string>> konteks = {};
  std::vector<std::string> saran = {};       ///< open recommendations that concern it
  std::string hapus = {};                    ///< words of the button that removes it; empty: none
  std::vector<std::string> bergantung = {};  ///< what hangs on it, so that it cannot be removed
  /// Of a target the documents it may be written in: id and name, the present one first.
  std::vector<std::pair<std::string, std::string>> dokumen = {};
  int terkunci_iku = 0;  ///< the same for what an IKU says, which has no versions by year
  int terkunci = 0;  ///< year whose definitions are locked, so that a perubahan is needed; 0: none

  const MedanRencana* cari(std::string_view nama) const;
};

/// The form as the office is now. Fails with NotFound where there is no such thing in the year,
/// with Conflict where it needs a document that is not there yet, with Invalid where rows do not
/// fit.
Result<LembarRencana> tanya_lembar(const Snapshot& snapshot, const LetakRencana& letak);

/// What was typed into a field, and what stood in it when the form was opened.
struct KetikanMedan {
  std::string isi;
  std::string semula;
};
using KetikanRencana = std::map<std::string, KetikanMedan, std::less<>>;

/// A field that somebody else changed while it was being changed here.
struct BentrokRencana {
  std::string nama;
  std::string judul;
  std::string semula;
  std::string saya;
  std::string tersimpan;
};

struct HasilRencana {
  Errors salah = {};  ///< `where`: the field, or empty
  std::vector<BentrokRencana> bentrok = {};
  std::string id = {};  ///< of what was stored: of a new one the id that it got

  bool tuntas() const { return salah.empty() && bentrok.empty(); }
};

/// Stores a form, by the checks of the import. Nothing is written where nothing differs or where
/// anything is wrong; all errors come at once. Fails as tanya_lembar() and Workspace::lakukan().
Result<HasilRencana> simpan_rencana(Workspace& workspace, const Oleh& oleh,
                                    const LetakRencana& letak, const KetikanRencana& ketikan);
/// Takes a simpul, an indikator or a document out of the year. Refused where something hangs on it.
/// `ketikan` holds the number, date and reason where definitions are locked.
Result<HasilRencana> hapus_rencana(Workspace& workspace, const Oleh& oleh,
                                   const LetakRencana& letak, const KetikanRencana& ketikan);

}  // namespace laras::app
