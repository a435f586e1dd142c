#include "pelaporan/standar_perjanjian.h"

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "pelaporan/perjanjian_jabatan.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using kamus::Pembaca;
using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_teks;
using naskah::Tabel;

std::map<std::string, Pembaca> standar_tahun(const kamus::Himpunan& himpunan, int tahun) {
  std::map<std::string, Pembaca> hasil;
  for (const Pembaca& b : kamus::baca(himpunan, "standar_kinerja")) {
    if (b.bulat("tahun") == tahun) hasil.emplace(b.teks("indikator"), b);
  }
  return hasil;
}

naskah::Sel isi(const Pembaca& b, const char* kolom) {
  return b.kosong(kolom) ? sel_kosong() : sel_teks(b.teks(kolom));
}

Tabel tabel_standar(const Penyusun& p, const kamus::Himpunan& himpunan,
                    const kantor::Jabatan& jabatan) {
  Tabel tabel;
  tabel.id = "pk-standar";
  tabel.judul = "Perjanjian Kinerja " + jabatan.nama + " Tahun " + p.tahun_teks();
  tabel.bagian = "Standar kinerja";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Kuantitas", JenisSel::Teks},
                 {"Kualitas", JenisSel::Teks},
                 {"Waktu", JenisSel::Teks}};
  tabel.formulir = true;
  tabel.sumber = "Standar kinerja individu tahun " + p.tahun_teks();
  const auto standar = standar_tahun(himpunan, p.tahun());
  for (const ButirPerjanjian& satu : butir_perjanjian(p, jabatan)) {
    const auto milik = standar.find(satu.indikator->id.str());
    if (milik == standar.end()) continue;
    const Pembaca& b = milik->second;
    tabel.baris.push_back(baris({sel_teks(std::to_string(tabel.baris.size() + 1) + "."),
                                 sel_teks(satu.indikator->nama), isi(b, "kuantitas"),
                                 isi(b, "kualitas"), isi(b, "waktu")}));
  }
  return tabel;
}

}  // namespace

void beri_standar(naskah::Naskah& naskah, const Penyusun& p, const kamus::Himpunan& himpunan,
                  const kantor::Jabatan& jabatan) {
  if (naskah.bab.empty() || p.pk().id.empty()) return;
  Tabel tabel = tabel_standar(p, himpunan, jabatan);
  if (tabel.baris.empty()) return;
  std::vector<naskah::Blok>& blok = naskah.bab.back().pembuka;
  const bool bertanda = !blok.empty() && std::holds_alternative<naskah::BlokTtd>(blok.back());
  blok.insert(bertanda ? blok.end() - 1 : blok.end(), std::move(tabel));
}

}  // namespace laras::pelaporan
