#include "web/parts/frame.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/teks.h"
#include "embedded/assets.h"
#include "kamus/kamus.h"
#include "web/asset.h"
#include "web/parts/formulir.h"
#include "web/parts/menu.h"

namespace laras::web {

namespace {

std::string nama_kantor(const Context& konteks) {
  return konteks.snapshot == nullptr ? std::string() : konteks.snapshot->kantor().instansi().nama;
}

Html dokumen_awal(const Frame& frame) {
  Html html;
  html << R"(<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">)"_html
       << R"(<meta name="viewport" content="width=device-width, initial-scale=1"><title>)"_html;
  if (frame.bergalat) html << "Galat: ";
  html << frame.judul << " · Laras</title>"_html
       << R"(<link rel="preload" as="font" type="font/woff2" crossorigin)"_html
       << Url{"href"_html, asset_path("source-sans-3.woff2")} << R"(><link rel="stylesheet")"_html
       << Url{"href"_html, asset_path("laras.css")}
       << R"(><link rel="icon" type="image/svg+xml")"_html
       << Url{"href"_html, asset_path("laras.svg")} << "></head><body"_html;
  if (frame.fokus_kerja || frame.rebah) {
    html << Attr{"class"_html, std::string(frame.fokus_kerja ? "fokus-kerja" : "") +
                                   (frame.fokus_kerja && frame.rebah ? " " : "") +
                                   (frame.rebah ? "cetak-rebah" : "")};
  }
  html << R"(><a class="lompat" href="#isi">Langsung ke isi</a>)"_html;
  return html;
}

/// A path as an address has it.
std::string jalur_alamat(std::string_view jalur) {
  std::string hasil;
  for (const std::string& ruas : teks::pisah(jalur.substr(1), '/')) {
    hasil += "/" + ruas_alamat(ruas);
  }
  return hasil;
}

/// Opens without a script: a list of links behind the year.
Html pilih_tahun(const Context& konteks) {
  Html html;
  const std::string alamat = jalur_alamat(konteks.request.path);
  const std::string kini = std::to_string(konteks.tahun);
  html << R"(<details class="periode"><summary>Tahun )"_html << kini << "</summary><ul>"_html;
  for (const int tahun : pilihan_tahun(*konteks.snapshot)) {
    const std::string angka = std::to_string(tahun);
    html << "<li><a"_html << Url{"href"_html, alamat + "?tahun=" + angka};
    if (tahun == konteks.tahun) html << R"( aria-current="true")"_html;
    html << ">"_html << angka << "</a></li>"_html;
  }
  html << "</ul></details>"_html;
  return html;
}

Html cari(const Context& konteks) {
  Html html;
  html
      << R"(<form class="cari" role="search" action="/cari" method="get">)"_html
      << R"(<label class="tersembunyi" for="cari">Cari indikator, program, dokumen, atau bukti</label>)"_html
      << R"(<input class="masukan" id="cari" name="q" type="search" placeholder="Cari indikator, dokumen">)"_html;
  html << tahun_tersembunyi(konteks)
       << R"(<button type="submit" class="tombol">Cari</button></form>)"_html;
  return html;
}

Html orang(const Context& konteks) {
  Html html;
  if (!konteks.dikenal()) {
    html << R"(<div class="orang"><a href="/masuk">Masuk untuk pegawai</a></div>)"_html;
    return html;
  }
  const kantor::Pelaku& pelaku = konteks.pelaku;
  html
      << R"(<div class="orang"><span class="nama-orang"><b>)"_html
      << (pelaku.nama_jabatan.empty() ? pelaku.nama : pelaku.nama_jabatan)
      << R"(</b><br></span><a href="/akun/sesi">Akun</a> · <form action="/keluar" method="post">)"_html
      << tersembunyi("csrf", konteks.csrf)
      << R"(<button type="submit" class="tombol tombol--tautan">Keluar</button></form></div>)"_html;
  return html;
}

Html kepala(const Context& konteks, const Frame& frame) {
  Html html;
  html
      << R"(<header class="kepala"><div class="lebar"><a class="merek")"_html
      << Url{"href"_html, konteks.dikenal() ? "/beranda" : "/"}
      << R"(><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path class="m-bilah" d="M2 4h3.4v16H2zM7.6 6.5H11v11H7.6zM18.8 6.5h3.2v11h-3.2z"/><path class="m-kini" d="M13.2 9h3.4v6h-3.4z"/></svg> Laras</a>)"_html;
  const std::string kantor = nama_kantor(konteks);
  if (!kantor.empty()) html << R"(<span class="kantor">)"_html << kantor << "</span>"_html;
  if (frame.pilih_tahun && konteks.snapshot != nullptr) html << pilih_tahun(konteks);
  if (konteks.dikenal() && kantor::boleh(konteks.pelaku, kantor::Tindakan::LihatKinerja)) {
    html << cari(konteks);
  }
  html << orang(konteks) << "</div></header>"_html;
  return html;
}

Html remah(const Frame& frame) {
  Html html;
  if (frame.remah.empty()) return html;
  html << R"(<nav class="remah" aria-label="Letak halaman"><ol>)"_html;
  for (const Tautan& satu : frame.remah) {
    html << "<li><a"_html << Url{"href"_html, satu.alamat} << ">"_html << satu.judul
         << "</a></li>"_html;
  }
  html << R"(<li><span aria-current="page">)"_html << frame.judul << "</span></li></ol></nav>"_html;
  return html;
}

Html judul(const Frame& frame) {
  Html html;
  html << R"(<div class="judul"><div><h1>)"_html << frame.judul << "</h1>"_html;
  if (!frame.keterangan.empty()) html << "<p>"_html << frame.keterangan << "</p>"_html;
  html << "</div>"_html << frame.tindakan << "</div>"_html;
  return html;
}

Html kaki(const Context& konteks, const std::vector<ButirMenu>& butir) {
  Html html;
  html << R"(<footer class="kaki"><div class="lebar">)"_html << semua_menu(butir)
       << "<p>Laras "_html << embedded::version();
  if (konteks.snapshot != nullptr) {
    const kantor::Instansi& instansi = konteks.snapshot->kantor().instansi();
    html << " · "_html << instansi.nama << ", " << instansi.daerah;
  }
  html << "</p></div></footer></body></html>\n"_html;
  return html;
}

void tambah_tahun(std::set<int>& tahun, int dari, int sampai) {
  // Rows come from outside: a document that governs "1900 to 2200" must not fill the page.
  for (int satu = dari; satu <= sampai && satu < dari + 10; ++satu) tahun.insert(satu);
}

}  // namespace

Response halaman(const Context& konteks, const Frame& frame, const Html& isi) {
  const std::vector<ButirMenu> butir = menu(konteks.pelaku);
  Html html;
  html << dokumen_awal(frame) << kepala(konteks, frame);
  if (konteks.dikenal()) html << menu_utama(butir, frame.menu);
  html << R"(<main id="isi"><div class="lebar">)"_html << remah(frame) << judul(frame) << isi
       << "</div></main>"_html << kaki(konteks, butir);
  Response response{.status = frame.status};
  response.body = std::move(html).str();
  return response;
}

std::string bertahun(const Context& konteks, std::string alamat) {
  if (!konteks.request.query.has("tahun")) return alamat;
  std::string anak;
  if (const auto pagar = alamat.find('#'); pagar != std::string::npos) {
    anak = alamat.substr(pagar);
    alamat.resize(pagar);
  }
  alamat += alamat.find('?') == std::string::npos ? '?' : '&';
  return alamat + "tahun=" + std::to_string(konteks.tahun) + anak;
}

Html tahun_tersembunyi(const Context& konteks) {
  if (!konteks.request.query.has("tahun")) return {};
  return tersembunyi("tahun", std::to_string(konteks.tahun));
}

std::string ruas_alamat(std::string_view nilai) {
  constexpr std::string_view kHeksa = "0123456789ABCDEF";
  std::string hasil;
  for (const char c : nilai) {
    const bool polos = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~';
    if (polos) {
      hasil += c;
    } else {
      const auto bita = static_cast<unsigned char>(c);
      hasil += '%';
      hasil += kHeksa[bita >> 4U];
      hasil += kHeksa[bita & 15U];
    }
  }
  return hasil;
}

std::vector<int> pilihan_tahun(const app::Snapshot& snapshot) {
  std::set<int> tahun;
  for (const kamus::Pembaca& baris : kamus::baca(snapshot.himpunan(), "dokumen")) {
    if (baris.teks("jenis") != "renja") continue;
    const int mulai = baris.bulat("tahun_mulai");
    tambah_tahun(tahun, mulai, std::max(mulai, baris.bulat("tahun_akhir")));
  }
  for (const kamus::Pembaca& baris : kamus::baca(snapshot.himpunan(), "realisasi")) {
    tahun.insert(baris.bulat("tahun"));
  }
  return {tahun.rbegin(), tahun.rend()};
}

}  // namespace laras::web
