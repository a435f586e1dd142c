#include "app/jam_kerja.h"

#include <optional>

#include "web/pages/kantor.h"
#include "web/pages/kantor_formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::JamKerjaTampil;

constexpr const char* kAlamatJam = "/kalender/jam-kerja/";
constexpr const char* kBaru = "baru";

std::string ke(const char* nama, std::size_t hari) {
  return std::string(nama) + "." + std::to_string(hari + 1);
}

std::string nama_hari_ke(std::size_t hari) {
  return std::string(nama_hari(static_cast<Hari>(hari)));
}

std::optional<JamKerjaTampil> cari_pekan(const Context& konteks) {
  for (auto& satu : app::tanya_jam_kerja(*konteks.snapshot)) {
    if (satu.isi.mulai == konteks.param("mulai")) return std::move(satu);
  }
  return std::nullopt;
}

Params ketikan_dari(const JamKerjaTampil& pekan) {
  Params k({{"mulai", pekan.isi.mulai},
            {"sampai", pekan.isi.sampai},
            {"dasar", pekan.isi.dasar},
            {"tanda", pekan.tanda}});
  for (std::size_t i = 0; i < pekan.isi.hari.size(); ++i) {
    k.add(ke("buka", i), pekan.isi.hari[i].buka);
    k.add(ke("tutup", i), pekan.isi.hari[i].tutup);
  }
  return k;
}

app::IsianJamKerja isian_dari(const Params& k) {
  app::IsianJamKerja isi{k.get("mulai"), k.get("sampai"), k.get("dasar")};
  for (std::size_t i = 0; i < isi.hari.size(); ++i) {
    isi.hari[i] = {k.get(ke("buka", i)), k.get(ke("tutup", i))};
  }
  return isi;
}

Html medan_hari(const Params& k, const std::vector<Galat>& galat) {
  Tabel isi{.judul = "Jam kerja sepekan; kosongkan hari yang bukan hari kerja",
            .judul_tampak = true,
            .kolom = {{"Hari"},
                      {.judul = "Masuk", .kartu = LebarKartu::Dua},
                      {.judul = "Pulang", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (std::size_t i = 0; i < std::tuple_size_v<decltype(app::IsianJamKerja::hari)>; ++i) {
    const auto jam = [&](const char* nama, const char* judul) {
      return Sel{medan({.nama = ke(nama, i),
                        .judul = std::string(judul) + " hari " + nama_hari_ke(i),
                        .nilai = k.get(ke(nama, i)),
                        .galat = pesan_untuk(galat, ke(nama, i)),
                        .judul_samar = true})};
    };
    isi.baris.push_back(
        {.sel = {sel(nama_hari_ke(i)), jam("buka", "Masuk"), jam("tutup", "Pulang")}});
  }
  return tabel(isi);
}

Html banding_jam(const JamKerjaTampil& kini, const Params& k) {
  const Params tersimpan = ketikan_dari(kini);
  std::vector<BandingKetikan> butir;
  const auto tambah = [&](const std::string& judul, const std::string& nama) {
    butir.push_back({judul, tersimpan.get(nama), k.get(nama)});
  };
  tambah("Mulai", "mulai");
  tambah("Sampai", "sampai");
  tambah("Dasar", "dasar");
  for (std::size_t i = 0; i < kini.isi.hari.size(); ++i) {
    tambah("Masuk hari " + nama_hari_ke(i), ke("buka", i));
    tambah("Pulang hari " + nama_hari_ke(i), ke("tutup", i));
  }
  return banding_ketikan(butir);
}

Html isi_formulir(const Params& k, const std::vector<Galat>& galat, const std::string& tanda,
                  bool ada) {
  const auto hari = [&](const char* nama, const char* judul, const char* petunjuk) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = k.get(nama),
                  .jenis = JenisMedan::Tanggal,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(galat, nama),
                  .wajib = std::string_view(nama) == "mulai"});
  };
  std::vector<Html> tombol_semua = {tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"})};
  if (ada) {
    tombol_semua.push_back(tombol({.judul = "Hapus jam kerja ini",
                                   .nama = "aksi",
                                   .nilai = "hapus",
                                   .rupa = RupaTombol::Bahaya}));
  }
  Html isi;
  isi << tersembunyi("tanda", tanda)
      << hari("mulai", "Berlaku mulai", "Jam kerja sebelumnya berhenti pada hari itu.")
      << hari("sampai", "Sampai tanggal",
              "Hanya untuk masa tertentu, misalnya bulan Ramadan; sesudahnya jam biasa berlaku "
              "lagi.")
      << medan({.nama = "dasar",
                .judul = "Dasar",
                .nilai = k.get("dasar"),
                .petunjuk = "Peraturan atau surat edaran yang menetapkan.",
                .galat = pesan_untuk(galat, "dasar"),
                .wajib = true})
      << medan_hari(k, galat) << medan_alasan(k, galat, "Tersimpan dalam jejak.")
      << deret(tombol_semua);
  return isi;
}

Response formulir_jam(const Context& konteks, const std::optional<JamKerjaTampil>& kini,
                      const Params& k, const Errors& salah) {
  const auto galat = galat_medan(salah);
  const bool bentrok = !salah.empty() && salah.front().kind == Kind::Conflict;
  const std::string tanda = bentrok && kini ? kini->tanda : k.get("tanda");
  Html badan;
  badan << R"(<div class="tumpuk">)"_html << ringkasan_galat("Belum disimpan", galat)
        << (bentrok && kini ? banding_jam(*kini, k) : Html())
        << panel({.id = "isian", .judul = "Jam kerja"},
                 formulir(konteks, {.alamat = kAlamatJam + ruas_alamat(konteks.param("mulai"))},
                          isi_formulir(k, galat, tanda, kini.has_value())))
        << "</div>"_html;
  return halaman(konteks,
                 {.judul = kini ? "Ubah jam kerja" : "Tambah jam kerja",
                  .keterangan = "Hari tanpa jam bukan hari kerja; tenggat yang dihitung dalam hari "
                                "kerja ikut berubah.",
                  .remah = {{"Beranda", "/beranda"}, {"Kalender kantor", "/kalender"}},
                  .menu = "/kalender",
                  .bergalat = !salah.empty(),
                  .status = status_tolak(salah)},
                 badan);
}

Response tiada_jam(const Context& konteks) {
  return tak_ditemukan(konteks, "Jam kerja ini tidak ada",
                       "Mungkin sudah dihapus. Periksa kalender kantor.");
}

/// A week as most offices have it, for a new form.
Params ketikan_awal(const Context& konteks) {
  const auto semua = app::tanya_jam_kerja(*konteks.snapshot);
  Params k;
  for (std::size_t i = 0; !semua.empty() && i < semua.front().isi.hari.size(); ++i) {
    k.add(ke("buka", i), semua.front().isi.hari[i].buka);
    k.add(ke("tutup", i), semua.front().isi.hari[i].tutup);
  }
  return k;
}

}  // namespace

Html panel_jam_kerja(const Context& konteks) {
  const auto semua = app::tanya_jam_kerja(*konteks.snapshot);
  const std::string alamat_baru = std::string(kAlamatJam) + kBaru;
  if (semua.empty()) {
    return kosong("Jam kerja belum dicatat",
                  "Senin sampai Jumat dihitung sebagai hari kerja. Catat jam kerja bila kantor "
                  "bekerja pada hari lain, atau agar tenggat menyebut jamnya.",
                  {{"Tambah jam kerja", alamat_baru}});
  }
  Tabel isi{.judul = "Jam kerja",
            .kolom = {{.judul = "Berlaku", .kartu = LebarKartu::Penuh},
                      {.judul = "Jam kerja", .kartu = LebarKartu::Penuh},
                      {.judul = "Dasar", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const JamKerjaTampil& satu : semua) {
    const std::string masa =
        "sejak " + tanggal_terbaca(satu.isi.mulai) +
        (satu.isi.sampai.empty() ? "" : " s.d. " + tanggal_terbaca(satu.isi.sampai));
    isi.baris.push_back({.sel = {{tautan(kAlamatJam + ruas_alamat(satu.isi.mulai), masa)},
                                 sel(satu.ringkas),
                                 sel(satu.isi.dasar)}});
  }
  return panel({.id = "jam-kerja",
                .judul = "Jam kerja",
                .samping = tautan(alamat_baru, "Tambah jam kerja"),
                .berisian = false},
               tabel(isi));
}

Response halaman_jam_kerja(Context& konteks) {
  if (konteks.param("mulai") == kBaru) {
    return formulir_jam(konteks, std::nullopt, ketikan_awal(konteks), {});
  }
  const auto kini = cari_pekan(konteks);
  if (!kini) return tiada_jam(konteks);
  return formulir_jam(konteks, kini, ketikan_dari(*kini), {});
}

Response kirim_jam_kerja(Context& konteks) {
  const Params& k = konteks.request.form;
  const bool baru = konteks.param("mulai") == kBaru;
  const app::PerintahKalender perintah{baru ? "" : konteks.param("mulai"), k.get("tanda"),
                                       k.get("alasan")};
  const Errors salah =
      k.get("aksi") == "hapus"
          ? app::hapus_jam_kerja(konteks.workspace, konteks.oleh(), perintah)
          : app::simpan_jam_kerja(konteks.workspace, konteks.oleh(), perintah, isian_dari(k));
  if (salah.empty()) return see_other("/kalender");
  if (tak_tertampung(salah)) return halaman_galat(konteks, salah.front());
  return formulir_jam(konteks, baru ? std::nullopt : cari_pekan(konteks), k, salah);
}

}  // namespace laras::web
