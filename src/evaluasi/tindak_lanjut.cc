#include "evaluasi/tindak_lanjut.h"

#include <algorithm>
#include <map>

#include "base/teks.h"

namespace laras::evaluasi {

namespace {

using kamus::Pembaca;
using Urusan = std::map<int, UrusanRekomendasi>;

/// Calls `isi` with each row of the subject whose recommendation is there.
template <class F>
void setiap(const kamus::Himpunan& himpunan, const char* subjek, int tahun, Urusan& urusan,
            const F& isi) {
  for (const Pembaca& b : kamus::baca(himpunan, subjek)) {
    if (b.bulat("tahun") != tahun) continue;
    const auto di = urusan.find(b.bulat("nomor"));
    if (di != urusan.end()) isi(b, di->second);
  }
}

KeadaanJawaban sesudah(const std::string& apa) {
  if (apa == "diajukan") return KeadaanJawaban::Diajukan;
  return apa == "diterima" ? KeadaanJawaban::Diterima : KeadaanJawaban::Dikembalikan;
}

void isi_riwayat(const kamus::Himpunan& himpunan, UrusanRekomendasi& satu) {
  int terakhir = 0;
  const std::string hal = hal_rekomendasi(satu.nomor);
  for (const Pembaca& b : kamus::baca(himpunan, "riwayat_evaluasi")) {
    if (b.bulat("tahun") != satu.tahun || b.teks("hal") != hal) continue;
    if (b.bulat("nomor") <= terakhir) continue;
    terakhir = b.bulat("nomor");
    satu.keadaan = sesudah(b.teks("apa"));
    satu.alasan = b.teks("catatan");
  }
}

}  // namespace

std::string_view judul(KeadaanJawaban keadaan) {
  switch (keadaan) {
    case KeadaanJawaban::Belum:
      return "Belum dijawab";
    case KeadaanJawaban::Dijawab:
      return "Dijawab";
    case KeadaanJawaban::Diajukan:
      return "Diajukan";
    case KeadaanJawaban::Dikembalikan:
      return "Dikembalikan";
    case KeadaanJawaban::Diterima:
      break;
  }
  return "Diterima";
}

bool UrusanRekomendasi::terlambat(Tanggal pada) const {
  return tenggat && *tenggat < pada && !selesai && keadaan != KeadaanJawaban::Diterima;
}

std::vector<UrusanRekomendasi> urusan_rekomendasi(const kamus::Himpunan& himpunan, int tahun) {
  Urusan urusan;
  for (const Pembaca& b : kamus::baca(himpunan, "rekomendasi")) {
    if (b.bulat("tahun") != tahun) continue;
    urusan.emplace(b.bulat("nomor"), UrusanRekomendasi{.tahun = tahun,
                                                       .nomor = b.bulat("nomor"),
                                                       .rekomendasi = b.teks("rekomendasi")});
  }
  setiap(himpunan, "rekomendasi_rujukan", tahun, urusan, [](const auto& b, auto& satu) {
    satu.komponen = b.teks("komponen");
    satu.indikator = b.teks("indikator");
    satu.proses = b.teks("proses");
  });
  setiap(himpunan, "tindak_lanjut", tahun, urusan, [](const auto& b, auto& satu) {
    satu.rencana_aksi = b.teks("rencana_aksi");
    satu.hasil = b.teks("hasil");
    satu.waktu = b.teks("waktu");
    satu.penanggung_jawab = b.teks("penanggung_jawab");
    satu.status = b.teks("status");
    satu.keadaan = KeadaanJawaban::Dijawab;
  });
  setiap(himpunan, "rencana_tindak_lanjut", tahun, urusan, [](const auto& b, auto& satu) {
    satu.jabatan = Id<kantor::Jabatan>(b.teks("jabatan"));
    satu.tenggat = b.tanggal("tenggat");
    if (!b.kosong("selesai")) satu.selesai = b.tanggal("selesai");
  });
  setiap(himpunan, "bukti_rekomendasi", tahun, urusan,
         [](const auto& b, auto& satu) { satu.bukti.push_back(b.teks("bukti")); });
  std::vector<UrusanRekomendasi> hasil;
  for (auto& [nomor, satu] : urusan) {
    isi_riwayat(himpunan, satu);
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

std::string hal_rekomendasi(int nomor) { return "rekomendasi-" + std::to_string(nomor); }

bool selesai(std::string_view status) {
  const std::string kecil = teks::kecilkan(teks::pangkas(status));
  return kecil.starts_with("sudah") || kecil.starts_with("telah") || kecil.starts_with("selesai") ||
         kecil.starts_with("tuntas");
}

}  // namespace laras::evaluasi
