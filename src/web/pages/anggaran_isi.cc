#include <optional>
#include <utility>

#include "app/daftar_anggaran.h"
#include "app/simpan_anggaran.h"
#include "app/tanya_anggaran.h"
#include "app/tanya_isian.h"
#include "web/pages/anggaran.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::FormulirAnggaran;
using app::MedanAnggaran;

namespace {

/// Which form a request is about.
struct Tempat {
  int tahun = 0;
  acuan::Periode periode = acuan::Periode::Tw1;

  std::string alamat() const {
    return "/anggaran/" + std::to_string(tahun) + "/" + std::string(acuan::kode(periode));
  }
};

std::optional<Tempat> tempat(const Context& konteks) {
  const auto tahun = app::urai_periode(konteks.param("tahun"), "TW1");
  const auto periode = app::urai_periode_anggaran(konteks.param("periode"));
  if (!tahun || !periode) return std::nullopt;
  return Tempat{tahun->tahun, *periode};
}

Result<FormulirAnggaran> formulir_di(const Context& konteks, const Tempat& di) {
  LARAS_TRY(const auto kini, konteks.workspace.snapshot());
  return app::tanya_formulir_anggaran(*kini, di.tahun, di.periode, konteks.hari_ini());
}

/// What was typed, or null, and the messages.
struct Ketikan {
  const Params* isi = nullptr;
  std::vector<Galat> galat = {};
  std::string judul = {};

  std::string ambil(const std::string& nama, const std::string& tersimpan) const {
    return isi != nullptr && isi->has(nama) ? isi->get(nama) : tersimpan;
  }
};

std::vector<app::ButirAnggaran> kiriman(const Tempat& di, const FormulirAnggaran& formulir,
                                        const Params& ketikan) {
  std::vector<app::ButirAnggaran> hasil;
  for (const MedanAnggaran& satu : formulir.medan) {
    if (!ketikan.has("jumlah." + satu.simpul)) continue;
    if (ketikan.get("pilih." + satu.simpul) == "tersimpan") continue;
    hasil.push_back({di.periode, satu.simpul, ketikan.get("jumlah." + satu.simpul),
                     ketikan.get("semula." + satu.simpul), ketikan.get("alasan." + satu.simpul)});
  }
  return hasil;
}

/// `TW3:7.01.01.2.01.01:jumlah` as the id of the field, the message with the name of its row.
std::vector<Galat> galat_formulir(const FormulirAnggaran& formulir, const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    const auto awal = satu.where.find(':');
    const auto akhir = satu.where.rfind(':');
    const std::string simpul = satu.where.substr(awal + 1, akhir - awal - 1);
    std::string pesan = satu.message;
    for (const MedanAnggaran& medan : formulir.medan) {
      if (medan.simpul == simpul) pesan = medan.nama + ": " + pesan;
    }
    hasil.push_back({satu.where.substr(akhir + 1) + "-" + simpul, std::move(pesan)});
  }
  return hasil;
}

Html medan_alasan(const MedanAnggaran& satu, const Ketikan& ketikan) {
  const std::string nama = "alasan." + satu.simpul;
  const std::string id = "alasan-" + satu.simpul;
  const std::string galat = pesan_untuk(ketikan.galat, id);
  const std::string isi = ketikan.ambil(nama, "");
  Html html;
  if (!galat.empty() || !isi.empty()) {
    html << medan({.nama = nama, .judul = "Alasan", .nilai = isi, .galat = galat, .id = id});
  } else if (!satu.alasan.empty()) {
    html << R"(<span class="ket">Alasan: )"_html << satu.alasan << "</span>"_html;
  }
  return html;
}

BarisTabel baris(const FormulirAnggaran& formulir, const MedanAnggaran& satu,
                 const Ketikan& ketikan) {
  Html nama;
  nama << satu.nama << R"(<span class="ket">)"_html << satu.kegiatan << "</span>"_html;
  if (!satu.kumulatif) {
    nama << R"(<span class="ket">Jumlah ini hanya di dalam tribulan.</span>)"_html;
  }
  if (!satu.terhitung.empty()) {
    nama << "<br>"_html
         << tanda(Tanda::Kuning, "Laporan memakai register SP2D: Rp" + satu.terhitung +
                                     ", bukan yang diketik di sini.");
  }
  if (!satu.oleh.empty()) nama << R"(<span class="ket">)"_html << satu.oleh << "</span>"_html;
  Html isi;
  if (formulir.tertutup.empty()) {
    const std::string semula = "semula." + satu.simpul;
    isi << tersembunyi(semula, ketikan.ambil(semula, satu.tersimpan))
        << medan({.nama = "jumlah." + satu.simpul,
                  .judul = "Realisasi " + satu.nama,
                  .nilai = ketikan.ambil("jumlah." + satu.simpul, satu.isi),
                  .jenis = JenisMedan::Angka,
                  .galat = pesan_untuk(ketikan.galat, "jumlah-" + satu.simpul),
                  .id = "jumlah-" + satu.simpul,
                  .judul_samar = true})
        << medan_alasan(satu, ketikan);
  } else {
    isi << (satu.isi.empty() ? std::string("–") : satu.isi) << medan_alasan(satu, {});
  }
  return {
      .sel = {
          {.isi = std::move(nama)}, sel(satu.pagu), sel(satu.sebelumnya), {.isi = std::move(isi)}}};
}

Html tabel_isian(const FormulirAnggaran& formulir, const Ketikan& ketikan) {
  Tabel isi{.judul = "Realisasi anggaran " + formulir.judul,
            .kolom = {{.judul = "Sub kegiatan", .kartu = LebarKartu::Penuh},
                      {.judul = "Pagu (Rp)", .angka = true},
                      {.judul = "Sebelumnya (Rp)", .angka = true},
                      {.judul = "Realisasi s.d. akhir periode (Rp)",
                       .angka = true,
                       .kartu = LebarKartu::Penuh}},
            .baris = {}};
  for (const MedanAnggaran& satu : formulir.medan) {
    isi.baris.push_back(baris(formulir, satu, ketikan));
  }
  return panel({.id = "isian", .judul = formulir.judul, .berisian = false}, tabel(isi));
}

Response tampilkan(const Context& konteks, const Tempat& di, const FormulirAnggaran& formulir_ini,
                   const Ketikan& ketikan, int status) {
  Html isi;
  isi << ringkasan_galat(ketikan.judul, ketikan.galat);
  if (konteks.request.query.has("tersimpan")) isi << catatan(Nada::Hijau, "Realisasi tersimpan.");
  if (formulir_ini.medan.empty()) {
    isi << kosong("Belum ada DPA tahun " + std::to_string(di.tahun),
                  "Sub kegiatan muncul di sini setelah DPA tahun itu dimasukkan.",
                  {{"Kembali ke anggaran", "/anggaran"}});
  } else if (!formulir_ini.tertutup.empty()) {
    isi << catatan(Nada::Kuning, formulir_ini.tertutup) << tabel_isian(formulir_ini, {});
  } else {
    Html dalam;
    dalam << tabel_isian(formulir_ini, ketikan) << R"(<div class="bilah-aksi">)"_html
          << deret(
                 {tombol({.judul = "Simpan realisasi"}),
                  tautan_tombol({"Kembali ke anggaran", "/anggaran/" + std::to_string(di.tahun)})})
          << "</div>"_html;
    isi << formulir(konteks, {.alamat = di.alamat(), .kelas = ""}, dalam);
  }
  return halaman(
      konteks,
      {.judul = "Realisasi anggaran " + formulir_ini.judul,
       .keterangan = "Ketik jumlah sejak awal tahun sampai akhir periode, dalam rupiah. Kosong "
                     "berarti belum diisi; 0 berarti belum ada belanja.",
       .remah = {{"Beranda", "/beranda"}, {"Anggaran", "/anggaran"}},
       .menu = "/anggaran",
       .bergalat = !ketikan.galat.empty(),
       .fokus_kerja = formulir_ini.tertutup.empty() && !formulir_ini.medan.empty(),
       .status = status},
      isi);
}

/// Both amounts of each row that two people changed; everything typed goes along.
Response halaman_bentrok(const Context& konteks, const Tempat& di,
                         const std::vector<app::BentrokAnggaran>& semua) {
  Bentrok hasil;
  hasil.keterangan = "Pilih jumlah yang dipakai. Isian Anda yang lain tetap di sini.";
  hasil.alamat = di.alamat();
  hasil.terbaru = di.alamat();
  std::map<std::string, std::string> semula;
  for (const auto& satu : semua) {
    semula.emplace("semula." + satu.butir.simpul, satu.tersimpan);
    hasil.butir.push_back(
        {.id = satu.butir.simpul,
         .judul = satu.nama,
         .semula = app::jumlah_tampil(satu.butir.semula),
         .nama = "pilih." + satu.butir.simpul,
         .saya = satu.butir.jumlah.empty() ? "(kosong)" : satu.butir.jumlah,
         .keterangan_saya = "Anda, baru saja",
         .tersimpan = app::jumlah_tampil(satu.tersimpan),
         .keterangan_tersimpan = satu.oleh.waktu.empty()
                                     ? std::string()
                                     : satu.oleh.jabatan + ", " + konteks.waktu(satu.oleh.waktu)});
  }
  for (const auto& [nama, nilai] : konteks.request.form.all()) {
    if (nama == "csrf" || nama.starts_with("pilih.")) continue;
    const auto baru = semula.find(nama);
    hasil.tetap.emplace_back(nama, baru == semula.end() ? nilai : baru->second);
  }
  return bentrok(konteks, hasil);
}

}  // namespace

Response halaman_isi_anggaran(Context& konteks) {
  const auto di = tempat(konteks);
  if (!di) return tak_ditemukan(konteks);
  const auto formulir_ini = formulir_di(konteks, *di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  return tampilkan(konteks, *di, formulir_ini.value(), {}, 200);
}

Response kirim_anggaran(Context& konteks) {
  const auto di = tempat(konteks);
  if (!di) return tak_ditemukan(konteks);
  const auto formulir_ini = formulir_di(konteks, *di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  const auto hasil =
      app::simpan_anggaran(konteks.workspace, konteks.pelaku, konteks.asal(), di->tahun,
                           kiriman(*di, formulir_ini.value(), konteks.request.form));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().bentrok.empty()) return halaman_bentrok(konteks, *di, hasil.value().bentrok);
  if (hasil.value().salah.empty()) return see_other(di->alamat() + "?tersimpan=1");
  Ketikan ketikan{.isi = &konteks.request.form,
                  .galat = galat_formulir(formulir_ini.value(), hasil.value().salah),
                  .judul = "Belum tersimpan: " + std::to_string(hasil.value().salah.size()) +
                           " hal perlu diperbaiki. Ketikan Anda masih di sini."};
  return tampilkan(konteks, *di, formulir_ini.value(), ketikan, 422);
}

}  // namespace laras::web
