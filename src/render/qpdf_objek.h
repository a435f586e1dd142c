#pragma once

#include <string>
#include <string_view>
#include <vector>

struct _qpdf_data;  // NOLINT(bugprone-reserved-identifier): what qpdf_data points to

namespace laras::render {

/// An object of a PDF that libqpdf holds; a copy is the same object. The C interface is used,
/// because the headers of the C++ one do not compile as C++20 everywhere.
class Objek {
 public:
  /// No object at all.
  Objek() = default;
  Objek(_qpdf_data* pdf, unsigned nomor) : pdf_(pdf), nomor_(nomor) {}

  /// Whether it is an object.
  explicit operator bool() const { return pdf_ != nullptr; }

  bool is_null() const;
  bool is_array() const;
  bool is_dictionary() const;
  bool is_integer() const;
  /// Values; those of another type are zero or empty.
  int integer() const;
  bool boolean() const;
  std::string name() const;  ///< with its slash
  std::string text() const;  ///< UTF-8
  /// Number of the object in its file; 0 for a direct one.
  int id() const;

  /// Entries of a dictionary; a missing one is null.
  bool has(const char* kunci) const;
  Objek get(const char* kunci) const;
  void set(const char* kunci, const Objek& isi) const;
  void remove(const char* kunci) const;

  /// Items of an array.
  int size() const;
  Objek at(int ke) const;
  void set_at(int ke, const Objek& isi) const;
  void append(const Objek& isi) const;

 private:
  friend class BerkasPdf;
  _qpdf_data* pdf_ = nullptr;
  unsigned nomor_ = 0;
};

/// A PDF file in memory.
class BerkasPdf {
 public:
  /// Reads it; the bytes must outlive the object. `ok` says whether it is a PDF.
  explicit BerkasPdf(std::string_view isi);
  ~BerkasPdf();
  BerkasPdf(const BerkasPdf&) = delete;
  BerkasPdf& operator=(const BerkasPdf&) = delete;

  bool ok() const { return ok_; }
  /// What went wrong; for the log.
  std::string masalah() const;

  Objek akar() const;
  Objek trailer() const;
  std::vector<Objek> halaman() const;
  /// The object of that number; null where there is none.
  Objek objek(int id) const;

  Objek nihil() const;
  Objek bulat(int nilai) const;
  /// A real number as written: `12.500`.
  Objek nyata(const std::string& nilai) const;
  /// A name without its slash.
  Objek nama(const std::string& teks) const;
  Objek teks(const std::string& utf8) const;
  Objek kamus() const;
  Objek larik(const std::vector<Objek>& isi) const;
  /// An object as PDF syntax.
  Objek urai(const char* sintaks) const;
  /// The object as one of its own, which others refer to.
  Objek tersendiri(const Objek& objek) const;

  /// The file with what was changed, its identity made of its content; empty where it cannot be
  /// written.
  std::string tulis() const;

 private:
  _qpdf_data* pdf_;
  bool ok_ = false;
};

}  // namespace laras::render
