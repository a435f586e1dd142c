#include "support/laporan_lain_rangka.h"

// Tables that are not of one year's performance: personnel, quarters, weights, growth.

namespace laras::uji {

namespace {

using Kisi = std::vector<std::vector<SelLain>>;

/// Rows of counts with their sum at the right and below: what is printed, and what can be wrong.
void tabel_hitungan(PerangkaiLain& p, const std::string& judul, const std::string& kepala,
                    const std::vector<std::string>& kolom, const std::vector<std::string>& nama,
                    std::int64_t besar) {
  std::vector<std::string> teks = {"No", kepala};
  teks.insert(teks.end(), kolom.begin(), kolom.end());
  teks.emplace_back(p.mungkin(70) ? "Jumlah" : "Total");
  Kisi kisi = {baris_lain(teks)};
  std::vector<std::int64_t> bawah(kolom.size() + 1);
  const auto tulis = [&](const std::string& no, const std::string& label,
                         const std::vector<std::int64_t>& isi) {
    std::vector<std::string> baris = {no, label};
    for (const auto n : isi) baris.push_back(n == 0 ? "-" : p.angka(n, 0));
    kisi.push_back(baris_lain(baris));
  };
  std::vector<std::vector<std::int64_t>> semua;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    std::vector<std::int64_t> isi;
    for (std::size_t k = 0; k < kolom.size(); ++k) {
      isi.push_back(p.mungkin(8) ? 0 : p.acak.antara(besar / 20 + 1, besar));
    }
    std::int64_t jumlah = 0;
    for (const auto n : isi) jumlah += n;
    isi.push_back(jumlah);
    for (std::size_t k = 0; k < isi.size(); ++k) bawah[k] += isi[k];
    tulis(std::to_string(i + 1), nama[i], isi);
    semua.push_back(isi);
  }
  const bool total = p.mungkin(75);
  if (total) tulis("", p.mungkin(50) ? "Jumlah" : "TOTAL", bawah);
  const std::size_t n = p.tabel(judul, kisi, 1);
  const std::size_t akhir = kolom.size() + 2;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    if (semua[i].back() < 8) continue;
    p.peluang("jumlah baris", {{{n, i + 1, akhir}, p.angka(p.meleset(semua[i].back()), 0)}});
    if (semua[i][0] > 3) {
      p.peluang("sel hitungan", {{{n, i + 1, 2}, p.angka(p.meleset(semua[i][0]), 0)}},
                total ? std::vector<TempatLain>{} : std::vector<TempatLain>{{n, i + 1, akhir}});
    }
  }
  for (std::size_t k = 0; total && k + 1 < akhir; ++k) {
    if (bawah[k] > 3) {
      p.peluang("total salah", {{{n, nama.size() + 1, k + 2}, p.angka(p.meleset(bawah[k]), 0)}});
    }
  }
}

}  // namespace

void tabel_triwulan(PerangkaiLain& p) {
  const std::vector<std::vector<std::string>> cara = {
      {"TW I", "TW II", "TW III", "TW IV"},
      {"Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"},
      {"Tribulan 1", "Tribulan 2", "Tribulan 3", "Tribulan 4"},
      {"Semester I", "Semester II"}};
  tabel_hitungan(p, "Rekapitulasi Pelayanan Tahun " + std::to_string(p.tahun), "Jenis Layanan",
                 cara[static_cast<std::size_t>(p.acak.antara(0, 3))],
                 {"Surat keterangan domisili", "Legalisasi dokumen", "Izin usaha mikro",
                  "Rekomendasi penelitian", "Perekaman KTP elektronik"},
                 p.mungkin(50) ? 40 : 2400);
  Kisi kisi = {baris_lain(
      {"Kegiatan", "s.d. TW I (%)", "s.d. TW II (%)", "s.d. TW III (%)", "s.d. TW IV (%)"})};
  for (int i = 0; i < 4; ++i) {
    std::vector<std::string> baris = {kegiatan_lain()[static_cast<std::size_t>(i * 3)]};
    std::int64_t n = 0;
    for (int k = 0; k < 4; ++k) {
      n += p.acak.antara(800, 2400);
      baris.push_back(p.angka(n, 2));
    }
    kisi.push_back(baris_lain(baris));
  }
  if (p.mungkin(50)) p.tabel("Realisasi Fisik Kumulatif", kisi, 1);
}

void tabel_pegawai(PerangkaiLain& p) {
  tabel_hitungan(p, "Jumlah Pegawai Menurut Golongan", "Golongan", {"Laki-laki", "Perempuan"},
                 {"Golongan IV", "Golongan III", "Golongan II", "Golongan I", "Tenaga Kontrak"},
                 40);
}

void tabel_wilayah(PerangkaiLain& p) {
  Kisi kisi = {baris_lain({"No", "Desa", "Laki-laki", "Perempuan", "Jumlah Penduduk",
                           "Luas Wilayah (km2)", "Kepadatan (jiwa/km2)"})};
  const std::vector<std::string> desa = {"Sumberjo", "Karangsari", "Mulyorejo", "Banjarsari",
                                         "Wonokerto"};
  std::vector<std::int64_t> padat;
  std::vector<std::int64_t> orang;
  for (std::size_t i = 0; i < desa.size(); ++i) {
    const std::int64_t l = p.acak.antara(900, 4200);
    const std::int64_t w = p.acak.antara(900, 4200);
    const std::int64_t luas = p.acak.antara(120, 1900);
    padat.push_back(p.bagi((l + w) * 100, luas, 1, 0));
    orang.push_back(l + w);
    kisi.push_back(baris_lain({std::to_string(i + 1), desa[i], p.angka(l, 0), p.angka(w, 0),
                               p.angka(l + w, 0), p.angka(luas, 2), p.angka(padat[i], 0)}));
  }
  const std::size_t n = p.tabel("Luas Wilayah dan Kepadatan Penduduk", kisi, 1);
  for (std::size_t i = 0; i < desa.size(); ++i) {
    p.peluang("kepadatan salah", {{{n, i + 1, 6}, p.angka(p.meleset(padat[i]), 0)}});
    p.peluang("jumlah baris", {{{n, i + 1, 4}, p.angka(p.meleset(orang[i]), 0)}});
  }
}

void tabel_bobot(PerangkaiLain& p) {
  const std::vector<std::string> nama = {"Perencanaan Kinerja", "Pengukuran Kinerja",
                                         "Pelaporan Kinerja", "Evaluasi Akuntabilitas Internal"};
  const std::vector<std::int64_t> bobot = {30, 30, 15, 25};
  Kisi kisi = {baris_lain({"No", "Komponen yang Dinilai", "Bobot", "Nilai"})};
  std::int64_t jumlah = 0;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    const std::int64_t nilai = bobot[i] * p.acak.antara(52, 96);
    jumlah += nilai;
    kisi.push_back(baris_lain(
        {std::to_string(i + 1), nama[i], p.angka(bobot[i] * 100, 2), p.angka(nilai, 2)}));
  }
  kisi.push_back(baris_lain({"", p.mungkin(50) ? "Nilai Hasil Evaluasi" : "Jumlah",
                             p.angka(10000, 2), p.angka(jumlah, 2)}));
  const std::size_t n = p.tabel("Hasil Evaluasi Akuntabilitas Kinerja", kisi, 1);
  for (std::size_t i = 0; i < nama.size(); ++i) {
    p.peluang("bobot salah", {{{n, i + 1, 2}, p.angka(bobot[i] * 100 + 500, 2)}}, {{n, 5, 2}});
  }
  p.peluang("total salah", {{{n, 5, 3}, p.angka(p.meleset(jumlah), 2)}});
}

void tabel_unsur(PerangkaiLain& p) {
  const std::vector<std::string> nama = {
      "Persyaratan",          "Prosedur",           "Waktu penyelesaian", "Biaya", "Produk layanan",
      "Kompetensi pelaksana", "Perilaku pelaksana", "Pengaduan",          "Sarana"};
  Kisi kisi = {baris_lain({"No", "Unsur Pelayanan", "Nilai Rata-rata"})};
  std::int64_t jumlah = 0;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    const std::int64_t nilai = p.acak.antara(280, 395);
    jumlah += nilai;
    kisi.push_back(baris_lain({"U" + std::to_string(i + 1), nama[i], p.angka(nilai, 2)}));
  }
  const std::int64_t rata = p.bagi(jumlah, 9, 1, 0);
  kisi.push_back(baris_lain({"", "Rata-rata", p.angka(rata, 2)}));
  const std::size_t n = p.tabel("Nilai Unsur Survei Kepuasan Masyarakat", kisi, 1);
  p.peluang("rata-rata salah", {{{n, 10, 2}, p.angka(p.meleset(rata), 2)}});
}

void tabel_predikat(PerangkaiLain& p) {
  if (p.gaya.judul == 5) return;
  p.tabel("Skala Penilaian Capaian Kinerja",
          {baris_lain({"No", "Interval Nilai", "Predikat"}),
           baris_lain({"1", "> 90 - 100", "Sangat Baik"}), baris_lain({"2", "> 75 - 90", "Baik"}),
           baris_lain({"3", "> 60 - 75", "Cukup"}), baris_lain({"4", "0 - 60", "Kurang"})},
          1);
  const std::vector<std::string> huruf = {"Kurang", "Cukup", "Baik", "Sangat Baik"};
  const auto ke = [](std::int64_t n) -> std::size_t {
    return n > 90 ? 3 : n > 75 ? 2 : n > 60 ? 1 : 0;
  };
  Kisi kisi = {baris_lain({"No", "Program", "Nilai Kinerja", "Predikat"})};
  std::vector<std::size_t> hasil;
  for (const auto& satu : program_lain()) {
    const std::int64_t n = p.acak.antara(45, 99);
    hasil.push_back(ke(n));
    kisi.push_back(baris_lain({std::to_string(hasil.size()), satu, p.angka(n, 0), huruf[ke(n)]}));
  }
  const std::size_t n = p.tabel("Predikat Kinerja Program", kisi, 1);
  for (std::size_t i = 0; i < hasil.size(); ++i) {
    p.peluang("predikat salah", {{{n, i + 1, 3}, huruf[(hasil[i] + 2) % 4]}}, {{n, i + 1, 2}});
  }
}

void tabel_tumbuh(PerangkaiLain& p) {
  const std::string lalu = std::to_string(p.tahun - 1);
  const std::string ini = std::to_string(p.tahun);
  Kisi kisi = {baris_lain({"No", "Uraian", "Tahun " + lalu, "Tahun " + ini,
                           p.mungkin(50) ? "Selisih" : "Kenaikan/Penurunan", "Pertumbuhan (%)"})};
  const std::vector<std::string> nama = {"Pajak hotel", "Pajak restoran", "Pajak reklame",
                                         "Retribusi pasar", "Retribusi parkir"};
  std::vector<std::pair<std::int64_t, std::int64_t>> hasil;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    const std::int64_t a = p.acak.antara(20'000, 900'000) * 1000;
    const std::int64_t b = a / 100 * p.acak.antara(80, 150);
    hasil.emplace_back(b - a, p.bagi(b - a, a, 100, 2));
    kisi.push_back(baris_lain({std::to_string(i + 1), nama[i], p.uang(a), p.uang(b), p.uang(b - a),
                               hasil[i].second < 0 && p.gaya.nomor == 3
                                   ? "(" + p.angka(-hasil[i].second, 2) + ")"
                                   : p.angka(hasil[i].second, 2)}));
  }
  const std::size_t n = p.tabel("Perkembangan Pendapatan Daerah", kisi, 1);
  for (std::size_t i = 0; i < nama.size(); ++i) {
    if (hasil[i].first == 0) continue;
    p.peluang("selisih salah", {{{n, i + 1, 4}, p.uang(p.meleset(hasil[i].first))}});
    p.peluang("pertumbuhan salah", {{{n, i + 1, 5}, p.angka(p.meleset(hasil[i].second), 2)}});
  }
}

void tabel_dokumen(PerangkaiLain& p) {
  Kisi kisi = {baris_lain({"No", "Keluaran", "Target", "Realisasi", "Capaian"})};
  const std::vector<std::string> nama = {"Dokumen perencanaan tersusun",
                                         "Laporan keuangan tersusun", "Kendaraan dinas terpelihara",
                                         "Rapat koordinasi terlaksana", "Peserta bimbingan teknis"};
  const std::vector<std::string> satuan = {"dokumen", "laporan", "unit", "kali", "orang"};
  for (std::size_t i = 0; i < nama.size(); ++i) {
    const std::int64_t t = p.acak.antara(3, 40);
    const std::int64_t r = p.mungkin(60) ? t : p.acak.antara(1, t);
    kisi.push_back(
        baris_lain({std::to_string(i + 1), nama[i], std::to_string(t) + " " + satuan[i],
                    std::to_string(r) + " " + satuan[i],
                    p.persen(p.bagi(r, t, 100, p.gaya.desimal_capaian), p.gaya.desimal_capaian)}));
  }
  const std::size_t n = p.tabel("Capaian Keluaran", kisi, 1);
  for (std::size_t i = 0; i < nama.size(); ++i) {
    std::string teks = kisi[i + 1][3].teks;
    teks = teks.substr(0, teks.find(' ') + 1) + satuan[(i + 2) % satuan.size()];
    p.peluang("satuan berbeda", {{{n, i + 1, 3}, teks}}, {{n, i + 1, 2}});
  }
}

void kalimat_tanggal(PerangkaiLain& p) {
  const std::string tahun = std::to_string(p.tahun);
  const bool kabisat = p.tahun % 4 == 0;
  const std::vector<std::string> benar = {"15 Januari " + tahun,
                                          (kabisat ? "29 Februari " : "28 Februari ") + tahun,
                                          "31 Maret " + tahun, "31 Desember " + tahun};
  const std::vector<std::string> salah = {"31 Februari " + tahun, "31 April " + tahun,
                                          "31 November " + tahun, "30 Februari " + tahun};
  const auto kalimat = [](const std::string& tanggal) {
    return "Laporan ini ditetapkan pada tanggal " + tanggal + " oleh pimpinan perangkat daerah.";
  };
  const std::size_t n = p.paragraf(kalimat(p.pilih(benar)));
  p.peluang("tanggal mustahil", {{{n}, kalimat(p.pilih(salah))}});
}

}  // namespace laras::uji
