#include "app/tanya_cari.h"

#include "base/teks.h"
#include "web/pages/lihat.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/menu.h"

namespace laras::web {

namespace {

using Jenis = app::TemuanCari::Jenis;

std::string alamat(const Context& konteks, Jenis jenis, const app::TemuanCari::Butir& butir) {
  const std::string& id = butir.id;
  switch (jenis) {
    case Jenis::Indikator:
      return bertahun(konteks, "/indikator/" + ruas_alamat(id));
    case Jenis::Simpul:
      return bertahun(konteks, "/pohon?semua=1") + "#s-" + ruas_alamat(id);
    case Jenis::Bukti: {
      const std::string bukti = "/bukti/" + ruas_alamat(id);
      return butir.berberkas && ada_halaman(bukti) ? bukti : "";
    }
    case Jenis::Dokumen:
    case Jenis::Jabatan:
      break;
  }
  return {};
}

Html panel_temuan(const Context& konteks, const app::TemuanCari& temuan) {
  std::vector<Html> butir;
  for (const auto& satu : temuan.butir) {
    Html baris;
    const std::string tujuan = alamat(konteks, temuan.jenis, satu);
    if (tujuan.empty()) {
      baris << satu.judul;
    } else {
      baris << tautan(tujuan, satu.judul);
    }
    if (!satu.keterangan.empty()) {
      baris << R"( <span class="kecil redup">)"_html << satu.keterangan << "</span>"_html;
    }
    butir.push_back(std::move(baris));
  }
  Html samping;
  samping << R"(<span class="kecil redup">)"_html << temuan.seluruh << "</span>"_html;
  Html kaki;
  if (temuan.seluruh > temuan.butir.size()) {
    kaki << "Ditampilkan "_html << temuan.butir.size() << " dari "_html << temuan.seluruh
         << ". Tambah kata untuk mempersempit."_html;
  }
  return panel({.id = "temuan-" + std::to_string(static_cast<int>(temuan.jenis)),
                .judul = temuan.judul,
                .samping = std::move(samping),
                .kaki = std::move(kaki)},
               daftar(butir));
}

Html isian(const Context& konteks, const std::string& kata) {
  Html html;
  html
      << R"(<form class="panel panel__isi keadaan" action="/cari" method="get" role="search" aria-label="Pencarian">)"_html
      << medan({.nama = "q",
                .judul = "Kata yang dicari",
                .nilai = kata,
                .petunjuk = "Nama indikator, program, kode kegiatan, judul bukti, atau jabatan.",
                .id = "kata"})
      << tahun_tersembunyi(konteks) << deret({tombol({.judul = "Cari"})}) << "</form>"_html;
  return html;
}

/// At most 200 bytes of it, cut between letters.
std::string terpotong(std::string kata) {
  constexpr std::size_t kTerpanjang = 200;
  if (kata.size() > kTerpanjang) kata.resize(kTerpanjang);
  while (!teks::utf8_sah(kata)) kata.pop_back();
  return kata;
}

}  // namespace

Response halaman_cari(Context& konteks) {
  const std::string kata = terpotong(konteks.request.query.get("q"));
  const auto semua = app::tanya_cari(*konteks.snapshot, kata);
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << isian(konteks, kata);
  if (!kata.empty() && semua.empty()) {
    isi << kosong("Tidak ada yang cocok",
                  "Tidak ada baris yang memuat semua kata itu. Coba satu kata saja, atau bagian "
                  "dari kode kegiatan.");
  }
  for (const auto& temuan : semua) isi << panel_temuan(konteks, temuan);
  isi << "</div>"_html;
  return halaman(konteks,
                 {.judul = kata.empty() ? "Cari" : "Hasil pencarian",
                  .remah = {{"Beranda", "/beranda"}},
                  .menu = "/cari"},
                 isi);
}

}  // namespace laras::web
