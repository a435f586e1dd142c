#include "app/tanya_isian.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/izin_isian.h"
#include "app/waktu.h"
#include "base/cetak.h"
#include "base/teks.h"
#include "base/urai_angka.h"

namespace laras::app {

using kinerja::ButirPengisian;
using kinerja::KeadaanIsian;

namespace {

constexpr const char* kTiada = "–";

bool sampai_di(KeadaanIsian keadaan, KeadaanIsian paling_sedikit) {
  // A returned entry is back with its unit, so it counts as not submitted.
  return keadaan != KeadaanIsian::Dikembalikan && keadaan >= paling_sedikit;
}

std::string tercetak(const Angka& angka, const Cetak& cara) {
  return angka.keadaan() == Keadaan::BelumDiisi || angka.keadaan() == Keadaan::TakTerhitung
             ? std::string(kTiada)
             : cetak(angka, cara);
}

std::string untuk_medan(const std::string& baku) {
  const auto angka = Decimal::parse(baku);
  return angka.ok() ? untuk_isian(angka.value(), JenisAngka::Desimal) : baku;
}

/// One form on its way from rows to what is read.
class Penampil {
 public:
  Penampil(RuangIsian& ruang, std::string zona) : ruang_(ruang), zona_(std::move(zona)) {
    for (const auto& r : kamus::baca(ruang.snapshot().himpunan(), "realisasi")) {
      if (!r.kosong("pembilang")) terpecah_.insert(r.teks("indikator"));
    }
  }

  ButirTampil butir(const ButirPengisian& satu) {
    ButirTampil hasil;
    const auto& indikator = *satu.indikator;
    const auto cara = pelaporan::Penyusun::cara(indikator);
    hasil.indikator = indikator.id.str();
    hasil.nama = indikator.nama;
    hasil.kode =
        satu.simpul->jenis == perencanaan::JenisSimpul::Sasaran ? "IKU" : satu.simpul->kode;
    hasil.simpul = satu.simpul->nama;
    hasil.target = target(satu, cara);
    hasil.isi = ruang_.ketikan(satu);
    hasil.sidik = hasil.isi.sidik();
    isi_baris(satu, hasil);
    isi_hasil(satu, cara, hasil);
    isi_keadaan(hasil);
    hasil.bukti = daftar_bukti(ruang_.snapshot(), hasil.indikator, ruang_.periode());
    return hasil;
  }

 private:
  std::string target(const ButirPengisian& satu, const Cetak& cara) {
    const auto& nilai = ruang_.penyusun().ukur().target(satu.indikator->id, ruang_.periode().tahun);
    if (nilai.nilai.jenis == acuan::JenisNilai::Jumlah) return tercetak(nilai.angka, cara);
    return nilai.nilai.teks;
  }

  /// The row of an earlier triwulan; null if there is none.
  const kinerja::Realisasi* lalu(const ButirPengisian& satu, int triwulan) {
    const auto& semua =
        ruang_.penyusun().bahan().data.realisasi(satu.indikator->id, ruang_.periode().tahun);
    const auto posisi = std::find_if(semua.begin(), semua.end(), [&](const auto& r) {
      return r.periode == acuan::triwulan(triwulan);
    });
    return posisi == semua.end() ? nullptr : &*posisi;
  }

  /// Whether the percentage is counted rather than typed.
  bool berpecahan(const ButirPengisian& satu, const KetikanIsian& isi) const {
    if (satu.indikator->satuan.jenis != acuan::JenisSatuan::Persen) return false;
    if (!isi.pembilang.empty()) return true;
    if (!isi.nilai.empty() && isi.nilai != "N/A") return false;
    return terpecah_.contains(satu.indikator->id.str());
  }

  void isi_baris(const ButirPengisian& satu, ButirTampil& hasil) {
    const int kini = ruang_.periode().triwulan();
    if (berpecahan(satu, hasil.isi)) {
      const auto [atas, bawah] = sebutan(satu);
      hasil.baris.push_back({atas, "pembilang", {}, untuk_medan(hasil.isi.pembilang)});
      hasil.baris.push_back({bawah, "penyebut", {}, untuk_medan(hasil.isi.penyebut)});
      for (int tw = 1; tw < kini; ++tw) {
        const auto* r = lalu(satu, tw);
        const auto di = static_cast<std::size_t>(tw - 1);
        hasil.baris[0].lalu[di] = r && r->pembilang ? cetak(*r->pembilang) : kTiada;
        hasil.baris[1].lalu[di] = r && r->penyebut ? cetak(*r->penyebut) : kTiada;
      }
    }
    BarisKetikan nilai{
        hasil.baris.empty() ? "Realisasi" : "N/A bila tidak ada", "nilai", {}, hasil.isi.nilai};
    if (hasil.baris.empty()) nilai.lalu = cetak_lalu(satu);
    hasil.baris.push_back(std::move(nilai));
  }

  std::array<std::string, 3> cetak_lalu(const ButirPengisian& satu) {
    std::array<std::string, 3> hasil;
    const auto cara = pelaporan::Penyusun::cara(*satu.indikator);
    for (int tw = 1; tw < ruang_.periode().triwulan(); ++tw) {
      hasil[static_cast<std::size_t>(tw - 1)] =
          tercetak(ruang_.penyusun()
                       .ukur()
                       .realisasi_sd(ruang_.penyusun().renja().id, satu.indikator->id,
                                     ruang_.periode().tahun, acuan::triwulan(tw))
                       .angka,
                   cara);
    }
    return hasil;
  }

  std::pair<std::string, std::string> sebutan(const ButirPengisian& satu) const {
    for (const auto* iku : ruang_.penyusun().rencana().iku(ruang_.periode().tahun)) {
      if (iku->indikator == satu.indikator->id && !iku->pembilang.empty()) {
        return {iku->pembilang, iku->penyebut};
      }
    }
    return {"Pembilang", "Penyebut"};
  }

  void isi_hasil(const ButirPengisian& satu, const Cetak& cara, ButirTampil& hasil) {
    Errors salah;
    const auto syarat = ruang_.syarat(satu, hasil.isi, salah);
    hasil.kumulatif = syarat.kumulatif;
    hasil.hasil = kTiada;
    if (hasil.baris.size() > 1) hasil.hasil_lalu = cetak_lalu(satu);
    if (!salah.empty()) return;
    const auto kini = kinerja::angka_isian(syarat);
    if (!kini) {
      if (syarat.nilai.keadaan == Keadaan::TidakDirencanakan) hasil.hasil = "N/A";
      return;
    }
    hasil.hasil = cetak(*kini, cara);
    hasil.lebih_dari_penuh = *kini > Rational(100);
    const bool bertambah = syarat.akumulasi == perencanaan::Akumulasi::Jumlah && syarat.kumulatif;
    if (bertambah && syarat.sebelumnya) hasil.dalam = cetak(*kini - *syarat.sebelumnya, cara);
  }

  std::string oleh(const Penindak& penindak) const {
    if (penindak.waktu.empty()) return {};
    return (penindak.jabatan.empty() ? penindak.pengguna : penindak.jabatan) + ", " +
           waktu_kantor(penindak.waktu, zona_);
  }

  void isi_keadaan(ButirTampil& hasil) const {
    const LembarIsian& lembar = ruang_.lembar();
    hasil.keadaan = lembar.keadaan(hasil.indikator);
    hasil.diajukan_oleh = oleh(lembar.penindak(hasil.indikator, KeadaanIsian::Diajukan));
    if (hasil.keadaan != KeadaanIsian::Dikembalikan) return;
    hasil.alasan = lembar.catatan(hasil.indikator, KeadaanIsian::Dikembalikan);
    hasil.alasan_oleh = oleh(lembar.penindak(hasil.indikator, KeadaanIsian::Dikembalikan));
  }

  RuangIsian& ruang_;
  std::string zona_;
  std::set<std::string> terpecah_;  ///< indikator that were counted before
};

/// "Ditutup 5 Oktober 2022 oleh Sekcam: alasan"; empty where it never was.
std::string kata_penutupan(const RuangIsian& ruang) {
  const auto& semua = ruang.kalender().penutupan(ruang.periode().tahun, ruang.periode().periode);
  if (semua.empty()) return {};
  const auto& akhir = semua.back();
  std::string hasil = (akhir.ditutup ? "Ditutup " : "Dibuka kembali ") +
                      ruang.hari_ini(akhir.waktu).panjang() + " oleh " +
                      (akhir.jabatan.empty() ? akhir.oleh : akhir.jabatan);
  return akhir.alasan.empty() ? hasil : hasil + ": " + akhir.alasan;
}

/// Working days behind a deadline, as long as something is left to do.
int keterlambatan(const RuangIsian& ruang, bool ada_sisa, Tanggal hari_ini) {
  return ada_sisa ? ruang.kalender().terlambat(ruang.jadwal().tenggat_unit, hari_ini) : 0;
}

}  // namespace

int FormulirIsian::jumlah(KeadaanIsian keadaan) const {
  return static_cast<int>(std::count_if(
      butir.begin(), butir.end(), [&](const ButirTampil& b) { return b.keadaan == keadaan; }));
}

int FormulirIsian::belum_diajukan() const {
  return static_cast<int>(std::count_if(butir.begin(), butir.end(), [](const ButirTampil& b) {
    return kinerja::dapat_diubah(b.keadaan);
  }));
}

bool FormulirIsian::dapat_diisi() const { return !ditutup && belum_diajukan() > 0; }

Result<FormulirIsian> tanya_isian(const Snapshot& snapshot, const PeriodeIsian& periode,
                                  const Id<kantor::UnitKerja>& unit, Tanggal hari_ini) {
  if (snapshot.kantor().cari(unit) == nullptr) {
    return Error{Kind::NotFound, "Unit kerja ini tidak ada. Pilih dari daftar pengisian."};
  }
  LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
  FormulirIsian hasil{periode, unit, nama_unit(snapshot.kantor(), unit), ruang->jadwal()};
  hasil.ditutup = ruang->kalender().ditutup(periode.tahun, periode.periode);
  hasil.penutupan = kata_penutupan(*ruang);
  Penampil penampil(*ruang, snapshot.kantor().instansi().zona_waktu);
  for (const ButirPengisian& satu : ruang->butir(unit)) hasil.butir.push_back(penampil.butir(satu));
  hasil.terlambat = keterlambatan(*ruang, hasil.belum_diajukan() > 0, hari_ini);
  return hasil;
}

int KelengkapanPeriode::seluruh() const {
  int hasil = 0;
  for (const auto& satu : unit) hasil += satu.seluruh;
  return hasil;
}

int KelengkapanPeriode::disahkan() const {
  int hasil = 0;
  for (const auto& satu : unit) hasil += satu.disahkan;
  return hasil;
}

Result<KelengkapanPeriode> tanya_kelengkapan(const Snapshot& snapshot, const PeriodeIsian& periode,
                                             Tanggal hari_ini) {
  LARAS_TRY(const auto ruang, RuangIsian::buka(snapshot, periode));
  return tanya_kelengkapan(*ruang, hari_ini);
}

KelengkapanPeriode tanya_kelengkapan(const RuangIsian& ruang, Tanggal hari_ini) {
  const PeriodeIsian& periode = ruang.periode();
  KelengkapanPeriode hasil{periode, ruang.jadwal()};
  hasil.ditutup = ruang.kalender().ditutup(periode.tahun, periode.periode);
  hasil.penutupan = kata_penutupan(ruang);
  for (const auto& unit : ruang.kantor().unit()) {
    KelengkapanUnit satu{unit.id, unit.nama};
    for (const ButirPengisian& butir : ruang.butir(unit.id)) {
      const KeadaanIsian keadaan = ruang.lembar().keadaan(butir.indikator->id.str());
      ++satu.seluruh;
      if (keadaan != KeadaanIsian::Kosong) ++satu.terisi;
      if (keadaan == KeadaanIsian::Dikembalikan) ++satu.dikembalikan;
      if (sampai_di(keadaan, KeadaanIsian::Diajukan)) ++satu.diajukan;
      if (sampai_di(keadaan, KeadaanIsian::Diverifikasi)) ++satu.diverifikasi;
      if (keadaan == KeadaanIsian::Disahkan) ++satu.disahkan;
    }
    if (satu.seluruh == 0) continue;
    satu.terlambat = keterlambatan(ruang, satu.diajukan < satu.seluruh, hari_ini);
    hasil.unit.push_back(std::move(satu));
  }
  return hasil;
}

std::vector<std::string> kejanggalan(const FormulirIsian& formulir) {
  int persen = 0;
  int penuh = 0;
  int tanpa_bukti = 0;
  std::vector<std::string> hasil;
  for (const ButirTampil& satu : formulir.butir) {
    if (satu.keadaan == KeadaanIsian::Kosong) continue;
    if (satu.bukti.empty()) ++tanpa_bukti;
    if (!satu.hasil.ends_with('%')) continue;
    ++persen;
    if (satu.hasil == "100%") ++penuh;
    if (satu.lebih_dari_penuh) {
      hasil.push_back(satu.nama + ": " + satu.hasil + " lebih dari 100%. Periksa penyebutnya.");
    }
  }
  if (persen > 1 && penuh == persen) {
    hasil.insert(hasil.begin(),
                 "Semua persentase tepat 100%. Periksa bahwa masing-masing "
                 "dihitung dari catatan, bukan dianggap tercapai.");
  }
  if (tanpa_bukti > 0) {
    hasil.push_back(std::to_string(tanpa_bukti) + " isian belum berbukti.");
  }
  return hasil;
}

std::optional<PeriodeIsian> urai_periode(std::string_view tahun, std::string_view periode) {
  const auto angka = Decimal::parse(tahun);
  if (!angka.ok() || tahun.size() != 4 || angka.value().scale() != 0) return std::nullopt;
  const auto nilai = angka.value().coefficient();
  if (nilai < 1900 || nilai > 2200) return std::nullopt;
  for (int tw = 1; tw <= 4; ++tw) {
    if (acuan::kode(acuan::triwulan(tw)) == periode) {
      return PeriodeIsian{static_cast<int>(nilai), acuan::triwulan(tw)};
    }
  }
  return std::nullopt;
}

}  // namespace laras::app
