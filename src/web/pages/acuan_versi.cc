#include <algorithm>
#include <utility>

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

/// Empty lines below the letters that there are.
constexpr std::size_t kBarisLebih = 2;
/// More letters no scale has.
constexpr std::size_t kTerbanyak = 30;

std::string ke(const char* nama, std::size_t letak) {
  return std::string(nama) + "." + std::to_string(letak);
}

Params ketikan_dari(const AcuanTampil& acuan) {
  const auto& versi = acuan.versi.front();
  Params k({{"tanda", acuan.tanda}, {"nilai", versi.nilai}, {"uraian", versi.uraian}});
  for (std::size_t i = 0; i < versi.tingkatan.size(); ++i) {
    const IsianTingkat& satu = versi.tingkatan[i];
    k.add(ke("huruf", i), satu.huruf);
    k.add(ke("nama", i), satu.nama);
    k.add(ke("bawah", i), satu.bawah);
    k.add(ke("atas", i), satu.atas);
    k.add(ke("angka", i), satu.angka);
    if (satu.bawah_termasuk) k.add(ke("bawah_termasuk", i), "ya");
    if (satu.atas_termasuk) k.add(ke("atas_termasuk", i), "ya");
  }
  return k;
}

/// How many lines the form has.
std::size_t banyak_baris(const Params& k) {
  std::size_t hasil = 0;
  for (std::size_t i = 0; i < kTerbanyak; ++i) {
    if (!k.get(ke("huruf", i)).empty()) hasil = i + 1;
  }
  return std::min(hasil + kBarisLebih, kTerbanyak);
}

app::IsianAcuan isian_dari(const Context& konteks, const AcuanTampil& acuan) {
  const Params& k = konteks.request.form;
  app::IsianAcuan isi;
  isi.jenis = acuan.jenis;
  isi.kode = acuan.kode;
  isi.mulai = k.get("mulai");
  isi.regulasi = k.get("regulasi");
  isi.alasan = k.get("alasan");
  isi.tanda = k.get("tanda");
  isi.nilai = k.get("nilai");
  isi.uraian = k.get("uraian");
  for (std::size_t i = 0; i < kTerbanyak; ++i) {
    isi.tingkatan.push_back({k.get(ke("huruf", i)), k.get(ke("nama", i)), k.get(ke("bawah", i)),
                             k.get(ke("bawah_termasuk", i)) == "ya", k.get(ke("atas", i)),
                             k.get(ke("atas_termasuk", i)) == "ya", k.get(ke("angka", i))});
  }
  return isi;
}

Sel sel_medan(const Params& k, const std::vector<Galat>& galat, const char* nama, const char* judul,
              std::size_t letak) {
  const std::string medan_ini = ke(nama, letak);
  return {medan({.nama = medan_ini,
                 .judul = std::string(judul) + ", baris " + std::to_string(letak + 1),
                 .nilai = k.get(medan_ini),
                 .galat = pesan_untuk(galat, medan_ini),
                 .judul_samar = true})};
}

Sel sel_termasuk(const Params& k, const char* nama, const char* judul, std::size_t letak) {
  return {centang(
      {.nama = ke(nama, letak), .judul = judul, .tercentang = k.get(ke(nama, letak)) == "ya"})};
}

Html medan_tingkatan(const Params& k, const std::vector<Galat>& galat) {
  Tabel isi{.judul = "Huruf dari yang tertinggi; kosongkan hurufnya untuk membuang baris",
            .judul_tampak = true,
            .kolom = {{"Huruf"},
                      {.judul = "Sebutan", .kartu = LebarKartu::Penuh},
                      {.judul = "Batas bawah", .kartu = LebarKartu::Dua},
                      {"Termasuk"},
                      {.judul = "Batas atas", .kartu = LebarKartu::Dua},
                      {"Termasuk"},
                      {.judul = "Nilai angka", .kartu = LebarKartu::Dua}},
            .baris = {}};
  for (std::size_t i = 0; i < banyak_baris(k); ++i) {
    isi.baris.push_back({.sel = {sel_medan(k, galat, "huruf", "Huruf", i),
                                 sel_medan(k, galat, "nama", "Sebutan", i),
                                 sel_medan(k, galat, "bawah", "Batas bawah", i),
                                 sel_termasuk(k, "bawah_termasuk", "ikut", i),
                                 sel_medan(k, galat, "atas", "Batas atas", i),
                                 sel_termasuk(k, "atas_termasuk", "ikut", i),
                                 sel_medan(k, galat, "angka", "Nilai angka", i)}});
  }
  return tabel(isi);
}

Html medan_ketentuan(const AcuanTampil& acuan, const Params& k, const std::vector<Galat>& galat) {
  Html html;
  html << medan({.nama = "nilai",
                 .judul = "Nilai (" + acuan.satuan + ")",
                 .nilai = k.get("nilai"),
                 .jenis = JenisMedan::Angka,
                 .galat = pesan_untuk(galat, "nilai"),
                 .wajib = true})
       << medan({.nama = "uraian",
                 .judul = "Bunyi ketentuan",
                 .nilai = k.get("uraian"),
                 .jenis = JenisMedan::Panjang,
                 .galat = pesan_untuk(galat, "uraian"),
                 .wajib = true});
  return html;
}

Html panel_akibat(const app::AkibatAcuan& akibat) {
  Html isi;
  bool ada = !akibat.tenggat.empty();
  for (const auto& tahun : akibat.tahun) {
    ada = ada || tahun.sel > 0;
    isi << "<h3>LKjIP "_html << tahun.tahun << "</h3>"_html;
    if (tahun.sel == 0) {
      isi << "<p>Tidak ada sel tabel yang berubah.</p>"_html;
      continue;
    }
    std::vector<Html> contoh;
    for (const std::string& satu : tahun.contoh) contoh.push_back(text(satu));
    isi << "<p>"_html << tahun.sel << " sel tabel berubah, antara lain:</p>"_html << daftar(contoh);
  }
  if (!akibat.tenggat.empty()) {
    std::vector<Html> tenggat;
    for (const std::string& satu : akibat.tenggat) tenggat.push_back(text(satu));
    isi << "<h3>Tenggat pengisian</h3>"_html << daftar(tenggat);
  }
  if (!ada) {
    isi << catatan(Nada::Biasa,
                   "Tidak ada angka yang berubah pada tahun-tahun yang ada rencananya.");
  }
  return panel({.id = "akibat", .judul = "Akibatnya bila disimpan"}, isi);
}

/// The form of a new version; `akibat` is what it would change, where that was asked for.
Response formulir_versi(const Context& konteks, const AcuanTampil& acuan, const Params& k,
                        const Errors& salah, const app::AkibatAcuan* akibat) {
  const auto galat = galat_medan(salah);
  const bool bentrok = !salah.empty() && salah.front().kind == Kind::Conflict;
  Html isi;
  isi << tersembunyi("tanda", bentrok ? acuan.tanda : k.get("tanda"))
      << medan({.nama = "mulai",
                .judul = "Berlaku mulai",
                .nilai = k.get("mulai"),
                .jenis = JenisMedan::Tanggal,
                .petunjuk = acuan.tetap ? "Sesudah " + acuan.tetap->panjang() + ": " +
                                              acuan.sebab_tetap + "."
                                        : "Versi sebelumnya berakhir sehari sebelumnya.",
                .galat = pesan_untuk(galat, "mulai"),
                .wajib = true})
      << medan({.nama = "regulasi",
                .judul = "Peraturan",
                .nilai = k.get("regulasi"),
                .petunjuk = "Nomor, tahun, dan pasalnya.",
                .galat = pesan_untuk(galat, "regulasi"),
                .wajib = true})
      << (acuan.jenis == JenisAcuan::Skala ? medan_tingkatan(k, galat)
                                           : medan_ketentuan(acuan, k, galat))
      << medan_alasan(k, galat, "Tersimpan dalam jejak.")
      << deret({tombol({.judul = "Lihat akibatnya",
                        .nama = "aksi",
                        .nilai = "akibat",
                        .rupa = RupaTombol::Kedua}),
                tombol({.judul = "Simpan versi baru", .nama = "aksi", .nilai = "simpan"})});
  Html badan;
  badan << R"(<div class="tumpuk">)"_html << ringkasan_galat("Belum disimpan", galat);
  if (akibat != nullptr) badan << panel_akibat(*akibat);
  badan << panel({.id = "isian", .judul = "Versi baru"},
                 formulir(konteks, {.alamat = alamat_acuan(acuan) + "/versi"}, isi))
        << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Versi baru " + std::string(app::kode_jenis(acuan.jenis)) + " " + acuan.kode,
       .keterangan = "Versi lama tidak diubah. Tahun yang ditutup dan dokumen yang "
                     "terbit tetap sebagaimana adanya.",
       .remah = {{"Beranda", "/beranda"},
                 {"Skala dan ketentuan", "/acuan"},
                 {acuan.kode, alamat_acuan(acuan)}},
       .menu = "/acuan",
       .bergalat = !salah.empty(),
       .status = status_tolak(salah)},
      badan);
}

}  // namespace

Response halaman_versi_acuan(Context& konteks) {
  const auto acuan = acuan_dari(konteks);
  if (!acuan) return tiada_acuan(konteks);
  return formulir_versi(konteks, *acuan, ketikan_dari(*acuan), {}, nullptr);
}

Response kirim_versi_acuan(Context& konteks) {
  const auto acuan = acuan_dari(konteks);
  if (!acuan) return tiada_acuan(konteks);
  const Params& k = konteks.request.form;
  const app::IsianAcuan isi = isian_dari(konteks, *acuan);
  const std::string aksi = k.get("aksi");
  if (aksi == "akibat") {
    const app::AkibatAcuan akibat = app::akibat_versi_acuan(*konteks.snapshot, isi);
    return formulir_versi(konteks, *acuan, k, akibat.salah,
                          akibat.salah.empty() ? &akibat : nullptr);
  }
  const bool hapus = aksi == "hapus";
  const Errors salah = hapus ? app::hapus_versi_acuan(konteks.workspace, konteks.oleh(), isi)
                             : app::tambah_versi_acuan(konteks.workspace, konteks.oleh(), isi);
  if (salah.empty()) return see_other(alamat_acuan(*acuan));
  if (tak_tertampung(salah)) return halaman_galat(konteks, salah.front());
  if (hapus) return satu_acuan(konteks, *acuan, k, salah);
  return formulir_versi(konteks, *acuan, k, salah, nullptr);
}

}  // namespace laras::web
