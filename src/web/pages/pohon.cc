#include "app/tanya_pohon.h"

#include <algorithm>

#include "web/pages/lihat.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

app::Bukaan bukaan(const Context& konteks) {
  app::Bukaan hasil{.semua = konteks.request.query.get("semua") == "1", .dibalik = {}};
  for (const std::string& id : konteks.request.query.list("ubah")) hasil.dibalik.insert(id);
  return hasil;
}

/// The same page with that node the other way round.
std::string alamat_balik(const Context& konteks, const app::Bukaan& kini, const std::string& id) {
  std::string alamat = bertahun(konteks, "/pohon");
  const auto tambah = [&](const std::string& bagian) {
    alamat += alamat.find('?') == std::string::npos ? '?' : '&';
    alamat += bagian;
  };
  if (kini.semua) tambah("semua=1");
  for (const std::string& satu : kini.dibalik) {
    if (satu != id) tambah("ubah=" + ruas_alamat(satu));
  }
  if (!kini.dibalik.contains(id)) tambah("ubah=" + ruas_alamat(id));
  return alamat + "#s-" + ruas_alamat(id);
}

Html cabang(const Context& konteks, const app::Bukaan& kini, const app::BarisPohon& baris) {
  Html html;
  html << R"(<div class="cabang">)"_html;
  if (baris.bercabang) {
    html << R"(<a class="lipat")"_html << Url{"href"_html, alamat_balik(konteks, kini, baris.id)}
         << (baris.terbuka ? R"( aria-expanded="true"><span aria-hidden="true">–</span>)"_html
                           : R"( aria-expanded="false"><span aria-hidden="true">+</span>)"_html)
         << R"(<span class="tersembunyi">)"_html << (baris.terbuka ? "Tutup " : "Buka ")
         << baris.nama << "</span></a>"_html;
  } else {
    html << R"(<span class="daun"></span>)"_html;
  }
  html << R"(<span><span class="jenjang">)"_html << baris.jenjang;
  if (!baris.kode.empty()) html << " "_html << baris.kode;
  html << R"(</span><span class="nama">)"_html << baris.nama << "</span>"_html;
  if (!baris.oleh.empty()) html << R"(<span class="jenjang">)"_html << baris.oleh << "</span>"_html;
  html << "</span></div>"_html;
  return html;
}

void tambah_baris(const Context& konteks, const app::Bukaan& kini, const app::BarisPohon& satu,
                  Tabel& isi) {
  const int banyak = std::max(1, static_cast<int>(satu.indikator.size()));
  const std::string kelas = "l" + std::to_string(std::min(satu.tingkat, 5));
  const auto ukuran = [&](std::size_t ke) -> std::vector<Sel> {
    if (ke >= satu.indikator.size()) return {{}, {}, {}, {}};
    const auto& i = satu.indikator[ke];
    return {{.isi = tautan_indikator(konteks, i.id, i.nama)},
            sel_angka(konteks, i.ukuran.target),
            sel_angka(konteks, i.ukuran.realisasi),
            sel_capaian(konteks, i.ukuran)};
  };
  BarisTabel baris{.sel = {{.isi = cabang(konteks, kini, satu), .baris = banyak}},
                   .kelas = kelas,
                   .id = "s-" + satu.id};
  for (Sel& sel : ukuran(0)) baris.sel.push_back(std::move(sel));
  for (const app::AngkaTampil* uang : {&satu.pagu, &satu.realisasi, &satu.serapan}) {
    Sel sel{.isi = {}, .baris = banyak};
    if (!uang->teks.empty()) sel.isi = angka(konteks, *uang);
    baris.sel.push_back(std::move(sel));
  }
  isi.baris.push_back(std::move(baris));
  for (std::size_t ke = 1; ke < satu.indikator.size(); ++ke) {
    isi.baris.push_back({.sel = ukuran(ke), .kelas = kelas, .sambungan = true});
  }
}

Tabel tabel_pohon(const Context& konteks, const app::Bukaan& kini, const app::Pohon& pohon) {
  Tabel isi{.judul =
                "Pohon kinerja dari tujuan sampai sub kegiatan, dengan target, capaian, pagu, "
                "dan realisasi",
            .kolom = {{.judul = "Tujuan, sasaran, program, kegiatan"},
                      {.judul = "Indikator", .kartu = LebarKartu::Penuh},
                      {.judul = "Target", .angka = true},
                      {.judul = "Realisasi", .angka = true},
                      {.judul = "Capaian", .angka = true},
                      {.judul = "Pagu (Rp)", .angka = true},
                      {.judul = "Realisasi (Rp)", .angka = true},
                      {.judul = "Serapan", .angka = true}},
            .baris = {},
            .kelas = "pohon"};
  for (const auto& satu : pohon.baris) tambah_baris(konteks, kini, satu, isi);
  return isi;
}

}  // namespace

Response halaman_pohon(Context& konteks) {
  const app::Bukaan kini = bukaan(konteks);
  const auto hasil = app::tanya_pohon(*konteks.snapshot, konteks.tahun, kini);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const app::Pohon& pohon = hasil.value();
  const std::string tahun = std::to_string(pohon.tahun);
  Frame frame{.judul = "Pohon kinerja " + tahun,
              .keterangan = pohon.rencana.empty() ? "" : "Menurut " + pohon.rencana + ".",
              .remah = {{"Beranda", "/beranda"}, {"Kinerja", bertahun(konteks, "/kinerja")}},
              .menu = "/kinerja",
              .rebah = true,
              .pilih_tahun = true};
  if (pohon.baris.empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada pohon kinerja tahun " + tahun,
                          "Pohon muncul di sini setelah rencana tahun itu dimasukkan. Pilih tahun "
                          "lain di kepala halaman."));
  }
  std::string alamat = bertahun(konteks, "/pohon");
  const std::string tutup = alamat;
  alamat += (alamat.find('?') == std::string::npos ? "?" : "&") + std::string("semua=1");
  Html isi;
  isi << R"(<div class="tumpuk"><p class="deret kecil tanpa-cetak">)"_html
      << tautan(alamat, "Buka semua") << tautan(tutup, "Kembali ke ringkas")
      << R"(</p><div class="panel gulir-sedang">)"_html << tabel(tabel_pohon(konteks, kini, pohon))
      << "</div></div>"_html;
  return halaman(konteks, frame, isi);
}

}  // namespace laras::web
