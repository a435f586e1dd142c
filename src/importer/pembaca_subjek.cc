#include "importer/pembaca_subjek.h"

#include <algorithm>
#include <utility>

#include "base/teks.h"
#include "base/terdekat.h"

namespace laras::importer {

namespace {

std::vector<std::string_view> column_names(const kamus::Subjek& subject) {
  std::vector<std::string_view> names;
  for (const auto& column : subject.kolom) names.push_back(column.nama);
  return names;
}

}  // namespace

void SubjectReader::report(const std::string& place, std::string message, bool unread) {
  into_.errors.push_back({Kind::Invalid, std::move(message), place});
  if (unread) into_.unread.insert(place);
}

void SubjectReader::report_unknown(const HeadCell& head, std::size_t line) {
  const std::string number = std::to_string(head.cell + 1);
  const std::string name = teks::kecilkan(teks::pangkas(head.name));
  if (name.empty()) {
    report(places_.cell(line, head.cell, number),
           "Kolom ke-" + number + " tidak berjudul. Beri judul atau hapus kolomnya.");
    return;
  }
  const auto near = teks::terdekat(name, column_names(subject_));
  report(places_.cell(line, head.cell, name),
         "Kolom \"" + name + "\" tidak dikenal. " +
             (near.empty()
                  ? "Hapus kolom itu; kolom yang dikenal: " + joined_columns(subject_, ", ") + "."
                  : "Maksud Anda \"" + std::string(near) + "\"? Perbaiki judulnya."));
}

void SubjectReader::report_missing(std::size_t line) {
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < subject_.kolom.size(); ++i) {
    const bool present = std::find(column_of_cell_.begin(), column_of_cell_.end(),
                                   static_cast<int>(i)) != column_of_cell_.end();
    if (present) continue;
    missing.emplace_back(subject_.kolom[i].nama);
    into_.unread.insert(places_.name() + "::" + missing.back());
  }
  if (missing.empty()) return;
  report(places_.cell(line, kNoCell, missing.front()),
         "Judul kolom belum lengkap. Tambahkan: " + teks::gabung(missing, ", ") +
             " (selnya boleh kosong bila tidak wajib).");
}

void SubjectReader::read_header(const std::vector<HeadCell>& head, std::size_t line) {
  for (const HeadCell& one : head) {
    const std::string name = teks::kecilkan(teks::pangkas(one.name));
    const int column = subject_.indeks(name);
    const bool twice = column >= 0 && std::find(column_of_cell_.begin(), column_of_cell_.end(),
                                                column) != column_of_cell_.end();
    if (twice) {
      report(places_.cell(line, one.cell, name),
             "Kolom \"" + name + "\" ada dua kali. Hapus salah satunya.");
    } else if (column < 0) {
      report_unknown(one, line);
    }
    column_of_cell_.resize(one.cell + 1, -1);
    has_head_.resize(one.cell + 1, false);
    column_of_cell_[one.cell] = twice ? -1 : column;
    has_head_[one.cell] = true;
  }
  report_missing(line);
}

kamus::Baris SubjectReader::blank_row(std::size_t line) const {
  kamus::Baris row;
  row.isian.resize(subject_.kolom.size());
  row.tempat = places_.row(line);
  return row;
}

void SubjectReader::put(kamus::Baris& row, std::size_t line, std::size_t cell,
                        Result<kamus::Isian> value, std::string_view written, bool told) {
  const auto index = static_cast<std::size_t>(column_of_cell_[cell]);
  if (value.ok()) {
    row.isian[index] = std::move(value).value();
    return;
  }
  row.isian[index] = {Keadaan::Terisi, std::string(teks::pangkas(written)), {}};
  if (told) return;
  const std::string_view name = subject_.kolom[index].nama;
  report(places_.cell(line, cell, name), value.error().message, false);
  into_.unread.insert(row.tempat + ":" + std::string(name));
}

std::string_view nearest_subject(std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& subject : kamus::daftar()) names.push_back(subject.nama);
  return teks::terdekat(name, names);
}

std::string joined_columns(const kamus::Subjek& subject, std::string_view separator) {
  std::vector<std::string> names;
  for (const auto& column : subject.kolom) names.emplace_back(column.nama);
  return teks::gabung(names, separator);
}

}  // namespace laras::importer
