#include <functional>
#include <optional>
#include <utility>

#include "app/tugas_rapat.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/pages/rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::IsianTugasRapat;
using evaluasi::KeadaanRapat;
using evaluasi::KeadaanTugasRapat;
using evaluasi::Rapat;
using evaluasi::TugasRapat;
using kantor::Tindakan;

namespace {

/// What the page shows beside the item itself.
struct TampilanTugas {
  Rapat rapat = {};
  TugasRapat tugas = {};  ///< number 0: a new one
  IsianTugasRapat isi = {};
  std::string alasan = {};  ///< of a change once the minutes are fixed
  std::string selesai = {};
  std::string hasil = {};
  std::string alasan_kembali = {};
  std::vector<Galat> galat = {};
  std::string judul_galat = {};
  Html beda = {};
  int status = 200;
};

std::optional<TampilanTugas> tugas_di(const Context& konteks) {
  auto rapat = evaluasi::cari_rapat(konteks.snapshot->himpunan(), konteks.param("kode"));
  if (!rapat) return std::nullopt;
  TampilanTugas t{.rapat = *std::move(rapat)};
  const std::string& teks = konteks.param("nomor");
  if (teks == "baru") {
    t.tugas.rapat = t.rapat.kode;
    return t;
  }
  for (const TugasRapat& satu : t.rapat.tugas) {
    if (std::to_string(satu.nomor) != teks) continue;
    t.tugas = satu;
    t.isi = app::isian_tugas_rapat(satu);
    t.selesai = satu.selesai ? satu.selesai->iso() : konteks.today;
    t.hasil = satu.hasil;
    return t;
  }
  return std::nullopt;
}

Response tiada(const Context& konteks) {
  return tak_ditemukan(konteks, "Tindak lanjut ini tidak ada", "Pilih dari halaman rapatnya.");
}

std::string alamat(const TampilanTugas& t) {
  return alamat_rapat(t.rapat.kode) + "/tindak-lanjut/" +
         (t.tugas.nomor == 0 ? std::string("baru") : std::to_string(t.tugas.nomor));
}

Html panel_keadaan(const Context& konteks, const TampilanTugas& t) {
  Rincian butir = {{"Yang dikerjakan", tulisan(konteks, t.rapat.tahun, t.tugas.uraian)},
                   {"Pelaksana", text(nama_pejabat_kantor(konteks, t.tugas.jabatan))},
                   {"Rencana selesai", text(t.tugas.tenggat.panjang())},
                   {"Keadaan", lencana_tugas_rapat(konteks, t.tugas)}};
  if (!t.tugas.hasil.empty())
    butir.emplace_back("Hasil", tulisan(konteks, t.rapat.tahun, t.tugas.hasil));
  if (t.tugas.selesai) butir.emplace_back("Selesai", text(t.tugas.selesai->panjang()));
  if (!t.tugas.alasan.empty()) butir.emplace_back("Dikembalikan karena", text(t.tugas.alasan));
  std::vector<Tautan> berkas;
  for (const auto& b : app::bukti_tugas_rapat(*konteks.snapshot, t.tugas)) {
    const std::string jenis = b.jenis.empty() ? "" : " (" + b.jenis + ", " + b.ukuran + ")";
    berkas.push_back({b.judul + jenis, b.jenis.empty() ? "" : "/bukti/" + ruas_alamat(b.bukti)});
  }
  butir.emplace_back("Bukti", bukti(berkas));
  return panel({.id = "keadaan", .judul = "Tindak lanjut"}, rincian(butir));
}

Html panel_isi_tugas(const Context& konteks, const TampilanTugas& t) {
  Html html;
  html << tersembunyi("semula", t.tugas.nomor == 0 ? "" : app::sidik_tugas_rapat(t.tugas))
       << medan({.nama = "uraian",
                 .judul = "Yang dikerjakan",
                 .nilai = t.isi.uraian,
                 .jenis = JenisMedan::Panjang,
                 .galat = pesan_untuk(t.galat, "uraian")})
       << medan({.nama = "jabatan",
                 .judul = "Pelaksana",
                 .nilai = t.isi.jabatan,
                 .jenis = JenisMedan::Pilihan,
                 .galat = pesan_untuk(t.galat, "jabatan"),
                 .pilihan = pilihan_pejabat_kantor(konteks)})
       << medan({.nama = "tenggat",
                 .judul = "Rencana selesai",
                 .nilai = t.isi.tenggat,
                 .jenis = JenisMedan::Tanggal,
                 .galat = pesan_untuk(t.galat, "tenggat")});
  if (t.rapat.keadaan == KeadaanRapat::Selesai) {
    html << medan({.nama = "alasan",
                   .judul = "Alasan perbaikan",
                   .nilai = t.alasan,
                   .petunjuk = "Notulen sudah tetap; alasannya tampil pada riwayat rapat.",
                   .galat = pesan_untuk(t.galat, "alasan")});
  }
  html << deret({tombol({.judul = "Simpan tindak lanjut"})});
  return panel({.id = "isian", .judul = t.tugas.nomor == 0 ? "Tindak lanjut baru" : "Ubah"},
               formulir(konteks, {.alamat = alamat(t)}, html));
}

Html panel_laporan(const Context& konteks, const TampilanTugas& t) {
  Html html;
  html << tersembunyi("semula", app::sidik_tugas_rapat(t.tugas))
       << medan({.nama = "hasil",
                 .judul = "Yang sudah dikerjakan",
                 .nilai = t.hasil,
                 .jenis = JenisMedan::Panjang,
                 .galat = pesan_untuk(t.galat, "hasil")})
       << medan({.nama = "selesai",
                 .judul = "Tanggal selesai",
                 .nilai = t.selesai,
                 .jenis = JenisMedan::Tanggal,
                 .galat = pesan_untuk(t.galat, "selesai")})
       << medan({.nama = "bukti",
                 .judul = "Unggah bukti",
                 .jenis = JenisMedan::Berkas,
                 .petunjuk = "PDF, gambar, atau dokumen, paling besar 10 MB.",
                 .galat = pesan_untuk(t.galat, "bukti")})
       << deret({tombol({.judul = "Laporkan selesai"})});
  return panel({.id = "laporan", .judul = "Laporan pelaksana"},
               formulir(konteks, {.alamat = alamat(t) + "/laporan", .berkas = true}, html));
}

Html panel_nilai_tugas(const Context& konteks, const TampilanTugas& t) {
  Html html;
  html << tersembunyi("semula", app::sidik_tugas_rapat(t.tugas))
       << medan({.nama = "alasan",
                 .judul = "Alasan pengembalian",
                 .nilai = t.alasan_kembali,
                 .petunjuk = "Diisi bila dikembalikan.",
                 .galat = pesan_untuk(t.galat, "alasan")})
       << deret({tombol({.judul = "Terima", .nama = "aksi", .nilai = "terima"}),
                 tombol({.judul = "Kembalikan dengan alasan",
                         .nama = "aksi",
                         .nilai = "kembalikan",
                         .rupa = RupaTombol::Kedua})});
  return panel({.id = "penilaian", .judul = "Penilaian"},
               formulir(konteks, {.alamat = alamat(t) + "/penilaian"}, html));
}

Response tampilkan(const Context& konteks, const TampilanTugas& t) {
  const bool mengatur = kantor::boleh(konteks.pelaku, Tindakan::SelenggarakanRapat);
  const bool baru = t.tugas.nomor == 0;
  const bool pada_pelaksana = t.tugas.keadaan == KeadaanTugasRapat::Terbuka ||
                              t.tugas.keadaan == KeadaanTugasRapat::Dikembalikan;
  const bool tetap = t.rapat.keadaan == KeadaanRapat::Selesai;
  Html isi;
  isi << ringkasan_galat(t.judul_galat, t.galat) << R"(<div class="tumpuk">)"_html << t.beda;
  if (!baru) isi << panel_keadaan(konteks, t);
  if (!baru && tetap && pada_pelaksana &&
      app::boleh_mengerjakan(konteks.pelaku, t.tugas, konteks.snapshot->kantor())) {
    isi << panel_laporan(konteks, t);
  }
  if (mengatur && t.tugas.keadaan == KeadaanTugasRapat::Dilaporkan) {
    isi << (app::jabatan_sendiri(konteks.pelaku, t.tugas, konteks.snapshot->kantor())
                ? catatan(Nada::Biasa, "Tindak lanjut jabatan sendiri dinilai pejabat lain.")
                : panel_nilai_tugas(konteks, t));
  }
  if (mengatur && pada_pelaksana) isi << panel_isi_tugas(konteks, t);
  isi << "</div>"_html;
  return halaman(
      konteks,
      {.judul = baru ? "Tindak lanjut baru" : "Tindak lanjut " + std::to_string(t.tugas.nomor),
       .keterangan = t.rapat.sebutan() + ", " + t.rapat.tanggal.panjang(),
       .remah = {{"Beranda", "/beranda"},
                 {"Rapat evaluasi", "/rapat?tahun=" + std::to_string(t.rapat.tahun)},
                 {t.rapat.kode, alamat_rapat(t.rapat.kode)}},
       .menu = "/kinerja",
       .bergalat = !t.galat.empty(),
       .status = t.status},
      isi);
}

/// The page once more, with the state as it is after the act.
Response tampilkan_lagi(Context& konteks, const Errors& salah, const char* judul,
                        const std::function<void(TampilanTugas&)>& ketikan) {
  if (const auto kini = konteks.workspace.snapshot(); kini.ok()) konteks.snapshot = kini.value();
  auto t = tugas_di(konteks);
  if (!t) return tiada(konteks);
  t->galat = galat_medan(salah);
  t->judul_galat = judul;
  t->status = salah.front().kind == Kind::Conflict ? 409 : 422;
  ketikan(*t);
  return tampilkan(konteks, *t);
}

Html beda(const Context& konteks, const IsianTugasRapat& lama, const IsianTugasRapat& baru) {
  std::vector<BedaMedan> hasil;
  const auto nama = [&](const std::string& kode) {
    return nama_pejabat_kantor(konteks, Id<kantor::Jabatan>(kode));
  };
  tambah_beda(hasil, "Yang dikerjakan", lama.uraian, baru.uraian);
  tambah_beda(hasil, "Pelaksana", nama(lama.jabatan), nama(baru.jabatan));
  tambah_beda(hasil, "Rencana selesai", lama.tenggat, baru.tenggat);
  return tabel_beda(hasil);
}

/// The files of the form. Errors stand at their field.
Errors unggah(Context& konteks, const TampilanTugas& t) {
  Errors salah;
  for (const Upload& berkas : konteks.request.uploads) {
    if (berkas.field != "bukti" || berkas.size == 0) continue;
    const auto hasil = app::unggah_bukti_tugas(
        konteks.workspace, konteks.oleh(), {t.rapat.kode, t.tugas.nomor, berkas.file, berkas.name});
    if (hasil.ok()) continue;
    salah.push_back({hasil.error().kind, berkas.name + ": " + hasil.error().message, "bukti"});
  }
  return salah;
}

}  // namespace

Response halaman_tugas_rapat(Context& konteks) {
  const auto t = tugas_di(konteks);
  if (!t) return tiada(konteks);
  if (t->tugas.nomor == 0) {
    if (!kantor::boleh(konteks.pelaku, Tindakan::SelenggarakanRapat)) {
      return tak_berwenang(konteks, Tindakan::SelenggarakanRapat);
    }
    if (t->rapat.keadaan == KeadaanRapat::Disiapkan) return see_other(alamat_rapat(t->rapat.kode));
  }
  return tampilkan(konteks, *t);
}

Response kirim_tugas_rapat(Context& konteks) {
  const auto t = tugas_di(konteks);
  if (!t) return tiada(konteks);
  const Params& form = konteks.request.form;
  const app::KirimanTugasRapat kiriman{
      t->rapat.kode,
      t->tugas.nomor,
      {form.get("uraian"), form.get("jabatan"), form.get("tenggat")},
      form.get("semula"),
      form.get("alasan")};
  const auto hasil = app::catat_tugas_rapat(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().salah.empty()) return see_other(alamat_rapat(t->rapat.kode));
  return tampilkan_lagi(konteks, hasil.value().salah,
                        "Tindak lanjut belum tersimpan. Ketikan Anda masih di sini.",
                        [&](TampilanTugas& lagi) {
                          lagi.isi = kiriman.isi;
                          lagi.alasan = kiriman.alasan;
                          if (!hasil.value().bentrok) return;
                          lagi.beda = beda(konteks, hasil.value().tersimpan, kiriman.isi);
                        });
}

Response kirim_laporan_tugas(Context& konteks) {
  const auto t = tugas_di(konteks);
  if (!t || t->tugas.nomor == 0) return tiada(konteks);
  // Evidence first: a report that waits for its judgement comes with all that shows it.
  const Params& form = konteks.request.form;
  std::string semula = form.get("semula");
  Errors salah;
  if (semula == app::sidik_tugas_rapat(t->tugas) &&
      app::boleh_mengerjakan(konteks.pelaku, t->tugas, konteks.snapshot->kantor())) {
    salah = unggah(konteks, *t);
    if (const auto kini = konteks.workspace.snapshot(); kini.ok()) {
      const auto tugas = app::cari_tugas_rapat(*kini.value(), t->rapat.kode, t->tugas.nomor);
      TugasRapat dengan_bukti = t->tugas;
      if (tugas.ok()) dengan_bukti.bukti = tugas.value().bukti;
      semula = app::sidik_tugas_rapat(dengan_bukti);
    }
  }
  if (salah.empty()) {
    auto hasil = app::lapor_tugas_rapat(
        konteks.workspace, konteks.oleh(),
        {t->rapat.kode, t->tugas.nomor, form.get("selesai"), form.get("hasil"), semula});
    if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
    salah = std::move(hasil).value();
  }
  if (salah.empty()) return see_other(alamat(*t));
  return tampilkan_lagi(konteks, salah, "Laporan belum tersimpan. Ketikan Anda masih di sini.",
                        [&](TampilanTugas& lagi) {
                          lagi.selesai = form.get("selesai");
                          lagi.hasil = form.get("hasil");
                        });
}

Response kirim_penilaian_tugas(Context& konteks) {
  const auto t = tugas_di(konteks);
  if (!t || t->tugas.nomor == 0) return tiada(konteks);
  const Params& form = konteks.request.form;
  const auto hasil =
      app::nilai_tugas_rapat(konteks.workspace, konteks.oleh(),
                             {t->rapat.kode, t->tugas.nomor, form.get("aksi") == "terima",
                              form.get("alasan"), form.get("semula")});
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().empty()) return see_other(alamat(*t));
  return tampilkan_lagi(konteks, hasil.value(), "Penilaian belum tersimpan",
                        [&](TampilanTugas& lagi) { lagi.alasan_kembali = form.get("alasan"); });
}

}  // namespace laras::web
