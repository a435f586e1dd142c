#pragma once

#include <string>
#include <vector>

#include "app/tanya_evaluasi.h"
#include "evaluasi/tindak_lanjut.h"
#include "web/html.h"
#include "web/route.h"

namespace laras::web {

// What the pages of the evaluation share.

/// `/evaluasi/2022/rekomendasi/3`
std::string alamat_rekomendasi(const evaluasi::UrusanRekomendasi& satu);
/// Where an answer stands.
Html lencana_jawaban(evaluasi::KeadaanJawaban keadaan);
/// Total with its derivation, predikat, and each component.
Html panel_nilai(const Context& konteks, const app::LihatLhe& lhe);
/// The newest event first; nothing without one.
Html panel_riwayat(const Context& konteks, const std::vector<app::RiwayatTampil>& riwayat);

/// A text of several lines as it was typed, a paragraph a line; "–" for none.
Html paragraf_teks(const std::string& teks);

/// A text as its document prints it, Markdown lists as lists; "–" for none.
Html teks_tertulis(const Context& konteks, int tahun, const std::string& teks);

/// One field of a form that somebody else changed, as a line that shows both.
struct BedaMedan {
  std::string judul;
  std::string tersimpan;
  std::string ketikan;
};
/// Adds a field where the two differ.
void tambah_beda(std::vector<BedaMedan>& beda, const char* judul, const std::string& tersimpan,
                 const std::string& ketikan);
/// Both values of each field; nothing for none.
Html tabel_beda(const std::vector<BedaMedan>& beda);

}  // namespace laras::web
