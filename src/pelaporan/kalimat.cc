#include "pelaporan/kalimat.h"

#include <cstdint>
#include <iterator>

#include "base/teks.h"
#include "base/terbilang.h"
#include "kinerja/predikat.h"

namespace laras::pelaporan {

namespace {

bool kata_polos(const naskah::Ruas& ruas) {
  return !ruas.angka && !ruas.tebal && !ruas.miring && ruas.rujuk.empty();
}

void tambah(Untai& isi, naskah::Ruas ruas) {
  if (!ruas.angka && ruas.teks.empty()) return;
  if (!isi.empty() && kata_polos(isi.back()) && kata_polos(ruas)) {
    isi.back().teks += ruas.teks;
    return;
  }
  isi.push_back(std::move(ruas));
}

}  // namespace

Potongan::Potongan(const char* teks) : isi{naskah::kata(teks)} {}
Potongan::Potongan(std::string_view teks) : isi{naskah::kata(std::string(teks))} {}
Potongan::Potongan(const std::string& teks) : isi{naskah::kata(teks)} {}
Potongan::Potongan(naskah::Ruas ruas) : isi{std::move(ruas)} {}
Potongan::Potongan(Untai untai) : isi(std::move(untai)) {}

Untai gabung(std::vector<Potongan> potongan) {
  Untai isi;
  for (Potongan& satu : potongan) {
    for (naskah::Ruas& ruas : satu.isi) tambah(isi, std::move(ruas));
  }
  return isi;
}

naskah::Ruas tebal(std::string teks) { return naskah::kata_tebal(std::move(teks)); }

naskah::Ruas miring(std::string teks) { return {.teks = std::move(teks), .miring = true}; }

naskah::Ruas cacah(std::size_t jumlah, std::string label) {
  const auto nilai = static_cast<std::int64_t>(jumlah);
  const std::string id = "cacah/" + teks::ganti(teks::kecilkan(label), " ", "-");
  return naskah::angka(
      Angka::daun({.jenis = "cacah data", .id = id, .label = std::move(label)}, Rational(nilai)),
      {.gaya = GayaCetak::DesimalPas, .desimal = 0});
}

Untai cacah_terbilang(std::size_t jumlah, std::string label) {
  return untai(cacah(jumlah, std::move(label)),
               " (" + terbilang(static_cast<std::int64_t>(jumlah)) + ")");
}

Untai rangkai(const std::vector<Untai>& bagian, std::string_view kata_akhir) {
  std::vector<Potongan> potongan;
  const std::string akhir = " " + std::string(kata_akhir) + " ";
  for (std::size_t i = 0; i < bagian.size(); ++i) {
    const bool terakhir = i + 1 == bagian.size();
    if (i > 0 && bagian.size() > 2) potongan.emplace_back(terakhir ? "," + akhir : ", ");
    if (i > 0 && bagian.size() == 2) potongan.emplace_back(akhir);
    potongan.emplace_back(bagian[i]);
  }
  return gabung(std::move(potongan));
}

naskah::Daftar daftar(std::vector<naskah::Daftar::Butir> butir, bool bernomor) {
  return {.bernomor = bernomor, .butir = std::move(butir)};
}

naskah::Daftar daftar_teks(const std::vector<std::string>& butir, bool bernomor) {
  naskah::Daftar hasil{.bernomor = bernomor, .butir = {}};
  for (const std::string& teks : butir) hasil.butir.push_back({.isi = {naskah::kata(teks)}});
  return hasil;
}

std::vector<naskah::Blok> atau(std::vector<naskah::Blok> narasi, std::vector<naskah::Blok> bawaan) {
  return narasi.empty() ? std::move(bawaan) : std::move(narasi);
}

void sambung(std::vector<naskah::Blok>& isi, std::vector<naskah::Blok> tambahan) {
  isi.insert(isi.end(), std::make_move_iterator(tambahan.begin()),
             std::make_move_iterator(tambahan.end()));
}

std::string arah(const Angka& lama, const Angka& baru) {
  if (!lama.ada() || !baru.ada()) return "";
  if (lama.nilai() == baru.nilai()) return "tetap";
  return lama.nilai() < baru.nilai() ? "meningkat" : "menurun";
}

Untai perubahan(const Angka& lama, const Angka& baru, const Cetak& cara) {
  const std::string kata = arah(lama, baru);
  if (kata.empty()) return untai("belum dapat dibandingkan");
  if (kata == "tetap") return untai("tetap sebesar ", naskah::angka(baru, cara));
  return untai(kata + " dari ", naskah::angka(lama, cara), " menjadi ", naskah::angka(baru, cara));
}

Angka selisih(const Angka& a, const Angka& b) {
  const bool terbalik = a.ada() && b.ada() && a.nilai() < b.nilai();
  return terbalik ? kurang(b, a) : kurang(a, b);
}

std::string terhadap_target(const Angka& capaian) {
  switch (kinerja::pencapaian(capaian)) {
    case kinerja::Pencapaian::Melampaui:
      return "melampaui target";
    case kinerja::Pencapaian::Sesuai:
      return "sesuai dengan target";
    case kinerja::Pencapaian::BelumMencapai:
      return "belum mencapai target";
    case kinerja::Pencapaian::TanpaNilai:
      break;
  }
  return "belum dapat dinilai terhadap target";
}

std::string instansi_lengkap(const kantor::Kantor& kantor) {
  const kantor::Instansi& instansi = kantor.instansi();
  return instansi.daerah.empty() ? instansi.nama : instansi.nama + " " + instansi.daerah;
}

std::string sebutan_pimpinan(const kantor::Kantor& kantor) {
  const kantor::Jabatan* pimpinan = kantor.pimpinan();
  return pimpinan == nullptr ? "pimpinan" : pimpinan->nama;
}

std::string sebutan_atasan(const kantor::Kantor& kantor) {
  const kantor::Jabatan* pimpinan = kantor.pimpinan();
  const kantor::Jabatan* atasan = pimpinan == nullptr ? nullptr : kantor.cari(pimpinan->atasan);
  return atasan == nullptr ? "kepala daerah" : atasan->nama;
}

std::string dokumen_bernomor(const perencanaan::Dokumen& dokumen) {
  std::string rincian;
  if (!dokumen.nomor.empty()) rincian = "nomor " + dokumen.nomor;
  if (dokumen.tanggal) {
    rincian += (rincian.empty() ? "tanggal " : " tanggal ") + dokumen.tanggal->panjang();
  }
  return rincian.empty() ? dokumen.nama : dokumen.nama + " (" + rincian + ")";
}

std::string rentang_tahun(int mulai, int akhir) {
  const std::string awal = std::to_string(mulai);
  return mulai == akhir ? awal : awal + "–" + std::to_string(akhir);
}

std::string di_tengah(std::string_view kalimat) {
  const bool singkatan = kalimat.size() > 1 && kalimat[1] >= 'A' && kalimat[1] <= 'Z';
  return singkatan ? std::string(kalimat) : teks::awal_kecil(kalimat);
}

std::string berakhir_titik(std::string_view kalimat) {
  std::string hasil(teks::pangkas(kalimat));
  if (!hasil.empty() && std::string_view(".;:!?").find(hasil.back()) == std::string_view::npos) {
    hasil += '.';
  }
  return hasil;
}

std::string tanpa_titik(std::string_view kalimat) {
  std::string_view hasil = teks::pangkas(kalimat);
  while (!hasil.empty() && std::string_view(".;,").find(hasil.back()) != std::string_view::npos) {
    hasil = teks::pangkas(hasil.substr(0, hasil.size() - 1));
  }
  return std::string(hasil);
}

}  // namespace laras::pelaporan
