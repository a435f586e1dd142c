#include "render/html_konteks.h"

namespace laras::render {
namespace {

constexpr std::size_t kTerbanyakDiPanel = 8;

void tautan_asal(KonteksHtml& k, const SimpulAsal& simpul) {
  k.w << "<a href=\"#asal-"_raw << simpul.nomor << "\">"_raw;
}

// A constant has nothing to tell beyond its place in the formula.
void tulis_sumber(KonteksHtml& k, const std::vector<std::size_t>& sumber) {
  k.w << "<ul>"_raw;
  for (const std::size_t indeks : sumber) {
    const SimpulAsal& satu = k.asal.simpul(indeks);
    k.w << "<li>"_raw;
    tautan_asal(k, satu);
    k.w << satu.judul << "</a> <b>"_raw << tertulis(satu) << "</b>"_raw;
    if (!satu.angka.derivasi().daun.periode.empty()) {
      k.w << " ("_raw << satu.angka.derivasi().daun.periode << ")"_raw;
    }
    k.w << "</li>"_raw;
  }
  k.w << "</ul>"_raw;
}

void baris(KonteksHtml& k, Raw label, const std::string& isi) {
  if (!isi.empty()) {
    k.w << "<dt>"_raw << label << "</dt><dd>"_raw << isi << "</dd>"_raw;
  }
}

void tulis_daun(KonteksHtml& k, const SimpulAsal& simpul) {
  const Daun& daun = simpul.angka.derivasi().daun;
  baris(k, "Periode"_raw, daun.periode);
  if (!daun.bukti.empty()) {
    k.w << "<dt>Bukti</dt>"_raw;
    for (const std::string& bukti : daun.bukti) {
      k.w << "<dd>"_raw << bukti << "</dd>"_raw;
    }
  }
  baris(k, "Oleh"_raw, daun.oleh);
}

bool daun(const SimpulAsal& simpul) { return simpul.angka.derivasi().op == Operator::Tetap; }

void tulis_entri(KonteksHtml& k, const SimpulAsal& simpul) {
  const Derivasi& derivasi = simpul.angka.derivasi();
  k.w << "<li id=\"asal-"_raw << simpul.nomor << "\" tabindex=\"-1\"><p><span class=\"nomor\">"_raw
      << simpul.nomor << "</span> <b>"_raw << simpul.judul << "</b> <span class=\"nilai\">"_raw
      << tertulis(simpul) << "</span></p><dl>"_raw;
  baris(k, "Keadaan"_raw, uraian_keadaan(simpul.angka));
  if (daun(simpul)) {
    tulis_daun(k, simpul);
    baris(k, "Baris data"_raw, derivasi.daun.id);
  } else {
    baris(k, "Rumus"_raw, rumus(k.asal, simpul));
    const std::vector<std::size_t> sumber = k.asal.sumber(simpul);
    if (!sumber.empty()) {
      k.w << "<dt>Dari</dt><dd>"_raw;
      tulis_sumber(k, sumber);
      k.w << "</dd>"_raw;
    }
  }
  baris(k, "Dasar"_raw, derivasi.aturan.pasal);
  if (!simpul.tempat_id.empty()) {
    k.w << "<dt>Tercetak</dt><dd><a href=\"#"_raw << simpul.tempat_id << "\">"_raw << simpul.tempat
        << "</a>"_raw;
    if (simpul.dalam_kalimat && k.bertanda.contains(simpul.nomor)) {
      k.w << ", <a href=\"#kalimat-"_raw << simpul.nomor << "\">kembali ke kalimat</a>"_raw;
    }
    k.w << "</dd>"_raw;
  }
  k.w << "</dl></li>\n"_raw;
}

}  // namespace

void tulis_panel(KonteksHtml& k, const SimpulAsal& simpul) {
  const Derivasi& derivasi = simpul.angka.derivasi();
  k.w << "<dl class=\"asal\">"_raw;
  baris(k, "Keadaan"_raw, uraian_keadaan(simpul.angka));
  if (daun(simpul)) {
    baris(k, "Asal"_raw, derivasi.daun.label.empty() ? derivasi.daun.jenis : derivasi.daun.label);
    tulis_daun(k, simpul);
  } else {
    baris(k, "Rumus"_raw, rumus(k.asal, simpul));
    const std::vector<std::size_t> sumber = k.asal.sumber(simpul);
    if (!sumber.empty() && sumber.size() <= kTerbanyakDiPanel) {
      k.w << "<dt>Dari</dt><dd>"_raw;
      tulis_sumber(k, sumber);
      k.w << "</dd>"_raw;
    }
  }
  baris(k, "Dasar"_raw, derivasi.aturan.pasal);
  k.w << "<dd>"_raw;
  tautan_asal(k, simpul);
  k.w << "Rincian "_raw << simpul.nomor << "</a></dd></dl>"_raw;
}

void tulis_asal(KonteksHtml& k) {
  if (k.asal.entri().empty()) {
    return;
  }
  k.w << "<section class=\"bab asal-angka\" id=\"asal-angka\">"_raw;
  buka_judul(k, 2, ""_raw);
  k.w << "Asal Angka"_raw;
  tutup_judul(k);
  k.w << "<p>Setiap angka dalam dokumen ini berasal dari salah satu butir di bawah: data yang "
         "dicatat dengan buktinya, atau hasil hitung dari butir lain. Angka antara tidak "
         "dibulatkan; tanda … berarti desimalnya masih berlanjut.</p>\n<ol>\n"_raw;
  for (const std::size_t indeks : k.asal.entri()) {
    tulis_entri(k, k.asal.simpul(indeks));
  }
  k.w << "</ol></section>\n"_raw;
}

}  // namespace laras::render
