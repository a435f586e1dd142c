#include "format/jenis_berkas.h"

#include <magic.h>

#include <array>
#include <fstream>
#include <memory>
#include <vector>

#include "base/galat.h"
#include "base/teks.h"
#include "format/zip.h"

namespace laras::format {

namespace {

constexpr std::size_t kTepi = 2048;

/// First and last bytes of a file.
struct Tepi {
  std::string awal;
  std::string akhir;
};

struct Dikenal {
  std::string_view mime;
  std::string_view akhiran;
  std::string_view sebutan;
  bool (*utuh)(const Tepi&, const std::filesystem::path&);
};

bool pdf_utuh(const Tepi& tepi, const std::filesystem::path& /*berkas*/) {
  return tepi.awal.starts_with("%PDF-1.") || tepi.awal.starts_with("%PDF-2.")
             ? tepi.akhir.find("%%EOF") != std::string::npos
             : false;
}

bool png_utuh(const Tepi& tepi, const std::filesystem::path& /*berkas*/) {
  return tepi.awal.starts_with("\x89PNG\r\n\x1a\n") &&
         tepi.akhir.ends_with(std::string_view("IEND\xae\x42\x60\x82", 8));
}

bool jpeg_utuh(const Tepi& tepi, const std::filesystem::path& /*berkas*/) {
  return tepi.awal.starts_with("\xff\xd8\xff") && tepi.akhir.find("\xff\xd9") != std::string::npos;
}

bool berisi(const std::filesystem::path& berkas, std::string_view bagian) {
  const ZipLimits batas{.entries = 5'000,
                        .entry_bytes = std::uint64_t{64} << 20,
                        .total_bytes = std::uint64_t{128} << 20};
  const auto zip = ZipReader::open_file(berkas, batas);
  return zip.ok() && zip.value().has("[Content_Types].xml") && zip.value().has(bagian) &&
         !zip.value().has("xl/vbaProject.bin") && !zip.value().has("word/vbaProject.bin");
}

bool docx_utuh(const Tepi& /*tepi*/, const std::filesystem::path& berkas) {
  return berisi(berkas, "word/document.xml");
}

bool xlsx_utuh(const Tepi& /*tepi*/, const std::filesystem::path& berkas) {
  return berisi(berkas, "xl/workbook.xml");
}

constexpr std::array<Dikenal, 5> kDikenal = {{
    {"application/pdf", "pdf", "PDF", pdf_utuh},
    {"image/jpeg", "jpg", "JPG", jpeg_utuh},
    {"image/png", "png", "PNG", png_utuh},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "DOCX",
     docx_utuh},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "XLSX",
     xlsx_utuh},
}};

Result<Tepi> baca_tepi(const std::filesystem::path& berkas) {
  std::ifstream masuk(berkas, std::ios::binary);
  if (!masuk) return cannot_read("berkas unggahan");
  Tepi tepi;
  tepi.awal.resize(kTepi);
  masuk.read(tepi.awal.data(), static_cast<std::streamsize>(kTepi));
  tepi.awal.resize(static_cast<std::size_t>(masuk.gcount()));
  masuk.clear();
  masuk.seekg(0, std::ios::end);
  const auto besar = static_cast<std::size_t>(masuk.tellg());
  const std::size_t ekor = std::min(besar, kTepi);
  masuk.seekg(static_cast<std::streamoff>(besar - ekor));
  tepi.akhir.resize(ekor);
  masuk.read(tepi.akhir.data(), static_cast<std::streamsize>(ekor));
  return tepi;
}

/// The type that libmagic gives. Office files may be told as plain ZIP, for libmagic looks at the
/// order of their parts.
Result<std::string> kata_libmagic(const std::filesystem::path& berkas) {
  const std::unique_ptr<magic_set, decltype(&magic_close)> buku(
      magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS), magic_close);
  if (buku == nullptr || magic_load(buku.get(), nullptr) != 0) {
    return Error{Kind::Unavailable,
                 "Jenis berkas belum dapat diperiksa. Minta administrator memasang libmagic-mgc."};
  }
  const char* kata = magic_file(buku.get(), berkas.c_str());
  return kata == nullptr ? std::string() : std::string(kata);
}

bool sejalan(std::string_view kata, const Dikenal& jenis) {
  if (kata == jenis.mime) return true;
  const bool kantor = jenis.akhiran == "docx" || jenis.akhiran == "xlsx";
  return kantor && (kata == "application/zip" || kata == "application/octet-stream");
}

std::string akhiran(std::string_view nama) {
  const auto titik = nama.rfind('.');
  if (titik == std::string_view::npos) return {};
  std::string hasil = teks::kecilkan(nama.substr(titik + 1));
  return hasil == "jpeg" ? "jpg" : hasil;
}

}  // namespace

Result<JenisBerkas> jenis_berkas(const std::filesystem::path& berkas, std::string_view nama) {
  LARAS_TRY(const Tepi tepi, baca_tepi(berkas));
  LARAS_TRY(const std::string kata, kata_libmagic(berkas));
  for (const Dikenal& jenis : kDikenal) {
    if (!sejalan(kata, jenis) || !jenis.utuh(tepi, berkas)) continue;
    return JenisBerkas{std::string(jenis.mime), std::string(jenis.akhiran),
                       std::string(jenis.sebutan)};
  }
  const std::string menurut_nama = akhiran(nama);
  for (const Dikenal& jenis : kDikenal) {
    if (jenis.akhiran != menurut_nama) continue;
    const std::string sebutan(jenis.sebutan);
    return Error{Kind::Invalid, "Isi berkas bukan " + sebutan + " yang utuh walau namanya ." +
                                    menurut_nama + ". Simpan ulang sebagai " + sebutan + "."};
  }
  return Error{
      Kind::Invalid,
      "Berkas ini bukan PDF, JPG, PNG, DOCX, atau XLSX. Simpan sebagai salah satunya, lalu "
      "unggah lagi."};
}

}  // namespace laras::format
