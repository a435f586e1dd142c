#include "web/pages/narasi.h"

#include "app/tanya_narasi.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::BagianTampil;
using pelaporan::SifatNarasi;

namespace {

std::string alamat_bagian(const Context& konteks, const std::string& kode) {
  return "/narasi/" + ruas_alamat(kode) + "?tahun=" + std::to_string(konteks.tahun);
}

Html keadaan(const BagianTampil& satu) {
  if (satu.terisi) return tanda(Tanda::Centang, "ditulis");
  switch (satu.bagian.sifat) {
    case SifatNarasi::Diminta:
      return tanda(Tanda::Lambat, "belum ditulis");
    case SifatNarasi::Mengganti:
      return tanda(Tanda::Tiada, "teks baku");
    case SifatNarasi::Menambah:
      break;
  }
  return tanda(Tanda::Tiada, "tanpa teks");
}

Html panel_bab(const Context& konteks, const std::vector<BagianTampil>& semua,
               const std::string& bab, int nomor) {
  Tabel isi{.judul = bab,
            .kolom = {{.judul = "Bagian", .kartu = LebarKartu::Penuh},
                      {.judul = "Keadaan"},
                      {.judul = "Teks", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  const bool menulis = kantor::boleh(konteks.pelaku, kantor::Tindakan::SusunNarasi);
  for (const BagianTampil& satu : semua) {
    if (satu.bagian.bab != bab) continue;
    Html judul = menulis ? tautan(alamat_bagian(konteks, satu.bagian.kode), satu.bagian.judul)
                         : text(satu.bagian.judul);
    isi.baris.push_back({.sel = {{std::move(judul)}, {keadaan(satu)}, sel(satu.awal)}});
  }
  return panel({.id = "bab-" + std::to_string(nomor), .judul = bab, .berisian = false}, tabel(isi));
}

Html panel_kelengkapan(const app::DaftarNarasi& semua) {
  std::vector<Html> butir;
  for (const BagianTampil& satu : semua.bagian) {
    if (satu.terisi || satu.bagian.sifat != SifatNarasi::Diminta) continue;
    butir.push_back(text(satu.bagian.judul + ": belum ditulis"));
  }
  for (const std::string& satu : semua.kurang) butir.push_back(text(satu));
  for (const std::string& satu : semua.tak_dikenal) {
    butir.push_back(text("Teks berkode " + satu + ": tidak tercetak, sebab bagian itu tidak ada"));
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << (butir.empty()
              ? catatan(Nada::Hijau, "Semua angka dan bagian yang diminta terisi.")
              : catatan(Nada::Kuning,
                        "Selama masih ada angka yang belum diisi, LKjIP bertanda KONSEP."))
      << daftar(butir) << "</div>"_html;
  return panel({.id = "kelengkapan", .judul = "Yang masih kurang"}, isi);
}

}  // namespace

Response halaman_narasi(Context& konteks) {
  const auto semua = app::tanya_narasi(*konteks.snapshot, konteks.tahun);
  Frame frame{.judul = "Narasi laporan " + std::to_string(konteks.tahun),
              .keterangan =
                  "Bagian yang ditulis orang; semua kalimat lain disusun program dari "
                  "angkanya.",
              .remah = {{"Beranda", "/beranda"}, {"Laporan", bertahun(konteks, "/laporan")}},
              .menu = "/laporan",
              .pilih_tahun = true};
  if (!semua.ok()) {
    if (semua.error().kind != Kind::NotFound) return halaman_galat(konteks, semua.error());
    return halaman(konteks, frame,
                   kosong("Belum ada rencana tahun " + std::to_string(konteks.tahun),
                          "Narasi ditulis setelah Renstra atau Renja tahun itu dimasukkan. Pilih "
                          "tahun lain di kepala halaman."));
  }
  frame.tindakan =
      tautan_tombol({"Lihat LKjIP", "/laporan/lkjip.html?tahun=" + std::to_string(konteks.tahun)});
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << panel_kelengkapan(semua.value());
  std::string bab;
  int nomor = 0;
  for (const BagianTampil& satu : semua.value().bagian) {
    if (satu.bagian.bab == bab) continue;
    bab = satu.bagian.bab;
    isi << panel_bab(konteks, semua.value().bagian, bab, ++nomor);
  }
  isi << "</div>"_html;
  return halaman(konteks, frame, isi);
}

}  // namespace laras::web
