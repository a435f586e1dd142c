#include <algorithm>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

naskah::Tabel tabel_tindak_lanjut(Penyusun& p) {
  using naskah::JenisSel;
  using naskah::sel_teks;
  naskah::Tabel tabel;
  tabel.id = "3.16";
  tabel.nomor = "3.16";
  tabel.judul = "Matriks Tindak Lanjut Hasil Evaluasi SAKIP Tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Rekomendasi", JenisSel::Teks},
                 {"Rencana aksi tindak lanjut", JenisSel::Teks},
                 {"Hasil", JenisSel::Teks},
                 {"Waktu pelaksanaan", JenisSel::TeksPendek},
                 {"Penanggung jawab", JenisSel::TeksPendek},
                 {"Status/progres", JenisSel::TeksPendek}};
  tabel.rebah = true;
  const auto* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) return tabel;
  tabel.sumber = lhe->penerbit + " nomor " + lhe->nomor + ", " + lhe->tanggal.panjang() +
                 "; jawaban " + p.bahan().kantor.instansi().nama + ".";
  for (const auto& r : lhe->rekomendasi) {
    const auto jawaban = std::find_if(lhe->tindak_lanjut.begin(), lhe->tindak_lanjut.end(),
                                      [&](const auto& t) { return t.nomor == r.nomor; });
    std::vector<naskah::Sel> sel = {sel_teks(std::to_string(r.nomor)),
                                    sel_markdown(p, r.rekomendasi, "rekomendasi:rekomendasi")};
    if (jawaban == lhe->tindak_lanjut.end()) {
      sel.push_back(sel_teks("(belum ditindaklanjuti)"));
      sel.resize(7);
    } else {
      sel.push_back(sel_markdown(p, jawaban->rencana_aksi, "tindak_lanjut:rencana_aksi"));
      sel.push_back(sel_markdown(p, jawaban->hasil, "tindak_lanjut:hasil"));
      sel.push_back(sel_teks(jawaban->waktu));
      sel.push_back(sel_teks(jawaban->penanggung_jawab));
      sel.push_back(sel_teks(jawaban->status));
    }
    tabel.baris.push_back(baris(std::move(sel)));
  }
  return tabel;
}

}  // namespace laras::pelaporan
