#include <algorithm>

#include "pelaporan/bab_3_bagian.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/tabel.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

/// A figure of one year.
struct Titik {
  int tahun;
  Angka angka;
};

Untai pada_tahun(int tahun) { return untai("pada tahun ", std::to_string(tahun)); }

/// "meningkat 6,64% pada tahun 2021 dan menurun 0,10% pada tahun 2022": relative growth between
/// neighbouring years; a gap between years has none.
Untai pertumbuhan(const std::vector<Titik>& titik) {
  std::vector<Untai> bagian;
  for (std::size_t i = 1; i < titik.size(); ++i) {
    const Titik& lama = titik[i - 1];
    const Titik& baru = titik[i];
    if (baru.tahun != lama.tahun + 1) continue;
    const std::string kata = arah(lama.angka, baru.angka);
    const Angka persen = kinerja::pertumbuhan(lama.angka, baru.angka);
    if (kata == "tetap") {
      bagian.push_back(untai("tetap ", pada_tahun(baru.tahun)));
    } else if (!persen.ada()) {
      bagian.push_back(untai(kata, " ", pada_tahun(baru.tahun)));
    } else {
      const bool turun = kata == "menurun";
      const Angka besar = turun ? kali(Angka::tetapan(-1), persen) : persen;
      bagian.push_back(untai(kata, " ", Penyusun::ruas_persen(besar), " ", pada_tahun(baru.tahun)));
    }
  }
  return rangkai(bagian);
}

/// Means of the years up to the report's, five at most, those without a mean left out.
std::vector<Titik> rata_tahunan(Penyusun& p) {
  std::vector<Titik> hasil;
  for (int y = p.tahun() - 4; y <= p.tahun(); ++y) {
    if (p.iku(y).empty()) continue;
    const Angka rata = p.rata_iku(y);
    if (rata.ada()) hasil.push_back({y, rata});
  }
  return hasil;
}

void sambung_rata(Penyusun& p, std::vector<Blok>& isi) {
  const auto titik = rata_tahunan(p);
  if (titik.empty() || titik.back().tahun != p.tahun()) {
    isi.emplace_back(paragraf("Rata-rata capaian kinerja tahun ", p.tahun_teks(),
                              " belum dapat dihitung, sehingga belum dapat dibandingkan dengan "
                              "tahun sebelumnya."));
    return;
  }
  std::vector<Untai> bagian;
  for (const Titik& t : titik) {
    bagian.push_back(untai(Penyusun::ruas_persen(t.angka), " ", pada_tahun(t.tahun)));
  }
  const Untai tumbuh = pertumbuhan(titik);
  isi.emplace_back(
      paragraf("Rata-rata capaian kinerja ialah ", rangkai(bagian), ". ",
               titik.size() == 1
                   ? untai("Tahun-tahun sebelumnya belum memiliki rata-rata sebagai pembanding.")
               : tumbuh.empty()
                   ? untai("Rata-rata tahun sebelumnya tidak tersedia sebagai pembanding.")
                   : untai("Dibandingkan dengan tahun sebelumnya, rata-rata itu ", tumbuh,
                           ". Persentase perubahan dihitung terhadap angka tahun sebelumnya, bukan "
                           "selisih poin.")));
}

/// Realisasi of one IKU over the last three years.
Untai kalimat_iku(Penyusun& p, const Indikator& indikator) {
  std::vector<Titik> titik;
  for (int y = p.tahun() - 2; y <= p.tahun(); ++y) {
    if (p.rencana().indikator(indikator.id, y) == nullptr) continue;
    const Angka realisasi = p.ukur().realisasi(indikator.id, y).angka;
    if (realisasi.ada()) titik.push_back({y, realisasi});
  }
  if (titik.empty() || titik.back().tahun != p.tahun()) {
    return untai("realisasi tahun ", p.tahun_teks(), " belum tersedia untuk dibandingkan.");
  }
  std::vector<Untai> nilai;
  for (const Titik& t : titik) {
    nilai.push_back(
        untai(naskah::angka(t.angka, Penyusun::cara(indikator)), " ", pada_tahun(t.tahun)));
  }
  if (titik.size() == 1) {
    return untai("realisasinya ", rangkai(nilai), "; realisasi tahun sebelumnya tidak tersedia.");
  }
  const bool tetap = std::all_of(titik.begin(), titik.end(), [&](const Titik& t) {
    return t.angka.nilai() == titik.front().angka.nilai();
  });
  if (tetap) {
    return untai("realisasinya tetap ",
                 naskah::angka(titik.back().angka, Penyusun::cara(indikator)), " sejak tahun ",
                 std::to_string(titik.front().tahun), ".");
  }
  const Untai tumbuh = pertumbuhan(titik);
  return untai("realisasinya ", rangkai(nilai), tumbuh.empty() ? Untai{} : untai(", atau ", tumbuh),
               ".");
}

/// Growth says nothing of the target, so a sentence that needs it adds it.
std::string tentang_target(Penyusun& p, const Indikator& indikator) {
  const Angka capaian = p.ukur().capaian(indikator.id, p.tahun());
  if (kinerja::pencapaian(capaian) != kinerja::Pencapaian::BelumMencapai) return "";
  return " Realisasi tahun " + p.tahun_teks() + " belum mencapai target.";
}

void sambung_iku(Penyusun& p, std::vector<Blok>& isi) {
  for (const auto& kelompok : per_sasaran(p)) {
    isi.emplace_back(
        paragraf(tebal(sebutan_sasaran(kelompok.nomor) + ": "), kelompok.sasaran->nama, "."));
    std::vector<naskah::Daftar::Butir> semua;
    for (const auto& satu : kelompok.iku) {
      semua.push_back(butir(tebal(satu.indikator->nama), ": ", kalimat_iku(p, *satu.indikator),
                            tentang_target(p, *satu.indikator)));
    }
    isi.emplace_back(daftar(std::move(semua), semua.size() > 1));
  }
}

void sambung_dua_tahun(Penyusun& p, std::vector<Blok>& isi) {
  if (p.pohon().empty()) return;
  std::size_t naik = 0;
  std::size_t turun = 0;
  std::size_t tetap = 0;
  const int lalu = p.tahun() - 1;
  for (const auto& b : p.pohon()) {
    const std::string kata =
        arah(p.ukur().capaian(b.indikator->id, lalu), p.ukur().capaian(b.indikator->id, p.tahun()));
    naik += kata == "meningkat" ? 1 : 0;
    turun += kata == "menurun" ? 1 : 0;
    tetap += kata == "tetap" ? 1 : 0;
  }
  naskah::Tabel tabel = tabel_dua_tahun(p);
  Untai kalimat = untai(rujuk(tabel),
                        " membandingkan target, realisasi, dan capaian program, kegiatan, dan sub "
                        "kegiatan tahun ",
                        std::to_string(lalu), " dan ", p.tahun_teks(), ".");
  const std::size_t semua = naik + turun + tetap;
  if (semua == 0) {
    kalimat = untai(kalimat, " Belum ada indikator yang capaiannya tersedia pada kedua tahun itu.");
  } else {
    std::vector<Untai> bagian;
    const auto tambah = [&](std::size_t banyak, const std::string& kata) {
      if (banyak == 0) return;
      bagian.push_back(
          untai(cacah(banyak, "Indikator yang capaiannya " + kata), " indikator ", kata));
    };
    tambah(naik, "meningkat");
    tambah(turun, "menurun");
    tambah(tetap, "tetap");
    kalimat = untai(kalimat, " Dari ", cacah(semua, "Indikator yang dapat dibandingkan"),
                    " indikator yang dapat dibandingkan, capaian ", rangkai(bagian), ".");
  }
  isi.emplace_back(naskah::Paragraf{std::move(kalimat)});
  isi.emplace_back(std::move(tabel));
}

}  // namespace

std::vector<Blok> bagian_antartahun(Penyusun& p) {
  std::vector<Blok> isi = {
      naskah::Judul{3, "2.",
                    "Perbandingan realisasi dan capaian kinerja dengan tahun lalu dan beberapa "
                    "tahun terakhir"}};
  naskah::Tabel sebelum = tabel_sebelum_perubahan(p);
  naskah::Tabel setelah = tabel_setelah_perubahan(p);
  naskah::Gambar gambar = gambar_tren(p);
  Untai kalimat =
      untai("Realisasi dan capaian IKU dari tahun ke tahun disajikan dalam ", rujuk(setelah),
            ", dan arah perkembangannya tampak pada ", rujuk(gambar), ".");
  if (!sebelum.baris.empty()) {
    kalimat = untai(kalimat,
                    " Sasaran dan indikator berganti ketika Renstra diubah, sehingga angka sebelum "
                    "dan setelah perubahan disajikan terpisah.");
  }
  isi.emplace_back(naskah::Paragraf{std::move(kalimat)});
  if (!sebelum.baris.empty()) isi.emplace_back(std::move(sebelum));
  isi.emplace_back(std::move(setelah));
  sambung_rata(p, isi);
  isi.emplace_back(std::move(gambar));
  sambung_iku(p, isi);
  sambung_dua_tahun(p, isi);
  sambung(isi, p.narasi("3.1.2-penutup"));
  return isi;
}

}  // namespace laras::pelaporan
