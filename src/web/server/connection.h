#pragma once

#include <array>
#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <functional>
#include <list>
#include <optional>
#include <utility>

#include "web/server/answer.h"
#include "web/server/body.h"
#include "web/server/incoming.h"
#include "web/server/server.h"

// For server.cc alone, which is the one translation unit that compiles Beast.
namespace laras::web {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using net::redirect_error;
using net::use_awaitable;
using net::ip::tcp;
using Clock = std::chrono::steady_clock;
using Parser = http::request_parser<http::buffer_body>;

inline constexpr std::size_t kBlock = 65'536;

/// A connection without a whole request, oldest first; such a one may be closed.
struct Waiting {
  std::function<void()> close;
  bool untouched;  ///< nothing of a request has come
  bool is_closed = false;
};

/// What all connections share. Only the thread of the sockets touches it, but for the atomic.
struct Shared {
  const ServerOptions& options;
  const Handler& handler;
  PassingFolder uploads{std::filesystem::temp_directory_path()};
  std::list<Waiting> waiting = {};
  std::size_t connections = 0;
  std::atomic<bool> draining = false;
  std::function<void()> closed = {};  ///< a connection has ended
};

/// Being in Shared::waiting.
class Waits {
 public:
  Waits(Shared& shared, std::function<void()> close, bool untouched) : shared_(shared) {
    place_ = shared.waiting.insert(shared.waiting.end(), {std::move(close), untouched});
  }
  Waits(const Waits&) = delete;
  Waits& operator=(const Waits&) = delete;
  ~Waits() { shared_.waiting.erase(place_); }

 private:
  Shared& shared_;
  std::list<Waiting>::iterator place_;
};

/// Runs it on a worker; the coroutine goes on on its own thread.
template <class Work>
net::awaitable<void> on_worker(net::thread_pool& workers, Work& work) {
  auto job = [&work]() -> net::awaitable<void> {
    work();
    co_return;
  };
  co_await net::co_spawn(workers, std::move(job), use_awaitable);
}

/// The moment by which so many bytes must have passed, by ServerLimits::body_time.
inline Clock::time_point due(Clock::time_point began, const ServerLimits& limits,
                             std::uint64_t bytes) {
  return began + limits.body_time + std::chrono::milliseconds(bytes * 1000 / 1024);
}

inline RequestHead head_of(const Parser& parser) {
  const auto& message = parser.get();
  RequestHead head;
  head.method = std::string(message.method_string());
  head.target = std::string(message.target());
  head.version = message.version();
  for (const auto& field : message) {
    head.fields.emplace_back(std::string(field.name_string()), std::string(field.value()));
  }
  head.keep_alive = message.keep_alive();
  head.has_body = parser.chunked() || parser.content_length().value_or(0) > 0;
  head.length = parser.content_length() ? std::optional<std::uint64_t>(*parser.content_length())
                                        : std::nullopt;
  return head;
}

/// One peer, from its first byte to its last.
template <class Stream>
class Connection {
 public:
  Connection(Shared& shared, net::thread_pool& workers, Stream& stream, Peer peer)
      : shared_(shared), workers_(workers), stream_(stream), peer_(std::move(peer)) {}

  /// Answers one request; false where the connection is to end.
  net::awaitable<bool> exchange() {
    Parser parser;
    parser.header_limit(limits().header_bytes);
    parser.body_limit(boost::none);
    error_code failed;
    co_await read_head(parser, failed);
    if (failed) {
      const int status = status_of(failed);
      if (status != 0) co_await refuse(status);
      co_return false;
    }
    began_ = Clock::now();
    const RequestHead head = head_of(parser);
    asked_ = asked_by(head, peer_);
    asked_.keep_alive = head.keep_alive;
    Request request;
    line_ = head.method + " " + path_for_log(head.target);
    int status = read_request(head, peer_, request);
    BodyReader body(request.header("content-type"),
                    {limits().form_bytes, limits().upload_bytes, shared_.uploads.path()});
    if (status == 0 && head.length.value_or(0) > body.limit()) status = 413;
    if (status == 0 && head.has_body) status = co_await read_body(parser, head, body);
    if (status != 0) {
      co_await refuse(status);
      co_return false;
    }
    co_return co_await answer(request, body);
  }

 private:
  const ServerLimits& limits() const { return shared_.options.limits; }
  beast::tcp_stream& socket() { return beast::get_lowest_layer(stream_); }
  std::function<void()> closer() {
    return [this] { socket().close(); };
  }

  static int status_of(const error_code& failed) {
    if (failed == http::error::header_limit || failed == http::error::buffer_overflow) return 431;
    if (failed == http::error::end_of_stream || failed == http::error::partial_message) return 0;
    return failed.category() == http::make_error_code(http::error::bad_value).category() ? 400 : 0;
  }

  net::awaitable<void> read_head(Parser& parser, error_code& failed) {
    if (buffer_.size() == 0) {
      if (shared_.draining) {
        failed = net::error::operation_aborted;
        co_return;
      }
      const Waits waits(shared_, closer(), true);
      socket().expires_after(is_first_ ? limits().header_time : limits().idle_time);
      is_first_ = false;
      const std::size_t came = co_await stream_.async_read_some(
          buffer_.prepare(4096), redirect_error(use_awaitable, failed));
      if (failed) co_return;
      buffer_.commit(came);
    }
    const Waits waits(shared_, closer(), false);
    socket().expires_after(limits().header_time);
    co_await http::async_read_header(stream_, buffer_, parser,
                                     redirect_error(use_awaitable, failed));
  }

  /// Returns 0, else the status to refuse with.
  net::awaitable<int> read_body(Parser& parser, const RequestHead& head, BodyReader& body) {
    if (head.expects_continue()) {
      static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
      socket().expires_after(limits().header_time);
      co_await net::async_write(stream_, net::buffer(kGoOn), use_awaitable);
    }
    std::string block(kBlock, '\0');
    const auto began = Clock::now();
    std::uint64_t received = 0;
    while (!parser.is_done()) {
      parser.get().body().data = block.data();
      parser.get().body().size = block.size();
      parser.get().body().more = true;
      socket().expires_at(due(began, limits(), received));
      error_code failed;
      co_await http::async_read_some(stream_, buffer_, parser,
                                     redirect_error(use_awaitable, failed));
      if (failed == http::error::need_buffer) failed = {};
      if (failed && status_of(failed) == 0) throw boost::system::system_error(failed);
      if (failed) co_return status_of(failed);
      const std::size_t size = block.size() - parser.get().body().size;
      received += size;
      const std::string_view bytes(block.data(), size);
      int status = 0;
      auto feed = [&] { status = body.feed(bytes); };
      if (body.spools()) {
        socket().expires_never();
        co_await on_worker(workers_, feed);
      } else {
        feed();
      }
      if (status != 0) co_return status;
    }
    co_return 0;
  }

  Response refusal(int status) const {
    const auto& page = shared_.options.refusal;
    Response response = page ? page(status) : plain_refusal(status);
    if (status == 405) response.header("Allow", "GET, HEAD, POST");
    return response;
  }

  /// On a worker: what the handler says, or the page for what it threw.
  Response handled(const Request& request) {
    try {
      return shared_.handler(request);
    } catch (const std::exception& bug) {
      if (shared_.options.trouble) shared_.options.trouble(line_ + ": " + bug.what());
      return refusal(500);
    }
  }

  net::awaitable<bool> answer(Request& request, BodyReader& body) {
    std::optional<Answer> answer;
    auto work = [&] {
      const int status = body.finish(request);
      Response response = status == 0 ? handled(request) : refusal(status);
      Asked asked = asked_;
      asked.keep_alive = asked.keep_alive && !shared_.draining;
      answer.emplace(std::move(response), asked);
    };
    socket().expires_never();
    co_await on_worker(workers_, work);
    co_await send(*answer);
    co_return answer->keep_alive();
  }

  net::awaitable<void> send(Answer& answer) {
    const auto began = Clock::now();
    std::uint64_t sent = 0;
    std::string_view head = answer.head();
    std::string_view piece;
    auto next = [&] { piece = answer.next(); };
    do {
      if (answer.is_slow()) {
        socket().expires_never();
        co_await on_worker(workers_, next);
      } else {
        next();
      }
      if (answer.failed()) throw boost::system::system_error(net::error::broken_pipe);
      const std::array<net::const_buffer, 2> bytes = {net::buffer(head), net::buffer(piece)};
      socket().expires_at(due(began, limits(), sent));
      sent += co_await net::async_write(stream_, bytes, use_awaitable);
      head = {};
    } while (!piece.empty());
    log(answer.status());
  }

  void log(int status) {
    if (!shared_.options.access) return;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began_);
    shared_.options.access(line_ + " " + std::to_string(status) + " " +
                           std::to_string(took.count()) + " ms");
  }

  /// Says so, then takes what still comes for a moment: closing at once would make the peer's
  /// system throw the answer away unread.
  net::awaitable<void> refuse(int status) {
    asked_.keep_alive = false;
    Answer answer(refusal(status), asked_);
    co_await send(answer);
    error_code ended;
    socket().socket().shutdown(tcp::socket::shutdown_send, ended);
    std::array<char, 4096> ignored = {};
    socket().expires_after(std::chrono::seconds(2));
    while (!ended) {
      co_await socket().async_read_some(net::buffer(ignored), redirect_error(use_awaitable, ended));
    }
  }

  Shared& shared_;
  net::thread_pool& workers_;
  Stream& stream_;
  Peer peer_;
  beast::flat_buffer buffer_{kBlock + 16'384};
  bool is_first_ = true;
  Asked asked_;
  std::string line_ = "-";
  Clock::time_point began_ = Clock::now();
};

}  // namespace laras::web
