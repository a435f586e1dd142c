#include "web/route.h"

#include <gtest/gtest.h>

namespace laras::web {
namespace {

using Values = std::map<std::string, std::string, std::less<>>;

/// Pattern and values of what a path leads to.
std::pair<std::string, Values> found(Method method, std::string_view path) {
  Values values;
  const Route* route = find_route(method, path, values);
  return {route == nullptr ? "tiada" : std::string(route->pattern), values};
}

TEST(FindRoute, TakesBracesFromOneSegmentEach) {
  EXPECT_EQ((std::pair<std::string, Values>("/pengguna/{pengguna}", {{"pengguna", "kasi.pmd"}})),
            found(Method::Get, "/pengguna/kasi.pmd"));
  EXPECT_EQ(
      (std::pair<std::string, Values>("/pengguna/{pengguna}/peran/akhir", {{"pengguna", "a b"}})),
      found(Method::Post, "/pengguna/a b/peran/akhir"));
}

TEST(FindRoute, PrefersWordsToBraces) {
  EXPECT_EQ("/pengguna/baru", found(Method::Get, "/pengguna/baru").first);
  EXPECT_EQ("/pengguna/{pengguna}", found(Method::Post, "/pengguna/baru").first);
}

TEST(FindRoute, TakesNoEmptySegmentAndNoSlashMore) {
  for (const char* path : {"", "//", "/pengguna/", "/pengguna//sandi", "/masuk/", "masuk",
                           "//masuk", "/masuk//", "/pengguna/a/b", "/MASUK"}) {
    EXPECT_EQ("tiada", found(Method::Get, path).first) << path;
  }
}

TEST(FindRoute, KnowsTheMethod) {
  EXPECT_EQ("tiada", found(Method::Get, "/keluar").first);
  EXPECT_EQ("/keluar", found(Method::Post, "/keluar").first);
}

}  // namespace
}  // namespace laras::web
