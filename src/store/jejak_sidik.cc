#include "security/sidik.h"
#include "store/jejak_store.h"
#include "store/kanonik.h"

namespace laras::store {

std::string sidik_awal() { return std::string(64, '0'); }

std::string hitung_sidik(const kantor::IdInstansi& instansi, const Peristiwa& peristiwa) {
  std::string medan;
  tambah_medan(medan, "laras-jejak/1");
  tambah_medan(medan, instansi.str());
  tambah_medan(medan, std::to_string(peristiwa.nomor));
  for (const std::string* satu :
       {&peristiwa.sidik_sebelumnya, &peristiwa.waktu, &peristiwa.pelaku.nama,
        &peristiwa.pelaku.jabatan, &peristiwa.pelaku.asal, &peristiwa.perintah,
        &peristiwa.ringkasan, &peristiwa.rincian_sidik}) {
    tambah_medan(medan, *satu);
  }
  tambah_medan(medan, std::to_string(peristiwa.rincian_jumlah));
  for (const Efek& efek : peristiwa.efek) {
    tambah_medan(medan, efek.subjek);
    for (const std::int64_t jumlah : {efek.ditambah, efek.diubah, efek.dihapus, efek.baris}) {
      tambah_medan(medan, std::to_string(jumlah));
    }
    tambah_medan(medan, efek.isi_sidik);
  }
  return security::sha256_hex(medan);
}

std::string hitung_sidik(const Rincian& rincian) {
  std::string medan;
  tambah_medan(medan, "laras-rincian/1");
  tambah_medan(medan, rincian.garam.value_or(""));
  tambah_medan(medan, rincian.subjek);
  tambah_medan(medan, rincian.jenis);
  for (const auto* satu : {&rincian.kunci, &rincian.sebelum, &rincian.sesudah}) {
    tambah_medan(medan, satu->has_value() ? "ada" : "tiada");
    tambah_medan(medan, satu->value_or(""));
  }
  return security::sha256_hex(medan);
}

std::string hitung_sidik(const std::vector<Rincian>& rincian) {
  security::Sha256 sidik;
  for (const Rincian& satu : rincian) sidik.update(satu.sidik);
  return sidik.hex();
}

}  // namespace laras::store
