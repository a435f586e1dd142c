#include "render/pdf_tabel_alir.h"

namespace laras::render {

std::vector<Potongan> potongan_catatan(
    KonteksPdf& k, const std::vector<std::pair<std::string, std::string>>& catatan, int lebar,
    int simpul) {
  constexpr int kGantung = dari_mm(1400);
  const Huruf huruf{
      .muka = Muka::Tabel, .ukuran = dari_pt(720), .jarak = dari_pt(920), .warna = Tinta::Redup};
  Huruf label = huruf;
  label.tebal = true;
  std::vector<Potongan> hasil;
  const std::string* sebelum = nullptr;
  for (const auto& [nama, isi] : catatan) {
    const int milik = k.cetakan.simpul(simpul, "P");
    const Teks teks = k.penata.tata(isi, huruf, lebar - kGantung, Rata::Kiri);
    Potongan satu{.sela = hasil.empty() ? dari_mm(120) : dari_mm(20),
                  .tinggi = teks->tinggi(),
                  .lekat = true};
    if (sebelum == nullptr || *sebelum != nama) {
      const Teks tanda = k.penata.tata(nama, label);
      satu.unsur.emplace_back(UnsurTeks{tanda, 0, 0, tanda->naik(), milik});
    }
    taruh_teks(teks, kGantung, 0, milik, satu.unsur);
    hasil.push_back(std::move(satu));
    sebelum = &nama;
  }
  if (!hasil.empty()) {
    hasil.back().lekat = false;
  }
  return hasil;
}

}  // namespace laras::render
