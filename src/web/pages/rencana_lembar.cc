#include <optional>

#include "app/lembar_rencana.h"
#include "app/tanya_isian.h"
#include "web/pages/rencana.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"

namespace laras::web {

using app::HalRencana;
using app::JenisIsi;
using app::LembarRencana;
using app::LetakRencana;
using app::MedanRencana;

namespace {

/// How a form of the plan is addressed: its word in the path, and the query that says where a new
/// one belongs.
struct Alamat {
  HalRencana hal;
  const char* kata;
  const char* induk;
};

constexpr Alamat kSimpul = {HalRencana::Simpul, "simpul", "induk"};
constexpr Alamat kIndikator = {HalRencana::Indikator, "indikator", "simpul"};
constexpr Alamat kTarget = {HalRencana::Target, "target", "dokumen"};
constexpr Alamat kPagu = {HalRencana::Pagu, "pagu", "dokumen"};
constexpr Alamat kDokumen = {HalRencana::Dokumen, "dokumen", "jenis"};

std::optional<LetakRencana> letak(const Context& konteks, const Alamat& alamat) {
  const auto periode = app::urai_periode(konteks.param("tahun"), "TW1");
  if (!periode) return std::nullopt;
  return LetakRencana{periode->tahun, alamat.hal, konteks.param("id"),
                      konteks.request.query.get(alamat.induk)};
}

std::string alamat_rencana(const LetakRencana& letak) {
  return "/rencana/" + std::to_string(letak.tahun);
}

std::string alamat_lembar(const Alamat& alamat, const LetakRencana& letak) {
  std::string hasil = alamat_rencana(letak) + "/" + alamat.kata + "/" + ruas_alamat(letak.id);
  if (!letak.induk.empty()) {
    hasil += "?" + std::string(alamat.induk) + "=" + ruas_alamat(letak.induk);
  }
  return hasil;
}

/// What was typed, or null, and the messages.
struct Ketikan {
  const Params* isi = nullptr;
  Errors salah = {};
};

std::string nama_semula(const MedanRencana& medan) { return "semula." + medan.nama; }

/// The page begins its choice as whoever typed it left it; a changed value of another person is
/// taken where he chose it.
std::string isi_kini(const MedanRencana& medan, const Params& form) {
  if (form.get("pilih." + medan.nama) == "tersimpan") return medan.isi;
  return form.get(medan.nama);
}

app::KetikanRencana ketikan(const LembarRencana& lembar, const Params& form) {
  app::KetikanRencana hasil;
  for (const MedanRencana& medan : lembar.medan) {
    if (!form.has(medan.nama)) continue;
    hasil[medan.nama] = {isi_kini(medan, form),
                         form.has(nama_semula(medan)) ? form.get(nama_semula(medan)) : medan.isi};
  }
  return hasil;
}

JenisMedan jenis_medan(JenisIsi jenis) {
  switch (jenis) {
    case JenisIsi::Panjang:
      return JenisMedan::Panjang;
    case JenisIsi::Angka:
      return JenisMedan::Angka;
    case JenisIsi::Tanggal:
      return JenisMedan::Tanggal;
    case JenisIsi::Pilihan:
      return JenisMedan::Pilihan;
    case JenisIsi::Teks:
    case JenisIsi::Tetap:
      break;
  }
  return JenisMedan::Teks;
}

Html satu_medan(const MedanRencana& satu, const Ketikan& ketikan, const std::vector<Galat>& galat) {
  const bool diketik = ketikan.isi != nullptr && ketikan.isi->has(satu.nama);
  const std::string semula = diketik && ketikan.isi->has(nama_semula(satu))
                                 ? ketikan.isi->get(nama_semula(satu))
                                 : satu.isi;
  Html html;
  if (satu.jenis == JenisIsi::Tetap) {
    html << tersembunyi(nama_semula(satu), semula)
         << tersembunyi(satu.nama, diketik ? ketikan.isi->get(satu.nama) : satu.isi);
    return html;
  }
  html << medan({.nama = satu.nama,
                 .judul = satu.judul,
                 .nilai = diketik ? isi_kini(satu, *ketikan.isi) : satu.isi,
                 .jenis = jenis_medan(satu.jenis),
                 .petunjuk = satu.petunjuk,
                 .galat = pesan_untuk(galat, satu.nama),
                 .wajib = satu.wajib,
                 .pilihan = satu.pilihan})
       << tersembunyi(nama_semula(satu), semula);
  return html;
}

Html tombol_lembar(const LembarRencana& lembar, const LetakRencana& letak) {
  std::vector<Html> butir = {tombol({.judul = "Simpan", .nama = "aksi", .nilai = "simpan"})};
  butir.push_back(tautan_tombol({"Kembali ke rencana", alamat_rencana(letak)}));
  if (!lembar.hapus.empty()) {
    butir.push_back(tombol(
        {.judul = lembar.hapus, .nama = "aksi", .nilai = "hapus", .rupa = RupaTombol::Bahaya}));
  }
  return deret(butir);
}

Html sisi(const LembarRencana& lembar) {
  Html html;
  if (!lembar.konteks.empty()) {
    Rincian butir;
    for (const auto& [nama, isi] : lembar.konteks) butir.emplace_back(nama, text(isi));
    html << panel({.id = "konteks", .judul = "Sebagai pegangan"}, rincian(butir));
  }
  if (!lembar.saran.empty()) {
    std::vector<Html> butir;
    for (const std::string& satu : lembar.saran) butir.push_back(text(satu));
    html << panel({.id = "saran", .judul = "Rekomendasi yang belum selesai"}, daftar(butir));
  }
  if (!lembar.bergantung.empty()) {
    std::vector<Html> butir;
    for (const std::string& satu : lembar.bergantung) butir.push_back(text(satu));
    html << panel({.id = "bergantung", .judul = "Belum dapat dihapus karena masih ada"},
                  daftar(butir));
  }
  return html;
}

/// The fields under their headings; short ones side by side where there is room.
Html medan_lembar(const LembarRencana& lembar, const Ketikan& ketikan,
                  const std::vector<Galat>& galat) {
  Html semua;
  Html bagian;
  Html pendek;
  std::string judul = "Isian";
  std::size_t nomor = 0;
  const auto tutup_deret = [&] {
    if (!pendek.empty()) bagian << R"(<div class="saringan">)"_html << pendek << "</div>"_html;
    pendek = {};
  };
  const auto tutup = [&] {
    tutup_deret();
    if (bagian.empty()) return;
    Html tumpuk;
    tumpuk << R"(<div class="tumpuk">)"_html << bagian << "</div>"_html;
    semua << panel({.id = "bagian-" + std::to_string(nomor++), .judul = judul}, tumpuk);
    bagian = {};
  };
  for (const MedanRencana& satu : lembar.medan) {
    if (!satu.bagian.empty()) {
      tutup();
      judul = satu.bagian;
    }
    if (satu.jenis == JenisIsi::Panjang || satu.jenis == JenisIsi::Teks) {
      tutup_deret();
      bagian << satu_medan(satu, ketikan, galat);
    } else {
      pendek << satu_medan(satu, ketikan, galat);
    }
  }
  tutup();
  return semua;
}

Response tampilkan(const Context& konteks, const Alamat& alamat, const LetakRencana& letak,
                   const LembarRencana& lembar, const Ketikan& ketikan) {
  const auto galat = galat_medan(ketikan.salah);
  Html isi;
  isi << ringkasan_galat("Belum tersimpan", galat) << R"(<div class="tumpuk">)"_html;
  if (const int tahun = lembar.terkunci != 0 ? lembar.terkunci : lembar.terkunci_iku; tahun != 0) {
    isi << catatan(Nada::Kuning,
                   "Definisi tahun " + std::to_string(tahun) +
                       " sudah dikunci. Mengubah rumusan, satuan, arah, atau asal "
                       "realisasi, atau isi IKU memerlukan nomor, tanggal, dan alasan perubahan.");
  }
  if (lembar.dokumen.size() > 1) {
    std::vector<Tab> butir;
    for (const auto& [id, nama] : lembar.dokumen) {
      LetakRencana di = letak;
      di.induk = id;
      butir.push_back({nama, alamat_lembar(alamat, di), butir.empty()});
    }
    isi << tab("Dokumen yang memuat target", butir);
  }
  Html isian;
  isian << R"(<div class="tumpuk">)"_html << medan_lembar(lembar, ketikan, galat)
        << tombol_lembar(lembar, letak) << "</div>"_html;
  const Html pegangan = sisi(lembar);
  isi << (pegangan.empty() ? "<div>"_html : R"(<div class="kisi kisi--isi">)"_html)
      << formulir(konteks, {.alamat = alamat_lembar(alamat, letak), .kelas = ""}, isian);
  if (!pegangan.empty()) isi << R"(<div class="tumpuk">)"_html << pegangan << "</div>"_html;
  isi << "</div></div>"_html;
  return halaman(konteks,
                 {.judul = lembar.judul,
                  .keterangan = lembar.keterangan,
                  .remah = {{"Beranda", "/beranda"},
                            {"Perencanaan", "/rencana"},
                            {"Rencana " + std::to_string(letak.tahun), alamat_rencana(letak)}},
                  .menu = "/rencana",
                  .bergalat = !galat.empty(),
                  .status = galat.empty() ? 200 : 422},
                 isi);
}

Response halaman_bentrok(const Context& konteks, const Alamat& alamat, const LetakRencana& letak,
                         const LembarRencana& lembar,
                         const std::vector<app::BentrokRencana>& semua) {
  Bentrok hasil;
  hasil.keterangan = "Pilih isi yang dipakai. Isian Anda yang lain tetap di sini.";
  hasil.alamat = alamat_lembar(alamat, letak);
  hasil.terbaru = hasil.alamat;
  std::map<std::string, std::string> semula;
  for (const auto& satu : semua) {
    semula.emplace(nama_semula({.nama = satu.nama}), satu.tersimpan);
    hasil.butir.push_back({.id = satu.nama,
                           .judul = satu.judul,
                           .semula = satu.semula,
                           .nama = "pilih." + satu.nama,
                           .saya = satu.saya.empty() ? "(kosong)" : satu.saya,
                           .keterangan_saya = "Anda, baru saja",
                           .tersimpan = satu.tersimpan.empty() ? "(kosong)" : satu.tersimpan,
                           .keterangan_tersimpan = "tersimpan"});
  }
  const Params& form = konteks.request.form;
  for (const MedanRencana& satu : lembar.medan) {
    if (!form.has(satu.nama)) continue;
    hasil.tetap.emplace_back(satu.nama, form.get(satu.nama));
    const auto baru = semula.find(nama_semula(satu));
    hasil.tetap.emplace_back(nama_semula(satu),
                             baru != semula.end() ? baru->second : form.get(nama_semula(satu)));
  }
  hasil.tetap.emplace_back("aksi", "simpan");
  return bentrok(konteks, hasil);
}

Response halaman_lembar(const Context& konteks, const Alamat& alamat) {
  const auto di = letak(konteks, alamat);
  if (!di) return tak_ditemukan(konteks);
  const auto lembar = app::tanya_lembar(*konteks.snapshot, *di);
  if (!lembar.ok()) return halaman_galat(konteks, lembar.error());
  return tampilkan(konteks, alamat, *di, lembar.value(), {});
}

Response kirim_lembar(Context& konteks, const Alamat& alamat) {
  const auto di = letak(konteks, alamat);
  if (!di) return tak_ditemukan(konteks);
  const auto lembar = app::tanya_lembar(*konteks.snapshot, *di);
  if (!lembar.ok()) return halaman_galat(konteks, lembar.error());
  const Params& form = konteks.request.form;
  const auto isi = ketikan(lembar.value(), form);
  const bool hapus = form.get("aksi") == "hapus";
  const auto hasil = hapus ? app::hapus_rencana(konteks.workspace, konteks.oleh(), *di, isi)
                           : app::simpan_rencana(konteks.workspace, konteks.oleh(), *di, isi);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().bentrok.empty()) {
    return halaman_bentrok(konteks, alamat, *di, lembar.value(), hasil.value().bentrok);
  }
  if (!hasil.value().salah.empty()) {
    return tampilkan(konteks, alamat, *di, lembar.value(), {&form, hasil.value().salah});
  }
  std::string tujuan = alamat_rencana(*di) + "?tersimpan=1";
  if (alamat.hal == HalRencana::Simpul && !hapus) tujuan += "#s-" + ruas_alamat(hasil.value().id);
  return see_other(tujuan);
}

}  // namespace

Response halaman_simpul(Context& konteks) { return halaman_lembar(konteks, kSimpul); }
Response kirim_simpul(Context& konteks) { return kirim_lembar(konteks, kSimpul); }
Response halaman_indikator_rencana(Context& konteks) { return halaman_lembar(konteks, kIndikator); }
Response kirim_indikator_rencana(Context& konteks) { return kirim_lembar(konteks, kIndikator); }
Response halaman_target(Context& konteks) { return halaman_lembar(konteks, kTarget); }
Response kirim_target(Context& konteks) { return kirim_lembar(konteks, kTarget); }
Response halaman_pagu(Context& konteks) { return halaman_lembar(konteks, kPagu); }
Response kirim_pagu(Context& konteks) { return kirim_lembar(konteks, kPagu); }
Response halaman_dokumen(Context& konteks) { return halaman_lembar(konteks, kDokumen); }
Response kirim_dokumen(Context& konteks) { return kirim_lembar(konteks, kDokumen); }

}  // namespace laras::web
