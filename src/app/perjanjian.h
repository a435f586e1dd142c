#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/laporan.h"
#include "app/terbitan.h"
#include "naskah/naskah.h"
#include "pelaporan/periksa_perjanjian.h"

namespace laras::app {

/// Whose Perjanjian Kinerja of which year.
struct PerjanjianDari {
  int tahun = 0;
  std::string jabatan;  ///< code of the post of the first party
};

/// Where a Perjanjian Kinerja stands: written from the plan; prepared by the first party's PIN;
/// agreed to by the second party's; tetap once the page that was signed by hand, or a PDF signed
/// elsewhere, is taken in. A PIN alone makes nothing tetap.
enum class KeadaanPerjanjian { Konsep, Disiapkan, Disetujui, Tetap };

/// A signature or a signed page that was taken in, with the proof of it.
struct TandaTampil {
  std::string pihak;  ///< `pertama`, `kedua`, `lembar`
  std::string nama;   ///< of the person, as shown
  std::string pengguna;
  std::string jabatan;  ///< as which he signed: "Plt. Camat"
  std::string waktu;    ///< UTC
  std::string sidik;    ///< SHA-256 of what was signed; of a page, its own
  std::string kunci_umum = {};
  std::string tanda = {};  ///< Ed25519, hexadecimal
  std::string pesan = {};  ///< the very text that was signed
  std::string jenis = {};  ///< of a page: MIME
  bool sah = false;
  std::string sebab = {};  ///< why it is not
};

/// One version that was prepared: stored bytes, never made again.
struct VersiPerjanjian {
  int nomor = 1;
  std::string dokumen;  ///< code of the plan document behind it
  std::string judul;
  std::string pihak_kedua;  ///< code of the post
  std::string sidik;        ///< SHA-256 of the PDF: what is signed
  std::string waktu;        ///< UTC
  std::string oleh;         ///< login name of who prepared it
  std::string alasan;
  KeadaanPerjanjian keadaan = KeadaanPerjanjian::Disiapkan;
  bool terbaru = true;
  std::vector<BerkasTerbitan> berkas = {};
  std::vector<TandaTampil> tanda = {};  ///< pertama, kedua, lembar; proved by tanya_versi() alone
};

/// One line of the list of a year.
struct BarisPerjanjian {
  std::string jabatan;  ///< code
  std::string nama;
  std::string atasan;    ///< name of the post of the second party
  std::string pemegang;  ///< who holds it on the date of the PK; empty: nobody
  int indikator = 0;
  int temuan = 0;
  KeadaanPerjanjian keadaan = KeadaanPerjanjian::Konsep;
  int versi = 0;         ///< the newest that was prepared; 0: none
  bool berubah = false;  ///< rests on an older plan document than the latest
};

/// All posts of the office, the head first. Fails with Invalid where rows do not fit each other.
Result<std::vector<BarisPerjanjian>> daftar_perjanjian(const Snapshot& snapshot, int tahun);

/// The PK of a post as it would be prepared now, and what was prepared before.
struct PerjanjianTampil {
  std::string jabatan;
  std::string nama;         ///< of the post
  std::string kode_atasan;  ///< empty: none
  std::string atasan;
  bool atasan_luar = false;  ///< from outside the office: signs on paper
  std::string dokumen;       ///< code of the plan document; empty: the year has none
  std::string nama_dokumen;
  naskah::Naskah naskah;
  bool f4 = false;                       ///< printed on F4, as the office has chosen
  std::vector<std::string> kurang = {};  ///< not filled in: it cannot be prepared
  std::vector<pelaporan::ButirPeriksaPerjanjian> periksa = {};
  std::vector<VersiPerjanjian> versi = {};  ///< the newest first

  int temuan() const;
  int versi_berikut() const { return versi.empty() ? 1 : versi.front().nomor + 1; }
  /// Whether preparing it needs a reason.
  bool perlu_alasan() const { return temuan() > 0 || !versi.empty(); }
};
/// Fails with NotFound where the office has no such post or the year no plan.
Result<PerjanjianTampil> tanya_perjanjian(const Snapshot& snapshot, const PerjanjianDari& dari);

/// The document in one format, from the data as it is now. Fails as tanya_perjanjian().
Result<std::string> cetak_perjanjian(const PerjanjianTampil& perjanjian, Bentuk bentuk);
/// SHA-256 of its PDF: what the first party would sign.
Result<std::string> sidik_perjanjian(const PerjanjianTampil& perjanjian);

/// One prepared version with its signatures proved. Fails with NotFound where there is none.
Result<VersiPerjanjian> tanya_versi(const Workspace& workspace, const Snapshot& snapshot,
                                    const PerjanjianDari& dari, int nomor);
/// Prepared versions of a post, the newest first, signatures not proved.
std::vector<VersiPerjanjian> versi_perjanjian(const Snapshot& snapshot, const PerjanjianDari& dari);

/// The stored bytes of a digest, proved by it. Fails as store::ambil_isi().
Result<std::string> isi_perjanjian(const Workspace& workspace, const std::string& sidik);

/// The text that is signed: it names office, version, party, digest and time, a line each.
std::string pesan_tanda(const Snapshot& snapshot, const PerjanjianDari& dari, int nomor,
                        std::string_view pihak, std::string_view sidik, std::string_view waktu);

/// What is wrong with the stored signatures of the office: key of the row and why. For the proof of
/// the whole data folder.
std::vector<std::pair<std::string, std::string>> tanda_tidak_sah(const Snapshot& snapshot);

}  // namespace laras::app
