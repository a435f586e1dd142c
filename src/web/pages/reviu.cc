#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "app/reviu_lkjip.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/pages/pemeriksaan.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/frame.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::IsiReviu;
using app::KeadaanReviu;
using app::ReviuLkjip;
using kantor::Tindakan;
using pelaporan::ButirDireviu;

namespace {

constexpr const char* kAlamatReviu = "/laporan/reviu";
constexpr std::array kBagianReviu = {std::pair{"format", "I. Format"},
                                     std::pair{"mekanisme", "II. Mekanisme penyusunan"},
                                     std::pair{"substansi", "III. Substansi"}};

/// What the page shows beside what is stored.
struct TampilanReviu {
  IsiReviu isi = {};
  std::string semula = {};
  app::PermintaanPernyataan pernyataan = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

std::string isi_field(const IsiReviu& isi, const std::string& nama) {
  const auto ada = isi.find(nama);
  return ada == isi.end() ? std::string() : ada->second;
}

std::string alamat_reviu(const Context& konteks) {
  return std::string(kAlamatReviu) + "?tahun=" + std::to_string(konteks.tahun);
}

Html panel_keadaan(const Context& konteks, const ReviuLkjip& reviu) {
  Nada nada = Nada::Biasa;
  if (reviu.keadaan == KeadaanReviu::Berlaku) nada = Nada::Hijau;
  if (reviu.keadaan == KeadaanReviu::Basi) nada = Nada::Merah;
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << catatan(nada, reviu.sebutan());
  if (!reviu.kurang.empty()) {
    isi << catatan(Nada::Kuning, "LKjIP masih KONSEP; belum dapat dinyatakan telah direviu.");
  }
  Rincian butir = {{"Temuan bertentangan", text(std::to_string(reviu.kontradiksi))},
                   {"SHA-256 isi LKjIP sekarang", sidik(reviu.sidik)}};
  if (!reviu.pernyataan.empty()) {
    butir.emplace_back("SHA-256 isi yang direviu", sidik(reviu.pernyataan.front().sidik));
    butir.emplace_back("Pernyataan Telah Direviu",
                       unduhan_naskah("Pernyataan Telah Direviu", "/laporan/reviu/pernyataan",
                                      "?tahun=" + std::to_string(konteks.tahun)));
  }
  isi << rincian(butir)
      << deret({tautan_tombol({"Pemeriksaan LKjIP", bertahun(konteks, "/laporan/pemeriksaan")})})
      << "</div>"_html;
  return panel({.id = "keadaan", .judul = "Keadaan reviu"}, isi);
}

Html satu_butir(const ButirDireviu& satu, const TampilanReviu& tampilan) {
  const std::string kunci = satu.butir.bagian + "-" + satu.butir.nomor;
  const std::string untuk = ", " + satu.butir.bagian + " " + satu.butir.nomor;
  const auto field = [&](const std::string& nama, const std::string& judul, JenisMedan jenis) {
    Medan hasil{.nama = nama + "-" + kunci,
                .judul = judul + untuk,
                .nilai = isi_field(tampilan.isi, nama + "-" + kunci),
                .jenis = jenis,
                .galat = pesan_untuk(tampilan.galat, nama + "-" + kunci),
                .baris = 2};
    return hasil;
  };
  Medan jawaban = field("jawaban", "Jawaban", JenisMedan::Pilihan);
  jawaban.pilihan = {
      {"", "Belum dijawab"}, {"ya", "Ya"}, {"tidak", "Tidak"}, {"tidak-berlaku", "Tidak berlaku"}};
  Html html;
  html << R"(<div class="tumpuk"><h3>)"_html << satu.butir.nomor << ". "_html << satu.butir.isi
       << "</h3>"_html << medan(jawaban) << R"(<div class="kisi kisi--2">)"_html
       << medan(field("catatan", "Catatan penelaah", JenisMedan::Panjang))
       << medan(field("tanggapan", "Tanggapan penyusun", JenisMedan::Panjang))
       << "</div></div>"_html;
  return html;
}

Html formulir_butir(const Context& konteks, const ReviuLkjip& reviu,
                    const TampilanReviu& tampilan) {
  Html isi;
  isi << tersembunyi("tahun", std::to_string(reviu.tahun))
      << tersembunyi("semula", tampilan.semula);
  for (const auto& [kode, judul] : kBagianReviu) {
    Html bagian;
    bagian << R"(<div class="tumpuk">)"_html;
    std::string dasar;
    for (const ButirDireviu& satu : reviu.butir) {
      if (satu.butir.bagian != kode) continue;
      bagian << satu_butir(satu, tampilan);
      dasar = satu.butir.regulasi;
    }
    bagian << "</div>"_html;
    isi << panel({.id = std::string("bagian-") + kode, .judul = judul, .kaki = text(dasar)},
                 bagian);
  }
  isi << deret({tombol({.judul = "Simpan reviu"})});
  return formulir(konteks, {.alamat = kAlamatReviu, .id = "formulir-reviu"}, isi);
}

Html tabel_butir(const ReviuLkjip& reviu) {
  Tabel isi{.judul = "Jawaban atas formulir reviu",
            .kolom = {{.judul = "Butir", .kartu = LebarKartu::Penuh},
                      {.judul = "Jawaban"},
                      {.judul = "Catatan penelaah", .kartu = LebarKartu::Penuh},
                      {.judul = "Tanggapan penyusun", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const ButirDireviu& satu : reviu.butir) {
    isi.baris.push_back(
        {.sel = {sel(satu.butir.bagian + " " + satu.butir.nomor + ". " + satu.butir.isi),
                 sel(pelaporan::judul_jawaban_reviu(satu.jawaban)),
                 {.isi = paragraf_teks(satu.catatan)},
                 {.isi = paragraf_teks(satu.tanggapan)}}});
  }
  return panel({.id = "formulir", .judul = "Formulir reviu", .berisian = false}, tabel(isi));
}

Html panel_pernyataan(const Context& konteks, const ReviuLkjip& reviu,
                      const TampilanReviu& tampilan) {
  const auto& diminta = tampilan.pernyataan;
  Html isi;
  isi << tersembunyi("tahun", std::to_string(reviu.tahun)) << tersembunyi("sidik", reviu.sidik)
      << medan({.nama = "nomor_surat",
                .judul = "Nomor pernyataan",
                .nilai = diminta.nomor_surat,
                .galat = pesan_untuk(tampilan.galat, "nomor_surat"),
                .wajib = true})
      << medan({.nama = "tanggal",
                .judul = "Tanggal pernyataan",
                .nilai = diminta.tanggal.empty() ? konteks.today : diminta.tanggal,
                .jenis = JenisMedan::Tanggal,
                .galat = pesan_untuk(tampilan.galat, "tanggal"),
                .wajib = true})
      << medan({.nama = "alasan",
                .judul = reviu.kontradiksi > 0 ? "Penjelasan atas data yang bertentangan"
                                               : "Penjelasan, bila ada",
                .nilai = diminta.alasan,
                .jenis = JenisMedan::Panjang,
                .petunjuk = "Tercetak pada pernyataan.",
                .galat = pesan_untuk(tampilan.galat, "alasan"),
                .baris = 2,
                .wajib = reviu.kontradiksi > 0})
      << deret({tombol({.judul = "Nyatakan telah direviu"})});
  Html html;
  html << catatan(Nada::Kuning,
                  "Pernyataan terikat pada isi LKjIP saat ini. Bila isinya berubah, pernyataan "
                  "tidak berlaku lagi dan LKjIP direviu ulang.")
       << formulir(konteks, {.alamat = "/laporan/reviu/pernyataan"}, isi);
  return panel({.id = "pernyataan", .judul = "Pernyataan Telah Direviu"}, html);
}

Response tampilkan_reviu(const Context& konteks, TampilanReviu tampilan) {
  const std::string tahun = std::to_string(konteks.tahun);
  const Frame frame{.judul = "Reviu LKjIP " + tahun,
                    .keterangan = "Formulir reviu menurut PermenPANRB Nomor 53 Tahun 2014.",
                    .remah = {{"Beranda", "/beranda"}, {"Laporan", bertahun(konteks, "/laporan")}},
                    .menu = "/laporan",
                    .bergalat = !tampilan.galat.empty(),
                    .pilih_tahun = true,
                    .status = tampilan.status};
  const auto hasil = app::tanya_reviu(*konteks.snapshot, konteks.tahun);
  if (!hasil.ok()) {
    if (hasil.error().kind != Kind::NotFound) return halaman_galat(konteks, hasil.error());
    return halaman(konteks, frame, kosong("Belum ada LKjIP " + tahun, hasil.error().message));
  }
  const ReviuLkjip& reviu = hasil.value();
  if (tampilan.status == 200) tampilan.isi = reviu.isi;
  if (tampilan.semula.empty()) tampilan.semula = reviu.semula;
  const bool dapat = kantor::boleh(konteks.pelaku, Tindakan::ReviuLaporan) &&
                     reviu.keadaan != KeadaanReviu::Berlaku;
  Html isi;
  isi << ringkasan_galat("Belum tersimpan. Ketikan Anda masih di sini.", tampilan.galat);
  if (konteks.request.query.has("tersimpan")) isi << catatan(Nada::Hijau, "Reviu tersimpan.");
  isi << R"(<div class="tumpuk">)"_html << tampilan.beda << panel_keadaan(konteks, reviu);
  if (dapat) {
    isi << R"(<h2 id="j-formulir" tabindex="-1">Formulir reviu</h2>)"_html
        << formulir_butir(konteks, reviu, tampilan) << panel_pernyataan(konteks, reviu, tampilan);
  } else {
    isi << tabel_butir(reviu);
  }
  isi << "</div>"_html;
  return halaman(konteks, frame, isi);
}

/// The year that the form was made for.
void pakai_tahun(Context& konteks) {
  const std::string teks = konteks.request.form.get("tahun");
  int tahun = 0;
  const auto [akhir, salah] = std::from_chars(teks.data(), teks.data() + teks.size(), tahun);
  const bool utuh = salah == std::errc() && akhir == teks.data() + teks.size();
  if (utuh && tahun >= 1900 && tahun <= 2200) konteks.tahun = tahun;
}

IsiReviu ketikan_reviu(const Params& form) {
  IsiReviu hasil;
  for (const auto& [nama, nilai] : form.all()) {
    for (const char* awalan : {"jawaban-", "catatan-", "tanggapan-"}) {
      if (nama.starts_with(awalan) && nama.size() <= 40) hasil.emplace(nama, nilai);
    }
  }
  return hasil;
}

Html beda_reviu(const IsiReviu& tersimpan, const IsiReviu& ketikan) {
  IsiReviu semua = tersimpan;
  semua.insert(ketikan.begin(), ketikan.end());
  std::vector<BedaMedan> hasil;
  for (const auto& satu : semua) {
    tambah_beda(hasil, satu.first.c_str(), isi_field(tersimpan, satu.first),
                isi_field(ketikan, satu.first));
  }
  return tabel_beda(hasil);
}

}  // namespace

Response halaman_reviu(Context& konteks) { return tampilkan_reviu(konteks, {}); }

Response kirim_reviu(Context& konteks) {
  pakai_tahun(konteks);
  const Params& form = konteks.request.form;
  const app::KirimanReviu kiriman{konteks.tahun, ketikan_reviu(form), form.get("semula")};
  const auto hasil = app::simpan_reviu(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().salah.empty()) return see_other(alamat_reviu(konteks) + "&tersimpan=1");
  TampilanReviu tampilan{.isi = kiriman.isi,
                         .semula = kiriman.semula,
                         .galat = galat_medan(hasil.value().salah),
                         .status = 422};
  if (hasil.value().bentrok) {
    tampilan.semula.clear();
    tampilan.beda = beda_reviu(hasil.value().tersimpan, kiriman.isi);
    tampilan.status = 409;
  }
  return tampilkan_reviu(konteks, std::move(tampilan));
}

Response kirim_pernyataan(Context& konteks) {
  pakai_tahun(konteks);
  const Params& form = konteks.request.form;
  const app::PermintaanPernyataan diminta{konteks.tahun, form.get("nomor_surat"),
                                          form.get("tanggal"), form.get("alasan"),
                                          form.get("sidik")};
  const auto hasil = app::nyatakan_reviu(konteks.workspace, konteks.oleh(), diminta);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().salah.empty()) return see_other(alamat_reviu(konteks));
  const auto kini = app::tanya_reviu(*konteks.snapshot, konteks.tahun);
  if (!kini.ok()) return halaman_galat(konteks, kini.error());
  return tampilkan_reviu(konteks, {.isi = kini.value().isi,
                                   .pernyataan = diminta,
                                   .galat = galat_medan(hasil.value().salah),
                                   .status = 422});
}

Response unduh_pernyataan(Context& konteks) {
  const std::string& berkas = konteks.param("berkas");
  if (tanpa_akhiran_berkas(berkas) != "pernyataan") return tak_ditemukan(konteks);
  return kirim_naskah_kantor(konteks, app::naskah_pernyataan(*konteks.snapshot, konteks.tahun),
                             berkas, "pernyataan-reviu-" + std::to_string(konteks.tahun));
}

}  // namespace laras::web
