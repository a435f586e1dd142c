#include "web/pages/acuan_bagian.h"
#include "web/pages/kantor.h"
#include "web/pages/kantor_formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::AcuanTampil;
using app::IsianTingkat;
using app::JenisAcuan;
using app::VersiAcuan;

constexpr const char* kAcuan = "/acuan";

std::string masa_berlaku(const VersiAcuan& versi) {
  return "sejak " + tanggal_terbaca(versi.mulai) +
         (versi.sampai.empty() ? "" : " s.d. " + tanggal_terbaca(versi.sampai));
}

std::string angka_terbaca(const std::string& kanonik) {
  std::string hasil = kanonik;
  for (char& c : hasil) {
    if (c == '.') c = ',';
  }
  return hasil;
}

/// "di atas 80 s.d. 90", "88,31 s.d. 100,00": the words say which bound is inside.
std::string rentang_terbaca(const IsianTingkat& satu) {
  std::string hasil = satu.bawah_termasuk ? "" : "di atas ";
  hasil += angka_terbaca(satu.bawah);
  if (satu.atas.empty()) return satu.bawah_termasuk ? hasil + " ke atas" : hasil;
  return hasil + (satu.atas_termasuk ? " s.d. " : " sampai di bawah ") + angka_terbaca(satu.atas);
}

std::string isi_ringkas(const AcuanTampil& satu) {
  const VersiAcuan& versi = satu.versi.front();
  if (satu.jenis == JenisAcuan::Ketentuan) return angka_terbaca(versi.nilai) + " " + satu.satuan;
  std::string hasil;
  for (const IsianTingkat& tingkat : versi.tingkatan) {
    hasil += (hasil.empty() ? "" : ", ") + tingkat.huruf;
  }
  return hasil;
}

Html panel_jenis(const std::vector<AcuanTampil>& semua, JenisAcuan jenis) {
  const bool skala = jenis == JenisAcuan::Skala;
  const std::string judul = skala ? "Skala predikat" : "Bobot, ambang, dan batas waktu";
  Tabel isi{.judul = judul,
            .kolom = {{.judul = "Kode", .kartu = LebarKartu::Penuh},
                      {.judul = skala ? "Huruf" : "Nilai", .kartu = LebarKartu::Dua},
                      {.judul = "Dipakai untuk", .kartu = LebarKartu::Penuh},
                      {.judul = "Peraturan", .kartu = LebarKartu::Penuh},
                      {.judul = "Berlaku", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (const AcuanTampil& satu : semua) {
    if (satu.jenis != jenis) continue;
    isi.baris.push_back({.sel = {{tautan(alamat_acuan(satu), satu.kode)},
                                 sel(isi_ringkas(satu)),
                                 sel(satu.kegunaan),
                                 sel(satu.versi.front().regulasi),
                                 sel(masa_berlaku(satu.versi.front()))}});
  }
  if (isi.baris.empty()) {
    return kosong("Belum ada " + std::string(app::kode_jenis(jenis)),
                  "Acuan bawaan dimuat bersama impor data kantor.");
  }
  return panel({.id = std::string(app::kode_jenis(jenis)), .judul = judul, .berisian = false},
               tabel(isi));
}

Html tabel_tingkatan(const VersiAcuan& versi) {
  Tabel isi{.judul = "Huruf yang berlaku " + masa_berlaku(versi),
            .kolom = {{"Huruf"}, {"Sebutan"}, {"Rentang"}, {"Nilai angka"}},
            .baris = {}};
  for (const IsianTingkat& satu : versi.tingkatan) {
    isi.baris.push_back({.sel = {sel(satu.huruf), sel(satu.nama), sel(rentang_terbaca(satu)),
                                 sel(satu.angka.empty() ? "–" : angka_terbaca(satu.angka))}});
  }
  return tabel(isi);
}

Html panel_versi(const AcuanTampil& acuan, const VersiAcuan& versi) {
  Html kaki;
  kaki << "Dasar: "_html << versi.regulasi;
  const std::string judul = "Berlaku " + masa_berlaku(versi);
  if (acuan.jenis == JenisAcuan::Skala) {
    return panel(
        {.id = "v" + versi.mulai, .judul = judul, .kaki = std::move(kaki), .berisian = false},
        tabel_tingkatan(versi));
  }
  return panel({.id = "v" + versi.mulai, .judul = judul, .kaki = std::move(kaki)},
               rincian({{"Nilai", text(angka_terbaca(versi.nilai) + " " + acuan.satuan)},
                        {"Bunyi", text(versi.uraian)}}));
}

Html panel_hapus(const Context& konteks, const AcuanTampil& acuan, const Params& ketikan,
                 const std::vector<Galat>& galat) {
  if (!acuan.dapat_dihapus() || !kantor::boleh(konteks.pelaku, kantor::Tindakan::AturAcuan)) {
    return {};
  }
  Html isi;
  isi << tersembunyi("tanda", acuan.tanda) << tersembunyi("mulai", acuan.versi.front().mulai)
      << medan_alasan(ketikan, galat, "Versi sebelumnya berlaku lagi.")
      << deret({tombol({.judul = "Hapus versi terakhir",
                        .nama = "aksi",
                        .nilai = "hapus",
                        .rupa = RupaTombol::Bahaya})});
  return panel({.id = "hapus", .judul = "Salah catat"},
               formulir(konteks, {.alamat = alamat_acuan(acuan) + "/versi"}, isi));
}

}  // namespace

std::string alamat_acuan(const app::AcuanTampil& acuan) {
  return std::string(kAcuan) + "/" + std::string(app::kode_jenis(acuan.jenis)) + "/" +
         ruas_alamat(acuan.kode);
}

std::optional<app::AcuanTampil> acuan_dari(const Context& konteks) {
  const auto jenis = app::cari_jenis_acuan(konteks.param("jenis"));
  if (!jenis) return std::nullopt;
  for (auto& satu : app::tanya_acuan(*konteks.snapshot)) {
    if (satu.jenis == *jenis && satu.kode == konteks.param("kode")) return std::move(satu);
  }
  return std::nullopt;
}

Response tiada_acuan(const Context& konteks) {
  return tak_ditemukan(konteks, "Acuan ini tidak ada", "Pilih dari daftar skala dan ketentuan.");
}

Response halaman_acuan(Context& konteks) {
  const auto semua = app::tanya_acuan(*konteks.snapshot);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel_jenis(semua, JenisAcuan::Skala)
      << panel_jenis(semua, JenisAcuan::Ketentuan) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Skala dan ketentuan",
                  .keterangan = "Yang dipakai menilai dan menghitung, dengan peraturan dan masa "
                                "berlakunya.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = kAcuan},
                 isi);
}

Response satu_acuan(const Context& konteks, const AcuanTampil& acuan, const Params& ketikan,
                    const Errors& salah) {
  const auto galat = galat_medan(salah);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << ringkasan_galat("Belum dihapus", galat);
  for (const VersiAcuan& satu : acuan.versi) isi << panel_versi(acuan, satu);
  isi << panel_hapus(konteks, acuan, ketikan, galat) << "</div>"_html;
  const bool atur = kantor::boleh(konteks.pelaku, kantor::Tindakan::AturAcuan);
  return halaman(
      konteks,
      {.judul = (acuan.jenis == JenisAcuan::Skala ? "Skala " : "Ketentuan ") + acuan.kode,
       .keterangan = acuan.kegunaan + ".",
       .tindakan =
           atur ? tautan_tombol({"Tambah versi", alamat_acuan(acuan) + "/versi"}, RupaTombol::Utama)
                : Html(),
       .remah = {{"Beranda", "/beranda"}, {"Skala dan ketentuan", kAcuan}},
       .menu = kAcuan,
       .bergalat = !salah.empty(),
       .status = status_tolak(salah)},
      isi);
}

Response halaman_satu_acuan(Context& konteks) {
  const auto acuan = acuan_dari(konteks);
  if (!acuan) return tiada_acuan(konteks);
  return satu_acuan(konteks, *acuan, {}, {});
}

}  // namespace laras::web
