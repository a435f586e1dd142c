#include "render/docx_paket.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/teks.h"
#include "format/xml.h"
#include "render/docx_nama.h"

namespace laras::render {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kAkhiran = {
    {{"png", "image/png"},
     {"jpeg", "image/jpeg"},
     {"jpg", "image/jpeg"},
     {"gif", "image/gif"},
     {"bmp", "image/bmp"},
     {"tif", "image/tiff"},
     {"tiff", "image/tiff"},
     {"emf", "image/x-emf"},
     {"wmf", "image/x-wmf"},
     {"svg", "image/svg+xml"},
     {"odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"},
     {"ttf", "application/x-font-ttf"}}};

std::string akhiran(std::string_view nama) {
  const std::size_t titik = nama.rfind('.');
  return titik == std::string_view::npos ? "" : teks::kecilkan(nama.substr(titik + 1));
}

}  // namespace

std::string_view jenis_menurut_akhiran(std::string_view nama) {
  const std::string dicari = akhiran(nama);
  for (const auto& [satu, jenis] : kAkhiran) {
    if (satu == dicari) {
      return jenis;
    }
  }
  return {};
}

void PaketDocx::bagian(std::string nama, std::string_view jenis, std::string isi) {
  if (!jenis.empty()) {
    jenis_.push_back({nama, std::string(jenis)});
  }
  bagian_.push_back({std::move(nama), std::move(isi)});
}

bool PaketDocx::ada(std::string_view nama) const {
  return std::any_of(bagian_.begin(), bagian_.end(),
                     [&](const format::ZipPart& satu) { return satu.name == nama; });
}

std::string PaketDocx::relasi(std::string_view jenis, std::string_view tujuan) {
  std::size_t ke = 0;
  while (ke < relasi_.size() && relasi_[ke].tujuan != tujuan) {
    ++ke;
  }
  if (ke == relasi_.size()) {
    relasi_.push_back({std::string(jenis), std::string(tujuan)});
  }
  return "rId" + std::to_string(ke + 1);
}

std::string PaketDocx::jenis_isi() const {
  std::string xml = std::string(kDeklarasi) + "<Types xmlns=\"" + std::string(kRuangIsi) +
                    "\"><Default Extension=\"rels\" "
                    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  std::vector<std::string> tercatat;
  for (const format::ZipPart& satu : bagian_) {
    const std::string_view jenis = jenis_menurut_akhiran(satu.name);
    std::string nama = akhiran(satu.name);
    if (!jenis.empty() && std::find(tercatat.begin(), tercatat.end(), nama) == tercatat.end()) {
      xml += "<Default Extension=\"" + nama + "\" ContentType=\"" + std::string(jenis) + "\"/>";
      tercatat.push_back(std::move(nama));
    }
  }
  for (const JenisBagian& satu : jenis_) {
    xml += "<Override PartName=\"/";
    format::append_xml(xml, satu.nama);
    xml += "\" ContentType=\"" + satu.jenis + "\"/>";
  }
  return xml + "</Types>";
}

std::string PaketDocx::relasi_dokumen() const {
  std::string xml =
      std::string(kDeklarasi) + "<Relationships xmlns=\"" + std::string(kRuangRelasi) + "\">";
  for (std::size_t i = 0; i < relasi_.size(); ++i) {
    xml += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + std::string(kRuangR) +
           "/" + relasi_[i].jenis + "\" Target=\"";
    format::append_xml(xml, relasi_[i].tujuan);
    xml += "\"/>";
  }
  return xml + "</Relationships>";
}

Result<std::string> PaketDocx::zip() const {
  std::vector<format::ZipPart> semua = {{"[Content_Types].xml", jenis_isi()}};
  semua.insert(semua.end(), bagian_.begin(), bagian_.end());
  semua.push_back({"word/_rels/document.xml.rels", relasi_dokumen()});
  return format::zip(semua);
}

}  // namespace laras::render
