#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "app/workspace.h"
#include "support/folder_sementara.h"
#include "web/handle.h"

namespace laras::uji {

/// Password of everybody in KantorWeb.
inline constexpr const char* kSandiUji = "garam lumut pelangi";

/// The sample office in a data folder of its own, with one person for each role, called by the
/// role's code, whose clock a test sets. A kasi heads seksi-pmd.
class KantorWeb {
 public:
  KantorWeb();

  app::Workspace& workspace() { return *workspace_; }
  web::App& app() { return *app_; }
  const std::filesystem::path& data() const { return data_; }

  /// The time that the program sees; begins at 2023-02-01 09.00 WIB.
  void set_time(std::string utc) { *time_ = std::move(utc); }
  void advance(std::int64_t seconds);

  /// One number out of the database.
  std::int64_t count(const std::string& sql) const;
  /// One text out of the database; empty where there is no row.
  std::string text(const std::string& sql) const;
  /// How many events the trail has.
  std::int64_t events() const { return count("SELECT COUNT(*) FROM jejak"); }

 private:
  support::FolderSementara folder_;
  std::filesystem::path data_;
  std::shared_ptr<std::string> time_;
  std::unique_ptr<app::Workspace> workspace_;
  std::unique_ptr<web::App> app_;
};

/// Status, headers and text of an answer, read whole.
struct Jawaban {
  int status = 0;
  std::string isi;
  std::string tujuan;  ///< Location
  std::string cookie;  ///< Set-Cookie
};
Jawaban baca(const web::Response& response);
/// Whether its text holds these words.
bool memuat(const Jawaban& jawaban, const std::string& kata);
/// Value of the field of that name in a form; "?" where the page has none.
std::string medan(const Jawaban& jawaban, const std::string& nama);

/// One browser: keeps its cookie, sends what a browser sends along.
class Peramban {
 public:
  explicit Peramban(KantorWeb& kantor, std::string alamat = "10.0.0.1")
      : kantor_(&kantor), alamat_(std::move(alamat)) {}

  using Isian = std::vector<std::pair<std::string, std::string>>;

  /// `path` may have a query.
  Jawaban get(const std::string& path);
  /// With the token of this session's forms.
  Jawaban post(const std::string& path, Isian isian = {});
  /// As it is, without a token.
  Jawaban post_mentah(const std::string& path, Isian isian = {});
  /// Logs in. Returns the answer of the login.
  Jawaban masuk(const std::string& nama, const std::string& sandi = kSandiUji);

  /// Headers to send along with the next requests: `origin`.
  std::map<std::string, std::string, std::less<>> headers;
  std::string token;                  ///< value of the cookie; empty: none
  std::vector<web::Upload> unggahan;  ///< files to send along with the next requests

 private:
  Jawaban kirim(web::Request request);

  KantorWeb* kantor_;
  std::string alamat_;
};

}  // namespace laras::uji
