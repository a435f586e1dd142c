#include <algorithm>
#include <utility>

#include "app/catat_lhe.h"
#include "app/tanya_evaluasi.h"
#include "base/cetak.h"
#include "base/teks.h"
#include "web/pages/evaluasi.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::IsiLhe;

namespace {

constexpr int kKosongCatatan = 1;
constexpr int kKosongRekomendasi = 3;
/// No form sends more of them; a request with more is cut there.
constexpr int kTerbanyak = 60;

using Pilihan = std::vector<std::pair<std::string, std::string>>;

std::string alamat(int tahun) { return "/evaluasi/" + std::to_string(tahun); }

/// What the page shows beside the fields.
struct Tampilan {
  int tahun = 0;
  IsiLhe isi = {};          ///< as it stands in the fields
  std::string semula = {};  ///< digest of what is stored
  std::string alasan = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

std::string tampil(const std::string& medan, const std::string& isi) {
  const bool nilai = medan.starts_with("nilai-");
  return nilai && Decimal::parse(isi).ok() ? cetak(Decimal::parse(isi).value()) : isi;
}

class Penulis {
 public:
  Penulis(const Context& konteks, const Tampilan& tampilan)
      : konteks_(konteks), tampilan_(tampilan) {}

  Html surat() const {
    Html html;
    html << satu("nomor", "Nomor surat", JenisMedan::Teks)
         << satu("tanggal", "Tanggal surat", JenisMedan::Tanggal)
         << satu("penerbit", "Penerbit", JenisMedan::Teks, "Misalnya: Inspektur Kabupaten Jombang.")
         << satu("perihal", "Perihal", JenisMedan::Teks);
    return panel({.id = "surat", .judul = "Surat"}, html);
  }

  Html komponen(std::size_t k, const app::KomponenIsian& isi) const {
    const std::string nomor = std::to_string(k);
    const std::string awalan = "catatan-" + nomor + "-";
    Html html;
    html << satu("nilai-" + nomor, "Nilai " + isi.nama, JenisMedan::Angka,
                 "0 sampai " + cetak(isi.bobot) + ", boleh empat desimal atau lebih." +
                     (isi.dasar.empty() ? "" : " Bobot menurut " + isi.dasar + "."))
         << satu("keterangan-" + nomor, "Keterangan ringkas " + isi.nama, JenisMedan::Panjang);
    const int banyak =
        std::min(app::terbesar(tampilan_.isi, awalan, "") + kKosongCatatan, kTerbanyak);
    for (int n = 1; n <= banyak; ++n) {
      html << satu(awalan + std::to_string(n), "Catatan " + std::to_string(n) + ", " + isi.nama,
                   JenisMedan::Panjang);
    }
    return panel({.id = "komponen-" + nomor, .judul = isi.nama + ", bobot " + cetak(isi.bobot)},
                 html);
  }

  Html rekomendasi(const std::vector<app::KomponenIsian>& komponen) const {
    Pilihan nama = {{"", "Pilih komponen"}};
    for (const auto& satu : komponen) nama.emplace_back(satu.nama, satu.nama);
    const Pilihan indikator = daftar_kode("indikator", "Tidak menyangkut satu indikator");
    const Pilihan proses = daftar_kode("proses", "Tidak menyangkut satu proses");
    const int banyak =
        std::min(app::terbesar(tampilan_.isi, "rek-", "-isi") + kKosongRekomendasi, kTerbanyak);
    Html html;
    for (int n = 1; n <= banyak; ++n) {
      const std::string awalan = "rek-" + std::to_string(n);
      const std::string sebut = " rekomendasi " + std::to_string(n);
      html << satu(awalan + "-isi", "Rekomendasi " + std::to_string(n), JenisMedan::Panjang)
           << pilih(awalan + "-komponen", "Komponen" + sebut, nama)
           << pilih(awalan + "-indikator", "Indikator" + sebut, indikator)
           << pilih(awalan + "-proses", "Proses" + sebut, proses);
    }
    html
        << R"(<p class="petunjuk">Isian yang kosong dilewati. Simpan untuk mendapat baris baru.</p>)"_html;
    return panel({.id = "rekomendasi", .judul = "Rekomendasi"}, html);
  }

 private:
  Html satu(const std::string& nama, std::string judul, JenisMedan jenis,
            std::string petunjuk = {}) const {
    return medan({.nama = nama,
                  .judul = std::move(judul),
                  .nilai = tampil(nama, app::ambil(tampilan_.isi, nama)),
                  .jenis = jenis,
                  .petunjuk = std::move(petunjuk),
                  .galat = pesan_untuk(tampilan_.galat, nama),
                  .baris = 2});
  }

  Html pilih(const std::string& nama, std::string judul, const Pilihan& semua) const {
    Pilihan daftar = semua;
    const std::string kini = app::ambil(tampilan_.isi, nama);
    const bool ada = std::any_of(daftar.begin(), daftar.end(),
                                 [&](const auto& satu) { return satu.first == kini; });
    if (!ada) daftar.emplace_back(kini, kini);
    return medan({.nama = nama,
                  .judul = std::move(judul),
                  .nilai = kini,
                  .jenis = JenisMedan::Pilihan,
                  .galat = pesan_untuk(tampilan_.galat, nama),
                  .pilihan = std::move(daftar)});
  }

  /// Codes of a subject with their newest names.
  Pilihan daftar_kode(const char* subjek, const char* kosong) const {
    Pilihan hasil = {{"", kosong}};
    for (const auto& b : kamus::baca(konteks_.snapshot->himpunan(), subjek)) {
      const std::string kode = b.teks(subjek);
      const auto di = std::find_if(hasil.begin(), hasil.end(),
                                   [&](const auto& satu) { return satu.first == kode; });
      std::string kata = kode + ": " + b.teks("nama");
      if (di == hasil.end()) {
        hasil.emplace_back(kode, std::move(kata));
      } else {
        di->second = std::move(kata);
      }
    }
    return hasil;
  }

  const Context& konteks_;
  const Tampilan& tampilan_;
};

Html tindakan(const Tampilan& tampilan, bool koreksi) {
  if (koreksi) {
    Html html;
    html << medan({.nama = "alasan",
                   .judul = "Alasan koreksi",
                   .nilai = tampilan.alasan,
                   .petunjuk = "Tampil pada riwayat LHE dan tersimpan dalam jejak.",
                   .galat = pesan_untuk(tampilan.galat, "alasan"),
                   .wajib = true})
         << deret({tombol({.judul = "Simpan koreksi", .nama = "aksi", .nilai = "koreksi"})});
    return html;
  }
  return deret({tombol({.judul = "Simpan konsep", .nama = "aksi", .nilai = "simpan"}),
                tombol({.judul = "Tetapkan LHE",
                        .nama = "aksi",
                        .nilai = "tetapkan",
                        .rupa = RupaTombol::Kedua})});
}

Response tampilkan(const Context& konteks, const Tampilan& tampilan) {
  const int tahun = tampilan.tahun;
  const bool koreksi = app::lhe_ditetapkan(konteks.snapshot->himpunan(), tahun);
  const auto komponen = app::komponen_isian(*konteks.snapshot, tahun);
  const Penulis tulis(konteks, tampilan);
  Html medan_semua;
  medan_semua << tersembunyi("semula", tampilan.semula) << tulis.surat();
  for (std::size_t k = 1; k <= komponen.size(); ++k) {
    medan_semua << tulis.komponen(k, komponen[k - 1]);
  }
  medan_semua << tulis.rekomendasi(komponen) << tindakan(tampilan, koreksi);
  Html isi;
  isi << ringkasan_galat("LHE belum tersimpan. Ketikan Anda masih di sini.", tampilan.galat);
  if (konteks.request.query.has("tersimpan")) {
    isi << catatan(Nada::Hijau, "Konsep tersimpan. Kantor belum melihatnya.");
  }
  isi << R"(<div class="tumpuk">)"_html << tampilan.beda
      << panel_nilai(konteks, app::tanya_isi_lhe(*konteks.snapshot, tahun,
                                                 app::baku_isi_lhe(tampilan.isi, false)))
      << formulir(konteks, {.alamat = alamat(tahun) + "/lhe"}, medan_semua) << "</div>"_html;
  const std::string sebut = std::to_string(tahun);
  return halaman(konteks,
                 {.judul = (koreksi ? "Koreksi LHE " : "Catat LHE ") + sebut,
                  .keterangan = koreksi ? "LHE ini sudah ditetapkan. Koreksi langsung berlaku."
                                        : "Konsep belum dipakai di mana pun sebelum ditetapkan. "
                                          "Jumlah dan predikat dihitung dari nilai komponen.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Evaluasi", "/evaluasi"},
                            {sebut, koreksi ? alamat(tahun) : "/evaluasi"}},
                  .menu = "/evaluasi",
                  .bergalat = !tampilan.galat.empty(),
                  .status = tampilan.status},
                 isi);
}

bool medan_lhe(const std::string& nama) {
  for (const char* satu : {"nomor", "tanggal", "penerbit", "perihal"}) {
    if (nama == satu) return true;
  }
  for (const char* awalan : {"nilai-", "keterangan-", "catatan-", "rek-"}) {
    if (nama.starts_with(awalan)) return true;
  }
  return false;
}

IsiLhe ketikan(const Params& form) {
  IsiLhe hasil;
  for (const auto& [nama, nilai] : form.all()) {
    if (medan_lhe(nama) && nama.size() <= 40) hasil.emplace(nama, nilai);
  }
  return hasil;
}

Html beda(const IsiLhe& tersimpan, const IsiLhe& ketikan) {
  std::vector<BedaMedan> hasil;
  IsiLhe semua = tersimpan;
  semua.insert(ketikan.begin(), ketikan.end());
  for (const auto& [medan, isi] : semua) {
    const std::string lama = app::ambil(tersimpan, medan);
    const std::string baru = app::ambil(ketikan, medan);
    if (lama != baru) hasil.push_back({medan, tampil(medan, lama), tampil(medan, baru)});
  }
  return tabel_beda(hasil);
}

app::LangkahLhe langkah(const std::string& aksi) {
  if (aksi == "tetapkan") return app::LangkahLhe::Tetapkan;
  return aksi == "koreksi" ? app::LangkahLhe::Koreksi : app::LangkahLhe::Simpan;
}

}  // namespace

Response halaman_isi_lhe(Context& konteks) {
  const auto tahun = tahun_evaluasi(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  Tampilan tampilan{.tahun = *tahun, .isi = app::isi_lhe(konteks.snapshot->himpunan(), *tahun)};
  tampilan.semula = app::sidik_isi(tampilan.isi);
  return tampilkan(konteks, tampilan);
}

Response kirim_lhe(Context& konteks) {
  const auto tahun = tahun_evaluasi(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const Params& form = konteks.request.form;
  const app::KirimanLhe kiriman{*tahun, langkah(form.get("aksi")), ketikan(form),
                                form.get("semula"), form.get("alasan")};
  const auto hasil = app::catat_lhe(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().salah.empty()) {
    const bool konsep = kiriman.langkah == app::LangkahLhe::Simpan;
    return see_other(konsep ? alamat(*tahun) + "/lhe?tersimpan=1" : alamat(*tahun));
  }
  Tampilan tampilan{.tahun = *tahun,
                    .isi = kiriman.isi,
                    .semula = kiriman.semula,
                    .alasan = kiriman.alasan,
                    .galat = galat_medan(hasil.value().salah),
                    .beda = {},
                    .status = 422};
  if (hasil.value().bentrok) {
    tampilan.semula = app::sidik_isi(hasil.value().tersimpan);
    tampilan.beda = beda(hasil.value().tersimpan, app::baku_isi_lhe(kiriman.isi, false));
    tampilan.status = 409;
  }
  return tampilkan(konteks, tampilan);
}

}  // namespace laras::web
