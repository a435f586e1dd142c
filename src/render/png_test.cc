#include "render/png.h"

#include <gtest/gtest.h>

#include <cairo.h>

#include <cstdint>

namespace laras::render {
namespace {

naskah::Gambar grafik(std::int64_t persen) {
  const Angka nilai = Angka::daun({.jenis = "capaian"}, Rational(persen));
  return {.id = "gambar-3.1",
          .nomor = "3.1",
          .judul = "Capaian",
          .alt = "Capaian.",
          .isi = naskah::GrafikCapaian{{{"Nilai AKIP", nilai}, {"Rata-rata", nilai, true}}}};
}

std::uint32_t big_endian(const std::string& png, std::size_t mulai) {
  std::uint32_t hasil = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    hasil = hasil << 8 | static_cast<unsigned char>(png[mulai + i]);
  }
  return hasil;
}

struct Sumber {
  std::string png;
  std::size_t di = 0;
};

cairo_status_t baca(void* dari, unsigned char* ke, unsigned banyak) {
  auto& sumber = *static_cast<Sumber*>(dari);
  if (sumber.di + banyak > sumber.png.size()) {
    return CAIRO_STATUS_READ_ERROR;
  }
  sumber.png.copy(reinterpret_cast<char*>(ke), banyak, sumber.di);
  sumber.di += banyak;
  return CAIRO_STATUS_SUCCESS;
}

// Pixels of a colour, 0xRRGGBB.
int banyak_pixel(const std::string& png, std::uint32_t warna) {
  Sumber sumber{png};
  cairo_surface_t* gambar = cairo_image_surface_create_from_png_stream(baca, &sumber);
  int banyak = 0;
  for (int y = 0; y < cairo_image_surface_get_height(gambar); ++y) {
    const auto* baris = reinterpret_cast<const std::uint32_t*>(
        cairo_image_surface_get_data(gambar) +
        std::ptrdiff_t{y} * cairo_image_surface_get_stride(gambar));
    for (int x = 0; x < cairo_image_surface_get_width(gambar); ++x) {
      banyak += (baris[x] & 0xFFFFFF) == warna ? 1 : 0;
    }
  }
  cairo_surface_destroy(gambar);
  return banyak;
}

TEST(Png, HasTheSizeThatIsToldBefore) {
  const Result<std::string> hasil = png(grafik(100), 200);
  ASSERT_TRUE(hasil.ok());
  const UkuranGambar ukuran = ukuran_png(grafik(100), 200);
  EXPECT_EQ(1265, ukuran.lebar);  // 160.6 mm
  EXPECT_EQ(static_cast<std::uint32_t>(ukuran.lebar), big_endian(hasil.value(), 16));
  EXPECT_EQ(static_cast<std::uint32_t>(ukuran.tinggi), big_endian(hasil.value(), 20));
}

TEST(Png, IsTheSameEachTimeAndAnotherForAnotherFigure) {
  EXPECT_EQ(png(grafik(98), 96).value(), png(grafik(98), 96).value());
  EXPECT_NE(png(grafik(98), 96).value(), png(grafik(99), 96).value());
}

TEST(Png, ShowsRustOnlyBelowTheTarget) {
  EXPECT_GT(banyak_pixel(png(grafik(98), 96).value(), 0x8F2D0E), 100);
  EXPECT_EQ(0, banyak_pixel(png(grafik(101), 96).value(), 0x8F2D0E));
}

TEST(Png, DrawsTextInInk) { EXPECT_GT(banyak_pixel(png(grafik(100), 200).value(), 0x14181D), 200); }

}  // namespace
}  // namespace laras::render
