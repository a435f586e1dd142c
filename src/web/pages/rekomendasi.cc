#include <algorithm>
#include <charconv>
#include <utility>

#include "app/jawab_rekomendasi.h"
#include "app/tanya_evaluasi.h"
#include "web/pages/evaluasi.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/parts/formulir.h"
#include "web/parts/keadaan.h"
#include "web/parts/tabel.h"

namespace laras::web {

using app::IsianJawaban;
using evaluasi::KeadaanJawaban;
using evaluasi::UrusanRekomendasi;
using kantor::Tindakan;

namespace {

/// What the page shows beside the recommendation itself.
struct Tampilan {
  IsianJawaban isi = {};
  bool terketik = false;  ///< `isi` came in, else it is what is stored
  std::string semula = {};
  std::string alasan = {};  ///< of the judgement
  std::vector<Galat> galat = {};
  std::string judul_galat = {};
  Html beda = {};
  int status = 200;
};

Result<UrusanRekomendasi> urusan_di(const Context& konteks) {
  const auto tahun = tahun_evaluasi(konteks);
  const std::string& teks = konteks.param("nomor");
  int nomor = 0;
  const auto [akhir, salah] = std::from_chars(teks.data(), teks.data() + teks.size(), nomor);
  if (!tahun || salah != std::errc() || akhir != teks.data() + teks.size()) {
    return Error{Kind::NotFound, "Rekomendasi ini tidak ada. Pilih dari halaman evaluasi."};
  }
  return app::cari_rekomendasi(*konteks.snapshot, *tahun, nomor);
}

Response tiada(const Context& konteks, const Error& galat) {
  return galat.kind == Kind::NotFound
             ? tak_ditemukan(konteks, "Rekomendasi ini tidak ada", galat.message)
             : halaman_galat(konteks, galat);
}

std::string sebutan(const UrusanRekomendasi& satu) {
  return "Rekomendasi " + std::to_string(satu.nomor) + " LHE " + std::to_string(satu.tahun);
}

Html panel_bunyi(const Context& konteks, const UrusanRekomendasi& satu) {
  Html isi = teks_tertulis(konteks, satu.tahun, satu.rekomendasi);
  Rincian butir;
  if (!satu.komponen.empty()) butir.emplace_back("Komponen", text(satu.komponen));
  if (!satu.indikator.empty()) {
    butir.emplace_back("Indikator", tautan("/indikator/" + ruas_alamat(satu.indikator) +
                                               "?tahun=" + std::to_string(satu.tahun),
                                           satu.indikator));
  }
  if (!satu.proses.empty()) butir.emplace_back("Proses", text(satu.proses));
  butir.emplace_back("Keadaan", lencana_jawaban(satu.keadaan));
  if (satu.terlambat(konteks.hari_ini())) {
    butir.emplace_back("Tenggat", tanda(Tanda::Lambat, "Terlambat, " + satu.tenggat->panjang()));
  }
  isi << rincian(butir);
  return panel({.id = "bunyi", .judul = "Rekomendasi evaluator"}, isi);
}

Html panel_jawaban(const Context& konteks, const UrusanRekomendasi& satu) {
  if (satu.keadaan == KeadaanJawaban::Belum) {
    return catatan(Nada::Kuning, "Kantor belum menjawab rekomendasi ini.");
  }
  const auto tanggal = [](const auto& hari) { return text(hari ? hari->panjang() : "–"); };
  return panel({.id = "jawaban", .judul = "Jawaban kantor"},
               rincian({{"Rencana aksi", teks_tertulis(konteks, satu.tahun, satu.rencana_aksi)},
                        {"Hasil", teks_tertulis(konteks, satu.tahun, satu.hasil)},
                        {"Penanggung jawab", text(satu.penanggung_jawab)},
                        {"Waktu pelaksanaan", text(satu.waktu)},
                        {"Rencana selesai", tanggal(satu.tenggat)},
                        {"Selesai", tanggal(satu.selesai)},
                        {"Status", text(satu.status)}}));
}

std::vector<std::pair<std::string, std::string>> pilihan_jabatan(const Context& konteks) {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Pilih jabatan"}};
  for (const auto& satu : konteks.snapshot->kantor().jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Luar) continue;
    hasil.emplace_back(satu.id.str(), satu.nama);
  }
  return hasil;
}

std::vector<std::pair<std::string, std::string>> pilihan_status(const std::string& kini) {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Pilih status"}};
  for (const char* satu :
       {"Belum dimulai", "Dalam proses", "Sudah ditindaklanjuti sesuai rekomendasi"}) {
    hasil.emplace_back(satu, satu);
  }
  const bool ada =
      std::any_of(hasil.begin(), hasil.end(), [&](const auto& satu) { return satu.first == kini; });
  if (!ada) hasil.emplace_back(kini, kini);
  return hasil;
}

Html medan_jawaban(const Context& konteks, const Tampilan& t) {
  const auto satu = [&](const char* nama, const char* judul, const std::string& nilai,
                        JenisMedan jenis, const char* petunjuk = "") {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = jenis,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(t.galat, nama),
                  .baris = 4});
  };
  Html html;
  html << satu("rencana_aksi", "Rencana aksi", t.isi.rencana_aksi, JenisMedan::Panjang)
       << medan({.nama = "jabatan",
                 .judul = "Penanggung jawab",
                 .nilai = t.isi.jabatan,
                 .jenis = JenisMedan::Pilihan,
                 .galat = pesan_untuk(t.galat, "jabatan"),
                 .pilihan = pilihan_jabatan(konteks)})
       << satu("tenggat", "Rencana selesai", t.isi.tenggat, JenisMedan::Tanggal)
       << satu("hasil", "Hasil", t.isi.hasil, JenisMedan::Panjang,
               "Apa yang sudah ada, misalnya: SOP pengumpulan data nomor 12.")
       << satu("selesai", "Tanggal selesai", t.isi.selesai, JenisMedan::Tanggal,
               "Kosongkan bila belum selesai.")
       << medan({.nama = "status",
                 .judul = "Status",
                 .nilai = t.isi.status,
                 .jenis = JenisMedan::Pilihan,
                 .galat = pesan_untuk(t.galat, "status"),
                 .pilihan = pilihan_status(t.isi.status)});
  return html;
}

Html panel_isi(const Context& konteks, const UrusanRekomendasi& satu, const Tampilan& t) {
  Html isi;
  isi << tersembunyi("semula", t.semula) << medan_jawaban(konteks, t)
      << medan({.nama = "bukti",
                .judul = "Unggah bukti",
                .jenis = JenisMedan::Berkas,
                .petunjuk = "PDF, JPG, PNG, DOCX, atau XLSX, paling besar 10 MB. Boleh lebih dari "
                            "satu.",
                .galat = pesan_untuk(t.galat, "bukti"),
                .terima = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx"})
      << deret({tombol({.judul = "Simpan jawaban", .nama = "aksi", .nilai = "simpan"}),
                tombol({.judul = "Ajukan ke evaluator",
                        .nama = "aksi",
                        .nilai = "ajukan",
                        .rupa = RupaTombol::Kedua})});
  return panel({.id = "isian", .judul = "Isi jawaban"},
               formulir(konteks, {.alamat = alamat_rekomendasi(satu), .berkas = true}, isi));
}

Html panel_bukti(const Context& konteks, const UrusanRekomendasi& satu) {
  std::vector<Tautan> butir;
  for (const auto& b : app::bukti_rekomendasi(*konteks.snapshot, satu)) {
    const std::string rincian = b.ukuran.empty() ? "" : " (" + b.ukuran + ")";
    butir.push_back({b.judul + rincian, b.jenis.empty() ? "" : "/bukti/" + ruas_alamat(b.bukti)});
  }
  return panel({.id = "bukti-ada", .judul = "Bukti"}, bukti(butir));
}

Html panel_penilaian(const Context& konteks, const UrusanRekomendasi& satu, const Tampilan& t) {
  const bool diterima = satu.keadaan == KeadaanJawaban::Diterima;
  if (!kantor::boleh(konteks.pelaku, Tindakan::NilaiEvaluasi)) return {};
  if (satu.keadaan != KeadaanJawaban::Diajukan && !diterima) return {};
  std::vector<Html> tombol_semua;
  if (!diterima) {
    tombol_semua.push_back(
        tombol({.judul = "Terima tindak lanjut", .nama = "aksi", .nilai = "terima"}));
  }
  tombol_semua.push_back(tombol({.judul = "Kembalikan dengan alasan",
                                 .nama = "aksi",
                                 .nilai = "kembalikan",
                                 .rupa = RupaTombol::Bahaya}));
  Html isi;
  isi << tersembunyi("semula", app::sidik_jawaban(satu))
      << medan({.nama = "alasan",
                .judul = "Catatan, atau alasan bila dikembalikan",
                .nilai = t.alasan,
                .jenis = JenisMedan::Panjang,
                .galat = pesan_untuk(t.galat, "alasan")})
      << deret(tombol_semua);
  return panel({.id = "penilaian", .judul = "Penilaian evaluator"},
               formulir(konteks, {.alamat = alamat_rekomendasi(satu) + "/penilaian"}, isi));
}

Html keadaan_terakhir(const UrusanRekomendasi& satu) {
  if (satu.keadaan == KeadaanJawaban::Dikembalikan) {
    return catatan(Nada::Kuning, "Dikembalikan evaluator: " + satu.alasan);
  }
  if (satu.keadaan == KeadaanJawaban::Diterima) {
    return catatan(Nada::Hijau,
                   "Diterima evaluator" + (satu.alasan.empty() ? "." : ": " + satu.alasan));
  }
  return {};
}

Response tampilkan(const Context& konteks, const UrusanRekomendasi& satu, const Tampilan& t) {
  const bool mengisi = kantor::boleh(konteks.pelaku, Tindakan::JawabRekomendasi) &&
                       app::boleh_menjawab(konteks.pelaku, satu, konteks.snapshot->kantor()) &&
                       satu.keadaan != KeadaanJawaban::Diterima;
  const std::string tahun = std::to_string(satu.tahun);
  Html isi;
  isi << ringkasan_galat(t.judul_galat, t.galat) << R"(<div class="tumpuk">)"_html << t.beda
      << keadaan_terakhir(satu) << panel_bunyi(konteks, satu);
  isi << (mengisi ? panel_isi(konteks, satu, t) : panel_jawaban(konteks, satu))
      << panel_bukti(konteks, satu) << panel_penilaian(konteks, satu, t)
      << panel_riwayat(konteks, app::tanya_riwayat(*konteks.snapshot, satu.tahun,
                                                   evaluasi::hal_rekomendasi(satu.nomor)))
      << "</div>"_html;
  return halaman(
      konteks,
      {.judul = sebutan(satu),
       .keterangan = "Jawaban dan statusnya tercetak dalam Tabel 3.16 LKjIP.",
       .remah = {{"Beranda", "/beranda"}, {"Evaluasi", "/evaluasi"}, {tahun, "/evaluasi/" + tahun}},
       .menu = "/evaluasi",
       .bergalat = !t.galat.empty(),
       .status = t.status},
      isi);
}

IsianJawaban ketikan(const Params& form) {
  return {form.get("rencana_aksi"), form.get("hasil"),   form.get("jabatan"),
          form.get("tenggat"),      form.get("selesai"), form.get("status")};
}

Html beda(const IsianJawaban& tersimpan, const IsianJawaban& ketikan) {
  std::vector<BedaMedan> hasil;
  tambah_beda(hasil, "Rencana aksi", tersimpan.rencana_aksi, ketikan.rencana_aksi);
  tambah_beda(hasil, "Hasil", tersimpan.hasil, ketikan.hasil);
  tambah_beda(hasil, "Penanggung jawab", tersimpan.jabatan, ketikan.jabatan);
  tambah_beda(hasil, "Rencana selesai", tersimpan.tenggat, ketikan.tenggat);
  tambah_beda(hasil, "Tanggal selesai", tersimpan.selesai, ketikan.selesai);
  tambah_beda(hasil, "Status", tersimpan.status, ketikan.status);
  return tabel_beda(hasil);
}

/// The files of the form. Errors stand at their field.
Errors unggah(Context& konteks, const UrusanRekomendasi& satu) {
  Errors salah;
  for (const Upload& berkas : konteks.request.uploads) {
    if (berkas.field != "bukti" || berkas.size == 0) continue;
    const auto hasil = app::unggah_bukti_rekomendasi(
        konteks.workspace, konteks.oleh(), {satu.tahun, satu.nomor, berkas.file, berkas.name, {}});
    if (hasil.ok()) continue;
    Error galat = hasil.error();
    galat.message = berkas.name + ": " + galat.message;
    galat.where = "bukti";
    salah.push_back(std::move(galat));
  }
  return salah;
}

/// The state after an act, for the page that tells what is wrong with it.
Response tampilkan_lagi(Context& konteks, Tampilan tampilan, bool bentrok) {
  if (const auto terbaru = konteks.workspace.snapshot(); terbaru.ok()) {
    konteks.snapshot = terbaru.value();
  }
  const auto satu = urusan_di(konteks);
  if (!satu.ok()) return tiada(konteks, satu.error());
  tampilan.status = bentrok ? 409 : 422;
  if (bentrok || tampilan.semula.empty()) tampilan.semula = app::sidik_jawaban(satu.value());
  if (!tampilan.terketik) tampilan.isi = app::isian_jawaban(satu.value());
  return tampilkan(konteks, satu.value(), tampilan);
}

}  // namespace

Response halaman_rekomendasi(Context& konteks) {
  const auto satu = urusan_di(konteks);
  if (!satu.ok()) return tiada(konteks, satu.error());
  return tampilkan(
      konteks, satu.value(),
      {.isi = app::isian_jawaban(satu.value()), .semula = app::sidik_jawaban(satu.value())});
}

Response kirim_jawaban(Context& konteks) {
  const auto satu = urusan_di(konteks);
  if (!satu.ok()) return tiada(konteks, satu.error());
  const Params& form = konteks.request.form;
  const app::KirimanJawaban kiriman{satu.value().tahun, satu.value().nomor, ketikan(form),
                                    form.get("semula"), form.get("aksi") == "ajukan"};
  const auto hasil = app::jawab_rekomendasi(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  Tampilan tampilan{.isi = kiriman.isi,
                    .terketik = true,
                    .semula = kiriman.semula,
                    .galat = galat_medan(hasil.value().salah),
                    .judul_galat = "Jawaban belum tersimpan. Ketikan Anda masih di sini."};
  if (hasil.value().bentrok) tampilan.beda = beda(hasil.value().tersimpan, kiriman.isi);
  if (!tampilan.galat.empty()) {
    return tampilkan_lagi(konteks, std::move(tampilan), hasil.value().bentrok);
  }
  const Errors salah = unggah(konteks, satu.value());
  if (salah.empty()) return see_other(alamat_rekomendasi(satu.value()));
  return tampilkan_lagi(
      konteks,
      {.galat = galat_medan(salah), .judul_galat = "Jawaban tersimpan; ada bukti yang belum"},
      false);
}

Response kirim_penilaian(Context& konteks) {
  const auto satu = urusan_di(konteks);
  if (!satu.ok()) return tiada(konteks, satu.error());
  const Params& form = konteks.request.form;
  const auto hasil =
      app::nilai_jawaban(konteks.workspace, konteks.oleh(),
                         {satu.value().tahun, satu.value().nomor, form.get("aksi") == "terima",
                          form.get("alasan"), form.get("semula")});
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (hasil.value().empty()) return see_other(alamat_rekomendasi(satu.value()));
  return tampilkan_lagi(konteks,
                        {.alasan = form.get("alasan"),
                         .galat = galat_medan(hasil.value()),
                         .judul_galat = "Penilaian belum tersimpan"},
                        hasil.value().front().kind == Kind::Conflict);
}

}  // namespace laras::web
