#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/baris_pejabat.h"
#include "app/masuk.h"
#include "app/pejabat.h"
#include "base/teks.h"
#include "kantor/pemangku.h"

namespace laras::app {

namespace {

using kantor::Jabatan;
using kantor::Pelaku;

IsianPemegang isian_dari(const kamus::Himpunan& himpunan, const kamus::Pembaca& baris) {
  IsianPemegang isi{baris.teks("status"),  baris.teks("nama"),     baris.teks("nip"),
                    baris.teks("pangkat"), baris.teks("golongan"), baris.teks("mulai"),
                    baris.teks("sampai")};
  const kamus::Subjek& subjek = *kamus::cari("dasar_jabatan");
  const std::string kunci =
      baris.teks("jabatan") + "/" + baris.teks("nomor") + "/" + baris.teks("mulai");
  const kamus::Baris* dasar = cari_baris(subjek, baris_dari(himpunan, "dasar_jabatan"), kunci);
  if (dasar != nullptr) {
    const kamus::Pembaca b(subjek, *dasar);
    isi.nomor_keputusan = b.teks("nomor_keputusan");
    isi.tanggal_keputusan = b.teks("tanggal");
  }
  return isi;
}

/// The one whom documents name among those in force: Plh before Plt and Pj before definitif.
void tandai_dicetak(std::vector<PemegangTampil>& masa) {
  for (const char* status : {"plh", "plt", "pj"}) {
    for (PemegangTampil& satu : masa) {
      if (!satu.berlaku || satu.isi.status != status) continue;
      satu.dicetak = true;
      return;
    }
  }
  for (PemegangTampil& satu : masa) satu.dicetak = satu.berlaku;
}

bool nama_jabatan_saja(const Jabatan& jabatan, const std::string& nama) {
  const std::string kecil = teks::kecilkan(teks::rapikan(nama));
  return kecil == teks::kecilkan(jabatan.nama) || kecil == teks::kecilkan(jabatan.nama_lengkap);
}

/// A person who may log in and acts for a post.
struct Penyandang {
  const Pelaku* pelaku;
  std::string status;  ///< definitif, plt, plh
};

/// Looks for disagreements about one post.
class PencariSelisih {
 public:
  PencariSelisih(const Snapshot& snapshot, Tanggal pada, const Jabatan& jabatan,
                 std::vector<SelisihPejabat>& hasil)
      : snapshot_(snapshot), pada_(pada), jabatan_(jabatan), hasil_(hasil) {
    masa_ = masa_dari(snapshot.himpunan(), jabatan.id.str());
  }

  void cari(const std::vector<Pelaku>& semua) {
    for (const Pelaku& pelaku : semua) {
      const auto sebagai = kantor::memangku(pelaku, jabatan_, snapshot_.kantor());
      if (!sebagai) continue;
      std::string status = "definitif";
      if (sebagai->starts_with("Plt. ")) status = "plt";
      if (sebagai->starts_with("Plh. ")) status = "plh";
      penyandang_.push_back({&pelaku, std::move(status)});
    }
    for (const Penyandang& satu : penyandang_) periksa_akun(satu);
    periksa_ganda();
    for (const MasaJabatan& satu : masa_) {
      if (satu.memuat(pada_)) periksa_masa(satu);
    }
  }

 private:
  void catat(std::string uraian, ObatSelisih obat, std::string pengguna = {}) {
    hasil_.push_back(
        {jabatan_.id.str(), jabatan_.nama, std::move(uraian), std::move(pengguna), obat});
  }

  static bool sepadan(const std::string& status_masa, const std::string& status_akun) {
    return status_masa == status_akun || (status_masa == "pj" && status_akun == "definitif");
  }

  const MasaJabatan* berlaku(const std::string& status_akun) const {
    const auto di = std::find_if(masa_.begin(), masa_.end(), [&](const MasaJabatan& satu) {
      return satu.memuat(pada_) && sepadan(satu.status, status_akun);
    });
    return di == masa_.end() ? nullptr : &*di;
  }

  const MasaJabatan* terakhir(const std::string& status_akun) const {
    const MasaJabatan* hasil = nullptr;
    for (const MasaJabatan& satu : masa_) {
      if (!sepadan(satu.status, status_akun) || !satu.sampai || *satu.sampai >= pada_) continue;
      if (hasil == nullptr || *hasil->sampai < *satu.sampai) hasil = &satu;
    }
    return hasil;
  }

  void periksa_akun(const Penyandang& satu) {
    const std::string sebagai = sebutan_pemegang(satu.status, jabatan_.nama);
    const std::string akun = "Akun " + satu.pelaku->pengguna;
    if (satu.pelaku->penugasan.empty()) {
      catat(akun + " tercatat pada jabatan ini, tetapi tidak mempunyai peran yang berlaku.",
            ObatSelisih::UbahPengguna, satu.pelaku->pengguna);
    }
    if (const MasaJabatan* masa = berlaku(satu.status)) {
      if (nama_jabatan_saja(jabatan_, masa->nama) || !bernama(*satu.pelaku)) return;
      if (teks::kecilkan(masa->nama) == teks::kecilkan(satu.pelaku->nama)) return;
      catat(akun + " bernama " + satu.pelaku->nama + ", sedangkan pemegang jabatannya " +
                masa->nama + ".",
            ObatSelisih::UbahPengguna, satu.pelaku->pengguna);
      return;
    }
    const MasaJabatan* lalu = terakhir(satu.status);
    if (lalu != nullptr) {
      catat(akun + " masih bertindak sebagai " + sebagai + ", padahal masa jabatannya berakhir " +
                lalu->sampai->panjang() + ".",
            ObatSelisih::UbahPengguna, satu.pelaku->pengguna);
      return;
    }
    catat(akun + " bertindak sebagai " + sebagai + ", tetapi masa jabatannya belum dicatat.",
          ObatSelisih::CatatMasa, satu.pelaku->pengguna);
  }

  /// The account shows a person's name, not the title of a post or role.
  bool bernama(const Pelaku& pelaku) const {
    if (pelaku.nama.empty() || nama_jabatan_saja(jabatan_, pelaku.nama)) return false;
    const std::string nama = teks::kecilkan(pelaku.nama);
    return nama != teks::kecilkan(pelaku.pengguna) &&
           std::none_of(
               kantor::semua_peran().begin(), kantor::semua_peran().end(),
               [&](kantor::Peran peran) { return nama == teks::kecilkan(kantor::judul(peran)); });
  }

  void periksa_ganda() {
    std::vector<std::string> akun;
    for (const Penyandang& satu : penyandang_) {
      if (satu.status == "definitif") akun.push_back(satu.pelaku->pengguna);
    }
    if (akun.size() < 2) return;
    catat("Akun " + teks::rangkai(akun) + " bersama-sama bertindak sebagai pejabat definitif.",
          ObatSelisih::UbahPengguna, akun.back());
  }

  void periksa_masa(const MasaJabatan& masa) {
    const bool ada =
        std::any_of(penyandang_.begin(), penyandang_.end(),
                    [&](const Penyandang& satu) { return sepadan(masa.status, satu.status); });
    if (ada) return;
    catat("Belum ada akun yang dapat bertindak sebagai " +
              sebutan_pemegang(masa.status, jabatan_.nama) + ".",
          ObatSelisih::BuatAkun);
  }

  const Snapshot& snapshot_;
  Tanggal pada_;
  const Jabatan& jabatan_;
  std::vector<SelisihPejabat>& hasil_;
  std::vector<MasaJabatan> masa_;
  std::vector<Penyandang> penyandang_;
};

}  // namespace

bool JabatanTampil::lowong() const {
  return std::none_of(masa.begin(), masa.end(),
                      [](const PemegangTampil& satu) { return satu.berlaku; });
}

std::string sebutan_pemegang(const std::string& status, const std::string& jabatan) {
  if (status.empty() || status == "definitif") return jabatan;
  return teks::awal_besar(status) + ". " + jabatan;
}

std::vector<JabatanTampil> tanya_pejabat(const Snapshot& snapshot, Tanggal pada) {
  std::vector<JabatanTampil> hasil;
  const kamus::Himpunan& himpunan = snapshot.himpunan();
  for (const Jabatan& jabatan : snapshot.kantor().jabatan()) {
    JabatanTampil satu{jabatan.id.str(), jabatan.nama, jabatan.nama_lengkap, {}};
    const auto* unit = snapshot.kantor().cari(jabatan.unit);
    if (unit != nullptr) satu.unit = unit->nama;
    satu.luar = jabatan.jenis == kantor::JenisJabatan::Luar;
    satu.staf = jabatan.jenis == kantor::JenisJabatan::Staf;
    for (const auto& baris : kamus::baca(himpunan, "pemegang")) {
      if (baris.teks("jabatan") != satu.kode) continue;
      const MasaJabatan masa = masa_jabatan(baris);
      satu.masa.push_back({kode_masa(masa), isian_dari(himpunan, baris), masa.memuat(pada)});
    }
    std::stable_sort(satu.masa.begin(), satu.masa.end(),
                     [](const auto& a, const auto& b) { return a.isi.mulai > b.isi.mulai; });
    tandai_dicetak(satu.masa);
    satu.celah = celah_jabatan(masa_dari(himpunan, satu.kode), pada);
    satu.tanda = tanda_jabatan(himpunan, satu.kode);
    hasil.push_back(std::move(satu));
  }
  return hasil;
}

std::vector<SelisihPejabat> selisih_pejabat(const Snapshot& snapshot, Tanggal pada) {
  std::vector<Pelaku> semua;
  for (const auto& orang : kamus::baca(snapshot.himpunan(), "pengguna")) {
    auto pelaku = cari_pelaku(snapshot, orang.teks("pengguna"), pada);
    if (pelaku) semua.push_back(std::move(*pelaku));
  }
  std::vector<SelisihPejabat> hasil;
  for (const Jabatan& jabatan : snapshot.kantor().jabatan()) {
    if (jabatan.jenis != kantor::JenisJabatan::Struktural) continue;
    PencariSelisih(snapshot, pada, jabatan, hasil).cari(semua);
  }
  return hasil;
}

}  // namespace laras::app
