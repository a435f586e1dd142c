#pragma once

#include "naskah/gambar.h"
#include "render/kanvas.h"

namespace laras::render {

/// Width of a figure: 160 mm, on a landscape page 252 mm.
int lebar_gambar(const naskah::Gambar& gambar);

/// Draws the figure from the corner (0, 0) at its width and returns the height it took.
int lukis(Kanvas& kanvas, const naskah::Gambar& gambar);
/// The height it would take.
int tinggi_gambar(const naskah::Gambar& gambar);

int lukis(Kanvas& kanvas, const naskah::GrafikCapaian& grafik, int lebar);
int lukis(Kanvas& kanvas, const naskah::GrafikTren& grafik, int lebar);
int lukis(Kanvas& kanvas, const naskah::GrafikPenyerapan& grafik, int lebar);
int lukis(Kanvas& kanvas, const naskah::BaganOrganisasi& bagan, int lebar);
int lukis(Kanvas& kanvas, const naskah::BaganCascading& bagan, int lebar);
int lukis(Kanvas& kanvas, const naskah::PetaProses& peta, int lebar);

/// `panjang` x (nilai - dari) : (sampai - dari), rounded, kept within 0 and `panjang`.
/// REQUIRES: dari < sampai.
int panjang_pada_skala(const Rational& nilai, const Rational& dari, const Rational& sampai,
                       int panjang);

}  // namespace laras::render
