#include "support/http_client.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <future>
#include <memory>
#include <stdexcept>

#include "base/teks.h"
#include "web/asset.h"

namespace laras::support {

namespace {

constexpr timeval kPatience = {20, 0};

}  // namespace

std::string Reply::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

HttpClient::HttpClient(std::uint16_t port) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
  setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof(kPatience));
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const auto* plain = reinterpret_cast<const sockaddr*>(&address);
  EXPECT_EQ(0, connect(socket_, plain, sizeof(address)));
}

HttpClient::~HttpClient() {
  if (socket_ >= 0) close(socket_);
}

HttpClient& HttpClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    // The server may have heard enough already.
    if (sent <= 0) break;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return *this;
}

bool HttpClient::receive() {
  std::array<char, 64 * 1024> block = {};
  const ssize_t came = recv(socket_, block.data(), block.size(), 0);
  if (came <= 0) return false;
  buffer_.append(block.data(), static_cast<std::size_t>(came));
  return true;
}

bool HttpClient::receive_until(std::string_view mark, std::size_t& end) {
  while ((end = buffer_.find(mark)) == std::string::npos) {
    if (!receive()) return false;
  }
  end += mark.size();
  return true;
}

bool HttpClient::take(std::size_t size, std::string& to) {
  while (buffer_.size() < size && receive()) {
  }
  const bool all = buffer_.size() >= size;
  to += buffer_.substr(0, size);
  buffer_.erase(0, size);
  return all;
}

void HttpClient::take_chunks(Reply& reply) {
  std::size_t end = 0;
  while (!reply.whole && receive_until("\r\n", end)) {
    const std::size_t size = std::stoul(buffer_.substr(0, end), nullptr, 16);
    buffer_.erase(0, end);
    std::string line_end;
    if (!take(size, reply.body) || !take(2, line_end)) return;
    reply.whole = size == 0;
  }
}

Reply HttpClient::reply(bool head) {
  Reply reply;
  std::size_t end = 0;
  if (!receive_until("\r\n\r\n", end)) return reply;
  const auto lines = teks::pisah(buffer_.substr(0, end - 4), '\n');
  buffer_.erase(0, end);
  reply.status = std::stoi(lines.front().substr(9, 3));
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t colon = lines[i].find(':');
    reply.headers[teks::kecilkan(lines[i].substr(0, colon))] =
        teks::pangkas(lines[i].substr(colon + 1));
  }
  if (head || reply.status == 304 || reply.status == 204) {
    reply.whole = true;
  } else if (reply.headers.contains("content-length")) {
    const std::size_t length = std::stoul(reply.header("content-length"));
    reply.whole = take(length, reply.body);
  } else {
    take_chunks(reply);
  }
  return reply;
}

Reply HttpClient::get(const std::string& path, const std::string& lines) {
  return send("GET " + path + " HTTP/1.1\r\nHost: uji\r\n" + lines + "\r\n").reply();
}

bool HttpClient::is_closed() {
  char one = 0;
  return buffer_.empty() && recv(socket_, &one, 1, 0) == 0;
}

RunningServer::RunningServer(web::ServerOptions options, web::Handler handler)
    : options_(std::move(options)), handler_(std::move(handler)) {
  auto ready = std::make_shared<std::promise<std::uint16_t>>();
  auto port = ready->get_future();
  options_.port = 0;
  options_.ready = [ready](const std::string& url) {
    ready->set_value(static_cast<std::uint16_t>(std::stoi(url.substr(url.rfind(':') + 1))));
  };
  thread_ = std::jthread([this, ready](const std::stop_token& stop) {
    options_.stop = stop;
    const auto served = web::serve(options_, handler_);
    if (!served.ok()) {
      ADD_FAILURE() << served.error().message << " " << served.error().detail;
      ready->set_value(0);
      return;
    }
    result_ = served.value();
  });
  port_ = port.get();
}

RunningServer::~RunningServer() { thread_.request_stop(); }

int RunningServer::wait() {
  thread_.join();
  return result_;
}

web::Response text(std::string body) {
  return {.type = "text/plain; charset=utf-8", .body = std::move(body)};
}

web::Response echo(const web::Request& request) {
  if (auto found = web::asset(request)) return *found;
  if (request.path == "/lempar") throw std::runtime_error("rusak");
  std::string said = request.method == web::Method::Post ? "POST " : "GET ";
  said += request.path;
  for (const auto& [name, value] : request.query.all()) said += " ?" + name + "=" + value;
  for (const auto& [name, value] : request.form.all()) said += " " + name + "=" + value;
  return text(said);
}

std::string post(const std::string& type, const std::string& lines, const std::string& body) {
  return "POST /kirim HTTP/1.1\r\nHost: uji\r\nContent-Type: " + type + "\r\n" + lines + "\r\n" +
         body;
}

}  // namespace laras::support
