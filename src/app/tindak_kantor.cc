#include "app/tindak_kantor.h"

#include "base/teks.h"
#include "store/kanonik.h"

namespace laras::app {

Errors tindak_kantor(Workspace& workspace, const Tindak& tindak, const PutusanKantor& putusan) {
  Errors salah;
  const auto hasil =
      workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) -> Result<Keputusan> {
        const Tanggal hari = tanggal_kantor(workspace.now(), kini.kantor().instansi().zona_waktu);
        auto keputusan = putusan(kini, hari, salah);
        if (!salah.empty()) return salah.front();
        return keputusan;
      });
  if (!hasil.ok() && salah.empty()) salah.push_back(hasil.error());
  return salah;
}

std::string tanda_kelompok(const kamus::Subjek& subjek, const std::vector<kamus::Baris>& baris) {
  return baris.empty() ? std::string() : store::sidik_isi(subjek, baris);
}

Error galat_berubah() {
  return {Kind::Conflict,
          "Data ini diubah orang lain sejak Anda membukanya. Bandingkan ketikan Anda dengan yang "
          "tersimpan, lalu simpan sekali lagi bila masih perlu."};
}

void wajib_diisi(const std::string& teks, const char* medan, const char* pesan, Errors& salah) {
  if (teks::pangkas(teks).empty()) salah.push_back({Kind::Invalid, pesan, medan});
}

}  // namespace laras::app
