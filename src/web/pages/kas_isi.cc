#include <utility>

#include "app/daftar_anggaran.h"
#include "app/simpan_kas.h"
#include "app/tanya_kas.h"
#include "base/tanggal.h"
#include "web/pages/kas.h"
#include "web/pages/sp2d.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::BarisKas;
using app::IsiKas;

/// Which plan a request is about.
struct LetakKas {
  int tahun = 0;
  BarisKas baris = {};

  std::string daftar() const { return "/anggaran/" + std::to_string(tahun) + "/kas"; }
  std::string alamat() const { return daftar() + "/" + ruas_alamat(baris.simpul); }
};

Result<LetakKas> letak_kas(const Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return Error{Kind::NotFound, "Tahun ini tidak ada."};
  LARAS_TRY(const auto kini, konteks.workspace.snapshot());
  LARAS_TRY(const auto k, app::tanya_kas(*kini, *tahun));
  for (const auto& satu : k.baris) {
    if (satu.simpul == konteks.param("simpul")) return LetakKas{*tahun, satu};
  }
  return Error{Kind::NotFound, "Sub kegiatan ini tidak ada dalam DPA."};
}

std::string medan_bulan(std::size_t i) { return "bulan-" + std::to_string(i + 1); }

struct LayarKas {
  IsiKas isi = {};
  std::string tanda = {};
  std::vector<Galat> galat = {};
};

Response tampilkan_isi(const Context& konteks, const LetakKas& di, const LayarKas& layar) {
  Html bulan;
  for (std::size_t i = 0; i < layar.isi.size(); ++i) {
    bulan << medan({.nama = medan_bulan(i),
                    .judul = std::string(nama_bulan(static_cast<int>(i) + 1)),
                    .nilai = layar.isi[i],
                    .jenis = JenisMedan::Angka,
                    .galat = pesan_untuk(layar.galat, medan_bulan(i))});
  }
  Html dalam;
  dalam << tersembunyi("tanda", layar.tanda) << R"(<div class="saringan">)"_html << bulan
        << "</div>"_html
        << deret({tombol({.judul = "Simpan rencana"}),
                  tautan_tombol({"Kembali ke anggaran kas", di.daftar()})});
  Html isi;
  isi << ringkasan_galat("Rencana belum disimpan. Ketikan Anda masih di sini.", layar.galat)
      << R"(<div class="tumpuk">)"_html;
  if (!di.baris.selisih.empty()) {
    isi << catatan(Nada::Kuning,
                   "Rencana yang tersimpan berselisih Rp" + di.baris.selisih + " dari pagunya.");
  }
  isi << panel({.id = "rencana", .judul = di.baris.nama},
               formulir(konteks, {.alamat = di.alamat()}, dalam))
      << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Rencana kas " + std::to_string(di.tahun),
                  .keterangan = "Pagu Rp" + di.baris.pagu +
                                ". Jumlah dua belas bulan seharusnya sama dengan pagu. Bulan yang "
                                "kosong berarti 0; semua kosong menghapus rencana.",
                  .remah = {{"Beranda", "/beranda"},
                            {"Anggaran", "/anggaran?tahun=" + std::to_string(di.tahun)},
                            {"Anggaran kas", di.daftar()}},
                  .menu = "/anggaran",
                  .bergalat = !layar.galat.empty(),
                  .status = layar.galat.empty() ? 200 : 422},
                 isi);
}

IsiKas kiriman_kas(const Params& form) {
  IsiKas hasil;
  for (std::size_t i = 0; i < hasil.size(); ++i) {
    const std::string nama = medan_bulan(i);
    const bool tersimpan = form.get("pilih." + nama) == "tersimpan";
    hasil[i] = form.get(tersimpan ? "tersimpan." + nama : nama);
  }
  return hasil;
}

std::string tampil_kas(const std::string& isi) {
  return isi.empty() ? "(kosong)" : app::jumlah_tampil(isi);
}

Response bentrok_kas(const Context& konteks, const LetakKas& di, const IsiKas& saya,
                     const app::HasilKas& hasil) {
  Bentrok layar;
  layar.judul = "Rencana ini baru saja diubah orang lain";
  layar.keterangan = "Pilih jumlah yang dipakai untuk setiap bulan yang berbeda.";
  layar.alamat = di.alamat();
  layar.terbaru = di.alamat();
  layar.tetap = {{"tanda", hasil.tanda}};
  for (std::size_t i = 0; i < saya.size(); ++i) {
    const std::string nama = medan_bulan(i);
    layar.tetap.emplace_back(nama, saya[i]);
    layar.tetap.emplace_back("tersimpan." + nama, hasil.tersimpan[i]);
    if (tampil_kas(saya[i]) == tampil_kas(hasil.tersimpan[i])) continue;
    layar.butir.push_back({.id = nama,
                           .judul = std::string(nama_bulan(static_cast<int>(i) + 1)),
                           .semula = {},
                           .nama = "pilih." + nama,
                           .saya = tampil_kas(saya[i]),
                           .keterangan_saya = "Anda, baru saja",
                           .tersimpan = tampil_kas(hasil.tersimpan[i]),
                           .keterangan_tersimpan = "tersimpan"});
  }
  return bentrok(konteks, layar);
}

}  // namespace

Response halaman_isi_kas(Context& konteks) {
  const auto di = letak_kas(konteks);
  if (!di.ok()) return halaman_galat(konteks, di.error());
  const auto& himpunan = konteks.snapshot->himpunan();
  const std::string& simpul = di.value().baris.simpul;
  LayarKas layar{.isi = app::isi_kas(himpunan, di.value().tahun, simpul),
                 .tanda = app::tanda_kas(himpunan, di.value().tahun, simpul)};
  for (std::string& satu : layar.isi) {
    if (!satu.empty()) satu = app::jumlah_tampil(satu);
  }
  return tampilkan_isi(konteks, di.value(), layar);
}

Response kirim_isi_kas(Context& konteks) {
  const auto di = letak_kas(konteks);
  if (!di.ok()) return halaman_galat(konteks, di.error());
  const Params& form = konteks.request.form;
  const IsiKas isi = kiriman_kas(form);
  const auto hasil = app::simpan_kas(konteks.workspace, konteks.oleh(), di.value().tahun,
                                     di.value().baris.simpul, isi, form.get("tanda"));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().bentrok) return bentrok_kas(konteks, di.value(), isi, hasil.value());
  if (hasil.value().tuntas()) return see_other(di.value().daftar() + "?tersimpan=1");
  return tampilkan_isi(
      konteks, di.value(),
      {.isi = isi, .tanda = form.get("tanda"), .galat = galat_medan(hasil.value().salah)});
}

}  // namespace laras::web
