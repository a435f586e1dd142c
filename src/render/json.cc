#include "render/json.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "render/json_tulis.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using Json = nlohmann::ordered_json;

Json nilai_sel(const naskah::Sel& sel) {
  if (sel.gabung != naskah::Gabung::Tidak || !sel.sebagai.empty() || !sel.angka ||
      !sel.angka->ada()) {
    return nullptr;
  }
  return sel.angka->nilai().str();
}

Json tabel_json(const naskah::Tabel& tabel) {
  Json kolom = Json::array();
  for (const naskah::KolomTabel& satu : tabel.kolom) {
    kolom.push_back(untuk_mesin(satu.kepala));
  }
  Json baris = Json::array();
  Json nilai = Json::array();
  for (const naskah::BarisTabel& satu : tabel.baris) {
    Json sel_baris = Json::array();
    Json nilai_baris = Json::array();
    for (const naskah::Sel& sel : satu.sel) {
      sel_baris.push_back(sel_untuk_mesin(sel));
      nilai_baris.push_back(nilai_sel(sel));
    }
    baris.push_back(std::move(sel_baris));
    nilai.push_back(std::move(nilai_baris));
  }
  return {{"id", tabel.id},
          {"nomor", tabel.nomor},
          {"judul", untuk_mesin(tabel.judul)},
          {"kolom", std::move(kolom)},
          {"baris", std::move(baris)},
          {"nilai", std::move(nilai)}};
}

std::string teks(const std::vector<naskah::Ruas>& isi) {
  return untuk_mesin(naskah::tercetak(isi));
}

Json daftar_json(const naskah::Daftar& daftar) {
  Json semua = Json::array();
  for (const naskah::Daftar::Butir& butir : daftar.butir) {
    Json satu = {{"teks", teks(butir.isi)}};
    if (!butir.anak.empty()) {
      Json anak = Json::array();
      for (const naskah::Daftar& satu_anak : butir.anak) {
        anak.push_back(daftar_json(satu_anak));
      }
      satu["anak"] = std::move(anak);
    }
    semua.push_back(std::move(satu));
  }
  return {{"jenis", "daftar"}, {"bernomor", daftar.bernomor}, {"butir", std::move(semua)}};
}

void tambah_bila_ada(Json& objek, const char* kunci, const std::string& isi) {
  if (!isi.empty()) {
    objek[kunci] = untuk_mesin(isi);
  }
}

/// One block of a chapter as plain text; tables and figures by id.
struct BlokJson {
  Json operator()(const naskah::Paragraf& paragraf) const {
    return {{"jenis", "paragraf"}, {"teks", teks(paragraf.isi)}};
  }
  Json operator()(const naskah::Daftar& daftar) const { return daftar_json(daftar); }
  Json operator()(const naskah::Judul& judul) const {
    return {{"jenis", "judul"},
            {"tingkat", judul.tingkat},
            {"nomor", judul.nomor},
            {"teks", untuk_mesin(judul.teks)}};
  }
  Json operator()(const naskah::Rumus& rumus) const {
    std::string semua = rumus.kiri + " = " + rumus.pembilang;
    if (!rumus.penyebut.empty()) {
      semua = rumus.kiri + " = (" + rumus.pembilang + ") ÷ (" + rumus.penyebut + ")";
    }
    if (!rumus.kanan.empty()) {
      semua += " " + rumus.kanan;
    }
    return {{"jenis", "rumus"}, {"teks", untuk_mesin(semua)}};
  }
  Json operator()(const naskah::Tabel& tabel) const {
    Json objek = {{"jenis", "tabel"}, {"id", tabel.id}};
    tambah_bila_ada(objek, "bagian", tabel.bagian);
    tambah_bila_ada(objek, "rumus", tabel.rumus);
    if (!tabel.catatan.empty()) {
      objek["catatan"] = tabel.catatan;
    }
    tambah_bila_ada(objek, "sumber", tabel.sumber);
    return objek;
  }
  Json operator()(const naskah::Gambar& gambar) const {
    Json objek = {{"jenis", "gambar"},
                  {"id", gambar.id},
                  {"nomor", gambar.nomor},
                  {"judul", untuk_mesin(gambar.judul)},
                  {"alt", untuk_mesin(gambar.alt)}};
    tambah_bila_ada(objek, "sumber", gambar.sumber);
    return objek;
  }
  Json operator()(const naskah::Kop& kop) const {
    return {{"jenis", "kop"}, {"baris", {kop.baris_1, kop.baris_2, kop.alamat}}};
  }
  Json operator()(const naskah::BlokTtd& blok) const {
    Json semua = Json::array();
    for (const naskah::Ttd& ttd : blok.ttd) {
      Json satu = Json::object();
      tambah_bila_ada(satu, "tempat_tanggal", ttd.tempat_tanggal);
      tambah_bila_ada(satu, "pihak", ttd.pihak);
      satu["jabatan"] = ttd.jabatan;
      satu["nama"] = ttd.nama;
      tambah_bila_ada(satu, "pangkat", ttd.pangkat);
      tambah_bila_ada(satu, "nip", ttd.nip);
      semua.push_back(std::move(satu));
    }
    return {{"jenis", "ttd"}, {"ttd", std::move(semua)}};
  }
  Json operator()(const naskah::Identitas& identitas) const {
    Json semua = Json::array();
    for (const naskah::Identitas::Baris& baris : identitas.baris) {
      semua.push_back(Json::array({untuk_mesin(baris.label), untuk_mesin(baris.isi)}));
    }
    return {{"jenis", "identitas"}, {"baris", std::move(semua)}};
  }
  Json operator()(const naskah::JudulTengah& judul) const {
    return {{"jenis", "judul_tengah"}, {"baris", judul.baris}};
  }
};

Json isi_json(const std::vector<naskah::Blok>& isi) {
  Json semua = Json::array();
  for (const naskah::Blok& blok : isi) {
    semua.push_back(std::visit(BlokJson{}, blok));
  }
  return semua;
}

const char* nama(naskah::JenisBab jenis) {
  switch (jenis) {
    case naskah::JenisBab::Awal:
      return "awal";
    case naskah::JenisBab::Isi:
      return "isi";
    case naskah::JenisBab::Lampiran:
      return "lampiran";
  }
  return "isi";
}

Json bab_json(const naskah::Bab& bab) {
  Json subbab = Json::array();
  for (const naskah::Subbab& satu : bab.subbab) {
    subbab.push_back({{"id", satu.id},
                      {"nomor", satu.nomor},
                      {"judul", untuk_mesin(satu.judul)},
                      {"isi", isi_json(satu.isi)}});
  }
  return {{"id", bab.id},
          {"jenis", nama(bab.jenis)},
          {"nomor", bab.nomor},
          {"judul", untuk_mesin(bab.judul)},
          {"isi", isi_json(bab.pembuka)},
          {"subbab", std::move(subbab)}};
}

}  // namespace

std::string json(const naskah::Naskah& naskah) {
  Json tabel = Json::array();
  for (const naskah::Tabel* satu : naskah::tabel(naskah)) {
    tabel.push_back(tabel_json(*satu));
  }
  Json bab = Json::array();
  for (const naskah::Bab& satu : naskah.bab) {
    bab.push_back(bab_json(satu));
  }
  return tulis_json({{"instansi", naskah.instansi},
                     {"tahun", naskah.tahun},
                     {"judul", naskah.judul},
                     {"lengkap", naskah.lengkap},
                     {"tabel", std::move(tabel)},
                     {"bab", std::move(bab)}});
}

}  // namespace laras::render
