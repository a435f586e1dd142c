#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "app/daftar_anggaran.h"
#include "app/tanya_isian.h"
#include "base/teks.h"
#include "web/pages/anggaran.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::DaftarAnggaran;
using app::UbahAnggaran;

namespace {

constexpr std::uintmax_t kTerbesar = std::uintmax_t{1} << 20;

std::optional<int> tahun_alamat(const Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return std::nullopt;
  return periode->tahun;
}

std::string alamat(int tahun) { return "/anggaran/" + std::to_string(tahun) + "/daftar"; }

/// Name of a field of one amount: `alasan.TW3.7.01.01.2.01.01`.
std::string nama_medan(std::string_view kolom, const app::ButirAnggaran& butir) {
  return std::string(kolom) + "." + std::string(acuan::kode(butir.periode)) + "." + butir.simpul;
}

/// What the page shows beside the list itself.
struct Tampilan {
  std::string daftar = {};
  DaftarAnggaran isi = {};
  bool diperiksa = false;
  std::vector<Galat> galat = {};
  std::string judul_galat = {};
  std::string catatan = {};
  int status = 200;
};

Html alasan(const Context& konteks, const UbahAnggaran& satu, const Tampilan& tampilan) {
  if (satu.janggal.empty()) return {};
  const std::string nama = nama_medan("alasan", satu.butir);
  Html html;
  html << R"(<span class="ket">)"_html << teks::gabung(satu.janggal, " ") << "</span>"_html
       << medan({.nama = nama,
                 .judul = "Alasan " + satu.nama + ", " + satu.periode,
                 .nilai = konteks.request.form.get(nama),
                 .galat = pesan_untuk(tampilan.galat, nama),
                 .judul_samar = true});
  return html;
}

Html tabel_ubah(const Context& konteks, const Tampilan& tampilan) {
  Tabel isi{.judul = "Yang akan berubah",
            .kolom = {{.judul = "Sub kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Periode"},
                      {.judul = "Semula (Rp)", .angka = true},
                      {.judul = "Menjadi (Rp)", .angka = true},
                      {.judul = "Alasan, bila tidak biasa", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  Html semula;
  for (const UbahAnggaran& satu : tampilan.isi.ubah) {
    isi.baris.push_back({.sel = {sel(satu.nama),
                                 sel(satu.periode),
                                 sel(satu.semula),
                                 sel(satu.menjadi),
                                 {.isi = alasan(konteks, satu, tampilan)}}});
    semula << tersembunyi(nama_medan("semula", satu.butir), satu.butir.semula);
  }
  Html html;
  html << semula
       << panel({.id = "ubah", .judul = "Yang akan berubah", .berisian = false}, tabel(isi));
  return html;
}

Html ringkasan(const DaftarAnggaran& isi) {
  std::string kata = std::to_string(isi.ubah.size()) + " jumlah akan berubah";
  if (isi.sama > 0) kata += ", " + std::to_string(isi.sama) + " sudah sama";
  if (!isi.salah.empty()) {
    kata += ", " + std::to_string(isi.salah.size()) +
            " baris belum benar sehingga belum ada yang "
            "dapat diterapkan";
  }
  return catatan(isi.salah.empty() ? Nada::Biasa : Nada::Kuning, kata + ".");
}

Response tampilkan(const Context& konteks, int tahun, const Tampilan& tampilan) {
  Html dalam;
  dalam << medan({.nama = "daftar",
                  .judul = "Daftar",
                  .nilai = tampilan.daftar,
                  .jenis = JenisMedan::Panjang,
                  .petunjuk = "Satu baris satu jumlah: kode; periode; jumlah. Contoh: "
                              "7.01.01.2.01.01; TW3; 1.265.000. Dapat ditempel dari lembar kerja.",
                  .baris = 10})
        << medan({.nama = "berkas",
                  .judul = "Atau unggah berkas CSV",
                  .jenis = JenisMedan::Berkas,
                  .petunjuk = "Paling besar 1 MB; isinya menggantikan daftar di atas.",
                  .terima = ".csv,.txt"});
  std::vector<Html> tombol_tombol = {
      tombol({.judul = "Periksa daftar",
              .nama = "aksi",
              .nilai = "periksa",
              .rupa = tampilan.diperiksa ? RupaTombol::Kedua : RupaTombol::Utama})};
  const bool siap = tampilan.diperiksa && tampilan.isi.salah.empty() && !tampilan.isi.ubah.empty();
  if (tampilan.diperiksa) {
    dalam << ringkasan(tampilan.isi);
    if (!tampilan.isi.ubah.empty()) dalam << tabel_ubah(konteks, tampilan);
  }
  if (siap) {
    tombol_tombol.insert(
        tombol_tombol.begin(),
        tombol({.judul = "Terapkan perubahan", .nama = "aksi", .nilai = "terapkan"}));
  }
  dalam << deret(tombol_tombol);
  Html isi;
  isi << ringkasan_galat(tampilan.judul_galat, tampilan.galat);
  if (!tampilan.catatan.empty()) isi << catatan(Nada::Hijau, tampilan.catatan);
  isi << formulir(konteks, {.alamat = alamat(tahun), .berkas = true}, dalam);
  return halaman(konteks,
                 {.judul = "Daftar realisasi anggaran " + std::to_string(tahun),
                  .keterangan = "Jumlah sejak awal tahun sampai akhir periode. Tidak ada yang "
                                "berubah sebelum Anda menerapkannya.",
                  .remah = {{"Beranda", "/beranda"}, {"Anggaran", "/anggaran"}},
                  .menu = "/anggaran",
                  .bergalat = !tampilan.galat.empty(),
                  .status = tampilan.status},
                 isi);
}

/// The uploaded file, else what was pasted. Fails with Invalid where it is too large.
Result<std::string> daftar_kiriman(const Context& konteks) {
  for (const Upload& satu : konteks.request.uploads) {
    if (satu.field != "berkas" || satu.size == 0) continue;
    if (satu.size > kTerbesar) {
      return Error{Kind::Invalid, satu.name + " lebih besar dari 1 MB. Bagi berkasnya.", "berkas"};
    }
    std::ifstream berkas(satu.file, std::ios::binary);
    std::string isi{std::istreambuf_iterator<char>(berkas), {}};
    if (!berkas.good() && !berkas.eof()) {
      return Error{Kind::Unavailable, "Berkas tidak terbaca. Unggah sekali lagi.", "berkas"};
    }
    if (!teks::utf8_sah(isi) || isi.find('\0') != std::string::npos) {
      return Error{Kind::Invalid, satu.name + " bukan CSV. Simpan sebagai CSV UTF-8.", "berkas"};
    }
    return isi;
  }
  return konteks.request.form.get("daftar");
}

/// The errors of lines, at the list; each says its line.
std::vector<Galat> galat_baris(const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    const std::string awal = satu.where.empty() ? "" : teks::awal_besar(satu.where) + ": ";
    hasil.push_back({"daftar", awal + satu.message});
  }
  return hasil;
}

/// Whether the form shows every change as it would be made now.
bool terlihat(const Context& konteks, const DaftarAnggaran& isi) {
  for (const UbahAnggaran& satu : isi.ubah) {
    const std::string nama = nama_medan("semula", satu.butir);
    if (!konteks.request.form.has(nama) || konteks.request.form.get(nama) != satu.butir.semula) {
      return false;
    }
  }
  return true;
}

/// Messages at the fields of the preview: `TW3:<simpul>:alasan`.
std::vector<Galat> galat_terap(const DaftarAnggaran& isi, const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    for (const UbahAnggaran& ubah : isi.ubah) {
      if (satu.where.starts_with(ubah.butir.kunci() + ":")) {
        hasil.push_back({nama_medan("alasan", ubah.butir), ubah.nama + ": " + satu.message});
      }
    }
  }
  return hasil;
}

Response terapkan(Context& konteks, int tahun, Tampilan tampilan) {
  std::vector<app::ButirAnggaran> butir;
  for (const UbahAnggaran& satu : tampilan.isi.ubah) {
    butir.push_back(satu.butir);
    butir.back().alasan = konteks.request.form.get(nama_medan("alasan", satu.butir));
  }
  const auto hasil =
      app::simpan_anggaran(konteks.workspace, konteks.pelaku, konteks.asal(), tahun, butir);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().tuntas()) {
    tampilan.galat = galat_terap(tampilan.isi, hasil.value().salah);
    tampilan.judul_galat = hasil.value().bentrok.empty()
                               ? "Belum diterapkan: tulis alasan jumlah yang tidak biasa"
                               : "Orang lain baru saja mengubah jumlah yang sama";
    if (tampilan.galat.empty()) {
      tampilan.galat.push_back({"daftar", "Periksa daftarnya sekali lagi."});
    }
    tampilan.status = hasil.value().bentrok.empty() ? 422 : 409;
    return tampilkan(konteks, tahun, tampilan);
  }
  return see_other(alamat(tahun) + "?tersimpan=" + std::to_string(hasil.value().diubah));
}

}  // namespace

Response halaman_daftar_anggaran(Context& konteks) {
  const auto tahun = tahun_alamat(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  Tampilan tampilan;
  if (konteks.request.query.has("tersimpan")) tampilan.catatan = "Daftar diterapkan.";
  return tampilkan(konteks, *tahun, tampilan);
}

Response kirim_daftar_anggaran(Context& konteks) {
  const auto tahun = tahun_alamat(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  Tampilan tampilan;
  tampilan.judul_galat = "Daftar belum dapat diterapkan";
  const auto daftar = daftar_kiriman(konteks);
  if (!daftar.ok()) {
    tampilan.daftar = konteks.request.form.get("daftar");
    tampilan.galat = galat_medan({daftar.error()});
    tampilan.status = 422;
    return tampilkan(konteks, *tahun, tampilan);
  }
  tampilan.daftar = daftar.value();
  const auto kini = konteks.workspace.snapshot();
  if (!kini.ok()) return halaman_galat(konteks, kini.error());
  auto isi =
      app::periksa_daftar_anggaran(*kini.value(), *tahun, tampilan.daftar, konteks.hari_ini());
  if (!isi.ok()) return halaman_galat(konteks, isi.error());
  tampilan.isi = std::move(isi).value();
  tampilan.diperiksa = true;
  if (!tampilan.isi.salah.empty()) {
    tampilan.galat = galat_baris(tampilan.isi.salah);
    tampilan.status = 422;
    return tampilkan(konteks, *tahun, tampilan);
  }
  if (konteks.request.form.get("aksi") != "terapkan") return tampilkan(konteks, *tahun, tampilan);
  if (terlihat(konteks, tampilan.isi)) return terapkan(konteks, *tahun, std::move(tampilan));
  tampilan.judul_galat = "Belum diterapkan: daftar atau data berubah sejak diperiksa";
  tampilan.galat.push_back({"daftar", "Periksa perubahan di bawah, lalu terapkan."});
  tampilan.status = 409;
  return tampilkan(konteks, *tahun, tampilan);
}

}  // namespace laras::web
