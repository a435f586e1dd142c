#include <utility>

#include <nlohmann/json.hpp>

#include "app/ajukan_isian.h"
#include "app/konsep_isian.h"
#include "app/simpan_isian.h"
#include "web/asset.h"
#include "web/pages/isian.h"
#include "web/pages/isian_medan.h"
#include "web/pages/isian_tempat.h"
#include "web/parts/keadaan.h"
#include "web/parts/komponen.h"

namespace laras::web {

using app::FormulirIsian;

namespace {

/// Everything typed, without what belongs to the request alone.
std::string ke_konsep(const Params& ketikan) {
  nlohmann::ordered_json semua = nlohmann::ordered_json::array();
  for (const auto& [nama, nilai] : ketikan.all()) {
    if (nama != "csrf" && nama != "aksi") semua.push_back({nama, nilai});
  }
  return semua.dump();
}

Params dari_konsep(const std::string& isi) {
  Params hasil;
  const auto semua = nlohmann::json::parse(isi, nullptr, false);
  if (!semua.is_array()) return hasil;
  for (const auto& satu : semua) {
    if (satu.is_array() && satu.size() == 2 && satu[0].is_string() && satu[1].is_string()) {
      hasil.add(satu[0].get<std::string>(), satu[1].get<std::string>());
    }
  }
  return hasil;
}

/// What came of the form, entry by entry; entries without fields are left out.
app::KirimanIsian kiriman(const TempatIsian& di, const FormulirIsian& formulir,
                          const Params& ketikan) {
  app::KirimanIsian hasil{di.periode, di.unit, {}};
  for (const auto& butir : formulir.butir) {
    const auto ambil = [&](std::string_view kolom) {
      return ketikan.get(nama_medan(kolom, butir.indikator));
    };
    if (!ketikan.has(nama_medan("sidik", butir.indikator)) ||
        ketikan.get("pilih." + butir.indikator) == "tersimpan") {
      continue;
    }
    hasil.butir.push_back(
        {butir.indikator,
         {ambil("nilai"), ambil("pembilang"), ambil("penyebut"), ambil("keterangan"),
          ambil("hambatan"), ambil("upaya"), ambil("rencana_tindak_lanjut")},
         ambil("sidik")});
  }
  return hasil;
}

/// Errors of an act at their fields, each with the name of its entry.
std::vector<Galat> galat_isian(const FormulirIsian& formulir, const Errors& salah) {
  std::vector<Galat> hasil;
  for (const Error& satu : salah) {
    const auto pisah = satu.where.find(':');
    if (pisah == std::string::npos) {
      hasil.push_back({"", satu.message});
      continue;
    }
    const std::string indikator = satu.where.substr(0, pisah);
    std::string kolom = satu.where.substr(pisah + 1);
    for (const auto& butir : formulir.butir) {
      if (butir.indikator != indikator) continue;
      // A value that is typed as such has no field for its counts.
      if ((kolom == "pembilang" || kolom == "penyebut") && butir.baris.size() == 1) kolom = "nilai";
    }
    hasil.push_back({id_medan(kolom, indikator), satu.message});
  }
  return hasil;
}

std::vector<Galat> bernama(const FormulirIsian& formulir, std::vector<Galat> galat) {
  for (Galat& satu : galat) {
    for (const auto& butir : formulir.butir) {
      if (!satu.medan.empty() && satu.medan.ends_with("-" + butir.indikator)) {
        satu.pesan = butir.nama + ": " + satu.pesan;
        break;
      }
    }
  }
  return galat;
}

/// How the page is to be shown.
struct Tampilan {
  NilaiMedan nilai = {};
  std::string judul_galat = {};
  std::string simpan = {};  ///< what the bar of acts says
  int status = 200;
};

Html isi_formulir(const FormulirIsian& formulir, const NilaiMedan& nilai, bool dapat_diisi) {
  Html html;
  html << R"(<div class="panel">)"_html;
  std::string simpul;
  for (const auto& butir : formulir.butir) {
    if (butir.simpul != simpul) {
      simpul = butir.simpul;
      html << R"(<div class="kelompok"><h2>)"_html << butir.simpul
           << R"( <span class="kode-renstra">)"_html << butir.kode << "</span></h2></div>"_html;
    }
    html << butir_isian(formulir, butir, nilai,
                        dapat_diisi && kinerja::dapat_diubah(butir.keadaan));
  }
  html << "</div>"_html;
  return html;
}

Html bilah(const FormulirIsian& formulir, const Tampilan& tampilan) {
  const auto terisi =
      static_cast<int>(formulir.butir.size()) - formulir.jumlah(kinerja::KeadaanIsian::Kosong);
  Html html;
  html << R"(<div class="bilah-aksi"><p class="simpan" role="status">)"_html;
  if (!tampilan.simpan.empty()) html << tanda(Tanda::Centang, tampilan.simpan) << " "_html;
  html << terisi << " dari "_html << formulir.butir.size() << " isian tersimpan</p>"_html
       << deret({tombol({.judul = "Simpan draf",
                         .nama = "aksi",
                         .nilai = "simpan",
                         .rupa = RupaTombol::Kedua}),
                 tombol({.judul = "Ajukan ke Sungram", .nama = "aksi", .nilai = "ajukan"})})
       << "</div>"_html;
  return html;
}

std::string keterangan(const FormulirIsian& formulir) {
  std::string hasil =
      "Angka sampai dengan " +
      kinerja::hari_terakhir(formulir.periode.tahun, formulir.periode.periode).panjang() +
      ". Ajukan paling lambat " + formulir.jadwal.tenggat_unit.panjang() + ".";
  if (formulir.terlambat > 0) {
    hasil += " Terlambat " + std::to_string(formulir.terlambat) + " hari kerja.";
  }
  return hasil;
}

Response tampilkan(const Context& konteks, const TempatIsian& di, const FormulirIsian& formulir_ini,
                   const Tampilan& tampilan) {
  const bool dapat_diisi = formulir_ini.dapat_diisi();
  Html isi;
  isi << ringkasan_galat(tampilan.judul_galat, bernama(formulir_ini, tampilan.nilai.galat));
  if (!formulir_ini.penutupan.empty()) {
    isi << catatan(formulir_ini.ditutup ? Nada::Kuning : Nada::Biasa, formulir_ini.penutupan);
  }
  if (formulir_ini.butir.empty()) {
    isi << kosong("Unit ini tidak mengisi indikator apa pun",
                  "Indikator muncul di sini setelah Sungram mencatat target dan pengisinya.",
                  {{"Kembali ke pengisian", "/realisasi"}});
  } else if (dapat_diisi) {
    isi << "<p>"_html
        << tautan(di.alamat() + "/buku-kerja", "Isi dengan Excel: unduh dan unggah buku kerja")
        << "</p>"_html;
    Html dalam;
    dalam << isi_formulir(formulir_ini, tampilan.nilai, true) << bilah(formulir_ini, tampilan);
    isi << formulir(konteks,
                    {.alamat = di.alamat(), .berkas = true, .kelas = "", .id = "formulir-isian"},
                    dalam)
        << "<script defer"_html << Url{"src"_html, asset_path("konsep.js")} << "></script>"_html;
  } else {
    if (!formulir_ini.ditutup) {
      isi << catatan(Nada::Hijau,
                     "Semua isian sudah diajukan. Isian yang dikembalikan dapat diubah lagi.");
    }
    isi << isi_formulir(formulir_ini, tampilan.nilai, false);
  }
  return halaman(
      konteks,
      {.judul = "Pengisian " + formulir_ini.periode.judul() + ": " + formulir_ini.nama_unit,
       .keterangan = keterangan(formulir_ini),
       .remah = {{"Beranda", "/beranda"}, {"Pengisian", "/realisasi"}},
       .menu = "/realisasi",
       .bergalat = !tampilan.nilai.galat.empty(),
       .fokus_kerja = dapat_diisi,
       .status = tampilan.status},
      isi);
}

/// The files of the form, each to its entry. Errors stand at their entries.
Errors unggah_semua(Context& konteks, const TempatIsian& di) {
  Errors salah;
  for (const Upload& satu : konteks.request.uploads) {
    constexpr std::string_view awalan = "bukti.";
    if (!satu.field.starts_with(awalan) || satu.size == 0) continue;
    const std::string indikator = satu.field.substr(awalan.size());
    const auto hasil =
        app::unggah_bukti(konteks.workspace, konteks.pelaku, konteks.asal(),
                          {di.periode, di.unit, indikator, satu.file, satu.name, {}});
    if (!hasil.ok()) {
      Error galat = hasil.error();
      galat.message = satu.name + ": " + galat.message;
      galat.where = indikator + ":bukti";
      salah.push_back(std::move(galat));
    }
  }
  return salah;
}

std::string ringkas(const app::KetikanIsian& isi) {
  std::string angka = isi.nilai;
  if (!isi.pembilang.empty() || !isi.penyebut.empty()) {
    angka = isi.pembilang + " dari " + isi.penyebut;
  }
  for (const std::string* teks :
       {&isi.keterangan, &isi.hambatan, &isi.upaya, &isi.rencana_tindak_lanjut}) {
    if (!teks->empty()) angka += (angka.empty() ? "" : " · ") + *teks;
  }
  return angka.empty() ? "(kosong)" : angka;
}

/// Both values of each entry that two people changed; everything typed goes along.
Response halaman_bentrok(const Context& konteks, const TempatIsian& di,
                         const std::vector<app::BentrokIsian>& semua) {
  Bentrok hasil;
  hasil.keterangan = "Pilih nilai yang dipakai. Isian Anda yang lain tetap di sini.";
  hasil.alamat = di.alamat();
  hasil.terbaru = di.alamat() + "?buang=1";
  std::vector<std::pair<std::string, std::string>> baru_sidik;
  for (const auto& satu : semua) {
    hasil.butir.push_back(
        {.id = satu.indikator,
         .judul = satu.nama,
         .semula = {},
         .nama = "pilih." + satu.indikator,
         .saya = ringkas(satu.diketik),
         .keterangan_saya = "Anda, baru saja",
         .tersimpan = ringkas(satu.tersimpan),
         .keterangan_tersimpan = satu.oleh.jabatan + ", " + konteks.waktu(satu.oleh.waktu)});
    baru_sidik.emplace_back(nama_medan("sidik", satu.indikator), satu.sidik);
  }
  for (const auto& [nama, nilai] : konteks.request.form.all()) {
    if (nama == "csrf" || nama.starts_with("pilih.")) continue;
    std::string isi = nilai;
    for (const auto& [medan, sidik] : baru_sidik) {
      if (medan == nama) isi = sidik;
    }
    hasil.tetap.emplace_back(nama, std::move(isi));
  }
  return bentrok(konteks, hasil);
}

/// `tersimpan`: the entries are; then the page goes on from what is stored, lest the next sending
/// meets one's own as somebody else's.
Response ditolak(Context& konteks, const TempatIsian& di, const Errors& salah, std::string judul,
                 bool tersimpan) {
  const auto formulir_ini = formulir_isian_di(konteks, di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  Tampilan tampilan;
  if (!tersimpan) tampilan.nilai.ketikan = &konteks.request.form;
  tampilan.nilai.galat = galat_isian(formulir_ini.value(), salah);
  tampilan.judul_galat = std::move(judul) + ": " + std::to_string(salah.size()) +
                         " hal perlu diperbaiki. Ketikan Anda masih di sini.";
  tampilan.status = 422;
  return tampilkan(konteks, di, formulir_ini.value(), tampilan);
}

}  // namespace

Response halaman_isian(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (!boleh_isi(konteks, *di)) return bukan_unit_saya(konteks);
  const auto formulir_ini = formulir_isian_di(konteks, *di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  Tampilan tampilan;
  const auto konsep = app::muat_konsep(konteks.workspace, konteks.pelaku, di->alamat());
  Params ketikan;
  const bool buang = konteks.request.query.has("buang");
  if (konsep.ok() && konsep.value() && !buang && formulir_ini.value().dapat_diisi()) {
    ketikan = dari_konsep(konsep.value()->isi);
    tampilan.nilai.ketikan = &ketikan;
    tampilan.simpan =
        "Ketikan Anda " + konteks.waktu(konsep.value()->waktu) + " dipulihkan; belum disimpan.";
  }
  if (konteks.request.query.has("tersimpan")) tampilan.simpan = "Draf tersimpan.";
  return tampilkan(konteks, *di, formulir_ini.value(), tampilan);
}

Response kirim_isian(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  const auto formulir_ini = formulir_isian_di(konteks, *di);
  if (!formulir_ini.ok()) return halaman_galat(konteks, formulir_ini.error());
  Errors salah;
  // What was typed and the files are kept first, so that nothing is lost whatever happens next. One
  // who may not is refused by the act itself, which notes it.
  if (boleh_isi(konteks, *di)) {
    const auto konsep = app::simpan_konsep(konteks.workspace, konteks.pelaku, di->alamat(),
                                           ke_konsep(konteks.request.form));
    if (!konsep.ok()) return halaman_galat(konteks, konsep.error());
    salah = unggah_semua(konteks, *di);
  }
  const auto hasil = app::simpan_isian(konteks.workspace, konteks.pelaku, konteks.asal(),
                                       kiriman(*di, formulir_ini.value(), konteks.request.form));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  if (!hasil.value().bentrok.empty()) return halaman_bentrok(konteks, *di, hasil.value().bentrok);
  const bool tersimpan = hasil.value().salah.empty();
  salah.insert(salah.end(), hasil.value().salah.begin(), hasil.value().salah.end());
  if (tersimpan) {
    const auto lupa = app::hapus_konsep(konteks.workspace, konteks.pelaku, di->alamat());
    if (!lupa.ok()) return halaman_galat(konteks, lupa.error());
  }
  if (!salah.empty()) {
    return ditolak(konteks, *di, salah, "Draf belum tersimpan seluruhnya", tersimpan);
  }
  if (konteks.request.form.get("aksi") != "ajukan") {
    return see_other(di->alamat() + "?tersimpan=1");
  }
  const auto diajukan =
      app::ajukan_isian(konteks.workspace, konteks.pelaku, konteks.asal(), di->periode, di->unit);
  if (!diajukan.ok()) return halaman_galat(konteks, diajukan.error());
  if (!diajukan.value().tuntas()) {
    return ditolak(konteks, *di, diajukan.value().salah,
                   "Draf tersimpan, formulir belum dapat diajukan", true);
  }
  return see_other(di->alamat());
}

Response kirim_konsep(Context& konteks) {
  const auto di = tempat_isian(konteks);
  if (!di) return tak_ditemukan(konteks);
  if (!boleh_isi(konteks, *di)) return bukan_unit_saya(konteks);
  const auto hasil = app::simpan_konsep(konteks.workspace, konteks.pelaku, di->alamat(),
                                        ke_konsep(konteks.request.form));
  if (!hasil.ok()) return halaman_galat(konteks, hasil.error());
  Response jawaban;
  jawaban.status = 204;
  return jawaban;
}

}  // namespace laras::web
