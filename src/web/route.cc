#include "web/route.h"

#include <algorithm>
#include <cassert>

#include "app/akun.h"
#include "web/asset.h"
#include "web/front.h"
#include "web/pages/administrasi.h"
#include "web/pages/akun.h"
#include "web/pages/anggaran.h"
#include "web/pages/evaluasi.h"
#include "web/pages/isian.h"
#include "web/pages/kantor.h"
#include "web/pages/kas.h"
#include "web/pages/lihat.h"
#include "web/pages/masuk.h"
#include "web/pages/narasi.h"
#include "web/pages/pemeriksaan.h"
#include "web/pages/pengguna.h"
#include "web/pages/perjanjian.h"
#include "web/pages/pin.h"
#include "web/pages/proyeksi.h"
#include "web/pages/rapat.h"
#include "web/pages/rencana.h"
#include "web/pages/sp2d.h"
#include "web/pages/terbitan.h"
#include "web/parts/keadaan.h"

namespace laras::web {

using kantor::Tindakan;

namespace {

constexpr Method kGet = Method::Get;
constexpr Method kPost = Method::Post;

using Values = std::map<std::string, std::string, std::less<>>;

/// Takes the part up to the next slash away.
std::string_view next_segment(std::string_view& rest) {
  const auto end = std::min(rest.find('/'), rest.size());
  const std::string_view segment = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return segment;
}

/// How many braces it took, or -1 where the path is another one.
int match(std::string_view pattern, std::string_view path, Values& values) {
  if (std::count(pattern.begin(), pattern.end(), '/') !=
      std::count(path.begin(), path.end(), '/')) {
    return -1;
  }
  int braces = 0;
  while (!pattern.empty()) {
    const std::string_view wanted = next_segment(pattern);
    const std::string_view given = next_segment(path);
    if (wanted.starts_with('{')) {
      if (given.empty()) return -1;
      values.emplace(wanted.substr(1, wanted.size() - 2), given);
      ++braces;
    } else if (wanted != given) {
      return -1;
    }
  }
  return path.empty() ? braces : -1;
}

// front() answers both before anything is read; they stand here so that the table says all that
// is open.
Response sehat(Context& context) { return health(context.workspace); }

Response aset(Context& context) {
  auto found = asset(context.request);
  return found ? *std::move(found) : tak_ditemukan(context);
}

/// Those of whoever watches over the data and keeps the program in order.
std::vector<Route> administration() {
  return {
      {kGet, "/jejak", Tindakan::LihatJejak, halaman_jejak},
      {kGet, "/jejak/pembuktian", Tindakan::LihatJejak, halaman_pembuktian},
      {kGet, "/jejak/keamanan", Tindakan::LihatJejak, halaman_keamanan},
      {kGet, "/jejak/{nomor}", Tindakan::LihatJejak, halaman_peristiwa},
      {kGet, "/kesehatan", Tindakan::KelolaSistem, halaman_kesehatan},
      {kGet, "/kesehatan/pemeriksaan", Tindakan::KelolaSistem, periksa_kesehatan},
      {kGet, "/cadangan", Tindakan::KelolaSistem, halaman_cadangan},
      {kPost, "/cadangan", Tindakan::KelolaSistem, kirim_cadangan},
      {kPost, "/cadangan/{berkas}/pengujian", Tindakan::KelolaSistem, uji_cadangan},
      {kPost, "/cadangan/{berkas}/unduhan", Tindakan::KelolaSistem, unduh_cadangan},
      {kGet, "/kalender", Tindakan::AturKalender, halaman_kalender},
      {kGet, "/kalender/libur/{tanggal}", Tindakan::AturKalender, halaman_libur},
      {kPost, "/kalender/libur/{tanggal}", Tindakan::AturKalender, kirim_libur},
      {kGet, "/kalender/jadwal/{tahun}/{periode}", Tindakan::AturKalender, halaman_jadwal},
      {kPost, "/kalender/jadwal/{tahun}/{periode}", Tindakan::AturKalender, kirim_jadwal},
  };
}

/// Those on the office itself.
std::vector<Route> office() {
  return {
      {kGet, "/pejabat", Tindakan::LihatKinerja, halaman_pejabat},
      {kGet, "/pejabat/{jabatan}", Tindakan::LihatKinerja, halaman_jabatan},
      {kGet, "/pejabat/{jabatan}/{masa}", Tindakan::AturPejabat, halaman_masa},
      {kPost, "/pejabat/{jabatan}/{masa}", Tindakan::AturPejabat, kirim_masa},
      {kGet, "/acuan", Tindakan::LihatKinerja, halaman_acuan},
      {kGet, "/acuan/{jenis}/{kode}", Tindakan::LihatKinerja, halaman_satu_acuan},
      {kGet, "/acuan/{jenis}/{kode}/versi", Tindakan::AturAcuan, halaman_versi_acuan},
      {kPost, "/acuan/{jenis}/{kode}/versi", Tindakan::AturAcuan, kirim_versi_acuan},
      {kGet, "/tata-naskah", Tindakan::AturTataNaskah, halaman_tata_naskah},
      {kPost, "/tata-naskah", Tindakan::AturTataNaskah, kirim_tata_naskah},
      {kGet, "/kalender/jam-kerja/{mulai}", Tindakan::AturKalender, halaman_jam_kerja},
      {kPost, "/kalender/jam-kerja/{mulai}", Tindakan::AturKalender, kirim_jam_kerja},
  };
}

/// The treasurer's register, what is counted from it, and where the year is going.
std::vector<Route> treasury() {
  constexpr auto kLihat = Tindakan::LihatKinerja;
  constexpr auto kIsi = Tindakan::IsiAnggaran;
  return {
      {kGet, "/proyeksi", kLihat, halaman_proyeksi},
      {kGet, "/anggaran/{tahun}/sp2d", kLihat, halaman_sp2d},
      {kGet, "/anggaran/{tahun}/sp2d/unduhan/{format}", kLihat, unduh_sp2d},
      {kGet, "/anggaran/{tahun}/sp2d/baris/{baris}", kIsi, halaman_baris_sp2d},
      {kPost, "/anggaran/{tahun}/sp2d/baris/{baris}", kIsi, kirim_baris_sp2d},
      {kGet, "/anggaran/{tahun}/sp2d/impor", kIsi, halaman_impor_sp2d},
      {kPost, "/anggaran/{tahun}/sp2d/impor", kIsi, kirim_impor_sp2d},
      {kGet, "/anggaran/{tahun}/bulanan", kLihat, halaman_bulanan},
      {kGet, "/anggaran/{tahun}/bulanan/unduhan/{format}", kLihat, unduh_bulanan},
      {kGet, "/anggaran/{tahun}/kas", kLihat, halaman_kas},
      {kPost, "/anggaran/{tahun}/kas", kIsi, kirim_versi_kas},
      {kGet, "/anggaran/{tahun}/kas/{simpul}", kIsi, halaman_isi_kas},
      {kPost, "/anggaran/{tahun}/kas/{simpul}", kIsi, kirim_isi_kas},
      {kGet, "/anggaran/{tahun}/sumber/{periode}", kLihat, halaman_sumber},
      {kPost, "/anggaran/{tahun}/sumber/{periode}", kIsi, kirim_sumber},
  };
}

/// Those of the plan.
std::vector<Route> planning() {
  return {
      {kGet, "/rencana", Tindakan::LihatKinerja, halaman_daftar_rencana},
      {kGet, "/rencana/buku-kerja", Tindakan::SusunRencana, halaman_buku},
      {kPost, "/rencana/buku-kerja", Tindakan::SusunRencana, kirim_buku},
      {kGet, "/rencana/buku-kerja/{berkas}", Tindakan::SusunRencana, unduh_buku},
      {kGet, "/rencana/dokumen/{id}", Tindakan::LihatKinerja, halaman_banding},
      {kGet, "/rencana/{tahun}", Tindakan::LihatKinerja, halaman_rencana},
      {kGet, "/rencana/{tahun}/cascading", Tindakan::LihatKinerja, halaman_cascading},
      {kGet, "/rencana/{tahun}/kunci", Tindakan::LihatKinerja, halaman_kunci_definisi},
      {kPost, "/rencana/{tahun}/kunci", Tindakan::SusunRencana, kirim_kunci_definisi},
      {kGet, "/rencana/{tahun}/simpul/{id}", Tindakan::SusunRencana, halaman_simpul},
      {kPost, "/rencana/{tahun}/simpul/{id}", Tindakan::SusunRencana, kirim_simpul},
      {kGet, "/rencana/{tahun}/indikator/{id}", Tindakan::SusunRencana, halaman_indikator_rencana},
      {kPost, "/rencana/{tahun}/indikator/{id}", Tindakan::SusunRencana, kirim_indikator_rencana},
      {kGet, "/rencana/{tahun}/target/{id}", Tindakan::SusunRencana, halaman_target},
      {kPost, "/rencana/{tahun}/target/{id}", Tindakan::SusunRencana, kirim_target},
      {kGet, "/rencana/{tahun}/pagu/{id}", Tindakan::SusunRencana, halaman_pagu},
      {kPost, "/rencana/{tahun}/pagu/{id}", Tindakan::SusunRencana, kirim_pagu},
      {kGet, "/rencana/{tahun}/dokumen/{id}", Tindakan::SusunRencana, halaman_dokumen},
      {kPost, "/rencana/{tahun}/dokumen/{id}", Tindakan::SusunRencana, kirim_dokumen},
  };
}

/// The Perjanjian Kinerja, what follows from it, and the keys that sign it.
std::vector<Route> agreements() {
  constexpr auto kLihat = Tindakan::LihatKinerja;
  constexpr auto kTanda = Tindakan::TandatanganiPerjanjian;
  return {
      {kGet, "/perjanjian", kLihat, halaman_daftar_perjanjian},
      {kGet, "/perjanjian/{tahun}/rekap-tpp", Tindakan::LihatLaporan, unduh_rekap_tpp},
      {kGet, "/perjanjian/{tahun}/{jabatan}", kLihat, halaman_perjanjian},
      {kGet, "/perjanjian/{tahun}/{jabatan}/naskah/{berkas}", Tindakan::LihatLaporan,
       unduh_konsep_perjanjian},
      {kGet, "/perjanjian/{tahun}/{jabatan}/penyiapan", kTanda, halaman_penyiapan},
      {kPost, "/perjanjian/{tahun}/{jabatan}/penyiapan", kTanda, kirim_penyiapan},
      {kGet, "/perjanjian/{tahun}/{jabatan}/standar", kLihat, halaman_standar},
      {kPost, "/perjanjian/{tahun}/{jabatan}/standar", Tindakan::AturStandar, kirim_standar},
      {kGet, "/perjanjian/{tahun}/{jabatan}/{versi}", kLihat, halaman_versi_perjanjian},
      {kGet, "/perjanjian/{tahun}/{jabatan}/{versi}/tanda-tangan", kLihat, halaman_tanda_tangan},
      {kPost, "/perjanjian/{tahun}/{jabatan}/{versi}/tanda-tangan", kTanda, kirim_tanda_tangan},
      {kPost, "/perjanjian/{tahun}/{jabatan}/{versi}/lembar", kTanda, kirim_lembar},
      {kGet, "/perjanjian/{tahun}/{jabatan}/{versi}/{format}", Tindakan::LihatLaporan,
       unduh_versi_perjanjian},
      {kGet, "/rencana-aksi", Tindakan::LihatLaporan, halaman_rencana_aksi},
      {kGet, "/pengukuran", Tindakan::LihatLaporan, halaman_pengukuran},
      {kGet, "/pengukuran/{berkas}", Tindakan::LihatLaporan, unduh_pengukuran},
      {kGet, "/akun/pin", Tindakan::AturAkun, halaman_pin},
      {kPost, "/akun/pin", Tindakan::AturAkun, kirim_pin},
      {kGet, "/kunci", Tindakan::AwasiTandaTangan, halaman_kunci},
      {kPost, "/kunci", Tindakan::AwasiTandaTangan, kirim_kunci},
  };
}

/// Those of the evaluation and what follows from it.
std::vector<Route> evaluation() {
  return {
      {kGet, "/evaluasi", Tindakan::LihatKinerja, halaman_daftar_evaluasi},
      {kGet, "/evaluasi/{tahun}", Tindakan::LihatKinerja, halaman_evaluasi},
      {kGet, "/evaluasi/{tahun}/lhe", Tindakan::NilaiEvaluasi, halaman_isi_lhe},
      {kPost, "/evaluasi/{tahun}/lhe", Tindakan::NilaiEvaluasi, kirim_lhe},
      {kPost, "/evaluasi/{tahun}/bundel", Tindakan::UnduhBundel, unduh_bundel},
      {kGet, "/evaluasi/{tahun}/rekomendasi/{nomor}", Tindakan::LihatKinerja, halaman_rekomendasi},
      {kPost, "/evaluasi/{tahun}/rekomendasi/{nomor}", Tindakan::JawabRekomendasi, kirim_jawaban},
      {kPost, "/evaluasi/{tahun}/rekomendasi/{nomor}/penilaian", Tindakan::NilaiEvaluasi,
       kirim_penilaian},
      {kGet, "/keputusan", Tindakan::LihatKinerja, halaman_daftar_keputusan},
      {kGet, "/keputusan/{kode}", Tindakan::LihatKinerja, halaman_keputusan},
      {kPost, "/keputusan/{kode}", Tindakan::CatatKeputusan, kirim_keputusan},
  };
}

/// Those that show performance and change nothing.
std::vector<Route> performance() {
  return {
      {kGet, "/kinerja", Tindakan::LihatKinerja, halaman_kinerja},
      {kGet, "/kinerja/tribulan", Tindakan::LihatKinerja, halaman_rekap},
      {kGet, "/pohon", Tindakan::LihatKinerja, halaman_pohon},
      {kGet, "/indikator/{id}", Tindakan::LihatKinerja, halaman_indikator},
      {kGet, "/asal", Tindakan::LihatKinerja, halaman_asal},
      {kGet, "/cari", Tindakan::LihatKinerja, halaman_cari},
      {kGet, "/bukti/{id}", Tindakan::LihatKinerja, unduh_bukti},
      {kGet, "/bukti/{id}/pratinjau", Tindakan::LihatKinerja, halaman_bukti},
  };
}

/// Those of evaluation meetings and of the monitor of the Renstra.
std::vector<Route> meetings() {
  constexpr auto kLihat = Tindakan::LihatKinerja;
  constexpr auto kRapat = Tindakan::SelenggarakanRapat;
  return {
      {kGet, "/rapat", kLihat, halaman_daftar_rapat},
      {kGet, "/rapat/{kode}", kLihat, halaman_rapat},
      {kGet, "/rapat/{kode}/persiapan", kRapat, halaman_persiapan_rapat},
      {kPost, "/rapat/{kode}/persiapan", kRapat, kirim_persiapan_rapat},
      {kGet, "/rapat/{kode}/notulen", kRapat, halaman_notulen},
      {kPost, "/rapat/{kode}/notulen", kRapat, kirim_notulen},
      {kGet, "/rapat/{kode}/naskah/{berkas}", Tindakan::LihatLaporan, unduh_naskah_rapat},
      {kGet, "/rapat/{kode}/tindak-lanjut/{nomor}", kLihat, halaman_tugas_rapat},
      {kPost, "/rapat/{kode}/tindak-lanjut/{nomor}", kRapat, kirim_tugas_rapat},
      {kPost, "/rapat/{kode}/tindak-lanjut/{nomor}/laporan", Tindakan::JawabRekomendasi,
       kirim_laporan_tugas},
      {kPost, "/rapat/{kode}/tindak-lanjut/{nomor}/penilaian", kRapat, kirim_penilaian_tugas},
      {kGet, "/pemantauan", kLihat, halaman_pemantauan},
      {kGet, "/pemantauan/naskah/{berkas}", Tindakan::LihatLaporan, unduh_pemantauan},
      {kGet, "/pemantauan/{indikator}", kLihat, halaman_pantau},
      {kGet, "/pemantauan/{indikator}/pelapor", kRapat, halaman_pelapor},
      {kPost, "/pemantauan/{indikator}/pelapor", kRapat, kirim_pelapor},
      {kGet, "/pemantauan/{indikator}/{tahun}/{periode}", Tindakan::LaporkanPemantauan,
       halaman_lapor_pantau},
      {kPost, "/pemantauan/{indikator}/{tahun}/{periode}", Tindakan::LaporkanPemantauan,
       kirim_lapor_pantau},
  };
}

std::vector<Route> collection() {
  return {
      {kGet, "/realisasi", Tindakan::IsiRealisasi, halaman_realisasi},
      {kGet, "/realisasi/{tahun}/{periode}/{unit}", Tindakan::IsiRealisasi, halaman_isian},
      {kPost, "/realisasi/{tahun}/{periode}/{unit}", Tindakan::IsiRealisasi, kirim_isian},
      {kPost, "/realisasi/{tahun}/{periode}/{unit}/konsep", Tindakan::IsiRealisasi, kirim_konsep},
      {kGet, "/realisasi/{tahun}/{periode}/{unit}/buku-kerja", Tindakan::IsiRealisasi,
       halaman_buku_isian},
      {kPost, "/realisasi/{tahun}/{periode}/{unit}/buku-kerja", Tindakan::IsiRealisasi,
       kirim_buku_isian},
      {kGet, "/realisasi/{tahun}/{periode}/{unit}/buku-kerja/isian.xlsx", Tindakan::IsiRealisasi,
       unduh_buku_isian},
  };
}

// A new page: its function in pages/, its line here. Who may is in kantor/wewenang.cc.
std::vector<Route> daily_work() {
  return {
      {kGet, "/", Tindakan::LihatPublik, halaman_publik},
      {kGet, "/publik", Tindakan::LihatPublik, halaman_publik},
      {kPost, "/publik", Tindakan::LihatPublik, periksa_berkas},
      {kGet, "/terbitan/{nomor}", Tindakan::LihatPublik, halaman_terbitan},
      {kGet, "/terbitan/{nomor}/{format}", Tindakan::LihatPublik, unduh_terbitan},
      {kGet, "/beranda", Tindakan::LihatBeranda, beranda},
      {kGet, "/tugas", Tindakan::LihatBeranda, halaman_tugas},
      {kGet, "/verifikasi", Tindakan::PeriksaRealisasi, halaman_verifikasi},
      {kGet, "/verifikasi/{tahun}/{periode}", Tindakan::PeriksaRealisasi, halaman_periode},
      {kPost, "/verifikasi/{tahun}/{periode}/verifikasi", Tindakan::PeriksaRealisasi,
       kirim_verifikasi},
      {kPost, "/verifikasi/{tahun}/{periode}/kembali", Tindakan::PeriksaRealisasi, kirim_kembali},
      {kPost, "/verifikasi/{tahun}/{periode}/pengesahan", Tindakan::SahkanRealisasi, kirim_sahkan},
      {kPost, "/verifikasi/{tahun}/{periode}/penutupan", Tindakan::SahkanRealisasi, kirim_tutup},
      {kPost, "/verifikasi/{tahun}/{periode}/pembukaan", Tindakan::SahkanRealisasi, kirim_buka},
      {kGet, "/anggaran", Tindakan::LihatKinerja, halaman_anggaran},
      {kGet, "/anggaran/{tahun}", Tindakan::LihatKinerja, halaman_anggaran_tahun},
      {kGet, "/anggaran/{tahun}/daftar", Tindakan::IsiAnggaran, halaman_daftar_anggaran},
      {kPost, "/anggaran/{tahun}/daftar", Tindakan::IsiAnggaran, kirim_daftar_anggaran},
      {kGet, "/anggaran/{tahun}/{periode}", Tindakan::IsiAnggaran, halaman_isi_anggaran},
      {kPost, "/anggaran/{tahun}/{periode}", Tindakan::IsiAnggaran, kirim_anggaran},
      {kGet, "/laporan", Tindakan::LihatLaporan, halaman_laporan},
      {kGet, "/laporan/pemeriksaan", Tindakan::LihatLaporan, halaman_pemeriksaan_lkjip},
      {kGet, "/laporan/reviu", Tindakan::LihatLaporan, halaman_reviu},
      {kPost, "/laporan/reviu", Tindakan::ReviuLaporan, kirim_reviu},
      {kPost, "/laporan/reviu/pernyataan", Tindakan::ReviuLaporan, kirim_pernyataan},
      {kGet, "/laporan/reviu/{berkas}", Tindakan::LihatLaporan, unduh_pernyataan},
      {kGet, "/narasi", Tindakan::LihatLaporan, halaman_narasi},
      {kGet, "/narasi/{bagian}", Tindakan::SusunNarasi, halaman_bagian},
      {kPost, "/narasi/{bagian}", Tindakan::SusunNarasi, kirim_bagian},
      {kGet, "/laporan/terbit", Tindakan::TerbitkanLaporan, halaman_terbit},
      {kPost, "/laporan/terbit", Tindakan::TerbitkanLaporan, kirim_terbit},
      {kGet, "/laporan/{berkas}", Tindakan::LihatLaporan, unduh_laporan},
      {kGet, "/sehat", Tindakan::LihatPublik, sehat},
      {kGet, "/aset/{berkas}", Tindakan::LihatPublik, aset},
      {kGet, "/masuk", Tindakan::Masuk, masuk},
      {kPost, "/masuk", Tindakan::Masuk, kirim_masuk},
      {kPost, "/keluar", Tindakan::AturAkun, keluar},
      {kGet, "/akun/sandi", Tindakan::AturAkun, sandi},
      {kPost, "/akun/sandi", Tindakan::AturAkun, kirim_sandi},
      {kGet, "/akun/sesi", Tindakan::AturAkun, sesi},
      {kPost, "/akun/sesi", Tindakan::AturAkun, akhiri_sesi},
      {kGet, "/pengguna", Tindakan::KelolaPengguna, pengguna},
      {kPost, "/pengguna", Tindakan::KelolaPengguna, buat_pengguna},
      {kGet, "/pengguna/baru", Tindakan::KelolaPengguna, pengguna_baru},
      {kGet, "/pengguna/{pengguna}", Tindakan::KelolaPengguna, satu_pengguna},
      {kPost, "/pengguna/{pengguna}", Tindakan::KelolaPengguna, ubah_pengguna},
      {kPost, "/pengguna/{pengguna}/sandi", Tindakan::KelolaPengguna, atur_ulang_sandi},
      {kPost, "/pengguna/{pengguna}/keaktifan", Tindakan::KelolaPengguna, atur_aktif},
      {kPost, "/pengguna/{pengguna}/peran", Tindakan::KelolaPengguna, beri_peran},
      {kPost, "/pengguna/{pengguna}/peran/akhir", Tindakan::KelolaPengguna, akhiri_peran},
  };
}

}  // namespace

const std::vector<Route>& all_routes() {
  static const std::vector<Route> all = [] {
    std::vector<Route> routes = daily_work();
    for (const auto& more : {collection(), performance(), planning(), agreements(), evaluation(),
                             meetings(), administration(), office(), treasury()}) {
      routes.insert(routes.end(), more.begin(), more.end());
    }
    return routes;
  }();
  return all;
}

const Route* find_route(Method method, std::string_view path, Values& params) {
  const Route* best = nullptr;
  int fewest = 0;
  for (const Route& route : all_routes()) {
    if (route.method != method) continue;
    Values values;
    const int braces = match(route.pattern, path, values);
    if (braces < 0 || (best != nullptr && braces >= fewest)) continue;
    best = &route;
    fewest = braces;
    params = std::move(values);
  }
  return best;
}

const std::string& Context::param(std::string_view name) const {
  const auto found = params.find(name);
  assert(found != params.end());
  return found->second;
}

app::Oleh Context::oleh() const { return {pelaku, asal()}; }

Tanggal Context::hari_ini() const { return Tanggal::parse(today).value(); }

std::string Context::waktu(std::string_view utc) const {
  return app::waktu_kantor(utc, snapshot->kantor().instansi().zona_waktu);
}

}  // namespace laras::web
