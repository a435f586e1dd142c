#include "render/pdf_huruf.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "render/cairo_warna.h"

namespace laras::render {
namespace {

const char* keluarga(Muka muka) {
  switch (muka) {
    case Muka::Naskah:
      return "URW Bookman";
    case Muka::Tabel:
      return "Liberation Sans";
    case Muka::Sempit:
      return "Liberation Sans Narrow";
  }
  return "Liberation Sans";
}

// URW Bookman has a light and a demibold cut and no others.
PangoWeight bobot(Muka muka, bool tebal) {
  if (muka == Muka::Naskah) {
    return tebal ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_LIGHT;
  }
  return tebal ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL;
}

struct Lepas {
  void operator()(PangoFontDescription* satu) const { pango_font_description_free(satu); }
  void operator()(PangoAttrList* satu) const { pango_attr_list_unref(satu); }
  void operator()(PangoLayout* satu) const { g_object_unref(satu); }
  void operator()(PangoContext* satu) const { g_object_unref(satu); }
};

template <class T>
using Milik = std::unique_ptr<T, Lepas>;

void sisipkan(PangoAttrList* daftar, PangoAttribute* sifat, std::size_t dari, std::size_t sampai) {
  sifat->start_index = static_cast<guint>(dari);
  sifat->end_index = static_cast<guint>(sampai);
  pango_attr_list_insert(daftar, sifat);
}

PangoAlignment perataan(Rata rata) {
  switch (rata) {
    case Rata::Tengah:
      return PANGO_ALIGN_CENTER;
    case Rata::Kanan:
      return PANGO_ALIGN_RIGHT;
    default:
      return PANGO_ALIGN_LEFT;
  }
}

/// The space that ends a broken line gets its glyph back, without width: a glyph left empty would
/// be written as a span of its own, which parts the text for those who read the structure.
void kembalikan_spasi(PangoLayoutLine* baris) {
  const GSList* akhir = g_slist_last(baris->runs);
  if (akhir == nullptr) {
    return;
  }
  auto* potong = static_cast<PangoGlyphItem*>(akhir->data);
  PangoGlyphString* huruf = potong->glyphs;
  if (huruf->num_glyphs == 0 || huruf->glyphs[huruf->num_glyphs - 1].glyph != PANGO_GLYPH_EMPTY) {
    return;
  }
  PangoGlyphString* spasi = pango_glyph_string_new();
  pango_shape(" ", 1, &potong->item->analysis, spasi);
  if (spasi->num_glyphs == 1) {
    huruf->glyphs[huruf->num_glyphs - 1].glyph = spasi->glyphs[0].glyph;
  }
  pango_glyph_string_free(spasi);
}

void tiadakan_spasi_akhir(PangoLayoutLine* baris) {
  const GSList* akhir = g_slist_last(baris->runs);
  if (akhir != nullptr) {
    PangoGlyphString* huruf = static_cast<PangoGlyphItem*>(akhir->data)->glyphs;
    huruf->glyphs[huruf->num_glyphs - 1].geometry.width = 0;
  }
}

/// Makes the no-break spaces from `dari` on ordinary ones at which no line breaks: the no-break
/// space comes from another subset of the font, and some readers of the structure lose what stands
/// behind it.
void lunakkan_spasi(std::string& teks, std::size_t dari, PangoAttrList* sifat) {
  constexpr std::string_view kTetap = "\u00a0";
  for (std::size_t di = teks.find(kTetap, dari); di != std::string::npos;
       di = teks.find(kTetap, di)) {
    teks.replace(di, kTetap.size(), " ");
    // A line would break before the letter that follows: up to its last byte.
    std::size_t sampai = std::min(di + 2, teks.size());
    while (sampai < teks.size() && (static_cast<unsigned char>(teks[sampai]) & 0xC0) == 0x80) {
      ++sampai;
    }
    sisipkan(sifat, pango_attr_allow_breaks_new(FALSE), di, sampai);
    ++di;
  }
}

struct Batas {
  int sampai = 0;
  Tinta warna = Tinta::Hitam;
  int simpul = -1;
};

}  // namespace

struct Tertata::Isi {
  Milik<PangoLayout> layout;
  std::vector<PangoLayoutLine*> baris;
  std::vector<int> lebar;
  std::vector<int> geser;  ///< of the line's left end by the alignment
  std::vector<Batas> batas;
  Huruf huruf;

  const Batas& batas_di(int byte) const {
    const auto ini = std::find_if(batas.begin(), batas.end(),
                                  [&](const Batas& satu) { return byte < satu.sampai; });
    return ini == batas.end() ? batas.back() : *ini;
  }
};

Tertata::Tertata(std::unique_ptr<Isi> isi) : isi_(std::move(isi)) {}
Tertata::~Tertata() = default;

int Tertata::banyak_baris() const { return static_cast<int>(isi_->baris.size()); }
int Tertata::jarak() const { return isi_->huruf.jarak; }
// The middle of capitals and figures, 0.7 of the size high, stands in the middle of the line.
int Tertata::naik() const { return (isi_->huruf.jarak + isi_->huruf.ukuran * 7 / 10) / 2; }
int Tertata::lebar_baris(int baris) const { return isi_->lebar[static_cast<std::size_t>(baris)]; }

int Tertata::terlebar() const { return *std::max_element(isi_->lebar.begin(), isi_->lebar.end()); }

int Tertata::posisi(int byte) const {
  int x = 0;
  pango_layout_line_index_to_x(isi_->baris.front(), byte, FALSE, &x);
  return x;
}

std::string Tertata::teks_baris(int baris) const {
  const PangoLayoutLine* satu = isi_->baris[static_cast<std::size_t>(baris)];
  return std::string(pango_layout_get_text(isi_->layout.get()))
      .substr(static_cast<std::size_t>(satu->start_index), static_cast<std::size_t>(satu->length));
}

std::vector<Tertata::Jangkauan> Tertata::jangkauan(int baris) const {
  const auto ke = static_cast<std::size_t>(baris);
  std::vector<Jangkauan> hasil;
  int x = isi_->geser[ke];
  for (const GSList* satu = isi_->baris[ke]->runs; satu != nullptr; satu = satu->next) {
    auto* potong = static_cast<PangoGlyphItem*>(satu->data);
    const int lebar = pango_glyph_string_get_width(potong->glyphs);
    const int simpul = isi_->batas_di(potong->item->offset).simpul;
    if (simpul >= 0 && !hasil.empty() && hasil.back().simpul == simpul) {
      hasil.back().sampai = x + lebar;
    } else if (simpul >= 0) {
      hasil.push_back({simpul, x, x + lebar});
    }
    x += lebar;
  }
  return hasil;
}

void Tertata::lukis(_cairo* cairo, int baris, int x, int y,
                    const std::function<void(int simpul)>& bagian) const {
  const auto ke = static_cast<std::size_t>(baris);
  x += isi_->geser[ke];
  const char* teks = pango_layout_get_text(isi_->layout.get());
  for (const GSList* satu = isi_->baris[ke]->runs; satu != nullptr; satu = satu->next) {
    auto* potong = static_cast<PangoGlyphItem*>(satu->data);
    const Batas& batas = isi_->batas_di(potong->item->offset);
    bagian(batas.simpul);
    pakai_warna(cairo, batas.warna);
    cairo_move_to(cairo, x / 1024.0, y / 1024.0);
    pango_cairo_show_glyph_item(cairo, teks, potong);
    x += pango_glyph_string_get_width(potong->glyphs);
  }
}

struct Penata::Isi {
  Milik<PangoContext> konteks;
  std::array<Milik<PangoFontDescription>, 12> huruf;
  /// Plain texts set before: cells say the same thing again and again.
  std::unordered_map<std::string, Teks> tersimpan;

  PangoFontDescription* cari(Muka muka, bool tebal, bool miring) {
    auto& satu = huruf[static_cast<std::size_t>(muka) * 4 + (tebal ? 2U : 0U) + (miring ? 1U : 0U)];
    if (satu == nullptr) {
      satu.reset(pango_font_description_new());
      pango_font_description_set_family_static(satu.get(), keluarga(muka));
      pango_font_description_set_weight(satu.get(), bobot(muka, tebal));
      pango_font_description_set_style(satu.get(),
                                       miring ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    }
    return satu.get();
  }
};

Penata::Penata() : isi_(std::make_unique<Isi>()) {
  isi_->konteks.reset(pango_font_map_create_context(pango_cairo_font_map_get_default()));
  cairo_font_options_t* opsi = cairo_font_options_create();
  cairo_font_options_set_hint_style(opsi, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(opsi, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(isi_->konteks.get(), opsi);
  cairo_font_options_destroy(opsi);
  pango_context_set_round_glyph_positions(isi_->konteks.get(), FALSE);
  pango_context_set_language(isi_->konteks.get(), pango_language_from_string("id"));
}

Penata::~Penata() = default;

Teks Penata::tata(const std::string& teks, const Huruf& huruf, int lebar, Rata rata) const {
  std::string kunci = teks;
  for (const int satu : {static_cast<int>(huruf.muka), huruf.ukuran, huruf.jarak,
                         huruf.tebal ? 1 : 0, huruf.miring ? 1 : 0, huruf.berspasi ? 1 : 0,
                         static_cast<int>(huruf.warna), lebar, static_cast<int>(rata)}) {
    (kunci += '\x1f') += std::to_string(satu);
  }
  Teks& ada = isi_->tersimpan[std::move(kunci)];
  if (ada == nullptr) {
    ada = tata(std::vector<Span>{{.teks = teks}}, huruf, lebar, rata);
  }
  return ada;
}

Teks Penata::tata(const std::vector<Span>& span, const Huruf& huruf, int lebar, Rata rata) const {
  auto isi = std::make_unique<Tertata::Isi>();
  isi->huruf = huruf;
  isi->layout.reset(pango_layout_new(isi_->konteks.get()));
  PangoLayout* layout = isi->layout.get();
  std::string semua;
  Milik<PangoAttrList> sifat(pango_attr_list_new());
  for (const Span& satu : span) {
    const std::size_t dari = semua.size();
    semua += satu.teks;
    lunakkan_spasi(semua, dari, sifat.get());
    const bool lain = (satu.tebal && !huruf.tebal) || (satu.miring && !huruf.miring);
    if (lain) {
      sisipkan(sifat.get(), pango_attr_weight_new(bobot(huruf.muka, satu.tebal || huruf.tebal)),
               dari, semua.size());
      sisipkan(sifat.get(),
               pango_attr_style_new(satu.miring || huruf.miring ? PANGO_STYLE_ITALIC
                                                                : PANGO_STYLE_NORMAL),
               dari, semua.size());
    }
    const Tinta warna = satu.warna == Tinta::Tanpa ? huruf.warna : satu.warna;
    if (warna != huruf.warna || satu.simpul >= 0) {
      // The colour itself is set when drawing; the attribute, different for each neighbour, makes
      // the stretch a run of its own.
      sisipkan(sifat.get(),
               pango_attr_foreground_new(static_cast<guint16>(satu.simpul + 2),
                                         static_cast<guint16>(warna), 0),
               dari, semua.size());
    }
    isi->batas.push_back({static_cast<int>(semua.size()), warna, satu.simpul});
  }
  semua += huruf.berspasi ? " " : "";
  PangoFontDescription* gambaran = isi_->cari(huruf.muka, huruf.tebal, huruf.miring);
  pango_font_description_set_absolute_size(gambaran, huruf.ukuran);
  // No ligatures: some readers of the structure lose what follows one.
  sisipkan(sifat.get(), pango_attr_font_features_new("liga=0"), 0, semua.size());
  pango_layout_set_font_description(layout, gambaran);
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_single_paragraph_mode(layout, TRUE);
  pango_layout_set_attributes(layout, sifat.get());
  pango_layout_set_width(layout, lebar < 0 ? -1 : std::max(lebar, 1));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
  pango_layout_set_alignment(layout, perataan(rata));
  pango_layout_set_justify(layout, rata == Rata::KiriKanan ? TRUE : FALSE);
  pango_layout_set_text(layout, semua.data(), static_cast<int>(semua.size()));
  for (GSList* satu = pango_layout_get_lines_readonly(layout); satu != nullptr; satu = satu->next) {
    auto* baris = static_cast<PangoLayoutLine*>(satu->data);
    PangoRectangle luas;
    pango_layout_line_get_extents(baris, nullptr, &luas);
    kembalikan_spasi(baris);
    if (huruf.berspasi && satu->next == nullptr) {
      tiadakan_spasi_akhir(baris);
    }
    isi->baris.push_back(baris);
    isi->lebar.push_back(luas.width);
    const int sisa = lebar < 0 ? 0 : lebar - luas.width;
    isi->geser.push_back(rata == Rata::Tengah ? sisa / 2 : rata == Rata::Kanan ? sisa : 0);
  }
  return std::make_shared<const Tertata>(std::move(isi));
}

}  // namespace laras::render
