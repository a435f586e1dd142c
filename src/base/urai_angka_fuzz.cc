#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/cetak.h"
#include "base/teks.h"
#include "base/urai_angka.h"

namespace {

void harus(bool benar) {
  if (!benar) {
    std::abort();
  }
}

/// Whatever is read can be put into a form field and read again; whatever is refused is refused
/// with advice that can be shown.
void periksa(std::string_view teks, laras::JenisAngka jenis) {
  const auto hasil = laras::urai_angka(teks, jenis);
  if (!hasil.ok()) {
    harus(hasil.error().kind == laras::Kind::Invalid);
    harus(laras::teks::utf8_sah(hasil.error().message));
    harus(hasil.error().message.find("misalnya") != std::string::npos);
    return;
  }
  const laras::AngkaTerurai& angka = hasil.value();
  harus(laras::teks::utf8_sah(angka.satuan));
  if (angka.keadaan != laras::Keadaan::Terisi) {
    return;
  }
  const auto lagi = laras::urai_angka(laras::untuk_isian(angka.nilai, jenis), jenis);
  harus(lagi.ok() && lagi.value().nilai.str() == angka.nilai.str());
  if (!angka.satuan.empty()) {
    const std::string bersatuan = laras::untuk_isian(angka.nilai, jenis) + " " + angka.satuan;
    const auto ketiga = laras::urai_angka(bersatuan, jenis);
    harus(ketiga.ok() && ketiga.value().satuan == angka.satuan);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view teks(reinterpret_cast<const char*>(data), size);
  for (const laras::JenisAngka jenis : {laras::JenisAngka::Uang, laras::JenisAngka::Cacah,
                                        laras::JenisAngka::Desimal, laras::JenisAngka::Persen}) {
    periksa(teks, jenis);
  }
  return 0;
}
