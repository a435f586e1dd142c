#include <algorithm>
#include <array>
#include <utility>

#include "app/daftar_anggaran.h"
#include "app/simpan_sp2d.h"
#include "app/tanya_sp2d.h"
#include "web/pages/sp2d.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::IsiSp2d;

constexpr const char* kBarisBaru = "baru";

struct MedanSp2d {
  const char* nama;
  const char* judul;
  std::string IsiSp2d::*isi;
};

constexpr std::array<MedanSp2d, 6> kMedan{{{"nomor", "Nomor", &IsiSp2d::nomor},
                                           {"tanggal", "Tanggal", &IsiSp2d::tanggal},
                                           {"jenis", "Jenis", &IsiSp2d::jenis},
                                           {"simpul", "Sub kegiatan", &IsiSp2d::simpul},
                                           {"jumlah", "Jumlah", &IsiSp2d::jumlah},
                                           {"uraian", "Uraian", &IsiSp2d::uraian}}};

/// Which line the address names.
struct Letak {
  int tahun = 0;
  int baris = 0;  ///< 0: a new one

  std::string daftar() const { return "/anggaran/" + std::to_string(tahun) + "/sp2d"; }
  std::string alamat() const {
    return daftar() + "/baris/" + (baris == 0 ? kBarisBaru : std::to_string(baris));
  }
};

std::optional<Letak> letak_baris(const Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  const std::string& teks = konteks.param("baris");
  if (!tahun) return std::nullopt;
  if (teks == kBarisBaru) return Letak{*tahun, 0};
  constexpr std::size_t kTerpanjang = 6;
  if (teks.empty() || teks.size() > kTerpanjang ||
      teks.find_first_not_of("0123456789") != std::string::npos || teks.front() == '0') {
    return std::nullopt;
  }
  return Letak{*tahun, std::stoi(teks)};
}

/// What stands in the form and around it.
struct LayarBaris {
  IsiSp2d isi = {};
  std::string tanda = {};
  std::string alasan = {};
  std::vector<Galat> galat = {};
  std::string judul_galat = {};
  int status = 200;
};

std::string untuk_medan(const IsiSp2d& isi, const MedanSp2d& satu) {
  const std::string& teks = isi.*satu.isi;
  const bool angka = satu.isi == &IsiSp2d::jumlah && !teks.empty();
  return angka && teks.find_first_not_of("0123456789") == std::string::npos
             ? app::jumlah_tampil(teks)
             : teks;
}

Html medan_baris(const LayarBaris& layar, const app::DaftarSp2d& daftar_simpul) {
  Html html;
  for (const MedanSp2d& satu : kMedan) {
    Medan isi{.nama = satu.nama,
              .judul = satu.judul,
              .nilai = untuk_medan(layar.isi, satu),
              .galat = pesan_untuk(layar.galat, satu.nama),
              .wajib = satu.isi != &IsiSp2d::uraian && satu.isi != &IsiSp2d::simpul};
    if (satu.isi == &IsiSp2d::tanggal) isi.jenis = JenisMedan::Tanggal;
    if (satu.isi == &IsiSp2d::jumlah) {
      isi.jenis = JenisMedan::Angka;
      isi.petunjuk = "Dalam rupiah, tidak pernah negatif. Pengembalian memakai jenisnya sendiri.";
    }
    if (satu.isi == &IsiSp2d::jenis) {
      isi.jenis = JenisMedan::Pilihan;
      for (const auto jenis : kinerja::semua_jenis_sp2d()) {
        isi.pilihan.emplace_back(kinerja::kode(jenis), kinerja::sebutan(jenis));
      }
    }
    if (satu.isi == &IsiSp2d::simpul) {
      isi.jenis = JenisMedan::Pilihan;
      isi.petunjuk = "Kosong untuk uang persediaan.";
      isi.pilihan = daftar_simpul.simpul;
      isi.pilihan.insert(isi.pilihan.begin(), {"", "Tanpa sub kegiatan (UP)"});
    }
    html << medan(isi);
  }
  return html;
}

Html panel_riwayat(const Context& konteks, const std::vector<app::LembarSp2d::Langkah>& riwayat) {
  std::vector<Peristiwa> butir;
  for (const auto& satu : riwayat) {
    std::string uraian = satu.oleh;
    if (satu.semula.empty()) {
      uraian += " mencatat: " + satu.menjadi;
    } else {
      uraian += " memperbaiki: " + satu.semula + " menjadi " + satu.menjadi;
    }
    butir.push_back({konteks.waktu(satu.waktu), satu.waktu, uraian, satu.alasan});
  }
  if (butir.empty()) return {};
  return panel({.id = "riwayat", .judul = "Riwayat"}, cerita(butir));
}

Response tampilkan_baris(const Context& konteks, const Letak& di, const LayarBaris& layar,
                         const std::vector<app::LembarSp2d::Langkah>& riwayat) {
  const auto daftar_simpul = app::tanya_sp2d(*konteks.snapshot, di.tahun, {}, konteks.hari_ini());
  if (!daftar_simpul.ok()) return halaman_galat(konteks, daftar_simpul.error());
  Html dalam;
  dalam << tersembunyi("tanda", layar.tanda) << medan_baris(layar, daftar_simpul.value());
  std::vector<Html> tombol_semua = {
      tombol({.judul = "Simpan baris", .nama = "aksi", .nilai = "simpan"})};
  if (di.baris != 0) {
    dalam << medan({.nama = "alasan",
                    .judul = "Alasan perbaikan",
                    .nilai = layar.alasan,
                    .petunjuk = "Tersimpan dalam riwayat baris ini.",
                    .galat = pesan_untuk(layar.galat, "alasan"),
                    .wajib = true});
    tombol_semua.push_back(tombol({.judul = "Hapus baris ini",
                                   .nama = "aksi",
                                   .nilai = "hapus",
                                   .rupa = RupaTombol::Bahaya}));
  }
  tombol_semua.push_back(tautan_tombol({"Kembali ke register", di.daftar()}));
  dalam << deret(tombol_semua);
  Html isi;
  isi << ringkasan_galat(layar.judul_galat, layar.galat) << R"(<div class="tumpuk">)"_html
      << panel({.id = "baris", .judul = di.baris == 0 ? "Baris baru" : "Baris register"},
               formulir(konteks, {.alamat = di.alamat()}, dalam))
      << panel_riwayat(konteks, riwayat) << "</div>"_html;
  return halaman(konteks,
                 {.judul = di.baris == 0 ? "Catat SP2D" : "Perbaiki SP2D",
                  .keterangan = "Satu baris untuk satu sub kegiatan; SP2D yang memuat beberapa sub "
                                "kegiatan ditulis beberapa baris dengan nomor yang sama.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Anggaran", "/anggaran?tahun=" + std::to_string(di.tahun)},
                            {"Register SP2D", di.daftar()}},
                  .menu = "/anggaran",
                  .bergalat = !layar.galat.empty(),
                  .status = layar.status},
                 isi);
}

/// What was typed, with what was chosen where two people had changed the line.
IsiSp2d kiriman_baris(const Params& form) {
  IsiSp2d hasil;
  for (const MedanSp2d& satu : kMedan) {
    const std::string nama = satu.nama;
    const bool tersimpan = form.get("pilih." + nama) == "tersimpan";
    hasil.*satu.isi = form.get(tersimpan ? "tersimpan." + nama : nama);
  }
  return hasil;
}

std::string terbaca(const IsiSp2d& isi, const MedanSp2d& satu) {
  const std::string teks = untuk_medan(isi, satu);
  if (teks.empty()) return "(kosong)";
  return satu.isi == &IsiSp2d::tanggal ? tanggal_terbaca(teks) : teks;
}

/// Both values of each field that differs; everything else goes along.
Response bentrok_baris(const Context& konteks, const Letak& di, const app::HasilSp2d& hasil,
                       const IsiSp2d& saya) {
  Bentrok layar;
  layar.judul = "Baris ini baru saja diubah orang lain";
  layar.keterangan = "Pilih isi yang dipakai, lalu tulis alasannya sekali lagi bila perlu.";
  layar.alamat = di.alamat();
  layar.terbaru = di.alamat();
  layar.tetap = {
      {"tanda", hasil.tanda}, {"aksi", "simpan"}, {"alasan", konteks.request.form.get("alasan")}};
  for (const MedanSp2d& satu : kMedan) {
    const std::string nama = satu.nama;
    const std::string kini = hasil.tersimpan ? (*hasil.tersimpan).*satu.isi : std::string();
    layar.tetap.emplace_back(nama, saya.*satu.isi);
    layar.tetap.emplace_back("tersimpan." + nama, kini);
    const IsiSp2d lain = hasil.tersimpan.value_or(IsiSp2d{});
    if (terbaca(saya, satu) == terbaca(lain, satu)) continue;
    layar.butir.push_back({.id = nama,
                           .judul = satu.judul,
                           .semula = {},
                           .nama = "pilih." + nama,
                           .saya = terbaca(saya, satu),
                           .keterangan_saya = "Anda, baru saja",
                           .tersimpan = terbaca(lain, satu),
                           .keterangan_tersimpan =
                               hasil.oleh.waktu.empty()
                                   ? std::string()
                                   : hasil.oleh.jabatan + ", " + konteks.waktu(hasil.oleh.waktu)});
  }
  return bentrok(konteks, layar);
}

}  // namespace

Response halaman_baris_sp2d(Context& konteks) {
  const auto di = letak_baris(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (di->baris == 0) return tampilkan_baris(konteks, *di, {}, {});
  const auto lembar =
      app::tanya_baris_sp2d(*konteks.snapshot, di->tahun, di->baris, konteks.hari_ini());
  if (!lembar.ok()) return halaman_galat(konteks, lembar.error());
  return tampilkan_baris(konteks, *di, {.isi = lembar.value().isi, .tanda = lembar.value().tanda},
                         lembar.value().riwayat);
}

Response kirim_baris_sp2d(Context& konteks) {
  const auto di = letak_baris(konteks);
  if (!di) return tak_ditemukan(konteks);
  const Params& form = konteks.request.form;
  const bool hapus = form.get("aksi") == "hapus" && di->baris != 0;
  const IsiSp2d isi = kiriman_baris(form);
  const auto hasil =
      app::simpan_sp2d(konteks.workspace, konteks.oleh(),
                       {di->tahun, di->baris, isi, form.get("tanda"), form.get("alasan"), hapus});
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().bentrok) return bentrok_baris(konteks, *di, hasil.value(), isi);
  if (hasil.value().tuntas()) {
    return see_other(di->daftar() + (hapus ? "?dihapus=1" : "?tersimpan=1"));
  }
  LayarBaris layar{.isi = isi,
                   .tanda = form.get("tanda"),
                   .alasan = form.get("alasan"),
                   .galat = galat_medan(hasil.value().salah),
                   .judul_galat = "Baris belum disimpan. Ketikan Anda masih di sini.",
                   .status = hasil.value().salah.front().kind == Kind::Conflict ? 409 : 422};
  return tampilkan_baris(konteks, *di, layar, {});
}

}  // namespace laras::web
