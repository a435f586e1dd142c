#include "web/server/multipart.h"

#include <gtest/gtest.h>

#include <vector>

namespace laras::web {
namespace {

/// Writes down what it is given: `[field|file]data.`
struct Written : PartSink {
  bool begin(PartHead head) override {
    text += "[" + head.field + (head.file ? "|" + *head.file : "") + "]";
    return true;
  }
  bool data(std::string_view bytes) override {
    text += bytes;
    return true;
  }
  bool end() override {
    text += ".";
    return true;
  }
  std::string text;
};

/// What a body means, fed in pieces of that size; "bad" or "open" where it does not end well.
std::string read(std::string_view body, std::size_t piece) {
  Written sink;
  MultipartParser parser("XX", sink);
  for (std::size_t i = 0; i < body.size(); i += piece) {
    if (!parser.feed(body.substr(i, piece))) return "bad";
  }
  return parser.complete() ? sink.text : "open";
}

const std::string kBody =
    "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nsatu\r\n--X\r\n--XY\r\n"
    "--XX\r\nContent-Type: text/plain\r\ncontent-disposition:form-data;name=f; "
    "filename=\"/berkas/a%22b.txt\"\r\n\r\n\r\n"
    "--XX--\r\nsisa";

TEST(MultipartParser, ReadsTheSameInPiecesOfAnySize) {
  for (std::size_t piece = 1; piece <= kBody.size(); ++piece) {
    EXPECT_EQ("[a]satu\r\n--X\r\n--XY.[f|a\"b.txt].", read(kBody, piece)) << piece;
  }
}

TEST(MultipartParser, RefusesWhatIsNoForm) {
  const std::string head = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
  for (const std::string& bad : std::vector<std::string>{
           "halo, ini bukan formulir", "x" + kBody, "--XX\r\nname: a\r\n\r\nx\r\n--XX--",
           "--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--",
           "--XX\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--XX--",
           head + "x\r\n--XXX\r\n", "--XX\r\n" + std::string(9'000, 'a')}) {
    for (const std::size_t piece : {std::size_t{1}, bad.size()}) {
      EXPECT_EQ("bad", read(bad, piece)) << bad.substr(0, 60);
    }
  }
  EXPECT_EQ("open", read(kBody.substr(0, kBody.size() - 9), 7));
  EXPECT_EQ("open", read("", 1));
}

TEST(PartHead, TakesNamesAsBrowsersAndCurlWriteThem) {
  const auto name = [](const std::string& parameters) {
    const auto head = part_head("Content-Disposition: form-data; name=\"f\"; " + parameters);
    return head ? head->file.value_or("-") : "none";
  };
  EXPECT_EQ("-", name(""));
  EXPECT_EQ("", name("filename=\"\""));
  EXPECT_EQ("a;b.pdf", name("filename=\"a;b.pdf\""));
  EXPECT_EQ("a\"b.pdf", name("filename=\"a\\\"b.pdf\""));
  EXPECT_EQ("b.pdf", name("filename=\"C:\\dokumen\\b.pdf\""));
  EXPECT_EQ("passwd", name("filename=\"../../etc/passwd\""));
  EXPECT_EQ("a  b.pdf", name("filename=\"a%0D%0Ab.pdf\""));
  EXPECT_EQ("none", name("filename=\"a\xff.pdf\""));
  EXPECT_EQ("none", name(std::string("filename=\"a\0b\"", 14)));
  EXPECT_EQ("none", name("filename=\"" + std::string(256, 'a') + "\""));
}

TEST(MultipartBoundary, IsThatOfAForm) {
  EXPECT_EQ("a b", multipart_boundary("Multipart/Form-Data; charset=x; boundary=\"a b\""));
  EXPECT_EQ("----x", multipart_boundary("multipart/form-data;boundary=----x"));
  EXPECT_FALSE(multipart_boundary("multipart/mixed; boundary=x"));
  EXPECT_FALSE(multipart_boundary("multipart/form-data"));
  EXPECT_FALSE(multipart_boundary("multipart/form-data; boundary="));
  EXPECT_FALSE(multipart_boundary("multipart/form-data; boundary=" + std::string(71, 'x')));
}

}  // namespace
}  // namespace laras::web
