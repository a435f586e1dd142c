#include <algorithm>
#include <utility>

#include "format/xml.h"
#include "render/docx_konteks.h"
#include "render/docx_nama.h"

namespace laras::render {
namespace {

constexpr std::string_view kKonsep = "KONSEP";
/// Bookmark at the end: its page number is that of the last page.
constexpr std::string_view kPenandaAkhir = "_AkhirNaskah";

std::string bungkus(std::string_view akar, const std::string& isi) {
  return std::string(kDeklarasi) + "<w:" + std::string(akar) + " xmlns:w=\"" +
         std::string(kRuangW) + "\" xmlns:r=\"" + std::string(kRuangR) +
         "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + isi +
         "</w:" + std::string(akar) + ">";
}

std::string kepala(const KonteksDocx& k, const SeksiDocx& seksi) {
  TulisWml w(k.templat.gaya);
  const int lebar = twip(k.halaman(seksi).halaman.lebar_isi());
  w.buka_paragraf({.gaya = "Kepala", .tab = {{lebar, true}}});
  w.teks(k.naskah.judul);
  if (!k.naskah.lengkap) {
    w.teks(" · ");
    w.teks(kKonsep, "BelumMencapai");
  }
  if (seksi.bab != nullptr && berjudul(k.naskah, *seksi.bab)) {
    w.tab();
    w.medan("STYLEREF 1", nama_bab(*seksi.bab));
  }
  w.tutup_paragraf();
  return bungkus("hdr", w.str());
}

std::string kaki(const KonteksDocx& k, const SeksiDocx& seksi) {
  TulisWml w(k.templat.gaya);
  w.buka_paragraf({.gaya = "Kaki", .tab = {{twip(k.halaman(seksi).halaman.lebar_isi()), true}}});
  const std::string& pemerintah = k.naskah.sampul.pemerintah;
  w.teks(pemerintah.empty() ? k.naskah.instansi : pemerintah);
  w.tab();
  if (seksi.romawi) {
    w.medan("PAGE", "i");
  } else {
    w.teks("Halaman ");
    w.medan("PAGE", "1", "Tebal");
    w.teks(" dari ");
    w.medan("PAGEREF " + std::string(kPenandaAkhir), "–");
  }
  w.tutup_paragraf();
  return bungkus("ftr", w.str());
}

std::string kosong(const KonteksDocx& k, std::string_view akar) {
  TulisWml w(k.templat.gaya);
  w.paragraf("AkhirSeksi", "");
  return bungkus(akar, w.str());
}

// Equal headers are one part.
std::string bagian(KonteksDocx& k, std::string_view jenis, const std::string& isi) {
  const auto ada = std::find(k.bagian_kepala.begin(), k.bagian_kepala.end(), isi);
  const std::size_t ke = static_cast<std::size_t>(ada - k.bagian_kepala.begin()) + 1;
  const std::string nama = "laras" + std::to_string(ke) + ".xml";
  if (ada == k.bagian_kepala.end()) {
    k.bagian_kepala.push_back(isi);
    k.paket.bagian("word/" + nama, std::string(kJenisWord) + std::string(jenis) + "+xml", isi);
  }
  return k.paket.relasi(jenis, nama);
}

std::string unsur(std::string_view jenis, std::string_view tipe, const std::string& relasi) {
  return "<w:" + std::string(jenis) + "Reference w:type=\"" + std::string(tipe) + "\" r:id=\"" +
         relasi + "\"/>";
}

// Pages that show no header show an empty one; else they would have that of the section before.
std::string rujukan_jenis(KonteksDocx& k, const SeksiDocx& seksi, std::string_view jenis) {
  const bool di_kepala = jenis == "header";
  const std::string_view akar = di_kepala ? "hdr" : "ftr";
  const std::string nama_unsur = std::string(jenis) + "Reference";
  const auto kaki_atau_kepala = [&] { return di_kepala ? kepala(k, seksi) : kaki(k, seksi); };
  std::string hasil;
  bool ada_biasa = false;
  bool ada_pertama = false;
  for (const TemplatDocx::Rujukan& satu : k.templat.rujukan) {
    const bool pertama = satu.tipe == "first";
    if (satu.unsur != nama_unsur || seksi.sampul || (pertama && !seksi.berkop)) {
      continue;
    }
    hasil += unsur(jenis, satu.tipe, k.paket.relasi(jenis, satu.bagian));
    (pertama ? ada_pertama : ada_biasa) = true;
  }
  if (!ada_biasa) {
    hasil += unsur(jenis, "default",
                   bagian(k, jenis, seksi.sampul ? kosong(k, akar) : kaki_atau_kepala()));
  }
  if (seksi.berkop && !ada_pertama) {
    hasil +=
        unsur(jenis, "first", bagian(k, jenis, di_kepala ? kosong(k, akar) : kaki_atau_kepala()));
  }
  return hasil;
}

SifatSeksi sifat(KonteksDocx& k, const SeksiDocx& seksi) {
  const HalamanTemplat& halaman = k.halaman(seksi);
  std::string rujukan = rujukan_jenis(k, seksi, "header");
  rujukan += rujukan_jenis(k, seksi, "footer");
  SifatSeksi hasil{.rujukan = std::move(rujukan),
                   .halaman = halaman.halaman,
                   .rebah = seksi.rebah,
                   .kepala = halaman.kepala,
                   .kaki = halaman.kaki,
                   .romawi = seksi.romawi,
                   .mulai = seksi.mulai,
                   .pertama_lain = seksi.berkop};
  if (seksi.berkop && !k.templat.berkop()) {
    constexpr int kAtasKop = 1600;
    hasil.halaman.atas = std::min(hasil.halaman.atas, kAtasKop);
  }
  return hasil;
}

}  // namespace

void mulai_seksi(KonteksDocx& k, const SeksiDocx& tujuan) {
  const bool terisi = k.w.berparagraf();
  if (terisi) {
    k.w.tutup_seksi(sifat(k, k.seksi));
  }
  const int mulai = k.seksi.mulai;
  k.seksi = tujuan;
  if (!terisi && k.seksi.mulai == 0) {
    k.seksi.mulai = mulai;
  }
}

void akhiri_seksi(KonteksDocx& k) {
  k.w.buka_paragraf({.gaya = "AkhirSeksi"});
  k.w.tutup_penanda(k.w.buka_penanda(kPenandaAkhir));
  k.w.tutup_paragraf();
  k.w.seksi_terakhir(sifat(k, k.seksi));
}

}  // namespace laras::render
