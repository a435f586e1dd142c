#include "pelaporan/penanda_tangan.h"

#include "base/teks.h"

namespace laras::pelaporan {

std::string kapital(std::string_view teks) {
  std::string hasil(teks);
  for (char& c : hasil) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return hasil;
}

Id<kantor::Jabatan> pimpinan(const Penyusun& p) {
  const kantor::Jabatan* pos = p.bahan().kantor.pimpinan();
  return pos != nullptr ? pos->id : Id<kantor::Jabatan>();
}

Id<kantor::Jabatan> atasan(const Penyusun& p) {
  const kantor::Jabatan* pos = p.bahan().kantor.pimpinan();
  return pos != nullptr ? pos->atasan : Id<kantor::Jabatan>();
}

naskah::Kop kop(const kantor::Kantor& kantor) {
  const kantor::Instansi& instansi = kantor.instansi();
  return {kapital(instansi.pemerintah), kapital(instansi.nama), instansi.alamat};
}

naskah::Kop kop(const Penyusun& p) { return kop(p.bahan().kantor); }

const Penandatanganan* penandatanganan(const Penyusun& p, std::string_view jenis) {
  const auto posisi = p.bahan().penandatanganan.find(jenis);
  return posisi == p.bahan().penandatanganan.end() ? nullptr : &posisi->second;
}

const kantor::Pemegang* pemegang(const Penyusun& p, const Id<kantor::Jabatan>& jabatan,
                                 Tanggal pada) {
  const auto semua = p.bahan().kantor.pemegang(jabatan, pada);
  for (const auto* satu : semua) {
    if (satu->status == "plh") return satu;
  }
  for (const auto* satu : semua) {
    if (satu->status != "definitif") return satu;
  }
  return semua.empty() ? nullptr : semua.front();
}

std::string nama_pemegang(const Penyusun& p, const Id<kantor::Jabatan>& jabatan, Tanggal pada) {
  const kantor::Pemegang* orang = pemegang(p, jabatan, pada);
  if (orang == nullptr || orang->nama.empty()) return kNamaPejabat;
  const kantor::Jabatan* pos = p.bahan().kantor.cari(jabatan);
  const std::string nama = teks::kecilkan(orang->nama);
  const bool hanya_jabatan = pos != nullptr && (nama == teks::kecilkan(pos->nama_lengkap) ||
                                                nama == teks::kecilkan(pos->nama));
  return hanya_jabatan ? kNamaPejabat : orang->nama;
}

std::string sebutan_penanda_tangan(const Penyusun& p, const Id<kantor::Jabatan>& jabatan,
                                   Tanggal pada) {
  const kantor::Jabatan* pos = p.bahan().kantor.cari(jabatan);
  if (pos == nullptr) return "(jabatan belum diisi)";
  std::string nama = kapital(pos->nama_lengkap.empty() ? pos->nama : pos->nama_lengkap);
  const kantor::Pemegang* orang = pemegang(p, jabatan, pada);
  if (orang == nullptr || orang->status.empty() || orang->status == "definitif") return nama;
  return teks::awal_besar(orang->status) + ". " + nama;
}

naskah::Ttd ttd(const Penyusun& p, const Id<kantor::Jabatan>& jabatan, Tanggal pada) {
  naskah::Ttd hasil;
  hasil.jabatan = sebutan_penanda_tangan(p, jabatan, pada);
  hasil.nama = nama_pemegang(p, jabatan, pada);
  if (const kantor::Pemegang* orang = pemegang(p, jabatan, pada); orang != nullptr) {
    hasil.pangkat = orang->pangkat;
    hasil.nip = orang->nip;
  }
  return hasil;
}

std::string tanggal_tangan(const Penyusun& p, const std::string& tempat) {
  return tempat + ", .................... " + p.tahun_teks();
}

naskah::Ttd ttd_laporan(const Penyusun& p, std::string_view jenis) {
  const Penandatanganan* tanda = penandatanganan(p, jenis);
  if (tanda != nullptr) {
    naskah::Ttd hasil = ttd(p, tanda->penanda_tangan, tanda->tanggal);
    hasil.tempat_tanggal = tanda->tempat + ", " + tanda->tanggal.panjang();
    return hasil;
  }
  naskah::Ttd hasil = ttd(p, pimpinan(p), akhir_tahun(p.tahun()));
  hasil.tempat_tanggal = p.bahan().kantor.instansi().tempat + ", (tanggal belum diisi)";
  return hasil;
}

}  // namespace laras::pelaporan
