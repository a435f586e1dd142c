#include "support/kantor_web.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "app/akun.h"
#include "app/impor.h"
#include "app/waktu.h"
#include "security/sandi.h"
#include "store/akun_store.h"
#include "store/sqlite.h"
#include "support/contoh.h"
#include "web/server/decode.h"

namespace laras::uji {

namespace {

/// Makes the ten people with one hash for all, which takes a tenth of the time.
void buat_orang(app::Workspace& workspace) {
  static const std::string hash = security::hash_password(kSandiUji).value();
  const app::Tindak tindak{app::administrator_baris_perintah(), kantor::Tindakan::KelolaPengguna,
                           "buat-pengguna", "uji"};
  const auto hasil = workspace.lakukan(tindak, [&](const app::Snapshot& kini, store::Database&) {
    app::Keputusan keputusan;
    keputusan.ringkasan = "Pengguna uji";
    const auto isi = [](const char* subjek, const std::vector<std::string>& sel) {
      kamus::Baris baris;
      for (std::size_t i = 0; i < sel.size(); ++i) {
        baris.isian.push_back(kamus::urai(kamus::cari(subjek)->kolom[i], sel[i]).value());
      }
      return baris;
    };
    for (const auto peran : kantor::semua_peran()) {
      const std::string kode(kantor::kode(peran));
      keputusan.sesudah["pengguna"].push_back(isi("pengguna", {kode, kode, "", "ya"}));
      keputusan.sesudah["penugasan"].push_back(
          isi("penugasan", {kode, kode, "2020-01-01", "",
                            peran == kantor::Peran::Kasi ? "seksi-pmd" : "", "definitif"}));
    }
    keputusan.lain = [&kini](store::Database& database) -> Result<void> {
      for (const auto peran : kantor::semua_peran()) {
        LARAS_CHECK(store::simpan_sandi({database, kini.sesi().lingkup, kini.sesi().instansi},
                                        std::string(kantor::kode(peran)),
                                        {hash, false, "2020-01-01T00:00:00Z"}));
      }
      return {};
    };
    return Result<app::Keputusan>(std::move(keputusan));
  });
  EXPECT_TRUE(hasil.ok()) << hasil.error().message << hasil.error().detail;
}

/// A path as the server reads it.
std::pair<std::string, web::Params> pisahkan(const std::string& path) {
  auto tujuan = web::decode_target(path);
  if (!tujuan.ok()) return {path, {}};
  return {std::move(tujuan.value().path), std::move(tujuan.value().query)};
}

std::string header(const web::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

/// Made once a process; every KantorWeb works on a copy.
const std::filesystem::path& induk() {
  static const support::FolderSementara tempat;
  static const std::filesystem::path data = [] {
    const std::filesystem::path ke = tempat / "data";
    const auto impor = app::impor({contoh_folder(), ke, false});
    EXPECT_TRUE(impor.salah.empty());
    const auto workspace = app::Workspace::open(ke).value();
    buat_orang(*workspace);
    return ke;
  }();
  return data;
}

}  // namespace

KantorWeb::KantorWeb()
    : data_(folder_ / "data"), time_(std::make_shared<std::string>("2023-02-01T02:00:00Z")) {
  std::filesystem::copy(induk(), data_, std::filesystem::copy_options::recursive);
  workspace_ = app::Workspace::open(data_).value();
  workspace_->set_clock([time = time_] { return *time; });
  app_ = std::make_unique<web::App>(web::App::create(*workspace_).value());
}

void KantorWeb::advance(std::int64_t seconds) {
  *time_ = app::utc_dari_detik(app::detik_utc(*time_) + seconds);
}

std::int64_t KantorWeb::count(const std::string& sql) const {
  auto database = store::Database::open(data_ / "laras.db", false).value();
  auto query = database.prepare(sql).value();
  return query.step().value() ? query.integer(0) : 0;
}

std::string KantorWeb::text(const std::string& sql) const {
  auto database = store::Database::open(data_ / "laras.db", false).value();
  auto query = database.prepare(sql).value();
  return query.step().value() ? query.text(0) : std::string();
}

Jawaban baca(const web::Response& response) {
  Jawaban jawaban{
      response.status, {}, header(response, "Location"), header(response, "Set-Cookie")};
  if (const auto* isi = std::get_if<std::string>(&response.body)) jawaban.isi = *isi;
  if (const auto* isi = std::get_if<web::Static>(&response.body)) jawaban.isi = isi->bytes;
  if (const auto* isi = std::get_if<web::FileBody>(&response.body)) {
    jawaban.isi = support::baca(isi->file);
  }
  if (const auto* isi = std::get_if<web::Stream>(&response.body)) {
    for (std::string potong = (*isi)(); !potong.empty(); potong = (*isi)()) jawaban.isi += potong;
  }
  return jawaban;
}

bool memuat(const Jawaban& jawaban, const std::string& kata) {
  return jawaban.isi.find(kata) != std::string::npos;
}

std::string medan(const Jawaban& jawaban, const std::string& nama) {
  const std::string awal = "name=\"" + nama + "\" value=\"";
  const auto di = jawaban.isi.find(awal);
  if (di == std::string::npos) return "?";
  const auto nilai = di + awal.size();
  return jawaban.isi.substr(nilai, jawaban.isi.find('"', nilai) - nilai);
}

Jawaban Peramban::kirim(web::Request request) {
  request.remote = alamat_;
  request.headers = headers;
  request.headers.emplace("host", "127.0.0.1:8080");
  request.headers.emplace("user-agent", "Peramban uji");
  if (!token.empty()) request.cookies["laras"] = token;
  if (request.method == web::Method::Post) request.uploads = unggahan;
  Jawaban jawaban = baca(web::handle(kantor_->app(), request));
  constexpr std::string_view kAwal = "laras=";
  if (jawaban.cookie.starts_with(kAwal)) {
    token = jawaban.cookie.substr(kAwal.size(), jawaban.cookie.find(';') - kAwal.size());
  }
  return jawaban;
}

Jawaban Peramban::get(const std::string& path) {
  web::Request request;
  std::tie(request.path, request.query) = pisahkan(path);
  return kirim(std::move(request));
}

Jawaban Peramban::post_mentah(const std::string& path, Isian isian) {
  web::Request request;
  request.method = web::Method::Post;
  std::tie(request.path, request.query) = pisahkan(path);
  request.form = web::Params(std::move(isian));
  return kirim(std::move(request));
}

Jawaban Peramban::post(const std::string& path, Isian isian) {
  isian.emplace_back("csrf", medan(get("/akun/sandi"), "csrf"));
  return post_mentah(path, std::move(isian));
}

Jawaban Peramban::masuk(const std::string& nama, const std::string& sandi) {
  return post_mentah("/masuk", {{"nama", nama}, {"sandi", sandi}});
}

}  // namespace laras::uji
