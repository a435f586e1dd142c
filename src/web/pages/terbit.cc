#include <charconv>
#include <utility>

#include "app/dokumen.h"
#include "app/reviu_lkjip.h"
#include "app/tanya_kinerja.h"
#include "app/terbitkan.h"
#include "base/teks.h"
#include "web/pages/terbitan.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"

namespace laras::web {

using app::KesiapanTerbit;
using app::PermintaanTerbit;
using pelaporan::JenisTemuan;

namespace {

constexpr const char* kAlamat = "/laporan/terbit";
/// Findings of one kind that are listed.
constexpr std::size_t kTerbanyak = 20;

/// 0 where the text is no number.
int bilangan(const std::string& teks) {
  int hasil = 0;
  const auto [akhir, gagal] = std::from_chars(teks.data(), teks.data() + teks.size(), hasil);
  return gagal == std::errc() && akhir == teks.data() + teks.size() ? hasil : 0;
}

PermintaanTerbit permintaan(const Params& isi, int tahun) {
  const std::string jenis = isi.get("jenis");
  return {.jenis = jenis.empty() ? "lkjip" : jenis,
          .tahun = tahun,
          .triwulan = isi.has("triwulan") ? bilangan(isi.get("triwulan")) : 4,
          .nomor_surat = isi.get("nomor_surat"),
          .alasan = isi.get("alasan"),
          .versi = bilangan(isi.get("versi"))};
}

Html panel_pilihan(const PermintaanTerbit& diminta) {
  Medan jenis{
      .nama = "jenis", .judul = "Dokumen", .nilai = diminta.jenis, .jenis = JenisMedan::Pilihan};
  for (const auto& satu : app::daftar_dokumen()) {
    jenis.pilihan.emplace_back(std::string(satu.kode), std::string(satu.judul));
  }
  Medan triwulan{.nama = "triwulan",
                 .judul = "Tribulan",
                 .nilai = std::to_string(diminta.triwulan),
                 .jenis = JenisMedan::Pilihan,
                 .petunjuk = "Untuk pengukuran, laporan tribulan, dan rekapitulasi Renja."};
  for (int tw = 1; tw <= 4; ++tw) {
    triwulan.pilihan.emplace_back(std::to_string(tw), std::string(acuan::romawi(tw)));
  }
  Html isi;
  isi << R"(<form class="tumpuk" action="/laporan/terbit" method="get">)"_html
      << tersembunyi("tahun", std::to_string(diminta.tahun)) << medan(jenis) << medan(triwulan)
      << deret({tombol({.judul = "Periksa kesiapan", .rupa = RupaTombol::Kedua})})
      << "</form>"_html;
  return panel({.id = "pilihan", .judul = "Dokumen yang diterbitkan"}, isi);
}

std::vector<Html> baris(const std::vector<std::string>& kalimat) {
  std::vector<Html> hasil;
  for (const std::string& satu : kalimat) hasil.push_back(text(satu));
  return hasil;
}

Html panel_kelengkapan(const KesiapanTerbit& kesiapan) {
  std::vector<std::string> kurang = kesiapan.kurang;
  for (const Error& satu : kesiapan.peringatan) kurang.push_back(satu.message);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (kurang.empty()) {
    isi << catatan(Nada::Hijau, "Semua angka dan keterangan terisi.");
  } else {
    isi << catatan(Nada::Merah,
                   "Dokumen ini masih KONSEP dan belum dapat diterbitkan. Lengkapi lebih dahulu:")
        << daftar(baris(kurang));
  }
  isi << "</div>"_html;
  return panel({.id = "kesiapan", .judul = "Kelengkapan"}, isi);
}

/// The indikator that a finding is about; empty if it is about something else.
std::string indikator_dari(const std::string& lokasi) {
  const auto sela = lokasi.find(' ');
  const kamus::Subjek* subjek = kamus::cari(std::string_view(lokasi).substr(0, sela));
  if (subjek == nullptr || sela == std::string::npos) return {};
  const auto kunci = teks::pisah(std::string_view(lokasi).substr(sela + 1), '/');
  std::size_t nomor = 0;
  for (const auto& kolom : subjek->kolom) {
    if (!kolom.kunci) continue;
    if (kolom.nama == "indikator" && nomor < kunci.size()) return kunci[nomor];
    ++nomor;
  }
  return {};
}

Html satu_temuan(const Context& konteks, const pelaporan::Temuan& temuan) {
  Html html;
  html << (temuan.jenis == JenisTemuan::Kontradiksi
               ? tanda(Tanda::Lambat, "bertentangan")
               : tanda(Tanda::Kuning, pelaporan::nama(temuan.jenis)))
       << " "_html;
  const std::string nama = temuan.baris.empty() ? temuan.lokasi : temuan.baris;
  const std::string indikator = indikator_dari(temuan.lokasi);
  if (indikator.empty()) {
    html << nama;
  } else {
    html << tautan_indikator(konteks, indikator, nama);
  }
  html << R"( <span class="kecil redup">)"_html << temuan.sebab;
  if (!temuan.tercetak.empty()) html << ": "_html << temuan.tercetak;
  if (!temuan.dihitung.empty()) html << ", seharusnya "_html << temuan.dihitung;
  html << ". "_html << temuan.penjelasan << "</span>"_html;
  return html;
}

Html panel_temuan(const Context& konteks, const KesiapanTerbit& kesiapan) {
  std::vector<Html> butir;
  // What cannot be true comes first.
  for (const bool bertentangan : {true, false}) {
    for (const auto& satu : kesiapan.temuan) {
      if ((satu.temuan.jenis == JenisTemuan::Kontradiksi) != bertentangan) continue;
      if (butir.size() < kTerbanyak || bertentangan) {
        butir.push_back(satu_temuan(konteks, satu.temuan));
      }
    }
  }
  Html isi;
  isi << R"(<div class="tumpuk">)"_html;
  if (kesiapan.kontradiksi > 0) {
    isi << catatan(Nada::Merah,
                   std::to_string(kesiapan.kontradiksi) +
                       " temuan menyatakan data bertentangan. Perbaiki, atau tulis alasannya.");
  } else {
    isi << catatan(Nada::Hijau, "Tidak ada data yang bertentangan.");
  }
  isi << daftar(butir) << "</div>"_html;
  Html kaki;
  if (kesiapan.temuan.size() > butir.size()) {
    kaki << "Ditampilkan "_html << butir.size() << " dari "_html << kesiapan.temuan.size()
         << ". "_html << tautan(bertahun(konteks, "/laporan/pemeriksaan"), "Seluruh temuan")
         << "."_html;
  }
  return panel({.id = "temuan", .judul = "Pemeriksaan data", .kaki = std::move(kaki)}, isi);
}

/// Whether the contents that would be issued were reviewed; it warns and forbids nothing.
Html panel_reviu(const Context& konteks) {
  const auto reviu = app::tanya_reviu(*konteks.snapshot, konteks.tahun);
  if (!reviu.ok()) return {};
  const bool berlaku = reviu.value().keadaan == app::KeadaanReviu::Berlaku;
  Html isi;
  isi << R"(<div class="tumpuk">)"_html
      << catatan(berlaku ? Nada::Hijau : Nada::Kuning, reviu.value().sebutan());
  if (!berlaku) isi << text("LKjIP sebaiknya direviu sebelum diterbitkan.");
  isi << deret({tautan_tombol({"Buka reviu", bertahun(konteks, "/laporan/reviu")})})
      << "</div>"_html;
  return panel({.id = "reviu", .judul = "Reviu"}, isi);
}

Html panel_banding(const Context& konteks) {
  const auto kinerja = app::tanya_kinerja(*konteks.snapshot, konteks.tahun);
  if (!kinerja.ok()) return {};
  const auto& r = kinerja.value();
  Html tercapai;
  tercapai << r.iku_tercapai << " dari "_html << r.iku_terukur;
  return panel(
      {.id = "banding", .judul = "Dibandingkan dengan tahun lalu"},
      rincian(
          {{"Rata-rata capaian IKU " + std::to_string(r.tahun), angka(konteks, r.rata)},
           {"Rata-rata capaian IKU " + std::to_string(r.tahun - 1), angka(konteks, r.rata_lalu)},
           {"IKU yang mencapai target", tercapai},
           {"Penyerapan anggaran", angka(konteks, r.serapan)}}));
}

Html panel_formulir(const Context& konteks, const PermintaanTerbit& diminta,
                    const KesiapanTerbit& kesiapan, const std::vector<Galat>& galat) {
  Html isi;
  isi << tersembunyi("jenis", diminta.jenis) << tersembunyi("tahun", std::to_string(diminta.tahun))
      << tersembunyi("triwulan", std::to_string(diminta.triwulan))
      << tersembunyi("versi", std::to_string(kesiapan.versi))
      << medan({.nama = "nomor_surat",
                .judul = "Nomor surat, bila ada",
                .nilai = diminta.nomor_surat,
                .petunjuk = "Menurut tata naskah dinas; tercetak pada lembar kendali.",
                .galat = pesan_untuk(galat, "nomor_surat")})
      << medan({.nama = "alasan",
                .judul = kesiapan.perlu_alasan() ? "Alasan" : "Alasan, bila ada",
                .nilai = diminta.alasan,
                .jenis = JenisMedan::Panjang,
                .petunjuk = kesiapan.versi > 1
                                ? "Dokumen ini sudah terbit; alasan perubahan tercetak pada lembar "
                                  "kendali."
                                : "Tercetak pada lembar kendali.",
                .galat = pesan_untuk(galat, "alasan"),
                .baris = 2,
                .wajib = kesiapan.perlu_alasan()})
      << deret({tombol({.judul = "Terbitkan sebagai " + kesiapan.nomor})});
  Html html;
  html << catatan(Nada::Kuning,
                  "Yang diterbitkan tidak dapat diubah atau dihapus. Perbaikannya terbit sebagai "
                  "versi baru.")
       << formulir(konteks, {.alamat = kAlamat}, isi);
  return panel({.id = "terbitkan", .judul = "Terbitkan " + kesiapan.judul}, html);
}

Response tampilkan(const Context& konteks, const PermintaanTerbit& diminta,
                   const std::vector<Galat>& galat) {
  const auto kesiapan = app::tanya_kesiapan(*konteks.snapshot, diminta);
  Html isi;
  isi << ringkasan_galat("Dokumen belum diterbitkan", galat) << R"(<div class="tumpuk">)"_html
      << panel_pilihan(diminta);
  if (!kesiapan.ok()) {
    isi << kosong("Belum ada yang dapat diterbitkan", kesiapan.error().message);
  } else {
    const KesiapanTerbit& k = kesiapan.value();
    isi << panel_kelengkapan(k) << panel_temuan(konteks, k);
    if (diminta.jenis == "lkjip") isi << panel_reviu(konteks) << panel_banding(konteks);
    if (k.kurang.empty() && k.peringatan.empty()) {
      isi << panel_formulir(konteks, diminta, k, galat);
    }
  }
  isi << panel_terbitan(konteks, false) << "</div>"_html;
  return halaman(konteks,
                 {.judul = "Terbitkan dokumen " + std::to_string(konteks.tahun),
                  .keterangan = "Semua bentuk disusun dari satu keadaan data, lalu disimpan.",
                  .remah = {{"Beranda", "/beranda"}, {"Laporan", "/laporan"}},
                  .menu = "/laporan",
                  .bergalat = !galat.empty(),
                  .pilih_tahun = true,
                  .status = galat.empty() ? 200 : 422},
                 isi);
}

}  // namespace

Response halaman_terbit(Context& konteks) {
  return tampilkan(konteks, permintaan(konteks.request.query, konteks.tahun), {});
}

Response kirim_terbit(Context& konteks) {
  const Params& isi = konteks.request.form;
  if (const int tahun = bilangan(isi.get("tahun")); tahun >= 1900 && tahun <= 2200) {
    konteks.tahun = tahun;
  }
  const PermintaanTerbit diminta = permintaan(isi, konteks.tahun);
  const auto hasil = app::terbitkan(konteks.workspace, konteks.pelaku, konteks.asal(), diminta);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().salah.empty()) {
    return see_other("/terbitan/" + ruas_alamat(hasil.value().nomor));
  }
  return tampilkan(konteks, diminta, galat_medan(hasil.value().salah));
}

}  // namespace laras::web
