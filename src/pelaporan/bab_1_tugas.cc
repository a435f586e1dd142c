#include <string>
#include <utility>
#include <vector>

#include "pelaporan/bab_1_bagian.h"

namespace laras::pelaporan {

namespace {

using kantor::JenisTugas;
using naskah::Blok;

/// What one unit has to do.
struct TugasUnit {
  std::vector<std::string> pokok, fungsi, rincian;

  bool kosong() const { return pokok.empty() && fungsi.empty() && rincian.empty(); }
};

TugasUnit tugas_unit(const kantor::Kantor& kantor, const Id<kantor::UnitKerja>& unit) {
  TugasUnit hasil;
  for (const auto& satu : kantor.tugas_fungsi()) {
    if (satu.unit != unit) continue;
    switch (satu.jenis) {
      case JenisTugas::Pokok:
        hasil.pokok.push_back(satu.uraian);
        break;
      case JenisTugas::Fungsi:
        hasil.fungsi.push_back(satu.uraian);
        break;
      case JenisTugas::Tugas:
        hasil.rincian.push_back(satu.uraian);
        break;
    }
  }
  return hasil;
}

/// The wording as a list: items end with `;`, the last one with `.`.
naskah::Daftar daftar_tugas(const std::vector<std::string>& uraian) {
  naskah::Daftar hasil{.bernomor = true, .butir = {}};
  for (const std::string& satu : uraian) {
    const bool terakhir = hasil.butir.size() + 1 == uraian.size();
    hasil.butir.push_back(butir(tanpa_titik(satu) + (terakhir ? "." : ";")));
  }
  return hasil;
}

void sambung_pokok(const std::string& nama, const std::vector<std::string>& pokok,
                   std::vector<Blok>& isi) {
  if (pokok.size() == 1) {
    isi.emplace_back(paragraf(nama, " mempunyai tugas pokok ",
                              berakhir_titik(di_tengah(tanpa_titik(pokok.front())))));
  } else if (!pokok.empty()) {
    isi.emplace_back(paragraf(nama, " mempunyai tugas pokok:"));
    isi.emplace_back(daftar_tugas(pokok));
  }
}

void sambung_tugas(const kantor::Kantor& kantor, const kantor::UnitKerja& unit,
                   std::vector<Blok>& isi) {
  const TugasUnit tugas = tugas_unit(kantor, unit.id);
  sambung_pokok(unit.nama, tugas.pokok, isi);
  if (!tugas.fungsi.empty()) {
    isi.emplace_back(tugas.pokok.empty() ? paragraf(unit.nama, " mempunyai fungsi:")
                                         : paragraf("Untuk melaksanakan tugas pokok tersebut, ",
                                                    unit.nama, " menyelenggarakan fungsi:"));
    isi.emplace_back(daftar_tugas(tugas.fungsi));
  }
  if (!tugas.rincian.empty()) {
    isi.emplace_back(tugas.pokok.empty() && tugas.fungsi.empty()
                         ? paragraf(unit.nama, " mempunyai tugas:")
                         : paragraf("Rincian tugas ", unit.nama, " adalah:"));
    isi.emplace_back(daftar_tugas(tugas.rincian));
  }
  if (!tugas.kosong()) return;
  if (unit.jenis == kantor::JenisUnit::Fungsional) {
    isi.emplace_back(paragraf(unit.nama,
                              " melaksanakan tugas sesuai dengan bidang keahlian jabatan "
                              "fungsional masing-masing menurut peraturan perundang-undangan."));
  } else {
    isi.emplace_back(paragraf("Tugas dan fungsi ", unit.nama, " belum diisi."));
  }
}

std::string huruf(std::size_t urutan) {
  return urutan < 26 ? std::string(1, static_cast<char>('a' + urutan)) + "."
                     : std::to_string(urutan + 1) + ".";
}

void sambung_bawahan(const kantor::Kantor& kantor, const kantor::UnitKerja& induk,
                     std::vector<Blok>& isi) {
  std::size_t urutan = 0;
  for (const auto& unit : kantor.unit()) {
    if (unit.induk != induk.id || unit.id == induk.id) continue;
    isi.emplace_back(naskah::Judul{4, huruf(urutan++), unit.nama});
    sambung_tugas(kantor, unit, isi);
  }
}

}  // namespace

naskah::Subbab subbab_tugas(Penyusun& p) {
  const auto& kantor = p.bahan().kantor;
  const std::string& nama = kantor.instansi().nama;
  naskah::Subbab subbab{.id = "1.2", .nomor = "1.2", .judul = "Tugas dan Fungsi", .isi = {}};
  auto& isi = subbab.isi;
  if (kantor.tugas_fungsi().empty()) {
    isi.emplace_back(paragraf("Tugas dan fungsi ", nama, " belum diisi."));
    return subbab;
  }
  isi.emplace_back(paragraf(
      nama, " dipimpin oleh ", sebutan_pimpinan(kantor),
      " yang berkedudukan di bawah dan bertanggung jawab kepada ", sebutan_atasan(kantor),
      " melalui Sekretaris Daerah. Menurut peraturan pembentukannya, tugas dan fungsi setiap unit "
      "kerja adalah sebagai berikut."));
  int nomor = 0;
  for (const auto& unit : kantor.unit()) {
    const kantor::UnitKerja* induk = kantor.cari(unit.induk);
    const bool utama = induk == nullptr || induk->induk.empty();
    if (!utama) continue;
    isi.emplace_back(naskah::Judul{3, std::to_string(++nomor) + ".", unit.nama});
    sambung_tugas(kantor, unit, isi);
    if (induk != nullptr) sambung_bawahan(kantor, unit, isi);
  }
  return subbab;
}

}  // namespace laras::pelaporan
