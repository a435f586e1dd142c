#include <algorithm>

#include "kinerja/sp2d.h"
#include "kinerja/ukur.h"

namespace laras::kinerja {

namespace {

using acuan::Periode;
using perencanaan::JenisDokumen;
using perencanaan::JenisSimpul;
using perencanaan::Pagu;

const Aturan kJumlahAnak{"jumlah_anak", "jumlah simpul di bawahnya", "struktur anggaran"};

std::string label(const char* awal, const Simpul* simpul, const Id<Simpul>& id) {
  return std::string(awal) + " " + (simpul != nullptr ? simpul->nama : id.str());
}

}  // namespace

Angka Ukur::pagu(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun) {
  const Kunci kunci{dokumen.str(), simpul.str(), tahun, Periode::Tahun};
  const auto posisi = pagu_.find(kunci);
  if (posisi != pagu_.end()) return posisi->second;
  Angka hasil;
  const Pagu* baris = rencana_.pagu(dokumen, simpul, tahun);
  const auto anak = rencana_.anak(dokumen, simpul, tahun);
  if (baris != nullptr || anak.empty()) {
    const Dokumen* dasar = rencana_.cari(dokumen);
    Daun daun{.jenis = "pagu",
              .id = baris != nullptr ? baris->baris : "pagu/" + dokumen.str() + "/" + simpul.str(),
              .label = label("Pagu", rencana_.simpul(simpul, tahun), simpul),
              .periode = std::to_string(tahun)};
    if (dasar != nullptr) daun.bukti.push_back(dasar->nama);
    const Keadaan keadaan = baris != nullptr ? baris->keadaan : Keadaan::BelumDiisi;
    hasil = keadaan == Keadaan::Terisi ? Angka::daun(std::move(daun), Rational(baris->jumlah))
                                       : Angka::daun(std::move(daun), keadaan);
  } else {
    std::vector<Angka> butir;
    for (const auto& satu : anak) butir.push_back(pagu(dokumen, satu, tahun));
    hasil = jumlah(std::move(butir), kJumlahAnak);
  }
  return pagu_.emplace(kunci, hasil).first->second;
}

Daun Ukur::daun_anggaran(const Id<Simpul>& simpul, int tahun, Periode periode) const {
  return {.jenis = "realisasi anggaran",
          .id = "realisasi_anggaran/" + simpul.str() + "/" + std::to_string(tahun),
          .label = label("Realisasi anggaran", rencana_.simpul(simpul, tahun), simpul),
          .periode = periode == Periode::Tahun ? std::to_string(tahun)
                                               : "s.d. " + acuan::uraian(periode, tahun),
          .bukti = data_.judul_bukti("realisasi_anggaran", {}, tahun, periode),
          .oleh = data_.nama_jabatan(rencana_.penanggung_jawab(simpul, tahun))};
}

namespace {

/// The lines of the register that make the figure of one period.
std::vector<const RealisasiAnggaran*> baris_register(const std::vector<RealisasiAnggaran>& semua,
                                                     Periode periode) {
  std::vector<const RealisasiAnggaran*> hasil;
  for (const RealisasiAnggaran& satu : semua) {
    if (satu.periode == periode && milik_register(satu)) hasil.push_back(&satu);
  }
  return hasil;
}

}  // namespace

Angka Ukur::anggaran_tercatat(Daun daun, const RealisasiAnggaran& baris) {
  daun.id = baris.baris;
  if (baris.keadaan != Keadaan::Terisi) return Angka::daun(std::move(daun), baris.keadaan);
  return Angka::daun(std::move(daun), Rational(baris.jumlah));
}

Angka Ukur::anggaran_baris(const Id<Simpul>& simpul, int tahun, Periode periode, const Pagu* pagu) {
  const RealisasiAnggaran* dipakai = nullptr;
  std::vector<const RealisasiAnggaran*> dalam;
  bool terisi = false;
  for (const auto& r : data_.anggaran(simpul, tahun)) {
    const bool tepat =
        r.periode == periode && (periode == Periode::Tahun || r.sifat == SifatRealisasi::Sampai);
    const bool akhir_tahun =
        periode == Periode::Tahun && r.periode == Periode::Tw4 && r.sifat == SifatRealisasi::Sampai;
    if (tepat) dipakai = &r;
    if (akhir_tahun && dipakai == nullptr) dipakai = &r;
    const int batas = periode == Periode::Tahun ? 4 : static_cast<int>(periode);
    if (r.periode == Periode::Tahun || static_cast<int>(r.periode) > batas) continue;
    terisi = terisi || r.keadaan == Keadaan::Terisi;
    if (r.sifat == SifatRealisasi::Dalam) dalam.push_back(&r);
  }
  const Daun daun = daun_anggaran(simpul, tahun, periode);
  if (dipakai != nullptr && milik_register(*dipakai)) {
    std::vector<Angka> butir;
    for (const auto* r : baris_register(data_.anggaran(simpul, tahun), dipakai->periode)) {
      butir.push_back(anggaran_tercatat(daun, *r));
    }
    return jumlah(std::move(butir), {"anggaran.register", "jumlah baris register SP2D", ""});
  }
  if (dipakai != nullptr) return anggaran_tercatat(daun, *dipakai);
  const std::size_t perlu = periode == Periode::Tahun ? 4 : static_cast<std::size_t>(periode);
  if (dalam.size() == perlu) {
    std::vector<Angka> butir;
    for (const auto* r : dalam) butir.push_back(anggaran_tercatat(daun, *r));
    return jumlah(std::move(butir), {"anggaran.jumlah_triwulan", "jumlah realisasi triwulan", ""});
  }
  if (terisi) {
    return Angka::daun(daun, Keadaan::TakTerhitung, Alasan::PeriodeBelumLengkap);
  }
  const bool tidak_direncanakan = pagu != nullptr && pagu->keadaan == Keadaan::TidakDirencanakan;
  return Angka::daun(daun, tidak_direncanakan ? Keadaan::TidakDirencanakan : Keadaan::BelumDiisi);
}

Angka Ukur::anggaran(const Id<Dokumen>& dokumen, const Id<Simpul>& simpul, int tahun,
                     Periode periode) {
  const Kunci kunci{dokumen.str(), simpul.str(), tahun, periode};
  const auto posisi = anggaran_.find(kunci);
  if (posisi != anggaran_.end()) return posisi->second;
  Angka hasil;
  const auto anak = rencana_.anak(dokumen, simpul, tahun);
  if (anak.empty()) {
    hasil = anggaran_baris(simpul, tahun, periode, rencana_.pagu(dokumen, simpul, tahun));
  } else {
    std::vector<Angka> butir;
    for (const auto& satu : anak) butir.push_back(anggaran(dokumen, satu, tahun, periode));
    hasil = jumlah(std::move(butir), kJumlahAnak);
  }
  return anggaran_.emplace(kunci, hasil).first->second;
}

std::vector<Id<Simpul>> Ukur::program(const Id<Dokumen>& dokumen, int tahun) const {
  std::vector<Id<Simpul>> hasil;
  for (const auto& satu : rencana_.isi(dokumen)) {
    const Simpul* s = rencana_.simpul(satu.simpul, tahun);
    if (s == nullptr || s->jenis != JenisSimpul::Program) continue;
    if (std::find(hasil.begin(), hasil.end(), s->id) == hasil.end()) hasil.push_back(s->id);
  }
  return hasil;
}

Angka Ukur::pagu_total(const Id<Dokumen>& dokumen, int tahun) {
  std::vector<Angka> butir;
  for (const auto& satu : program(dokumen, tahun)) butir.push_back(pagu(dokumen, satu, tahun));
  return jumlah(std::move(butir), {"jumlah_program", "jumlah semua program", "DPA"});
}

Angka Ukur::anggaran_total(const Id<Dokumen>& dokumen, int tahun, Periode periode) {
  std::vector<Angka> butir;
  for (const auto& satu : program(dokumen, tahun)) {
    butir.push_back(anggaran(dokumen, satu, tahun, periode));
  }
  return jumlah(std::move(butir), {"jumlah_program", "jumlah semua program", "LRA"});
}

const Terukur& Ukur::target_akhir(const Id<Indikator>& indikator, int tahun) {
  const auto versi = rencana_.versi(JenisDokumen::Renstra);
  for (auto d = versi.rbegin(); d != versi.rend(); ++d) {
    for (int y = (*d)->akhir; y >= (*d)->mulai; --y) {
      if (rencana_.target((*d)->id, indikator, y) != nullptr) {
        return target((*d)->id, indikator, y);
      }
    }
  }
  return target(Id<Dokumen>(), indikator, tahun);
}

Angka Ukur::kondisi_akhir(const Dokumen& renstra, const Indikator& indikator) {
  std::vector<Angka> tahun;
  int terakhir = 0;
  for (int y = renstra.mulai; y <= renstra.akhir; ++y) {
    const Angka& satu = target(renstra.id, indikator.id, y).angka;
    if (satu.ada()) terakhir = static_cast<int>(tahun.size());
    tahun.push_back(satu);
  }
  if (tahun.size() == 1) return tahun.front();
  if (indikator.akumulasi_renstra == perencanaan::Akumulasi::Jumlah) {
    return jumlah(std::move(tahun),
                  {"renstra.jumlah", "jumlah target setiap tahun", "akumulasi indikator"});
  }
  return pilih(
      std::move(tahun), terakhir,
      {"renstra.terakhir", "target tahun terakhir yang direncanakan", "akumulasi indikator"});
}

Angka Ukur::pagu_akhir(const Dokumen& renstra, const Id<Simpul>& simpul) {
  std::vector<Angka> tahun;
  for (int y = renstra.mulai; y <= renstra.akhir; ++y) {
    tahun.push_back(pagu(renstra.id, simpul, y));
  }
  if (tahun.size() == 1) return tahun.front();
  return jumlah(std::move(tahun), {"renstra.jumlah_pagu", "jumlah pagu setiap tahun", "Renstra"});
}

}  // namespace laras::kinerja
