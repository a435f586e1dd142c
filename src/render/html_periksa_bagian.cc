#include "render/html_periksa_bagian.h"

#include <algorithm>
#include <string_view>

#include "base/teks.h"
#include "render/html_konteks.h"

namespace laras::render {

namespace {

using naskah::BarisPeriksa;
using naskah::CatatanPeriksa;
using naskah::HalamanPeriksa;
using naskah::SelPeriksa;
using naskah::TabelPeriksa;
using naskah::TandaPeriksa;

/// Whether a cell stands at the right edge as figures do: mostly digits.
bool angka(std::string_view teks) {
  const auto digit =
      std::count_if(teks.begin(), teks.end(), [](char c) { return c >= '0' && c <= '9'; });
  return teks.size() <= 24 && 2 * digit >= static_cast<std::ptrdiff_t>(teks.size()) && digit > 0;
}

void tulis_rentang(TulisHtml& w, const SelPeriksa& sel) {
  if (sel.baris > 1) {
    w << " rowspan=\""_raw << sel.baris << "\""_raw;
  }
  if (sel.kolom > 1) {
    w << " colspan=\""_raw << sel.kolom << "\""_raw;
  }
}

/// The gravest kind of the notes at a cell gives its colour.
TandaPeriksa terberat(const HalamanPeriksa& halaman, const SelPeriksa& sel) {
  TandaPeriksa tanda = TandaPeriksa::Tanya;
  for (const auto i : sel.catatan) {
    tanda = std::min(tanda, halaman.catatan[i].tanda);
  }
  return tanda;
}

void tulis_kelas(TulisHtml& w, const HalamanPeriksa& halaman, const SelPeriksa& sel) {
  const bool kanan = angka(sel.teks);
  if (sel.catatan.empty()) {
    w << (kanan ? " class=\"n\""_raw : ""_raw);
    return;
  }
  w << " class=\""_raw << (kanan ? "n "_raw : ""_raw) << "temuan "_raw
    << kelas(terberat(halaman, sel)) << "\""_raw;
}

void tulis_sel(TulisHtml& w, const HalamanPeriksa& halaman, const SelPeriksa& sel, bool kepala) {
  const bool judul = kepala && !sel.teks.empty();
  w << (judul ? "<th"_raw : "<td"_raw);
  if (judul) {
    w << (sel.kolom > 1 ? " scope=\"colgroup\""_raw : " scope=\"col\""_raw);
  }
  if (!sel.nama.empty()) {
    w << " id=\""_raw << sel.nama << "\""_raw;
  }
  tulis_kelas(w, halaman, sel);
  tulis_rentang(w, sel);
  w << ">"_raw;
  if (sel.catatan.empty()) {
    tulis_terpenggal(w, sel.teks);
  } else {
    w << "<span class=\"cetak\">"_raw << (sel.teks.empty() ? std::string("(kosong)") : sel.teks)
      << "</span>"_raw;
  }
  for (const auto i : sel.catatan) {
    const CatatanPeriksa& catatan = halaman.catatan[i];
    if (!catatan.dihitung.empty()) {
      w << " <span class=\"ganti\">"_raw << sebutan_dihitung(catatan.tanda) << " <b>"_raw
        << catatan.dihitung << "</b></span>"_raw;
    }
    w << " <a class=\"cap "_raw << kelas(catatan.tanda) << "\" href=\"#"_raw << catatan.nama
      << "\">"_raw << catatan.jenis << " "_raw << catatan.nomor << "</a>"_raw;
  }
  w << (judul ? "</th>"_raw : "</td>"_raw);
}

void tulis_baris(TulisHtml& w, const HalamanPeriksa& halaman, const TabelPeriksa& tabel,
                 const std::vector<BarisPeriksa>& baris, bool kepala) {
  for (const auto& satu : baris) {
    if (satu.dilewati > 0) {
      w << "<tr class=\"lewat\"><td colspan=\""_raw << std::max<std::size_t>(1, tabel.banyak_kolom)
        << "\">… "_raw << satu.dilewati << " baris …</td></tr>"_raw;
      continue;
    }
    w << "<tr>"_raw;
    for (const auto& sel : satu.sel) {
      tulis_sel(w, halaman, sel, kepala);
    }
    w << "</tr>\n"_raw;
  }
}

// How wide the table must be at least before its scrolling region moves.
Raw kelas_lebar(const TabelPeriksa& tabel) {
  return tabel.banyak_kolom <= 5    ? "gulir lebar-a"_raw
         : tabel.banyak_kolom <= 8  ? "gulir lebar-b"_raw
         : tabel.banyak_kolom <= 12 ? "gulir lebar-c"_raw
                                    : "gulir lebar-d"_raw;
}

void tulis_kisi(TulisHtml& w, const HalamanPeriksa& halaman, const TabelPeriksa& tabel) {
  w << "<div class=\""_raw << kelas_lebar(tabel)
    << "\" role=\"region\" tabindex=\"0\" aria-labelledby=\"judul-"_raw << tabel.nama
    << "\"><table>"_raw;
  if (!tabel.kepala.empty()) {
    w << "<thead>"_raw;
    tulis_baris(w, halaman, tabel, tabel.kepala, true);
    w << "</thead>"_raw;
  }
  w << "<tbody>"_raw;
  tulis_baris(w, halaman, tabel, tabel.baris, false);
  w << "</tbody></table></div>\n"_raw;
}

void tulis_bacaan(TulisHtml& w, const TabelPeriksa& tabel) {
  if (tabel.bacaan.empty()) {
    return;
  }
  w << "<details class=\"bacaan\"><summary>Cara membaca tabel ini</summary>"_raw;
  tulis_butir(w, tabel.bacaan);
  w << "</details>\n"_raw;
}

void tulis_tautan(TulisHtml& w, const naskah::Tautan& tautan) {
  if (tautan.ke.empty()) {
    w << tautan.teks;
    return;
  }
  w << "<a href=\"#"_raw << tautan.ke << "\">"_raw << tautan.teks << "</a>"_raw;
}

void tulis_satu_catatan(TulisHtml& w, const CatatanPeriksa& catatan) {
  w << "<li id=\""_raw << catatan.nama << "\" class=\""_raw << kelas(catatan.tanda)
    << "\"><p><b>Temuan "_raw << catatan.nomor << "</b> "_raw;
  tulis_cap(w, catatan.tanda, catatan.jenis);
  w << " "_raw << catatan.sebab << " <span class=\"redup\">(keyakinan "_raw << catatan.yakin
    << ")</span></p><dl><dt>Tempat</dt><dd>"_raw;
  tulis_tautan(w, catatan.lokasi);
  w << (catatan.tempat.empty() ? ""_raw : ", "_raw) << catatan.tempat
    << "</dd><dt>Tercetak</dt><dd>"_raw
    << (catatan.tercetak.empty() ? std::string("kosong") : catatan.tercetak) << "</dd>"_raw;
  if (!catatan.dihitung.empty()) {
    w << "<dt>"_raw << teks::awal_besar(sebutan_dihitung(catatan.tanda)) << "</dt><dd><b>"_raw
      << catatan.dihitung << "</b></dd>"_raw;
  }
  if (!catatan.penjelasan.empty()) {
    w << "<dt>Penjelasan</dt><dd>"_raw << catatan.penjelasan << "</dd>"_raw;
  }
  if (catatan.banding) {
    w << "<dt>Bandingkan</dt><dd>"_raw;
    tulis_tautan(w, *catatan.banding);
    w << "</dd>"_raw;
  }
  if (catatan.akar) {
    w << "<dt>Sebab asal</dt><dd>"_raw;
    tulis_tautan(w, *catatan.akar);
    w << "</dd>"_raw;
  }
  if (!catatan.akibat.empty()) {
    w << "<dt>Akibatnya</dt><dd>"_raw;
    for (std::size_t i = 0; i < catatan.akibat.size(); ++i) {
      w << (i > 0 ? ", "_raw : ""_raw);
      tulis_tautan(w, catatan.akibat[i]);
    }
    if (catatan.akibat_lain > 0) {
      w << ", dan "_raw << catatan.akibat_lain << " lainnya"_raw;
    }
    w << "</dd>"_raw;
  }
  w << "</dl></li>\n"_raw;
}

}  // namespace

std::string sebutan_dihitung(TandaPeriksa tanda) {
  return tanda == TandaPeriksa::Keterangan ? "dihitung ulang" : "seharusnya";
}

Raw kelas(TandaPeriksa tanda) {
  switch (tanda) {
    case TandaPeriksa::Salah:
      return "salah"_raw;
    case TandaPeriksa::Janggal:
      return "janggal"_raw;
    case TandaPeriksa::Keterangan:
      return "keterangan"_raw;
    case TandaPeriksa::Tanya:
      break;
  }
  return "tanya"_raw;
}

void tulis_cap(TulisHtml& w, TandaPeriksa tanda, std::string_view kata) {
  w << "<span class=\"cap "_raw << kelas(tanda) << "\">"_raw << kata << "</span>"_raw;
}

void tulis_butir(TulisHtml& w, const std::vector<std::string>& butir) {
  w << "<ul>"_raw;
  for (const auto& satu : butir) {
    w << "<li>"_raw << satu << "</li>"_raw;
  }
  w << "</ul>"_raw;
}

void tulis_catatan_periksa(TulisHtml& w, const HalamanPeriksa& halaman,
                           const std::vector<std::size_t>& catatan) {
  if (catatan.empty()) {
    return;
  }
  w << "<ul class=\"catatan-temuan\">\n"_raw;
  for (const auto i : catatan) {
    tulis_satu_catatan(w, halaman.catatan[i]);
  }
  w << "</ul>\n"_raw;
}

void tulis_tabel_periksa(TulisHtml& w, const HalamanPeriksa& halaman, const TabelPeriksa& tabel) {
  const bool bersih = tabel.catatan.empty() && tabel.catatan_lain == 0;
  w << "<section class=\"tabel\" id=\""_raw << tabel.nama << "\">"_raw;
  if (bersih) {
    w << (tabel.terbuka ? "<details open><summary>"_raw : "<details><summary>"_raw);
  }
  w << "<h3 id=\"judul-"_raw << tabel.nama << "\">"_raw << tabel.judul
    << " <span class=\"redup\">mulai "_raw << tabel.lokasi << "; "_raw << tabel.banyak_baris
    << " baris isi"_raw << (bersih ? ", tanpa temuan"_raw : ""_raw) << "</span></h3>"_raw
    << (bersih ? "</summary>\n"_raw : "\n"_raw);
  tulis_kisi(w, halaman, tabel);
  tulis_catatan_periksa(w, halaman, tabel.catatan);
  if (tabel.catatan_lain > 0) {
    w << "<p>"_raw << tabel.catatan_lain
      << " temuan lain pada tabel ini tidak ditulis agar halaman tetap ringan; semuanya ada dalam "
         "bentuk JSON.</p>\n"_raw;
  }
  tulis_bacaan(w, tabel);
  w << (bersih ? "</details></section>\n"_raw : "</section>\n"_raw);
}

}  // namespace laras::render
