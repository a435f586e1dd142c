#pragma once

#include <utility>
#include <vector>

#include "kamus/kamus.h"

namespace laras::kamus {

/// Whether a cell may stay empty, must be filled in, or is part of the row's key.
enum class Isi { Bebas, Wajib, Kunci };

/// A column whose cells hold one of `kata`.
inline Kolom pilihan(std::string_view nama, std::string_view keterangan, Isi isi,
                     std::vector<std::string_view> kata) {
  return {.nama = nama,
          .jenis = JenisKolom::Pilihan,
          .keterangan = keterangan,
          .kunci = isi == Isi::Kunci,
          .wajib = isi != Isi::Bebas,
          .pilihan = std::move(kata)};
}

/// The subjects by the domain folder that assembles its values from them.
std::vector<Subjek> daftar_acuan();
std::vector<Subjek> daftar_kantor();
std::vector<Subjek> daftar_perencanaan();
std::vector<Subjek> daftar_kinerja();
std::vector<Subjek> daftar_evaluasi();
std::vector<Subjek> daftar_pelaporan();
/// The subjects that are `dalam`.
std::vector<Subjek> daftar_dalam();
/// Of them those of the treasurer: SP2D, where a figure is counted from, the cash plan.
std::vector<Subjek> daftar_perbendaharaan();
/// Of them those of meetings and of the monitor.
std::vector<Subjek> daftar_rapat();
/// Those of them that the administration of the office keeps.
std::vector<Subjek> daftar_administrasi();

}  // namespace laras::kamus
