#include <algorithm>
#include <memory>
#include <utility>

#include "app/rekap_tribulan.h"
#include "web/pages/isian_medan.h"
#include "web/pages/lihat.h"
#include "web/parts/alir.h"
#include "web/parts/angka.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

namespace {

using app::BarisRekap;
using app::RekapTribulan;
using app::SaringanRekap;

constexpr std::string_view kAlamat = "/kinerja/tribulan";
constexpr std::size_t kSehalaman = 100;
/// Rows made at a time where all are sent.
constexpr std::size_t kSepotong = 200;

struct Diminta {
  SaringanRekap saringan;
  int nomor = 1;  ///< of the page
  bool semua = false;
  bool csv = false;
};

int angka_kecil(const std::string& teks) {
  if (teks.empty() || teks.size() > 6) return 0;
  return std::all_of(teks.begin(), teks.end(), [](char c) { return c >= '0' && c <= '9'; })
             ? std::stoi(teks)
             : 0;
}

Diminta diminta(const Params& q) {
  Diminta hasil;
  const int tw = angka_kecil(q.get("tribulan"));
  hasil.saringan = {.unit = q.get("unit"),
                    .triwulan = tw <= 4 ? tw : 0,
                    .keadaan = q.get("keadaan"),
                    .urut = q.get("urut")};
  hasil.semua = q.get("halaman") == "semua";
  hasil.nomor = std::max(1, angka_kecil(q.get("halaman")));
  hasil.csv = q.get("bentuk") == "csv";
  return hasil;
}

/// Address of this page with what is chosen, and `lagi` behind it: `halaman=2`.
std::string alamat(const Context& konteks, const SaringanRekap& s, std::string_view lagi) {
  std::string hasil(kAlamat);
  const auto tambah = [&](std::string_view nama, const std::string& nilai) {
    if (nilai.empty()) return;
    hasil += hasil.size() == kAlamat.size() ? '?' : '&';
    hasil.append(nama).append("=").append(ruas_alamat(nilai));
  };
  tambah("tahun", std::to_string(konteks.tahun));
  tambah("unit", s.unit);
  tambah("tribulan", s.triwulan == 0 ? "" : std::to_string(s.triwulan));
  tambah("keadaan", s.keadaan);
  tambah("urut", s.urut);
  if (!lagi.empty()) hasil.append("&").append(lagi);
  return hasil;
}

Tabel rangka(const Context& konteks, const SaringanRekap& s, bool kartu) {
  const auto urut = [&](const std::string& oleh) {
    SaringanRekap lain = s;
    lain.urut = oleh;
    return alamat(konteks, lain, "");
  };
  return {.judul = "Target dan realisasi sampai dengan akhir tribulan, tahun " +
                   std::to_string(konteks.tahun),
          .kolom = {{.judul = "Indikator",
                     .kartu = LebarKartu::Penuh,
                     .urut = urut("nama"),
                     .urutan_kini = s.urut == "nama" ? "ascending" : ""},
                    {.judul = "Unit",
                     .kartu = LebarKartu::Dua,
                     .urut = urut("unit"),
                     .urutan_kini = s.urut == "unit" ? "ascending" : ""},
                    {.judul = "Tribulan"},
                    {.judul = "Target", .angka = true},
                    {.judul = "Realisasi", .angka = true},
                    {.judul = "Capaian", .angka = true},
                    {.judul = "Keadaan", .kartu = LebarKartu::Dua}},
          .baris = {},
          .kartu = kartu};
}

BarisTabel baris(const Context& konteks, const BarisRekap& satu) {
  return {.sel = {{tautan_indikator(konteks, satu.indikator, satu.nama)},
                  sel(satu.unit),
                  sel(acuan::romawi(satu.triwulan)),
                  sel_angka(konteks, satu.target),
                  sel_angka(konteks, satu.realisasi),
                  sel_capaian(konteks, {.capaian = satu.capaian, .hasil = satu.hasil}),
                  sel(kinerja::judul(satu.keadaan))}};
}

Html saringan(const Context& konteks, const RekapTribulan& rekap, const SaringanRekap& s) {
  std::vector<std::pair<std::string, std::string>> unit = {{"", "Semua unit"}};
  unit.insert(unit.end(), rekap.unit().begin(), rekap.unit().end());
  Html isi;
  isi << R"(<form class="saringan" action="/kinerja/tribulan" method="get" role="search" aria-label="Saring rekap">)"_html
      << medan({.nama = "unit",
                .judul = "Unit",
                .nilai = s.unit,
                .jenis = JenisMedan::Pilihan,
                .pilihan = std::move(unit)})
      << medan({.nama = "tribulan",
                .judul = "Tribulan",
                .nilai = s.triwulan == 0 ? "" : std::to_string(s.triwulan),
                .jenis = JenisMedan::Pilihan,
                .pilihan = {{"", "Semua"}, {"1", "I"}, {"2", "II"}, {"3", "III"}, {"4", "IV"}}})
      << medan({.nama = "keadaan",
                .judul = "Keadaan",
                .nilai = s.keadaan,
                .jenis = JenisMedan::Pilihan,
                .pilihan = {{"", "Semua"},
                            {"kosong", "Belum diisi"},
                            {"draf", "Draf"},
                            {"diajukan", "Diajukan"},
                            {"dikembalikan", "Dikembalikan"},
                            {"diverifikasi", "Diverifikasi"},
                            {"disahkan", "Disahkan"}}});
  if (!s.urut.empty()) isi << tersembunyi("urut", s.urut);
  isi << tersembunyi("tahun", std::to_string(konteks.tahun))
      << deret({tombol({.judul = "Saring", .rupa = RupaTombol::Kedua}),
                tautan(bertahun(konteks, std::string(kAlamat)), "Hapus saringan")})
      << "</form>"_html;
  return panel({.id = "saringan", .judul = "Saring"}, isi);
}

int jumlah_halaman(std::size_t banyak) {
  return static_cast<int>(std::max<std::size_t>(1, (banyak + kSehalaman - 1) / kSehalaman));
}

Html kaki(const Context& konteks, const Diminta& d, std::size_t banyak) {
  Html isi;
  if (d.semua) {
    isi << tautan(alamat(konteks, d.saringan, ""), "Per halaman") << " · ";
  } else if (banyak > kSehalaman) {
    isi << halaman_halaman({.nomor = d.nomor,
                            .jumlah = jumlah_halaman(banyak),
                            .alamat = alamat(konteks, d.saringan, "halaman=")})
        << tautan(alamat(konteks, d.saringan, "halaman=semua"), "Semua baris") << " · ";
  }
  return isi << tautan(alamat(konteks, d.saringan, "bentuk=csv"), "Unduh CSV");
}

/// Rows of the table piece by piece, in either form.
template <class Ubah>
Stream aliran(std::shared_ptr<RekapTribulan> rekap, Ubah ubah) {
  auto di = std::make_shared<std::size_t>(0);
  return [rekap = std::move(rekap), di, ubah = std::move(ubah)] {
    const auto potongan = rekap->potong(*di, kSepotong);
    *di += potongan.size();
    return potongan.empty() ? std::string() : ubah(potongan);
  };
}

/// Rows as HTML. The request that asked for them has ended when they are made, hence the copies.
Stream baris_mengalir(const Context& asli, std::shared_ptr<RekapTribulan> rekap) {
  auto request = std::make_shared<Request>(asli.request);
  auto konteks = std::make_shared<Context>(Context{.workspace = asli.workspace,
                                                   .request = *request,
                                                   .pelaku = asli.pelaku,
                                                   .snapshot = asli.snapshot,
                                                   .tahun = asli.tahun});
  const Tabel bentuk = rangka(asli, {}, false);
  return aliran(std::move(rekap),
                [request, konteks, bentuk](const std::vector<BarisRekap>& potongan) {
                  Html html;
                  for (const auto& satu : potongan) {
                    html << baris_tabel(bentuk, baris(*konteks, satu));
                  }
                  return std::move(html).str();
                });
}

Response berkas_csv(const Context& konteks, std::shared_ptr<RekapTribulan> rekap) {
  Response jawab{.type = "text/csv; charset=utf-8"};
  jawab.header("Content-Disposition",
               "attachment; filename=\"rekap-tribulan-" + std::to_string(konteks.tahun) + ".csv\"");
  auto kepala = std::make_shared<std::string>(app::kepala_csv_rekap());
  Stream isi = aliran(std::move(rekap), app::csv_rekap);
  jawab.body = Stream([kepala, isi = std::move(isi)] {
    return kepala->empty() ? isi() : std::exchange(*kepala, {});
  });
  return jawab;
}

std::string keterangan(const Diminta& d, std::size_t banyak) {
  const std::string seluruh = std::to_string(banyak) + " baris";
  if (d.semua || banyak <= kSehalaman) return seluruh + ".";
  return seluruh + ", halaman " + std::to_string(d.nomor) + " dari " +
         std::to_string(jumlah_halaman(banyak)) + ".";
}

Html isi_halaman(const Context& konteks, const RekapTribulan& rekap, const Diminta& d) {
  Tabel isi = rangka(konteks, d.saringan, !d.semua);
  const std::size_t banyak = rekap.banyak();
  Html html;
  html << R"(<div class="tumpuk">)"_html << saringan(konteks, rekap, d.saringan);
  if (banyak == 0) {
    return html << kosong("Tidak ada baris",
                          "Tidak ada indikator yang diisi unit dengan pilihan ini. Perlebar "
                          "saringannya, atau pilih tahun lain.")
                << "</div>"_html;
  }
  if (d.semua) {
    isi.mengalir = true;
  } else {
    for (const auto& satu :
         rekap.potong(static_cast<std::size_t>(d.nomor - 1) * kSehalaman, kSehalaman)) {
      isi.baris.push_back(baris(konteks, satu));
    }
  }
  return html << panel({.id = "rekap",
                        .judul = "Rekap tribulan",
                        .kaki = kaki(konteks, d, banyak),
                        .berisian = false},
                       tabel(isi))
              << "</div>"_html;
}

}  // namespace

Response halaman_rekap(Context& konteks) {
  Diminta d = diminta(konteks.request.query);
  auto hasil = RekapTribulan::buka(konteks.snapshot, konteks.tahun, d.saringan);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  auto rekap = std::make_shared<RekapTribulan>(std::move(hasil).value());
  if (d.csv) return berkas_csv(konteks, std::move(rekap));
  const std::size_t banyak = rekap->banyak();
  d.nomor = std::min(d.nomor, jumlah_halaman(banyak));
  Response jawab =
      halaman(konteks,
              {.judul = "Rekap tribulan",
               .keterangan = keterangan(d, banyak),
               .remah = {{"Beranda", "/beranda"}, {"Kinerja", bertahun(konteks, "/kinerja")}},
               .menu = "/kinerja",
               .rebah = true,
               .pilih_tahun = true},
              isi_halaman(konteks, *rekap, d));
  if (!d.semua || banyak == 0) return jawab;
  return mengalir(std::move(jawab), baris_mengalir(konteks, std::move(rekap)));
}

}  // namespace laras::web
