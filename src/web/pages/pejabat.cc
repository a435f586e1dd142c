#include "app/pejabat.h"

#include <algorithm>
#include <optional>

#include "web/pages/kantor.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::JabatanTampil;
using app::PemegangTampil;

constexpr const char* kPejabat = "/pejabat";

bool boleh_atur(const Context& konteks) {
  return kantor::boleh(konteks.pelaku, kantor::Tindakan::AturPejabat);
}

std::string alamat_jabatan(const std::string& kode) {
  return std::string(kPejabat) + "/" + ruas_alamat(kode);
}

std::string judul_status(const std::string& status) {
  if (status == "plt") return "Pelaksana tugas (Plt.)";
  if (status == "plh") return "Pelaksana harian (Plh.)";
  if (status == "pj") return "Penjabat (Pj.)";
  return "Definitif";
}

std::string hari_atau(const std::string& iso, const char* tanpa) {
  return iso.empty() ? tanpa : tanggal_terbaca(iso);
}

std::string keputusan_terbaca(const app::IsianPemegang& isi) {
  if (isi.nomor_keputusan.empty()) return "–";
  if (isi.tanggal_keputusan.empty()) return isi.nomor_keputusan;
  return isi.nomor_keputusan + ", " + tanggal_terbaca(isi.tanggal_keputusan);
}

/// Whole for those who keep it; of others only its last digits.
std::string nip_terbaca(const Context& konteks, const std::string& nip) {
  constexpr std::size_t kTampak = 3;
  if (nip.empty()) return "–";
  if (boleh_atur(konteks) || nip.size() <= kTampak) return nip;
  return "*** " + nip.substr(nip.size() - kTampak);
}

/// The day of `?pada=`; absent where it is none.
std::optional<Tanggal> hari_diminta(const Context& konteks) {
  const std::string pada = konteks.request.query.get("pada");
  if (pada.empty()) return konteks.hari_ini();
  const auto hari = Tanggal::parse(pada);
  if (!hari.ok()) return std::nullopt;
  return hari.value();
}

Html obat(const Context& konteks, const app::SelisihPejabat& satu) {
  const bool akun = kantor::boleh(konteks.pelaku, kantor::Tindakan::KelolaPengguna);
  switch (satu.obat) {
    case app::ObatSelisih::CatatMasa:
      return tautan(alamat_jabatan(satu.jabatan) + "/baru", "Catat masa jabatannya");
    case app::ObatSelisih::UbahPengguna:
      if (!akun) return text("Minta administrator memperbaiki akunnya.");
      return tautan("/pengguna/" + ruas_alamat(satu.pengguna), "Perbaiki akun " + satu.pengguna);
    case app::ObatSelisih::BuatAkun:
      break;
  }
  if (!akun) return text("Minta administrator memberi peran kepada akunnya.");
  return tautan("/pengguna", "Beri peran kepada akunnya");
}

Html panel_selisih(const Context& konteks) {
  if (!boleh_atur(konteks)) return {};
  const auto semua = app::selisih_pejabat(*konteks.snapshot, konteks.hari_ini());
  if (semua.empty()) {
    return catatan(Nada::Hijau, "Akun, peran, dan pemegang jabatan struktural sepadan hari ini.");
  }
  Tabel isi{.judul = "Akun, peran, dan pemegang yang tidak sepadan",
            .kolom = {{.judul = "Jabatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Yang tidak sepadan", .kartu = LebarKartu::Penuh},
                      {.judul = "Perbaikan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : semua) {
    isi.baris.push_back({.sel = {{tautan(alamat_jabatan(satu.jabatan), satu.nama_jabatan)},
                                 sel(satu.uraian),
                                 {obat(konteks, satu)}}});
  }
  return panel(
      {.id = "selisih", .judul = "Akun dan jabatan tidak sepadan hari ini", .berisian = false},
      tabel(isi));
}

Html saringan_hari(const Context& konteks, const std::string& galat) {
  Html isi;
  isi << R"(<form class="saringan" action="/pejabat" method="get" role="search" aria-label="Pilih tanggal">)"_html
      << medan({.nama = "pada",
                .judul = "Keadaan pada tanggal",
                .nilai = konteks.request.query.has("pada") ? konteks.request.query.get("pada")
                                                           : konteks.today,
                .jenis = JenisMedan::Tanggal,
                .galat = galat})
      << deret({tombol({.judul = "Tampilkan", .rupa = RupaTombol::Kedua}),
                tautan(kPejabat, "Hari ini")})
      << "</form>"_html;
  return panel({.id = "tanggal", .judul = "Tanggal"}, isi);
}

/// Whoever holds it on the day, one a line.
Html pemegang_hari(const JabatanTampil& jabatan) {
  std::vector<Html> baris;
  for (const PemegangTampil& satu : jabatan.masa) {
    if (!satu.berlaku) continue;
    Html isi;
    isi << app::sebutan_pemegang(satu.isi.status, satu.isi.nama);
    if (satu.dicetak && !jabatan.staf && satu.isi.status != "definitif") {
      isi << R"(<span class="ket">tercetak pada dokumen hari itu</span>)"_html;
    }
    baris.push_back(std::move(isi));
  }
  if (baris.empty()) return tanda(Tanda::Kuning, "lowong");
  if (baris.size() == 1) return baris.front();
  return daftar(baris);
}

std::string masa_hari(const JabatanTampil& jabatan) {
  const auto di = std::find_if(jabatan.masa.begin(), jabatan.masa.end(),
                               [](const PemegangTampil& satu) { return satu.dicetak; });
  if (di == jabatan.masa.end()) return "–";
  return "sejak " + tanggal_terbaca(di->isi.mulai) +
         (di->isi.sampai.empty() ? "" : " s.d. " + tanggal_terbaca(di->isi.sampai));
}

std::string dasar_hari(const JabatanTampil& jabatan) {
  const auto di = std::find_if(jabatan.masa.begin(), jabatan.masa.end(),
                               [](const PemegangTampil& satu) { return satu.dicetak; });
  return di == jabatan.masa.end() ? "–" : keputusan_terbaca(di->isi);
}

Html panel_daftar(const std::vector<JabatanTampil>& semua, Tanggal pada) {
  Tabel isi{.judul = "Pemegang jabatan per " + pada.panjang(),
            .kolom = {{.judul = "Jabatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Pemegang", .kartu = LebarKartu::Penuh},
                      {.judul = "Masa jabatan", .kartu = LebarKartu::Dua},
                      {.judul = "Keputusan", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (const JabatanTampil& satu : semua) {
    isi.baris.push_back({.sel = {{tautan(alamat_jabatan(satu.kode), satu.nama)},
                                 {pemegang_hari(satu)},
                                 sel(masa_hari(satu)),
                                 sel(dasar_hari(satu))}});
  }
  if (isi.baris.empty()) {
    return kosong("Belum ada jabatan",
                  "Masukkan data jabatan dengan laras impor, lalu catat pemegangnya di sini.");
  }
  return panel(
      {.id = "pejabat", .judul = "Pemegang jabatan per " + pada.panjang(), .berisian = false},
      tabel(isi));
}

Sel sel_keadaan(const PemegangTampil& satu) {
  if (satu.berlaku) {
    return {tanda(Tanda::Centang, satu.dicetak ? "berlaku, tercetak" : "berlaku")};
  }
  return sel("tidak berlaku");
}

Html panel_masa(const Context& konteks, const JabatanTampil& jabatan) {
  const bool atur = boleh_atur(konteks);
  Tabel isi{.judul = "Masa jabatan, yang terbaru lebih dahulu",
            .kolom = {{.judul = "Pemegang", .kartu = LebarKartu::Penuh},
                      {.judul = "Sebagai"},
                      {.judul = "NIP"},
                      {.judul = "Pangkat", .kartu = LebarKartu::Dua},
                      {.judul = "Mulai"},
                      {.judul = "Sampai"},
                      {.judul = "Keputusan", .kartu = LebarKartu::Dua},
                      {.judul = "Hari ini"}},
            .baris = {}};
  for (const PemegangTampil& satu : jabatan.masa) {
    const app::IsianPemegang& p = satu.isi;
    Html nama = atur ? tautan(alamat_jabatan(jabatan.kode) + "/" + ruas_alamat(satu.masa), p.nama)
                     : text(p.nama);
    const std::string pangkat =
        p.golongan.empty() ? p.pangkat : p.pangkat + " (" + p.golongan + ")";
    isi.baris.push_back({.sel = {{std::move(nama)},
                                 sel(judul_status(p.status)),
                                 sel(nip_terbaca(konteks, p.nip)),
                                 sel(pangkat.empty() ? "–" : pangkat),
                                 sel(tanggal_terbaca(p.mulai)),
                                 sel(hari_atau(p.sampai, "sekarang")),
                                 sel(keputusan_terbaca(p)),
                                 sel_keadaan(satu)}});
  }
  if (isi.baris.empty()) {
    return kosong("Belum ada pemegang yang dicatat",
                  "Dokumen mencetak (nama pejabat) sampai pemegangnya dicatat.");
  }
  return panel({.id = "masa", .judul = "Masa jabatan", .berisian = false}, tabel(isi));
}

Html catatan_celah(const JabatanTampil& jabatan) {
  if (jabatan.celah.empty()) return {};
  std::vector<Html> baris;
  for (const std::string& satu : jabatan.celah) baris.push_back(text(satu));
  Html isi;
  isi << "<p>Jabatan ini tidak tercatat dipegang siapa pun:</p>"_html << daftar(baris);
  return catatan(Nada::Kuning, isi);
}

}  // namespace

Response halaman_pejabat(Context& konteks) {
  const auto hari = hari_diminta(konteks);
  const Tanggal pada = hari.value_or(konteks.hari_ini());
  const std::string galat = hari ? "" : "Tulis tanggalnya, misalnya 5 Oktober 2022.";
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << ringkasan_galat("Tanggal tidak terbaca",
                         hari ? std::vector<Galat>{} : std::vector<Galat>{{"pada", galat}})
      << panel_selisih(konteks) << saringan_hari(konteks, galat)
      << panel_daftar(app::tanya_pejabat(*konteks.snapshot, pada), pada) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Pejabat",
                  .keterangan = "Dokumen mencetak pemegang jabatan pada tanggal dokumennya.",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = kPejabat,
                  .bergalat = !hari.has_value(),
                  .status = hari ? 200 : 422},
                 isi);
}

Response halaman_jabatan(Context& konteks) {
  const auto semua = app::tanya_pejabat(*konteks.snapshot, konteks.hari_ini());
  const auto di = std::find_if(semua.begin(), semua.end(), [&](const JabatanTampil& satu) {
    return satu.kode == konteks.param("jabatan");
  });
  if (di == semua.end()) {
    return tak_ditemukan(konteks, "Jabatan ini tidak ada", "Pilih dari daftar pejabat.");
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << catatan_celah(*di) << panel_masa(konteks, *di)
      << "</div>"_html;
  return halaman(
      konteks,
      {.judul = di->nama_lengkap,
       .keterangan = di->luar ? "Jabatan di luar kantor." : di->unit,
       .tindakan = boleh_atur(konteks)
                       ? tautan_tombol({"Catat pemegang", alamat_jabatan(di->kode) + "/baru"},
                                       RupaTombol::Utama)
                       : Html(),
       .remah = {{"Beranda", "/beranda"}, {"Pejabat", kPejabat}},
       .menu = kPejabat},
      isi);
}

}  // namespace laras::web
