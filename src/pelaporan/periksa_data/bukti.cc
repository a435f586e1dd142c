#include <algorithm>
#include <map>

#include "base/teks.h"
#include "kinerja/jadwal.h"
#include "pelaporan/periksa_data/konteks.h"

namespace laras::pelaporan::pemeriksaan_data {

namespace {

using acuan::Periode;

Tanggal awal_periode(Periode periode, int tahun) {
  const int bulan = periode == Periode::Tahun ? 1 : (static_cast<int>(periode) - 1) * 3 + 1;
  return Tanggal::create(tahun, bulan, 1).value();
}

Periode periode_bukti(const kamus::Pembaca& b) {
  return b.kosong("periode") ? Periode::Tahun : acuan::periode(b.teks("periode"));
}

/// Evidence of the year for figures; a plan document is older than the year it governs.
std::vector<kamus::Pembaca> bukti_angka(const Konteks& k) {
  auto hasil = k.baris("bukti");
  std::erase_if(hasil, [](const auto& b) {
    const auto untuk = b.teks("untuk");
    return untuk == "dokumen" || untuk == "rujukan";
  });
  return hasil;
}

bool terbukti(const Konteks& k, std::string_view untuk, const Id<Indikator>& indikator,
              Periode periode) {
  const auto& bukti = k.bahan().data.bukti();
  return std::any_of(bukti.begin(), bukti.end(), [&](const kinerja::Bukti& b) {
    return b.untuk == untuk && (b.indikator.empty() || b.indikator == indikator) &&
           (b.tahun == 0 || b.tahun == k.tahun()) &&
           (b.periode.empty() || b.periode == acuan::kode(periode));
  });
}

/// The row of an indikator that its report rests on: the year's, else the latest.
const kinerja::Realisasi* baris_penentu(const std::vector<kinerja::Realisasi>& semua) {
  const kinerja::Realisasi* hasil = nullptr;
  for (const auto& satu : semua) {
    const bool nol = satu.nilai.ada() && satu.nilai.jumlah.is_zero() &&
                     satu.nilai.jenis == acuan::JenisNilai::Jumlah && !satu.pembilang;
    if ((!satu.nilai.ada() && !satu.pembilang) || nol) continue;
    if (satu.periode == Periode::Tahun) return &satu;
    if (hasil == nullptr || satu.periode > hasil->periode) hasil = &satu;
  }
  return hasil;
}

void realisasi_tanpa_bukti(Konteks& k) {
  auto semua = k.tujuan();
  const auto terukur_tahun = k.terukur();
  semua.insert(semua.end(), terukur_tahun.begin(), terukur_tahun.end());
  for (const auto* indikator : semua) {
    const auto* baris = baris_penentu(k.bahan().data.realisasi(indikator->id, k.tahun()));
    const auto& terukur = k.ukur().realisasi(indikator->id, k.tahun());
    if (baris == nullptr || terbukti(k, "realisasi", indikator->id, baris->periode)) continue;
    const auto jabatan = k.rencana().penanggung_jawab(indikator->simpul, k.tahun());
    const std::string oleh =
        jabatan.empty() ? "" : "; penanggung jawab " + k.bahan().data.nama_jabatan(jabatan);
    k.tambah({baris->baris, indikator->nama, "nilai"}, JenisTemuan::Peringatan,
             nilai(*indikator, terukur),
             "Belum ada bukti realisasi tahun " + k.tahun_teks() + oleh + ".");
  }
}

/// Subjects whose figures are proven by one document for the whole year.
void lain_tanpa_bukti(Konteks& k) {
  for (const char* subjek :
       {"realisasi_anggaran", "ikm", "ipp", "lhe", "rujukan", "sdm", "sarpras"}) {
    const auto baris = k.baris(subjek);
    if (baris.empty()) continue;
    const auto& bukti = k.bahan().data.bukti();
    const bool ada = std::any_of(bukti.begin(), bukti.end(), [&](const kinerja::Bukti& b) {
      return b.untuk == subjek && (b.tahun == 0 || b.tahun == k.tahun());
    });
    if (ada) continue;
    const auto* kamus_subjek = kamus::cari(subjek);
    const std::string judul(kamus_subjek->judul);
    k.tambah({std::string(subjek) + "/" + k.tahun_teks(), judul + " tahun " + k.tahun_teks(), ""},
             JenisTemuan::Peringatan, std::to_string(baris.size()) + " baris",
             "Tidak ada bukti untuk " + judul + " tahun " + k.tahun_teks() + ".");
  }
}

void tanpa_bukti(Konteks& k) {
  realisasi_tanpa_bukti(k);
  lain_tanpa_bukti(k);
}

/// The day after which evidence is late, with what is due then.
std::optional<std::pair<Tanggal, std::string>> batas_bukti(const Konteks& k,
                                                           const kamus::Pembaca& b) {
  const auto periode = periode_bukti(b);
  const auto laporan = k.bahan().penandatanganan.find("lkjip");
  const auto* berkala = k.bahan().acuan.ketentuan("berkala-pengukuran", akhir_tahun(k.tahun()));
  if (periode != Periode::Tahun && berkala != nullptr) {
    return std::pair(sesudah_bulan(kinerja::hari_terakhir(k.tahun(), periode),
                                   static_cast<int>(berkala->nilai.coefficient())),
                     std::string("pengukuran triwulan berikutnya"));
  }
  if (laporan != k.bahan().penandatanganan.end()) {
    return std::pair(laporan->second.tanggal, std::string("tanggal LKjIP"));
  }
  const auto batas = k.batas("batas-lkj-perangkat-daerah");
  if (!batas) return std::nullopt;
  return std::pair(*batas, std::string("batas penyampaian LKjIP"));
}

void terlambat(Konteks& k) {
  for (const auto& b : bukti_angka(k)) {
    const auto batas = batas_bukti(k, b);
    if (b.kosong("tanggal") || !batas || b.tanggal("tanggal") <= batas->first) continue;
    auto& t = k.tambah({b.id(), b.teks("judul"), "tanggal"}, JenisTemuan::Peringatan,
                       b.tanggal("tanggal").panjang(),
                       "Bukti bertanggal sesudah " + batas->second + ", " + batas->first.panjang() +
                           ": angkanya dilaporkan sebelum terbukti.");
    t.temuan.dihitung = "paling lambat " + batas->first.panjang();
  }
}

void terlalu_awal(Konteks& k) {
  for (const auto& b : bukti_angka(k)) {
    if (b.teks("untuk") == "sdm" || b.teks("untuk") == "sarpras" || b.kosong("tanggal")) continue;
    const auto awal = awal_periode(periode_bukti(b), k.tahun());
    if (b.tanggal("tanggal") >= awal) continue;
    k.tambah({b.id(), b.teks("judul"), "tanggal"}, JenisTemuan::Peringatan,
             b.tanggal("tanggal").panjang(),
             "Bukti bertanggal sebelum " + acuan::uraian(periode_bukti(b), k.tahun()) +
                 " dimulai (" + awal.panjang() + "): mungkin dokumen masa sebelumnya.");
  }
}

void tanpa_tanggal(Konteks& k) {
  std::vector<std::string> kosong;
  const auto semua = bukti_angka(k);
  for (const auto& b : semua) {
    if (b.kosong("tanggal")) kosong.push_back(b.teks("bukti"));
  }
  if (kosong.empty()) return;
  auto& t = k.tambah({"bukti/" + k.tahun_teks(), "Bukti tahun " + k.tahun_teks(), "tanggal"},
                     JenisTemuan::TakDapatDirekonstruksi, "",
                     std::to_string(kosong.size()) + " dari " + std::to_string(semua.size()) +
                         " bukti tidak bertanggal, sehingga ketepatan waktunya tidak dapat "
                         "diperiksa: " +
                         teks::gabung(kosong, ", ") + ".");
  t.temuan.yakin = "sedang";
}

}  // namespace

std::vector<Aturan> aturan_bukti() {
  return {{{"tanpa-bukti", "Angka tanpa bukti",
            "Perpres 29/2014 Pasal 17; LKE PermenPANRB 88/2021 kriteria 2.a",
            "Catat dokumennya dalam data bukti, dengan tanggal dan tempat simpannya."},
           tanpa_bukti},
          {{"bukti-terlambat", "Bukti datang terlambat",
            "Perpres 29/2014: pengukuran setiap triwulan, LKj dua bulan sesudah tahun berakhir",
            "Periksa tanggalnya; bila benar, pastikan angkanya masih sama dengan yang dilaporkan."},
           terlambat},
          {{"bukti-terlalu-awal", "Bukti lebih tua daripada masa yang dibuktikan",
            "bukti menunjukkan apa yang terjadi dalam masanya",
            "Ganti dengan dokumen masa itu, atau perbaiki tahun dan periodenya."},
           terlalu_awal},
          {{"bukti-tanpa-tanggal", "Bukti tanpa tanggal",
            "LKE PermenPANRB 88/2021 kriteria 2.a: data kinerja yang dapat diandalkan",
            "Isi kolom tanggal pada data bukti."},
           tanpa_tanggal}};
}

}  // namespace laras::pelaporan::pemeriksaan_data
