#include "acuan/skala.h"

#include <algorithm>

#include "base/teks.h"

namespace laras::acuan {

const Tingkatan* Skala::cari(const Rational& nilai) const {
  for (const auto& t : tingkatan) {
    const bool di_atas_bawah = t.bawah_termasuk ? nilai >= t.bawah : nilai > t.bawah;
    const bool di_bawah_atas = !t.atas || (t.atas_termasuk ? nilai <= *t.atas : nilai < *t.atas);
    if (di_atas_bawah && di_bawah_atas) return &t;
  }
  return nullptr;
}

const Tingkatan* Skala::huruf(std::string_view huruf) const {
  for (const auto& t : tingkatan) {
    if (teks::kecilkan(t.huruf) == teks::kecilkan(huruf)) return &t;
  }
  return nullptr;
}

Rational Skala::batas_bawah() const {
  return tingkatan.empty() ? Rational() : tingkatan.back().bawah;
}

std::optional<Rational> Skala::batas_atas() const {
  return tingkatan.empty() ? std::nullopt : tingkatan.front().atas;
}

namespace {

std::optional<Tanggal> tanggal_bila_ada(const kamus::Pembaca& baris, std::string_view kolom) {
  if (baris.kosong(kolom)) return std::nullopt;
  return baris.tanggal(kolom);
}

bool berlaku(Tanggal mulai, const std::optional<Tanggal>& sampai, Tanggal pada) {
  return mulai <= pada && (!sampai || pada <= *sampai);
}

Tingkatan tingkatan(const kamus::Pembaca& b) {
  Tingkatan t;
  t.huruf = b.teks("huruf");
  t.nama = b.teks("nama");
  t.urutan = b.bulat("urutan");
  t.bawah = Rational(b.desimal("bawah"));
  t.bawah_termasuk = b.ya("bawah_termasuk");
  if (!b.kosong("atas")) t.atas = Rational(b.desimal("atas"));
  t.atas_termasuk = b.ya("atas_termasuk");
  if (!b.kosong("angka")) t.angka = Rational(b.desimal("angka"));
  t.regulasi = b.teks("regulasi");
  t.mulai = b.tanggal("berlaku_mulai");
  t.sampai = tanggal_bila_ada(b, "berlaku_sampai");
  return t;
}

JenisSatuan jenis_satuan(std::string_view teks) {
  if (teks == "persen") return JenisSatuan::Persen;
  if (teks == "nilai") return JenisSatuan::Nilai;
  if (teks == "tingkat") return JenisSatuan::Tingkat;
  if (teks == "teks") return JenisSatuan::Teks;
  return JenisSatuan::Cacah;
}

}  // namespace

Acuan Acuan::rakit(const kamus::Himpunan& himpunan) {
  Acuan hasil;
  for (const auto& b : kamus::baca(himpunan, "skala")) {
    hasil.skala_.emplace(b.teks("skala"), tingkatan(b));
  }
  for (const auto& b : kamus::baca(himpunan, "satuan")) {
    Satuan satuan{b.teks("satuan"), jenis_satuan(b.teks("jenis")), b.teks("skala"),
                  b.teks("singkatan")};
    if (!b.kosong("singkatan")) hasil.satuan_.emplace(b.teks("singkatan"), satuan);
    hasil.satuan_.insert_or_assign(b.teks("satuan"), std::move(satuan));
  }
  for (const auto& b : kamus::baca(himpunan, "ketentuan")) {
    hasil.ketentuan_.push_back({b.teks("ketentuan"), b.desimal("nilai"), b.teks("satuan"),
                                b.teks("uraian"), b.teks("regulasi"), b.tanggal("berlaku_mulai"),
                                tanggal_bila_ada(b, "berlaku_sampai")});
  }
  return hasil;
}

Skala Acuan::skala(std::string_view kode, Tanggal tanggal) const {
  Skala hasil{std::string(kode), {}};
  const auto [awal, akhir] = skala_.equal_range(kode);
  for (auto i = awal; i != akhir; ++i) {
    if (berlaku(i->second.mulai, i->second.sampai, tanggal)) hasil.tingkatan.push_back(i->second);
  }
  std::sort(hasil.tingkatan.begin(), hasil.tingkatan.end(),
            [](const Tingkatan& a, const Tingkatan& b) { return a.urutan < b.urutan; });
  return hasil;
}

const Satuan* Acuan::satuan(std::string_view nama) const {
  const auto posisi = satuan_.find(nama);
  return posisi == satuan_.end() ? nullptr : &posisi->second;
}

const Ketentuan* Acuan::ketentuan(std::string_view kode, Tanggal tanggal) const {
  for (const auto& k : ketentuan_) {
    if (k.kode == kode && berlaku(k.mulai, k.sampai, tanggal)) return &k;
  }
  return nullptr;
}

}  // namespace laras::acuan
