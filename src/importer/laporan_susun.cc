#include "importer/laporan_susun.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"

namespace laras::importer {

namespace {

constexpr std::size_t kJudulTerpanjang = 300;
constexpr std::size_t kKepalaTerpanjang = 150;
// Between a caption and its table: a title of its own, a unit, a period.
constexpr std::size_t kJarakJudul = 4;

bool angka(char c) { return c >= '0' && c <= '9'; }
bool romawi(char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L'; }
bool huruf_kecil(char c) { return c >= 'a' && c <= 'z'; }
bool huruf(char c) { return huruf_kecil(c) || (c >= 'A' && c <= 'Z'); }

/// Length of a table number at the start: `3.10`, `III.2`, `2.1a`, `2-1`.
std::size_t panjang_nomor(std::string_view s) {
  std::size_t akhir = 0;
  for (std::size_t i = 0; i < s.size();) {
    const std::size_t mulai = i;
    const auto jenis = angka(s[i]) ? angka : romawi;
    while (i < s.size() && jenis(s[i])) {
      ++i;
    }
    if (i == mulai || i - mulai > 8) {
      break;
    }
    akhir = i;
    if (i + 1 >= s.size() || (s[i] != '.' && s[i] != '-')) {
      break;
    }
    ++i;
  }
  if (akhir > 0 && akhir < s.size() && huruf_kecil(s[akhir])) {
    ++akhir;
  }
  return akhir < s.size() && (huruf(s[akhir]) || angka(s[akhir])) ? 0 : akhir;
}

void buang_pemisah(std::string_view& s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '.' || s.front() == ':' ||
                        s.front() == '-' || s.front() == '|')) {
    s.remove_prefix(1);
  }
  for (const std::string_view garis : {"–", "—"}) {
    if (s.starts_with(garis)) {
      s.remove_prefix(garis.size());
      buang_pemisah(s);
    }
  }
}

/// Characters that nobody sees.
std::size_t panjang_gaib(std::string_view s) {
  for (const std::string_view gaib : {"\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"}) {
    if (s.starts_with(gaib)) {
      return gaib.size();
    }
  }
  return 0;
}

bool semua_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// Whether words above a table name it: they are short and end as no sentence does.
bool seperti_judul(std::string_view teks) {
  return teks.size() <= kKepalaTerpanjang &&
         std::string_view(".:;,!?)").find(teks.back()) == std::string_view::npos;
}

}  // namespace

std::string kata_laporan(std::string_view teks) {
  if (semua_ascii(teks)) {
    return teks::rapikan(teks);
  }
  std::string bersih;
  bersih.reserve(teks.size());
  for (std::size_t i = 0; i < teks.size();) {
    const std::string_view sisa = teks.substr(i);
    if (const std::size_t gaib = panjang_gaib(sisa); gaib > 0) {
      i += gaib;
    } else if (sisa.starts_with("\u2212") || sisa.starts_with("\u2011")) {
      bersih += '-';
      i += 3;
    } else if (sisa.starts_with("\u2007") || sisa.starts_with("\u2009") ||
               sisa.starts_with("\u202f") || sisa.starts_with("\u2003") ||
               sisa.starts_with("\u2002")) {
      bersih += ' ';
      i += 3;
    } else {
      bersih += teks[i++];
    }
  }
  bersih = teks::rapikan(bersih);
  for (const std::string_view tanda : {" ▲", " ▼", " ●"}) {
    if (bersih.ends_with(tanda)) {
      bersih.resize(bersih.size() - tanda.size());
    }
  }
  return bersih == "–" || bersih == "—" ? "-" : bersih;
}

std::optional<JudulTabel> urai_judul_tabel(std::string_view teks) {
  if (teks.size() > kJudulTerpanjang || teks::kecilkan(teks.substr(0, 5)) != "tabel") {
    return std::nullopt;
  }
  std::string_view sisa = teks.substr(5);
  const std::size_t sebelum = sisa.size();
  buang_pemisah(sisa);
  const std::size_t panjang = sebelum == sisa.size() ? 0 : panjang_nomor(sisa);
  if (panjang == 0) {
    return std::nullopt;
  }
  JudulTabel judul{.nomor = std::string(sisa.substr(0, panjang))};
  sisa.remove_prefix(panjang);
  buang_pemisah(sisa);
  if (!sisa.empty() && (huruf_kecil(sisa.front()) || sisa.front() == ',' || sisa.back() == ':')) {
    return std::nullopt;
  }
  judul.judul = teks::rapikan(sisa);
  return judul;
}

void PenyusunLaporan::judul(std::string_view teks, std::string lokasi) {
  std::string kata = kata_laporan(teks);
  if (!kata.empty()) {
    blok_.push_back({.jenis = Jenis::Judul, .teks = std::move(kata), .lokasi = std::move(lokasi)});
  }
}

void PenyusunLaporan::paragraf(std::string_view teks, std::string lokasi, bool tebal) {
  std::string kata = kata_laporan(teks);
  if (!kata.empty()) {
    blok_.push_back({.teks = std::move(kata), .lokasi = std::move(lokasi), .tebal = tebal});
  }
}

void PenyusunLaporan::keterangan(std::string_view teks, std::string lokasi) {
  const std::size_t sebelum = blok_.size();
  paragraf(teks, std::move(lokasi), false);
  if (blok_.size() > sebelum) {
    blok_.back().keterangan = true;
  }
}

void PenyusunLaporan::tabel(KisiLaporan kisi, std::size_t kepala, const std::string& lokasi,
                            std::string_view judul) {
  if (kisi.banyak_baris() == 0) {
    return;
  }
  pelaporan::TabelTerbaca tabel{.kepala = kepala, .baris = kisi.selesai()};
  const std::size_t banyak = tabel.baris.empty() ? 0 : tabel.baris.size() * tabel.baris[0].size();
  if (tabel.baris.empty() || banyak_sel_ + banyak > kSelLaporanTerbanyak) {
    catatan("Tabel di " + lokasi + " tidak dibaca: terlalu besar.");
    return;
  }
  if (banyak == 0) {
    return;
  }
  if (banyak == 1) {
    const pelaporan::SelTerbaca& satu = tabel.baris[0][0];
    paragraf(satu.teks, satu.lokasi, satu.tebal);
    return;
  }
  banyak_sel_ += banyak;
  tabel.kepala = std::min(kepala, tabel.baris.size());
  tabel.lokasi = tabel.baris[0][0].lokasi;
  if (const std::string kata = kata_laporan(judul); !kata.empty()) {
    JudulTabel urai = urai_judul_tabel(kata).value_or(JudulTabel{.judul = kata});
    tabel.nomor = std::move(urai.nomor);
    tabel.judul = std::move(urai.judul);
    tabel.lokasi_judul = lokasi;
  }
  blok_.push_back({.jenis = Jenis::Tabel, .tabel = std::move(tabel)});
}

void PenyusunLaporan::catatan(std::string teks) {
  if (std::find(catatan_.begin(), catatan_.end(), teks) == catatan_.end()) {
    catatan_.push_back(std::move(teks));
  }
}

// A caption that has no title of its own takes the block behind it as its title.
void PenyusunLaporan::pakai_judul(Blok& tabel, std::size_t dari, JudulTabel judul) {
  blok_[dari].dipakai = true;
  tabel.tabel.lokasi_judul = blok_[dari].lokasi;
  Blok& berikut = blok_[dari + 1];
  if (judul.judul.empty() && berikut.jenis != Jenis::Tabel &&
      berikut.teks.size() <= kJudulTerpanjang) {
    berikut.dipakai = true;
    judul.judul = berikut.teks;
  }
  tabel.tabel.nomor = std::move(judul.nomor);
  tabel.tabel.judul = std::move(judul.judul);
}

void PenyusunLaporan::cari_judul(std::size_t indeks) {
  Blok& tabel = blok_[indeks];
  if (!tabel.tabel.nomor.empty() || !tabel.tabel.judul.empty()) {
    return;
  }
  for (std::size_t jarak = 1; jarak <= std::min(kJarakJudul, indeks); ++jarak) {
    const Blok& atas = blok_[indeks - jarak];
    if (atas.jenis == Jenis::Tabel) {
      break;
    }
    if (std::optional<JudulTabel> judul = urai_judul_tabel(atas.teks)) {
      pakai_judul(tabel, indeks - jarak, *std::move(judul));
      return;
    }
  }
  // Of captions without a number the first names the table; more below it say place and year.
  std::size_t dari = indeks;
  while (dari > 0 && indeks - dari < kJarakJudul && blok_[dari - 1].keterangan) {
    --dari;
  }
  if (dari == indeks && dari > 0 && blok_[dari - 1].jenis == Jenis::Paragraf &&
      (blok_[dari - 1].tebal || seperti_judul(blok_[dari - 1].teks))) {
    --dari;
  }
  if (dari < indeks && blok_[dari].teks.size() <= kJudulTerpanjang) {
    tabel.tabel.judul = blok_[dari].teks;
    tabel.tabel.lokasi_judul = blok_[dari].lokasi;
    blok_[dari].dipakai = blok_[dari].keterangan;
  }
}

pelaporan::LaporanTerbaca PenyusunLaporan::selesai() {
  for (std::size_t i = 0; i < blok_.size(); ++i) {
    if (blok_[i].jenis == Jenis::Tabel) {
      cari_judul(i);
    }
  }
  pelaporan::LaporanTerbaca laporan{.catatan = std::move(catatan_)};
  std::string bagian;
  for (Blok& blok : blok_) {
    if (blok.dipakai) {
      continue;
    }
    if (blok.jenis == Jenis::Judul) {
      bagian = std::move(blok.teks);
    } else if (blok.jenis == Jenis::Tabel) {
      blok.tabel.bagian = bagian;
      laporan.tabel.push_back(std::move(blok.tabel));
    } else {
      const bool kepala = blok.tebal && blok.teks.size() <= kKepalaTerpanjang;
      const std::string atasnya = bagian;
      if (kepala) {
        bagian = blok.teks;
      }
      laporan.paragraf.push_back({.teks = std::move(blok.teks),
                                  .lokasi = std::move(blok.lokasi),
                                  .bagian = atasnya,
                                  .tabel_sebelum = laporan.tabel.size()});
    }
  }
  blok_.clear();
  return laporan;
}

}  // namespace laras::importer
