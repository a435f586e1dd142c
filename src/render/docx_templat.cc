#include "render/docx_templat.h"

#include <algorithm>
#include <utility>

#include "format/xml.h"
#include "render/docx_gaya.h"
#include "render/docx_nama.h"
#include "render/docx_templat_baca.h"

namespace laras::render {
namespace {

constexpr std::string_view kDokumen = "word/document.xml";
constexpr format::ZipLimits kBatasZip = {.entries = 2'000,
                                         .entry_bytes = std::uint64_t{32} << 20,
                                         .total_bytes = std::uint64_t{64} << 20};
constexpr format::XmlLimits kBatasXml = {.bytes = std::size_t{16} << 20};

/// Path that a relationship of the part `nama` means: relative to its folder, or from the root.
std::optional<std::string> jalur(const std::string& nama, std::string_view tujuan) {
  if (tujuan.starts_with('/')) {
    return std::string(tujuan.substr(1));
  }
  std::string folder = nama.substr(0, nama.rfind('/') + 1);
  while (tujuan.starts_with("../")) {
    tujuan.remove_prefix(3);
    if (folder.size() < 2) {
      return std::nullopt;
    }
    folder.erase(folder.rfind('/', folder.size() - 2) + 1);
  }
  return folder + std::string(tujuan);
}

}  // namespace

HalamanTemplat halaman_tetap(Kertas kertas, bool rebah) {
  // So that header and footer print on the lines that the document rules give.
  constexpr int kKepalaTegak = 1200;
  constexpr int kKakiTegak = 1050;
  constexpr int kKepalaRebah = 1650;
  constexpr int kKakiRebah = 850;
  return {.halaman = halaman(kertas, rebah),
          .kepala = twip(rebah ? kKepalaRebah : kKepalaTegak),
          .kaki = twip(rebah ? kKakiRebah : kKakiTegak)};
}

Error templat_ditolak(std::string pesan, std::string rincian) {
  return {Kind::Invalid, "Templat tidak dapat dipakai. " + std::move(pesan), "",
          std::move(rincian)};
}

Result<SumberTemplat> SumberTemplat::buka(std::string_view bytes) {
  if (bytes.starts_with("\xd0\xcf\x11\xe0")) {
    return templat_ditolak(
        "Berkas berbentuk .doc lama atau dilindungi kata sandi. Simpan sebagai Dokumen Word "
        "(.docx) tanpa kata sandi.");
  }
  Result<format::ZipReader> zip = format::ZipReader::open(bytes, kBatasZip);
  if (!zip.ok()) {
    return templat_ditolak(zip.error().message, zip.error().detail);
  }
  SumberTemplat sumber(std::move(zip).value());
  constexpr const char* kIsi = "[Content_Types].xml";
  if (!sumber.ada(kIsi) || !sumber.ada(kDokumen)) {
    return templat_ditolak("Berkas bukan Dokumen Word (.docx). Simpan sebagai .docx.");
  }
  LARAS_TRY(const std::string jenis, sumber.baca(kIsi));
  if (jenis.find("macroEnabled") != std::string::npos || sumber.ada("word/vbaProject.bin")) {
    return templat_ditolak("Berkas berisi makro. Simpan sebagai Dokumen Word (.docx) tanpa makro.");
  }
  return sumber;
}

Result<std::string> SumberTemplat::baca(const std::string& nama) {
  Result<std::string> isi = zip_.read(nama);
  if (!isi.ok()) {
    return templat_ditolak(isi.error().message, isi.error().detail);
  }
  return isi;
}

Result<std::unique_ptr<pugi::xml_document>> SumberTemplat::xml(const std::string& nama,
                                                               std::string_view akar) {
  LARAS_TRY(const std::string isi, baca(nama));
  Result<std::unique_ptr<pugi::xml_document>> hasil = format::read_xml(isi, kBatasXml);
  if (!hasil.ok() || (!akar.empty() && akar != hasil.value()->document_element().name())) {
    return templat_ditolak("Bagian " + nama +
                               " tidak terbaca. Buka dengan Word atau LibreOffice, simpan ulang, "
                               "lalu coba lagi.",
                           hasil.ok() ? "" : hasil.error().detail);
  }
  return hasil;
}

Result<std::map<std::string, RelasiTemplat>> SumberTemplat::relasi(const std::string& nama) {
  std::map<std::string, RelasiTemplat> hasil;
  const std::size_t garis = nama.rfind('/') + 1;
  const std::string berkas = nama.substr(0, garis) + "_rels/" + nama.substr(garis) + ".rels";
  if (!ada(berkas)) {
    return hasil;
  }
  LARAS_TRY(const auto pohon, xml(berkas, "Relationships"));
  for (const pugi::xml_node satu : pohon->document_element().children("Relationship")) {
    const std::string_view jenis = satu.attribute("Type").value();
    RelasiTemplat relasi{
        .jenis = std::string(jenis.substr(jenis.rfind('/') + 1)),
        .tujuan = satu.attribute("Target").value(),
        .luar = std::string_view(satu.attribute("TargetMode").value()) == "External"};
    if (!relasi.luar) {
      std::optional<std::string> tujuan = jalur(nama, relasi.tujuan);
      if (!tujuan) {
        return templat_ditolak("Bagian " + nama + " menunjuk ke luar berkas.");
      }
      relasi.tujuan = std::move(*tujuan);
    }
    hasil.emplace(satu.attribute("Id").value(), std::move(relasi));
  }
  return hasil;
}

bool TemplatDocx::berkop() const {
  return std::any_of(rujukan.begin(), rujukan.end(), [](const Rujukan& satu) {
    return satu.unsur == "headerReference" && satu.tipe == "first";
  });
}

TemplatDocx templat_tetap(Kertas kertas) {
  TemplatDocx templat;
  templat.tegak = halaman_tetap(kertas, false);
  templat.rebah = halaman_tetap(kertas, true);
  templat.styles = styles_xml(twip(templat.tegak.halaman.lebar_isi()));
  return templat;
}

Result<TemplatDocx> baca_templat(std::string_view bytes) {
  LARAS_TRY(SumberTemplat sumber, SumberTemplat::buka(bytes));
  LARAS_TRY(const auto dokumen, sumber.xml(std::string(kDokumen), "w:document"));
  if (kRuangW != dokumen->document_element().attribute("xmlns:w").value()) {
    return templat_ditolak("Simpan sebagai Dokumen Word (.docx) biasa, bukan Strict Open XML.");
  }
  TemplatDocx templat;
  LARAS_CHECK(baca_halaman(*dokumen, templat));
  constexpr const char* kSetelan = "word/settings.xml";
  if (sumber.ada(kSetelan)) {
    LARAS_TRY(const auto setelan, sumber.xml(kSetelan, "w:settings"));
    templat.genap_lain = !setelan->document_element().child("w:evenAndOddHeaders").empty();
  }
  constexpr const char* kGaya = "word/styles.xml";
  if (sumber.ada(kGaya)) {
    LARAS_TRY(const auto gaya, sumber.xml(kGaya, "w:styles"));
    padukan_gaya(*gaya, templat);
  } else {
    templat.styles = styles_xml(twip(templat.tegak.halaman.lebar_isi()));
  }
  LARAS_CHECK(salin_bagian(sumber, *dokumen, templat));
  return templat;
}

}  // namespace laras::render
