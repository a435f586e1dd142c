#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinerja/predikat.h"
#include "kinerja/ukur.h"
#include "naskah/naskah.h"
#include "pelaporan/bahan.h"

namespace laras::pelaporan {

using kinerja::Indikator;
using kinerja::Simpul;
using perencanaan::Dokumen;

/// What the builders of tables and chapters share: the material, its measurement, the documents
/// that count, and the ways to print a figure. `bahan` must outlive it.
class Penyusun {
 public:
  /// `versi`: the version of the Perjanjian Kinerja that is asked for, with the DPA of that
  /// version (of a perubahan, the latest DPA where none was changed); without it the latest.
  explicit Penyusun(const Bahan& bahan, std::optional<perencanaan::Sifat> versi = {});

  const Bahan& bahan() const { return bahan_; }
  const perencanaan::Rencana& rencana() const { return bahan_.rencana; }
  kinerja::Ukur& ukur() { return ukur_; }
  int tahun() const { return bahan_.tahun; }
  std::string tahun_teks() const { return std::to_string(bahan_.tahun); }

  /// Latest versions for the year; an empty Dokumen if there is none.
  const Dokumen& renja() const { return *renja_; }
  const Dokumen& renja_murni() const { return *renja_murni_; }
  const Dokumen& dpa() const { return *dpa_; }
  const Dokumen& pk() const { return *pk_; }
  const Dokumen& renstra() const { return *renstra_; }

  /// The IKU of a year in order, with the sasaran each belongs to.
  struct IkuSasaran {
    const perencanaan::Iku* iku;
    const Indikator* indikator;
    const Simpul* sasaran;
    bool pertama;  ///< first of its sasaran
    int nomor_sasaran;
    int nomor;  ///< within the sasaran
  };
  std::vector<IkuSasaran> iku(int tahun) const;
  std::vector<IkuSasaran> iku() const { return iku(tahun()); }

  /// One row of the tree of the latest Renja: an indikator with its node.
  struct BarisPohon {
    const Simpul* simpul;
    const Indikator* indikator;
    std::string nomor;  ///< printed number of the node, on its first row
    bool pertama;       ///< first indikator of the node
    naskah::TingkatBaris tingkat;
  };
  /// All rows of a document's tree from program down, in its order.
  std::vector<BarisPohon> pohon(const Dokumen& dokumen, int tahun) const;
  std::vector<BarisPohon> pohon() const { return pohon(renja(), tahun()); }

  /// Mean capaian of the year's IKU (the report's own way: over indikator, uncapped).
  Angka rata_iku(int tahun);
  Angka rata_iku() { return rata_iku(tahun()); }
  /// Capaian of each sasaran: mean over its IKU.
  Angka capaian_sasaran(const Id<Simpul>& sasaran);
  Angka pagu(const Id<Simpul>& simpul) { return ukur_.pagu(dpa().id, simpul, tahun()); }
  Angka anggaran(const Id<Simpul>& simpul) { return ukur_.anggaran(dpa().id, simpul, tahun()); }
  Angka penyerapan(const Id<Simpul>& simpul);
  Angka pagu_total() { return ukur_.pagu_total(dpa().id, tahun()); }
  Angka anggaran_total() { return ukur_.anggaran_total(dpa().id, tahun()); }
  Angka penyerapan_total();
  /// Sums over the programs that serve an IKU.
  Angka pagu_iku(const Id<Indikator>& iku);
  Angka anggaran_iku(const Id<Indikator>& iku);
  /// Pagu that the IKU of one kelompok share; of the IKU alone if it has none.
  Angka pagu_kelompok(const perencanaan::Iku& iku);
  /// pagu − realisasi.
  Angka silpa();

  /// How the values of an indikator print: `71,00`, `100%`, `2 dokumen`.
  static Cetak cara(const Indikator& indikator);
  static Cetak cara_persen() { return {.gaya = GayaCetak::Persen, .desimal = 2}; }
  static Cetak cara_uang() { return {.gaya = GayaCetak::Uang, .desimal = 0}; }
  /// A target or realisasi: number, letter, range or phrase.
  static naskah::Sel sel(const Indikator& indikator, const kinerja::Terukur& nilai);
  naskah::Sel sel_target(const Indikator& indikator, int tahun);
  naskah::Sel sel_realisasi(const Indikator& indikator, int tahun);
  /// Capaian in percent with its state mark.
  naskah::Sel sel_capaian(const Id<Indikator>& indikator, int tahun);
  static naskah::Sel sel_persen(Angka angka);
  static naskah::Sel sel_uang(Angka angka);

  /// Name of the post that answers for a node; "(belum diisi)" where none is named.
  std::string penanggung_jawab(const Id<Simpul>& simpul) const;
  /// Its name in the year; its id where it is not in force then.
  std::string nama_simpul(const Id<Simpul>& simpul) const;

  /// Runs for sentences.
  naskah::Ruas ruas_target(const Indikator& indikator, int tahun);
  naskah::Ruas ruas_realisasi(const Indikator& indikator, int tahun);
  naskah::Ruas ruas_capaian(const Id<Indikator>& indikator, int tahun);
  static naskah::Ruas ruas_persen(Angka angka);
  /// `Rp2.134.044.723`: the sign and the figure.
  static std::vector<naskah::Ruas> ruas_rupiah(Angka angka);

  /// The scale in force at the end of the year.
  acuan::Skala skala(std::string_view kode) const;
  kinerja::Predikat predikat(const Angka& capaian) const;
  /// What a row of that node is in a table's tree.
  static naskah::TingkatBaris tingkat(perencanaan::JenisSimpul jenis);

  /// The live figure of that name (`capaian:iku-ikm`, `pagu:total`, `tahun`), or nothing if
  /// there is none. See docs/panduan of the narrative for the list.
  std::optional<std::vector<naskah::Ruas>> angka_hidup(std::string_view nama);
  /// The blocks a person wrote for that place; none if nothing is written. Live figures are
  /// filled in; an unknown name goes to salah() with its place and prints as `{{nama}}`.
  std::vector<naskah::Blok> narasi(std::string_view bagian);
  /// The same for any Markdown with its place.
  std::vector<naskah::Blok> markdown(std::string_view isi, std::string_view tempat);

  const Errors& salah() const { return salah_; }

  /// "Sumber" under a table: names and dates of documents.
  static std::string sebutan(const Dokumen& dokumen);

 private:
  void isi_angka_hidup(std::vector<naskah::Ruas>& ruas, std::string_view tempat);
  void isi_angka_hidup(naskah::Daftar& daftar, std::string_view tempat);

  const Bahan& bahan_;
  kinerja::Ukur ukur_;
  const Dokumen* renja_;
  const Dokumen* renja_murni_;
  const Dokumen* dpa_;
  const Dokumen* pk_;
  const Dokumen* renstra_;
  Errors salah_;
};

}  // namespace laras::pelaporan
