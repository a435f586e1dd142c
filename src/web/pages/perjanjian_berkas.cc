#include <algorithm>
#include <utility>

#include "app/dokumen.h"
#include "app/kebijakan_html.h"
#include "app/standar_kinerja.h"
#include "web/pages/perjanjian.h"
#include "web/parts/keadaan.h"

namespace laras::web {

namespace {

int triwulan(const Context& konteks) {
  const int nomor = bilangan(konteks.request.query.get("triwulan"));
  return nomor >= 1 && nomor <= 4 ? nomor : 4;
}

Response kirim(const std::string& mime, const std::string& nama, bool dibuka, std::string bytes) {
  Response jawaban{.type = mime};
  jawaban.header("Content-Disposition",
                 std::string(dibuka ? "inline" : "attachment") + "; filename=\"" + nama + "\"");
  jawaban.header("X-Content-Type-Options", "nosniff");
  jawaban.body = std::move(bytes);
  return jawaban;
}

/// The page that was taken in.
Response unduh_lembar(const Context& konteks, const app::PerjanjianDari& dari,
                      const app::VersiPerjanjian& versi) {
  for (const auto& satu : versi.tanda) {
    if (satu.pihak != "lembar") continue;
    auto bytes = app::isi_perjanjian(konteks.workspace, satu.sidik);
    if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
    std::string akhiran = "pdf";
    if (satu.jenis == "image/jpeg") akhiran = "jpg";
    if (satu.jenis == "image/png") akhiran = "png";
    Response jawaban = kirim(
        satu.jenis,
        "pk-" + std::to_string(dari.tahun) + "-" + ruas_alamat(dari.jabatan) + "-lembar." + akhiran,
        false, std::move(bytes).value());
    jawaban.header("Cache-Control", "private, no-store");
    return jawaban;
  }
  return tiada_perjanjian(konteks);
}

}  // namespace

Response unduh_versi_perjanjian(Context& konteks) {
  const auto dari = perjanjian_dari(konteks);
  if (!dari) return tiada_perjanjian(konteks);
  const auto semua = app::versi_perjanjian(*konteks.snapshot, *dari);
  const int nomor = bilangan(konteks.param("versi"));
  const auto versi =
      std::find_if(semua.begin(), semua.end(), [&](const auto& v) { return v.nomor == nomor; });
  if (versi == semua.end()) return tiada_perjanjian(konteks);
  const std::string& diminta = konteks.param("format");
  if (diminta == "lembar") return unduh_lembar(konteks, *dari, *versi);
  const auto* format = app::cari_format(diminta);
  const auto berkas = std::find_if(versi->berkas.begin(), versi->berkas.end(),
                                   [&](const auto& satu) { return satu.format == diminta; });
  if (format == nullptr || berkas == versi->berkas.end()) return tiada_perjanjian(konteks);
  auto bytes = app::isi_perjanjian(konteks.workspace, berkas->sidik);
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  const bool html = format->bentuk == app::Bentuk::Html;
  const std::string kebijakan = html ? app::kebijakan_html(bytes.value()) : std::string();
  Response jawaban = kirim(std::string(format->mime), ruas_alamat(berkas->nama),
                           html || format->bentuk == app::Bentuk::Pdf, std::move(bytes).value());
  if (html) jawaban.header("Content-Security-Policy", kebijakan);
  return jawaban;
}

Response unduh_rekap_tpp(Context& konteks) {
  const int tahun = bilangan(konteks.param("tahun"));
  if (tahun < 2000 || tahun > 2100) return tiada_perjanjian(konteks);
  auto bytes = app::rekap_tpp(*konteks.snapshot, tahun, triwulan(konteks));
  if (!bytes.ok()) return halaman_galat(konteks, bytes.error());
  return kirim(
      std::string(app::cari_format("xlsx")->mime),
      "rekap-tpp-" + std::to_string(tahun) + "-tw" + std::to_string(triwulan(konteks)) + ".xlsx",
      false, std::move(bytes).value());
}

}  // namespace laras::web
