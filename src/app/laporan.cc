#include "app/laporan.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "app/sesi.h"
#include "base/teks.h"
#include "base/terdekat.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/standar_perjanjian.h"
#include "render/docx.h"
#include "render/html.h"
#include "render/json.h"
#include "render/pdf.h"
#include "render/xlsx.h"
#include "store/berkas.h"

namespace laras::app {

namespace {

using perencanaan::JenisDokumen;
using perencanaan::Sifat;

const char* nama(Sifat sifat) { return sifat == Sifat::Murni ? "murni" : "perubahan"; }

/// Which versions of the year's PK there are: "perubahan (Perjanjian Kinerja Perubahan ...)".
std::vector<std::string> versi_pk(const pelaporan::Penyusun& p) {
  std::vector<std::string> hasil;
  for (const auto* d : p.rencana().versi(JenisDokumen::Pk)) {
    const bool berlaku = d->mulai <= p.tahun() && p.tahun() <= d->akhir;
    if (berlaku) hasil.push_back(std::string(nama(d->sifat)) + " (" + d->nama + ")");
  }
  return hasil;
}

Result<naskah::Naskah> susun_pk(pelaporan::Penyusun& p, const Permintaan& permintaan,
                                const kamus::Himpunan& himpunan) {
  if (!permintaan.versi || !p.pk().id.empty()) {
    naskah::Naskah hasil = pelaporan::perjanjian_kinerja(p);
    const auto* kepala = p.bahan().kantor.pimpinan();
    if (kepala != nullptr) pelaporan::beri_standar(hasil, p, himpunan, *kepala);
    return hasil;
  }
  const auto ada = versi_pk(p);
  return Error{Kind::NotFound,
               "Tidak ada Perjanjian Kinerja " + std::string(nama(*permintaan.versi)) + " tahun " +
                   std::to_string(p.tahun()) + ". " +
                   (ada.empty() ? "Tahun itu belum mempunyai Perjanjian Kinerja. Masukkan "
                                  "dokumennya dengan laras impor."
                                : "Yang ada: " + teks::gabung(ada, "; ") +
                                      ". Pilih yang ada, atau masukkan dokumennya dengan laras "
                                      "impor.")};
}

/// The post of that code inside the office.
Result<const kantor::Jabatan*> cari_jabatan(const kantor::Kantor& kantor, const std::string& kode) {
  std::vector<std::string> ada;
  for (const auto& satu : kantor.jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Luar) continue;
    if (satu.id.str() == kode) return &satu;
    ada.push_back(satu.id.str());
  }
  const auto dekat = teks::terdekat(kode, {ada.begin(), ada.end()});
  return Error{Kind::NotFound,
               "Jabatan \"" + kode + "\" tidak ada dalam kantor ini." +
                   (dekat.empty() ? "" : " Maksud Anda " + std::string(dekat) + "?") +
                   " Yang ada: " + teks::gabung(ada, ", ") + "; semua: setiap pejabat."};
}

Result<naskah::Naskah> susun_pengukuran(pelaporan::Penyusun& p, const Permintaan& permintaan) {
  if (permintaan.jabatan.empty()) return pelaporan::pengukuran_kinerja(p, permintaan.triwulan);
  if (permintaan.jabatan == kSemuaJabatan) {
    const auto semua = pelaporan::pejabat_terukur(p);
    if (!semua.empty()) return pelaporan::pengukuran_kinerja(p, permintaan.triwulan, semua);
    return Error{Kind::NotFound,
                 "Belum ada jabatan yang bertanggung jawab atas suatu indikator. Isi data "
                 "penanggung jawab, lalu masukkan dengan laras impor."};
  }
  LARAS_TRY(const auto* jabatan, cari_jabatan(p.bahan().kantor, permintaan.jabatan));
  const auto* kepala = p.bahan().kantor.pimpinan();
  if (kepala == jabatan) return pelaporan::pengukuran_kinerja(p, permintaan.triwulan);
  return pelaporan::pengukuran_kinerja(p, permintaan.triwulan, {jabatan});
}

Result<naskah::Naskah> susun(pelaporan::Penyusun& p, const Permintaan& permintaan,
                             const kamus::Himpunan& himpunan) {
  switch (permintaan.jenis) {
    case JenisLaporan::Lkjip:
      return pelaporan::lkjip(p);
    case JenisLaporan::PerjanjianKinerja:
      return susun_pk(p, permintaan, himpunan);
    case JenisLaporan::RencanaAksi:
      return pelaporan::rencana_aksi(p);
    case JenisLaporan::PengukuranKinerja:
      return susun_pengukuran(p, permintaan);
    case JenisLaporan::LaporanTribulan:
      return pelaporan::laporan_tribulan(
          p, permintaan.triwulan,
          evaluasi::rapat_tribulan(himpunan, permintaan.tahun, permintaan.triwulan));
    case JenisLaporan::RekapRenja:
      break;
  }
  return pelaporan::rekap_renja(p, permintaan.triwulan);
}

}  // namespace

Result<NaskahJadi> susun(const std::filesystem::path& data, const Permintaan& permintaan) {
  LARAS_TRY(auto sesi, buka_sesi(data));
  return susun(Snapshot(std::move(sesi)), permintaan);
}

Result<NaskahJadi> susun(const Snapshot& snapshot, const Permintaan& permintaan) {
  LARAS_TRY(const auto bahan, snapshot.bahan(permintaan.tahun));
  pelaporan::Penyusun p(*bahan, permintaan.versi);
  if (p.renja().nama.empty() && p.renstra().nama.empty()) {
    return Error{Kind::NotFound, "Tidak ada Renja atau Renstra yang mencakup tahun " +
                                     std::to_string(permintaan.tahun) +
                                     ". Periksa tahunnya, atau masukkan dokumennya dengan laras "
                                     "impor."};
  }
  NaskahJadi hasil;
  LARAS_TRY(hasil.naskah, susun(p, permintaan, snapshot.himpunan()));
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
