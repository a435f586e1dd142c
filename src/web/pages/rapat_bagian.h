#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "evaluasi/pemantauan.h"
#include "evaluasi/rapat.h"
#include "naskah/naskah.h"
#include "web/parts/formulir.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

// What the pages of meetings and of the monitor share.

/// `/rapat/r-2022-1`
std::string alamat_rapat(std::string_view kode);
/// `/rapat/r-2022-1/tindak-lanjut/2`
std::string alamat_tugas_rapat(const evaluasi::TugasRapat& tugas);
Html lencana_rapat(evaluasi::KeadaanRapat keadaan);
/// Where an item stands, and whether it is late on the office's day.
Html lencana_tugas_rapat(const Context& konteks, const evaluasi::TugasRapat& tugas);
/// The verdict of the monitor with its shape.
Html lencana_jalur(evaluasi::Jalur jalur);
/// Name of a post; its code where there is none.
std::string nama_pejabat_kantor(const Context& konteks, const Id<kantor::Jabatan>& id);
/// Posts of the office as a choice.
std::vector<std::pair<std::string, std::string>> pilihan_pejabat_kantor(const Context& konteks);
/// Markdown as it reads, live figures filled in; as typed where the year has none.
Html tulisan(const Context& konteks, int tahun, const std::string& markdown);
/// What meetings asked for, as a table. `dengan_rapat`: names the meeting too.
Tabel tabel_tugas_rapat(const Context& konteks, const std::vector<evaluasi::TugasRapat>& tugas,
                        bool dengan_rapat);
/// Links to the formats of a document: `alamat` and `.pdf` and so on.
Html unduhan_naskah(const std::string& judul, const std::string& alamat,
                    const std::string& kueri = {});
/// A document as a file; `berkas` is its name with the suffix that tells the format. 404 where it
/// is none.
Response kirim_naskah_kantor(const Context& konteks, const Result<naskah::Naskah>& naskah,
                             std::string_view berkas, const std::string& nama);
/// `undangan` of `undangan.pdf`
std::string_view tanpa_akhiran_berkas(std::string_view berkas);

}  // namespace laras::web
