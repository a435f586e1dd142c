#include "web/server/gzip.h"

#include <zlib.h>

#include <array>
#include <stdexcept>

namespace laras::web {

namespace {

constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;

/// A deflate state that ends with its owner.
struct Deflate {
  explicit Deflate(int level) {
    if (deflateInit2(&state, level, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
      throw std::runtime_error("zlib");
    }
  }
  Deflate(const Deflate&) = delete;
  Deflate& operator=(const Deflate&) = delete;
  ~Deflate() { deflateEnd(&state); }

  std::string run(std::string_view bytes, int flush) {
    std::string out;
    std::array<unsigned char, 16'384> block = {};
    // zlib does not write to what it reads; its declaration only lacks the const.
    state.next_in = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
    state.avail_in = static_cast<unsigned>(bytes.size());
    do {
      state.next_out = block.data();
      state.avail_out = static_cast<unsigned>(block.size());
      deflate(&state, flush);
      out.append(reinterpret_cast<const char*>(block.data()), block.size() - state.avail_out);
    } while (state.avail_out == 0);
    return out;
  }

  z_stream state = {};
};

}  // namespace

std::string gzip(std::string_view bytes, int level) { return Deflate(level).run(bytes, Z_FINISH); }

struct GzipStream::Impl {
  Deflate deflate{6};
};

GzipStream::GzipStream() : impl_(std::make_unique<Impl>()) {}
GzipStream::GzipStream(GzipStream&&) noexcept = default;
GzipStream& GzipStream::operator=(GzipStream&&) noexcept = default;
GzipStream::~GzipStream() = default;

std::string GzipStream::add(std::string_view bytes, bool last) {
  return impl_->deflate.run(bytes, last ? Z_FINISH : Z_NO_FLUSH);
}

}  // namespace laras::web
