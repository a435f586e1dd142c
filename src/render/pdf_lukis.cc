#include "render/pdf_lukis.h"

#include <cairo-pdf.h>

#include <memory>

#include "render/cairo_warna.h"
#include "render/gambar.h"
#include "render/kanvas_cairo.h"

namespace laras::render {
namespace {

constexpr char kTag[] = "P";

double titik(int satuan) { return satuan / 1024.0; }
double titik_mm(int ratusan) { return ratusan * 72.0 / 2540.0; }
int ke_ratusan(int satuan) {
  return static_cast<int>(static_cast<std::int64_t>(satuan) * 2540 / 73728);
}

cairo_status_t tambah(void* ke, const unsigned char* data, unsigned banyak) {
  static_cast<std::string*>(ke)->append(reinterpret_cast<const char*>(data), banyak);
  return CAIRO_STATUS_SUCCESS;
}

class Pelukis {
 public:
  Pelukis(cairo_t* cairo, std::vector<int>& daun) : cairo_(cairo), daun_(daun), kanvas_(cairo) {}

  void lukis(const Lembar& lembar, bool konsep, const Halaman& ukuran) {
    if (konsep) {
      cap_konsep(ukuran);
    }
    for (const Unsur& satu : lembar.unsur) {
      std::visit(*this, satu);
    }
    bagian(kArtefak);
  }

  void operator()(const UnsurTeks& satu) {
    satu.teks->lukis(cairo_, satu.baris, satu.x, satu.y, [&](int simpul) {
      bagian(satu.simpul == kArtefak || simpul < 0 ? satu.simpul : simpul);
    });
  }

  void operator()(const UnsurIsi& satu) {
    bagian(kArtefak);
    if (satu.arsir) {
      kanvas_.kotak_arsir({ke_ratusan(satu.x), ke_ratusan(satu.y), ke_ratusan(satu.lebar),
                           ke_ratusan(satu.tinggi), 0},
                          satu.warna);
      return;
    }
    pakai_warna(cairo_, satu.warna);
    cairo_rectangle(cairo_, titik(satu.x), titik(satu.y), titik(satu.lebar), titik(satu.tinggi));
    cairo_fill(cairo_);
  }

  void operator()(const UnsurTitik& satu) {
    bagian(kArtefak);
    pakai_warna(cairo_, Tinta::Redup);
    const double jarak[] = {0.5, 1.5};
    cairo_set_dash(cairo_, jarak, 2, 0);
    cairo_set_line_width(cairo_, 0.5);
    // From a fixed grid, so that the dots of all lines stand below each other.
    const int kanan = satu.x + satu.lebar;
    const int kiri = kanan - satu.lebar / dari_pt(200) * dari_pt(200);
    cairo_move_to(cairo_, titik(kiri), titik(satu.y));
    cairo_line_to(cairo_, titik(kanan), titik(satu.y));
    cairo_stroke(cairo_);
    cairo_set_dash(cairo_, nullptr, 0, 0);
  }

  void operator()(const UnsurGambar& satu) {
    bagian(satu.simpul);
    cairo_save(cairo_);
    cairo_translate(cairo_, titik(satu.x), titik(satu.y));
    render::lukis(kanvas_, *satu.gambar);
    cairo_restore(cairo_);
  }

 private:
  // An element of the structure ends where the next begins; what is drawn between two is an
  // artefact.
  void bagian(int simpul) {
    if (simpul == ini_) {
      return;
    }
    if (ini_ != kArtefak) {
      cairo_tag_end(cairo_, kTag);
    }
    ini_ = simpul;
    if (simpul != kArtefak) {
      cairo_tag_begin(cairo_, kTag, "");
      daun_.push_back(simpul);
    }
  }

  void cap_konsep(const Halaman& ukuran) {
    cairo_save(cairo_);
    cairo_translate(cairo_, titik_mm(ukuran.lebar / 2), titik_mm(ukuran.tinggi / 2));
    cairo_rotate(cairo_, -0.9);
    cairo_select_font_face(cairo_, "Liberation Sans", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_BOLD);
    cairo_set_font_size(cairo_, 130);
    cairo_text_extents_t luas;
    cairo_text_extents(cairo_, "KONSEP", &luas);
    cairo_move_to(cairo_, -luas.width / 2, luas.height / 2);
    cairo_text_path(cairo_, "KONSEP");
    pakai_warna(cairo_, Tinta::Latar);
    cairo_fill(cairo_);
    cairo_restore(cairo_);
  }

  cairo_t* cairo_;
  std::vector<int>& daun_;
  KanvasCairo kanvas_;
  int ini_ = kArtefak;
};

}  // namespace

Result<PdfMentah> lukis_pdf(const KonteksPdf& k, Kertas kertas) {
  PdfMentah hasil;
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> berkas(
      cairo_pdf_surface_create_for_stream(tambah, &hasil.isi, 595, 842), cairo_surface_destroy);
  const naskah::Naskah& isi = k.naskah;
  cairo_pdf_surface_set_metadata(berkas.get(), CAIRO_PDF_METADATA_TITLE, isi.judul.c_str());
  cairo_pdf_surface_set_metadata(berkas.get(), CAIRO_PDF_METADATA_AUTHOR, isi.instansi.c_str());
  cairo_pdf_surface_set_metadata(berkas.get(), CAIRO_PDF_METADATA_CREATOR, "Laras");
  const std::string tanggal = std::to_string(isi.tahun) + "-12-31T00:00:00Z";
  cairo_pdf_surface_set_metadata(berkas.get(), CAIRO_PDF_METADATA_CREATE_DATE, tanggal.c_str());
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(berkas.get()),
                                                                 cairo_destroy);
  {
    Pelukis pelukis(cairo.get(), hasil.daun);
    for (const Lembar& lembar : k.cetakan.lembar) {
      const Halaman ukuran = halaman(kertas, lembar.rebah);
      cairo_pdf_surface_set_size(berkas.get(), titik_mm(ukuran.lebar), titik_mm(ukuran.tinggi));
      pelukis.lukis(lembar, !isi.lengkap, ukuran);
      cairo_show_page(cairo.get());
    }
  }
  cairo_surface_finish(berkas.get());
  const cairo_status_t keadaan = cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS
                                     ? cairo_status(cairo.get())
                                     : cairo_surface_status(berkas.get());
  if (keadaan != CAIRO_STATUS_SUCCESS) {
    return Error{Kind::Unavailable, "PDF tidak dapat dibuat. Tutup aplikasi lain, lalu ulangi.", "",
                 cairo_status_to_string(keadaan)};
  }
  return hasil;
}

}  // namespace laras::render
