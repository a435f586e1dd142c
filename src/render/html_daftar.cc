#include "render/html_konteks.h"

namespace laras::render {
namespace {

void tautan(KonteksHtml& k, const std::string& id, const std::string& nomor,
            const std::string& judul) {
  k.w << "<a href=\"#"_raw << id << "\">"_raw;
  if (!nomor.empty()) {
    k.w << "<span class=\"nomor\">"_raw << nomor << "</span> "_raw;
  }
  k.w << judul << "</a>"_raw;
}

void tulis_bab(KonteksHtml& k, const naskah::Bab& bab) {
  k.w << "<li>"_raw;
  tautan(k, k.id.dari(bab), sebutan(bab), bab.judul);
  bool terbuka = false;
  for (const naskah::Subbab& subbab : bab.subbab) {
    if (subbab.judul.empty()) {
      continue;
    }
    k.w << (terbuka ? ""_raw : "<ol>"_raw) << "<li>"_raw;
    terbuka = true;
    tautan(k, k.id.dari(subbab), subbab.nomor, subbab.judul);
    k.w << "</li>"_raw;
  }
  k.w << (terbuka ? "</ol></li>"_raw : "</li>"_raw);
}

// Markup stands outside the template: clang 14 emits calls of its literals inside one.
void buka_daftar(KonteksHtml& k, Raw id, const char* judul) {
  k.w << "<section class=\"bab daftar\" id=\""_raw << id << "\">"_raw;
  buka_judul(k, 2, ""_raw);
  k.w << judul;
  tutup_judul(k);
  k.w << "<ol>"_raw;
}

void tulis_butir(KonteksHtml& k, const std::string& tujuan, const std::string& sebutan,
                 const std::string& judul) {
  k.w << "<li>"_raw;
  tautan(k, tujuan, sebutan, judul);
  k.w << "</li>"_raw;
}

void tutup_daftar(KonteksHtml& k) { k.w << "</ol></section>\n"_raw; }

template <class Bagian>
void tulis_daftar(KonteksHtml& k, Raw id, const char* judul,
                  const std::vector<const Bagian*>& bagian) {
  if (bagian.empty()) {
    return;
  }
  buka_daftar(k, id, judul);
  for (const Bagian* satu : bagian) {
    tulis_butir(k, k.id.dari(*satu), sebutan(*satu), satu->judul);
  }
  tutup_daftar(k);
}

/// Tables with a number, each number once: the parts of one table share it.
std::vector<const naskah::Tabel*> tabel_bernomor(const naskah::Naskah& naskah) {
  std::vector<const naskah::Tabel*> hasil;
  for (const naskah::Tabel* tabel : naskah::tabel(naskah)) {
    const bool sama = !hasil.empty() && hasil.back()->nomor == tabel->nomor;
    if (!tabel->nomor.empty() && !sama) {
      hasil.push_back(tabel);
    }
  }
  return hasil;
}

std::vector<const naskah::Gambar*> gambar_bernomor(const naskah::Naskah& naskah) {
  std::vector<const naskah::Gambar*> hasil;
  for (const naskah::Gambar* gambar : naskah::gambar(naskah)) {
    if (!gambar->nomor.empty()) {
      hasil.push_back(gambar);
    }
  }
  return hasil;
}

}  // namespace

void tulis_daftar_isi(KonteksHtml& k) {
  k.w << "<ol>"_raw;
  if (k.naskah.bersampul && !k.naskah.kendali.empty()) {
    k.w << "<li><a href=\"#kendali\">Kendali Dokumen</a></li>"_raw;
  }
  for (const naskah::Bab& bab : k.naskah.bab) {
    tulis_bab(k, bab);
  }
  if (!k.asal.entri().empty()) {
    k.w << "<li><a href=\"#asal-angka\">Asal Angka</a></li>"_raw;
  }
  k.w << "</ol>"_raw;
}

void tulis_daftar_tabel(KonteksHtml& k) {
  tulis_daftar(k, "daftar-tabel"_raw, "Daftar Tabel", tabel_bernomor(k.naskah));
}

void tulis_daftar_gambar(KonteksHtml& k) {
  tulis_daftar(k, "daftar-gambar"_raw, "Daftar Gambar", gambar_bernomor(k.naskah));
}

}  // namespace laras::render
