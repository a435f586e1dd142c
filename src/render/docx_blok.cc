#include <algorithm>
#include <string>
#include <type_traits>

#include "render/docx_konteks.h"
#include "render/docx_nama.h"
#include "render/png.h"
#include "render/rupa.h"

namespace laras::render {
namespace {

using naskah::Blok;

template <class Jenis>
bool adalah(const Blok& blok) {
  return std::holds_alternative<Jenis>(blok);
}

class PenulisBlok {
 public:
  /// `sesudah` is the block that follows, if any.
  PenulisBlok(KonteksDocx& k, const Blok* sesudah) : k_(k), sesudah_(sesudah) {}

  void operator()(const naskah::Paragraf& paragraf) const {
    // A signature never stands without the last words above it.
    k_.w.buka_paragraf({.gaya = "IsiNaskah", .lanjut = menjelang_ttd()});
    tulis_ruas(k_, paragraf.isi);
    k_.w.tutup_paragraf();
  }

  void operator()(const naskah::Daftar& daftar) const { tulis(daftar, 0); }

  void operator()(const naskah::Judul& judul) const {
    k_.w.buka_paragraf({.gaya = judul.tingkat <= 3 ? "Judul3" : "Judul4"});
    const int id = k_.w.buka_penanda(k_.penanda.isi(&judul));
    if (!judul.nomor.empty()) {
      k_.w.teks(judul.nomor);
      k_.w.tab();
    }
    k_.w.teks(judul.teks);
    k_.w.tutup_penanda(id);
    k_.w.tutup_paragraf();
  }

  void operator()(const naskah::Rumus& rumus) const {
    k_.w.buka_paragraf({.gaya = "Rumus"});
    k_.w << "<m:oMath>"_raw;
    teks_rumus(rumus.kiri + " = ");
    if (rumus.penyebut.empty()) {
      teks_rumus(rumus.pembilang);
    } else {
      k_.w << "<m:f><m:num>"_raw;
      teks_rumus(rumus.pembilang);
      k_.w << "</m:num><m:den>"_raw;
      teks_rumus(rumus.penyebut);
      k_.w << "</m:den></m:f>"_raw;
    }
    if (!rumus.kanan.empty()) {
      teks_rumus(" " + rumus.kanan);
    }
    k_.w << "</m:oMath>"_raw;
    k_.w.tutup_paragraf();
  }

  void operator()(const naskah::Tabel& tabel) const { tulis_tabel(k_, tabel, menjelang_ttd()); }

  void operator()(const naskah::Gambar& gambar) const { tulis_gambar(k_, gambar); }

  void operator()(const naskah::Kop& kop) const { tulis_kop(k_, kop); }

  void operator()(const naskah::BlokTtd& blok) const {
    if (!blok.ttd.empty()) {
      tulis_ttd(blok);
    }
  }

  void operator()(const naskah::Identitas& identitas) const {
    for (const naskah::Identitas::Baris& baris : identitas.baris) {
      k_.w.buka_paragraf({.gaya = "BarisIdentitas"});
      k_.w.teks(baris.label + "\t:\t");
      k_.w.teks(baris.isi);
      k_.w.tutup_paragraf();
    }
  }

  void operator()(const naskah::JudulTengah& judul) const {
    k_.w.buka_paragraf({.gaya = "JudulTengah"});
    for (std::size_t i = 0; i < judul.baris.size(); ++i) {
      if (i > 0) {
        k_.w.ganti_baris();
      }
      k_.w.teks(judul.baris[i]);
    }
    k_.w.tutup_paragraf();
  }

 private:
  void tulis(const naskah::Daftar& daftar, int tingkat) const {
    if (daftar.butir.empty()) {
      return;
    }
    constexpr int kTerdalam = 8;
    k_.daftar.push_back(daftar.bernomor);
    const int nomor = static_cast<int>(k_.daftar.size());
    for (const naskah::Daftar::Butir& butir : daftar.butir) {
      k_.w.buka_paragraf(
          {.gaya = "IsiDaftar", .daftar = nomor, .tingkat = std::min(tingkat, kTerdalam)});
      tulis_ruas(k_, butir.isi);
      k_.w.tutup_paragraf();
      for (const naskah::Daftar& anak : butir.anak) {
        tulis(anak, tingkat + 1);
      }
    }
  }

  // Words of a formula are words: upright, in the fonts of the text.
  void teks_rumus(const std::string& teks) const {
    k_.w << "<m:r><m:rPr><m:nor/></m:rPr><m:t xml:space=\"preserve\">"_raw;
    k_.w.isi(teks);
    k_.w << "</m:t></m:r>"_raw;
  }

  // Two rows, so that the names stand level; lines that only one block has stay empty in the other.
  void tulis_ttd(const naskah::BlokTtd& blok) const {
    constexpr int kLebarTtd = 7000;
    const int seluruh = k_.lebar_isi();
    const int banyak = static_cast<int>(blok.ttd.size());
    const int lebar = std::min(kLebarTtd, seluruh / banyak);
    const int sela = banyak > 1 ? (seluruh - banyak * lebar) / (banyak - 1) : seluruh - lebar;
    std::vector<int> kolom;
    for (int i = 0; i < banyak; ++i) {
      if (i > 0 || banyak == 1) {
        kolom.push_back(twip(sela));
      }
      kolom.push_back(twip(lebar));
    }
    std::erase(kolom, 0);
    k_.w.buka_tabel({.gaya = "TabelTanpaGaris"}, kolom);
    const bool berjarak = sela > 0;
    baris_ttd(blok, kolom, berjarak, [&](const naskah::Ttd& ttd) { pembuka_ttd(blok, ttd); });
    baris_ttd(blok, kolom, berjarak, [&](const naskah::Ttd& ttd) { nama_ttd(ttd); });
    k_.w.tutup_tabel();
    k_.w.paragraf("SelaTabel", "");
  }

  template <class Isi>
  void baris_ttd(const naskah::BlokTtd& blok, const std::vector<int>& kolom, bool berjarak,
                 const Isi& isi) const {
    k_.w.buka_baris({});
    std::size_t ke = 0;
    for (std::size_t i = 0; i < blok.ttd.size(); ++i) {
      if (berjarak && (i > 0 || blok.ttd.size() == 1)) {
        k_.w.buka_sel({.lebar = kolom[ke++]});
        k_.w.paragraf("TtdIsi", "");
        k_.w.tutup_sel();
      }
      k_.w.buka_sel({.lebar = kolom[ke++]});
      isi(blok.ttd[i]);
      k_.w.tutup_sel();
    }
    k_.w.tutup_baris();
  }

  void pembuka_ttd(const naskah::BlokTtd& blok, const naskah::Ttd& ttd) const {
    if (ada(blok, &naskah::Ttd::tempat_tanggal)) {
      k_.w.paragraf("TtdIsi", ttd.tempat_tanggal);
    }
    if (ada(blok, &naskah::Ttd::pihak)) {
      k_.w.paragraf("TtdIsi", pihak_tercetak(ttd));
    }
    k_.w.paragraf("TtdJabatan", ttd.jabatan);
  }

  void nama_ttd(const naskah::Ttd& ttd) const {
    k_.w.buka_paragraf({.gaya = "TtdNama"});
    ttd.nama.empty() ? k_.w.teks(kTanpaNama, "Isian") : k_.w.teks(ttd.nama);
    k_.w.tutup_paragraf();
    if (!ttd.pangkat.empty()) {
      k_.w.paragraf("TtdIsi", ttd.pangkat);
    }
    if (!ttd.nip.empty()) {
      k_.w.paragraf("TtdIsi", "NIP " + ttd.nip);
    }
  }

  bool menjelang_ttd() const { return sesudah_ != nullptr && adalah<naskah::BlokTtd>(*sesudah_); }

  KonteksDocx& k_;
  const Blok* sesudah_;
};

/// First block from `mulai` on that does not only lead to another one.
std::size_t akhir_pengantar(std::span<const Blok> isi, std::size_t mulai) {
  while (mulai < isi.size() && pengantar(isi[mulai])) {
    ++mulai;
  }
  return mulai;
}

}  // namespace

std::vector<bool> arah_rebah(std::span<const Blok> isi) {
  constexpr std::size_t kPengantarTerbanyak = 5;
  constexpr std::size_t kAntaraTerbanyak = 3;
  std::vector<bool> arah(isi.size());
  for (std::size_t i = 0; i < isi.size(); ++i) {
    const bool di_awal =
        i == 0 || adalah<naskah::Judul>(isi[i]) || adalah<naskah::JudulTengah>(isi[i]);
    const bool sudah = i > 0 && arah[i - 1];
    if (sudah && adalah<naskah::BlokTtd>(isi[i])) {
      arah[i] = true;
      continue;
    }
    const std::size_t tuju = akhir_pengantar(isi, i);
    const bool menuju = tuju < isi.size() && rebah(isi[tuju]);
    const std::size_t antara = tuju - i;
    // A few lines that end the part get no page of their own.
    const bool menutup = sudah && !adalah<naskah::BlokTtd>(isi[i - 1]) && menutup_pendek(isi, i);
    arah[i] = rebah(isi[i]) || menutup ||
              (menuju && (antara <= 1 || (di_awal && antara <= kPengantarTerbanyak) ||
                          (sudah && (antara <= kAntaraTerbanyak || !rebah(isi[i - 1])))));
  }
  return arah;
}

void tulis_kop(KonteksDocx& k, const naskah::Kop& kop) {
  if (k.seksi.berkop && k.templat.berkop()) {
    return;
  }
  k.w.paragraf("Kop1", kop.baris_1);
  k.w.paragraf("Kop2", kop.baris_2);
  k.w.paragraf("Kop3", kop.alamat);
}

void tulis_blok(KonteksDocx& k, std::span<const Blok> isi) {
  const std::vector<bool> arah = arah_rebah(isi);
  for (std::size_t i = 0; i < isi.size(); ++i) {
    SeksiDocx seksi = k.seksi;
    seksi.rebah = arah[i];
    // What is signed ends there; an attachment has a page of its own.
    const bool lampiran =
        i > 0 && adalah<naskah::JudulTengah>(isi[i]) && adalah<naskah::BlokTtd>(isi[i - 1]);
    if (seksi.rebah != k.seksi.rebah || lampiran) {
      seksi.mulai = 0;
      seksi.berkop = false;
      mulai_seksi(k, seksi);
    }
    std::visit(PenulisBlok(k, i + 1 < isi.size() ? &isi[i + 1] : nullptr), isi[i]);
  }
}

void tulis_gambar(KonteksDocx& k, const naskah::Gambar& gambar) {
  constexpr int kPerInci = 150;
  constexpr int kTempatKeterangan = 2500;
  constexpr int kEmu = 360;
  Result<std::string> bytes = png(gambar, kPerInci);
  if (!bytes.ok()) {
    k.galat = k.galat ? k.galat : bytes.error();
    return;
  }
  const std::string nama = "media/laras" + std::to_string(++k.gambar) + ".png";
  k.paket.bagian("word/" + nama, "", std::move(bytes).value());
  const Halaman& halaman = k.halaman(k.seksi).halaman;
  UkuranGambar ukuran = ukuran_cetak(gambar);
  const auto susutkan = [&](int& ini, int& lain, int batas) {
    if (ini > batas) {
      lain = static_cast<int>(std::int64_t{lain} * batas / ini);
      ini = batas;
    }
  };
  susutkan(ukuran.lebar, ukuran.tinggi, halaman.lebar_isi());
  susutkan(ukuran.tinggi, ukuran.lebar, halaman.tinggi_isi() - kTempatKeterangan);
  k.w.buka_paragraf({.gaya = "IsiGambar"});
  k.w.gambar({.id = k.gambar,
              .relasi = k.paket.relasi("image", nama),
              .nama = "Gambar " + std::to_string(k.gambar),
              .alt = gambar.alt.empty() ? gambar.judul : gambar.alt,
              .lebar = ukuran.lebar * kEmu,
              .tinggi = ukuran.tinggi * kEmu});
  k.w.tutup_paragraf();
  tulis_keterangan(k, gambar);
  if (!gambar.sumber.empty()) {
    tulis_catatan(k, {{"Sumber", gambar.sumber}}, false);
    k.w.paragraf("SelaTabel", "");
  }
}

}  // namespace laras::render
