#pragma once

#include <string>
#include <vector>

#include "app/angka_tampil.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"
#include "web/route.h"

namespace laras::web {

/// Address of a figure's derivation; empty where it has none or the person may not see it.
std::string alamat_asal(const Context& konteks, const app::AngkaTampil& angka);
/// A figure: a link to its derivation. One of the four nothings stands with its reason.
Html angka(const Context& konteks, const app::AngkaTampil& angka);
Sel sel_angka(const Context& konteks, const app::AngkaTampil& angka);
/// The capaian, marked where the target is missed.
Sel sel_capaian(const Context& konteks, const app::UkuranTampil& ukuran);
/// What a capaian amounts to, as a word with its shape.
Html hasil(kinerja::Pencapaian pencapaian);
/// Link to the page of an indikator in the year of the page.
Html tautan_indikator(const Context& konteks, const std::string& id, const std::string& nama);
/// Key of the bars of a table of capaian.
Html legenda_batang();

}  // namespace laras::web
