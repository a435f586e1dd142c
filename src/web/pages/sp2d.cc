#include "web/pages/sp2d.h"

#include <utility>

#include "app/tanya_isian.h"
#include "app/tanya_sp2d.h"
#include "base/teks.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::DaftarSp2d;
using app::SaringanSp2d;
using kantor::Tindakan;

constexpr const char* kXlsxSp2d =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr const char* kBulanan[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};

int nomor_halaman(const std::string& teks) {
  constexpr std::size_t kTerpanjang = 4;
  if (teks.empty() || teks.size() > kTerpanjang ||
      teks.find_first_not_of("0123456789") != std::string::npos) {
    return 1;
  }
  return std::stoi(teks);
}

SaringanSp2d saringan_dari(const Params& q) {
  return {q.get("simpul"), q.get("bulan"), q.get("jenis"), q.get("urut"),
          nomor_halaman(q.get("halaman"))};
}

std::string alamat_sp2d(int tahun) { return "/anggaran/" + std::to_string(tahun) + "/sp2d"; }

/// The filter as a query that ends where more may follow.
std::string kueri_sp2d(const SaringanSp2d& s, const std::string& urut) {
  std::string hasil = "?";
  for (const auto& [nama, nilai] : std::vector<std::pair<std::string, std::string>>{
           {"simpul", s.simpul}, {"bulan", s.bulan}, {"jenis", s.jenis}, {"urut", urut}}) {
    if (!nilai.empty()) hasil += nama + "=" + ruas_alamat(nilai) + "&";
  }
  return hasil;
}

std::vector<std::pair<std::string, std::string>> pilihan_bulan() {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Semua bulan"}};
  int bulan = 0;
  for (const char* satu : kBulanan) hasil.emplace_back(satu, std::string(nama_bulan(++bulan)));
  return hasil;
}

Html panel_saring(const DaftarSp2d& d, const SaringanSp2d& s) {
  auto simpul = d.simpul;
  simpul.insert(simpul.begin(), {"", "Semua sub kegiatan"});
  std::vector<std::pair<std::string, std::string>> jenis = {{"", "Semua jenis"}};
  for (const auto satu : kinerja::semua_jenis_sp2d()) {
    jenis.emplace_back(kinerja::kode(satu), kinerja::sebutan(satu));
  }
  const auto pilih = [](const char* nama, const char* judul, const std::string& nilai,
                        std::vector<std::pair<std::string, std::string>> isi) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = JenisMedan::Pilihan,
                  .pilihan = std::move(isi)});
  };
  Html isi;
  isi << R"(<form class="saringan" method="get" role="search" aria-label="Saring register")"_html
      << Url{"action"_html, alamat_sp2d(d.tahun)} << ">"_html
      << pilih("simpul", "Sub kegiatan", s.simpul, std::move(simpul))
      << pilih("bulan", "Bulan", s.bulan, pilihan_bulan())
      << pilih("jenis", "Jenis", s.jenis, std::move(jenis));
  if (!s.urut.empty()) isi << tersembunyi("urut", s.urut);
  isi << deret({tombol({.judul = "Saring", .rupa = RupaTombol::Kedua}),
                tautan(alamat_sp2d(d.tahun), "Hapus saringan")})
      << "</form>"_html;
  return panel({.id = "saringan", .judul = "Saring"}, isi);
}

Kolom kolom_urut(const DaftarSp2d& d, const SaringanSp2d& s, const char* judul, const char* menurut,
                 bool angka = false) {
  const bool naik = s.urut == menurut || (s.urut.empty() && std::string_view(menurut) == "tanggal");
  const bool turun = s.urut == "-" + std::string(menurut);
  std::string tujuan =
      alamat_sp2d(d.tahun) + kueri_sp2d(s, (naik ? "-" : "") + std::string(menurut));
  tujuan.pop_back();
  return {.judul = judul,
          .angka = angka,
          .urut = std::move(tujuan),
          .urutan_kini = naik    ? "ascending"
                         : turun ? "descending"
                                 : ""};
}

Html nama_sub(const app::Sp2dTampil& satu) {
  Html html;
  html << satu.sub_kegiatan;
  if (!satu.uraian.empty()) html << R"(<span class="ket">)"_html << satu.uraian << "</span>"_html;
  for (const auto& peringatan : satu.peringatan) {
    html << "<br>"_html << tanda(Tanda::Kuning, peringatan);
  }
  return html;
}

Html tabel_sp2d(const Context& konteks, const DaftarSp2d& d, const SaringanSp2d& s) {
  const bool boleh = kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran);
  Kolom sub = kolom_urut(d, s, "Sub kegiatan dan uraian", "simpul");
  sub.kartu = LebarKartu::Penuh;
  Kolom nomor = kolom_urut(d, s, "Nomor", "nomor");
  nomor.kartu = LebarKartu::Penuh;
  Tabel isi{.judul = "Register SP2D " + std::to_string(d.tahun),
            .kolom = {nomor,
                      kolom_urut(d, s, "Tanggal", "tanggal"),
                      {.judul = "Jenis"},
                      sub,
                      kolom_urut(d, s, "Jumlah (Rp)", "jumlah", true)},
            .baris = {}};
  for (const auto& satu : d.baris) {
    const std::string alamat = alamat_sp2d(d.tahun) + "/baris/" + std::to_string(satu.baris);
    isi.baris.push_back({.sel = {{.isi = boleh ? tautan(alamat, satu.nomor) : text(satu.nomor)},
                                 sel(satu.tanggal),
                                 sel(satu.jenis),
                                 {.isi = nama_sub(satu)},
                                 sel(satu.jumlah)}});
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << std::to_string(d.cocok)
          << " baris, belanja Rp"_html << d.belanja << "</span>"_html;
  Html kaki;
  kaki << halaman_halaman({.nomor = std::min(s.halaman, d.jumlah_halaman),
                           .jumlah = d.jumlah_halaman,
                           .alamat = alamat_sp2d(d.tahun) + kueri_sp2d(s, s.urut) + "halaman="});
  return panel({.id = "register",
                .judul = "Register",
                .samping = std::move(samping),
                .kaki = d.jumlah_halaman > 1 ? std::move(kaki) : Html(),
                .berisian = false},
               tabel(isi));
}

Html langkah_sp2d(const Context& konteks, const DaftarSp2d& d, const SaringanSp2d& s) {
  const std::string dasar = alamat_sp2d(d.tahun);
  std::vector<Html> butir;
  if (kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran)) {
    butir.push_back(tautan_tombol({"Catat SP2D", dasar + "/baris/baru"}, RupaTombol::Utama));
    butir.push_back(tautan_tombol({"Impor daftar", dasar + "/impor"}));
  }
  if (d.seluruh > 0) {
    std::string kueri = kueri_sp2d(s, s.urut);
    kueri.pop_back();
    butir.push_back(tautan_tombol({"Unduh CSV", dasar + "/unduhan/csv" + kueri}));
    butir.push_back(tautan_tombol({"Unduh XLSX", dasar + "/unduhan/xlsx" + kueri}));
  }
  return deret(butir);
}

Html isi_sp2d(const Context& konteks, const DaftarSp2d& d, const SaringanSp2d& s) {
  if (d.seluruh == 0) {
    const bool boleh = kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran);
    return kosong("Belum ada SP2D tahun " + std::to_string(d.tahun),
                  boleh ? "Catat satu per satu, atau impor daftar SP2D dari SIPD (CSV atau XLSX)."
                        : "Register diisi bendahara.");
  }
  Html isi;
  isi << panel_saring(d, s);
  if (d.baris.empty()) {
    isi << kosong("Tidak ada SP2D yang cocok", "Perlebar saringannya.",
                  {{"Hapus saringan", alamat_sp2d(d.tahun)}});
  } else {
    isi << tabel_sp2d(konteks, d, s);
  }
  return isi;
}

std::string pesan_sp2d(const Params& q) {
  if (q.has("tersimpan")) return "Baris register tersimpan.";
  if (q.has("dihapus")) return "Baris register dihapus; riwayatnya tetap tersimpan.";
  if (q.has("diimpor")) return "Daftar SP2D masuk ke register.";
  return {};
}

}  // namespace

std::optional<int> tahun_perbendaharaan(const Context& konteks) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return std::nullopt;
  return periode->tahun;
}

Response unduhan_tabel(std::string nama, std::string bytes) {
  Response jawaban{.type = nama.ends_with(".csv") ? "text/csv; charset=utf-8" : kXlsxSp2d};
  jawaban.header("Content-Disposition", "attachment; filename=\"" + std::move(nama) + "\"");
  jawaban.body = std::move(bytes);
  return jawaban;
}

Response halaman_sp2d(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  if (!tahun) return tak_ditemukan(konteks);
  const SaringanSp2d s = saringan_dari(konteks.request.query);
  const auto d = app::tanya_sp2d(*konteks.snapshot, *tahun, s, konteks.hari_ini());
  if (!d.ok()) return halaman_galat(konteks, d.error());
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (const std::string pesan = pesan_sp2d(konteks.request.query); !pesan.empty()) {
    isi << catatan(Nada::Hijau, pesan);
  }
  for (const auto& satu : d.value().peringatan) isi << catatan(Nada::Kuning, satu);
  isi << isi_sp2d(konteks, d.value(), s) << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Register SP2D " + std::to_string(*tahun),
       .keterangan = "LS, GU, dan TU menambah realisasi, pengembalian menguranginya; uang "
                     "persediaan belum menjadi belanja.",
       .tindakan = langkah_sp2d(konteks, d.value(), s),
       .remah = {{"Beranda", "/beranda"},
                 {"Anggaran", "/anggaran?tahun=" + std::to_string(*tahun)}},
       .menu = "/anggaran",
       .rebah = true},
      isi);
}

Response unduh_sp2d(Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  const std::string& format = konteks.param("format");
  if (!tahun || (format != "csv" && format != "xlsx")) return tak_ditemukan(konteks);
  const auto tabel_isi = app::ekspor_sp2d(*konteks.snapshot, *tahun,
                                          saringan_dari(konteks.request.query), konteks.hari_ini());
  if (!tabel_isi.ok()) return halaman_galat(konteks, tabel_isi.error());
  const std::string nama = "sp2d-" + std::to_string(*tahun) + "." + format;
  auto bytes = app::berkas_tabel(tabel_isi.value(), format);
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  return unduhan_tabel(nama, std::move(bytes).value());
}

}  // namespace laras::web
