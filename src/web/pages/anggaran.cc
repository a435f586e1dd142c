#include "web/pages/anggaran.h"

#include <algorithm>

#include "app/tanya_anggaran.h"
#include "app/tanya_isian.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

using app::BarisAnggaran;
using app::LihatAnggaran;
using kantor::Tindakan;

std::string tribulan(int tw) { return "Trib. " + std::string(acuan::romawi(tw)); }

BarisTabel baris(const Context& konteks, const LihatAnggaran& a, const BarisAnggaran& satu) {
  Html nama;
  nama << R"(<div class="cabang"><span>)"_html;
  if (!satu.kode.empty()) nama << R"(<span class="jenjang">)"_html << satu.kode << "</span>"_html;
  nama << R"(<span class="nama">)"_html << satu.nama << "</span></span></div>"_html;
  BarisTabel hasil{.sel = {{.isi = std::move(nama)}},
                   .kelas = "l" + std::to_string(std::min(satu.tingkat, 5))};
  if (!a.murni.empty()) hasil.sel.push_back(sel_angka(konteks, satu.pagu_murni));
  hasil.sel.push_back(sel_angka(konteks, satu.pagu));
  for (const auto& angka : satu.triwulan) hasil.sel.push_back(sel_angka(konteks, angka));
  hasil.sel.push_back(sel_angka(konteks, satu.sisa));
  hasil.sel.push_back(sel_angka(konteks, satu.penyerapan));
  return hasil;
}

Tabel tabel_anggaran(const Context& konteks, const LihatAnggaran& a, bool dalam) {
  Tabel isi{.judul = "Pagu dan realisasi anggaran tahun " + std::to_string(a.tahun) +
                     (dalam ? ", setiap tribulan" : ", sampai dengan akhir tribulan"),
            .kolom = {{.judul = "Program, kegiatan, sub kegiatan", .kartu = LebarKartu::Penuh}},
            .baris = {},
            .kelas = "pohon"};
  const auto uang = [&](std::string judul) {
    isi.kolom.push_back({.judul = std::move(judul), .angka = true});
  };
  if (!a.murni.empty()) uang("Pagu murni (Rp)");
  uang("Pagu (Rp)");
  for (int tw = 1; tw <= 4; ++tw) uang((dalam ? "" : "s.d. ") + tribulan(tw));
  uang("Sisa (Rp)");
  uang("Penyerapan");
  for (const auto& satu : a.baris) isi.baris.push_back(baris(konteks, a, satu));
  isi.kaki.push_back(baris(konteks, a, a.total));
  isi.kaki.back().sel.front() = sel("Jumlah");
  isi.kaki.back().kelas.clear();
  return isi;
}

Html angka_utama(const Context& konteks, const LihatAnggaran& a) {
  const std::string sampai = a.sampai == 0 ? "belum ada realisasi" : "s.d. " + tribulan(a.sampai);
  const auto& realisasi = a.total.triwulan[static_cast<std::size_t>(std::max(a.sampai, 1) - 1)];
  return angka_kunci(
      {{.nama = "Pagu (Rp)", .besar = angka(konteks, a.total.pagu), .keterangan = a.dpa},
       {.nama = "Realisasi (Rp)", .besar = angka(konteks, realisasi), .keterangan = sampai},
       {.nama = "Sisa pagu (Rp)", .besar = angka(konteks, a.total.sisa), .keterangan = sampai},
       {.nama = "Penyerapan", .besar = angka(konteks, a.total.penyerapan), .keterangan = sampai}});
}

Html gambar(const LihatAnggaran& a) {
  if (a.gambar_lebar.empty()) return {};
  Html isi;
  isi << R"(<div class="grafik-lebar">)"_html
      << Html::trusted(a.gambar_lebar, "app::tanya_anggaran: grafik"_html)
      << R"(</div><div class="grafik-sempit">)"_html
      << Html::trusted(a.gambar_sempit, "app::tanya_anggaran: grafik"_html) << "</div>"_html;
  Html semua;
  if (!a.gambar_triwulan_lebar.empty()) {
    Html triwulan;
    triwulan << R"(<div class="grafik-lebar">)"_html
             << Html::trusted(a.gambar_triwulan_lebar, "app::tanya_anggaran: grafik"_html)
             << R"(</div><div class="grafik-sempit">)"_html
             << Html::trusted(a.gambar_triwulan_sempit, "app::tanya_anggaran: grafik"_html)
             << "</div>"_html;
    semua << panel({.id = "serapan-tribulan", .judul = "Penyerapan s.d. akhir tribulan"}, triwulan);
  }
  semua << panel(
      {.id = "serapan", .judul = "Penyerapan menurut program, s.d. " + tribulan(a.sampai)}, isi);
  return semua;
}

/// The treasurer's pages of the year, for whoever may see the budget.
Html perbendaharaan(int tahun) {
  const std::string dasar = "/anggaran/" + std::to_string(tahun) + "/";
  return panel({.id = "perbendaharaan", .judul = "Perbendaharaan"},
               deret({tautan_tombol({"Register SP2D", dasar + "sp2d"}),
                      tautan_tombol({"Realisasi bulanan", dasar + "bulanan"}),
                      tautan_tombol({"Anggaran kas", dasar + "kas"}),
                      tautan_tombol({"Sumber realisasi", dasar + "sumber/TW1"})}));
}

/// The forms of the year, for those who enter it.
Html langkah(const Context& konteks, int tahun) {
  if (!kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran)) return {};
  const std::string dasar = "/anggaran/" + std::to_string(tahun) + "/";
  std::vector<Html> butir;
  for (int tw = 1; tw <= 4; ++tw) {
    butir.push_back(tautan_tombol({"Isi tribulan " + std::string(acuan::romawi(tw)),
                                   dasar + std::string(acuan::kode(acuan::triwulan(tw)))}));
  }
  butir.push_back(tautan_tombol({"Isi setahun", dasar + "TAHUN"}));
  butir.push_back(tautan_tombol({"Tempel atau unggah daftar", dasar + "daftar"}));
  return panel({.id = "isi", .judul = "Isi realisasi anggaran"}, deret(butir));
}

Html isi_anggaran(const Context& konteks, const LihatAnggaran& a, bool dalam) {
  const std::string alamat = "/anggaran/" + std::to_string(a.tahun);
  Html rincian_tabel;
  rincian_tabel << R"(<div class="gulir-sedang">)"_html << tabel(tabel_anggaran(konteks, a, dalam))
                << "</div>"_html;
  Html isi;
  isi << R"(<div class="tumpuk">)"_html << angka_utama(konteks, a) << langkah(konteks, a.tahun)
      << perbendaharaan(a.tahun)
      << tab("Cara menghitung", {{"Sampai dengan akhir tribulan", alamat, !dalam},
                                 {"Setiap tribulan", alamat + "?cara=dalam", dalam}})
      << panel({.id = "rincian", .judul = "Pagu dan realisasi", .berisian = false}, rincian_tabel)
      << gambar(a) << "</div>"_html;
  return isi;
}

Response tampilkan(const Context& konteks, int tahun) {
  const bool dalam = konteks.request.query.get("cara") == "dalam";
  const auto hasil = app::tanya_anggaran(*konteks.snapshot, tahun, dalam);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  const LihatAnggaran& a = hasil.value();
  Frame frame{.judul = "Anggaran " + std::to_string(tahun),
              .keterangan = {},
              .menu = "/anggaran",
              .rebah = true,
              .pilih_tahun = true};
  if (a.dpa.empty()) {
    return halaman(konteks, frame,
                   kosong("Belum ada DPA tahun " + std::to_string(tahun),
                          "Pagu dan realisasi muncul di sini setelah DPA tahun itu dimasukkan. "
                          "Pilih tahun lain di kepala halaman."));
  }
  frame.keterangan = "Pagu menurut " + a.dpa + ".";
  if (!a.murni.empty()) frame.keterangan += " Pagu murni menurut " + a.murni + ".";
  return halaman(konteks, frame, isi_anggaran(konteks, a, dalam));
}

}  // namespace

Response halaman_anggaran(Context& konteks) { return tampilkan(konteks, konteks.tahun); }

Response halaman_anggaran_tahun(Context& konteks) {
  // Years are chosen in the head by `?tahun=`, which then holds.
  if (konteks.request.query.has("tahun")) return tampilkan(konteks, konteks.tahun);
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return tak_ditemukan(konteks);
  return tampilkan(konteks, periode->tahun);
}

}  // namespace laras::web
