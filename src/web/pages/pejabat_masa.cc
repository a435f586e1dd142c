#include <algorithm>
#include <optional>

#include "app/pejabat.h"
#include "web/pages/kantor.h"
#include "web/pages/kantor_formulir.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::JabatanTampil;
using app::PemegangTampil;

constexpr const char* kBaru = "baru";

/// The post of the address with its term, where it names one.
struct Tujuan {
  JabatanTampil jabatan;
  std::optional<PemegangTampil> masa = {};
};

/// Absent where the address names no post or no term of it.
std::optional<Tujuan> cari_tujuan(const Context& konteks) {
  for (auto& satu : app::tanya_pejabat(*konteks.snapshot, konteks.hari_ini())) {
    if (satu.kode != konteks.param("jabatan")) continue;
    if (konteks.param("masa") == kBaru) return Tujuan{std::move(satu)};
    const auto di = std::find_if(
        satu.masa.begin(), satu.masa.end(),
        [&](const PemegangTampil& masa) { return masa.masa == konteks.param("masa"); });
    if (di == satu.masa.end()) return std::nullopt;
    PemegangTampil masa = *di;
    return Tujuan{std::move(satu), std::move(masa)};
  }
  return std::nullopt;
}

Response tiada_masa(const Context& konteks) {
  return tak_ditemukan(konteks, "Masa jabatan ini tidak ada",
                       "Mungkin sudah dihapus. Periksa daftar pejabat.");
}

std::string alamat_kembali(const Tujuan& tujuan) {
  return "/pejabat/" + ruas_alamat(tujuan.jabatan.kode);
}

Params ketikan_dari(const app::IsianPemegang& isi, const std::string& tanda) {
  return Params({{"status", isi.status},
                 {"nama", isi.nama},
                 {"nip", isi.nip},
                 {"pangkat", isi.pangkat},
                 {"golongan", isi.golongan},
                 {"mulai", isi.mulai},
                 {"sampai", isi.sampai},
                 {"nomor_keputusan", isi.nomor_keputusan},
                 {"tanggal_keputusan", isi.tanggal_keputusan},
                 {"tanda", tanda}});
}

app::IsianPemegang isian_dari(const Params& k) {
  return {k.get("status"),           k.get("nama"),  k.get("nip"),    k.get("pangkat"),
          k.get("golongan"),         k.get("mulai"), k.get("sampai"), k.get("nomor_keputusan"),
          k.get("tanggal_keputusan")};
}

Html banding_masa(const Tujuan& tujuan, const Params& k) {
  if (!tujuan.masa) {
    return catatan(Nada::Kuning,
                   "Masa jabatan lain dicatat pada jabatan ini setelah Anda membuka formulir. "
                   "Lihat daftarnya sebelum menyimpan sekali lagi.");
  }
  const Params kini = ketikan_dari(tujuan.masa->isi, {});
  std::vector<BandingKetikan> butir;
  for (const auto& [nama, judul] : std::vector<std::pair<const char*, const char*>>{
           {"status", "Sebagai"},
           {"nama", "Nama"},
           {"nip", "NIP"},
           {"pangkat", "Pangkat"},
           {"golongan", "Golongan ruang"},
           {"mulai", "Mulai"},
           {"sampai", "Sampai"},
           {"nomor_keputusan", "Nomor keputusan"},
           {"tanggal_keputusan", "Tanggal keputusan"}}) {
    butir.push_back({judul, kini.get(nama), k.get(nama)});
  }
  return banding_ketikan(butir);
}

Html medan_orang_pejabat(const Params& k, const std::vector<Galat>& galat) {
  const auto teks = [&](const char* nama, const char* judul, const char* petunjuk) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = k.get(nama),
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(galat, nama),
                  .wajib = std::string_view(nama) == "nama"});
  };
  Html html;
  html << medan({.nama = "status",
                 .judul = "Sebagai",
                 .nilai = k.get("status"),
                 .jenis = JenisMedan::Pilihan,
                 .petunjuk = "Plh. boleh dicatat selama pejabat definitif berhalangan; Plt. hanya "
                             "selama jabatannya lowong.",
                 .galat = pesan_untuk(galat, "status"),
                 .pilihan = {{"definitif", "Definitif"},
                             {"plt", "Pelaksana tugas (Plt.)"},
                             {"plh", "Pelaksana harian (Plh.)"},
                             {"pj", "Penjabat (Pj.)"}}})
       << teks("nama", "Nama", "Dengan gelar, sebagaimana dicetak pada blok tanda tangan.")
       << teks("nip", "NIP", "18 angka. Boleh kosong.")
       << teks("pangkat", "Pangkat", "Misalnya Penata Tingkat I.")
       << teks("golongan", "Golongan ruang", "Misalnya III/d.");
  return html;
}

Html medan_waktu(const Params& k, const std::vector<Galat>& galat) {
  const auto hari = [&](const char* nama, const char* judul, const char* petunjuk) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = k.get(nama),
                  .jenis = JenisMedan::Tanggal,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(galat, nama),
                  .wajib = std::string_view(nama) == "mulai"});
  };
  Html html;
  html << hari("mulai", "Mulai tanggal", "Hari pertamanya.")
       << hari("sampai", "Sampai tanggal", "Hari terakhirnya. Kosong berarti masih memegang.")
       << medan({.nama = "nomor_keputusan",
                 .judul = "Nomor keputusan",
                 .nilai = k.get("nomor_keputusan"),
                 .petunjuk = "Keputusan pengangkatan, atau surat perintah Plt. dan Plh.",
                 .galat = pesan_untuk(galat, "nomor_keputusan")})
       << hari("tanggal_keputusan", "Tanggal keputusan", "");
  return html;
}

Response formulir_masa(const Context& konteks, const Tujuan& tujuan, const Params& k,
                       const Errors& salah) {
  const auto galat = galat_medan(salah);
  const bool bentrok = !salah.empty() && salah.front().kind == Kind::Conflict;
  // After both values were shown, the next save is meant to replace what is stored.
  const std::string tanda = bentrok ? tujuan.jabatan.tanda : k.get("tanda");
  std::vector<Html> tombol_semua = {tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"})};
  if (tujuan.masa) {
    tombol_semua.push_back(tombol({.judul = "Hapus; salah catat",
                                   .nama = "aksi",
                                   .nilai = "hapus",
                                   .rupa = RupaTombol::Bahaya}));
  }
  Html isi;
  isi << tersembunyi("tanda", tanda) << medan_orang_pejabat(k, galat) << medan_waktu(k, galat);
  if (tujuan.masa) {
    isi << medan_alasan(k, galat, "Tersimpan dalam jejak, misalnya: alih tugas ke kecamatan lain.");
  }
  isi << deret(tombol_semua);
  const std::string masa = tujuan.masa ? ruas_alamat(tujuan.masa->masa) : kBaru;
  Html badan;
  badan << R"(<div class="tumpuk">)"_html << ringkasan_galat("Belum disimpan", galat)
        << (bentrok ? banding_masa(tujuan, k) : Html())
        << panel({.id = "isian", .judul = tujuan.jabatan.nama},
                 formulir(konteks, {.alamat = alamat_kembali(tujuan) + "/" + masa}, isi))
        << "</div>"_html;
  return halaman(
      konteks,
      {.judul = tujuan.masa ? "Ubah masa jabatan" : "Catat pemegang jabatan",
       .keterangan = "Laporan yang sudah terbit tidak berubah; yang disusun kemudian mencetak "
                     "pemegang pada tanggal dokumennya.",
       .remah = {{"Beranda", "/beranda"},
                 {"Pejabat", "/pejabat"},
                 {tujuan.jabatan.nama, alamat_kembali(tujuan)}},
       .menu = "/pejabat",
       .bergalat = !salah.empty(),
       .status = status_tolak(salah)},
      badan);
}

}  // namespace

Response halaman_masa(Context& konteks) {
  const auto tujuan = cari_tujuan(konteks);
  if (!tujuan) return tiada_masa(konteks);
  const app::IsianPemegang isi = tujuan->masa ? tujuan->masa->isi : app::IsianPemegang{};
  return formulir_masa(konteks, *tujuan, ketikan_dari(isi, tujuan->jabatan.tanda), {});
}

Response kirim_masa(Context& konteks) {
  const Params& k = konteks.request.form;
  const std::string& masa = konteks.param("masa");
  const app::PerintahPejabat perintah{konteks.param("jabatan"), masa == kBaru ? "" : masa,
                                      k.get("tanda"), k.get("alasan")};
  const Errors salah =
      k.get("aksi") == "hapus"
          ? app::hapus_pemegang(konteks.workspace, konteks.oleh(), perintah)
          : app::simpan_pemegang(konteks.workspace, konteks.oleh(), perintah, isian_dari(k));
  if (salah.empty()) return see_other("/pejabat/" + ruas_alamat(perintah.jabatan));
  if (tak_tertampung(salah)) return halaman_galat(konteks, salah.front());
  const auto tujuan = cari_tujuan(konteks);
  if (!tujuan) return tiada_masa(konteks);
  return formulir_masa(konteks, *tujuan, k, salah);
}

}  // namespace laras::web
