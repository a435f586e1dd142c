#include "render/html_kelas.h"

#include "render/rupa.h"

namespace laras::render {

using naskah::JenisSel;
using naskah::TingkatBaris;

Raw kelas_kolom(JenisSel jenis) {
  switch (jenis) {
    case JenisSel::Teks:
      return ""_raw;
    case JenisSel::TeksPendek:
      return "tp"_raw;
    case JenisSel::Kode:
      return "kd"_raw;
    case JenisSel::Cacah:
      return "c"_raw;
    case JenisSel::Desimal:
    case JenisSel::Persen:
    case JenisSel::Uang:
    case JenisSel::Campuran:
      break;
  }
  return "n"_raw;
}

Raw kelas_keadaan(const Angka& angka) {
  if (angka.ada()) {
    return ""_raw;
  }
  if (angka.keadaan() == Keadaan::TidakDirencanakan) {
    return " na"_raw;
  }
  return belum_diisi(angka) ? " bd"_raw : " st"_raw;
}

Raw kelas_baris(TingkatBaris tingkat) {
  switch (tingkat) {
    case TingkatBaris::Sasaran:
      return " class=\"rs\""_raw;
    case TingkatBaris::Program:
      return " class=\"rp\""_raw;
    case TingkatBaris::Kegiatan:
      return " class=\"rk\""_raw;
    case TingkatBaris::SubKegiatan:
      return " class=\"ru\""_raw;
    case TingkatBaris::Total:
      return " class=\"rt\""_raw;
    case TingkatBaris::Biasa:
      break;
  }
  return ""_raw;
}

Raw kelas_tanda(naskah::Tanda tanda) {
  switch (tanda) {
    case naskah::Tanda::Melampaui:
      return " naik"_raw;
    case naskah::Tanda::Sesuai:
      return " sama"_raw;
    case naskah::Tanda::BelumMencapai:
      return " turun"_raw;
    case naskah::Tanda::Tiada:
      break;
  }
  return ""_raw;
}

// The mark itself is drawn by the style sheet; this is its word.
Raw kata_tanda(naskah::Tanda tanda) {
  switch (tanda) {
    case naskah::Tanda::Melampaui:
      return "<span class=\"sr\">, melampaui target</span>"_raw;
    case naskah::Tanda::Sesuai:
      return "<span class=\"sr\">, sesuai target</span>"_raw;
    case naskah::Tanda::BelumMencapai:
      return "<span class=\"sr\">, belum mencapai target</span>"_raw;
    case naskah::Tanda::Tiada:
      break;
  }
  return ""_raw;
}

Raw kelas_kepadatan(naskah::Kepadatan kepadatan) {
  switch (kepadatan) {
    case naskah::Kepadatan::Longgar:
      return "longgar"_raw;
    case naskah::Kepadatan::Biasa:
      return "biasa"_raw;
    case naskah::Kepadatan::Padat:
      return "padat"_raw;
    case naskah::Kepadatan::Rapat:
      return "rapat"_raw;
    case naskah::Kepadatan::Sempit:
      return "sempit"_raw;
  }
  return "biasa"_raw;
}

}  // namespace laras::render
