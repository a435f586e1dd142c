#include "format/zip.h"

#include <gtest/gtest.h>

namespace laras::format {
namespace {

std::string packed(const std::vector<ZipPart>& parts) {
  auto bytes = zip(parts);
  EXPECT_TRUE(bytes.ok());
  return bytes.ok() ? bytes.value() : std::string();
}

TEST(Zip, GivesItsPartsBackInTheirOrder) {
  const std::string bytes =
      packed({{"b.xml", "<b/>"}, {"a/kosong", ""}, {"c", std::string(5, '\0')}});
  auto reader = ZipReader::open(bytes);
  ASSERT_TRUE(reader.ok());
  EXPECT_EQ(reader.value().names(), (std::vector<std::string>{"b.xml", "a/kosong", "c"}));
  EXPECT_EQ(reader.value().read("b.xml").value(), "<b/>");
  EXPECT_EQ(reader.value().read("a/kosong").value(), "");
  EXPECT_EQ(reader.value().read("c").value(), std::string(5, '\0'));
  EXPECT_EQ(reader.value().read("d").error().kind, Kind::NotFound);
}

TEST(Zip, GivesTheSameBytesForTheSameParts) {
  const std::vector<ZipPart> parts = {{"a", "isi"}, {"b", std::string(100'000, 'x')}};
  EXPECT_EQ(packed(parts), packed(parts));
}

TEST(Zip, StoresPicturesAsTheyAre) {
  const std::string bytes(5000, 'a');
  EXPECT_LT(zip({{"a.xml", bytes}}).value().size(), 500U);
  EXPECT_GT(zip({{"a.png", bytes}}).value().size(), bytes.size());
}

TEST(ZipReader, RefusesWhatIsNoZip) {
  for (const std::string bytes : {"", "PK", "bukan zip sama sekali"}) {
    const auto reader = ZipReader::open(bytes);
    ASSERT_FALSE(reader.ok());
    EXPECT_EQ(reader.error().kind, Kind::Invalid);
  }
}

TEST(ZipReader, RefusesADamagedEntry) {
  std::string isi;
  for (int i = 0; i < 5'000; ++i) isi += std::to_string(i * 7919);
  std::string bytes = packed({{"a", isi}});
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
  auto reader = ZipReader::open(bytes);
  ASSERT_TRUE(reader.ok());
  EXPECT_FALSE(reader.value().read("a").ok());
}

TEST(ZipReader, RefusesABombByItsDirectory) {
  const std::string bytes = packed({{"bom", std::string(std::size_t{40} << 20, '0')}});
  EXPECT_LT(bytes.size(), 100'000U);
  const auto reader = ZipReader::open(bytes);
  ASSERT_FALSE(reader.ok());
  EXPECT_NE(reader.error().message.find("terlalu besar"), std::string::npos);
}

TEST(ZipReader, RefusesTooManyEntries) {
  const std::string bytes = packed({{"a", "1"}, {"b", "2"}, {"c", "3"}});
  EXPECT_TRUE(ZipReader::open(bytes, {.entries = 3}).ok());
  EXPECT_FALSE(ZipReader::open(bytes, {.entries = 2}).ok());
}

}  // namespace
}  // namespace laras::format
