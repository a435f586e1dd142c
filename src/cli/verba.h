#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace laras::cli {

/// One option or input of a verb.
struct Opsi {
  enum class Jenis { Tanda, Teks, Bulat };

  std::string nama;     ///< `--data`, `-o`, or `SUMBER` for an input without a name.
  std::string isi;      ///< What stands behind it in the help: `DIR`. Empty for a Tanda.
  std::string bantuan;  ///< Indonesian, a sentence.
  Jenis jenis = Jenis::Teks;
  bool wajib = false;
  std::vector<std::string> pilihan = {};  ///< The only values; empty: any.
  std::string bawaan = {};                ///< Value where the option is absent.

  bool bernama() const { return nama.starts_with('-'); }
};

/// What was typed, already checked against the options.
class Masukan {
 public:
  explicit Masukan(std::map<std::string, std::string, std::less<>> isi) : isi_(std::move(isi)) {}

  /// Given, or has a `bawaan`.
  bool ada(std::string_view nama) const { return isi_.contains(nama); }
  /// Empty where absent.
  std::string teks(std::string_view nama) const;
  /// 0 where absent. REQUIRES: Jenis::Bulat.
  int bulat(std::string_view nama) const;

 private:
  std::map<std::string, std::string, std::less<>> isi_;
};

/// Where a verb writes: results, and messages for a person.
struct Keluaran {
  std::ostream& hasil;
  std::ostream& pesan;
};

/// One verb of the command line. `jalankan` returns the exit code: 0 done, 1 refused or findings,
/// 2 could not run.
struct Verba {
  std::string nama;
  std::string ringkasan;  ///< One line for the list of verbs.
  std::string uraian;     ///< A paragraph or more for its own help.
  std::vector<Opsi> opsi;
  std::function<int(const Masukan&, Keluaran&)> jalankan;
};

/// `--data DIR`, as every verb has it that touches the office.
Opsi opsi_data();
/// `--format`, with the first of `pilihan` where it is absent.
Opsi opsi_format(std::vector<std::string> pilihan);

/// All verbs in the order of the help; see daftar.cc for how to add one.
const std::vector<Verba>& daftar_verba();

Verba verba_templat();
Verba verba_impor();
Verba verba_ekspor();
Verba verba_verifikasi();
Verba verba_cadangkan();
Verba verba_pulihkan();
Verba verba_lkjip();
Verba verba_turunan();
Verba verba_pk();
Verba verba_rencana_aksi();
Verba verba_pengukuran();
Verba verba_laporan_tribulan();
Verba verba_rekap_renja();
Verba verba_periksa();
Verba verba_server();
Verba verba_pengguna();
Verba verba_rute();
Verba verba_reviu();

}  // namespace laras::cli
