#include <utility>

#include "app/ruang_anggaran.h"
#include "app/simpan_sp2d.h"
#include "app/tanya_sp2d.h"
#include "web/pages/sp2d.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::SumberPeriode;
using kantor::Tindakan;

struct LetakSumber {
  int tahun = 0;
  acuan::Periode periode = acuan::Periode::Tw1;

  std::string alamat() const {
    return "/anggaran/" + std::to_string(tahun) + "/sumber/" + std::string(acuan::kode(periode));
  }
};

std::optional<LetakSumber> letak_sumber(const Context& konteks) {
  const auto tahun = tahun_perbendaharaan(konteks);
  const auto periode = app::urai_periode_anggaran(konteks.param("periode"));
  if (!tahun || !periode) return std::nullopt;
  return LetakSumber{*tahun, *periode};
}

/// What a refused form says and keeps.
struct LayarSumber {
  std::vector<Galat> galat = {};
  const Params* ketikan = nullptr;
  int status = 200;
};

Html sel_sumber(const app::SumberTampil& satu, bool boleh, const LayarSumber& layar) {
  if (!boleh) return text(satu.register_sp2d ? "Register SP2D" : "Diketik");
  const std::string nama = "sumber." + satu.simpul;
  const std::string kini = satu.register_sp2d ? "register" : "ketik";
  Html html;
  html << tersembunyi("semula." + satu.simpul, kini)
       << medan({.nama = nama,
                 .judul = "Sumber " + satu.nama,
                 .nilai = layar.ketikan == nullptr ? kini : layar.ketikan->get(nama),
                 .jenis = JenisMedan::Pilihan,
                 .id = "sumber-" + satu.simpul,
                 .judul_samar = true,
                 .pilihan = {{"ketik", "Diketik"}, {"register", "Register"}}});
  return html;
}

Html tabel_sumber(const SumberPeriode& s, bool boleh, const LayarSumber& layar) {
  Tabel isi{.judul = "Sumber realisasi anggaran " + s.judul,
            .kolom = {{.judul = "Sub kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Diketik (Rp)", .angka = true},
                      {.judul = "Register SP2D (Rp)", .angka = true},
                      {.judul = "Selisih (Rp)", .angka = true},
                      {.judul = "Dipakai laporan", .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const auto& satu : s.baris) {
    isi.baris.push_back(
        {.sel = {sel(satu.nama),
                 sel(satu.diketik),
                 sel(satu.terhitung),
                 {.isi = satu.selisih.empty() ? text("–") : tanda(Tanda::Kuning, satu.selisih)},
                 {.isi = sel_sumber(satu, boleh, layar)}}});
  }
  return panel({.id = "sumber", .judul = s.judul, .berisian = false}, tabel(isi));
}

Html tab_periode(const LetakSumber& di) {
  std::vector<Tab> butir;
  for (const auto periode : {acuan::Periode::Tw1, acuan::Periode::Tw2, acuan::Periode::Tw3,
                             acuan::Periode::Tw4, acuan::Periode::Tahun}) {
    const std::string judul =
        periode == acuan::Periode::Tahun
            ? "Setahun"
            : "Tribulan " + std::string(acuan::romawi(static_cast<int>(periode)));
    butir.push_back({judul, LetakSumber{di.tahun, periode}.alamat(), periode == di.periode});
  }
  return tab("Periode", butir);
}

Html badan_sumber(const Context& konteks, const LetakSumber& di, const SumberPeriode& s,
                  const LayarSumber& layar) {
  const bool boleh = kantor::boleh(konteks.pelaku, Tindakan::IsiAnggaran) && s.tertutup.empty();
  if (!boleh) return tabel_sumber(s, false, layar);
  Html dalam;
  dalam << tabel_sumber(s, true, layar)
        << medan({.nama = "alasan",
                  .judul = "Alasan perubahan sumber",
                  .nilai = layar.ketikan == nullptr ? "" : layar.ketikan->get("alasan"),
                  .petunjuk = "Misalnya: register sudah cocok dengan rekonsiliasi BPKAD.",
                  .galat = pesan_untuk(layar.galat, "alasan")})
        << deret({tombol({.judul = "Simpan sumber"}),
                  tautan_tombol(
                      {"Buka register SP2D", "/anggaran/" + std::to_string(di.tahun) + "/sp2d"})});
  return formulir(konteks, {.alamat = di.alamat()}, dalam);
}

Response tampilkan_sumber(const Context& konteks, const LetakSumber& di, const LayarSumber& layar) {
  const auto s = app::tanya_sumber(*konteks.snapshot, di.tahun, di.periode, konteks.hari_ini());
  if (!s.ok()) return halaman_galat(konteks, s.error());
  Html isi;
  isi << ringkasan_galat("Sumber belum disimpan", layar.galat) << R"(<div class="tumpuk">)"_html;
  if (konteks.request.query.has("tersimpan")) isi << catatan(Nada::Hijau, "Sumber tersimpan.");
  isi << tab_periode(di);
  if (!s.value().tertutup.empty()) isi << catatan(Nada::Kuning, s.value().tertutup);
  if (s.value().berbeda > 0) {
    isi << catatan(Nada::Kuning, std::to_string(s.value().berbeda) +
                                     " sub kegiatan berbeda antara yang diketik dan register. "
                                     "Laporan memakai sumber yang dipilih; yang lain tetap "
                                     "tersimpan.");
  }
  if (s.value().baris.empty()) {
    isi << kosong("Belum ada DPA tahun " + std::to_string(di.tahun),
                  "Sub kegiatan muncul di sini setelah DPA tahun itu dimasukkan.");
  } else {
    isi << badan_sumber(konteks, di, s.value(), layar);
  }
  isi << "</div>"_html;
  return halaman(
      konteks,
      {.judul = "Sumber realisasi anggaran " + s.value().judul,
       .keterangan = "Setiap sub kegiatan dan periode memakai satu sumber: yang diketik, "
                     "atau hitungan register SP2D sejak awal tahun.",
       .remah = {{"Beranda", "/beranda"},
                 {"Anggaran", "/anggaran?tahun=" + std::to_string(di.tahun)}},
       .menu = "/anggaran",
       .bergalat = !layar.galat.empty(),
       .status = layar.status},
      isi);
}

}  // namespace

Response halaman_sumber(Context& konteks) {
  const auto di = letak_sumber(konteks);
  if (!di) return tak_ditemukan(konteks);
  return tampilkan_sumber(konteks, *di, {});
}

Response kirim_sumber(Context& konteks) {
  const auto di = letak_sumber(konteks);
  if (!di) return tak_ditemukan(konteks);
  const Params& form = konteks.request.form;
  constexpr std::string_view kAwal = "sumber.";
  std::vector<app::PilihanSumber> pilihan;
  for (const auto& [nama, nilai] : form.all()) {
    if (!nama.starts_with(kAwal)) continue;
    const std::string simpul = nama.substr(kAwal.size());
    pilihan.push_back({simpul, nilai == "register", form.get("semula." + simpul) == "register"});
  }
  const auto hasil = app::pilih_sumber(konteks.workspace, konteks.oleh(), di->tahun, di->periode,
                                       pilihan, form.get("alasan"));
  if (hasil.ok()) return see_other(di->alamat() + "?tersimpan=1");
  if (hasil.error().kind != Kind::Invalid) return halaman_galat(konteks, hasil.error());
  return tampilkan_sumber(konteks, *di,
                          {.galat = galat_medan({hasil.error()}), .ketikan = &form, .status = 422});
}

}  // namespace laras::web
