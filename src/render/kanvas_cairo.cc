#include "render/kanvas_cairo.h"

#include <pango/pangocairo.h>

#include <string>

#include "render/cairo_warna.h"

namespace laras::render {
namespace {

// One hundredth of a millimetre is 72/2540 point; cairo takes its measures as double.
double titik_cetak(int ratusan) { return ratusan * 72.0 / 2540.0; }

// Slanted lines of the hatching as in SVG: 0.4 mm wide, 0.9 mm from one to the next.
constexpr int kTebalArsir = 40;
constexpr int kJarakArsir = 127;  // along the horizontal edge: 0.9 mm times the root of 2

}  // namespace

/// The one text layout that all texts of a figure go through.
struct KanvasCairo::Penulis {
  explicit Penulis(cairo_t* cairo) : layout(pango_cairo_create_layout(cairo)) {
    cairo_font_options_t* opsi = cairo_font_options_create();
    cairo_font_options_set_hint_style(opsi, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(opsi, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(opsi, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout), opsi);
    cairo_font_options_destroy(opsi);
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout), FALSE);
    huruf = pango_font_description_from_string("Liberation Sans");
    pango_layout_set_single_paragraph_mode(layout, TRUE);
  }
  ~Penulis() {
    pango_font_description_free(huruf);
    g_object_unref(layout);
  }
  Penulis(const Penulis&) = delete;
  Penulis& operator=(const Penulis&) = delete;

  PangoLayout* layout;
  PangoFontDescription* huruf;
};

KanvasCairo::KanvasCairo(_cairo* cairo)
    : cairo_(cairo), penulis_(std::make_unique<Penulis>(cairo)) {}

KanvasCairo::~KanvasCairo() = default;

void KanvasCairo::jalur(const std::vector<Titik>& titik) {
  cairo_new_path(cairo_);
  for (const Titik& satu : titik) {
    cairo_line_to(cairo_, titik_cetak(satu.x), titik_cetak(satu.y));
  }
}

void KanvasCairo::isi_dan_gores(Tinta isi, const Gores& gores) {
  if (isi != Tinta::Tanpa) {
    pakai_warna(cairo_, isi);
    cairo_fill_preserve(cairo_);
  }
  if (gores.warna != Tinta::Tanpa && gores.tebal > 0) {
    pakai_warna(cairo_, gores.warna);
    cairo_set_line_width(cairo_, titik_cetak(gores.tebal));
    const double putus[] = {titik_cetak(120), titik_cetak(80)};
    cairo_set_dash(cairo_, putus, gores.putus ? 2 : 0, 0);
    cairo_stroke_preserve(cairo_);
  }
  cairo_new_path(cairo_);
}

void KanvasCairo::garis(const std::vector<Titik>& titik, const Gores& gores) {
  jalur(titik);
  isi_dan_gores(Tinta::Tanpa, gores);
}

void KanvasCairo::kotak(const Kotak& kotak, Tinta isi, const Gores& gores) {
  const double x = titik_cetak(kotak.x);
  const double y = titik_cetak(kotak.y);
  const double kanan = titik_cetak(kotak.kanan());
  const double bawah = titik_cetak(kotak.bawah());
  const double jari = titik_cetak(kotak.sudut);
  cairo_new_path(cairo_);
  if (kotak.sudut > 0) {
    constexpr double kSiku = 1.5707963267948966;
    cairo_arc(cairo_, kanan - jari, y + jari, jari, -kSiku, 0);
    cairo_arc(cairo_, kanan - jari, bawah - jari, jari, 0, kSiku);
    cairo_arc(cairo_, x + jari, bawah - jari, jari, kSiku, 2 * kSiku);
    cairo_arc(cairo_, x + jari, y + jari, jari, 2 * kSiku, 3 * kSiku);
    cairo_close_path(cairo_);
  } else {
    cairo_rectangle(cairo_, x, y, kanan - x, bawah - y);
  }
  isi_dan_gores(isi, gores);
}

void KanvasCairo::kotak_arsir(const Kotak& kotak, Tinta warna) {
  const auto persegi = [&] {
    cairo_new_path(cairo_);
    cairo_rectangle(cairo_, titik_cetak(kotak.x), titik_cetak(kotak.y), titik_cetak(kotak.lebar),
                    titik_cetak(kotak.tinggi));
  };
  cairo_save(cairo_);
  persegi();
  pakai_warna(cairo_, Tinta::Putih);
  cairo_fill_preserve(cairo_);
  cairo_clip(cairo_);
  for (int x = kotak.x; x < kotak.kanan() + kotak.tinggi; x += kJarakArsir) {
    cairo_move_to(cairo_, titik_cetak(x), titik_cetak(kotak.y));
    cairo_line_to(cairo_, titik_cetak(x - kotak.tinggi), titik_cetak(kotak.bawah()));
  }
  pakai_warna(cairo_, warna);
  cairo_set_dash(cairo_, nullptr, 0, 0);
  cairo_set_line_width(cairo_, titik_cetak(kTebalArsir));
  cairo_stroke(cairo_);
  cairo_restore(cairo_);
  persegi();
  isi_dan_gores(Tinta::Tanpa, {warna, 25, false});
}

void KanvasCairo::poligon(const std::vector<Titik>& titik, Tinta isi, const Gores& gores) {
  jalur(titik);
  cairo_close_path(cairo_);
  isi_dan_gores(isi, gores);
}

void KanvasCairo::lingkaran(Titik pusat, int jari, Tinta isi, const Gores& gores) {
  constexpr double kPutaran = 6.283185307179586;
  cairo_new_path(cairo_);
  cairo_arc(cairo_, titik_cetak(pusat.x), titik_cetak(pusat.y), titik_cetak(jari), 0, kPutaran);
  cairo_close_path(cairo_);
  isi_dan_gores(isi, gores);
}

void KanvasCairo::teks(Titik titik, std::string_view teks, const GayaTeks& gaya) {
  PangoLayout* layout = penulis_->layout;
  pango_font_description_set_absolute_size(penulis_->huruf, titik_cetak(gaya.ukuran) * PANGO_SCALE);
  pango_font_description_set_weight(penulis_->huruf,
                                    gaya.tebal ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, penulis_->huruf);
  pango_layout_set_text(layout, teks.data(), static_cast<int>(teks.size()));
  PangoLayoutLine* baris = pango_layout_get_line_readonly(layout, 0);
  PangoRectangle luas;
  pango_layout_line_get_extents(baris, nullptr, &luas);
  const double lebar = luas.width / static_cast<double>(PANGO_SCALE);

  cairo_save(cairo_);
  cairo_translate(cairo_, titik_cetak(titik.x), titik_cetak(titik.y));
  if (gaya.tegak) {
    cairo_rotate(cairo_, -1.5707963267948966);
  }
  const double geser = gaya.jangkar == Jangkar::Awal     ? 0
                       : gaya.jangkar == Jangkar::Tengah ? -lebar / 2
                                                         : -lebar;
  if (gaya.berlatar) {
    cairo_move_to(cairo_, geser, 0);
    pango_cairo_layout_line_path(cairo_, baris);
    pakai_warna(cairo_, Tinta::Putih);
    cairo_set_dash(cairo_, nullptr, 0, 0);
    cairo_set_line_width(cairo_, titik_cetak(80));
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cairo_);
  }
  cairo_move_to(cairo_, geser, 0);
  pakai_warna(cairo_, gaya.warna);
  pango_cairo_show_layout_line(cairo_, baris);
  cairo_restore(cairo_);
}

}  // namespace laras::render
