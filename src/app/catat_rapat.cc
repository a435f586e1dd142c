#include "app/catat_rapat.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/catat_lhe.h"
#include "app/ketikan_panjang.h"
#include "base/teks.h"
#include "security/sidik.h"

namespace laras::app {

using evaluasi::KeadaanRapat;
using evaluasi::Rapat;
using kamus::Baris;
using kamus::Pembaca;

namespace {

std::string sidik_bagian(const std::vector<std::string>& bagian) {
  std::string semua;
  for (const std::string& satu : bagian) semua += std::to_string(satu.size()) + ":" + satu + "\n";
  return security::sha256_hex(semua);
}

IsianRapat baku(const IsianRapat& isi) {
  return {teks::rapikan(isi.tahun),
          teks::rapikan(isi.periode),
          teks::rapikan(isi.tanggal),
          teks::rapikan(isi.pukul),
          teks::rapikan(isi.tempat),
          ketikan_panjang(isi.agenda),
          teks::rapikan(isi.pimpinan),
          teks::rapikan(isi.nomor_undangan),
          teks::rapikan(isi.tanggal_undangan),
          isi.undangan};
}

Error bentrok_rapat(const char* apa) {
  return {Kind::Conflict, std::string(apa) +
                              " ini diubah orang lain sejak Anda membukanya. Bandingkan isinya, "
                              "lalu simpan lagi bila ketikan Anda yang dipakai."};
}

class PencatatRapat {
 public:
  PencatatRapat(const Snapshot& snapshot, const Oleh& oleh, const KirimanRapat& kiriman,
                std::string waktu, HasilRapat& hasil)
      : snapshot_(snapshot),
        oleh_(oleh),
        kiriman_(kiriman),
        waktu_(std::move(waktu)),
        hasil_(hasil),
        isi_(baku(kiriman.isi)) {
    hasil_.kode = kiriman.kode;
  }

  Result<Keputusan> putuskan() {
    if (hasil_.kode.empty()) {
      if (const std::string kembar = sama(); !kembar.empty()) {
        hasil_.kode = kembar;
        return Keputusan{};
      }
    } else {
      LARAS_TRY(lama_, cari_rapat_kantor(snapshot_, hasil_.kode));
      LARAS_CHECK(masih_disiapkan());
      const IsianRapat kini = isian_rapat(lama_);
      const bool undang = kiriman_.undang && lama_.keadaan == KeadaanRapat::Disiapkan;
      if (kini == isi_ && !undang) return Keputusan{};
      if (kini != isi_ && sidik_rapat(kini) != kiriman_.semula) {
        hasil_.bentrok = true;
        hasil_.tersimpan = kini;
        hasil_.salah.push_back(bentrok_rapat("Rapat"));
        return Keputusan{};
      }
    }
    periksa();
    if (!hasil_.salah.empty()) return Keputusan{};
    return tulis();
  }

 private:
  Result<void> masih_disiapkan() const {
    if (lama_.keadaan == KeadaanRapat::Disiapkan || lama_.keadaan == KeadaanRapat::Diundang) {
      return {};
    }
    return Error{Kind::Conflict,
                 "Notulen rapat ini sudah ditulis, jadi undangannya tidak berubah lagi."};
  }

  void tolak(const char* medan, const char* pesan) {
    hasil_.salah.push_back({Kind::Invalid, pesan, medan});
  }

  bool sudah(const std::string& medan) const {
    return std::any_of(hasil_.salah.begin(), hasil_.salah.end(),
                       [&](const Error& satu) { return satu.where == medan; });
  }

  bool ditetapkan() const { return kiriman_.undang || lama_.keadaan == KeadaanRapat::Diundang; }

  void periksa() {
    if (isi_.tahun.empty()) tolak("tahun", "Isi tahun kinerja yang dibahas.");
    if (isi_.periode.empty()) tolak("periode", "Pilih periode yang dibahas.");
    if (isi_.tanggal.empty()) tolak("tanggal", "Isi tanggal rapat.");
    if (isi_.pukul.empty()) tolak("pukul", "Isi jam mulai.");
    if (isi_.tempat.empty()) tolak("tempat", "Isi tempat rapat.");
    if (isi_.agenda.empty()) tolak("agenda", "Tulis agendanya.");
    if (!jabatan_kantor(isi_.pimpinan)) tolak("pimpinan", "Pilih jabatan pimpinan rapat.");
    if (!std::all_of(isi_.undangan.begin(), isi_.undangan.end(),
                     [&](const std::string& satu) { return jabatan_kantor(satu); })) {
      tolak("undangan", "Ada jabatan yang tidak dikenal. Muat ulang halaman.");
    }
    if (ditetapkan()) {
      if (isi_.nomor_undangan.empty()) tolak("nomor_undangan", "Isi nomor surat undangan.");
      if (isi_.tanggal_undangan.empty()) tolak("tanggal_undangan", "Isi tanggal surat undangan.");
      if (isi_.undangan.empty()) tolak("undangan", "Pilih jabatan yang diundang.");
    }
    Errors salah;
    susun_baris(*kamus::cari("rapat"), sel("r"), salah);
    for (Error& satu : salah) {
      if (!sudah(satu.where)) hasil_.salah.push_back(std::move(satu));
    }
    const auto surat = Tanggal::parse(isi_.tanggal_undangan);
    const auto hari = Tanggal::parse(isi_.tanggal);
    if (surat.ok() && hari.ok() && hari.value() < surat.value()) {
      tolak("tanggal_undangan", "Tanggal surat undangan sesudah tanggal rapatnya.");
    }
  }

  bool jabatan_kantor(const std::string& kode) const {
    const auto* satu = snapshot_.kantor().cari(Id<kantor::Jabatan>(kode));
    return satu != nullptr && satu->jenis != kantor::JenisJabatan::Luar;
  }

  IsiBaris sel(const std::string& kode) const {
    const KeadaanRapat keadaan = ditetapkan() ? KeadaanRapat::Diundang : KeadaanRapat::Disiapkan;
    return {{"rapat", kode},
            {"tahun", isi_.tahun},
            {"periode", isi_.periode},
            {"tanggal", isi_.tanggal},
            {"pukul", isi_.pukul},
            {"tempat", isi_.tempat},
            {"agenda", isi_.agenda},
            {"pimpinan", isi_.pimpinan},
            {"nomor_undangan", isi_.nomor_undangan},
            {"tanggal_undangan", isi_.tanggal_undangan},
            {"status", std::string(evaluasi::kode(keadaan))}};
  }

  /// Code of a meeting with the very same content; empty if there is none.
  std::string sama() const {
    for (const Rapat& satu : evaluasi::semua_rapat(snapshot_.himpunan())) {
      if (isian_rapat(satu) == isi_) return satu.kode;
    }
    return {};
  }

  std::string kode_baru() const {
    const auto& semua = baris_dari(snapshot_.himpunan(), "rapat");
    for (int nomor = 1;; ++nomor) {
      std::string kode = "r-" + isi_.tahun + "-" + std::to_string(nomor);
      if (cari_baris(*kamus::cari("rapat"), semua, kode) == nullptr) return kode;
    }
  }

  const char* langkah() const {
    if (kiriman_.undang && lama_.keadaan == KeadaanRapat::Disiapkan) return "Undangan ditetapkan";
    if (kiriman_.kode.empty()) return "Rapat disiapkan";
    return ditetapkan() ? "Undangan diubah" : "Persiapan diubah";
  }

  Result<Keputusan> tulis() {
    if (hasil_.kode.empty()) hasil_.kode = kode_baru();
    const auto milik = [&](const Pembaca& b) { return b.teks("rapat") == hasil_.kode; };
    std::vector<Baris> induk;
    std::vector<Baris> undangan;
    LARAS_TRY(auto satu, baris_baru(*kamus::cari("rapat"), sel(hasil_.kode)));
    induk.push_back(std::move(satu));
    for (const kantor::Jabatan& jabatan : snapshot_.kantor().jabatan()) {
      if (!isi_.undangan.contains(jabatan.id.str())) continue;
      LARAS_TRY(auto baris, baris_baru(*kamus::cari("rapat_undangan"),
                                       {{"rapat", hasil_.kode}, {"jabatan", jabatan.id.str()}}));
      undangan.push_back(std::move(baris));
    }
    Keputusan hasil;
    hasil.sesudah.emplace("rapat", tukar_baris(snapshot_, "rapat", milik, std::move(induk)));
    hasil.sesudah.emplace("rapat_undangan",
                          tukar_baris(snapshot_, "rapat_undangan", milik, std::move(undangan)));
    LARAS_TRY(auto riwayat,
              tambah_riwayat_rapat(snapshot_, hasil_.kode, langkah(), "", oleh_, waktu_));
    hasil.sesudah.emplace("rapat_riwayat", std::move(riwayat));
    hasil.ringkasan = std::string(langkah()) + ": " + hasil_.kode;
    return hasil;
  }

  const Snapshot& snapshot_;
  const Oleh& oleh_;
  const KirimanRapat& kiriman_;
  std::string waktu_;
  HasilRapat& hasil_;
  IsianRapat isi_;
  Rapat lama_ = {};
};

}  // namespace

IsianRapat isian_rapat(const Rapat& rapat) {
  IsianRapat hasil{.tahun = std::to_string(rapat.tahun),
                   .periode = rapat.periode,
                   .tanggal = rapat.tanggal.iso(),
                   .pukul = rapat.pukul,
                   .tempat = rapat.tempat,
                   .agenda = rapat.agenda,
                   .pimpinan = rapat.pimpinan.str(),
                   .nomor_undangan = rapat.nomor_undangan,
                   .tanggal_undangan = rapat.tanggal_undangan ? rapat.tanggal_undangan->iso() : ""};
  for (const auto& satu : rapat.undangan) hasil.undangan.insert(satu.jabatan.str());
  return hasil;
}

std::string sidik_rapat(const IsianRapat& isi) {
  std::vector<std::string> bagian = {isi.tahun,    isi.periode,        isi.tanggal,
                                     isi.pukul,    isi.tempat,         isi.agenda,
                                     isi.pimpinan, isi.nomor_undangan, isi.tanggal_undangan};
  bagian.insert(bagian.end(), isi.undangan.begin(), isi.undangan.end());
  return sidik_bagian(bagian);
}

IsianNotulen isian_notulen(const Rapat& rapat) {
  IsianNotulen hasil{
      .hadir_lain = rapat.hadir_lain, .notulen = rapat.notulen, .nomor_berita = rapat.nomor_berita};
  for (const auto& satu : rapat.undangan) {
    hasil.hadir[satu.jabatan.str()] = {satu.kehadiran, satu.keterangan};
  }
  return hasil;
}

std::string sidik_notulen(const Rapat& rapat) {
  std::vector<std::string> bagian = {std::string(evaluasi::kode(rapat.keadaan)), rapat.hadir_lain,
                                     rapat.notulen, rapat.nomor_berita};
  for (const auto& satu : rapat.undangan) {
    bagian.insert(bagian.end(), {satu.jabatan.str(), satu.kehadiran, satu.keterangan});
  }
  return sidik_bagian(bagian);
}

Result<Rapat> cari_rapat_kantor(const Snapshot& snapshot, const std::string& kode) {
  auto satu = evaluasi::cari_rapat(snapshot.himpunan(), kode);
  if (satu) return *std::move(satu);
  return Error{Kind::NotFound, "Rapat ini tidak ada. Pilih dari daftar rapat."};
}

Result<std::vector<Baris>> tambah_riwayat_rapat(const Snapshot& snapshot, const std::string& kode,
                                                const std::string& apa, const std::string& catatan,
                                                const Oleh& oleh, const std::string& waktu) {
  auto semua = baris_dari(snapshot.himpunan(), "rapat_riwayat");
  int nomor = 0;
  for (const Pembaca& b : kamus::baca(snapshot.himpunan(), "rapat_riwayat")) {
    if (b.teks("rapat") == kode) nomor = std::max(nomor, b.bulat("nomor"));
  }
  LARAS_TRY(auto baru,
            baris_baru(*kamus::cari("rapat_riwayat"), {{"rapat", kode},
                                                       {"nomor", std::to_string(nomor + 1)},
                                                       {"waktu", waktu},
                                                       {"oleh", oleh.pelaku.nama},
                                                       {"jabatan", oleh.pelaku.nama_jabatan},
                                                       {"apa", apa},
                                                       {"catatan", catatan}}));
  semua.push_back(std::move(baru));
  return semua;
}

Result<Baris> baris_rapat(const Rapat& rapat) {
  return baris_baru(
      *kamus::cari("rapat"),
      {{"rapat", rapat.kode},
       {"tahun", std::to_string(rapat.tahun)},
       {"periode", rapat.periode},
       {"tanggal", rapat.tanggal.iso()},
       {"pukul", rapat.pukul},
       {"tempat", rapat.tempat},
       {"agenda", rapat.agenda},
       {"pimpinan", rapat.pimpinan.str()},
       {"nomor_undangan", rapat.nomor_undangan},
       {"tanggal_undangan", rapat.tanggal_undangan ? rapat.tanggal_undangan->iso() : ""},
       {"status", std::string(evaluasi::kode(rapat.keadaan))},
       {"hadir_lain", rapat.hadir_lain},
       {"notulen", rapat.notulen},
       {"nomor_berita", rapat.nomor_berita}});
}

Result<HasilRapat> catat_rapat(Workspace& workspace, const Oleh& oleh,
                               const KirimanRapat& kiriman) {
  HasilRapat hasil;
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::SelenggarakanRapat,
                      kiriman.undang ? "undang-rapat" : "siapkan-rapat", oleh.asal};
  const std::string waktu = workspace.now();
  LARAS_CHECK(workspace.lakukan(tindak, [&](const Snapshot& kini, store::Database&) {
    hasil = {};
    return PencatatRapat(kini, oleh, kiriman, waktu, hasil).putuskan();
  }));
  return hasil;
}

}  // namespace laras::app
