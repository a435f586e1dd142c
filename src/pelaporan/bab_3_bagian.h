#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pelaporan/kalimat.h"
#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// The parts of Bab III in their order (PermenPANRB 53/2014 Lampiran II): 3.1 has seven, then 3.2
/// and 3.3.
std::vector<naskah::Blok> bagian_target_realisasi(Penyusun& p);  ///< 1
std::vector<naskah::Blok> bagian_antartahun(Penyusun& p);        ///< 2
std::vector<naskah::Blok> bagian_jangka_menengah(Penyusun& p);   ///< 3
std::vector<naskah::Blok> bagian_nasional(Penyusun& p);          ///< 4
std::vector<naskah::Blok> bagian_penyebab(Penyusun& p);          ///< 5
std::vector<naskah::Blok> bagian_efisiensi(Penyusun& p);         ///< 6
std::vector<naskah::Blok> bagian_program(Penyusun& p);           ///< 7
naskah::Subbab subbab_anggaran(Penyusun& p);                     ///< 3.2
naskah::Subbab subbab_tindak_lanjut(Penyusun& p);                ///< 3.3

/// One IKU: target, realisasi, distance, capaian, predikat, counts, evidence, and what supports
/// it (Tabel 3.2, IKM, IPP); then what a person wrote of it. `nomor` is empty where the sasaran
/// has one IKU only.
std::vector<naskah::Blok> uraian_iku(Penyusun& p, const Penyusun::IkuSasaran& iku,
                                     const std::string& nomor);

/// `Tabel 3.1` as a cross reference; "tabel berikut" for a table without a number.
naskah::Ruas rujuk(const naskah::Tabel& tabel);
naskah::Ruas rujuk(const naskah::Gambar& gambar);

/// Nodes of one kind in the tree that the tables list, without those that the DPA says are not
/// planned (N/A).
std::size_t banyak_simpul(Penyusun& p, perencanaan::JenisSimpul jenis);

/// A node and what is left of its pagu.
struct Sisa {
  const Simpul* simpul;
  Angka angka;
};
/// The sub kegiatan of the DPA with the greatest remainder; nothing where nothing is left.
std::optional<Sisa> sisa_terbesar(Penyusun& p);

/// "Catatan: ..." as a paragraph of its own.
naskah::Paragraf catatan(Untai isi);

/// "predikat AA (Sangat Memuaskan)"; nothing where the figure has none.
Untai predikat_lengkap(const Penyusun& p, const Angka& capaian);

/// A sasaran with its IKU of the year.
struct KelompokSasaran {
  const Simpul* sasaran = nullptr;
  int nomor = 0;
  std::vector<Penyusun::IkuSasaran> iku;
};
std::vector<KelompokSasaran> per_sasaran(Penyusun& p);
/// "Sasaran I"; the figure itself above twelve.
std::string sebutan_sasaran(int nomor);

/// How many figures are above, at and below their target.
struct Sebaran {
  std::size_t melampaui = 0;
  std::size_t sesuai = 0;
  std::size_t belum = 0;
  std::size_t tanpa_nilai = 0;  ///< not filled in or not computable
  std::size_t na = 0;           ///< not planned; not part of jumlah()

  void tambah(const Angka& capaian);
  std::size_t tercapai() const { return melampaui + sesuai; }
  std::size_t jumlah() const { return tercapai() + belum + tanpa_nilai; }
};
Sebaran sebaran_iku(Penyusun& p);
/// "2 melampaui target, 3 sesuai dengan target, dan 1 belum mencapai target"; parts of zero are
/// left out, one part alone is "seluruhnya ...". `benda` names what is counted in the leaf.
Untai kalimat_sebaran(const Sebaran& sebaran, const std::string& benda);

/// Runs of a value that prints by its kind: number, letter, range, phrase.
naskah::Ruas ruas_terukur(const Indikator& indikator, const kinerja::Terukur& nilai);
/// A difference in the unit of the indikator: `0,42 poin`, `1,50 poin persentase`, `2 dokumen`.
Untai ruas_selisih(const Indikator& indikator, const Angka& selisih);
/// Whether both are plain numbers with values, so that a difference between them says something.
bool berselisih(const kinerja::Terukur& a, const kinerja::Terukur& b);

/// `pengantar` as a paragraph and the blocks that a person wrote for the slot; where nobody wrote
/// it, `pengganti` as a paragraph. Empty ones are left out.
void sambung_narasi(Penyusun& p, std::string_view bagian, const std::string& pengantar,
                    const std::string& pengganti, std::vector<naskah::Blok>& isi);

}  // namespace laras::pelaporan
