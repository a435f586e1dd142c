#include "web/pages/pengguna_formulir.h"

#include <utility>

#include "web/parts/frame.h"

namespace laras::web {

namespace {

using Choices = std::vector<std::pair<std::string, std::string>>;

Choices posts(const Context& context) {
  Choices all = {{"", "Tidak ada (orang luar)"}};
  for (const auto& post : context.snapshot->kantor().jabatan()) {
    if (post.jenis != kantor::JenisJabatan::Luar) all.emplace_back(post.id.str(), post.nama);
  }
  return all;
}

Choices units(const Context& context) {
  Choices all = {{"", "Unit jabatannya, atau seluruh kantor"}};
  for (const auto& unit : context.snapshot->kantor().unit()) {
    all.emplace_back(unit.id.str(), unit.nama);
  }
  return all;
}

Choices roles() {
  Choices all = {{"", "Pilih peran"}};
  for (const auto role : kantor::semua_peran()) {
    all.emplace_back(kantor::kode(role), kantor::judul(role));
  }
  return all;
}

Medan choice(const char* name, const char* title, const Params& typed, Choices choices,
             const std::vector<Galat>& wrong) {
  return {.nama = name,
          .judul = title,
          .nilai = typed.get(name),
          .jenis = JenisMedan::Pilihan,
          .galat = pesan_untuk(wrong, name),
          .pilihan = std::move(choices)};
}

Medan date(const char* name, const char* title, const char* hint, const Params& typed,
           const std::vector<Galat>& wrong) {
  return {.nama = name,
          .judul = title,
          .nilai = typed.get(name),
          .jenis = JenisMedan::Tanggal,
          .petunjuk = hint,
          .galat = pesan_untuk(wrong, name)};
}

}  // namespace

Html medan_orang(const Context& context, const Params& typed, const std::vector<Galat>& wrong) {
  Html html;
  html << medan({.nama = "nama",
                 .judul = "Nama yang tampil",
                 .nilai = typed.get("nama"),
                 .petunjuk = "Dipakai di layar dan dalam jejak. Boleh nama jabatannya.",
                 .galat = pesan_untuk(wrong, "nama")})
       << medan(choice("jabatan", "Jabatan", typed, posts(context), wrong));
  return html;
}

Html medan_peran(const Context& context, const Params& typed, const std::vector<Galat>& wrong) {
  Html html;
  html << medan(choice("peran", "Peran", typed, roles(), wrong))
       << medan(choice("unit", "Unit kerja", typed, units(context), wrong))
       << medan(choice("sifat", "Sifat penugasan", typed,
                       {{"definitif", "Definitif"},
                        {"plt", "Pelaksana tugas (Plt.)"},
                        {"plh", "Pelaksana harian (Plh.)"}},
                       wrong))
       << medan(date("mulai", "Mulai tanggal", "Kosong berarti hari ini.", typed, wrong))
       << medan(date("sampai", "Sampai tanggal",
                     "Hari terakhirnya. Kosong berarti sampai diakhiri.", typed, wrong));
  return html;
}

app::IsianPeran isian_peran(const Params& typed) {
  app::IsianPeran role{typed.get("peran"), typed.get("unit"), typed.get("sifat"),
                       typed.get("mulai"), typed.get("sampai")};
  if (role.sifat.empty()) role.sifat = "definitif";
  return role;
}

Response sandi_sekali(const Context& context, const std::string& pengguna,
                      const std::string& password, const std::string& what) {
  Html secret;
  secret << "<code>"_html << password << "</code>"_html;
  Html html;
  html << catatan(Nada::Kuning,
                  "Kata sandi ini hanya ditampilkan sekali. Sampaikan langsung kepada orangnya, "
                  "tidak lewat pesan; ia menggantinya saat pertama masuk.")
       << panel({.id = "sandi", .judul = "Untuk masuk pertama"},
                rincian({{"Nama pengguna", text(pengguna)}, {"Kata sandi", secret}}))
       << deret({tautan_tombol({"Lihat pengguna ini", "/pengguna/" + pengguna}),
                 tautan_tombol({"Daftar pengguna", "/pengguna"})});
  return halaman(context,
                 {.judul = what,
                  .remah = {{"Beranda", "/beranda"}, {"Pengguna", "/pengguna"}},
                  .menu = "/pengguna"},
                 html);
}

}  // namespace laras::web
