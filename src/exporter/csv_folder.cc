#include "exporter/csv_folder.h"

#include <system_error>

#include "base/galat.h"
#include "exporter/berkas.h"
#include "format/csv.h"

namespace laras::exporter {

namespace fs = std::filesystem;

namespace {

Error not_writable(const fs::path& path, const std::error_code& reason) {
  return cannot_write(path.string(), reason.message());
}

bool is_subject_file(const fs::path& name) {
  const std::string text = name.string();
  return kamus::cari_tukar(name.stem().string()) != nullptr && name.extension() == ".csv";
}

/// Fails where the folder holds what is not ours; gives the subject files that lie there.
Result<std::vector<fs::path>> look(const fs::path& folder) {
  std::error_code failure;
  std::vector<fs::path> present;
  const auto status = fs::status(folder, failure);
  if (status.type() == fs::file_type::not_found) return present;
  fs::directory_iterator it(folder, failure);
  for (const auto end = fs::end(it); !failure && it != end; it.increment(failure)) {
    const fs::path name = it->path().filename();
    if (name.extension() == kUnfinished) continue;
    if (!is_subject_file(name)) {
      return Error{Kind::Conflict,
                   "Folder tujuan berisi \"" + name.string() +
                       "\", yang bukan berkas data. Pilih folder kosong.",
                   folder.string()};
    }
    present.push_back(it->path());
  }
  if (failure) return not_writable(folder, failure);
  return present;
}

}  // namespace

std::string csv(const kamus::Subjek& subject, const std::vector<kamus::Baris>& rows) {
  std::vector<std::string> cells;
  for (const auto& column : subject.kolom) cells.emplace_back(column.nama);
  std::string text = format::csv_row(cells);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = row.isian[i].teks;
    text += format::csv_row(cells);
  }
  return text;
}

Result<std::vector<std::string>> write_csv_folder(const kamus::Himpunan& himpunan,
                                                  const fs::path& folder) {
  LARAS_TRY(const auto present, look(folder));
  std::error_code failure;
  if (fs::create_directories(folder, failure); failure) return not_writable(folder, failure);
  std::vector<std::string> written;
  for (const auto& subject : kamus::daftar()) {
    const auto rows = himpunan.find(subject.nama);
    if (rows == himpunan.end()) continue;
    const std::string name = std::string(subject.nama) + ".csv";
    LARAS_CHECK(write_file(folder / name, csv(subject, rows->second)));
    written.push_back(name);
  }
  for (const fs::path& old : present) {
    if (himpunan.contains(old.stem().string())) continue;
    if (fs::remove(old, failure); failure) return not_writable(old, failure);
  }
  return written;
}

}  // namespace laras::exporter
