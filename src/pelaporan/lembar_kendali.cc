#include "pelaporan/lembar_kendali.h"

#include <cstddef>
#include <utility>

namespace laras::pelaporan {

namespace {

naskah::BarisTabel baris(const char* label, std::string isi) {
  return {.sel = {naskah::sel_teks(label), naskah::sel_teks(std::move(isi))}};
}

naskah::Tabel tabel(const LembarKendali& isi) {
  naskah::Tabel hasil{.id = "lembar-kendali", .nomor = {}, .judul = "Keterangan penerbitan"};
  hasil.kolom = {{.kepala = "Butir", .lebar = 400}, {.kepala = "Isi"}};
  hasil.baris.push_back(baris("Nomor terbitan", isi.nomor));
  if (!isi.nomor_surat.empty()) hasil.baris.push_back(baris("Nomor surat", isi.nomor_surat));
  hasil.baris.push_back(baris("Versi", isi.versi == 1
                                           ? std::string("1")
                                           : std::to_string(isi.versi) + ", menggantikan versi " +
                                                 std::to_string(isi.versi - 1)));
  if (!isi.alasan.empty()) hasil.baris.push_back(baris("Alasan", isi.alasan));
  hasil.baris.push_back(baris("Tanggal terbit", isi.tanggal.panjang()));
  hasil.baris.push_back(baris("Penanda tangan", isi.penanda_tangan));
  hasil.baris.push_back(baris("Disusun dengan", isi.program));
  hasil.baris.push_back(baris("Kepala jejak", berkelompok(isi.kepala)));
  hasil.catatan = {
      "Kepala jejak menunjuk keadaan data yang menjadi isi dokumen ini. Cocokkan pada halaman "
      "publik Laras: unggah berkas ini, atau ketik kepala jejaknya."};
  hasil.sumber = "Jejak data kantor";
  return hasil;
}

}  // namespace

std::string berkelompok(std::string_view sidik) {
  constexpr std::size_t kKelompok = 8;
  std::string hasil;
  for (std::size_t i = 0; i < sidik.size(); i += kKelompok) {
    if (i > 0) hasil += ' ';
    hasil += sidik.substr(i, kKelompok);
  }
  return hasil;
}

void beri_lembar_kendali(naskah::Naskah& naskah, const LembarKendali& isi) {
  int lampiran = 0;
  for (const naskah::Bab& bab : naskah.bab) {
    if (bab.jenis == naskah::JenisBab::Lampiran) ++lampiran;
  }
  naskah::Bab bab{.id = "lembar-kendali", .nomor = {}, .judul = "Lembar Kendali"};
  if (lampiran > 0) {
    bab.jenis = naskah::JenisBab::Lampiran;
    bab.nomor = std::to_string(lampiran + 1);
  }
  bab.pembuka.emplace_back(tabel(isi));
  naskah.bab.push_back(std::move(bab));
}

}  // namespace laras::pelaporan
