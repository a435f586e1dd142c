#include <algorithm>

#include "pelaporan/tabel.h"
#include "pelaporan/tabel_bantu.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_teks;
using naskah::Tabel;
using perencanaan::JenisSimpul;

/// The years that the Renstra versions govern, and from which on they are targets: the years of
/// the first version are over when it is replaced, so they show what was reached.
struct Rentang {
  int mulai = 9999;
  int akhir = 0;
  int target_mulai = 0;
};

Rentang rentang(const std::vector<const Dokumen*>& versi) {
  Rentang hasil;
  for (const Dokumen* d : versi) {
    hasil.mulai = std::min(hasil.mulai, d->mulai);
    hasil.akhir = std::max(hasil.akhir, d->akhir);
  }
  hasil.target_mulai = versi.size() > 1 ? versi[1]->mulai : hasil.mulai;
  return hasil;
}

Angka tidak_direncanakan(const std::string& label) {
  return Angka::daun({.jenis = "keadaan", .label = label}, Keadaan::TidakDirencanakan);
}

Cetak cara_polos(const Indikator& indikator) {
  if (indikator.satuan.jenis == acuan::JenisSatuan::Nilai) return Penyusun::cara(indikator);
  return {.gaya = GayaCetak::Satuan, .desimal = 2};
}

/// Builds the rows of Tabel 6.1; one object a table.
class TabelRenstra {
 public:
  explicit TabelRenstra(Penyusun& p)
      : p_(p),
        versi_(p.rencana().versi(perencanaan::JenisDokumen::Renstra)),
        rentang_(rentang(versi_)) {}

  Tabel susun() {
    kerangka();
    for (const Dokumen* d : versi_) {
      for (const auto& isi : p_.rencana().isi(d->id)) tambah(*d, isi);
    }
    return std::move(tabel_);
  }

 private:
  void kerangka() {
    tabel_.id = "6.1";
    tabel_.nomor = "6.1";
    tabel_.judul = "Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah " +
                   p_.bahan().kantor.instansi().nama + " " + p_.bahan().kantor.instansi().daerah;
    tabel_.kolom = {{"Tujuan OPD", JenisSel::Teks},
                    {"Sasaran", JenisSel::Teks},
                    {"Kode", JenisSel::Kode},
                    {"Program dan kegiatan", JenisSel::Teks},
                    {"Indikator kinerja tujuan, sasaran, program (outcome) dan kegiatan (output)",
                     JenisSel::Teks},
                    {"Data capaian pada tahun awal perencanaan", JenisSel::Campuran}};
    for (int y = rentang_.mulai; y <= rentang_.akhir; ++y) {
      const bool target = y >= rentang_.target_mulai;
      const std::string kepala =
          std::string(target ? "Target kinerja program dan kerangka pendanaan / "
                             : "Realisasi kinerja program dan pendanaan / ") +
          std::to_string(y) + " / ";
      tabel_.kolom.push_back({kepala + (target ? "Target" : "Realisasi"), JenisSel::Campuran});
      tabel_.kolom.push_back({kepala + (target ? "Rp." : "Rp"), JenisSel::Uang});
    }
    const std::string akhir =
        "Target kinerja program dan kerangka pendanaan / Kondisi kinerja "
        "pada akhir periode Renstra PD / ";
    tabel_.kolom.push_back({akhir + "Target", JenisSel::Campuran});
    tabel_.kolom.push_back({akhir + "Rp.", JenisSel::Uang});
    tabel_.kolom.push_back({"Unit kerja PD penanggung jawab", JenisSel::TeksPendek});
    tabel_.kolom.push_back({"Lokasi", JenisSel::TeksPendek});
    // The published form counts 1, 2, 3 and goes on with 5.
    for (std::size_t i = 1; i <= tabel_.kolom.size(); ++i) {
      tabel_.nomor_kolom.push_back(std::to_string(i < 4 ? i : i + 1));
    }
    tabel_.rebah = true;
    tabel_.formulir = true;
    tabel_.kepadatan = naskah::Kepadatan::Sempit;
    tabel_.rumus =
        "Rp tujuan, sasaran, program, dan kegiatan adalah jumlah sub kegiatannya; Rp "
        "indikator sasaran adalah jumlah program pendukungnya. Kondisi akhir: dijumlahkan "
        "atau diambil tahun terakhir menurut sifat akumulasi indikator, Rp dijumlahkan.";
    tabel_.catatan = {kCatatanNa};
    for (const Dokumen* d : versi_) {
      tabel_.sumber += (tabel_.sumber.empty() ? "" : "; ") + Penyusun::sebutan(*d);
    }
    tabel_.sumber += ".";
  }

  void tambah(const Dokumen& d, const perencanaan::IsiDokumen& isi) {
    const Simpul* simpul = p_.rencana().simpul(isi.simpul, d.akhir);
    if (simpul == nullptr) return;
    bool pertama = true;
    for (const Indikator* indikator : p_.rencana().indikator_simpul(simpul->id, d.akhir)) {
      if (!isi.indikator.empty() && isi.indikator != indikator->id) continue;
      if (!dipakai(d, indikator->id)) continue;
      // A node's text stands on its first indikator, wherever the document puts the others.
      const bool awal =
          isi.indikator.empty()
              ? pertama
              : p_.rencana().indikator_simpul(simpul->id, d.akhir).front() == indikator;
      tabel_.baris.push_back(satu(d, *simpul, *indikator, awal));
      pertama = false;
    }
  }

  /// Whether the version plans the indikator or, where its years are over, reached something.
  bool dipakai(const Dokumen& d, const Id<Indikator>& indikator) {
    for (int y = d.mulai; y <= d.akhir; ++y) {
      if (p_.rencana().target(d.id, indikator, y) != nullptr) return true;
      const bool lewat = y < rentang_.target_mulai;
      if (lewat && !p_.bahan().data.realisasi(indikator, y).empty()) return true;
    }
    return false;
  }

  naskah::BarisTabel satu(const Dokumen& d, const Simpul& simpul, const Indikator& indikator,
                          bool awal) {
    const bool tujuan = simpul.jenis == JenisSimpul::Tujuan;
    const bool sasaran = simpul.jenis == JenisSimpul::Sasaran;
    const auto teks_bila = [](bool ya, const std::string& teks) {
      return ya ? sel_teks(teks) : sel_kosong();
    };
    // A sasaran's indikator each show the money of their programs; other nodes show it once.
    const bool dengan_rp = awal || sasaran;
    std::vector<naskah::Sel> sel = {
        teks_bila(tujuan && awal, simpul.nama),
        teks_bila(sasaran && awal, simpul.nama),
        teks_bila(!tujuan && !sasaran && awal, simpul.kode),
        teks_bila(!tujuan && !sasaran && awal, simpul.nama),
        sel_teks(indikator.nama),
        naskah::sel_angka(capaian_awal(indikator), cara_polos(indikator))};
    for (int y = rentang_.mulai; y <= rentang_.akhir; ++y) {
      sel.push_back(sel_kinerja(d, indikator, y));
      sel.push_back(dengan_rp ? Penyusun::sel_uang(rupiah(d, simpul, indikator, y)) : sel_kosong());
    }
    const bool ada_akhir = d.akhir >= rentang_.target_mulai;
    sel.push_back(sel_akhir(d, indikator));
    sel.push_back(!dengan_rp
                      ? sel_kosong()
                      : Penyusun::sel_uang(ada_akhir ? rupiah_akhir(d, simpul, indikator)
                                                     : tidak_direncanakan("Versi ini diubah")));
    const auto* jabatan = p_.bahan().kantor.cari(p_.rencana().penanggung_jawab(simpul.id, d.akhir));
    sel.push_back(sel_teks(jabatan != nullptr ? jabatan->nama : ""));
    sel.push_back(sel_teks(simpul.lokasi));
    return baris(std::move(sel), Penyusun::tingkat(simpul.jenis), !awal);
  }

  Angka capaian_awal(const Indikator& indikator) {
    const int tahun = rentang_.mulai - 1;
    if (p_.bahan().data.realisasi(indikator.id, tahun).empty()) {
      return tidak_direncanakan("Tidak ada data awal");
    }
    return p_.ukur().realisasi(indikator.id, tahun).angka;
  }

  /// Without its unit, as the form has it; a letter, range or phrase as it is.
  static naskah::Sel polos(const Indikator& indikator, const kinerja::Terukur& nilai) {
    naskah::Sel sel = Penyusun::sel(indikator, nilai);
    sel.cara = cara_polos(indikator);
    return sel;
  }

  naskah::Sel sel_kinerja(const Dokumen& d, const Indikator& indikator, int tahun) {
    if (tahun < d.mulai || tahun > d.akhir) {
      return naskah::sel_angka(tidak_direncanakan("Di luar masa versi ini"), {});
    }
    if (tahun >= rentang_.target_mulai) {
      return polos(indikator, p_.ukur().target(d.id, indikator.id, tahun));
    }
    return polos(indikator, p_.ukur().realisasi(indikator.id, tahun));
  }

  naskah::Sel sel_akhir(const Dokumen& d, const Indikator& indikator) {
    if (d.akhir < rentang_.target_mulai) {
      return naskah::sel_angka(tidak_direncanakan("Versi ini diubah"), {});
    }
    const auto& terakhir = p_.ukur().target(d.id, indikator.id, d.akhir);
    if (terakhir.nilai.jenis != acuan::JenisNilai::Jumlah) return polos(indikator, terakhir);
    return naskah::sel_angka(p_.ukur().kondisi_akhir(d, indikator), cara_polos(indikator));
  }

  Angka rupiah_simpul(const Dokumen& d, const Id<Simpul>& simpul, int tahun) {
    if (tahun >= rentang_.target_mulai) return p_.ukur().pagu(d.id, simpul, tahun);
    return p_.ukur().anggaran(d.id, simpul, tahun);
  }

  /// Programs whose money an indikator of a sasaran shows: those of its kelompok.
  std::vector<Id<Simpul>> program(const Indikator& indikator) {
    std::vector<Id<Simpul>> hasil;
    std::string kelompok;
    for (const auto* iku : p_.rencana().iku(indikator.mulai)) {
      if (iku->indikator == indikator.id) kelompok = iku->kelompok;
    }
    for (const auto* iku : p_.rencana().iku(indikator.mulai)) {
      const bool ikut =
          iku->indikator == indikator.id || (!kelompok.empty() && iku->kelompok == kelompok);
      if (!ikut) continue;
      for (const auto& satu : p_.rencana().program_iku(iku->indikator)) hasil.push_back(satu);
    }
    return hasil;
  }

  /// Nodes whose money a row shows: its own, or the programs that serve a sasaran's indikator.
  std::vector<Id<Simpul>> sumber_rupiah(const Dokumen& d, const Simpul& simpul,
                                        const Indikator& indikator) {
    if (simpul.jenis != JenisSimpul::Sasaran) return {simpul.id};
    auto pendukung = program(indikator);
    const bool dimuat = !pendukung.empty() && p_.rencana().memuat(d.id, pendukung.front());
    return dimuat ? pendukung : std::vector<Id<Simpul>>{simpul.id};
  }

  Angka rupiah(const Dokumen& d, const Simpul& simpul, const Indikator& indikator, int tahun) {
    if (tahun < d.mulai || tahun > d.akhir) return tidak_direncanakan("Di luar masa versi ini");
    std::vector<Angka> butir;
    for (const auto& satu : sumber_rupiah(d, simpul, indikator)) {
      butir.push_back(rupiah_simpul(d, satu, tahun));
    }
    if (butir.size() == 1) return butir.front();
    return jumlah(std::move(butir),
                  {"iku.alokasi_bersama", "jumlah program pendukung sekelompok IKU", "peta IKU"});
  }

  Angka rupiah_akhir(const Dokumen& d, const Simpul& simpul, const Indikator& indikator) {
    const auto sumber = sumber_rupiah(d, simpul, indikator);
    if (sumber.size() == 1) return p_.ukur().pagu_akhir(d, sumber.front());
    std::vector<Angka> butir;
    for (int y = d.mulai; y <= d.akhir; ++y) butir.push_back(rupiah(d, simpul, indikator, y));
    if (butir.size() == 1) return butir.front();
    return jumlah(std::move(butir), {"renstra.jumlah_pagu", "jumlah pagu setiap tahun", "Renstra"});
  }

  Penyusun& p_;
  std::vector<const Dokumen*> versi_;
  Rentang rentang_;
  Tabel tabel_;
};

}  // namespace

Tabel tabel_renstra(Penyusun& p) { return TabelRenstra(p).susun(); }

}  // namespace laras::pelaporan
