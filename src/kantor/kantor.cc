#include "kantor/kantor.h"

#include <algorithm>
#include <map>
#include <utility>

namespace laras::kantor {

namespace {

JenisUnit jenis_unit(std::string_view teks) {
  if (teks == "pimpinan") return JenisUnit::Pimpinan;
  if (teks == "sekretariat") return JenisUnit::Sekretariat;
  if (teks == "subbagian") return JenisUnit::Subbagian;
  if (teks == "fungsional") return JenisUnit::Fungsional;
  return JenisUnit::Seksi;
}

JenisJabatan jenis_jabatan(std::string_view teks) {
  if (teks == "staf") return JenisJabatan::Staf;
  if (teks == "luar") return JenisJabatan::Luar;
  return JenisJabatan::Struktural;
}

JenisTugas jenis_tugas(std::string_view teks) {
  if (teks == "pokok") return JenisTugas::Pokok;
  if (teks == "fungsi") return JenisTugas::Fungsi;
  return JenisTugas::Tugas;
}

Instansi instansi(const kamus::Pembaca& b) {
  return {Id<Instansi>(b.teks("instansi")),
          b.teks("nama"),
          b.teks("singkatan"),
          b.teks("pemerintah"),
          b.teks("daerah"),
          b.teks("ibu_kota"),
          b.teks("tempat"),
          b.teks("alamat"),
          b.teks("kode_surat"),
          b.teks("zona_waktu"),
          b.teks("dasar_pembentukan")};
}

/// The address of the letterhead: street and code, then how the office is reached.
std::string alamat_kop(std::string alamat, const kamus::Himpunan& himpunan) {
  std::map<std::string, std::string> tata;
  for (const auto& b : kamus::baca(himpunan, "tata_naskah")) tata[b.teks("medan")] = b.teks("isi");
  const auto tambah = [&](const char* medan, const char* sela, const char* kata) {
    const auto di = tata.find(medan);
    if (di == tata.end()) return;
    alamat += (alamat.empty() ? "" : sela) + std::string(kata) + di->second;
  };
  tambah("kode-pos", " ", "");
  tambah("telepon", ", ", "Telepon ");
  tambah("surel", ", ", "Pos-el ");
  tambah("laman", ", ", "Laman ");
  return alamat;
}

Jabatan jabatan(const kamus::Pembaca& b) {
  return {Id<Jabatan>(b.teks("jabatan")), b.teks("nama"),
          b.teks("nama_lengkap"),         Id<UnitKerja>(b.teks("unit")),
          jenis_jabatan(b.teks("jenis")), b.teks("eselon"),
          Id<Jabatan>(b.teks("atasan")),  b.bulat("urutan")};
}

Pemegang pemegang(const kamus::Pembaca& b) {
  Pemegang p;
  p.jabatan = Id<Jabatan>(b.teks("jabatan"));
  p.nomor = b.bulat("nomor");
  p.mulai = b.tanggal("mulai");
  if (!b.kosong("sampai")) p.sampai = b.tanggal("sampai");
  p.status = b.teks("status");
  p.nama = b.teks("nama");
  p.nip = b.teks("nip");
  p.pangkat = b.teks("pangkat");
  p.golongan = b.teks("golongan");
  return p;
}

template <class T>
void urutkan(std::vector<T>& daftar) {
  std::stable_sort(daftar.begin(), daftar.end(),
                   [](const T& a, const T& b) { return a.urutan < b.urutan; });
}

}  // namespace

Kantor Kantor::rakit(const kamus::Himpunan& himpunan) {
  Kantor hasil;
  for (const auto& b : kamus::baca(himpunan, "instansi")) hasil.instansi_ = kantor::instansi(b);
  hasil.instansi_.alamat = alamat_kop(std::move(hasil.instansi_.alamat), himpunan);
  for (const auto& b : kamus::baca(himpunan, "unit")) {
    hasil.unit_.push_back({Id<UnitKerja>(b.teks("unit")), b.teks("nama"),
                           Id<UnitKerja>(b.teks("induk")), jenis_unit(b.teks("jenis")),
                           b.bulat("urutan")});
  }
  for (const auto& b : kamus::baca(himpunan, "jabatan")) {
    hasil.jabatan_.push_back(kantor::jabatan(b));
  }
  for (const auto& b : kamus::baca(himpunan, "pemegang")) {
    hasil.pemegang_.push_back(kantor::pemegang(b));
  }
  for (const auto& b : kamus::baca(himpunan, "tugas_fungsi")) {
    hasil.tugas_fungsi_.push_back(
        {Id<UnitKerja>(b.teks("unit")), jenis_tugas(b.teks("jenis")), b.teks("uraian")});
  }
  urutkan(hasil.unit_);
  urutkan(hasil.jabatan_);
  return hasil;
}

const Jabatan* Kantor::cari(const Id<Jabatan>& id) const {
  for (const auto& j : jabatan_) {
    if (j.id == id) return &j;
  }
  return nullptr;
}

const UnitKerja* Kantor::cari(const Id<UnitKerja>& id) const {
  for (const auto& u : unit_) {
    if (u.id == id) return &u;
  }
  return nullptr;
}

std::vector<const Pemegang*> Kantor::pemegang(const Id<Jabatan>& jabatan, Tanggal pada) const {
  std::vector<const Pemegang*> hasil;
  for (const auto& p : pemegang_) {
    if (p.jabatan == jabatan && p.mulai <= pada && (!p.sampai || pada <= *p.sampai)) {
      hasil.push_back(&p);
    }
  }
  std::sort(hasil.begin(), hasil.end(),
            [](const Pemegang* a, const Pemegang* b) { return a->nomor < b->nomor; });
  return hasil;
}

const Jabatan* Kantor::pimpinan() const {
  for (const auto& u : unit_) {
    if (u.jenis != JenisUnit::Pimpinan) continue;
    for (const auto& j : jabatan_) {
      if (j.unit == u.id && j.jenis == JenisJabatan::Struktural) return &j;
    }
  }
  return nullptr;
}

}  // namespace laras::kantor
