#pragma once

#include <map>
#include <string>
#include <string_view>

namespace laras::importer {

/// What the paragraph styles of a Word document mean for its reader.
class GayaDocx {
 public:
  GayaDocx() = default;
  /// Of `word/styles.xml`; a damaged one says nothing.
  explicit GayaDocx(std::string_view xml);

  /// Paragraphs of the style are headings: an outline level of its own or of a style it is based
  /// on, or the name of a heading or title.
  bool judul(const std::string& id) const { return jenis(id) == Jenis::Judul; }
  /// Paragraphs of the style are captions.
  bool keterangan(const std::string& id) const { return jenis(id) == Jenis::Keterangan; }
  /// Paragraphs of the style are lines of a table of contents or of tables.
  bool daftar_isi(const std::string& id) const { return jenis(id) == Jenis::DaftarIsi; }

 private:
  enum class Jenis { Biasa, Judul, Keterangan, DaftarIsi };
  struct Gaya {
    Jenis jenis = Jenis::Biasa;
    std::string dasar = {};
  };

  Jenis jenis(const std::string& id) const;

  std::map<std::string, Gaya> gaya_;
};

}  // namespace laras::importer
