#include "kinerja/data.h"

#include <algorithm>

#include "kinerja/sp2d.h"

namespace laras::kinerja {

std::string judul_bukti(const kamus::Pembaca& baris) {
  std::string judul = baris.teks("judul");
  if (!baris.kosong("nomor")) judul += ", nomor " + baris.teks("nomor");
  if (!baris.kosong("tanggal")) judul += ", " + baris.tanggal("tanggal").panjang();
  return judul;
}

namespace {

SifatRealisasi sifat(std::string_view teks) {
  return teks == "sampai" ? SifatRealisasi::Sampai : SifatRealisasi::Dalam;
}

std::optional<Decimal> desimal_bila_ada(const kamus::Pembaca& b, std::string_view kolom) {
  if (b.kosong(kolom)) return std::nullopt;
  return b.desimal(kolom);
}

Bukti bukti(const kamus::Pembaca& b) {
  Bukti hasil;
  hasil.judul = judul_bukti(b);
  hasil.untuk = b.teks("untuk");
  hasil.indikator = Id<Indikator>(b.teks("indikator"));
  hasil.tahun = b.bulat("tahun");
  hasil.periode = b.teks("periode");
  return hasil;
}

}  // namespace

Data Data::rakit(const kamus::Himpunan& himpunan, const perencanaan::Rencana& rencana,
                 const acuan::Acuan& acuan, Errors& salah) {
  Data hasil;
  hasil.rakit_realisasi(himpunan, rencana, acuan, salah);
  for (const auto& b : kamus::baca(himpunan, "realisasi_anggaran")) {
    const auto& isian = b.isian("jumlah");
    hasil.anggaran_[{b.teks("simpul"), b.bulat("tahun")}].push_back(
        {acuan::periode(b.teks("periode")), sifat(b.teks("sifat")), isian.keadaan, isian.angka,
         b.id()});
  }
  for (auto& satu : realisasi_register(himpunan)) {
    // The typed row stays in the store; the figure is the register's alone.
    auto& semua = hasil.anggaran_[{satu.simpul, satu.tahun}];
    const auto periode = satu.baris.front().periode;
    std::erase_if(semua, [&](const RealisasiAnggaran& r) { return r.periode == periode; });
    semua.insert(semua.end(), satu.baris.begin(), satu.baris.end());
  }
  for (const auto& b : kamus::baca(himpunan, "bukti")) {
    hasil.bukti_.push_back(kinerja::bukti(b));
  }
  for (const auto& b : kamus::baca(himpunan, "jabatan")) {
    hasil.jabatan_.emplace(b.teks("jabatan"), b.teks("nama"));
  }
  hasil.rakit_sumber_daya(himpunan);
  hasil.rakit_pengukuran(himpunan);
  return hasil;
}

void Data::rakit_realisasi(const kamus::Himpunan& himpunan, const perencanaan::Rencana& rencana,
                           const acuan::Acuan& acuan, Errors& salah) {
  for (const auto& b : kamus::baca(himpunan, "realisasi")) {
    auto nilai = rencana.nilai_baris(b, "nilai", {}, acuan, salah);
    if (!nilai) continue;
    Realisasi satu{
        acuan::periode(b.teks("periode")), sifat(b.teks("sifat")),          std::move(*nilai),
        desimal_bila_ada(b, "pembilang"),  desimal_bila_ada(b, "penyebut"), b.id()};
    if (satu.pembilang.has_value() != satu.penyebut.has_value()) {
      salah.push_back({Kind::Invalid,
                       "Pembilang dan penyebut diisi keduanya atau tidak sama "
                       "sekali.",
                       b.tempat(satu.pembilang ? "penyebut" : "pembilang")});
      continue;
    }
    if (satu.pembilang && satu.nilai.ada()) {
      salah.push_back({Kind::Invalid,
                       "Kosongkan nilai: persentase ini dihitung dari pembilang dan "
                       "penyebutnya.",
                       b.tempat("nilai")});
      continue;
    }
    realisasi_[{b.teks("indikator"), b.bulat("tahun")}].push_back(std::move(satu));
  }
}

void Data::rakit_sumber_daya(const kamus::Himpunan& himpunan) {
  for (const auto& b : kamus::baca(himpunan, "rujukan")) {
    const auto& isian = b.isian("nilai");
    rujukan_[{b.teks("indikator"), b.bulat("tahun")}] = {isian.keadaan, isian.angka,
                                                         b.teks("sumber"), b.id()};
  }
  for (const auto& b : kamus::baca(himpunan, "sdm")) {
    sdm_[{b.teks("indikator"), b.bulat("tahun")}] = {b.desimal("kebutuhan"), b.desimal("tersedia"),
                                                     desimal_bila_ada(b, "kompeten"),
                                                     b.teks("kompetensi"), b.id()};
  }
  for (const auto& b : kamus::baca(himpunan, "sarpras")) {
    sarpras_.push_back({b.teks("sarpras"), b.bulat("tahun"), b.teks("nama"), b.teks("satuan"),
                        desimal_bila_ada(b, "kebutuhan"), b.desimal("tersedia"),
                        desimal_bila_ada(b, "baik"), desimal_bila_ada(b, "rusak"), b.teks("dasar"),
                        b.id()});
  }
  for (const auto& b : kamus::baca(himpunan, "jumlah_pegawai")) {
    pegawai_.emplace(b.bulat("tahun"),
                     JumlahPegawai{b.teks("status"), b.desimal("jumlah"), b.id()});
  }
}

void Data::rakit_pengukuran(const kamus::Himpunan& himpunan) {
  for (const auto& b : kamus::baca(himpunan, "pengukuran")) {
    Pengukuran p;
    p.jabatan = Id<kantor::Jabatan>(b.teks("jabatan"));
    p.tahun = b.bulat("tahun");
    p.triwulan = b.bulat("triwulan");
    p.indikator = Id<Indikator>(b.teks("indikator"));
    p.bagian_program = b.teks("bagian") == "program";
    p.urutan = b.bulat("urutan");
    p.kinerja = b.teks("kinerja");
    p.program = Id<Simpul>(b.teks("program"));
    p.hasil = b.teks("hasil");
    p.hambatan = b.teks("hambatan");
    p.rekomendasi = b.teks("rekomendasi");
    p.upaya = b.teks("upaya");
    p.rencana_tindak_lanjut = b.teks("rencana_tindak_lanjut");
    p.bukti_dukung = b.teks("bukti_dukung");
    p.baris = b.id();
    pengukuran_.push_back(std::move(p));
  }
  std::stable_sort(pengukuran_.begin(), pengukuran_.end(),
                   [](const Pengukuran& a, const Pengukuran& b) { return a.urutan < b.urutan; });
}

const std::vector<Realisasi>& Data::realisasi(const Id<Indikator>& indikator, int tahun) const {
  static const std::vector<Realisasi> kosong;
  const auto posisi = realisasi_.find({indikator.str(), tahun});
  return posisi == realisasi_.end() ? kosong : posisi->second;
}

const std::vector<RealisasiAnggaran>& Data::anggaran(const Id<Simpul>& simpul, int tahun) const {
  static const std::vector<RealisasiAnggaran> kosong;
  const auto posisi = anggaran_.find({simpul.str(), tahun});
  return posisi == anggaran_.end() ? kosong : posisi->second;
}

const acuan::Fakta* Data::fakta(std::string_view kode, int tahun) const {
  for (const auto& f : fakta_) {
    if (f.kode == kode && f.tahun == tahun) return &f;
  }
  return nullptr;
}

const Rujukan* Data::rujukan(const Id<Indikator>& indikator, int tahun) const {
  const auto posisi = rujukan_.find({indikator.str(), tahun});
  return posisi == rujukan_.end() ? nullptr : &posisi->second;
}

const Sdm* Data::sdm(const Id<Indikator>& indikator, int tahun) const {
  const auto posisi = sdm_.find({indikator.str(), tahun});
  return posisi == sdm_.end() ? nullptr : &posisi->second;
}

std::vector<const Sarpras*> Data::sarpras(int tahun) const {
  std::vector<const Sarpras*> hasil;
  for (const auto& s : sarpras_) {
    if (s.tahun == tahun) hasil.push_back(&s);
  }
  return hasil;
}

std::vector<const JumlahPegawai*> Data::pegawai(int tahun) const {
  std::vector<const JumlahPegawai*> hasil;
  const auto [awal, akhir] = pegawai_.equal_range(tahun);
  for (auto i = awal; i != akhir; ++i) hasil.push_back(&i->second);
  return hasil;
}

std::vector<const Pengukuran*> Data::pengukuran(int tahun, int triwulan) const {
  std::vector<const Pengukuran*> hasil;
  for (const auto& p : pengukuran_) {
    if (p.tahun == tahun && p.triwulan == triwulan) hasil.push_back(&p);
  }
  return hasil;
}

std::vector<std::string> Data::judul_bukti(std::string_view untuk, const Id<Indikator>& indikator,
                                           int tahun, acuan::Periode periode) const {
  std::vector<std::string> hasil;
  for (const auto& b : bukti_) {
    if (b.untuk != untuk || b.indikator != indikator) continue;
    if (b.tahun != 0 && b.tahun != tahun) continue;
    if (!b.periode.empty() && b.periode != acuan::kode(periode)) continue;
    hasil.push_back(b.judul);
  }
  return hasil;
}

std::string Data::nama_jabatan(const Id<kantor::Jabatan>& jabatan) const {
  const auto posisi = jabatan_.find(jabatan);
  return posisi == jabatan_.end() ? jabatan.str() : posisi->second;
}

void Data::tambah_fakta(std::vector<acuan::Fakta> fakta) {
  for (auto& f : fakta) fakta_.push_back(std::move(f));
}

}  // namespace laras::kinerja
