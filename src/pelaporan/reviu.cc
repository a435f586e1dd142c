#include "pelaporan/reviu.h"

#include <array>
#include <utility>

#include "base/teks.h"
#include "pelaporan/kelompok_temuan.h"
#include "pelaporan/lembar_kendali.h"
#include "pelaporan/periksa/kisi.h"
#include "pelaporan/periksa/label.h"
#include "pelaporan/reviu_butir.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::kata;
using naskah::kata_tebal;
using naskah::Paragraf;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;

constexpr std::size_t kTemuanTerbanyak = 1000;
constexpr const char* kTitik = "..............................";

struct BagianReviu {
  const char* kode;
  const char* judul;
};

constexpr std::array kBagian = {BagianReviu{"format", "I. Format"},
                                BagianReviu{"mekanisme", "II. Mekanisme penyusunan"},
                                BagianReviu{"substansi", "III. Substansi"},
                                BagianReviu{"angka", "Tambahan: pemeriksaan angka"}};

/// The year that the report is about; where no caption or sentence names it, its headings may.
int tahun_menurut(const LaporanTerbaca& laporan) {
  if (const int tahun = pemeriksa::tahun_laporan(laporan); tahun > 0) return tahun;
  for (const auto& tabel : laporan.tabel) {
    const auto disebut = pemeriksa::tahun_disebut(tabel.bagian);
    if (disebut.size() == 1) return disebut.front();
  }
  return 0;
}

class PenyusunReviu {
 public:
  PenyusunReviu(const LaporanTerbaca& laporan, const HasilPeriksa& hasil,
                const std::vector<ButirReviu>& butir, const PermintaanReviu& permintaan)
      : laporan_(laporan),
        hasil_(hasil),
        butir_(butir),
        permintaan_(permintaan),
        kelompok_(kelompokkan(hasil.temuan)),
        tahun_(permintaan.tahun > 0 ? permintaan.tahun : tahun_menurut(laporan)) {}

  naskah::Naskah susun() {
    naskah::Naskah hasil{.id = "reviu",
                         .judul = "Catatan Hasil Reviu Laporan Kinerja" + dari_tahun(),
                         .instansi = permintaan_.instansi,
                         .tahun = tahun_};
    hasil.bab = {catatan(), pernyataan()};
    return hasil;
  }

 private:
  std::string dari_tahun() const { return tahun_ > 0 ? " Tahun " + std::to_string(tahun_) : ""; }
  std::string instansi() const {
    return permintaan_.instansi.empty() ? kTitik : permintaan_.instansi;
  }

  naskah::Bab catatan() const {
    naskah::Bab bab{.id = "catatan-hasil-reviu", .nomor = {}, .judul = "Catatan Hasil Reviu"};
    bab.pembuka = {
        naskah::JudulTengah{{"CATATAN HASIL REVIU", "LAPORAN KINERJA" + kapital_tahun()}},
        identitas(), Paragraf{{kata(ringkasan())}}};
    naskah::Subbab uji{.id = "daftar-uji", .nomor = "A.", .judul = "Daftar Uji Reviu", .isi = {}};
    uji.isi.emplace_back(
        Paragraf{{kata("Isian pada kolom Ya dan Tidak yang sudah tercetak berasal dari "
                       "pemeriksaan program. Kolom yang kosong diisi oleh penelaah.")}});
    for (const auto& bagian : kBagian) uji.isi.emplace_back(daftar_uji(bagian));
    naskah::Subbab temuan{
        .id = "temuan", .nomor = "B.", .judul = "Temuan dan Tanggapan", .isi = {}};
    temuan.isi = isi_temuan();
    naskah::Subbab tutup{.id = "tanda-tangan", .nomor = "C.", .judul = "Tanda Tangan", .isi = {}};
    tutup.isi = {naskah::BlokTtd{{ttd("Penyusun laporan"), ttd("Penelaah")}}};
    bab.subbab = {std::move(uji), std::move(temuan), std::move(tutup)};
    return bab;
  }

  std::string kapital_tahun() const { return tahun_ > 0 ? " TAHUN " + std::to_string(tahun_) : ""; }

  naskah::Identitas identitas() const {
    return {{{"Instansi", instansi()},
             {"Laporan", "Laporan Kinerja" + dari_tahun()},
             {"Berkas", permintaan_.laporan.berkas},
             {"SHA-256 berkas", berkelompok(permintaan_.laporan.sidik)},
             {"Tanggal reviu", permintaan_.tanggal ? permintaan_.tanggal->panjang() : kTitik}}};
  }

  std::string ringkasan() const {
    const std::string lingkup = "Program membaca " + std::to_string(laporan_.tabel.size()) +
                                " tabel dan " + std::to_string(laporan_.paragraf.size()) +
                                " paragraf, ";
    const std::string batas =
        " Yang dibandingkan hanya isi laporan; kebenarannya terhadap bukti dinilai penelaah.";
    if (hasil_.temuan.empty()) return lingkup + "dan tidak menemukan pertentangan." + batas;
    return lingkup + "dan menemukan " + cacah_jenis(hasil_.temuan) + " dari " +
           std::to_string(kelompok_.size()) + " sebab asal." + batas;
  }

  static naskah::Ttd ttd(std::string jabatan) {
    return {.tempat_tanggal = "",
            .pihak = "",
            .jabatan = std::move(jabatan),
            .nama = "",
            .pangkat = "",
            .nip = ""};
  }

  Tabel daftar_uji(const BagianReviu& bagian) const {
    Tabel tabel;
    tabel.id = std::string("reviu-") + bagian.kode;
    tabel.judul = bagian.judul;
    tabel.kolom = {{"No.", JenisSel::Cacah, 90},
                   {"Pernyataan", JenisSel::Teks, 720},
                   {"Ya", JenisSel::TeksPendek, 110},
                   {"Tidak", JenisSel::TeksPendek, 130},
                   {"Catatan", JenisSel::Teks, 550}};
    tabel.formulir = true;
    for (const auto& butir : butir_) {
      if (butir.bagian != bagian.kode) continue;
      const auto jawaban = jawab(butir.penilai, hasil_, kelompok_);
      const bool ya = jawaban.nilai == JawabanReviu::Nilai::Ya;
      const bool tidak = jawaban.nilai == JawabanReviu::Nilai::Tidak;
      tabel.baris.push_back(
          baris({sel_teks(butir.nomor), sel_teks(butir.isi), ya ? sel_teks("Ya") : sel_kosong(),
                 tidak ? sel_teks("Tidak") : sel_kosong(),
                 jawaban.catatan.empty() ? sel_kosong() : sel_teks(jawaban.catatan)}));
      tabel.sumber = butir.regulasi;
    }
    if (tabel.sumber.empty()) tabel.sumber = "Pemeriksaan program; di luar formulir.";
    return tabel;
  }

  std::vector<naskah::Blok> isi_temuan() const {
    if (hasil_.temuan.empty()) return {Paragraf{{kata("Tidak ada temuan.")}}};
    return {tabel_temuan()};
  }

  Tabel tabel_temuan() const {
    Tabel tabel;
    tabel.id = "reviu-temuan";
    tabel.judul = "Temuan menurut sebab asal";
    tabel.kolom = {{"No.", JenisSel::Kode, 110},
                   {"Tempat", JenisSel::Teks, 620},
                   {"Tercetak", JenisSel::Teks, 270},
                   {"Dihitung ulang", JenisSel::Teks, 270},
                   {"Jenis dan sebab", JenisSel::Teks, 290},
                   {"Penjelasan", JenisSel::Teks, 600},
                   {"Tanggapan penyusun", JenisSel::Teks, 410}};
    tabel.rebah = true;
    tabel.formulir = true;
    tabel.kepadatan = naskah::Kepadatan::Rapat;
    tabel.catatan = {
        "Nomor tanpa titik adalah sebab asal; nomor bertitik di bawahnya adalah "
        "akibatnya."};
    const auto& berkas = permintaan_.laporan.berkas;
    tabel.sumber = "Pemeriksaan program atas " + (berkas.empty() ? "laporan" : berkas) + ".";
    for (std::size_t g = 0; g < kelompok_.size(); ++g) tambah(tabel, g);
    if (const auto semua = hasil_.temuan.size(); semua > tabel.baris.size()) {
      tabel.catatan.push_back(std::to_string(semua - tabel.baris.size()) +
                              " temuan lain tidak dimuat; semuanya ada dalam laras periksa "
                              "--format json.");
    }
    return tabel;
  }

  void tambah(Tabel& tabel, std::size_t g) const {
    const auto& kelompok = kelompok_[g];
    const std::string nomor = std::to_string(g + 1);
    if (tabel.baris.size() >= kTemuanTerbanyak) return;
    tabel.baris.push_back(baris_temuan(kelompok.pangkal, nomor, true));
    for (std::size_t a = 0; a < kelompok.akibat.size(); ++a) {
      if (tabel.baris.size() >= kTemuanTerbanyak) return;
      tabel.baris.push_back(
          baris_temuan(kelompok.akibat[a], nomor + "." + std::to_string(a + 1), false));
    }
  }

  naskah::BarisTabel baris_temuan(std::size_t i, const std::string& nomor, bool pangkal) const {
    const Temuan& t = hasil_.temuan[i];
    const std::string tempat = sebut_tempat(t);
    const std::string banding = t.banding.empty() ? "" : " (bandingkan " + t.banding + ")";
    const std::string di = t.lokasi + banding + (tempat.empty() ? "" : ": " + tempat);
    const auto isi = [](const std::string& teks) {
      return teks.empty() ? sel_kosong() : sel_teks(teks);
    };
    return baris({pangkal ? sel_tebal(nomor) : sel_teks(nomor), isi(di),
                  isi(t.tercetak.empty() ? "kosong" : t.tercetak), isi(t.dihitung),
                  isi(nama(t.jenis) + ", " + t.sebab), isi(pangkal ? t.penjelasan : ""),
                  sel_kosong()});
  }

  naskah::Bab pernyataan() const {
    naskah::Bab bab{
        .id = "pernyataan-telah-direviu", .nomor = {}, .judul = "Pernyataan Telah Direviu"};
    const std::string siapa =
        permintaan_.instansi.empty() ? kTitik : teks::awal_besar(permintaan_.instansi);
    bab.pembuka = {naskah::JudulTengah{
        {"PERNYATAAN TELAH DIREVIU", siapa,
         "TAHUN ANGGARAN " + (tahun_ > 0 ? std::to_string(tahun_) : std::string("20.."))}}};
    if (const auto n = cacah(hasil_.temuan, JenisTemuan::Kontradiksi); n > 0) {
      bab.pembuka.emplace_back(Paragraf{
          {kata_tebal("Belum untuk ditandatangani. "),
           kata("Saat catatan ini disusun, laporan memuat " + std::to_string(n) +
                " kontradiksi. Tanda tangani setelah semuanya diperbaiki atau dijelaskan.")}});
    }
    for (const auto& butir : butir_) {
      if (butir.bagian == "pernyataan") bab.pembuka.emplace_back(Paragraf{{kata(isi(butir))}});
    }
    naskah::Ttd inspektur = ttd("Inspektur");
    inspektur.tempat_tanggal =
        std::string(kTitik) + ", " +
        (permintaan_.tanggal ? permintaan_.tanggal->panjang() : std::string(kTitik));
    bab.pembuka.emplace_back(naskah::BlokTtd{{std::move(inspektur)}});
    return bab;
  }

  std::string isi(const ButirReviu& butir) const {
    const std::string tahun = tahun_ > 0 ? std::to_string(tahun_) : "20..";
    return teks::ganti(teks::ganti(butir.isi, "{tahun}", tahun), "{instansi}", instansi());
  }

  const LaporanTerbaca& laporan_;
  const HasilPeriksa& hasil_;
  const std::vector<ButirReviu>& butir_;
  const PermintaanReviu& permintaan_;
  std::vector<KelompokTemuan> kelompok_;
  int tahun_;
};

}  // namespace

const std::vector<std::string>& bagian_reviu() {
  static const std::vector<std::string> semua = {"format", "mekanisme", "substansi", "angka",
                                                 "pernyataan"};
  return semua;
}

const std::vector<std::string>& penilai_reviu() {
  static const std::vector<std::string> semua = {"",      "target",      "capaian",    "anggaran",
                                                 "andal", "kontradiksi", "peringatan", "tanya"};
  return semua;
}

naskah::Naskah catatan_hasil_reviu(const LaporanTerbaca& laporan, const HasilPeriksa& hasil,
                                   const std::vector<ButirReviu>& butir,
                                   const PermintaanReviu& permintaan) {
  return PenyusunReviu(laporan, hasil, butir, permintaan).susun();
}

}  // namespace laras::pelaporan
