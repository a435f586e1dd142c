#include "app/tata_naskah.h"

#include <array>

#include "web/pages/kantor.h"
#include "web/pages/kantor_formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/naskah.h"

namespace laras::web {

namespace {

using app::IsianTataNaskah;

constexpr const char* kTata = "/tata-naskah";

/// A field of the form.
struct MedanTata {
  const char* nama;
  const char* judul;
  const char* petunjuk;
  std::string IsianTataNaskah::*isi;
  bool wajib = false;
};

const std::array<MedanTata, 8>& daftar_medan() {
  static const std::array<MedanTata, 8> semua = {
      {{"alamat", "Alamat", "Jalan dan nomor, misalnya Jalan Raya Nomor 1 Plandaan.",
        &IsianTataNaskah::alamat},
       {"kode_pos", "Kode pos", "Lima angka.", &IsianTataNaskah::kode_pos},
       {"telepon", "Telepon", "Dengan kode wilayah, misalnya (0321) 123456.",
        &IsianTataNaskah::telepon},
       {"surel", "Pos-el", "Alamat surat elektronik dinas.", &IsianTataNaskah::surel},
       {"laman", "Laman", "Alamat situs, tanpa https://.", &IsianTataNaskah::laman},
       {"tempat", "Tempat penandatanganan laporan", "Biasanya tempat kedudukan kantor.",
        &IsianTataNaskah::tempat, true},
       {"ibu_kota", "Tempat penandatanganan perjanjian", "Biasanya ibu kota kabupaten.",
        &IsianTataNaskah::ibu_kota, true},
       {"kode_surat", "Kode unit dalam nomor surat", "Misalnya 415.61.",
        &IsianTataNaskah::kode_surat}}};
  return semua;
}

std::string nama_kertas(const std::string& kertas) {
  return kertas == "f4" ? "F4 (215 × 330 mm)" : "A4 (210 × 297 mm)";
}

Params ketikan_dari(const app::TataNaskahTampil& tata) {
  Params k({{"tanda", tata.tanda}, {"kertas", tata.isi.kertas}});
  for (const MedanTata& satu : daftar_medan()) k.add(satu.nama, tata.isi.*satu.isi);
  return k;
}

IsianTataNaskah isian_dari(const Params& k) {
  IsianTataNaskah isi;
  isi.kertas = k.get("kertas");
  for (const MedanTata& satu : daftar_medan()) isi.*satu.isi = k.get(satu.nama);
  return isi;
}

Html banding_tata(const app::TataNaskahTampil& kini, const Params& k) {
  std::vector<BandingKetikan> butir;
  for (const MedanTata& satu : daftar_medan()) {
    butir.push_back({satu.judul, kini.isi.*satu.isi, k.get(satu.nama)});
  }
  butir.push_back({"Kertas", nama_kertas(kini.isi.kertas), nama_kertas(k.get("kertas"))});
  return banding_ketikan(butir);
}

Html medan_semua(const Params& k, const std::vector<Galat>& galat) {
  Html html;
  for (const MedanTata& satu : daftar_medan()) {
    html << medan({.nama = satu.nama,
                   .judul = satu.judul,
                   .nilai = k.get(satu.nama),
                   .petunjuk = satu.petunjuk,
                   .galat = pesan_untuk(galat, satu.nama),
                   .wajib = satu.wajib});
  }
  html << medan({.nama = "kertas",
                 .judul = "Kertas",
                 .nilai = k.get("kertas"),
                 .jenis = JenisMedan::Pilihan,
                 .petunjuk = "Untuk dokumen yang diunduh dan diterbitkan dari peramban.",
                 .pilihan = {{"a4", nama_kertas("a4")}, {"f4", nama_kertas("f4")}}})
       << medan_alasan(k, galat, "Tersimpan dalam jejak.")
       << deret({tombol({.judul = "Lihat pratinjau",
                         .nama = "aksi",
                         .nilai = "pratinjau",
                         .rupa = RupaTombol::Kedua}),
                 tombol({.judul = "Buka contoh PDF",
                         .nama = "aksi",
                         .nilai = "contoh",
                         .rupa = RupaTombol::Kedua}),
                 tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"})});
  return html;
}

/// The form; `kop` as the fields have it.
Response formulir_tata(const Context& konteks, const Params& k, const Errors& salah,
                       const naskah::Kop& kop, bool pratinjau) {
  const auto kini = app::tanya_tata_naskah(*konteks.snapshot);
  const auto galat = galat_medan(salah);
  const bool bentrok = !salah.empty() && salah.front().kind == Kind::Conflict;
  Html isi;
  isi << tersembunyi("tanda", bentrok ? kini.tanda : k.get("tanda")) << medan_semua(k, galat);
  Html badan;
  badan << R"(<div class="tumpuk">)"_html << ringkasan_galat("Belum disimpan", galat)
        << (bentrok ? banding_tata(kini, k) : Html())
        << panel({.id = "kop",
                  .judul = pratinjau ? "Pratinjau kop, belum disimpan" : "Kop yang dipakai"},
                 blok_naskah({kop}))
        << panel({.id = "isian", .judul = "Kop dan kertas"},
                 formulir(konteks, {.alamat = kTata}, isi))
        << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Tata naskah",
                  .keterangan = "Dua baris pertama kop adalah nama pemerintah daerah dan nama "
                                "kantor. Dokumen yang sudah terbit tidak berubah.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = kTata,
                  .bergalat = !salah.empty(),
                  .status = status_tolak(salah)},
                 badan);
}

naskah::Kop kop_kini(const Context& konteks) {
  return app::contoh_tata_naskah(*konteks.snapshot, app::tanya_tata_naskah(*konteks.snapshot).isi,
                                 0, false)
      .kop;
}

}  // namespace

Response halaman_tata_naskah(Context& konteks) {
  return formulir_tata(konteks, ketikan_dari(app::tanya_tata_naskah(*konteks.snapshot)), {},
                       kop_kini(konteks), false);
}

Response kirim_tata_naskah(Context& konteks) {
  const Params& k = konteks.request.form;
  const std::string aksi = k.get("aksi");
  if (aksi == "pratinjau" || aksi == "contoh") {
    auto contoh =
        app::contoh_tata_naskah(*konteks.snapshot, isian_dari(k), konteks.tahun, aksi == "contoh");
    if (!contoh.salah.empty()) {
      return formulir_tata(konteks, k, contoh.salah, kop_kini(konteks), false);
    }
    if (aksi == "pratinjau") return formulir_tata(konteks, k, {}, contoh.kop, true);
    Response jawaban{.type = "application/pdf"};
    jawaban.header("Content-Disposition", "inline; filename=\"contoh-tata-naskah.pdf\"");
    jawaban.body = std::move(contoh.pdf);
    return jawaban;
  }
  const Errors salah = app::simpan_tata_naskah(konteks.workspace, konteks.oleh(), isian_dari(k),
                                               k.get("tanda"), k.get("alasan"));
  if (salah.empty()) return see_other(kTata);
  if (tak_tertampung(salah)) return halaman_galat(konteks, salah.front());
  return formulir_tata(konteks, k, salah, kop_kini(konteks), false);
}

}  // namespace laras::web
