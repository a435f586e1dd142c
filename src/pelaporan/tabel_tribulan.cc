#include <utility>

#include "pelaporan/laporan_tribulan.h"
#include "pelaporan/tabel_bantu.h"
#include "pelaporan/tribulan.h"

namespace laras::pelaporan {

namespace {

using naskah::JenisSel;
using naskah::sel_kosong;
using naskah::sel_tebal;
using naskah::sel_teks;
using naskah::Tabel;
using naskah::TingkatBaris;

constexpr const char* kCatatanTarget =
    "Target s.d. tribulan adalah jumlah target triwulan sampai tribulan itu bagi indikator yang "
    "hasilnya dijumlahkan sepanjang tahun, target triwulan itu sendiri bagi indikator lainnya, dan "
    "target tahunan pada tribulan IV.";
constexpr const char* kCatatanDalam =
    "Realisasi dalam tribulan adalah yang dicatat untuk tribulan itu saja, atau selisih realisasi "
    "s.d. tribulan itu dan s.d. tribulan sebelumnya; tanpa angka bila tribulan sebelumnya belum "
    "lengkap.";
constexpr const char* kCatatanKeadaan =
    "Bagi indikator yang hasilnya tidak dijumlahkan, realisasi dalam tribulan adalah keadaan pada "
    "akhir tribulan itu.";

constexpr const char* kCatatanNaTribulan =
    "N/A: tidak direncanakan pada masa itu dan tidak ikut dirata-ratakan.";

naskah::Tanda tanda(StatusTribulan status) {
  switch (status) {
    case StatusTribulan::Melampaui:
      return naskah::Tanda::Melampaui;
    case StatusTribulan::Sesuai:
      return naskah::Tanda::Sesuai;
    case StatusTribulan::BelumMencapai:
      return naskah::Tanda::BelumMencapai;
    default:
      return naskah::Tanda::Tiada;
  }
}

Tabel kerangka_kinerja(Penyusun& p, int triwulan, std::string id, std::string judul,
                       std::vector<naskah::KolomTabel> kolom) {
  const std::string tw = sebutan_tribulan(triwulan);
  Tabel tabel;
  tabel.id = std::move(id);
  tabel.judul = std::move(judul);
  tabel.kolom = std::move(kolom);
  for (auto& satu :
       std::vector<naskah::KolomTabel>{{"Target / Tahun " + p.tahun_teks(), JenisSel::Campuran},
                                       {"Target / S.d. " + tw, JenisSel::Campuran},
                                       {"Realisasi / Dalam " + tw, JenisSel::Campuran},
                                       {"Realisasi / S.d. " + tw, JenisSel::Campuran},
                                       {"Capaian (%) / Terhadap target tribulan", JenisSel::Persen},
                                       {"Capaian (%) / Terhadap target tahun", JenisSel::Persen},
                                       {"Status", JenisSel::TeksPendek}}) {
    tabel.kolom.push_back(std::move(satu));
  }
  tabel.rebah = true;
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = kRumusCapaian;
  tabel.catatan = {kCatatanTarget, kCatatanDalam, kCatatanKeadaan, kCatatanNaTribulan};
  tabel.sumber = sumber_kinerja(p);
  return tabel;
}

void tambah_keadaan(const Indikator& indikator, const KeadaanTribulan& k,
                    std::vector<naskah::Sel>& sel) {
  sel.push_back(Penyusun::sel(indikator, k.target_tahun));
  sel.push_back(Penyusun::sel(indikator, k.target));
  sel.push_back(Penyusun::sel(indikator, k.dalam));
  sel.push_back(Penyusun::sel(indikator, k.sampai));
  naskah::Sel capaian = Penyusun::sel_persen(k.capaian);
  capaian.tanda = tanda(k.status);
  sel.push_back(std::move(capaian));
  sel.push_back(Penyusun::sel_persen(k.capaian_tahun));
  sel.push_back(sel_teks(sebutan(k.status)));
}

/// Realisasi inside the tribulan, up to its end, penyerapan and what is left of the pagu.
void tambah_uang(const Angka& pagu, Angka dalam, const Angka& sampai,
                 std::vector<naskah::Sel>& sel) {
  sel.push_back(Penyusun::sel_uang(pagu));
  sel.push_back(Penyusun::sel_uang(std::move(dalam)));
  sel.push_back(Penyusun::sel_uang(sampai));
  sel.push_back(Penyusun::sel_persen(kinerja::penyerapan(sampai, pagu)));
  sel.push_back(Penyusun::sel_uang(kurang(pagu, sampai, {"sisa_pagu", "pagu − realisasi", "DPA"})));
}

}  // namespace

Tabel tabel_tribulan_iku(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_kinerja(
      p, triwulan, "tribulan-iku",
      "Capaian Indikator Kinerja Utama sampai dengan " + sebutan_tribulan(triwulan) + " tahun " +
          p.tahun_teks(),
      {{"Sasaran strategis", JenisSel::Teks}, {"Indikator kinerja", JenisSel::Teks}});
  std::vector<Angka> tribulan;
  std::vector<Angka> tahun;
  for (const auto& satu : p.iku()) {
    const KeadaanTribulan k = keadaan_tribulan(p, *satu.indikator, triwulan);
    std::vector<naskah::Sel> sel = {sel_kelompok(satu.pertama, satu.sasaran->nama),
                                    sel_teks(satu.indikator->nama)};
    tambah_keadaan(*satu.indikator, k, sel);
    tabel.baris.push_back(baris(std::move(sel), TingkatBaris::Biasa, !satu.pertama));
    tribulan.push_back(k.capaian);
    tahun.push_back(k.capaian_tahun);
  }
  if (tabel.baris.empty()) return tabel;
  const Aturan aturan{"rata.tribulan", "rata-rata capaian IKU", "LKjIP, Bab III"};
  std::vector<naskah::Sel> total = {sel_tebal("Rata-rata capaian IKU")};
  total.resize(6);
  total.push_back(Penyusun::sel_persen(rata_rata(std::move(tribulan), aturan)));
  total.push_back(Penyusun::sel_persen(rata_rata(std::move(tahun), aturan)));
  total.push_back(sel_kosong());
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

Tabel tabel_tribulan_kegiatan(Penyusun& p, int triwulan) {
  Tabel tabel = kerangka_kinerja(p, triwulan, "tribulan-kegiatan",
                                 "Capaian program, kegiatan, dan sub kegiatan sampai dengan " +
                                     sebutan_tribulan(triwulan) + " tahun " + p.tahun_teks(),
                                 {{"No.", JenisSel::Cacah},
                                  {"Program/kegiatan/sub kegiatan", JenisSel::Teks},
                                  {"Indikator kinerja", JenisSel::Teks}});
  for (const auto& b : pohon_tribulan(p)) {
    std::vector<naskah::Sel> sel = {sel_kelompok(b.pertama, b.nomor),
                                    sel_kelompok(b.pertama, b.simpul->nama),
                                    sel_teks(b.indikator->nama)};
    tambah_keadaan(*b.indikator, keadaan_tribulan(p, *b.indikator, triwulan), sel);
    tabel.baris.push_back(baris(std::move(sel), b.tingkat, !b.pertama));
  }
  return tabel;
}

Tabel tabel_tribulan_anggaran(Penyusun& p, int triwulan) {
  const std::string tw = sebutan_tribulan(triwulan);
  const auto periode = acuan::triwulan(triwulan);
  Tabel tabel;
  tabel.id = "tribulan-anggaran";
  tabel.judul = "Realisasi anggaran sampai dengan " + tw + " tahun " + p.tahun_teks();
  tabel.kolom = {{"No.", JenisSel::Cacah},
                 {"Program/kegiatan/sub kegiatan", JenisSel::Teks},
                 {"Pagu (Rp)", JenisSel::Uang},
                 {"Realisasi (Rp) / Dalam " + tw, JenisSel::Uang},
                 {"Realisasi (Rp) / S.d. " + tw, JenisSel::Uang},
                 {"Penyerapan (%)", JenisSel::Persen},
                 {"Sisa pagu (Rp)", JenisSel::Uang}};
  tabel.kepadatan = naskah::Kepadatan::Padat;
  tabel.rumus = std::string(kRumusPenyerapan) + " Sisa pagu = pagu − realisasi.";
  tabel.catatan = {kCatatanDalam, kCatatanNaTribulan};
  tabel.sumber = sumber_anggaran(p);
  for (const auto& b : p.pohon()) {
    if (!b.pertama) continue;
    const auto& id = b.simpul->id;
    std::vector<naskah::Sel> sel = {sel_teks(b.nomor), sel_teks(b.simpul->nama)};
    tambah_uang(p.pagu(id), p.ukur().anggaran_dalam(p.dpa().id, id, p.tahun(), periode),
                p.ukur().anggaran(p.dpa().id, id, p.tahun(), sampai_tribulan(triwulan)), sel);
    tabel.baris.push_back(baris(std::move(sel), b.tingkat));
  }
  std::vector<naskah::Sel> total = {sel_tebal("Jumlah"), sel_kosong()};
  tambah_uang(p.pagu_total(), p.ukur().anggaran_total_dalam(p.dpa().id, p.tahun(), periode),
              p.ukur().anggaran_total(p.dpa().id, p.tahun(), sampai_tribulan(triwulan)), total);
  tabel.baris.push_back(baris(std::move(total), TingkatBaris::Total));
  return tabel;
}

}  // namespace laras::pelaporan
