#include "web/server/server.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <csignal>
#include <optional>
#include <utility>

#include "web/server/connection.h"
#include "web/server/start.h"

namespace laras::web {

namespace {

using TlsStream = beast::ssl_stream<beast::tcp_stream>;

class Server {
 public:
  Server(const ServerOptions& options, const Handler& handler)
      : options_(options), shared_{options, handler}, workers_(options.workers) {
    shared_.closed = [this] {
      --shared_.connections;
      end_if_drained();
    };
  }

  /// Takes the address; the messages are for the person who started it.
  Result<void> open() {
    error_code failed;
    const auto address = net::ip::make_address(options_.address, failed);
    if (failed) return no_address(options_.address);
    if (!address.is_loopback() && options_.certificate.empty()) return needs_tls(options_.address);
    if (!options_.certificate.empty()) LARAS_CHECK(prepare_tls());
    const tcp::endpoint endpoint(address, options_.port);
    acceptor_.open(endpoint.protocol(), failed);
    if (!failed) acceptor_.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed) acceptor_.bind(endpoint, failed);
    if (!failed) acceptor_.listen(net::socket_base::max_listen_connections, failed);
    if (!failed) return {};
    return no_port(options_, failed == net::error::address_in_use, failed.message());
  }

  int run() {
    signals_.async_wait([this](const error_code& failed, int) {
      if (!failed) drain();
    });
    const std::stop_callback stop(options_.stop, [this] { net::post(io_, [this] { drain(); }); });
    net::co_spawn(io_, accept(), net::detached);
    if (options_.ready) options_.ready(url(options_, acceptor_.local_endpoint().port()));
    io_.run();
    return static_cast<int>(shared_.connections);
  }

 private:
  Result<void> prepare_tls() {
    tls_.emplace(net::ssl::context::tls_server);
    error_code failed;
    tls_->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv2 |
                          net::ssl::context::no_sslv3 | net::ssl::context::no_tlsv1 |
                          net::ssl::context::no_tlsv1_1,
                      failed);
    tls_->use_certificate_chain_file(options_.certificate.string(), failed);
    if (failed) return no_certificate(options_.certificate, failed.message());
    tls_->use_private_key_file(options_.key.string(), net::ssl::context::pem, failed);
    if (failed) return no_certificate(options_.key, failed.message());
    return {};
  }

  net::awaitable<void> accept() {
    net::steady_timer pause(io_);
    while (!shared_.draining) {
      error_code failed;
      tcp::socket socket = co_await acceptor_.async_accept(redirect_error(use_awaitable, failed));
      if (shared_.draining) break;
      if (failed) {
        // No file descriptor is left; somebody will give one back.
        pause.expires_after(std::chrono::milliseconds(50));
        co_await pause.async_wait(redirect_error(use_awaitable, failed));
      } else if (shared_.connections < options_.limits.connections || make_room()) {
        ++shared_.connections;
        net::co_spawn(io_, attend(std::move(socket)), net::detached);
      }
    }
  }

  /// Closes the connection that has been waiting longest; false where all are being answered.
  bool make_room() {
    for (Waiting& one : shared_.waiting) {
      if (one.is_closed) continue;
      one.is_closed = true;
      one.close();
      return true;
    }
    return false;
  }

  net::awaitable<void> attend(tcp::socket socket) {
    try {
      const Peer peer = peer_of(socket);
      socket.set_option(tcp::no_delay(true));
      if (tls_) {
        TlsStream stream(std::move(socket), *tls_);
        co_await attend_tls(stream, peer);
      } else {
        beast::tcp_stream stream(std::move(socket));
        co_await converse(stream, peer);
      }
    } catch (const std::exception&) {
      // The peer has gone or was too slow; nobody is left to be told.
    }
    shared_.closed();
  }

  net::awaitable<void> attend_tls(TlsStream& stream, const Peer& peer) {
    beast::tcp_stream& socket = beast::get_lowest_layer(stream);
    {
      const Waits waits(
          shared_, [&socket] { socket.close(); }, true);
      socket.expires_after(options_.limits.header_time);
      co_await stream.async_handshake(net::ssl::stream_base::server, use_awaitable);
    }
    co_await converse(stream, peer);
    error_code ignored;
    socket.expires_after(std::chrono::seconds(2));
    co_await stream.async_shutdown(redirect_error(use_awaitable, ignored));
  }

  template <class Stream>
  net::awaitable<void> converse(Stream& stream, const Peer& peer) {
    Connection<Stream> connection(shared_, workers_, stream, peer);
    while (co_await connection.exchange()) {
    }
  }

  Peer peer_of(const tcp::socket& socket) const {
    auto address = socket.remote_endpoint().address();
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
      address = net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6());
    }
    return {address.to_string(), tls_.has_value(), options_.trust_proxy && address.is_loopback()};
  }

  void drain() {
    if (shared_.draining.exchange(true)) return;
    error_code ignored;
    acceptor_.close(ignored);
    for (Waiting& one : shared_.waiting) {
      if (one.untouched) one.close();
    }
    deadline_.expires_after(options_.limits.drain_time);
    deadline_.async_wait([this](const error_code& failed) {
      if (!failed) io_.stop();
    });
    end_if_drained();
  }

  void end_if_drained() {
    if (!shared_.draining || shared_.connections != 0) return;
    deadline_.cancel();
    signals_.cancel();
  }

  // What coroutines refer to outlives io_, which owns them; the workers end first.
  const ServerOptions& options_;
  Shared shared_;
  std::optional<net::ssl::context> tls_;
  net::io_context io_{1};
  tcp::acceptor acceptor_{io_};
  net::signal_set signals_{io_, SIGINT, SIGTERM};
  net::steady_timer deadline_{io_};
  net::thread_pool workers_;
};

}  // namespace

Result<int> serve(const ServerOptions& options, const Handler& handler) {
  try {
    Server server(options, handler);
    LARAS_CHECK(server.open());
    return server.run();
  } catch (const std::exception& failed) {
    return Error{Kind::Unavailable, "Server berhenti karena kesalahan sistem.", {}, failed.what()};
  }
}

}  // namespace laras::web
