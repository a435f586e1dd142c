#include "app/baris_pejabat.h"

#include <algorithm>
#include <utility>

#include "app/baris.h"
#include "app/pejabat.h"
#include "app/tindak_kantor.h"

namespace laras::app {

namespace {

std::string rentang(Tanggal mulai, const std::optional<Tanggal>& sampai) {
  return mulai.panjang() + " s.d. " + (sampai ? sampai->panjang() : "sekarang");
}

std::vector<kamus::Baris> baris_jabatan(const kamus::Himpunan& himpunan, const char* subjek,
                                        const std::string& jabatan) {
  std::vector<kamus::Baris> hasil;
  const kamus::Subjek& dari = *kamus::cari(subjek);
  for (const auto& baris : baris_dari(himpunan, subjek)) {
    if (kamus::Pembaca(dari, baris).teks("jabatan") == jabatan) hasil.push_back(baris);
  }
  return hasil;
}

}  // namespace

bool MasaJabatan::bertindih(const MasaJabatan& lain) const {
  return (!sampai || lain.mulai <= *sampai) && (!lain.sampai || mulai <= *lain.sampai);
}

std::string MasaJabatan::terbaca() const {
  return sebutan_pemegang(status, nama) + ", " + rentang(mulai, sampai);
}

MasaJabatan masa_jabatan(const kamus::Pembaca& baris) {
  MasaJabatan hasil{
      baris.bulat("nomor"), baris.tanggal("mulai"), {}, baris.teks("status"), baris.teks("nama")};
  if (!baris.kosong("sampai")) hasil.sampai = baris.tanggal("sampai");
  return hasil;
}

std::vector<MasaJabatan> masa_dari(const kamus::Himpunan& himpunan, const std::string& jabatan) {
  std::vector<MasaJabatan> hasil;
  for (const auto& baris : kamus::baca(himpunan, "pemegang")) {
    if (baris.teks("jabatan") == jabatan) hasil.push_back(masa_jabatan(baris));
  }
  return hasil;
}

bool berbenturan(const MasaJabatan& a, const MasaJabatan& b, bool staf) {
  if (!a.bertindih(b) || staf) return false;
  return (a.status == "plh") == (b.status == "plh");
}

std::vector<std::string> celah_jabatan(std::vector<MasaJabatan> masa, Tanggal pada) {
  std::sort(masa.begin(), masa.end(),
            [](const MasaJabatan& a, const MasaJabatan& b) { return a.mulai < b.mulai; });
  std::vector<std::string> hasil;
  if (masa.empty()) return hasil;
  Tanggal berikut = masa.front().mulai;  // the first day that is not known to be held
  for (const MasaJabatan& satu : masa) {
    if (satu.mulai > pada) break;
    if (satu.mulai > berikut) hasil.push_back(rentang(berikut, satu.mulai.tambah_hari(-1)));
    if (!satu.sampai) return hasil;
    berikut = std::max(berikut, satu.sampai->tambah_hari(1));
  }
  if (berikut <= pada) hasil.push_back("sejak " + berikut.panjang());
  return hasil;
}

std::string kode_masa(const MasaJabatan& masa) {
  return std::to_string(masa.nomor) + "." + masa.mulai.iso();
}

std::string tanda_jabatan(const kamus::Himpunan& himpunan, const std::string& jabatan) {
  std::string hasil;
  for (const char* subjek : {"pemegang", "dasar_jabatan"}) {
    hasil += tanda_kelompok(*kamus::cari(subjek), baris_jabatan(himpunan, subjek, jabatan));
  }
  return hasil;
}

}  // namespace laras::app
