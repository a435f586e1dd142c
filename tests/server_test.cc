#include "web/server/server.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <future>

#include "support/folder_sementara.h"
#include "support/http_client.h"
#include "web/asset.h"

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

Response pieces(const Request&) {
  auto count = std::make_shared<int>(0);
  web::Stream stream = [count] {
    return ++*count <= 100 ? std::string(1000, static_cast<char>('a' + *count % 26))
                           : std::string();
  };
  return {.type = "text/plain; charset=utf-8", .body = stream};
}

TEST(Server, KeepsTheConnectionForTheNextRequest) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  EXPECT_EQ("GET /a", client.get("/a").body);
  EXPECT_EQ("GET /b ?x=1 2", client.get("/b?x=1+2").body);
  const Reply last = client.get("/c", "Connection: close\r\n");
  EXPECT_EQ("close", last.header("connection"));
  EXPECT_TRUE(client.is_closed());
}

TEST(Server, AnswersRequestsSentAtOnceInTheirOrder) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  client.send("GET /1 HTTP/1.1\r\nHost: uji\r\n\r\n" + post(kForm, "Content-Length: 3\r\n", "a=b") +
              "GET /3 HTTP/1.1\r\nHost: uji\r\n\r\n");
  EXPECT_EQ("GET /1", client.reply().body);
  EXPECT_EQ("POST /kirim a=b", client.reply().body);
  EXPECT_EQ("GET /3", client.reply().body);
}

TEST(Server, SpeaksHttp10) {
  const RunningServer server({}, pieces);
  HttpClient client = server.client();
  const Reply reply = client.send("GET / HTTP/1.0\r\n\r\n").reply(true);
  EXPECT_EQ(200, reply.status);
  EXPECT_EQ("", reply.header("transfer-encoding"));
}

TEST(Server, AnswersHeadAsGetWithoutTheBody) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  const Reply head = client.send("HEAD /abc HTTP/1.1\r\nHost: uji\r\n\r\n").reply(true);
  EXPECT_EQ("8", head.header("content-length"));
  EXPECT_EQ("GET /d", client.get("/d").body) << "no byte of a body may stand before it";
}

TEST(Server, SendsAssetsOnceAndCompressed) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  const std::string& path = web::asset_path("htmx.js");
  const Reply plain = client.get(path);
  EXPECT_EQ(200, plain.status);
  EXPECT_EQ("public, max-age=31536000, immutable", plain.header("cache-control"));
  EXPECT_EQ("text/javascript; charset=utf-8", plain.header("content-type"));
  const Reply packed = client.get(path, "Accept-Encoding: br, gzip\r\n");
  EXPECT_EQ("gzip", packed.header("content-encoding"));
  EXPECT_EQ("Accept-Encoding", packed.header("vary"));
  EXPECT_LT(packed.body.size() * 2, plain.body.size());
  const Reply again = client.get(path, "If-None-Match: W/\"x\", " + plain.header("etag") + "\r\n");
  EXPECT_EQ(304, again.status);
  EXPECT_EQ(plain.header("etag"), again.header("etag"));
  EXPECT_EQ(404, client.get("/aset/0000000000000000-htmx.js").status);
}

TEST(Server, SendsWhatHasNoLengthInChunks) {
  const RunningServer server({}, pieces);
  HttpClient client = server.client();
  const Reply reply = client.get("/");
  EXPECT_EQ("chunked", reply.header("transfer-encoding"));
  EXPECT_TRUE(reply.whole);
  EXPECT_EQ(100'000U, reply.body.size());
  const Reply packed = client.get("/", "Accept-Encoding: gzip\r\n");
  EXPECT_EQ("gzip", packed.header("content-encoding"));
  EXPECT_TRUE(packed.whole);
  EXPECT_LT(packed.body.size(), 5'000U);
}

TEST(Server, BreaksOffWhereAPieceFails) {
  const RunningServer server({}, [](const Request&) {
    web::Stream stream = [first = true]() mutable {
      if (!std::exchange(first, false)) throw std::runtime_error("rusak");
      return std::string("awal");
    };
    return Response{.body = stream};
  });
  HttpClient client = server.client();
  const Reply reply = client.get("/");
  EXPECT_EQ("awal", reply.body);
  EXPECT_FALSE(reply.whole);
}

TEST(Server, SendsAFileWhole) {
  const support::FolderSementara folder;
  std::string bytes(300'000, 'x');
  bytes[200'000] = 'y';
  support::tulis(folder / "a.pdf", bytes);
  const RunningServer server({}, [&](const Request& request) {
    return Response{.type = "application/pdf",
                    .body = web::FileBody{folder / request.path.substr(1)}};
  });
  HttpClient client = server.client();
  EXPECT_EQ(bytes, client.get("/a.pdf", "Accept-Encoding: gzip\r\n").body);
  EXPECT_EQ(404, client.get("/b.pdf").status);
}

TEST(Server, GivesEveryAnswerItsSecurityHeaders) {
  const RunningServer server({}, echo);
  for (const char* const path : {"/", "/lempar", "/%zz"}) {
    HttpClient client = server.client();
    const Reply reply = client.get(path);
    EXPECT_EQ(
        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
        "form-action 'self'",
        reply.header("content-security-policy"))
        << path;
    EXPECT_EQ("nosniff", reply.header("x-content-type-options")) << path;
    EXPECT_EQ("no-store", reply.header("cache-control")) << path;
    EXPECT_EQ("", reply.header("strict-transport-security")) << path;
  }
}

TEST(Server, TellsWhatAHandlerThrewToTheOperatorAlone) {
  web::ServerOptions options;
  std::promise<std::string> told;
  options.trouble = [&](const std::string& line) { told.set_value(line); };
  const RunningServer server(options, echo);
  HttpClient client = server.client();
  const Reply reply = client.get("/lempar?x=rahasia");
  EXPECT_EQ(500, reply.status);
  EXPECT_EQ(std::string::npos, reply.body.find("rusak"));
  EXPECT_EQ("GET /lempar: rusak", told.get_future().get());
  EXPECT_EQ(200, client.get("/").status);
}

TEST(Server, LetsNoValueOfAHeaderBeginAnotherOne) {
  const RunningServer server({}, [](const Request& request) {
    Response response = text("x");
    response.header("Location", request.query.get("ke"));
    response.header("Bad Name", "x");
    response.header("Content-Length", "900");
    return response;
  });
  HttpClient client = server.client();
  const Reply reply = client.get("/?ke=/a%0D%0ASet-Cookie:%20a=b");
  EXPECT_EQ("", reply.header("set-cookie"));
  EXPECT_EQ("", reply.header("location"));
  EXPECT_EQ("x", reply.body);
  EXPECT_EQ("/a", client.get("/?ke=/a").header("location"));
}

TEST(Server, RefusesWhatIsMalformed) {
  const RunningServer server({}, echo);
  const std::string host = "Host: uji\r\n";
  for (const std::string& request :
       {"GET /%zz HTTP/1.1\r\n" + host,
        "GET /a%00b HTTP/1.1\r\n" + host,
        "GET /a%0d%0aX:b HTTP/1.1\r\n" + host,
        "GET /a%ff HTTP/1.1\r\n" + host,
        "GET /../etc HTTP/1.1\r\n" + host,
        "GET /a/%2e%2e/b HTTP/1.1\r\n" + host,
        "GET /a%2fb HTTP/1.1\r\n" + host,
        "GET //a HTTP/1.1\r\n" + host,
        "GET /?a=%01 HTTP/1.1\r\n" + host,
        "GET http://x/ HTTP/1.1\r\n" + host,
        std::string("GET / HTTP/1.1\r\n"),
        "GET / HTTP/1.1\r\n" + host + host,
        "GET / HTTP/1.1\r\n" + host + "X: a\001b\r\n",
        "GET / HTTP/1.1\r\n" + host + "X : a\r\n",
        "GET / HTTP/1.1\r\n" + host + "X: \xff\r\n",
        "GET / HTTP/3.1\r\n" + host,
        "GET / HTTP/1.1\r\n" + host + "Content-Length: 3\r\n",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n",
        "POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n",
        std::string("\001\002 /\r\n")}) {
    HttpClient client = server.client();
    EXPECT_EQ(400, client.send(request + "\r\n").reply().status) << request;
    EXPECT_TRUE(client.is_closed()) << request;
  }
  HttpClient client = server.client();
  EXPECT_EQ(400, client.send(post(kForm, "Content-Length: 4\r\n", "a=%1")).reply().status);
}

TEST(Server, ServesGetHeadAndPostAlone) {
  const RunningServer server({}, echo);
  for (const char* const method : {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "KIRIM"}) {
    HttpClient client = server.client();
    const Reply reply =
        client.send(std::string(method) + " / HTTP/1.1\r\nHost: uji\r\n\r\n").reply();
    EXPECT_EQ(405, reply.status) << method;
    EXPECT_EQ("GET, HEAD, POST", reply.header("allow")) << method;
  }
}

TEST(Server, RefusesAHeaderThatIsTooLong) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  EXPECT_EQ(431, client.get("/", "X: " + std::string(20'000, 'a') + "\r\n").status);
  EXPECT_TRUE(client.is_closed());
  HttpClient other = server.client();
  EXPECT_EQ(200, other.get("/", "X: " + std::string(12'000, 'a') + "\r\n").status);
}

TEST(Server, RefusesABodyThatIsTooLong) {
  web::ServerOptions options;
  options.limits.form_bytes = 1'000;
  options.limits.upload_bytes = 100'000;
  const RunningServer server(options, echo);
  const std::string large = "a=" + std::string(2'000, 'b');
  HttpClient declared = server.client();
  EXPECT_EQ(413, declared.send(post(kForm, "Content-Length: 2002\r\n", large)).reply().status);
  HttpClient chunked = server.client();
  chunked.send(post(kForm, "Transfer-Encoding: chunked\r\n", "7d2\r\n" + large + "\r\n"));
  EXPECT_EQ(413, chunked.reply().status) << "before its end";
  HttpClient files = server.client();
  files.send(post("multipart/form-data; boundary=q", "Content-Length: 100001\r\n",
                  std::string(100'001, 'x')));
  EXPECT_EQ(413, files.reply().status);
  HttpClient small = server.client();
  small.send(post(kForm, "Transfer-Encoding: chunked\r\n", "3\r\na=b\r\n2\r\ncd\r\n0\r\n\r\n"));
  EXPECT_EQ("POST /kirim a=bcd", small.reply().body);
}

TEST(Server, AsksForABodyThatWaitsForIt) {
  const RunningServer server({}, echo);
  HttpClient client = server.client();
  client.send(post(kForm, "Content-Length: 3\r\nExpect: 100-continue\r\n", ""));
  EXPECT_EQ(100, client.reply(true).status);
  EXPECT_EQ("POST /kirim a=b", client.send("a=b").reply().body);
  HttpClient other = server.client();
  EXPECT_EQ(417, other.get("/", "Expect: kopi\r\n").status);
}

/// A form with one field and one file.
std::string multipart(const std::string& file) {
  return "--batas\r\nContent-Disposition: form-data; name=\"judul\"\r\n\r\nLaporan\r\ndua\r\n"
         "--batas\r\nContent-Disposition: form-data; name=\"bukti\"; filename=\"C:\\\\a b.pdf\"\r\n"
         "Content-Type: application/pdf\r\n\r\n" +
         file + "\r\n--batas--\r\n";
}

TEST(Server, BringsAFileOfManyMegabytesWholeAndTakesItAwayAfterwards) {
  std::string bytes(9'000'000, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = "\r\n--bats\0\xff"[i * 7 / 5 % 10];
  std::filesystem::path file;
  const RunningServer server({}, [&](const Request& request) {
    if (request.uploads.size() != 1) return text("tanpa berkas");
    file = request.uploads[0].file;
    const bool same = support::baca(file) == bytes && request.uploads[0].size == bytes.size();
    return text(request.form.get("judul") + "|" + request.uploads[0].name + "|" +
                (same ? "sama" : "lain"));
  });
  HttpClient client = server.client();
  const std::string body = multipart(bytes);
  client.send(post("multipart/form-data; boundary=batas",
                   "Content-Length: " + std::to_string(body.size()) + "\r\n", body));
  EXPECT_EQ("Laporan\ndua|a b.pdf|sama", client.reply().body);
  EXPECT_EQ(200, client.get("/").status) << "the connection goes on";
  EXPECT_FALSE(std::filesystem::exists(file));
  EXPECT_TRUE(std::filesystem::exists(file.parent_path())) << "the folder is the server's";
}

TEST(Server, LeavesNoFileOfAnUploadThatBreaksOff) {
  std::filesystem::path folder;
  const RunningServer server({}, [&](const Request& request) {
    if (!request.uploads.empty()) folder = request.uploads[0].file.parent_path();
    return text("x");
  });
  const std::string body = multipart("isi");
  const std::string head = post("multipart/form-data; boundary=batas",
                                "Content-Length: " + std::to_string(body.size()) + "\r\n", "");
  HttpClient(server.port()).send(head + body).reply();
  ASSERT_NE("", folder);
  HttpClient(server.port()).send(head + body.substr(0, body.size() - 10));
  for (int i = 0; i < 1000 && !std::filesystem::is_empty(folder); ++i) {
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST(Server, LogsMethodPathAndStatusWithoutTheQuery) {
  web::ServerOptions options;
  std::promise<std::string> logged;
  options.access = [&](const std::string& line) { logged.set_value(line); };
  const RunningServer server(options, echo);
  HttpClient client = server.client();
  client.get("/masuk?kata=rahasia");
  const std::string line = logged.get_future().get();
  EXPECT_TRUE(line.starts_with("GET /masuk 200 ")) << line;
  EXPECT_TRUE(line.ends_with(" ms")) << line;
}

}  // namespace
}  // namespace laras
