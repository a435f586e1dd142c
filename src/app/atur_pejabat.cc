#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/baris_pejabat.h"
#include "app/pejabat.h"
#include "app/tindak_kantor.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;

namespace {

constexpr const char* kPemegang = "pemegang";
constexpr const char* kDasar = "dasar_jabatan";
constexpr std::size_t kDigitNip = 18;

const kamus::Subjek& subjek_pemegang() { return *kamus::cari(kPemegang); }
const kamus::Subjek& subjek_dasar() { return *kamus::cari(kDasar); }

/// The key of the row that the order is about.
std::string kunci_masa(const PerintahPejabat& perintah) {
  const auto titik = perintah.masa.find('.');
  if (titik == std::string::npos) return {};
  return perintah.jabatan + "/" + perintah.masa.substr(0, titik) + "/" +
         perintah.masa.substr(titik + 1);
}

std::string rapikan_nip(const std::string& nip, Errors& salah) {
  std::string hasil = teks::ganti(teks::rapikan(nip), " ", "");
  const bool angka =
      std::all_of(hasil.begin(), hasil.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (hasil.empty() || (angka && hasil.size() == kDigitNip)) return hasil;
  salah.push_back({Kind::Invalid, "NIP terdiri atas 18 angka. Periksa, atau kosongkan.", "nip"});
  return {};
}

void periksa_isian(const IsianPemegang& isi, Errors& salah) {
  wajib_diisi(isi.nama, "nama", "Isi nama pemegangnya.", salah);
  wajib_diisi(isi.mulai, "mulai", "Isi hari pertama ia memegang jabatan.", salah);
  if (isi.status == "plh") {
    wajib_diisi(isi.sampai, "sampai", "Plh. ditunjuk untuk waktu tertentu. Isi hari terakhirnya.",
                salah);
  }
  if (isi.status != "definitif") {
    wajib_diisi(isi.nomor_keputusan, "nomor_keputusan",
                "Isi nomor surat perintah atau keputusan yang menunjuknya.", salah);
    wajib_diisi(isi.tanggal_keputusan, "tanggal_keputusan", "Isi tanggal suratnya.", salah);
  } else if (!teks::pangkas(isi.tanggal_keputusan).empty()) {
    wajib_diisi(isi.nomor_keputusan, "nomor_keputusan", "Isi nomor keputusannya.", salah);
  }
}

/// Rows on the way from what was typed to the store.
struct RencanaMasa {
  Baris pemegang;
  std::optional<Baris> keputusan = {};
  std::size_t lama = 0;  ///< index among the rows; their number for a new one
};

class PenyusunMasa {
 public:
  PenyusunMasa(const Snapshot& kini, const PerintahPejabat& perintah, Errors& salah)
      : perintah_(perintah),
        salah_(salah),
        pemegang_(baris_dari(kini.himpunan(), kPemegang)),
        keputusan_(baris_dari(kini.himpunan(), kDasar)),
        tanda_(tanda_jabatan(kini.himpunan(), perintah.jabatan)),
        jabatan_(kini.kantor().cari(Id<kantor::Jabatan>(perintah.jabatan))) {
    const Baris* lama = cari_baris(subjek_pemegang(), pemegang_, kunci_masa(perintah));
    letak_ = lama == nullptr ? pemegang_.size() : static_cast<std::size_t>(lama - pemegang_.data());
  }

  bool ada() const { return letak_ < pemegang_.size(); }
  const kantor::Jabatan* jabatan() const { return jabatan_; }
  bool berubah() const { return tanda_ != perintah_.tanda; }

  /// What was typed as a row of the post, its number still to be found.
  RencanaMasa susun(const IsianPemegang& isi) {
    periksa_isian(isi, salah_);
    const std::string nip = rapikan_nip(isi.nip, salah_);
    RencanaMasa rencana;
    rencana.pemegang = susun_baris(subjek_pemegang(),
                                   {{"jabatan", perintah_.jabatan},
                                    {"nomor", "1"},
                                    {"mulai", isi.mulai},
                                    {"sampai", isi.sampai},
                                    {"status", isi.status},
                                    {"nama", teks::rapikan(isi.nama)},
                                    {"nip", nip},
                                    {"pangkat", teks::rapikan(isi.pangkat)},
                                    {"golongan", teks::rapikan(isi.golongan)}},
                                   salah_);
    if (!teks::pangkas(isi.nomor_keputusan).empty()) {
      Errors tanggal;
      rencana.keputusan = susun_baris(subjek_dasar(),
                                      {{"jabatan", perintah_.jabatan},
                                       {"nomor", "1"},
                                       {"nomor_keputusan", teks::rapikan(isi.nomor_keputusan)},
                                       {"tanggal", isi.tanggal_keputusan}},
                                      tanggal);
      for (Error& satu : tanggal) {
        satu.where = "tanggal_keputusan";
        salah_.push_back(std::move(satu));
      }
    }
    if (salah_.empty()) periksa_urutan(rencana);
    return rencana;
  }

  /// A row like it is there already, whatever its number: the form was sent twice.
  bool sudah_ada(const RencanaMasa& rencana) const {
    return std::any_of(pemegang_.begin(), pemegang_.end(), [&](const Baris& baris) {
      Baris sama = rencana.pemegang;
      sama.isian[1] = baris.isian[1];
      return sama == baris;
    });
  }

  /// Names the term against which it stands; gives it its number.
  void tempatkan(RencanaMasa& rencana) {
    MasaJabatan masa = masa_jabatan(kamus::Pembaca(subjek_pemegang(), rencana.pemegang));
    const auto lain = masa_lain();
    const bool staf = jabatan_->jenis == kantor::JenisJabatan::Staf;
    for (const MasaJabatan& satu : lain) {
      if (!berbenturan(masa, satu, staf)) continue;
      salah_.push_back({Kind::Invalid,
                        "Masa ini (" + masa.terbaca() + ") bertindih dengan yang sudah dicatat: " +
                            satu.terbaca() + ". Akhiri masa itu lebih dahulu" +
                            (masa.status == "plh" ? "." : ", atau catat sebagai Plh."),
                        "mulai"});
    }
    masa.nomor = ada() ? kamus::Pembaca(subjek_pemegang(), pemegang_[letak_]).bulat("nomor") : 1;
    while (std::any_of(lain.begin(), lain.end(), [&](const MasaJabatan& satu) {
      return satu.nomor == masa.nomor && satu.bertindih(masa);
    })) {
      ++masa.nomor;
    }
    beri_nomor(rencana, masa);
  }

  /// Whether something differs; puts it in its place then.
  bool terapkan(const RencanaMasa& rencana) {
    const auto dasar_lama = cari_keputusan();
    const bool dasar_sama = dasar_lama == keputusan_.end() ? !rencana.keputusan.has_value()
                                                           : rencana.keputusan.has_value() &&
                                                                 *dasar_lama == *rencana.keputusan;
    if (ada() && dasar_sama && pemegang_[letak_] == rencana.pemegang) return false;
    if (dasar_lama != keputusan_.end()) keputusan_.erase(dasar_lama);
    if (rencana.keputusan.has_value()) keputusan_.push_back(*rencana.keputusan);
    if (ada()) {
      pemegang_[letak_] = rencana.pemegang;
    } else {
      pemegang_.insert(sesudah_jabatan(), rencana.pemegang);
    }
    return true;
  }

  void buang() {
    const auto dasar = cari_keputusan();
    if (dasar != keputusan_.end()) keputusan_.erase(dasar);
    pemegang_.erase(pemegang_.begin() + static_cast<std::ptrdiff_t>(letak_));
  }

  MasaJabatan lama() const {
    return masa_jabatan(kamus::Pembaca(subjek_pemegang(), pemegang_[letak_]));
  }

  Keputusan putuskan(std::string ringkasan) && {
    return {std::move(ringkasan),
            {{kPemegang, std::move(pemegang_)}, {kDasar, std::move(keputusan_)}},
            {}};
  }

 private:
  void periksa_urutan(const RencanaMasa& rencana) {
    const kamus::Pembaca b(subjek_pemegang(), rencana.pemegang);
    if (b.kosong("sampai") || b.tanggal("mulai") <= b.tanggal("sampai")) return;
    salah_.push_back({Kind::Invalid, "Hari terakhir tidak boleh sebelum hari pertama.", "sampai"});
  }

  std::vector<MasaJabatan> masa_lain() const {
    std::vector<MasaJabatan> hasil;
    for (std::size_t i = 0; i < pemegang_.size(); ++i) {
      const kamus::Pembaca b(subjek_pemegang(), pemegang_[i]);
      if (i != letak_ && b.teks("jabatan") == perintah_.jabatan) hasil.push_back(masa_jabatan(b));
    }
    return hasil;
  }

  static void beri_nomor(RencanaMasa& rencana, const MasaJabatan& masa) {
    const IsiBaris kunci = {{"nomor", std::to_string(masa.nomor)}, {"mulai", masa.mulai.iso()}};
    isi_sel(subjek_pemegang(), rencana.pemegang, kunci).ok();
    if (rencana.keputusan) isi_sel(subjek_dasar(), *rencana.keputusan, kunci).ok();
  }

  std::vector<Baris>::iterator cari_keputusan() {
    Baris* ada_dasar = cari_baris(subjek_dasar(), keputusan_, kunci_masa(perintah_));
    return ada_dasar == nullptr ? keputusan_.end()
                                : keputusan_.begin() + (ada_dasar - keputusan_.data());
  }

  /// Behind the last row of the post, so that the file stays readable.
  std::vector<Baris>::iterator sesudah_jabatan() {
    const auto balik = std::find_if(pemegang_.rbegin(), pemegang_.rend(), [&](const Baris& baris) {
      return kamus::Pembaca(subjek_pemegang(), baris).teks("jabatan") == perintah_.jabatan;
    });
    return balik == pemegang_.rend() ? pemegang_.end() : balik.base();
  }

  const PerintahPejabat& perintah_;
  Errors& salah_;
  std::vector<Baris> pemegang_;
  std::vector<Baris> keputusan_;
  std::string tanda_;
  const kantor::Jabatan* jabatan_;
  std::size_t letak_ = 0;
};

/// What no form can mend.
std::optional<Error> tak_ada(const PenyusunMasa& susunan, const PerintahPejabat& perintah) {
  if (susunan.jabatan() == nullptr) {
    return Error{Kind::NotFound, "Jabatan ini tidak ada. Pilih dari daftar pejabat."};
  }
  if (!perintah.masa.empty() && !susunan.ada()) {
    return Error{Kind::NotFound, "Masa jabatan ini tidak ada. Mungkin sudah dihapus."};
  }
  return std::nullopt;
}

std::string dengan_alasan(std::string ringkasan, const std::string& alasan) {
  const std::string rapi = teks::rapikan(alasan);
  return rapi.empty() ? ringkasan : std::move(ringkasan) + ": " + rapi;
}

}  // namespace

Errors simpan_pemegang(Workspace& workspace, const Oleh& oleh, const PerintahPejabat& perintah,
                       const IsianPemegang& isi) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturPejabat, "simpan-pemegang", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        PenyusunMasa susunan(kini, perintah, salah);
        if (auto galat = tak_ada(susunan, perintah)) return *galat;
        RencanaMasa rencana = susunan.susun(isi);
        const bool baru = perintah.masa.empty();
        if (!baru) {
          wajib_diisi(perintah.alasan, "alasan",
                      "Tulis alasan perubahan ini; alasan itu tersimpan dalam jejak.", salah);
        }
        if (!salah.empty()) return Keputusan{};
        if (susunan.berubah()) {
          if (baru && susunan.sudah_ada(rencana)) return Keputusan{};
          return galat_berubah();
        }
        susunan.tempatkan(rencana);
        if (!salah.empty() || !susunan.terapkan(rencana)) return Keputusan{};
        const auto masa = masa_jabatan(kamus::Pembaca(subjek_pemegang(), rencana.pemegang));
        return std::move(susunan).putuskan(dengan_alasan(
            (baru ? "Catat " : "Ubah ") + sebutan_pemegang(masa.status, susunan.jabatan()->nama) +
                " sejak " + masa.mulai.panjang() +
                (masa.sampai ? " s.d. " + masa.sampai->panjang() : ""),
            perintah.alasan));
      });
}

Errors hapus_pemegang(Workspace& workspace, const Oleh& oleh, const PerintahPejabat& perintah) {
  const Tindak tindak{oleh.pelaku, kantor::Tindakan::AturPejabat, "hapus-pemegang", oleh.asal};
  return tindak_kantor(
      workspace, tindak, [&](const Snapshot& kini, Tanggal, Errors& salah) -> Result<Keputusan> {
        PenyusunMasa susunan(kini, perintah, salah);
        if (auto galat = tak_ada(susunan, perintah)) return *galat;
        wajib_diisi(perintah.alasan, "alasan",
                    "Tulis alasan penghapusan; alasan itu tersimpan dalam jejak.", salah);
        if (!salah.empty() || !susunan.ada()) return Keputusan{};
        if (susunan.berubah()) return galat_berubah();
        const MasaJabatan lama = susunan.lama();
        std::string ringkasan = "Hapus " + sebutan_pemegang(lama.status, susunan.jabatan()->nama) +
                                " sejak " + lama.mulai.panjang();
        susunan.buang();
        return std::move(susunan).putuskan(dengan_alasan(std::move(ringkasan), perintah.alasan));
      });
}

}  // namespace laras::app
