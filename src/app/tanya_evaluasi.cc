#include "app/tanya_evaluasi.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/cetak.h"
#include "base/teks.h"

namespace laras::app {

using evaluasi::Evaluasi;
using evaluasi::KeadaanJawaban;
using kamus::Pembaca;

namespace {

std::string tertulis(const Angka& angka) {
  return angka.ada() ? cetak(angka, {.gaya = GayaCetak::Desimal, .desimal = 2}) : "–";
}

/// `asal` leads to the derivation where the LHE was issued.
AngkaTampil tampil(std::string teks, bool ditetapkan, const std::string& asal, int tahun) {
  return {.teks = std::move(teks), .asal = ditetapkan ? asal : std::string(), .tahun = tahun};
}

std::string predikat(const Snapshot& snapshot, const Angka& nilai, Tanggal pada) {
  const auto skala = acuan::Acuan::rakit(snapshot.himpunan()).skala("predikat-akip", pada);
  const auto hasil = evaluasi::predikat_akip(nilai, skala);
  return hasil.huruf.empty() ? "–" : hasil.huruf + " (" + hasil.nama + ")";
}

std::string rumus(const Evaluasi& e) {
  std::vector<std::string> suku;
  for (const auto& satu : e.lhe()->komponen) suku.push_back(cetak(satu.nilai));
  const Angka nilai = e.nilai_akip();
  if (!nilai.ada() || suku.empty()) return {};
  const Rational& tepat = nilai.derivasi().operan.at(0).nilai();
  std::string hasil = teks::gabung(suku, " + ") + " = " +
                      cetak(tepat, {.gaya = GayaCetak::DesimalPas, .desimal = 12});
  if (tepat != nilai.nilai()) hasil += ", dibulatkan " + tertulis(nilai);
  return hasil;
}

void isi_komponen(const Snapshot& snapshot, const evaluasi::Lhe& lhe, LihatLhe& hasil) {
  const auto skala = acuan::Acuan::rakit(snapshot.himpunan()).skala("gradasi-lke", lhe.tanggal);
  int nomor = 0;
  for (const auto& satu : lhe.komponen) {
    const std::string k = std::to_string(++nomor);
    hasil.komponen.push_back(
        {satu.komponen, cetak(satu.bobot),
         tampil(cetak(satu.nilai), hasil.ditetapkan, "nilai-lhe:" + k, hasil.tahun),
         tampil(tertulis(satu.persentase) + "%", hasil.ditetapkan, "persen-lhe:" + k, hasil.tahun),
         evaluasi::gradasi(satu.persentase, skala).huruf, satu.keterangan, satu.catatan});
  }
}

void isi_nilai(const Snapshot& snapshot, const Evaluasi& e, LihatLhe& hasil) {
  hasil.nilai = tampil("–", false, {}, hasil.tahun);
  hasil.predikat = "–";
  if (e.lhe() == nullptr) return;
  isi_komponen(snapshot, *e.lhe(), hasil);
  const Angka nilai = e.nilai_akip();
  hasil.nilai = tampil(tertulis(nilai), hasil.ditetapkan, "nilai-lhe:total", hasil.tahun);
  hasil.rumus = rumus(e);
  hasil.predikat = predikat(snapshot, nilai, e.lhe()->tanggal);
}

std::string kata(const std::string& hal, const std::string& apa) {
  const bool lhe = hal == "lhe";
  return (lhe ? "LHE " : "Tindak lanjut ") + apa;
}

TahunEvaluasi satu_tahun(const Snapshot& snapshot, int tahun, Tanggal hari_ini) {
  const Evaluasi e = Evaluasi::rakit(snapshot.himpunan(), tahun);
  TahunEvaluasi hasil{.tahun = tahun, .ditetapkan = e.lhe() != nullptr};
  if (!hasil.ditetapkan) return hasil;
  const Angka nilai = e.nilai_akip();
  hasil.nomor = e.lhe()->nomor;
  hasil.tanggal = e.lhe()->tanggal.panjang();
  hasil.nilai = tampil(tertulis(nilai), true, "nilai-lhe:total", tahun);
  hasil.predikat = predikat(snapshot, nilai, e.lhe()->tanggal);
  for (const auto& satu : evaluasi::urusan_rekomendasi(snapshot.himpunan(), tahun)) {
    ++hasil.rekomendasi;
    hasil.dijawab += satu.keadaan != KeadaanJawaban::Belum ? 1 : 0;
    hasil.diajukan += satu.keadaan == KeadaanJawaban::Diajukan ? 1 : 0;
    hasil.diterima += satu.keadaan == KeadaanJawaban::Diterima ? 1 : 0;
    hasil.terlambat += satu.terlambat(hari_ini) ? 1 : 0;
  }
  return hasil;
}

}  // namespace

std::vector<TahunEvaluasi> tanya_daftar_evaluasi(const Snapshot& snapshot, Tanggal hari_ini,
                                                 bool konsep) {
  std::set<int> tahun;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "lhe")) tahun.insert(b.bulat("tahun"));
  if (konsep) {
    for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "konsep_lhe")) {
      tahun.insert(b.bulat("tahun"));
    }
  }
  std::vector<TahunEvaluasi> hasil;
  for (auto di = tahun.rbegin(); di != tahun.rend(); ++di) {
    hasil.push_back(satu_tahun(snapshot, *di, hari_ini));
  }
  return hasil;
}

Result<LihatLhe> tanya_lhe(const Snapshot& snapshot, int tahun) {
  const Evaluasi e = Evaluasi::rakit(snapshot.himpunan(), tahun);
  if (e.lhe() == nullptr) {
    return Error{Kind::NotFound, "LHE tahun " + std::to_string(tahun) + " belum ditetapkan."};
  }
  LihatLhe hasil{.tahun = tahun,
                 .ditetapkan = true,
                 .nomor = e.lhe()->nomor,
                 .tanggal = e.lhe()->tanggal.panjang(),
                 .penerbit = e.lhe()->penerbit,
                 .perihal = e.lhe()->perihal,
                 .nilai = {},
                 .rumus = {},
                 .predikat = {},
                 .komponen = {},
                 .riwayat = tanya_riwayat(snapshot, tahun, "lhe")};
  isi_nilai(snapshot, e, hasil);
  return hasil;
}

LihatLhe tanya_isi_lhe(const Snapshot& snapshot, int tahun, const IsiLhe& isi) {
  LihatLhe hasil;
  hasil.tahun = tahun;
  isi_nilai(snapshot, coba_lhe(snapshot, tahun, isi), hasil);
  return hasil;
}

std::vector<RiwayatTampil> tanya_riwayat(const Snapshot& snapshot, int tahun,
                                         const std::string& hal) {
  std::vector<RiwayatTampil> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "riwayat_evaluasi")) {
    if (b.bulat("tahun") != tahun || b.teks("hal") != hal) continue;
    hasil.push_back({b.teks("waktu"), kata(hal, b.teks("apa")),
                     b.kosong("jabatan") ? b.teks("oleh") : b.teks("jabatan"), b.teks("catatan")});
  }
  std::reverse(hasil.begin(), hasil.end());
  return hasil;
}

}  // namespace laras::app
