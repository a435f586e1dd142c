#include "pelaporan/perjanjian_jabatan.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "pelaporan/penanda_tangan.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

const std::string& kinerja_simpul(const Simpul& simpul) {
  return simpul.sasaran.empty() ? simpul.nama : simpul.sasaran;
}

bool menjawab(const Penyusun& p, const Id<Simpul>& simpul, const kantor::Jabatan& jabatan) {
  return p.rencana().penanggung_jawab(simpul, p.tahun()) == jabatan.id;
}

std::vector<Id<Simpul>> program_pk(const Penyusun& p) {
  std::vector<Id<Simpul>> hasil;
  for (const auto& isi : p.rencana().isi(p.pk().id)) {
    const Simpul* simpul = p.rencana().simpul(isi.simpul, p.tahun());
    if (simpul == nullptr || simpul->jenis != perencanaan::JenisSimpul::Program) continue;
    if (std::find(hasil.begin(), hasil.end(), simpul->id) == hasil.end()) {
      hasil.push_back(simpul->id);
    }
  }
  return hasil;
}

std::vector<ButirPerjanjian> butir_pimpinan(const Penyusun& p) {
  std::vector<ButirPerjanjian> hasil;
  for (const auto& satu : p.iku()) hasil.push_back({satu.sasaran, satu.indikator});
  for (const auto& id : program_pk(p)) {
    const Simpul* program = p.rencana().simpul(id, p.tahun());
    for (const Indikator* indikator : p.rencana().indikator_bertarget(p.pk().id, id, p.tahun())) {
      hasil.push_back({program, indikator});
    }
  }
  return hasil;
}

/// Whether some node above it is among these.
bool di_bawah(const Penyusun& p, const Simpul& simpul, const std::set<std::string>& milik) {
  const Simpul* induk = p.rencana().simpul(simpul.induk, p.tahun());
  // A cycle in the data must not hang the program; no tree is that deep.
  for (int dalam = 0; induk != nullptr && dalam < 16; ++dalam) {
    if (milik.contains(induk->id.str())) return true;
    induk = p.rencana().simpul(induk->induk, p.tahun());
  }
  return false;
}

}  // namespace

std::vector<ButirPerjanjian> butir_perjanjian(const Penyusun& p, const kantor::Jabatan& jabatan) {
  if (jabatan.id == pimpinan(p)) return butir_pimpinan(p);
  std::vector<ButirPerjanjian> hasil;
  for (const auto& satu : p.iku()) {
    if (menjawab(p, satu.sasaran->id, jabatan)) hasil.push_back({satu.sasaran, satu.indikator});
  }
  for (const auto& satu : p.pohon()) {
    if (menjawab(p, satu.simpul->id, jabatan)) hasil.push_back({satu.simpul, satu.indikator});
  }
  return hasil;
}

std::vector<Id<Simpul>> anggaran_perjanjian(const Penyusun& p, const kantor::Jabatan& jabatan) {
  if (jabatan.id == pimpinan(p)) return program_pk(p);
  std::vector<const Simpul*> semua;
  std::set<std::string> milik;
  for (const auto& isi : p.rencana().isi(p.dpa().id)) {
    const Simpul* simpul = p.rencana().simpul(isi.simpul, p.tahun());
    if (simpul == nullptr || !menjawab(p, simpul->id, jabatan)) continue;
    if (milik.insert(simpul->id.str()).second) semua.push_back(simpul);
  }
  std::vector<Id<Simpul>> hasil;
  for (const Simpul* satu : semua) {
    if (!di_bawah(p, *satu, milik)) hasil.push_back(satu->id);
  }
  return hasil;
}

Tabel tabel_pk_kinerja(Penyusun& p, const kantor::Jabatan& jabatan) {
  Tabel tabel;
  tabel.id = "pk-kinerja";
  tabel.judul = "Perjanjian Kinerja " + jabatan.nama + " Tahun " + p.tahun_teks();
  tabel.bagian = "Sasaran dan indikator";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Sasaran", JenisSel::Teks},
                 {"Indikator kinerja", JenisSel::Teks},
                 {"Target", JenisSel::Campuran}};
  tabel.formulir = true;
  tabel.sumber = sumber_kinerja(p);
  const Simpul* lalu = nullptr;
  int nomor = 0;
  for (const ButirPerjanjian& satu : butir_perjanjian(p, jabatan)) {
    const bool pertama = satu.simpul != lalu;
    lalu = satu.simpul;
    if (pertama) ++nomor;
    tabel.baris.push_back(
        baris({sel_kelompok(pertama, std::to_string(nomor) + "."),
               sel_kelompok(pertama, kinerja_simpul(*satu.simpul)), sel_teks(satu.indikator->nama),
               p.sel_target(*satu.indikator, p.tahun())},
              TingkatBaris::Biasa, !pertama));
  }
  return tabel;
}

Tabel tabel_pk_anggaran(Penyusun& p, const kantor::Jabatan& jabatan) {
  Tabel tabel;
  tabel.id = "pk-anggaran";
  tabel.judul = "Perjanjian Kinerja " + jabatan.nama + " Tahun " + p.tahun_teks();
  tabel.bagian = "Anggaran";
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Anggaran (Rp)", JenisSel::Uang}};
  tabel.formulir = true;
  tabel.rumus =
      "Anggaran program dan kegiatan adalah jumlah pagu sub kegiatannya; Jumlah adalah jumlah "
      "semua baris.";
  tabel.sumber = sumber_anggaran(p);
  std::vector<Angka> semua;
  for (const auto& id : anggaran_perjanjian(p, jabatan)) {
    semua.push_back(p.pagu(id));
    tabel.baris.push_back(baris({sel_teks(std::to_string(semua.size()) + "."),
                                 sel_teks(p.nama_simpul(id)), Penyusun::sel_uang(semua.back())}));
  }
  if (semua.empty()) return tabel;
  tabel.baris.push_back(
      baris({sel_tebal("Jumlah"), sel_kosong(), Penyusun::sel_uang(jumlah(std::move(semua)))},
            TingkatBaris::Total));
  return tabel;
}

}  // namespace laras::pelaporan
