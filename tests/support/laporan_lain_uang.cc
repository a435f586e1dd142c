#include "support/laporan_lain_rangka.h"

// Tables and sentences of money.

namespace laras::uji {

namespace {

using Kisi = std::vector<std::vector<SelLain>>;

struct Susunan {
  bool sisa;
  bool persen;
  int total;  ///< 0 none, 1 above, 2 below
  bool kode;
};

AnggaranLain jumlah(const PerangkaiLain& p) {
  AnggaranLain semua{.tingkat = 0, .kode = "", .nama = "JUMLAH"};
  for (const auto& satu : p.anggaran) {
    if (satu.tingkat > 0) continue;
    semua.pagu += satu.pagu;
    semua.realisasi += satu.realisasi;
  }
  return semua;
}

std::vector<SelLain> baris(const PerangkaiLain& p, const Susunan& s, const AnggaranLain& satu,
                           const std::string& no) {
  std::vector<std::string> teks = {no, satu.nama, p.uang(satu.pagu), p.uang(satu.realisasi)};
  if (s.sisa) teks.push_back(p.uang(satu.pagu - satu.realisasi));
  if (s.persen) teks.push_back(p.persen(p.bagi(satu.realisasi, satu.pagu, 100, 2), 2));
  return baris_lain(teks);
}

/// Where the sums stand that a pagu without a percentage takes part in.
std::vector<TempatLain> keluarga(const PerangkaiLain& p, const Susunan& s, std::size_t n,
                                 std::size_t b) {
  std::vector<TempatLain> hasil;
  const std::size_t akhir = p.anggaran.size() + (s.total > 0 ? 1 : 0);
  for (std::size_t i = 1; i <= akhir; ++i) {
    if (i != b) hasil.push_back({n, i, 2});
  }
  return hasil;
}

void peluang_anggaran(PerangkaiLain& p, const Susunan& s, std::size_t n, std::size_t b,
                      const AnggaranLain& satu) {
  const std::size_t kolom_persen = s.sisa ? 5 : 4;
  const bool terikat = s.total > 0 || s.persen || s.sisa;
  if (s.persen) {
    p.peluang("penyerapan salah",
              {{{n, b, kolom_persen},
                p.persen(p.meleset(p.bagi(satu.realisasi, satu.pagu, 100, 2)), 2)}});
    const std::string teks = p.persen(p.bagi(satu.realisasi, satu.pagu, 100, 2), 2);
    p.peluang("pemisah hilang", {{{n, b, kolom_persen}, p.pemisah_hilang(teks)}});
  }
  if (s.sisa && satu.pagu != satu.realisasi) {
    p.peluang("sisa salah", {{{n, b, 4}, p.uang(p.meleset(satu.pagu - satu.realisasi))}});
  }
  std::vector<TempatLain> setara;
  if (!s.persen || !s.sisa) {
    setara = s.persen || s.sisa ? std::vector<TempatLain>{{n, b, 4}} : keluarga(p, s, n, b);
  }
  if (terikat) p.peluang("pagu salah", {{{n, b, 2}, p.uang(p.meleset(satu.pagu))}}, setara);
  if (s.persen || s.sisa) {
    p.peluang("realisasi anggaran salah", {{{n, b, 3}, p.uang(satu.realisasi / 100 * 83)}}, setara);
  }
  if (s.total == 0 && satu.tingkat == 0 && s.persen && !s.sisa && p.anggaran.size() < 5) {
    const std::int64_t r = satu.pagu / 100 * 113;
    p.peluang("realisasi melebihi pagu",
              {{{n, b, 3}, p.uang(r)},
               {{n, b, kolom_persen}, p.persen(p.bagi(r, satu.pagu, 100, 2), 2)}});
  }
}

void peluang_kode(PerangkaiLain& p, std::size_t n, std::size_t pertama) {
  for (std::size_t i = 1; i < p.anggaran.size(); ++i) {
    const AnggaranLain& satu = p.anggaran[i];
    if (satu.tingkat != 1) continue;
    std::string kode = satu.kode;
    const std::size_t di = kode.starts_with("1.02.") ? 6 : 0;
    kode[di] = kode[di] == '1' ? '2' : '1';
    p.peluang("kode salah induk", {{{n, pertama + i, 0}, kode}}, {{n, pertama + i - 1, 0}});
  }
}

}  // namespace

void tabel_anggaran(PerangkaiLain& p) {
  const Susunan s{p.mungkin(45), p.mungkin(85), static_cast<int>(p.acak.antara(0, 2)),
                  p.mungkin(65)};
  const std::string rp = p.gaya.rupiah == 1 ? " (Rp)" : "";
  const std::vector<std::string> pagu = {"Anggaran", "Pagu Anggaran", "Pagu", "Alokasi Anggaran"};
  std::vector<std::string> kepala = {s.kode ? "Kode" : "No", "Program/Kegiatan/Sub Kegiatan",
                                     p.pilih(pagu) + rp, "Realisasi" + rp};
  if (s.sisa) kepala.push_back((p.mungkin(50) ? "SiLPA" : "Sisa Anggaran") + rp);
  if (s.persen) kepala.emplace_back(p.mungkin(50) ? "%" : "Persentase Penyerapan");
  Kisi kisi = {baris_lain(kepala)};
  const AnggaranLain semua = jumlah(p);
  if (s.total == 1) kisi.push_back(baris(p, s, semua, ""));
  const std::size_t pertama = kisi.size();
  int program = 0;
  int urutan = 0;
  for (const auto& satu : p.anggaran) {
    urutan = satu.tingkat == 0 ? 0 : urutan + 1;
    if (satu.tingkat == 0) ++program;
    const std::string no =
        s.kode ? satu.kode : p.nomor_baris(satu.tingkat, satu.tingkat == 0 ? program : urutan);
    kisi.push_back(baris(p, s, satu, no));
  }
  if (s.total == 2) kisi.push_back(baris(p, s, semua, ""));
  const std::size_t n = p.tabel("Realisasi Anggaran Tahun " + std::to_string(p.tahun), kisi, 1);
  for (std::size_t i = 0; i < p.anggaran.size(); ++i) {
    peluang_anggaran(p, s, n, pertama + i, p.anggaran[i]);
  }
  if (s.kode) peluang_kode(p, n, pertama);
  if (s.total > 0) {
    const std::size_t b = s.total == 1 ? 1 : kisi.size() - 1;
    p.peluang("total anggaran salah", {{{n, b, 2}, p.uang(p.meleset(semua.pagu))}});
    p.peluang("total anggaran salah", {{{n, b, 3}, p.uang(p.meleset(semua.realisasi))}});
  }
}

void tabel_efisiensi(PerangkaiLain& p) {
  const bool bagi = p.mungkin(60);
  Kisi kisi = {baris_lain({"No", "Program", "Capaian Kinerja (%)", "Penyerapan Anggaran (%)",
                           bagi ? "Tingkat Efisiensi" : "Efisiensi (Capaian - Penyerapan)"})};
  std::vector<std::int64_t> hasil;
  for (const auto& satu : p.anggaran) {
    if (satu.tingkat > 0) continue;
    const std::int64_t c = p.acak.antara(8800, 11500);
    const std::int64_t s = p.bagi(satu.realisasi, satu.pagu, 100, 2);
    hasil.push_back(bagi ? p.bagi(c, s, 1, 2) : c - s);
    kisi.push_back(baris_lain({std::to_string(hasil.size()), satu.nama, p.angka(c, 2),
                               p.angka(s, 2), p.angka(hasil.back(), 2)}));
  }
  const std::size_t n = p.tabel("Efisiensi Penggunaan Sumber Daya", kisi, 1);
  for (std::size_t i = 0; hasil.size() > 2 && i < hasil.size(); ++i) {
    p.peluang("efisiensi salah",
              {{{n, i + 1, 4}, p.angka(hasil[i] + (p.mungkin(50) ? 43 : -31), 2)}});
  }
}

void tabel_porsi(PerangkaiLain& p) {
  Kisi kisi = {baris_lain({"No", "Jenis Belanja", "Anggaran", "Proporsi (%)"})};
  const std::vector<std::string> nama = {"Belanja pegawai", "Belanja barang dan jasa",
                                         "Belanja modal", "Belanja hibah"};
  std::vector<std::int64_t> isi;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < nama.size(); ++i) {
    isi.push_back(p.acak.antara(10'000, 900'000) * 1000);
    total += isi[i];
  }
  for (std::size_t i = 0; i < nama.size(); ++i) {
    kisi.push_back(baris_lain({std::to_string(i + 1), nama[i], p.uang(isi[i]),
                               p.angka(p.bagi(isi[i], total, 100, 2), 2)}));
  }
  kisi.push_back(baris_lain({"", "Jumlah", p.uang(total), p.angka(10000, 2)}));
  const std::size_t n = p.tabel("Komposisi Belanja", kisi, 1);
  for (std::size_t i = 0; i < nama.size(); ++i) {
    p.peluang("proporsi salah",
              {{{n, i + 1, 3}, p.angka(p.meleset(p.bagi(isi[i], total, 100, 2)), 2)}});
  }
  p.peluang("total salah", {{{n, 5, 2}, p.uang(p.meleset(total))}});
}

void kalimat_anggaran(PerangkaiLain& p) {
  const AnggaranLain semua = jumlah(p);
  const bool awal = p.mungkin(50);
  const auto rupiah = [&](std::int64_t n) {
    return (p.mungkin(50) ? "Rp" : "Rp. ") + p.angka(n, 0);
  };
  const auto kalimat = [&](std::int64_t r, std::int64_t persen) {
    const std::string pagu = rupiah(semua.pagu);
    return awal ? "Dari pagu anggaran sebesar " + pagu + " terealisasi sebesar " + rupiah(r) +
                      " atau " + p.angka(persen, 2) + "%."
                : "Realisasi anggaran tahun " + std::to_string(p.tahun) + " sebesar " + rupiah(r) +
                      " dari pagu " + pagu + " atau " + p.angka(persen, 2) + "%.";
  };
  const std::int64_t persen = p.bagi(semua.realisasi, semua.pagu, 100, 2);
  const std::size_t n = p.paragraf(kalimat(semua.realisasi, persen));
  p.peluang("kalimat persen", {{{n}, kalimat(semua.realisasi, p.meleset(persen))}});
  p.peluang("kalimat uang", {{{n}, kalimat(p.meleset(semua.realisasi), persen)}});
}

}  // namespace laras::uji
