#include <charconv>
#include <utility>

#include "app/pemantauan.h"
#include "web/pages/evaluasi_bagian.h"
#include "web/pages/rapat.h"
#include "web/pages/rapat_bagian.h"
#include "web/parts/angka.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using app::IsianPantau;
using app::IsianPelapor;
using evaluasi::KewajibanPemantauan;

namespace {

template <class Isian>
struct TampilanPantau {
  Isian isi = {};
  std::string semula = {};
  std::vector<Galat> galat = {};
  Html beda = {};
  int status = 200;
};

std::string alamat_pantau(const std::string& indikator) {
  return "/pemantauan/" + ruas_alamat(indikator);
}

Response tiada(const Context& konteks, const Error& galat) {
  return galat.kind == Kind::NotFound
             ? tak_ditemukan(konteks, "Pemantauan ini tidak ada", galat.message)
             : halaman_galat(konteks, galat);
}

Frame bingkai(const Context& konteks, std::string judul, std::string keterangan, bool bergalat,
              int status) {
  const std::string& indikator = konteks.param("indikator");
  return {.judul = std::move(judul),
          .keterangan = std::move(keterangan),
          .remah = {{"Beranda", "/beranda"},
                    {"Pemantauan Renstra", bertahun(konteks, "/pemantauan")},
                    {indikator, bertahun(konteks, alamat_pantau(indikator))}},
          .menu = "/kinerja",
          .bergalat = bergalat,
          .status = status};
}

Response tampilkan_pelapor(const Context& konteks, const app::BarisPantau& satu,
                           const TampilanPantau<IsianPelapor>& t) {
  const auto isian = [&](const char* nama, const char* judul, const std::string& nilai,
                         JenisMedan jenis, const char* petunjuk = "",
                         std::vector<std::pair<std::string, std::string>> pilihan = {}) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = jenis,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(t.galat, nama),
                  .pilihan = std::move(pilihan)});
  };
  Html medan_semua;
  medan_semua << tersembunyi("semula", t.semula)
              << tersembunyi("tahun_pantau", std::to_string(konteks.tahun))
              << isian("jabatan", "Pelapor", t.isi.jabatan, JenisMedan::Pilihan,
                       "Jabatan yang memantau dan melaporkan indikator ini.",
                       pilihan_pejabat_kantor(konteks))
              << isian("mulai", "Sejak tahun", t.isi.mulai, JenisMedan::Angka)
              << isian("sampai", "Sampai tahun", t.isi.sampai, JenisMedan::Angka,
                       "Kosongkan bila sampai diganti.")
              << isian("berkala", "Melapor setiap", t.isi.berkala, JenisMedan::Pilihan, "",
                       {{"", "Pilih"}, {"tahun", "Tahun"}, {"semester", "Semester"}})
              << isian("hari", "Tenggat laporan", t.isi.hari, JenisMedan::Angka,
                       "Berapa hari sesudah periode berakhir, misalnya 31.")
              << deret({tombol({.judul = "Simpan pelapor"})});
  Html html;
  html << ringkasan_galat("Pelapor belum tersimpan. Ketikan Anda masih di sini.", t.galat)
       << R"(<div class="tumpuk">)"_html << t.beda
       << panel({.id = "pelapor", .judul = "Pelapor"},
                formulir(konteks, {.alamat = alamat_pantau(satu.indikator) + "/pelapor"},
                         medan_semua))
       << "</div>"_html;
  return halaman(konteks,
                 bingkai(konteks, "Pelapor " + satu.nama,
                         "Masa yang mulai kemudian mengakhiri masa pelapor sebelumnya.",
                         !t.galat.empty(), t.status),
                 html);
}

Html beda_pelapor(const Context& konteks, const IsianPelapor& lama, const IsianPelapor& baru) {
  std::vector<BedaMedan> hasil;
  const auto nama = [&](const std::string& kode) {
    return nama_pejabat_kantor(konteks, Id<kantor::Jabatan>(kode));
  };
  tambah_beda(hasil, "Pelapor", nama(lama.jabatan), nama(baru.jabatan));
  tambah_beda(hasil, "Sejak tahun", lama.mulai, baru.mulai);
  tambah_beda(hasil, "Sampai tahun", lama.sampai, baru.sampai);
  tambah_beda(hasil, "Melapor setiap", lama.berkala, baru.berkala);
  tambah_beda(hasil, "Tenggat laporan", lama.hari, baru.hari);
  return tabel_beda(hasil);
}

Html beda_pantau(const IsianPantau& lama, const IsianPantau& baru) {
  std::vector<BedaMedan> hasil;
  tambah_beda(hasil, "Hambatan", lama.hambatan, baru.hambatan);
  tambah_beda(hasil, "Upaya", lama.upaya, baru.upaya);
  tambah_beda(hasil, "Sampai dengan", lama.tenggat, baru.tenggat);
  tambah_beda(hasil, "Rapat", lama.rapat, baru.rapat);
  return tabel_beda(hasil);
}

Result<KewajibanPemantauan> kewajiban_di(const Context& konteks) {
  const std::string& teks = konteks.param("tahun");
  int tahun = 0;
  std::from_chars(teks.data(), teks.data() + teks.size(), tahun);
  return app::cari_kewajiban(*konteks.snapshot, konteks.param("indikator"), tahun,
                             konteks.param("periode"));
}

std::vector<std::pair<std::string, std::string>> pilihan_rapat(const Context& konteks) {
  std::vector<std::pair<std::string, std::string>> hasil = {{"", "Belum dibahas dalam rapat"}};
  for (const auto& satu : evaluasi::semua_rapat(konteks.snapshot->himpunan())) {
    hasil.emplace_back(satu.kode, satu.sebutan() + ", " + satu.tanggal.panjang());
  }
  return hasil;
}

Response tampilkan_laporan(const Context& konteks, const KewajibanPemantauan& wajib,
                           const TampilanPantau<IsianPantau>& t) {
  const auto satu = app::tanya_pantau(*konteks.snapshot, wajib.tahun, wajib.indikator.str());
  if (!satu.ok()) return tiada(konteks, satu.error());
  const auto isian = [&](const char* nama, const char* judul, const std::string& nilai,
                         JenisMedan jenis, const char* petunjuk = "",
                         std::vector<std::pair<std::string, std::string>> pilihan = {}) {
    return medan({.nama = nama,
                  .judul = judul,
                  .nilai = nilai,
                  .jenis = jenis,
                  .petunjuk = petunjuk,
                  .galat = pesan_untuk(t.galat, nama),
                  .baris = 5,
                  .pilihan = std::move(pilihan)});
  };
  Html medan_semua;
  medan_semua << tersembunyi("semula", t.semula)
              << isian("hambatan", "Hambatan", t.isi.hambatan, JenisMedan::Panjang,
                       "Apa yang menghambat target akhir Renstra.")
              << isian("upaya", "Upaya", t.isi.upaya, JenisMedan::Panjang,
                       "Apa yang akan dilakukan.")
              << isian("tenggat", "Sampai dengan", t.isi.tenggat, JenisMedan::Tanggal)
              << isian("rapat", "Rapat yang membahasnya", t.isi.rapat, JenisMedan::Pilihan, "",
                       pilihan_rapat(konteks))
              << deret({tombol({.judul = "Simpan laporan"})});
  const Html angka_semua =
      panel({.id = "angka", .judul = "Keadaan menurut pengukuran"},
            rincian({{"Target akhir Renstra", angka(konteks, satu.value().target_akhir)},
                     {"Realisasi terakhir", angka(konteks, satu.value().realisasi)},
                     {"Tingkat kemajuan", angka(konteks, satu.value().kemajuan)},
                     {"Keadaan", lencana_jalur(satu.value().putusan)},
                     {"Pelapor", text(nama_pejabat_kantor(konteks, wajib.jabatan))},
                     {"Paling lambat", text(wajib.tempo.panjang())}}));
  Html html;
  html << ringkasan_galat("Laporan belum tersimpan. Ketikan Anda masih di sini.", t.galat)
       << R"(<div class="tumpuk">)"_html << t.beda << angka_semua
       << panel({.id = "laporan", .judul = "Laporan pelapor"},
                formulir(konteks,
                         {.alamat = alamat_pantau(wajib.indikator.str()) + "/" +
                                    std::to_string(wajib.tahun) + "/" + wajib.periode},
                         medan_semua))
       << "</div>"_html;
  return halaman(konteks,
                 bingkai(konteks, "Laporan pemantauan " + satu.value().nama,
                         evaluasi::judul_periode_pemantauan(wajib.periode, wajib.tahun),
                         !t.galat.empty(), t.status),
                 html);
}

}  // namespace

Response halaman_pelapor(Context& konteks) {
  const auto satu = app::tanya_pantau(*konteks.snapshot, konteks.tahun, konteks.param("indikator"));
  if (!satu.ok()) return tiada(konteks, satu.error());
  TampilanPantau<IsianPelapor> t;
  if (satu.value().pelapor) t.isi = app::isian_pelapor(*satu.value().pelapor);
  t.semula = app::sidik_pelapor(t.isi);
  if (!satu.value().pelapor) t.isi.mulai = std::to_string(konteks.tahun);
  return tampilkan_pelapor(konteks, satu.value(), t);
}

Response kirim_pelapor(Context& konteks) {
  const Params& form = konteks.request.form;
  if (const auto tahun = Tanggal::parse(form.get("tahun_pantau") + "-01-01"); tahun.ok()) {
    konteks.tahun = tahun.value().tahun();
  }
  const app::KirimanPelapor kiriman{konteks.param("indikator"),
                                    konteks.tahun,
                                    {form.get("jabatan"), form.get("mulai"), form.get("sampai"),
                                     form.get("berkala"), form.get("hari")},
                                    form.get("semula")};
  const auto hasil = app::atur_pelapor(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return tiada(konteks, hasil.error());
  if (hasil.value().salah.empty()) {
    return see_other(alamat_pantau(kiriman.indikator) + "?tahun=" + std::to_string(konteks.tahun));
  }
  const auto satu = app::tanya_pantau(*konteks.snapshot, konteks.tahun, kiriman.indikator);
  if (!satu.ok()) return tiada(konteks, satu.error());
  TampilanPantau<IsianPelapor> t{.isi = kiriman.isi,
                                 .semula = kiriman.semula,
                                 .galat = galat_medan(hasil.value().salah),
                                 .status = 422};
  if (hasil.value().bentrok) {
    t.semula = app::sidik_pelapor(hasil.value().tersimpan);
    t.beda = beda_pelapor(konteks, hasil.value().tersimpan, kiriman.isi);
    t.status = 409;
  }
  return tampilkan_pelapor(konteks, satu.value(), t);
}

Response halaman_lapor_pantau(Context& konteks) {
  const auto wajib = kewajiban_di(konteks);
  if (!wajib.ok()) return tiada(konteks, wajib.error());
  if (!app::boleh_memantau(konteks.pelaku, wajib.value().jabatan, konteks.snapshot->kantor())) {
    return tak_berwenang(konteks, kantor::Tindakan::LaporkanPemantauan);
  }
  TampilanPantau<IsianPantau> t;
  const auto lama = evaluasi::cari_laporan_pemantauan(
      konteks.snapshot->himpunan(), wajib.value().indikator.str() + "/" +
                                        std::to_string(wajib.value().tahun) + "/" +
                                        wajib.value().periode);
  if (lama) t.isi = app::isian_pantau(*lama);
  t.semula = app::sidik_pantau(t.isi);
  return tampilkan_laporan(konteks, wajib.value(), t);
}

Response kirim_lapor_pantau(Context& konteks) {
  const auto wajib = kewajiban_di(konteks);
  if (!wajib.ok()) return tiada(konteks, wajib.error());
  const Params& form = konteks.request.form;
  const app::KirimanPantau kiriman{
      wajib.value().indikator.str(),
      wajib.value().tahun,
      wajib.value().periode,
      {form.get("hambatan"), form.get("upaya"), form.get("tenggat"), form.get("rapat")},
      form.get("semula")};
  const auto hasil = app::lapor_pemantauan(konteks.workspace, konteks.oleh(), kiriman);
  if (!hasil.ok()) return tiada(konteks, hasil.error());
  if (hasil.value().salah.empty()) {
    return see_other(alamat_pantau(kiriman.indikator) + "?tahun=" + std::to_string(kiriman.tahun));
  }
  TampilanPantau<IsianPantau> t{.isi = kiriman.isi,
                                .semula = kiriman.semula,
                                .galat = galat_medan(hasil.value().salah),
                                .status = 422};
  if (hasil.value().bentrok) {
    t.semula = app::sidik_pantau(hasil.value().tersimpan);
    t.beda = beda_pantau(hasil.value().tersimpan, kiriman.isi);
    t.status = 409;
  }
  return tampilkan_laporan(konteks, wajib.value(), t);
}

}  // namespace laras::web
