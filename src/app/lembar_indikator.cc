#include <algorithm>

#include "app/hal_rencana.h"
#include "base/teks.h"

namespace laras::app {

using kamus::Baris;

namespace {

using Pilihan = std::vector<std::pair<std::string, std::string>>;

constexpr const char* kIku = "iku";
/// Fields that say what an indikator measures and which way is better: those of its version, and
/// those of its row as IKU.
constexpr const char* kDefinisi[] = {
    "nama", "satuan", "arah", "akumulasi_tahun", "akumulasi_renstra", "sumber", "fakta"};
constexpr const char* kDefinisiIku[] = {
    "iku", "definisi_operasional", "formulasi", "pembilang", "penyebut", "sumber_data"};
constexpr const char* kKolomIku[] = {"definisi_operasional", "formulasi", "pembilang", "penyebut",
                                     "sumber_data",          "kelompok"};

const Pilihan kAkumulasi = {{"terakhir", "Nilai terakhir"}, {"jumlah", "Dijumlahkan"}};

Pilihan pilihan_satuan(const RuangRencana& ruang) {
  Pilihan hasil;
  for (const Baris& satu : ruang.baris("satuan")) {
    hasil.emplace_back(satu.isian.front().teks, satu.isian.front().teks);
  }
  return hasil;
}

Pilihan pilihan_unit(const RuangRencana& ruang) {
  Pilihan hasil = {{"", "Unit penanggung jawab simpulnya"}};
  for (const Baris& satu : ruang.baris("unit")) {
    hasil.emplace_back(isi_kolom("unit", satu, "unit"), isi_kolom("unit", satu, "nama"));
  }
  return hasil;
}

/// The row that says which unit enters it, the latest that began by this year; null if none does.
const Baris* pengisi(const RuangRencana& ruang, const std::string& id) {
  const Baris* hasil = nullptr;
  int sejak = 0;
  for (const Baris& satu : ruang.baris("pengisi")) {
    if (satu.isian.front().teks != id) continue;
    const int mulai = kamus::Pembaca(*kamus::cari("pengisi"), satu).bulat("mulai");
    if (mulai > ruang.tahun() || mulai < sejak) continue;
    hasil = &satu;
    sejak = mulai;
  }
  return hasil;
}

std::vector<MedanRencana> medan_ukuran(const RuangRencana& ruang, const Baris* ada) {
  const auto isi = [&](std::string_view kolom, const char* awal = "") {
    return ada == nullptr ? std::string(awal) : isi_kolom("indikator", *ada, kolom);
  };
  return {{.nama = "nama",
           .judul = "Rumusan indikator",
           .isi = isi("nama"),
           .jenis = JenisIsi::Panjang,
           .wajib = true,
           .bagian = "Rumusan dan ukuran"},
          {.nama = "satuan",
           .judul = "Satuan",
           .isi = isi("satuan", "%"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = pilihan_satuan(ruang)},
          {.nama = "desimal",
           .judul = "Banyaknya desimal yang dicetak",
           .isi = isi("desimal", "0"),
           .jenis = JenisIsi::Angka,
           .wajib = true},
          {.nama = "arah",
           .judul = "Arah",
           .isi = isi("arah", "makin_tinggi"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = {{"makin_tinggi", "Makin tinggi makin baik"},
                       {"makin_rendah", "Makin rendah makin baik"},
                       {"makin_rendah_rasio", "Makin rendah makin baik, target dibagi realisasi"}}},
          {.nama = "akumulasi_tahun",
           .judul = "Tribulan menjadi tahun",
           .isi = isi("akumulasi_tahun", "terakhir"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = kAkumulasi},
          {.nama = "akumulasi_renstra",
           .judul = "Tahun menjadi kondisi akhir Renstra",
           .isi = isi("akumulasi_renstra", "terakhir"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = kAkumulasi},
          {.nama = "urutan",
           .judul = "Urutan di dalam simpul",
           .isi = isi("urutan", "1"),
           .jenis = JenisIsi::Angka,
           .wajib = true},
          {.nama = "alasan",
           .judul = "Alasan versi ini",
           .isi = isi("alasan"),
           .petunjuk = "Diisi bila rumusan atau ukurannya berbeda dari tahun sebelumnya."}};
}

std::vector<MedanRencana> medan_asal(const RuangRencana& ruang, const Baris* ada,
                                     const std::string& id) {
  const auto isi = [&](std::string_view kolom, const char* awal = "") {
    return ada == nullptr ? std::string(awal) : isi_kolom("indikator", *ada, kolom);
  };
  const Baris* unit = pengisi(ruang, id);
  return {{.nama = "sumber",
           .judul = "Realisasi berasal dari",
           .isi = isi("sumber", "ketik"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = {{"ketik", "Isian unit"},
                       {"fakta", "Hasil evaluasi atau survei"},
                       {"gabungan", "Gabungan indikator di bawahnya"}},
           .bagian = "Asal realisasi"},
          {.nama = "fakta",
           .judul = "Hasil yang dipakai",
           .isi = isi("fakta"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = {{"", "Tidak ada"},
                       {"akip", "Nilai AKIP (LHE)"},
                       {"ikm", "Indeks Kepuasan Masyarakat"},
                       {"ipp", "Indeks Pelayanan Publik"}}},
          {.nama = "unit",
           .judul = "Unit yang mengisi",
           .isi = unit == nullptr ? "" : isi_kolom("pengisi", *unit, "unit"),
           .jenis = JenisIsi::Pilihan,
           .pilihan = pilihan_unit(ruang)}};
}

std::vector<MedanRencana> medan_iku(const RuangRencana& ruang, const std::string& id) {
  const Baris* iku = ruang.cari("iku", id);
  const auto panjang = [&](const char* kolom, const char* judul, const char* petunjuk) {
    return MedanRencana{.nama = kolom,
                        .judul = judul,
                        .isi = iku == nullptr ? "" : isi_kolom("iku", *iku, kolom),
                        .jenis = JenisIsi::Panjang,
                        .petunjuk = petunjuk};
  };
  return {{.nama = kIku,
           .judul = "Indikator Kinerja Utama",
           .isi = iku == nullptr ? "tidak" : "ya",
           .jenis = JenisIsi::Pilihan,
           .pilihan = {{"tidak", "Bukan IKU"}, {"ya", "IKU"}},
           .bagian = "Indikator Kinerja Utama"},
          panjang("definisi_operasional", "Definisi operasional", "Diisi bila indikator ini IKU."),
          panjang("formulasi", "Formulasi", "Bila bukan pecahan."),
          panjang("pembilang", "Pembilang", ""),
          panjang("penyebut", "Penyebut", ""),
          panjang("sumber_data", "Sumber data", "Diisi bila indikator ini IKU."),
          {.nama = "kelompok",
           .judul = "Kelompok alokasi",
           .isi = iku == nullptr ? "" : isi_kolom("iku", *iku, "kelompok"),
           .petunjuk = "IKU sekelompok memakai anggaran bersama."}};
}

std::vector<MedanRencana> medan_perubahan() {
  return {{.nama = "perubahan_nomor",
           .judul = "Nomor perubahan",
           .petunjuk = "Nomor keputusan atau surat yang mengubah definisi.",
           .bagian = "Perubahan definisi"},
          {.nama = "perubahan_tanggal", .judul = "Tanggal perubahan", .jenis = JenisIsi::Tanggal},
          {.nama = "perubahan_alasan", .judul = "Alasan perubahan", .jenis = JenisIsi::Panjang}};
}

std::string kata(const MedanRencana& medan, const std::string& isi) {
  for (const auto& [nilai, kata] : medan.pilihan) {
    if (nilai == isi) return kata;
  }
  return isi;
}

/// What is to be said of definitions that change, before and after.
struct Selisih {
  int tahun = 0;  ///< whose definitions are locked
  std::vector<std::string> semula;
  std::vector<std::string> menjadi;
};

/// What of the definitions of locked years changes.
Selisih selisih_terkunci(const Tulisan& t) {
  Selisih hasil;
  const auto tambah = [&](const char* nama, int tahun) {
    const MedanRencana* medan = t.lembar().cari(nama);
    if (tahun == 0 || medan == nullptr || !t.berubah(nama)) return;
    hasil.tahun = tahun;
    hasil.semula.push_back(medan->judul + ": " + kata(*medan, t.semula(nama)));
    hasil.menjadi.push_back(medan->judul + ": " + kata(*medan, t.isi(nama)));
  };
  for (const char* nama : kDefinisi) tambah(nama, t.lembar().terkunci);
  for (const char* nama : kDefinisiIku) tambah(nama, t.lembar().terkunci_iku);
  return hasil;
}

/// A definition of a locked year changes only by a perubahan, which is kept with its words.
void catat_perubahan(RuangRencana& ruang, const std::string& id, const Selisih& selisih,
                     Tulisan& t) {
  if (selisih.menjadi.empty()) return;
  const std::string tahun = std::to_string(selisih.tahun);
  const auto perlu = [&](const char* medan, const char* yang) {
    if (!t.isi(medan).empty()) return;
    t.tolak(medan, "Definisi tahun " + tahun + " sudah dikunci. Isi " + yang +
                       " perubahan yang mendasarinya.");
  };
  perlu("perubahan_nomor", "nomor");
  perlu("perubahan_tanggal", "tanggal");
  perlu("perubahan_alasan", "alasan");
  int nomor = 1;
  for (const Baris& satu : ruang.baris("perubahan_definisi")) {
    nomor += satu.isian.front().teks == id ? 1 : 0;
  }
  Errors salah;
  Baris baris = susun_baris(*kamus::cari("perubahan_definisi"),
                            {{"indikator", id},
                             {"nomor", std::to_string(nomor)},
                             {"tahun", std::to_string(ruang.tahun())},
                             {"nomor_surat", t.isi("perubahan_nomor")},
                             {"tanggal", t.isi("perubahan_tanggal")},
                             {"alasan", t.isi("perubahan_alasan")},
                             {"semula", teks::gabung(selisih.semula, "; ")},
                             {"menjadi", teks::gabung(selisih.menjadi, "; ")},
                             {"waktu", t.waktu()},
                             {"oleh", t.pelaku().pengguna},
                             {"jabatan", t.pelaku().nama_jabatan}},
                            salah);
  for (const Error& satu : salah) {
    t.tolak(satu.where == "tanggal" ? "perubahan_tanggal" : "perubahan_nomor", satu.message);
  }
  ruang.ubah("perubahan_definisi").push_back(std::move(baris));
}

void tulis_pengisi(RuangRencana& ruang, const std::string& id, Tulisan& t) {
  if (!t.berubah("unit")) return;
  const std::string tahun = std::to_string(ruang.tahun());
  if (!t.isi("unit").empty()) {
    ruang.tulis_baris("pengisi", id + "/" + tahun,
                      {{"indikator", id}, {"mulai", tahun}, {"unit", t.isi("unit")}}, t.salah);
  } else if (ruang.cari("pengisi", id + "/" + tahun) != nullptr) {
    ruang.hapus_baris("pengisi", id + "/" + tahun);
  } else {
    t.tolak("unit", "Unit ini mengisi sejak tahun sebelumnya. Pilih unit penggantinya.");
  }
}

void tulis_iku(RuangRencana& ruang, const std::string& id, Tulisan& t) {
  if (t.isi(kIku) != "ya") {
    if (t.semula(kIku) == "ya") ruang.hapus_baris("iku", id);
    for (const char* kolom : kKolomIku) {
      if (t.semula(kIku) != "ya" && !t.isi(kolom).empty()) {
        t.tolak(kolom, "Isian ini hanya untuk IKU. Kosongkan, atau pilih IKU.");
      }
    }
    return;
  }
  for (const char* kolom : {"definisi_operasional", "sumber_data"}) {
    if (t.isi(kolom).empty()) {
      t.tolak(kolom, "Isi " + teks::awal_kecil(t.lembar().cari(kolom)->judul) + " suatu IKU.");
    }
  }
  int urutan = 0;
  for (const Baris& satu : ruang.baris("iku")) {
    urutan = std::max(urutan, kamus::Pembaca(*kamus::cari("iku"), satu).bulat("urutan"));
  }
  const Baris* ada = ruang.cari("iku", id);
  IsiBaris isi = {
      {"indikator", id},
      {"urutan", ada == nullptr ? std::to_string(urutan + 1) : isi_kolom("iku", *ada, "urutan")}};
  for (const char* kolom : kKolomIku) isi.emplace_back(kolom, t.isi(kolom));
  ruang.tulis_baris("iku", id, isi, t.salah);
}

IsiBaris isi_versi(const Tulisan& t) {
  IsiBaris isi;
  for (const char* kolom : {"nama", "satuan", "desimal", "arah", "akumulasi_tahun",
                            "akumulasi_renstra", "urutan", "alasan", "sumber", "fakta"}) {
    isi.emplace_back(kolom, t.isi(kolom));
  }
  return isi;
}

/// Puts a new indikator behind the others of its node. False where its id is taken.
bool tulis_baru(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  t.id = id_dari_nama(t.isi("nama"));
  if (t.id.empty()) return false;
  auto& semua = ruang.ubah("indikator");
  auto tempat = semua.end();
  for (auto i = semua.begin(); i != semua.end(); ++i) {
    if (i->isian.front().teks == t.id) {
      t.tolak("nama", "Indikator dengan rumusan seperti ini sudah ada (" + t.id +
                          "). Ubah yang ada, atau bedakan rumusannya.");
      return false;
    }
    if (isi_kolom("indikator", *i, "simpul") == letak.induk) tempat = i + 1;
  }
  IsiBaris isi = isi_versi(t);
  isi.emplace_back("indikator", t.id);
  isi.emplace_back("mulai", std::to_string(ruang.tahun()));
  isi.emplace_back("simpul", letak.induk);
  semua.insert(tempat, susun_baris(*kamus::cari("indikator"), isi, t.salah));
  return true;
}

}  // namespace

Result<LembarRencana> lembar_indikator(const RuangRencana& ruang, const LetakRencana& letak) {
  const Baris* ada = letak.baru() ? nullptr : ruang.versi("indikator", letak.id);
  if (!letak.baru() && ada == nullptr) {
    return Error{Kind::NotFound, "Indikator ini tidak berlaku pada tahun itu."};
  }
  const std::string simpul = ada == nullptr ? letak.induk : isi_kolom("indikator", *ada, "simpul");
  if (letak.baru() && ruang.versi("simpul", simpul) == nullptr) {
    return Error{Kind::NotFound, "Simpul yang diukurnya tidak berlaku pada tahun itu."};
  }
  LembarRencana hasil;
  hasil.judul = ada == nullptr ? "Tambah indikator" : "Ubah indikator";
  hasil.keterangan = "Mengukur " + sebutan_simpul(ruang, simpul) + ".";
  hasil.terkunci = ruang.tahun_terkunci(letak.baru() ? "" : letak.id);
  hasil.terkunci_iku = letak.baru() ? hasil.terkunci : ruang.tahun_terkunci_tanpa_versi(letak.id);
  hasil.medan = medan_ukuran(ruang, ada);
  for (auto& satu : medan_asal(ruang, ada, letak.id)) hasil.medan.push_back(std::move(satu));
  for (auto& satu : medan_iku(ruang, letak.id)) hasil.medan.push_back(std::move(satu));
  if (hasil.terkunci != 0 || hasil.terkunci_iku != 0) {
    for (auto& satu : medan_perubahan()) hasil.medan.push_back(std::move(satu));
  }
  if (ada == nullptr) return hasil;
  hasil.bergantung = yang_menyebut(ruang, "indikator", letak.id, ruang.tahun(),
                                   {"indikator", "pengisi", "perubahan_definisi"});
  if (hasil.bergantung.empty()) {
    hasil.hapus = "Hapus indikator sejak " + std::to_string(ruang.tahun());
  }
  return hasil;
}

void tulis_indikator(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  const Selisih selisih = selisih_terkunci(t);
  std::string id = letak.id;
  if (letak.baru()) {
    if (!tulis_baru(ruang, letak, t)) return;
    id = t.id;
    t.ringkasan = "Tambah indikator " + id + " pada " + letak.induk + " tahun " +
                  std::to_string(ruang.tahun());
  } else {
    ruang.tulis_versi("indikator", id, isi_versi(t), t.salah);
    t.ringkasan = "Ubah indikator " + id + " tahun " + std::to_string(ruang.tahun());
    if (!selisih.menjadi.empty()) t.ringkasan += ": " + teks::gabung(selisih.menjadi, "; ");
  }
  tulis_pengisi(ruang, id, t);
  tulis_iku(ruang, id, t);
  catat_perubahan(ruang, id, selisih, t);
}

void hapus_indikator(RuangRencana& ruang, const LetakRencana& letak, Tulisan& t) {
  if (!t.lembar().bergantung.empty()) {
    t.tolak("", "Indikator ini belum dapat dihapus. Yang masih memakainya: " +
                    teks::gabung(t.lembar().bergantung, ", ") + ".");
    return;
  }
  if (t.lembar().terkunci != 0) {
    const Selisih selisih{t.lembar().terkunci,
                          {"Indikator: " + t.semula("nama")},
                          {"Dihapus sejak " + std::to_string(ruang.tahun())}};
    catat_perubahan(ruang, letak.id, selisih, t);
  }
  ruang.akhiri_versi("indikator", letak.id);
  const auto& semua = ruang.baris("indikator");
  if (std::none_of(semua.begin(), semua.end(),
                   [&](const Baris& baris) { return baris.isian.front().teks == letak.id; })) {
    std::erase_if(ruang.ubah("pengisi"),
                  [&](const Baris& baris) { return baris.isian.front().teks == letak.id; });
  }
  t.ringkasan = "Hapus indikator " + letak.id + " sejak tahun " + std::to_string(ruang.tahun());
}

}  // namespace laras::app
