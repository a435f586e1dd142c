#include "evaluasi/evaluasi.h"

#include <algorithm>
#include <map>

#include "kinerja/data.h"

namespace laras::evaluasi {

namespace {

template <class T>
std::vector<T> terurut(std::multimap<int, T> daftar) {
  std::vector<T> hasil;
  for (auto& [urutan, isi] : daftar) hasil.push_back(std::move(isi));
  return hasil;
}

/// Titles of the documents that prove the figures of that kind and year.
std::vector<std::string> bukti(const kamus::Himpunan& himpunan, std::string_view untuk, int tahun) {
  std::vector<std::string> hasil;
  for (const auto& b : kamus::baca(himpunan, "bukti")) {
    if (b.teks("untuk") != untuk) continue;
    if (!b.kosong("tahun") && b.bulat("tahun") != tahun) continue;
    hasil.push_back(kinerja::judul_bukti(b));
  }
  return hasil;
}

Angka daun(const kamus::Pembaca& b, std::string_view kolom, std::string jenis, std::string label,
           std::vector<std::string> bukti) {
  return Angka::daun({.jenis = std::move(jenis),
                      .id = b.id(),
                      .label = std::move(label),
                      .periode = b.teks("tahun"),
                      .bukti = std::move(bukti)},
                     Rational(b.desimal(kolom)));
}

std::vector<IkmLayanan> rakit_ikm(const kamus::Himpunan& himpunan, int tahun) {
  std::multimap<int, IkmLayanan> hasil;
  const auto dasar = bukti(himpunan, "ikm", tahun);
  for (const auto& b : kamus::baca(himpunan, "ikm")) {
    if (b.bulat("tahun") != tahun) continue;
    const auto layanan = b.teks("layanan");
    hasil.emplace(b.bulat("urutan"),
                  IkmLayanan{layanan, b.desimal("nilai"),
                             daun(b, "nilai", "ikm", "IKM layanan " + layanan, dasar)});
  }
  return terurut(std::move(hasil));
}

std::vector<AspekIpp> rakit_ipp(const kamus::Himpunan& himpunan, int tahun) {
  std::multimap<int, AspekIpp> hasil;
  const auto dasar = bukti(himpunan, "ipp", tahun);
  for (const auto& b : kamus::baca(himpunan, "ipp")) {
    if (b.bulat("tahun") != tahun) continue;
    AspekIpp a{b.teks("aspek"), b.desimal("bobot"), b.desimal("nilai"), {}, {}, {}};
    a.angka_bobot = daun(b, "bobot", "bobot", "Bobot " + a.aspek, dasar);
    a.angka_nilai = daun(b, "nilai", "ipp", "Jumlah nilai indikator " + a.aspek, dasar);
    a.nilai_aspek =
        bagi(kali(a.angka_bobot, a.angka_nilai), Angka::tetapan(100),
             {"ipp.nilai_aspek", "bobot × jumlah nilai indikator ÷ 100", "PermenPANRB 17/2017"});
    hasil.emplace(b.bulat("urutan"), std::move(a));
  }
  return terurut(std::move(hasil));
}

std::vector<KomponenLhe> rakit_komponen(const kamus::Himpunan& himpunan, int tahun) {
  std::multimap<int, KomponenLhe> hasil;
  const auto dasar = bukti(himpunan, "lhe", tahun);
  for (const auto& b : kamus::baca(himpunan, "lhe_komponen")) {
    if (b.bulat("tahun") != tahun) continue;
    KomponenLhe k;
    k.komponen = b.teks("komponen");
    k.bobot = b.desimal("bobot");
    k.nilai = b.desimal("nilai");
    k.keterangan = b.teks("keterangan");
    k.angka_bobot = daun(b, "bobot", "bobot", "Bobot " + k.komponen, dasar);
    k.angka_nilai = daun(b, "nilai", "lhe", "Nilai " + k.komponen, dasar);
    k.persentase = persen(k.angka_nilai, k.angka_bobot,
                          {"lhe.persentase", "nilai ÷ bobot × 100", "PermenPANRB 88/2021"});
    for (const auto& c : kamus::baca(himpunan, "lhe_catatan")) {
      if (c.bulat("tahun") == tahun && c.teks("komponen") == k.komponen) {
        k.catatan.push_back(c.teks("catatan"));
      }
    }
    hasil.emplace(b.bulat("urutan"), std::move(k));
  }
  return terurut(std::move(hasil));
}

Lhe rakit_lhe(const kamus::Himpunan& himpunan, const kamus::Pembaca& b) {
  Lhe hasil;
  hasil.tahun = b.bulat("tahun");
  hasil.nomor = b.teks("nomor");
  hasil.tanggal = b.tanggal("tanggal");
  hasil.penerbit = b.teks("penerbit");
  hasil.perihal = b.teks("perihal");
  hasil.komponen = rakit_komponen(himpunan, hasil.tahun);
  std::multimap<int, Rekomendasi> rekomendasi;
  for (const auto& r : kamus::baca(himpunan, "rekomendasi")) {
    if (r.bulat("tahun") != hasil.tahun) continue;
    rekomendasi.emplace(r.bulat("nomor"), Rekomendasi{r.bulat("nomor"), r.teks("rekomendasi")});
  }
  hasil.rekomendasi = terurut(std::move(rekomendasi));
  std::multimap<int, TindakLanjut> tindak_lanjut;
  for (const auto& t : kamus::baca(himpunan, "tindak_lanjut")) {
    if (t.bulat("tahun") != hasil.tahun) continue;
    tindak_lanjut.emplace(
        t.bulat("nomor"),
        TindakLanjut{t.bulat("nomor"), t.teks("rencana_aksi"), t.teks("hasil"), t.teks("waktu"),
                     t.teks("penanggung_jawab"), t.teks("status")});
  }
  hasil.tindak_lanjut = terurut(std::move(tindak_lanjut));
  return hasil;
}

}  // namespace

Evaluasi Evaluasi::rakit(const kamus::Himpunan& himpunan, int tahun) {
  Evaluasi hasil;
  hasil.tahun_ = tahun;
  hasil.ikm_ = rakit_ikm(himpunan, tahun);
  hasil.ipp_ = rakit_ipp(himpunan, tahun);
  for (const auto& b : kamus::baca(himpunan, "lhe")) {
    if (b.bulat("tahun") == tahun) hasil.lhe_ = rakit_lhe(himpunan, b);
  }
  hasil.keputusan_ = daftar_keputusan(himpunan, tahun);
  return hasil;
}

Angka Evaluasi::nilai_ikm() const {
  std::vector<Angka> butir;
  for (const auto& l : ikm_) butir.push_back(l.angka);
  return bulatkan(
      rata_rata(std::move(butir), {"ikm.rata", "rata-rata IKM layanan", "PermenPANRB 14/2017"}), 2,
      {"ikm.tetapan", "IKM unit layanan, dibulatkan dua desimal", "PermenPANRB 14/2017"});
}

Angka Evaluasi::nilai_ipp() const {
  std::vector<Angka> butir;
  for (const auto& a : ipp_) butir.push_back(a.nilai_aspek);
  return bulatkan(
      jumlah(std::move(butir), {"ipp.jumlah", "jumlah nilai aspek", "PermenPANRB 17/2017"}), 2,
      {"ipp.tetapan", "IPP, dibulatkan dua desimal", "PermenPANRB 17/2017"});
}

Angka Evaluasi::jumlah_nilai_indikator() const {
  std::vector<Angka> butir;
  for (const auto& a : ipp_) butir.push_back(a.angka_nilai);
  return jumlah(std::move(butir), {"ipp.jumlah_nilai", "jumlah kolom", ""});
}

Angka Evaluasi::jumlah_bobot_ipp() const {
  std::vector<Angka> butir;
  for (const auto& a : ipp_) butir.push_back(a.angka_bobot);
  return jumlah(std::move(butir), {"ipp.jumlah_bobot", "jumlah bobot", "PermenPANRB 17/2017"});
}

Angka Evaluasi::nilai_akip() const {
  std::vector<Angka> butir;
  if (lhe_) {
    for (const auto& k : lhe_->komponen) butir.push_back(k.angka_nilai);
  }
  return bulatkan(
      jumlah(std::move(butir), {"lhe.jumlah", "jumlah nilai komponen", "PermenPANRB 88/2021"}), 2,
      {"lhe.tetapan", "nilai LHE, dibulatkan dua desimal", "PermenPANRB 88/2021"});
}

Angka Evaluasi::jumlah_bobot_lhe() const {
  std::vector<Angka> butir;
  if (lhe_) {
    for (const auto& k : lhe_->komponen) butir.push_back(k.angka_bobot);
  }
  return jumlah(std::move(butir), {"lhe.jumlah_bobot", "jumlah bobot", "PermenPANRB 88/2021"});
}

std::vector<acuan::Fakta> Evaluasi::fakta() const {
  std::vector<acuan::Fakta> hasil;
  if (!ikm_.empty()) hasil.push_back({"ikm", tahun_, nilai_ikm()});
  if (!ipp_.empty()) hasil.push_back({"ipp", tahun_, nilai_ipp()});
  if (lhe_ && !lhe_->komponen.empty()) hasil.push_back({"akip", tahun_, nilai_akip()});
  return hasil;
}

namespace {

/// The letter scales stop at their ends: a figure outside takes the nearest letter.
const acuan::Tingkatan* jepit(const Angka& angka, const acuan::Skala& skala) {
  if (!angka.ada() || skala.tingkatan.empty()) return nullptr;
  Rational nilai = angka.nilai();
  if (const auto atas = skala.batas_atas(); atas && nilai > *atas) nilai = *atas;
  if (nilai < skala.batas_bawah()) nilai = skala.batas_bawah();
  return skala.cari(nilai);
}

}  // namespace

Gradasi gradasi(const Angka& persentase, const acuan::Skala& gradasi_lke) {
  const auto* t = jepit(persentase, gradasi_lke);
  return t != nullptr ? Gradasi{t->huruf, t->nama} : Gradasi{};
}

PredikatAkip predikat_akip(const Angka& total, const acuan::Skala& predikat_akip) {
  const auto* t = jepit(total, predikat_akip);
  return t != nullptr ? PredikatAkip{t->huruf, t->nama} : PredikatAkip{};
}

}  // namespace laras::evaluasi
