#include "web/parts/komponen.h"

#include <algorithm>

#include "base/tanggal.h"

namespace laras::web {

namespace {

std::string kelas(std::string_view dasar, Nada nada) {
  std::string hasil(dasar);
  if (nada == Nada::Kuning) hasil += " " + std::string(dasar) + "--kuning";
  if (nada == Nada::Merah) hasil += " " + std::string(dasar) + "--merah";
  if (nada == Nada::Hijau) hasil += " " + std::string(dasar) + "--hijau";
  return hasil;
}

std::string_view kelas(RupaTombol rupa) {
  switch (rupa) {
    case RupaTombol::Utama:
      return "tombol";
    case RupaTombol::Kedua:
      return "tombol tombol--kedua";
    case RupaTombol::Bahaya:
      return "tombol tombol--bahaya";
    case RupaTombol::Kecil:
      return "tombol tombol--kedua tombol--kecil";
    case RupaTombol::Tautan:
      return "tombol tombol--tautan";
  }
  return "tombol";
}

struct RupaLencana {
  std::string_view kelas;
  std::string_view kata;
};

RupaLencana rupa(Lencana keadaan) {
  switch (keadaan) {
    case Lencana::Belum:
      return {"lencana lencana--belum", "Belum diisi"};
    case Lencana::Draf:
      return {"lencana lencana--draf", "Draf"};
    case Lencana::Diajukan:
      return {"lencana lencana--diajukan", "Diajukan"};
    case Lencana::Dikembalikan:
      return {"lencana lencana--kembali", "Dikembalikan"};
    case Lencana::Diverifikasi:
      return {"lencana lencana--verif", "Diverifikasi"};
    case Lencana::Disahkan:
      return {"lencana lencana--sah", "Disahkan"};
    case Lencana::Lambat:
      return {"lencana lencana--lambat", "Terlambat"};
  }
  return {"lencana", ""};
}

void kartu_pilih(Html& html, const Banding& banding, bool saya) {
  const std::string id = banding.id + (saya ? "-saya" : "-tersimpan");
  html << R"(<div class="kartu-pilih"><div class="pilihan"><input type="radio")"_html
       << Attr{"name"_html, banding.nama} << Attr{"id"_html, id}
       << Attr{"value"_html, saya ? "saya" : "tersimpan"};
  if (saya) html << " checked"_html;
  html << "><label"_html << Attr{"for"_html, id} << ">"_html
       << (saya ? "Pakai isian saya" : "Pakai yang sudah tersimpan")
       << R"(</label></div><p class="nilai">)"_html;
  const std::string& nilai = saya ? banding.saya : banding.tersimpan;
  html << (nilai.empty() ? "(kosong)" : nilai) << R"(</p><p class="kecil redup">)"_html
       << (saya ? banding.keterangan_saya : banding.keterangan_tersimpan) << "</p></div>"_html;
}

}  // namespace

Html tautan(std::string_view alamat, std::string_view judul) { return tautan(alamat, text(judul)); }

Html tautan(std::string_view alamat, const Html& isi) {
  Html html;
  html << "<a"_html << Url{"href"_html, alamat} << ">"_html << isi << "</a>"_html;
  return html;
}

std::string tanggal_terbaca(const std::string& iso) {
  const auto tanggal = Tanggal::parse(iso);
  return tanggal.ok() ? tanggal.value().panjang() : iso;
}

Html panel(const Panel& panel, const Html& isi) {
  const std::string id = "j-" + panel.id;
  Html html;
  html << R"(<section class="panel")"_html << Attr{"aria-labelledby"_html, id}
       << R"(><div class="panel__kepala"><h2)"_html << Attr{"id"_html, id} << ">"_html
       << panel.judul << "</h2>"_html << panel.samping << "</div>"_html;
  if (panel.berisian) {
    html << R"(<div class="panel__isi">)"_html << isi << "</div>"_html;
  } else {
    html << isi;
  }
  if (!panel.kaki.empty()) {
    html << R"(<div class="panel__kaki">)"_html << panel.kaki << "</div>"_html;
  }
  html << "</section>"_html;
  return html;
}

Html angka_kunci(const std::vector<AngkaKunci>& butir) {
  Html html;
  html << R"(<dl class="angka-kunci">)"_html;
  for (const AngkaKunci& satu : butir) {
    html << (satu.lambat ? R"(<div class="lambat"><dt>)"_html : "<div><dt>"_html) << satu.nama
         << R"(</dt><dd><span class="besar">)"_html << satu.besar;
    if (!satu.satuan.empty()) html << " <small>"_html << satu.satuan << "</small>"_html;
    html << "</span>"_html;
    if (!satu.keterangan.empty()) {
      html << (satu.lambat ? R"(<span class="tanda-lambat kecil">)"_html
                           : R"(<span class="kecil redup">)"_html)
           << satu.keterangan << "</span>"_html;
    }
    html << "</dd></div>"_html;
  }
  html << "</dl>"_html;
  return html;
}

Html lencana(Lencana keadaan, std::string_view kata) {
  const RupaLencana satu = rupa(keadaan);
  Html html;
  html << "<span"_html << Attr{"class"_html, satu.kelas} << ">"_html
       << (kata.empty() ? satu.kata : kata) << "</span>"_html;
  return html;
}

Html tanda(Tanda tanda, std::string_view kata) {
  Html html;
  switch (tanda) {
    case Tanda::Tiada:
      html << kata;
      return html;
    case Tanda::Lambat:
      html << R"(<span class="tanda-lambat">)"_html;
      break;
    case Tanda::Kuning:
      html << R"(<span class="tanda-kuning">)"_html;
      break;
    case Tanda::Centang:
      html << R"(<span class="centang">)"_html;
      break;
  }
  html << kata << "</span>"_html;
  return html;
}

Html catatan(Nada nada, const Html& isi) {
  Html html;
  html << "<div"_html << Attr{"class"_html, kelas("catatan", nada)} << ">"_html << isi
       << "</div>"_html;
  return html;
}

Html catatan(Nada nada, std::string_view kalimat) {
  Html isi;
  isi << "<p>"_html << kalimat << "</p>"_html;
  return catatan(nada, isi);
}

Html rincian(const Rincian& butir) {
  Html html;
  html << R"(<dl class="rincian">)"_html;
  for (const auto& [nama, nilai] : butir) {
    html << "<dt>"_html << nama << "</dt><dd>"_html << nilai << "</dd>"_html;
  }
  html << "</dl>"_html;
  return html;
}

Html sidik(std::string_view isi) {
  Html html;
  html << R"(<code class="sidik">)"_html << isi << "</code>"_html;
  return html;
}

Html daftar(const std::vector<Html>& butir) {
  Html html;
  if (butir.empty()) return html;
  html << R"(<ul class="daftar">)"_html;
  for (const Html& satu : butir) html << "<li>"_html << satu << "</li>"_html;
  html << "</ul>"_html;
  return html;
}

Html tab(std::string_view nama, const std::vector<Tab>& butir) {
  Html html;
  html << "<nav"_html << Attr{"aria-label"_html, nama} << R"(><ul class="tab">)"_html;
  for (const Tab& satu : butir) {
    html << "<li><a"_html << Url{"href"_html, satu.alamat};
    if (satu.kini) html << R"( aria-current="page")"_html;
    html << ">"_html << satu.judul << "</a></li>"_html;
  }
  html << "</ul></nav>"_html;
  return html;
}

Html kosong(std::string_view judul, std::string_view penjelasan,
            const std::vector<Tautan>& lanjut) {
  Html html;
  html << R"(<div class="panel keadaan"><h2>)"_html << judul << "</h2><p>"_html << penjelasan
       << "</p>"_html;
  std::vector<Html> langkah;
  for (const Tautan& satu : lanjut) langkah.push_back(tautan_tombol(satu));
  if (!langkah.empty()) html << deret(langkah);
  html << "</div>"_html;
  return html;
}

Html halaman_halaman(const Halaman& halaman) {
  Html html;
  if (halaman.jumlah <= 1) return html;
  html << R"(<nav class="halaman" aria-label="Halaman daftar"><ul>)"_html;
  const auto butir = [&](int nomor, std::string_view kata) {
    html << "<li><a"_html << Url{"href"_html, halaman.alamat + std::to_string(nomor)} << ">"_html
         << kata << "</a></li>"_html;
  };
  if (halaman.nomor > 2) butir(1, "Pertama");
  if (halaman.nomor > 1) butir(halaman.nomor - 1, "Sebelumnya");
  html << R"(<li aria-current="page">Halaman )"_html << halaman.nomor << " dari "_html
       << halaman.jumlah << "</li>"_html;
  if (halaman.nomor < halaman.jumlah) butir(halaman.nomor + 1, "Berikutnya");
  if (halaman.nomor + 1 < halaman.jumlah) butir(halaman.jumlah, "Terakhir");
  html << "</ul></nav>"_html;
  return html;
}

Html cerita(const std::vector<Peristiwa>& butir) {
  Html html;
  html << R"(<ol class="cerita">)"_html;
  for (const Peristiwa& satu : butir) {
    html << "<li><time"_html;
    if (!satu.waktu_iso.empty()) html << Attr{"datetime"_html, satu.waktu_iso};
    html << ">"_html << satu.waktu << "</time>"_html << satu.uraian;
    if (!satu.kutipan.empty()) {
      html << R"(<blockquote class="redup">)"_html << satu.kutipan << "</blockquote>"_html;
    }
    html << "</li>"_html;
  }
  html << "</ol>"_html;
  return html;
}

Html bukti(const std::vector<Tautan>& butir) {
  Html html;
  if (butir.empty()) {
    html << R"(<p class="redup">Belum ada bukti.</p>)"_html;
    return html;
  }
  html << R"(<ul class="bukti">)"_html;
  for (const Tautan& satu : butir) {
    html << "<li>"_html;
    if (satu.alamat.empty()) {
      html << satu.judul;
    } else {
      html << tautan(satu.alamat, satu.judul);
    }
    html << "</li>"_html;
  }
  html << "</ul>"_html;
  return html;
}

Html batang(int permil, bool kurang, int target) {
  const int panjang = std::clamp(permil, 0, 1000);
  Html html;
  html
      << R"(<svg class="batang" viewBox="0 0 1000 12" preserveAspectRatio="none" width="88" height="12" aria-hidden="true" focusable="false"><rect class="b-alas" x="0" y="2" width="1000" height="8"/><rect)"_html
      << Attr{"class"_html, kurang ? "b-kurang" : "b-nilai"} << R"( x="0" y="2" height="8")"_html
      << Attr{"width"_html, std::to_string(panjang)} << "/>"_html;
  if (target >= 0) {
    html << R"(<rect class="b-target" y="0" width="18" height="12")"_html
         << Attr{"x"_html, std::to_string(std::clamp(target, 0, 982))} << "/>"_html;
  }
  html << "</svg>"_html;
  return html;
}

Html tombol(const Tombol& tombol) {
  Html html;
  html << R"(<button type="submit")"_html << Attr{"class"_html, kelas(tombol.rupa)};
  if (!tombol.nama.empty()) {
    html << Attr{"name"_html, tombol.nama} << Attr{"value"_html, tombol.nilai};
  }
  if (!tombol.alamat.empty()) html << Url{"formaction"_html, tombol.alamat};
  html << ">"_html << tombol.judul;
  if (!tombol.untuk.empty()) {
    html << R"(<span class="tersembunyi"> )"_html << tombol.untuk << "</span>"_html;
  }
  html << "</button>"_html;
  return html;
}

Html tautan_tombol(const Tautan& tautan, RupaTombol rupa) {
  Html html;
  html << "<a"_html << Attr{"class"_html, kelas(rupa)} << Url{"href"_html, tautan.alamat}
       << ">"_html << tautan.judul << "</a>"_html;
  return html;
}

Html deret(const std::vector<Html>& butir) {
  Html html;
  html << R"(<div class="deret">)"_html;
  for (const Html& satu : butir) html << satu;
  html << "</div>"_html;
  return html;
}

Html banding(const Banding& banding) {
  Html html;
  const std::string id = "j-" + banding.id;
  html << R"(<section class="panel")"_html << Attr{"aria-labelledby"_html, id}
       << R"(><fieldset><legend class="tersembunyi">)"_html << banding.judul
       << R"(: pilih nilai yang dipakai</legend><div class="panel__kepala"><h2)"_html
       << Attr{"id"_html, id} << ">"_html << banding.judul << "</h2>"_html;
  if (!banding.semula.empty()) {
    html << R"(<span class="kecil redup">saat Anda membuka: )"_html << banding.semula
         << "</span>"_html;
  }
  html << R"(</div><div class="banding panel__isi">)"_html;
  kartu_pilih(html, banding, true);
  kartu_pilih(html, banding, false);
  html << "</div></fieldset></section>"_html;
  return html;
}

}  // namespace laras::web
