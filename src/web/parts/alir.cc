#include "web/parts/alir.h"

#include <memory>
#include <utility>

namespace laras::web {

namespace {

constexpr std::string_view kTempat = "<!--alir-->";

/// What is still to be sent, in its order.
struct Sisa {
  std::string awal;
  Stream isi;
  std::string akhir;
};

std::string berikut(Sisa& sisa) {
  if (!sisa.awal.empty()) return std::exchange(sisa.awal, {});
  if (sisa.isi) {
    std::string potongan = sisa.isi();
    if (!potongan.empty()) return potongan;
    sisa.isi = nullptr;
  }
  return std::exchange(sisa.akhir, {});
}

}  // namespace

Html tempat_alir() {
  Html html;
  html << "<!--alir-->"_html;
  return html;
}

Response mengalir(Response halaman, Stream isi) {
  auto& seluruh = std::get<std::string>(halaman.body);
  const std::size_t di = seluruh.find(kTempat);
  if (di == std::string::npos) return halaman;
  auto sisa = std::make_shared<Sisa>();
  sisa->awal = seluruh.substr(0, di);
  sisa->akhir = seluruh.substr(di + kTempat.size());
  sisa->isi = std::move(isi);
  halaman.body = Stream([sisa] { return berikut(*sisa); });
  return halaman;
}

}  // namespace laras::web
