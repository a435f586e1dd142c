#include "app/laporan.h"

#include <algorithm>
#include <system_error>

#include "app/sesi.h"
#include "importer/markdown.h"
#include "pelaporan/dokumen.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/json.h"
#include "render/pdf.h"
#include "render/xlsx.h"
#include "store/berkas.h"

namespace laras::app {

namespace {

naskah::Naskah susun(pelaporan::Penyusun& p, const Permintaan& permintaan) {
  switch (permintaan.jenis) {
    case JenisLaporan::Lkjip:
      return pelaporan::lkjip(p);
    case JenisLaporan::PerjanjianKinerja:
      return pelaporan::perjanjian_kinerja(p);
    case JenisLaporan::PengukuranKinerja:
      return pelaporan::pengukuran_kinerja(p, permintaan.triwulan);
    case JenisLaporan::RekapRenja:
      return pelaporan::rekap_renja(p, permintaan.triwulan);
  }
  return {};
}

}  // namespace

Result<NaskahJadi> susun(const std::filesystem::path& data, const Permintaan& permintaan) {
  LARAS_TRY(const auto sesi, buka_sesi(data));
  Errors salah;
  const auto bahan =
      pelaporan::Bahan::rakit(sesi.himpunan, permintaan.tahun, importer::urai_markdown, salah);
  if (!salah.empty()) return salah.front();
  pelaporan::Penyusun p(bahan);
  if (p.renja().nama.empty() && p.renstra().nama.empty()) {
    return Error{Kind::NotFound, "Tidak ada Renja atau Renstra yang mencakup tahun " +
                                     std::to_string(permintaan.tahun) +
                                     ". Periksa tahunnya, atau masukkan dokumennya dengan laras "
                                     "impor."};
  }
  NaskahJadi hasil;
  hasil.naskah = susun(p, permintaan);
  hasil.peringatan = p.salah();
  return hasil;
}

Result<std::string> cetak_naskah(const naskah::Naskah& naskah, const CaraCetak& cara) {
  const auto kertas = cara.f4 ? render::Kertas::F4 : render::Kertas::A4;
  switch (cara.bentuk) {
    case Bentuk::Html:
      return render::html(naskah);
    case Bentuk::Json:
      return render::json(naskah);
    case Bentuk::Pdf:
      return render::pdf(naskah, kertas);
    case Bentuk::Xlsx:
      return render::xlsx(naskah, kertas);
    case Bentuk::Docx:
      break;
  }
  render::PilihanDocx pilihan = {.kertas = kertas};
  if (!cara.templat.empty()) {
    LARAS_TRY(auto bytes, store::baca_berkas(cara.templat));
    pilihan.templat = std::move(bytes);
  }
  return render::docx(naskah, pilihan);
}

Result<naskah::Sel> cari_sel(const naskah::Naskah& naskah, const std::string& tabel, int baris,
                             int kolom) {
  const auto semua = naskah::tabel(naskah);
  const auto posisi = std::find_if(semua.begin(), semua.end(),
                                   [&](const naskah::Tabel* t) { return t->id == tabel; });
  if (posisi == semua.end()) {
    return Error{Kind::NotFound, "Tabel \"" + tabel +
                                     "\" tidak ada dalam LKjIP tahun itu. Nama tabel ada di "
                                     "keluaran laras lkjip --format json."};
  }
  const auto& isi = **posisi;
  const auto banyak_baris = static_cast<int>(isi.baris.size());
  const auto banyak_kolom = static_cast<int>(isi.kolom.size());
  if (baris < 1 || baris > banyak_baris || kolom < 1 || kolom > banyak_kolom) {
    return Error{Kind::NotFound, "Tabel " + tabel + " mempunyai " + std::to_string(banyak_baris) +
                                     " baris dan " + std::to_string(banyak_kolom) +
                                     " kolom; baris dan kolom dihitung mulai dari 1."};
  }
  const auto& sel =
      isi.baris[static_cast<std::size_t>(baris - 1)].sel[static_cast<std::size_t>(kolom - 1)];
  if (!sel.angka) {
    return Error{Kind::Invalid,
                 "Sel itu berisi teks, bukan angka, sehingga tidak mempunyai "
                 "penurunan."};
  }
  return sel;
}

std::string turunan_json(const naskah::Sel& sel) { return render::json_turunan(sel); }

Result<void> tulis_hasil(const std::filesystem::path& berkas, const std::string& isi) {
  auto sementara = berkas;
  sementara += ".sementara";
  std::error_code gagal;
  std::filesystem::remove(sementara, gagal);
  LARAS_CHECK(store::tulis_berkas(sementara, isi, false));
  std::filesystem::rename(sementara, berkas, gagal);
  if (!gagal) return {};
  std::filesystem::remove(sementara, gagal);
  return Error{Kind::Unavailable, "Berkas " + berkas.string() +
                                      " tidak dapat ditulis. Periksa foldernya dan izinnya."};
}

}  // namespace laras::app
