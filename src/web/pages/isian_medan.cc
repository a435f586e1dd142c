#include "web/pages/isian_medan.h"

#include <array>

#include "web/parts/frame.h"
#include "web/parts/komponen.h"

namespace laras::web {

using app::ButirTampil;
using app::FormulirIsian;
using kinerja::KeadaanIsian;

namespace {

Html identitas(const FormulirIsian& formulir, const ButirTampil& butir) {
  const std::string tahun = std::to_string(formulir.periode.tahun);
  Html html;
  html << R"(<div class="isian__identitas rapat"><h3 class="isian__uraian")"_html
       << Attr{"id"_html, butir.indikator + "-j"} << ">"_html << butir.nama
       << R"(</h3><p class="kecil redup"><span class="kode-renstra">)"_html << butir.kode
       << "</span> · target "_html << tahun << R"(: <b class="angka">)"_html << butir.target
       << "</b> · "_html
       << tautan("/indikator/" + ruas_alamat(butir.indikator) + "?tahun=" + tahun,
                 "definisi dan rumus")
       << "</p>"_html;
  if (!butir.alasan.empty()) {
    html << R"(<p class="kutip kecil">)"_html << lencana(Lencana::Dikembalikan) << " "_html
         << butir.alasan_oleh << ": “"_html << butir.alasan << "”</p>"_html;
  } else if (butir.keadaan != KeadaanIsian::Kosong) {
    html << R"(<p class="kecil">)"_html << lencana_isian(butir.keadaan);
    if (!butir.diajukan_oleh.empty() && butir.keadaan != KeadaanIsian::Draf) {
      html << R"( <span class="redup">)"_html << butir.diajukan_oleh << "</span>"_html;
    }
    html << "</p>"_html;
  }
  html << "</div>"_html;
  return html;
}

void kepala_hitungan(Html& html, const FormulirIsian& formulir, const ButirTampil& butir) {
  const int kini = formulir.periode.triwulan();
  html << R"(<table class="hitungan"><thead><tr><td></td>)"_html;
  for (int tw = 1; tw < kini; ++tw) {
    html << R"(<th scope="col">Trib. )"_html << acuan::romawi(tw) << "</th>"_html;
  }
  html << R"(<th scope="col" class="kini">)"_html << (butir.kumulatif ? "s.d. Trib. " : "Trib. ")
       << acuan::romawi(kini) << "</th></tr></thead><tbody>"_html;
}

void sel_lalu(Html& html, const FormulirIsian& formulir, const std::array<std::string, 3>& lalu) {
  for (int tw = 1; tw < formulir.periode.triwulan(); ++tw) {
    html << "<td>"_html << lalu[static_cast<std::size_t>(tw - 1)] << "</td>"_html;
  }
}

void masukan(Html& html, const std::string& nama, const std::string& id, const std::string& isi,
             bool galat) {
  html << R"(<input type="text" inputmode="decimal" autocomplete="off")"_html
       << Attr{"class"_html,
               galat ? "masukan masukan--angka masukan--galat" : "masukan masukan--angka"}
       << Attr{"id"_html, id} << Attr{"name"_html, nama} << Attr{"value"_html, isi};
  if (galat) html << R"( aria-invalid="true")"_html << Attr{"aria-describedby"_html, id + "-g"};
  html << ">"_html;
}

/// The messages of the figures, above them.
void pesan(Html& html, const ButirTampil& butir, const NilaiMedan& nilai) {
  for (const auto& baris : butir.baris) {
    const std::string id = id_medan(baris.kolom, butir.indikator);
    const std::string kata = pesan_untuk(nilai.galat, id);
    if (kata.empty()) continue;
    html << R"(<p class="pesan-galat")"_html << Attr{"id"_html, id + "-g"}
         << R"(><span class="tersembunyi">Galat: </span>)"_html << kata << "</p>"_html;
  }
}

Html hitungan(const FormulirIsian& formulir, const ButirTampil& butir, const NilaiMedan& nilai,
              bool dapat_diisi) {
  Html html;
  html << "<div>"_html;
  pesan(html, butir, nilai);
  kepala_hitungan(html, formulir, butir);
  for (const auto& baris : butir.baris) {
    const std::string id = id_medan(baris.kolom, butir.indikator);
    html << R"(<tr><th scope="row">)"_html;
    if (dapat_diisi) {
      html << "<label"_html << Attr{"for"_html, id} << ">"_html << baris.nama << "</label>"_html;
    } else {
      html << baris.nama;
    }
    html << "</th>"_html;
    sel_lalu(html, formulir, baris.lalu);
    html << R"(<td class="kini">)"_html;
    if (dapat_diisi) {
      masukan(html, nama_medan(baris.kolom, butir.indikator), id,
              nilai.nilai(baris.kolom, butir.indikator, baris.isi),
              !pesan_untuk(nilai.galat, id).empty());
    } else {
      html << (baris.isi.empty() ? std::string("–") : baris.isi);
    }
    html << "</td></tr>"_html;
  }
  html << R"(<tr class="hasil"><th scope="row">Hasil tersimpan</th>)"_html;
  sel_lalu(html, formulir, butir.hasil_lalu);
  html << R"(<td class="kini"><output>)"_html << butir.hasil << "</output></td></tr>"_html
       << "</tbody></table>"_html;
  if (!butir.dalam.empty()) {
    html << R"(<p class="kecil redup">Dalam tribulan ini saja: )"_html << butir.dalam
         << "</p>"_html;
  }
  html << "</div>"_html;
  return html;
}

Html daftar_bukti(const ButirTampil& butir) {
  Html html;
  if (butir.bukti.empty()) return html;
  html << R"(<ul class="bukti">)"_html;
  for (const auto& satu : butir.bukti) {
    html << "<li>"_html;
    if (satu.jenis.empty()) {
      html << "<span>"_html << satu.judul
           << R"( <span class="redup">tanpa berkas</span></span>)"_html;
    } else {
      html << R"(<span class="jenis">)"_html << satu.jenis << "</span><span>"_html
           << tautan("/bukti/" + ruas_alamat(satu.bukti), satu.judul)
           << R"( <span class="redup">)"_html << satu.ukuran << "</span></span>"_html;
    }
    html << "</li>"_html;
  }
  html << "</ul>"_html;
  return html;
}

Html bukti_isian(const ButirTampil& butir, const NilaiMedan& nilai, bool dapat_diisi) {
  const std::string id = id_medan("bukti", butir.indikator);
  const std::string kata = pesan_untuk(nilai.galat, id);
  Html html;
  html << R"(<div class="isian__bukti"><div)"_html;
  if (!kata.empty()) html << R"( class="medan--galat")"_html;
  html << ">"_html;
  if (dapat_diisi) {
    html << R"(<label class="kecil")"_html << Attr{"for"_html, id}
         << R"(>Bukti<span class="tersembunyi"> )"_html << butir.nama << "</span></label>"_html;
  } else {
    html << R"(<p class="kecil"><b>Bukti</b></p>)"_html;
  }
  if (!kata.empty()) {
    html << R"(<p class="pesan-galat")"_html << Attr{"id"_html, id + "-g"}
         << R"(><span class="tersembunyi">Galat: </span>)"_html << kata << "</p>"_html;
  }
  html << daftar_bukti(butir);
  if (dapat_diisi) {
    html
        << R"(<input class="berkas" type="file" multiple accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx")"_html
        << Attr{"id"_html, id} << Attr{"name"_html, nama_medan("bukti", butir.indikator)};
    if (!kata.empty()) {
      html << R"( aria-invalid="true")"_html << Attr{"aria-describedby"_html, id + "-g"};
    }
    html << ">"_html;
  } else if (butir.bukti.empty()) {
    html << R"(<p class="kecil redup">Belum ada bukti.</p>)"_html;
  }
  html << "</div></div>"_html;
  return html;
}

struct Teks {
  const char* kolom;
  const char* judul;
  const std::string* isi;
};

Html narasi(const ButirTampil& butir, const NilaiMedan& nilai, bool dapat_diisi) {
  const std::array<Teks, 4> semua = {
      {{"keterangan", "Penjelasan", &butir.isi.keterangan},
       {"hambatan", "Hambatan", &butir.isi.hambatan},
       {"upaya", "Upaya yang telah dilakukan", &butir.isi.upaya},
       {"rencana_tindak_lanjut", "Rencana tindak lanjut", &butir.isi.rencana_tindak_lanjut}}};
  int terisi = 0;
  bool bergalat = false;
  Html isi;
  for (const Teks& satu : semua) {
    const std::string kini = nilai.nilai(satu.kolom, butir.indikator, *satu.isi);
    const std::string id = id_medan(satu.kolom, butir.indikator);
    const std::string kata = pesan_untuk(nilai.galat, id);
    terisi += kini.empty() ? 0 : 1;
    bergalat = bergalat || !kata.empty();
    if (dapat_diisi) {
      isi << medan({.nama = nama_medan(satu.kolom, butir.indikator),
                    .judul = satu.judul,
                    .nilai = kini,
                    .jenis = JenisMedan::Panjang,
                    .galat = kata,
                    .id = id});
    } else {
      isi << R"(<div class="medan"><b class="kecil">)"_html << satu.judul << "</b><p>"_html
          << (kini.empty() ? std::string("–") : kini) << "</p></div>"_html;
    }
  }
  Html html;
  html << (bergalat ? R"(<details class="isian__narasi" open>)"_html
                    : R"(<details class="isian__narasi">)"_html)
       << "<summary>Narasi, "_html << terisi << R"( dari 4 terisi<span class="tersembunyi">: )"_html
       << butir.nama << "</span></summary><div>"_html << isi << "</div></details>"_html;
  return html;
}

bool bergalat(const ButirTampil& butir, const NilaiMedan& nilai) {
  for (const Galat& satu : nilai.galat) {
    if (satu.medan.ends_with("-" + butir.indikator)) return true;
  }
  return false;
}

}  // namespace

std::string NilaiMedan::nilai(std::string_view kolom, const std::string& indikator,
                              const std::string& tersimpan) const {
  const std::string nama = nama_medan(kolom, indikator);
  return ketikan != nullptr && ketikan->has(nama) ? ketikan->get(nama) : tersimpan;
}

std::string nama_medan(std::string_view kolom, const std::string& indikator) {
  return std::string(kolom) + "." + indikator;
}

std::string id_medan(std::string_view kolom, const std::string& indikator) {
  return std::string(kolom) + "-" + indikator;
}

std::string alamat_isian(const app::PeriodeIsian& periode, const Id<kantor::UnitKerja>& unit) {
  return "/realisasi/" + std::to_string(periode.tahun) + "/" +
         std::string(acuan::kode(periode.periode)) + "/" + ruas_alamat(unit.str());
}

Html lencana_isian(KeadaanIsian keadaan) {
  constexpr std::array<Lencana, 6> kLencana = {Lencana::Belum,        Lencana::Draf,
                                               Lencana::Diajukan,     Lencana::Dikembalikan,
                                               Lencana::Diverifikasi, Lencana::Disahkan};
  return lencana(kLencana[static_cast<std::size_t>(keadaan)]);
}

Html butir_isian(const FormulirIsian& formulir, const ButirTampil& butir, const NilaiMedan& nilai,
                 bool dapat_diisi) {
  Html html;
  html << R"(<div role="group")"_html
       << Attr{"class"_html, bergalat(butir, nilai) ? "isian isian--galat" : "isian"}
       << Attr{"id"_html, "b-" + butir.indikator}
       << Attr{"aria-labelledby"_html, butir.indikator + "-j"} << ">"_html
       << identitas(formulir, butir) << hitungan(formulir, butir, nilai, dapat_diisi)
       << bukti_isian(butir, nilai, dapat_diisi) << narasi(butir, nilai, dapat_diisi);
  if (dapat_diisi) {
    html << tersembunyi(nama_medan("sidik", butir.indikator),
                        nilai.nilai("sidik", butir.indikator, butir.sidik));
  }
  html << "</div>"_html;
  return html;
}

}  // namespace laras::web
