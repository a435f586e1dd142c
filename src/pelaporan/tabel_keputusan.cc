#include "base/teks.h"
#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using evaluasi::Keputusan;

std::string ditetapkan(const Penyusun& p, const Keputusan& satu) {
  const auto* jabatan = p.bahan().kantor.cari(satu.jabatan);
  std::string hasil = jabatan == nullptr ? satu.jabatan.str() : jabatan->nama;
  hasil += ", " + satu.tanggal.panjang();
  return satu.notulen.empty() ? hasil : hasil + " (" + satu.notulen + ")";
}

std::string perubahan(const Keputusan& satu) {
  std::vector<std::string> butir;
  for (const auto& baris : satu.perubahan) {
    butir.push_back(baris.sebutan + ": semula " + baris.isi_semula + ", menjadi " +
                    baris.isi_menjadi);
  }
  return butir.empty() ? "Rencana tidak diubah" : teks::gabung(butir, "; ");
}

}  // namespace

naskah::Tabel tabel_keputusan(Penyusun& p) {
  using naskah::JenisSel;
  using naskah::sel_teks;
  naskah::Tabel tabel;
  tabel.id = "3.17";
  tabel.nomor = "3.17";
  tabel.judul = "Keputusan atas Temuan dan Perubahan Rencana Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Temuan", JenisSel::TeksPendek},
                 {"Jenis", JenisSel::TeksPendek},
                 {"Keputusan", JenisSel::Teks},
                 {"Alasan", JenisSel::Teks},
                 {"Ditetapkan oleh", JenisSel::TeksPendek},
                 {"Perubahan rencana", JenisSel::Teks}};
  tabel.rebah = true;
  tabel.sumber = "Daftar keputusan dan dokumen perencanaan " + p.bahan().kantor.instansi().nama;
  int nomor = 0;
  for (const Keputusan& satu : p.bahan().evaluasi.keputusan()) {
    const std::string tempat = "keputusan/" + satu.kode;
    tabel.baris.push_back(baris({sel_teks(std::to_string(++nomor)), sel_teks(satu.sebutan_temuan()),
                                 sel_teks(std::string(evaluasi::judul_jenis(satu.jenis))),
                                 sel_markdown(p, satu.isi, tempat + ":isi"),
                                 sel_markdown(p, satu.alasan, tempat + ":alasan"),
                                 sel_teks(ditetapkan(p, satu)), sel_teks(perubahan(satu))}));
  }
  return tabel;
}

}  // namespace laras::pelaporan
