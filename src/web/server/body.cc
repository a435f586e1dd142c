#include "web/server/body.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "base/teks.h"
#include "web/server/decode.h"

namespace laras::web {

namespace {

constexpr std::size_t kMostFiles = 200;

/// A name that no other request of this program has.
std::string passing_name() {
  static std::atomic<std::uint64_t> count = 0;
  return "unggahan-" + std::to_string(count++);
}

}  // namespace

PassingFolder::PassingFolder(const std::filesystem::path& parent) {
  std::string name = (parent / "laras-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) {
    throw std::filesystem::filesystem_error("mkdtemp", parent,
                                            std::error_code(errno, std::generic_category()));
  }
  path_ = name;
}

PassingFolder::~PassingFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

BodyReader::BodyReader(std::string_view content_type, BodyLimits limits)
    : limits_(std::move(limits)) {
  const std::string_view type = content_type.substr(0, content_type.find(';'));
  is_form_ = teks::kecilkan(teks::pangkas(type)) == "application/x-www-form-urlencoded";
  if (const auto boundary = multipart_boundary(content_type)) {
    parser_.emplace(*boundary, static_cast<PartSink&>(*this));
  }
}

BodyReader::~BodyReader() {
  file_.close();
  for (const Upload& upload : uploads_) {
    std::error_code ignored;
    std::filesystem::remove(upload.file, ignored);
  }
}

bool BodyReader::refuse(int status) {
  refused_ = status;
  return false;
}

int BodyReader::feed(std::string_view bytes) {
  received_ += bytes.size();
  if (refused_ == 0 && received_ > limit()) refused_ = 413;
  if (refused_ != 0) return refused_;
  if (!parser_) {
    text_ += bytes;
  } else if (!parser_->feed(bytes) && refused_ == 0) {
    refused_ = 400;
  }
  return refused_;
}

int BodyReader::finish(Request& request) {
  if (refused_ != 0) return refused_;
  if (received_ == 0) return 0;
  if (parser_) {
    if (!parser_->complete()) return 400;
    request.form = std::move(fields_);
    request.uploads = uploads_;
    return 0;
  }
  if (!is_form_) return 415;
  auto form = decode_form(text_);
  if (!form.ok()) return 400;
  request.form = std::move(form).value();
  return 0;
}

bool BodyReader::begin(PartHead head) {
  head_ = std::move(head);
  text_.clear();
  if (fields_.all().size() >= kMostPairs || uploads_.size() >= kMostFiles) return refuse(413);
  if (!head_.file) return true;
  uploads_.push_back({head_.field, *head_.file, limits_.folder / passing_name(), 0});
  file_.open(uploads_.back().file, std::ios::binary | std::ios::trunc);
  return file_.good() || refuse(503);
}

bool BodyReader::data(std::string_view bytes) {
  if (head_.file) {
    uploads_.back().size += bytes.size();
    file_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file_.good() || refuse(503);
  }
  fields_size_ += bytes.size();
  if (fields_size_ > limits_.form) return refuse(413);
  text_ += bytes;
  return true;
}

bool BodyReader::end() {
  if (!head_.file) {
    auto value = form_text(text_);
    if (!value) return refuse(400);
    fields_.add(head_.field, *std::move(value));
    return true;
  }
  file_.close();
  if (!file_.good()) return refuse(503);
  // A field for a file that nobody chose comes without a name and without bytes.
  if (head_.file->empty() && uploads_.back().size == 0) {
    std::error_code ignored;
    std::filesystem::remove(uploads_.back().file, ignored);
    uploads_.pop_back();
  }
  return true;
}

}  // namespace laras::web
