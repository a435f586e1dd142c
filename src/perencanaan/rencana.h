#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "acuan/nilai.h"
#include "acuan/periode.h"
#include "acuan/skala.h"
#include "base/angka.h"
#include "base/id.h"
#include "base/tanggal.h"
#include "kamus/kamus.h"
#include "kantor/kantor.h"

namespace laras::perencanaan {

enum class JenisDokumen { Rpjmd, Renstra, Renja, Dpa, Pk };
enum class Sifat { Murni, Perubahan };

/// One version of a plan document.
struct Dokumen {
  Id<Dokumen> id;
  JenisDokumen jenis = JenisDokumen::Renja;
  Sifat sifat = Sifat::Murni;
  std::string nama;
  int mulai = 0;  ///< first and last year that this version governs
  int akhir = 0;
  int urutan = 0;  ///< the greatest is the latest
  std::string nomor;
  std::optional<Tanggal> tanggal;
  Id<Dokumen> menggantikan;
  std::string alasan;
};

enum class JenisSimpul { Misi, TujuanDaerah, Tujuan, Sasaran, Program, Kegiatan, SubKegiatan };

/// One dated version of a node of the performance tree; its id never changes.
struct Simpul {
  Id<Simpul> id;
  int mulai = 0;
  int sampai = 9999;
  JenisSimpul jenis = JenisSimpul::Program;
  Id<Simpul> induk;
  std::string kode;
  std::string nama;
  std::string sasaran;
  std::string lokasi;
  Id<Simpul> menggantikan;
};

/// Which way is better (definisi operasional); PermenPANRB 6/2022 for the lower-is-better form.
enum class Arah { MakinTinggi, MakinRendah, MakinRendahRasio };
enum class Akumulasi { Jumlah, Terakhir };
enum class Sumber { Ketik, Fakta, Gabungan };

/// One dated version of an Indikator; its id never changes.
struct Indikator {
  Id<Indikator> id;
  int mulai = 0;
  int sampai = 9999;
  Id<Simpul> simpul;
  int urutan = 0;
  std::string nama;
  acuan::Satuan satuan;
  int desimal = 0;
  Arah arah = Arah::MakinTinggi;
  Akumulasi akumulasi_tahun = Akumulasi::Terakhir;
  Akumulasi akumulasi_renstra = Akumulasi::Terakhir;
  Sumber sumber = Sumber::Ketik;
  std::string fakta;
  Id<Indikator> menggantikan;
  std::string cara_ganti;
  std::string alasan;
};

/// A line of a document: a node with all its indikator, or with the one named.
struct IsiDokumen {
  Id<Simpul> simpul;
  Id<Indikator> indikator;
  std::string nomor;
};

/// A target with the row it stands in.
struct Target {
  acuan::Nilai nilai;
  std::string baris;  ///< id of the row, for the leaf
  Id<Dokumen> dokumen;
};

/// A pagu with the row it stands in: a value or N/A.
struct Pagu {
  Keadaan keadaan = Keadaan::BelumDiisi;
  Decimal jumlah;
  std::string baris;
};

/// Definition of an Indikator Kinerja Utama.
struct Iku {
  Id<Indikator> indikator;
  int urutan = 0;
  std::string definisi_operasional;
  std::string formulasi;
  std::string pembilang;
  std::string penyebut;
  std::string sumber_data;
  std::string kelompok;  ///< IKU of one group share their budget in Tabel 3.13 and 6.1
};

/// The plan: documents, tree, indikator, targets and pagu, all with their versions.
class Rencana {
 public:
  /// Assembles the plan. What the dictionary cannot see (targets that do not fit their unit) is
  /// added to `salah`, each with its place.
  static Rencana rakit(const kamus::Himpunan& himpunan, const acuan::Acuan& acuan, Errors& salah);

  const std::vector<Dokumen>& dokumen() const { return dokumen_; }
  const Dokumen* cari(const Id<Dokumen>& id) const;
  /// The latest version of that kind which governs the year; null if there is none.
  const Dokumen* terbaru(JenisDokumen jenis, int tahun) const;
  /// The first (murni) version of that kind which governs the year; null if there is none.
  const Dokumen* murni(JenisDokumen jenis, int tahun) const;
  /// All versions of a kind in order.
  std::vector<const Dokumen*> versi(JenisDokumen jenis) const;

  /// The version in force in that year; null if there is none.
  const Simpul* simpul(const Id<Simpul>& id, int tahun) const;
  const Indikator* indikator(const Id<Indikator>& id, int tahun) const;
  /// Indikator of a node in that year by their order.
  std::vector<const Indikator*> indikator_simpul(const Id<Simpul>& simpul, int tahun) const;
  /// Those of them for which the document has a target of the year.
  std::vector<const Indikator*> indikator_bertarget(const Id<Dokumen>& dokumen,
                                                    const Id<Simpul>& simpul, int tahun) const;
  /// The value that a row writes for its indikator (columns `indikator`, `tahun`, `kolom` and, for
  /// a Rentang, `kolom_atas`, which may be empty), by the unit and scale of its year. Nothing when
  /// the indikator is not in force then or the value does not fit: said in `salah` with its place.
  std::optional<acuan::Nilai> nilai_baris(const kamus::Pembaca& baris, std::string_view kolom,
                                          std::string_view kolom_atas, const acuan::Acuan& acuan,
                                          Errors& salah) const;
  /// Nodes of that kind in force in that year, in the order of the data.
  std::vector<const Simpul*> simpul_jenis(JenisSimpul jenis, int tahun) const;

  /// Lines of a document in its order. A DPA that lists none shows the tree of the Renja of its
  /// year that it finances: the latest DPA that of the latest, one before it that of the murni.
  const std::vector<IsiDokumen>& isi(const Id<Dokumen>& dokumen) const;
  /// Whether the document shows that node.
  bool memuat(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul) const;
  /// Nodes right below `simpul` that the document shows, in its order.
  std::vector<Id<Simpul>> anak(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul,
                               int tahun) const;

  /// Null if the document has no such row.
  const Target* target(const Id<Dokumen>& dokumen, const Id<Indikator>& indikator, int tahun,
                       acuan::Periode periode = acuan::Periode::Tahun) const;
  const Pagu* pagu(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun) const;

  /// IKU in force in that year, by their order.
  std::vector<const Iku*> iku(int tahun) const;
  /// Programs whose budget serves that IKU.
  std::vector<Id<Simpul>> program_iku(const Id<Indikator>& indikator) const;
  /// The post that answers for a node in that year; empty if none is named.
  Id<kantor::Jabatan> penanggung_jawab(const Id<Simpul>& simpul, int tahun) const;

 private:
  using KunciTarget = std::tuple<std::string, std::string, int, acuan::Periode>;
  void rakit_target(const kamus::Himpunan& himpunan, const acuan::Acuan& acuan, Errors& salah);

  std::vector<Dokumen> dokumen_;
  std::vector<Simpul> simpul_;
  std::vector<Indikator> indikator_;
  std::map<Id<Dokumen>, std::vector<IsiDokumen>> isi_;
  std::map<KunciTarget, Target> target_;
  std::map<std::tuple<std::string, std::string, int>, Pagu> pagu_;
  std::vector<Iku> iku_;
  std::multimap<Id<Indikator>, Id<Simpul>> iku_program_;
  std::multimap<Id<Simpul>, std::pair<int, Id<kantor::Jabatan>>> penanggung_jawab_;
};

}  // namespace laras::perencanaan
