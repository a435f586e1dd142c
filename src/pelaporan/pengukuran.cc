#include <algorithm>
#include <string>
#include <utility>

#include "acuan/periode.h"
#include "pelaporan/dokumen.h"
#include "pelaporan/kalimat.h"
#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using naskah::Blok;

/// "Seksi Sosial Budaya, Kecamatan Plandaan"; of the head, the office alone.
std::string unit_kerja(const Penyusun& p, const kantor::Jabatan& jabatan) {
  const std::string& instansi = p.bahan().kantor.instansi().nama;
  const kantor::UnitKerja* unit = p.bahan().kantor.cari(jabatan.unit);
  if (unit == nullptr || jabatan.id == pimpinan(p)) return instansi;
  return unit->nama + ", " + instansi;
}

naskah::Identitas identitas(const Penyusun& p, const kantor::Jabatan& jabatan, Tanggal pada) {
  const kantor::Pemegang* orang = pemegang(p, jabatan.id, pada);
  const auto atau = [](const std::string& isi, const char* pengganti) {
    return isi.empty() ? std::string(pengganti) : isi;
  };
  std::string pangkat;
  if (orang != nullptr) {
    pangkat = orang->pangkat;
    if (!orang->golongan.empty()) pangkat += " (" + orang->golongan + ")";
  }
  const bool kepala = jabatan.id == pimpinan(p);
  return {{{"1. Nama", nama_pemegang(p, jabatan.id, pada)},
           {"2. NIP", orang != nullptr ? atau(orang->nip, "(NIP)") : "(NIP)"},
           {"3. Pangkat/Gol. Ruang", atau(pangkat, "(pangkat)")},
           {"4. Jabatan", kepala ? jabatan.nama : atau(jabatan.nama_lengkap, "(jabatan)")},
           {"5. Unit Kerja", unit_kerja(p, jabatan)}}};
}

naskah::JudulTengah judul(const Penyusun& p, int triwulan) {
  return {{"PENGUKURAN KINERJA",
           "TRIBULAN " + std::string(acuan::romawi(triwulan)) + " TAHUN " + p.tahun_teks()}};
}

/// The recorded date is that of the whole year; a form of an earlier triwulan is dated by hand.
naskah::BlokTtd ttd_pimpinan(const Penyusun& p, int triwulan) {
  naskah::Ttd satu = ttd_laporan(p, "pengukuran");
  const Penandatanganan* tanda = penandatanganan(p, "pengukuran");
  if (triwulan < 4 && tanda != nullptr) satu.tempat_tanggal = tanggal_tangan(p, tanda->tempat);
  return {{std::move(satu)}};
}

/// The superior on the left, the official who is measured on the right.
naskah::BlokTtd ttd_jabatan(const Penyusun& p, const kantor::Jabatan& jabatan, Tanggal pada) {
  naskah::Ttd atasan = ttd(p, jabatan.atasan, pada);
  atasan.pihak = "Atasan langsung,";
  naskah::Ttd sendiri = ttd(p, jabatan.id, pada);
  sendiri.pihak = "Pejabat yang diukur,";
  sendiri.tempat_tanggal = tanggal_tangan(p, p.bahan().kantor.instansi().tempat);
  return {{std::move(atasan), std::move(sendiri)}};
}

/// Whether the post answers for a node of the year that has an indikator.
bool bertanggung_jawab(const Penyusun& p, const Id<kantor::Jabatan>& jabatan) {
  const auto miliknya = [&](const Simpul* simpul) {
    return p.rencana().penanggung_jawab(simpul->id, p.tahun()) == jabatan;
  };
  const auto iku = p.iku();
  const auto pohon = p.pohon();
  return std::any_of(iku.begin(), iku.end(), [&](const auto& b) { return miliknya(b.sasaran); }) ||
         std::any_of(pohon.begin(), pohon.end(), [&](const auto& b) { return miliknya(b.simpul); });
}

}  // namespace

std::vector<Blok> isi_pengukuran(Penyusun& p, int triwulan) {
  kantor::Jabatan kepala;
  kepala.nama = "(jabatan)";
  if (const auto* pos = p.bahan().kantor.pimpinan(); pos != nullptr) kepala = *pos;
  return {judul(p, triwulan), identitas(p, kepala, akhir_tribulan(p.tahun(), triwulan)),
          tabel_pengukuran_sasaran(p, triwulan), tabel_pengukuran_program(p, triwulan),
          ttd_pimpinan(p, triwulan)};
}

std::vector<Blok> isi_pengukuran(Penyusun& p, int triwulan, const kantor::Jabatan& jabatan) {
  if (jabatan.id == pimpinan(p)) return isi_pengukuran(p, triwulan);
  const Tanggal pada = akhir_tribulan(p.tahun(), triwulan);
  std::vector<Blok> isi = {judul(p, triwulan), identitas(p, jabatan, pada)};
  auto tabel = tabel_pengukuran_jabatan(p, jabatan, triwulan);
  if (tabel.empty()) {
    isi.emplace_back(paragraf("Belum ada indikator yang menjadi tanggung jawab ",
                              jabatan.nama_lengkap, " pada tahun ", p.tahun_teks(),
                              ". Penanggung jawab setiap program, kegiatan, dan sub kegiatan "
                              "dicatat dalam data penanggung jawab."));
  }
  for (naskah::Tabel& satu : tabel) isi.emplace_back(std::move(satu));
  isi.emplace_back(ttd_jabatan(p, jabatan, pada));
  return isi;
}

std::vector<const kantor::Jabatan*> pejabat_terukur(const Penyusun& p) {
  std::vector<const kantor::Jabatan*> hasil;
  for (const kantor::Jabatan& satu : p.bahan().kantor.jabatan()) {
    if (satu.jenis == kantor::JenisJabatan::Luar) continue;
    if (satu.id == pimpinan(p) || bertanggung_jawab(p, satu.id)) hasil.push_back(&satu);
  }
  return hasil;
}

}  // namespace laras::pelaporan
