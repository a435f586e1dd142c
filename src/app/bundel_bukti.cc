#include "app/bundel_bukti.h"

#include <algorithm>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "app/berkas_unggahan.h"
#include "app/terbitan.h"
#include "format/csv.h"
#include "format/zip.h"
#include "kinerja/data.h"
#include "render/tulis_html.h"
#include "security/sidik.h"
#include "store/cadangan_isi.h"
#include "store/isi_berkas.h"

namespace laras::app {

namespace fs = std::filesystem;

using kamus::Pembaca;
using render::operator""_raw;  // NOLINT(misc-unused-using-decls): literals are not seen as uses

namespace {

constexpr const char* kFolder = "bundel";

/// The newest file of each bukti.
std::map<std::string, Pembaca> berkas_terbaru(const Snapshot& snapshot) {
  std::map<std::string, Pembaca> hasil;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "berkas_bukti")) {
    const auto [di, baru] = hasil.emplace(b.teks("bukti"), b);
    if (!baru && di->second.bulat("nomor") < b.bulat("nomor")) di->second = b;
  }
  return hasil;
}

std::string membuktikan(const Snapshot& snapshot, const Pembaca& b) {
  const std::string tahun = b.teks("tahun");
  for (const Pembaca& r : kamus::baca(snapshot.himpunan(), "bukti_rekomendasi")) {
    if (r.teks("bukti") == b.teks("bukti")) {
      return "Rekomendasi " + r.teks("nomor") + " LHE " + r.teks("tahun");
    }
  }
  std::string hasil = b.kosong("indikator") ? b.teks("untuk") : "Indikator " + b.teks("indikator");
  if (!b.kosong("periode")) hasil += ", " + b.teks("periode");
  return tahun.empty() ? hasil : hasil + " " + tahun;
}

/// Whether the bytes are there; else the line says so.
void periksa_asal(ButirBundel& butir) {
  std::error_code gagal;
  if (fs::is_regular_file(butir.asal, gagal)) return;
  butir.berkas.clear();
  butir.lokasi = "Berkasnya tidak ada lagi dalam folder data";
}

void tambah_bukti(const Workspace& workspace, const Snapshot& snapshot, int tahun,
                  std::vector<ButirBundel>& hasil) {
  const auto berkas = berkas_terbaru(snapshot);
  int nomor = 0;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "bukti")) {
    if (!b.kosong("tahun") && b.bulat("tahun") != tahun) continue;
    ButirBundel satu{.judul = kinerja::judul_bukti(b), .membuktikan = membuktikan(snapshot, b)};
    const auto di = berkas.find(b.teks("bukti"));
    if (di == berkas.end()) {
      satu.lokasi = b.kosong("lokasi") ? "Tidak diunggah" : b.teks("lokasi");
      hasil.push_back(std::move(satu));
      continue;
    }
    const Pembaca& f = di->second;
    std::string urut = std::to_string(++nomor);
    urut.insert(0, urut.size() < 4 ? 4 - urut.size() : 0, '0');
    satu.berkas = "bukti/" + urut + "-" + nama_aman(f.teks("nama"), akhiran_mime(f.teks("jenis")));
    satu.sidik = f.teks("sidik");
    satu.ukuran = static_cast<std::uintmax_t>(f.bulat("ukuran"));
    satu.oleh = f.teks("oleh");
    satu.waktu = f.teks("waktu");
    satu.asal = store::letak_isi(workspace.root(), satu.sidik);
    periksa_asal(satu);
    hasil.push_back(std::move(satu));
  }
}

void tambah_terbitan(const Workspace& workspace, const Snapshot& snapshot, int tahun,
                     std::vector<ButirBundel>& hasil) {
  for (const Terbitan& terbitan : tanya_terbitan(snapshot)) {
    if (terbitan.tahun != tahun) continue;
    for (const BerkasTerbitan& berkas : terbitan.berkas) {
      ButirBundel satu{.berkas = "terbitan/" + nama_aman(terbitan.nomor, berkas.format),
                       .judul = terbitan.judul,
                       .membuktikan = "Dokumen terbit nomor " + terbitan.nomor,
                       .sidik = berkas.sidik,
                       .oleh = terbitan.oleh,
                       .waktu = terbitan.waktu,
                       .asal = store::letak_isi(workspace.root(), berkas.sidik)};
      std::error_code gagal;
      const auto ukuran = fs::file_size(satu.asal, gagal);
      if (!gagal) satu.ukuran = ukuran;
      periksa_asal(satu);
      hasil.push_back(std::move(satu));
    }
  }
}

/// A cell that a spreadsheet does not take for a formula.
std::string sel_csv(const std::string& isi) {
  return !isi.empty() && std::string("=+-@\t").find(isi[0]) != std::string::npos ? "'" + isi : isi;
}

std::string index_csv(const std::vector<ButirBundel>& butir) {
  std::string hasil = format::csv_row(
      {"berkas", "judul", "membuktikan", "sha256", "ukuran", "oleh", "waktu_utc", "lokasi"});
  for (const ButirBundel& satu : butir) {
    hasil += format::csv_row({sel_csv(satu.berkas), sel_csv(satu.judul), sel_csv(satu.membuktikan),
                              satu.sidik, satu.berkas.empty() ? "" : std::to_string(satu.ukuran),
                              sel_csv(satu.oleh), satu.waktu, sel_csv(satu.lokasi)});
  }
  return hasil;
}

void baris_html(render::TulisHtml& html, const ButirBundel& satu) {
  html << "<tr><td>"_raw;
  if (satu.berkas.empty()) {
    html << satu.judul;
  } else {
    // The name holds letters, digits, `-_./` only, so it is its own address.
    html << "<a href=\""_raw << satu.berkas << "\">"_raw << satu.judul << "</a>"_raw;
  }
  html << "</td><td>"_raw << satu.membuktikan << "</td><td>"_raw
       << (satu.berkas.empty() ? satu.lokasi : megabita(satu.ukuran)) << "</td><td><code>"_raw
       << satu.sidik << "</code></td><td>"_raw << satu.oleh << "</td><td>"_raw << satu.waktu
       << "</td></tr>\n"_raw;
}

std::string index_html(const std::string& judul, const std::vector<ButirBundel>& butir) {
  render::TulisHtml html;
  html << "<!doctype html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>"_raw << judul
       << "</title><style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
          "td,th{border:1px solid #777;padding:.3em .5em;text-align:left;vertical-align:top}"
          "code{word-break:break-all}</style></head><body><h1>"_raw
       << judul
       << "</h1><p>Sidik SHA-256 setiap berkas dapat dicocokkan dengan perintah sha256sum. "
          "Waktu dalam UTC.</p><table><thead><tr><th>Dokumen</th><th>Membuktikan</th><th>Besar "
          "atau tempat</th><th>SHA-256</th><th>Oleh</th><th>Waktu</th></tr></thead><tbody>\n"_raw;
  for (const ButirBundel& satu : butir) baris_html(html, satu);
  html << "</tbody></table></body></html>\n"_raw;
  return html.take();
}

Result<fs::path> tulis_bundel(const fs::path& akar, const std::string& nama,
                              const std::string& judul, const std::vector<ButirBundel>& butir) {
  const fs::path folder = akar / kFolder;
  std::error_code gagal;
  fs::create_directory(folder, gagal);
  if (!gagal) fs::permissions(folder, fs::perms::owner_all, gagal);
  if (gagal) {
    return Error{Kind::Unavailable,
                 "Folder bundel tidak dapat dibuat. Periksa hak akses folder data.",
                 {},
                 gagal.message()};
  }
  std::vector<format::ZipEntry> isi = {{.name = "index.html", .bytes = index_html(judul, butir)},
                                       {.name = "index.csv", .bytes = index_csv(butir)}};
  for (const ButirBundel& satu : butir) {
    if (!satu.berkas.empty()) isi.push_back({.name = satu.berkas, .file = satu.asal});
  }
  // Whoever is still downloading the older one goes on reading it.
  const fs::path sementara = folder / (nama + "." + security::random_hex(8));
  LARAS_CHECK(format::zip_to_file(sementara, isi));
  const fs::path jadi = folder / nama;
  fs::rename(sementara, jadi, gagal);
  if (!gagal) return jadi;
  const std::string sebab = gagal.message();
  fs::remove(sementara, gagal);
  return Error{Kind::Unavailable, "Bundel tidak dapat ditulis. Periksa ruang cakram.", {}, sebab};
}

Result<void> catat(Workspace& workspace, const Oleh& oleh, const std::string& ringkasan) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::UnduhBundel, "unduh-bundel", oleh.asal};
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot&, store::Database&) {
    Keputusan keputusan;
    keputusan.ringkasan = ringkasan;
    return Result<Keputusan>(std::move(keputusan));
  }));
  return {};
}

}  // namespace

std::vector<ButirBundel> isi_bundel(const Workspace& workspace, const Snapshot& snapshot,
                                    int tahun) {
  std::vector<ButirBundel> hasil;
  tambah_bukti(workspace, snapshot, tahun, hasil);
  tambah_terbitan(workspace, snapshot, tahun, hasil);
  return hasil;
}

Result<Bundel> buat_bundel(Workspace& workspace, const Oleh& oleh, int tahun) {
  // Asked before anything takes time; a refusal is noted.
  LARAS_CHECK(catat(workspace, oleh, ""));
  LARAS_TRY(const auto kini, workspace.snapshot());
  const auto butir = isi_bundel(workspace, *kini, tahun);
  const std::string nama = "bukti-" + std::to_string(tahun) + ".zip";
  const std::string judul =
      "Bukti kinerja " + kini->kantor().instansi().nama + " tahun " + std::to_string(tahun);
  LARAS_TRY(auto berkas, tulis_bundel(workspace.root(), nama, judul, butir));
  LARAS_TRY(const std::string sidik, store::sidik_berkas(berkas));
  const auto banyak = std::count_if(butir.begin(), butir.end(),
                                    [](const auto& satu) { return !satu.berkas.empty(); });
  LARAS_CHECK(catat(workspace, oleh,
                    "Unduh bundel bukti " + std::to_string(tahun) + ": " + std::to_string(banyak) +
                        " berkas, SHA-256 " + sidik));
  return Bundel{std::move(berkas), nama};
}

}  // namespace laras::app
