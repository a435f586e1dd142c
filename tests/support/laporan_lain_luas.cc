#include "support/laporan_lain_rangka.h"

// Layouts and wordings of a second kind: groups with means of their own, performance beside money,
// running totals, numbered columns, sentences that compare.

namespace laras::uji {

namespace {

using Kisi = std::vector<std::vector<SelLain>>;

SelLain lebar(const std::string& teks, int n) { return {.teks = teks, .lebar = n}; }

}  // namespace

const std::vector<BakuLain>& baku_luas() {
  using enum ArahLain;
  static const std::vector<BakuLain> semua = {
      {"Rasio elektrifikasi", "%", Naik, 9120, 2},
      {"Persentase penanganan kawasan kumuh", "%", Naik, 6200, 2},
      {"Persentase korban bencana yang menerima bantuan", "%", Naik, 880, 1},
      {"Persentase anak putus sekolah yang kembali bersekolah", "%", Naik, 4150, 2},
      {"Persentase berkurangnya luas genangan", "%", Naik, 1830, 2},
      {"Jumlah sengketa tanah yang diselesaikan", "Kasus", Naik, 24, 0, "", true},
      {"Persentase rekomendasi inspektorat yang ditindaklanjuti", "%", Naik, 9310, 2},
      {"Tingkat kemantapan jalan", "%", Naik, 7115, 2},
      {"Indeks kualitas lingkungan hidup", "Poin", Naik, 6842, 2},
      {"Skor pola pangan harapan", "Skor", Naik, 901, 1},
      {"Jumlah penerima beasiswa", "Siswa", Naik, 640, 0, "", true},
      {"Cakupan pemeriksaan kehamilan", "Persen", Naik, 9440, 2},
      {"Persentase jalan rusak berat", "%", Turun, 1240, 2},
      {"Persentase rumah tidak layak huni", "%", Turun, 920, 2},
      {"Persentase desa tertinggal", "%", Turun, 1450, 2},
      {"Indeks risiko bencana", "Poin", Turun, 13820, 2},
      {"Persentase tunggakan pajak", "%", Turun, 1190, 2},
      {"Lama penyelesaian izin", "Hari", Turun, 9, 0},
      {"Rata-rata durasi pemadaman listrik", "Jam", Turun, 125, 1},
      {"Jumlah pegawai yang dijatuhi hukuman disiplin", "Orang", Turun, 16, 0},
      {"Angka perkawinan anak", "%", Turun, 740, 2},
      {"Jumlah penyandang masalah kesejahteraan sosial", "Orang", Turun, 1250, 0},
      {"Persentase bayi dengan berat badan lahir rendah", "%", Turun, 610, 2},
      {"Opini laporan keuangan", "Opini", Teks, 0, 0, "Wajar Tanpa Pengecualian"},
      {"Dokumen rencana kontingensi", "Dokumen", Teks, 0, 0, "Tersedia"},
      {"Suhu rantai dingin", "Derajat Celsius", Kisaran, 50, 1, "2 s.d. 8"}};
  return semua;
}

void tabel_kelompok(PerangkaiLain& p) {
  Kisi kisi = {baris_lain({"No", "Indikator", "Satuan", "Rencana", "Realisasi",
                           "Persentase Capaian", "Keterangan"}),
               baris_lain({"1", "2", "3", "4", "5", "6", "7"})};
  const int d = p.gaya.desimal_capaian;
  std::vector<std::pair<std::size_t, std::int64_t>> capaian;
  std::vector<std::pair<std::size_t, std::int64_t>> rata;
  std::int64_t jumlah = 0;
  std::int64_t banyak = 0;
  for (std::size_t i = 0; i < p.indikator.size(); ++i) {
    const auto& [s, satu] = p.indikator[i];
    if (i == 0 || p.indikator[i - 1].first != s) {
      auto baris = baris_lain({"", "", "", "", "", "", ""});
      baris[0] = lebar("Sasaran " + std::to_string(s + 1) + ": " + p.sasaran[s], 7);
      for (std::size_t k = 1; k < 7; ++k) baris[k].lebar = 0;
      kisi.push_back(baris);
      jumlah = banyak = 0;
    }
    const std::int64_t c = p.capaian(satu, satu.target[3], satu.realisasi[3]);
    capaian.emplace_back(kisi.size(), c);
    jumlah += c;
    ++banyak;
    kisi.push_back(baris_lain({std::to_string(banyak), satu.baku.nama, satu.baku.satuan,
                               p.nilai(satu, satu.target[3], true),
                               p.nilai(satu, satu.realisasi[3], false), p.persen(c, d),
                               c >= p.capaian(satu, 1000, 1000) ? "Tercapai" : "Belum tercapai"}));
    if (i + 1 == p.indikator.size() || p.indikator[i + 1].first != s) {
      rata.emplace_back(kisi.size(), p.bagi(jumlah, banyak, 1, 0));
      kisi.push_back(baris_lain({"", "Rata-rata capaian sasaran " + std::to_string(s + 1), "", "",
                                 "", p.persen(rata.back().second, d), ""}));
    }
  }
  const std::size_t n = p.tabel("Pengukuran Kinerja Tahun " + std::to_string(p.tahun), kisi, 2);
  for (std::size_t i = 0; i < capaian.size(); ++i) {
    if (!berangka(p.indikator[i].second) || p.gaya.batas > 0) continue;
    p.peluang("capaian kelompok",
              {{{n, capaian[i].first, 5}, p.persen(p.meleset(capaian[i].second), d)}});
  }
  for (const auto& [b, c] : rata) {
    p.peluang("rata-rata kelompok", {{{n, b, 5}, p.persen(p.meleset(c), d)}});
  }
}

void tabel_renja(PerangkaiLain& p) {
  Kisi kisi = {baris_lain({"Kode", "Program dan Kegiatan", "Target", "", "Realisasi", "",
                           "Tingkat Capaian (%)", ""}),
               baris_lain({"", "", "K", "Rp", "K", "Rp", "K", "Rp"})};
  for (std::size_t k = 0; k < 2; ++k) {
    kisi[0][k].tinggi = 2;
    kisi[1][k].lebar = 0;
  }
  for (std::size_t k = 2; k < 8; ++k) kisi[0][k].lebar = k % 2 == 0 ? 2 : 0;
  struct Capaian {
    std::int64_t kinerja;
    std::int64_t uang;
  };
  std::vector<Capaian> hasil;
  for (const auto& satu : p.anggaran) {
    const std::int64_t t = p.acak.antara(4, 60);
    const std::int64_t r = p.acak.antara(t / 2, t);
    hasil.push_back({p.bagi(r, t, 100, 2), p.bagi(satu.realisasi, satu.pagu, 100, 2)});
    kisi.push_back(baris_lain({satu.kode, satu.nama, std::to_string(t), p.uang(satu.pagu),
                               std::to_string(r), p.uang(satu.realisasi),
                               p.angka(hasil.back().kinerja, 2), p.angka(hasil.back().uang, 2)}));
  }
  const std::size_t n = p.tabel("Evaluasi Hasil Renja Tahun " + std::to_string(p.tahun), kisi, 2);
  for (std::size_t i = 0; i < hasil.size() && hasil.size() > 3; ++i) {
    if (hasil[i].kinerja > 0) {
      p.peluang("renja kinerja", {{{n, i + 2, 6}, p.angka(p.meleset(hasil[i].kinerja), 2)}});
    }
    p.peluang("renja uang", {{{n, i + 2, 7}, p.angka(p.meleset(hasil[i].uang), 2)}});
  }
}

void tabel_berjalan(PerangkaiLain& p) {
  const std::string ini = std::to_string(p.tahun);
  const std::string lalu = std::to_string(p.tahun - 1);
  Kisi kisi = {baris_lain({"No", "Keluaran", "Realisasi s.d. " + lalu, "Realisasi " + ini,
                           "Realisasi s.d. " + ini, "Target RPJMD", "Sisa Target"})};
  const std::vector<std::string> nama = {"Panjang jalan dibangun", "Jumlah sambungan air",
                                         "Rumah dibangun", "Pohon ditanam", "Kader dilatih"};
  std::vector<std::int64_t> total;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    const std::int64_t a = p.acak.antara(120, 3900);
    const std::int64_t b = p.acak.antara(60, 1400);
    const std::int64_t t = a + b + p.acak.antara(40, 2000);
    total.push_back(a + b);
    kisi.push_back(baris_lain({std::to_string(i + 1), nama[i], p.angka(a, 0), p.angka(b, 0),
                               p.angka(a + b, 0), p.angka(t, 0), p.angka(t - a - b, 0)}));
  }
  const std::size_t n = p.tabel("Perkembangan Keluaran terhadap RPJMD", kisi, 1);
  for (std::size_t i = 0; i < nama.size(); ++i) {
    p.peluang("jumlah berjalan", {{{n, i + 1, 4}, p.angka(p.meleset(total[i]), 0)}});
  }
}

void kalimat_banding(PerangkaiLain& p) {
  for (std::size_t i = 1; i < p.indikator.size(); i += 2) {
    const IndikatorLain& satu = p.indikator[i].second;
    if (!berangka(satu) || satu.realisasi[2] == satu.realisasi[3]) continue;
    const bool naik = satu.realisasi[3] > satu.realisasi[2];
    const std::int64_t beda = satu.realisasi[3] - satu.realisasi[2];
    p.paragraf(
        "Dibandingkan tahun " + std::to_string(p.tahun - 1) + ", " + satu.baku.nama +
        (naik ? " meningkat " : " menurun ") + p.angka(naik ? beda : -beda, satu.baku.desimal) +
        " dari " + p.nilai(satu, satu.realisasi[2], false) + " menjadi " +
        p.nilai(satu, satu.realisasi[3], false) + ", sedangkan target tahun berikutnya sebesar " +
        p.nilai(satu, satu.target[3] + satu.target[3] / 50 + 1, true) + ".");
  }
  std::int64_t pagu = 0;
  for (const auto& satu : p.anggaran) pagu += satu.tingkat == 0 ? satu.pagu : 0;
  p.paragraf("Anggaran tahun " + std::to_string(p.tahun) + " sekitar Rp" +
             p.angka(p.bagi(pagu, 10'000'000, 1, 0), 2) +
             " miliar, dan tahun berikutnya direncanakan Rp" + p.angka(pagu / 7 * 8, 0) + ".");
}

}  // namespace laras::uji
