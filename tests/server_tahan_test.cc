#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <future>

#include "support/folder_sementara.h"
#include "support/http_client.h"
#include "web/server/server.h"

namespace laras {
namespace {

using namespace std::chrono_literals;
using support::echo;
using support::HttpClient;
using support::kForm;
using support::post;
using support::Reply;
using support::RunningServer;
using support::text;
using web::Request;
using web::Response;

TEST(ServerUnderStress, DropsASlowHeaderWhileOthersAreServed) {
  web::ServerOptions options;
  options.limits.header_time = 400ms;
  const RunningServer server(options, echo);
  HttpClient slow = server.client();
  slow.send("GET / HTTP/1.1\r\nHost:");
  HttpClient quick_one = server.client();
  EXPECT_EQ(200, quick_one.get("/").status);
  // A byte now and then must not buy more time.
  for (int i = 0; i < 8; ++i) {
    slow.send("a");
    std::this_thread::sleep_for(100ms);
  }
  EXPECT_EQ(0, slow.send("\r\n\r\n").reply().status);
}

TEST(ServerUnderStress, DropsABodyThatDoesNotCome) {
  web::ServerOptions options;
  options.limits.body_time = 300ms;
  const RunningServer server(options, echo);
  HttpClient client = server.client();
  EXPECT_EQ(0, client.send(post(kForm, "Content-Length: 9\r\n", "a=")).reply().status);
}

TEST(ServerUnderStress, ClosesAConnectionThatIsIdleForLong) {
  web::ServerOptions options;
  options.limits.idle_time = 200ms;
  const RunningServer server(options, echo);
  HttpClient client = server.client();
  EXPECT_EQ(200, client.get("/").status);
  EXPECT_TRUE(client.is_closed());
}

TEST(ServerUnderStress, ServesAtOnceBesideFiveHundredIdleConnections) {
  rlimit files = {};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
  setrlimit(RLIMIT_NOFILE, &files);
  const RunningServer server({}, echo);
  std::vector<HttpClient> idle;
  for (int i = 0; i < 500; ++i) {
    idle.push_back(server.client());
    ASSERT_EQ(200, idle.back().get("/").status);
  }
  const auto began = std::chrono::steady_clock::now();
  HttpClient client = server.client();
  EXPECT_EQ(200, client.get("/").status);
  EXPECT_LT(std::chrono::steady_clock::now() - began, 3s);
  EXPECT_EQ(200, idle.front().get("/").status);
}

TEST(ServerUnderStress, ClosesTheLongestWaitingWhereThereAreTooMany) {
  web::ServerOptions options;
  options.limits.connections = 3;
  const RunningServer server(options, echo);
  HttpClient first = server.client();
  HttpClient second = server.client();
  HttpClient third = server.client();
  EXPECT_EQ(200, first.get("/").status);
  EXPECT_EQ(200, second.get("/").status);
  EXPECT_EQ(200, third.get("/").status);
  HttpClient fourth = server.client();
  EXPECT_EQ(200, fourth.get("/").status);
  EXPECT_TRUE(first.is_closed());
  EXPECT_EQ(200, second.get("/").status);
}

TEST(ServerUnderStress, FinishesWhatIsInFlightWhenTold) {
  std::promise<void> inside;
  std::promise<void> go_on;
  RunningServer server({}, [&](const Request&) {
    inside.set_value();
    go_on.get_future().wait();
    return text("selesai");
  });
  HttpClient idle = server.client();
  HttpClient busy = server.client();
  busy.send("GET / HTTP/1.1\r\nHost: uji\r\n\r\n");
  inside.get_future().wait();
  kill(getpid(), SIGTERM);
  EXPECT_TRUE(idle.is_closed());
  go_on.set_value();
  const Reply reply = busy.reply();
  EXPECT_EQ("selesai", reply.body);
  EXPECT_EQ("close", reply.header("connection"));
  EXPECT_EQ(0, server.wait());
}

TEST(ServerUnderStress, CutsWhatDoesNotEndInTime) {
  web::ServerOptions options;
  options.limits.drain_time = 200ms;
  std::promise<void> inside;
  RunningServer server(options, [&](const Request&) {
    inside.set_value();
    std::this_thread::sleep_for(600ms);
    return text("terlambat");
  });
  HttpClient client = server.client();
  client.send("GET / HTTP/1.1\r\nHost: uji\r\n\r\n");
  inside.get_future().wait();
  kill(getpid(), SIGINT);
  EXPECT_EQ(1, server.wait());
  EXPECT_EQ(0, client.reply().status);
}

TEST(ServerUnderStress, SaysSoWhereThePortIsTaken) {
  const RunningServer server({}, echo);
  web::ServerOptions options;
  options.port = server.port();
  const auto second = web::serve(options, echo);
  ASSERT_FALSE(second.ok());
  EXPECT_EQ(Kind::Conflict, second.error().kind);
  EXPECT_EQ("Port " + std::to_string(server.port()) +
                " sudah dipakai program lain. Hentikan program itu, atau pilih port lain dengan "
                "--port.",
            second.error().message);
}

TEST(ServerUnderStress, SpeaksPlainTextOnLoopbackAlone) {
  for (const char* const address : {"0.0.0.0", "192.168.1.7", "::"}) {
    web::ServerOptions options;
    options.address = address;
    const auto served = web::serve(options, echo);
    ASSERT_FALSE(served.ok());
    EXPECT_EQ(std::string("Alamat ") + address +
                  " dapat dicapai dari jaringan, sehingga kata sandi akan lewat tanpa pengaman. "
                  "Sebutkan sertifikat TLS dengan --sertifikat dan --kunci, atau pakai 127.0.0.1 "
                  "di belakang nginx.",
              served.error().message);
  }
  web::ServerOptions options;
  options.address = "kantor";
  EXPECT_EQ(Kind::Invalid, web::serve(options, echo).error().kind);
}

Response who(const Request& request) {
  return text(request.remote + (request.secure ? " aman" : " terbuka"));
}

/// What a command of the shell writes.
std::string output_of(const std::string& command) {
  FILE* const pipe = popen(command.c_str(), "r");
  std::string output;
  std::array<char, 4096> block = {};
  while (const std::size_t size = fread(block.data(), 1, block.size(), pipe)) {
    output.append(block.data(), size);
  }
  pclose(pipe);
  return output;
}

TEST(ServerUnderStress, SpeaksTlsWithACertificate) {
  const support::FolderSementara folder;
  web::ServerOptions options;
  options.certificate = folder / "sertifikat.pem";
  options.key = folder / "kunci.pem";
  EXPECT_EQ(Kind::Unavailable, web::serve(options, echo).error().kind) << "there is no file yet";
  output_of("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj " +
            ("/CN=uji -keyout " + options.key.string()) + " -out " + options.certificate.string() +
            " 2>&1");
  const RunningServer server(options, who);
  const std::string address = "127.0.0.1:" + std::to_string(server.port());
  const std::string request = "GET / HTTP/1.1\\r\\nHost: uji\\r\\nConnection: close\\r\\n\\r\\n";
  const std::string said =
      output_of("printf '" + request + "' | timeout 20 openssl s_client -quiet " + "-connect " +
                address + " 2>&1");
  EXPECT_NE(std::string::npos, said.find("127.0.0.1 aman")) << said;
  EXPECT_NE(std::string::npos, said.find("Strict-Transport-Security: max-age=31536000")) << said;
  EXPECT_EQ(0, server.client().get("/").status) << "plain text gets no answer";
}

TEST(ServerUnderStress, BelievesAProxyOnlyWhereToldTo) {
  const std::string lines = "X-Forwarded-For: 6.6.6.6, 10.0.0.9\r\nX-Forwarded-Proto: https\r\n";
  const RunningServer plain({}, who);
  EXPECT_EQ("127.0.0.1 terbuka", plain.client().get("/", lines).body);
  web::ServerOptions options;
  options.trust_proxy = true;
  const RunningServer behind(options, who);
  const Reply reply = behind.client().get("/", lines);
  EXPECT_EQ("10.0.0.9 aman", reply.body);
  EXPECT_EQ("max-age=31536000", reply.header("strict-transport-security"));
  EXPECT_EQ("127.0.0.1 terbuka", behind.client().get("/", "X-Forwarded-For: <b>\r\n").body);
}

}  // namespace
}  // namespace laras
