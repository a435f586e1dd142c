#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/angka.h"
#include "kantor/kantor.h"
#include "naskah/naskah.h"
#include "perencanaan/rencana.h"

namespace laras::pelaporan {

/// Runs that make a sentence or a part of one.
using Untai = std::vector<naskah::Ruas>;

/// One piece of a sentence: words, a run, or runs.
struct Potongan {
  Potongan(const char* teks);         // NOLINT(google-explicit-constructor): words are a piece
  Potongan(std::string_view teks);    // NOLINT(google-explicit-constructor)
  Potongan(const std::string& teks);  // NOLINT(google-explicit-constructor)
  Potongan(naskah::Ruas ruas);        // NOLINT(google-explicit-constructor): so is a run
  Potongan(Untai untai);              // NOLINT(google-explicit-constructor): and several

  Untai isi;
};

/// The pieces one after the other; neighbouring plain words become one run.
Untai gabung(std::vector<Potongan> potongan);

/// `untai("Nilai ", p.ruas_target(i, t), " tercapai.")`.
template <class... P>
Untai untai(P&&... potongan) {
  return gabung({Potongan(std::forward<P>(potongan))...});
}

/// A paragraph of such pieces.
template <class... P>
naskah::Paragraf paragraf(P&&... potongan) {
  return {untai(std::forward<P>(potongan)...)};
}

/// An item of a list of such pieces.
template <class... P>
naskah::Daftar::Butir butir(P&&... potongan) {
  return {.isi = untai(std::forward<P>(potongan)...)};
}

naskah::Ruas tebal(std::string teks);
naskah::Ruas miring(std::string teks);

/// A count of the data as a live figure: `6`. `label` says what is counted ("Indikator Kinerja
/// Utama"); the leaf is of jenis "cacah data".
naskah::Ruas cacah(std::size_t jumlah, std::string label);
/// The same with its word in brackets, as official texts have it: `6 (enam)`.
Untai cacah_terbilang(std::size_t jumlah, std::string label);

/// "a", "a dan b", "a, b, dan c"; nothing for none.
Untai rangkai(const std::vector<Untai>& bagian, std::string_view kata_akhir = "dan");

/// A list of one level; no items give an empty list, which is not to be printed.
naskah::Daftar daftar(std::vector<naskah::Daftar::Butir> butir, bool bernomor);
naskah::Daftar daftar_teks(const std::vector<std::string>& butir, bool bernomor);
/// The blocks a person wrote; `bawaan` where there are none.
std::vector<naskah::Blok> atau(std::vector<naskah::Blok> narasi, std::vector<naskah::Blok> bawaan);
/// Adds blocks at the end.
void sambung(std::vector<naskah::Blok>& isi, std::vector<naskah::Blok> tambahan);

/// "meningkat", "menurun" or "tetap"; empty if one of them has no value.
std::string arah(const Angka& lama, const Angka& baru);
/// "meningkat dari 92,54 menjadi 94,22", "tetap sebesar 94,22", or, when one has no value,
/// "belum dapat dibandingkan".
Untai perubahan(const Angka& lama, const Angka& baru, const Cetak& cara);
/// The difference without its sign: an Angka of greater minus smaller.
Angka selisih(const Angka& a, const Angka& b);

/// "melampaui target", "sesuai dengan target", "belum mencapai target", or "belum dapat dinilai
/// terhadap target" where there is no capaian.
std::string terhadap_target(const Angka& capaian);

/// "Kecamatan Plandaan Kabupaten Jombang".
std::string instansi_lengkap(const kantor::Kantor& kantor);
/// The head's post: "Camat"; "pimpinan" if the office names none.
std::string sebutan_pimpinan(const kantor::Kantor& kantor);
/// The post above the head: "Bupati"; "kepala daerah" if none is named.
std::string sebutan_atasan(const kantor::Kantor& kantor);

/// The name of the document and, where known, its number and date: "DPA Tahun 2022 (nomor 9
/// tanggal 3 Januari 2022)". Empty for an empty document.
std::string dokumen_bernomor(const perencanaan::Dokumen& dokumen);
/// "2018-2023" with an en dash; one year alone if both are the same.
std::string rentang_tahun(int mulai, int akhir);
/// As it stands in the middle of a sentence: the first letter lowered, unless an abbreviation
/// stands there ("DPA berubah").
std::string di_tengah(std::string_view kalimat);
/// Ends with exactly one mark out of `.`, `;`, `:`, `!`, `?`; a missing one is added.
std::string berakhir_titik(std::string_view kalimat);
/// Without white space and the marks `.`, `;`, `,` at the end.
std::string tanpa_titik(std::string_view kalimat);

}  // namespace laras::pelaporan
