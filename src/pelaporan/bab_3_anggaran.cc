#include <algorithm>

#include "base/teks.h"
#include "evaluasi/tindak_lanjut.h"
#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;
using perencanaan::JenisSimpul;

Untai kalimat_program(Penyusun& p) {
  std::vector<Untai> bagian;
  const auto tambah = [&](JenisSimpul jenis, const std::string& kata) {
    const std::size_t banyak = banyak_simpul(p, jenis);
    if (banyak > 0) bagian.push_back(untai(cacah(banyak, teks::awal_besar(kata)), " ", kata));
  };
  tambah(JenisSimpul::Program, "program");
  tambah(JenisSimpul::Kegiatan, "kegiatan");
  tambah(JenisSimpul::SubKegiatan, "sub kegiatan");
  if (bagian.empty()) {
    return untai("Program, kegiatan, dan sub kegiatan tahun ", p.tahun_teks(), " belum diisi.");
  }
  return untai("Pada tahun ", p.tahun_teks(), ", ",
               cacah_terbilang(per_sasaran(p).size(), "Sasaran strategis"),
               " sasaran strategis dengan ",
               cacah_terbilang(p.iku().size(), "Indikator Kinerja Utama"),
               " IKU dilaksanakan melalui ", rangkai(bagian), ".");
}

/// pagu, realisasi, serapan, SiLPA and where most of it lies.
Untai kalimat_anggaran(Penyusun& p) {
  const Angka pagu = p.pagu_total();
  const Angka realisasi = p.anggaran_total();
  if (!pagu.ada()) {
    return untai("Pagu anggaran tahun ", p.tahun_teks(), " belum diisi.");
  }
  const Untai awal = untai("Pagu anggaran ", p.bahan().kantor.instansi().nama, " sebesar ",
                           Penyusun::ruas_rupiah(pagu),
                           p.dpa().nama.empty() ? "" : " menurut " + dokumen_bernomor(p.dpa()));
  if (!realisasi.ada()) {
    return untai(awal,
                 ". Realisasinya belum terisi lengkap, sehingga penyerapan belum dapat "
                 "dihitung.");
  }
  const Untai serapan =
      untai(awal, " dan realisasinya ", Penyusun::ruas_rupiah(realisasi), ", dengan penyerapan ",
            Penyusun::ruas_persen(p.penyerapan_total()), ". ");
  const Angka silpa = p.silpa();
  if (silpa.nilai().is_zero()) return untai(serapan, "Anggaran terserap seluruhnya.");
  if (silpa.nilai() < Rational(0)) {
    return untai(serapan, "Realisasi melampaui pagu sebesar ",
                 Penyusun::ruas_rupiah(selisih(pagu, realisasi)),
                 "; kedua angka itu perlu diperiksa kembali.");
  }
  const auto sisa = sisa_terbesar(p);
  return untai(serapan, "Sisa anggaran (SiLPA) sebesar ", Penyusun::ruas_rupiah(silpa),
               sisa ? untai("; sisa terbesar terdapat pada sub kegiatan ", sisa->simpul->nama,
                            " sebesar ", Penyusun::ruas_rupiah(sisa->angka))
                    : Untai{},
               ".");
}

/// The program with the lowest absorption; nothing where all are alike.
Untai kalimat_terendah(Penyusun& p) {
  const Simpul* terendah = nullptr;
  Angka rendah;
  bool berbeda = false;
  for (const auto& id : p.ukur().program(p.dpa().id, p.tahun())) {
    const Simpul* simpul = p.rencana().simpul(id, p.tahun());
    const Angka persen = p.penyerapan(id);
    if (simpul == nullptr || !persen.ada()) continue;
    if (terendah != nullptr && persen.nilai() != rendah.nilai()) berbeda = true;
    if (terendah != nullptr && persen.nilai() >= rendah.nilai()) continue;
    terendah = simpul;
    rendah = persen;
  }
  if (!berbeda) return {};
  return untai(" Penyerapan terendah terdapat pada ", terendah->nama, " (",
               Penyusun::ruas_persen(rendah), ").");
}

/// Mean capaian minus absorption: the report's "efisiensi" of the whole budget.
Untai kalimat_efisiensi(Penyusun& p) {
  const Angka rata = p.rata_iku();
  const Angka serapan = p.penyerapan_total();
  if (!rata.ada() || !serapan.ada()) {
    return untai(
        "Keefektifan anggaran belum dapat disimpulkan karena capaian kinerja atau "
        "penyerapan belum lengkap.");
  }
  const Angka beda =
      kurang(rata, serapan,
             {"efisiensi.anggaran", "rata-rata capaian IKU − penyerapan anggaran", "LKjIP, 3.2"});
  const Untai awal = untai("Penyerapan anggaran sebesar ", Penyusun::ruas_persen(serapan),
                           " menghasilkan rata-rata capaian kinerja ", Penyusun::ruas_persen(rata));
  const Cetak poin{.gaya = GayaCetak::Desimal, .desimal = 2};
  if (beda.nilai().is_zero()) {
    return untai(awal, "; capaian kinerja sebanding dengan anggaran yang diserap.");
  }
  if (beda.nilai() > Rational(0)) {
    return untai(awal, ", sehingga terdapat efisiensi sebesar ", naskah::angka(beda, poin),
                 " poin persentase.");
  }
  return untai(awal, "; capaian kinerja ", naskah::angka(selisih(rata, serapan), poin),
               " poin persentase lebih rendah daripada penyerapan, sehingga anggaran belum "
               "digunakan secara efisien.");
}

Untai kalimat_tindak_lanjut(const evaluasi::Lhe& lhe) {
  const auto tuntas = static_cast<std::size_t>(
      std::count_if(lhe.tindak_lanjut.begin(), lhe.tindak_lanjut.end(),
                    [](const auto& t) { return evaluasi::selesai(t.status); }));
  const std::size_t semua = lhe.rekomendasi.size();
  const Untai awal = untai("Laporan hasil evaluasi ", lhe.penerbit, " Nomor ", lhe.nomor,
                           " tanggal ", lhe.tanggal.panjang(), " memuat ",
                           cacah_terbilang(semua, "Rekomendasi hasil evaluasi"), " rekomendasi. ");
  if (tuntas >= semua) return untai(awal, "Seluruhnya telah selesai ditindaklanjuti.");
  const std::size_t berjalan = semua - tuntas;
  return untai(awal, "Sebanyak ", cacah(tuntas, "Rekomendasi yang selesai ditindaklanjuti"),
               " rekomendasi telah selesai ditindaklanjuti dan ",
               cacah(berjalan, "Rekomendasi yang belum selesai ditindaklanjuti"),
               " rekomendasi belum selesai.");
}

}  // namespace

naskah::Subbab subbab_anggaran(Penyusun& p) {
  std::vector<Blok> isi;
  naskah::Tabel alokasi = tabel_alokasi(p);
  naskah::Tabel sasaran = tabel_anggaran_sasaran(p);
  naskah::Tabel rinci = tabel_anggaran_kecamatan(p);
  isi.emplace_back(
      paragraf(kalimat_program(p), " Anggaran merupakan masukan bagi pelaksanaannya",
               p.pk().nama.empty() ? "." : " dan dicantumkan dalam Perjanjian Kinerja."));
  isi.emplace_back(paragraf(kalimat_anggaran(p)));
  if (!p.ukur().program(p.dpa().id, p.tahun()).empty()) {
    naskah::Gambar gambar = gambar_penyerapan(p);
    isi.emplace_back(paragraf("Penyerapan anggaran setiap program tampak pada ", rujuk(gambar), ".",
                              kalimat_terendah(p)));
    isi.emplace_back(std::move(gambar));
  }
  isi.emplace_back(
      paragraf("Alokasi anggaran menurut sasaran dan IKU disajikan dalam ", rujuk(alokasi), "."));
  isi.emplace_back(std::move(alokasi));
  isi.emplace_back(paragraf("Pencapaian kinerja dan anggaran setiap sasaran disajikan dalam ",
                            rujuk(sasaran), "."));
  isi.emplace_back(std::move(sasaran));
  isi.emplace_back(paragraf(kalimat_efisiensi(p)));
  sambung(isi, p.narasi("3.2-penutup"));
  isi.emplace_back(
      paragraf("Rincian pencapaian kinerja dan anggaran sampai dengan sub kegiatan "
               "disajikan dalam ",
               rujuk(rinci), "."));
  isi.emplace_back(std::move(rinci));
  return {"3.2", "3.2", "Capaian Kinerja Anggaran", std::move(isi)};
}

namespace {

void sambung_matriks(Penyusun& p, const evaluasi::Lhe& lhe, std::vector<Blok>& isi) {
  if (lhe.rekomendasi.empty()) {
    isi.emplace_back(paragraf("Laporan hasil evaluasi ", lhe.penerbit, " Nomor ", lhe.nomor,
                              " tanggal ", lhe.tanggal.panjang(), " tidak memuat rekomendasi."));
    return;
  }
  naskah::Tabel tabel = tabel_tindak_lanjut(p);
  isi.emplace_back(paragraf(kalimat_tindak_lanjut(lhe),
                            " Rencana aksi, hasil, waktu, "
                            "penanggung jawab, dan statusnya "
                            "disajikan dalam ",
                            rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

/// Only where something was decided.
void sambung_keputusan(Penyusun& p, std::vector<Blok>& isi) {
  const std::size_t banyak = p.bahan().evaluasi.keputusan().size();
  if (banyak == 0) return;
  naskah::Tabel tabel = tabel_keputusan(p);
  isi.emplace_back(paragraf("Atas temuan evaluasi dan pemantauan ditetapkan ",
                            cacah_terbilang(banyak, "Keputusan atas temuan"),
                            " keputusan. Temuan, keputusan, dan baris rencana yang berubah "
                            "karenanya disajikan dalam ",
                            rujuk(tabel), "."));
  isi.emplace_back(std::move(tabel));
}

}  // namespace

naskah::Subbab subbab_tindak_lanjut(Penyusun& p) {
  naskah::Subbab hasil{"3.3", "3.3", "Tindak Lanjut Hasil Evaluasi", {}};
  const evaluasi::Lhe* lhe = p.bahan().evaluasi.lhe();
  if (lhe == nullptr) {
    sambung(hasil.isi, p.narasi("3.3-pembuka"));
    hasil.isi.emplace_back(paragraf("Laporan hasil evaluasi untuk tahun ", p.tahun_teks(),
                                    " belum dicatat, sehingga belum ada rekomendasi yang "
                                    "ditindaklanjuti."));
  } else {
    sambung_narasi(p, "3.3-pembuka", "",
                   "Rekomendasi hasil evaluasi ditindaklanjuti agar penerapan SAKIP pada " +
                       p.bahan().kantor.instansi().nama + " terus membaik.",
                   hasil.isi);
    sambung_matriks(p, *lhe, hasil.isi);
  }
  sambung_keputusan(p, hasil.isi);
  return hasil;
}

}  // namespace laras::pelaporan
