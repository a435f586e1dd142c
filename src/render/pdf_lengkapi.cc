#include <algorithm>
#include <cstdlib>
#include <map>

#include "render/pdf_lukis.h"
#include "render/qpdf_objek.h"

namespace laras::render {
namespace {

class Pelengkap {
 public:
  Pelengkap(const KonteksPdf& k, Kertas kertas, const PdfMentah& mentah)
      : k_(k), kertas_(kertas), mentah_(mentah), pdf_(mentah.isi) {}

  Result<std::string> lengkapi() {
    halaman_ = pdf_.ok() ? pdf_.halaman() : std::vector<Objek>{};
    if (halaman_.size() != k_.cetakan.lembar.size() || !rangkai_struktur()) {
      return salah("structure differs from the pages. ");
    }
    const Objek akar = pdf_.akar();
    akar.set("/Lang", pdf_.teks("id-ID"));
    akar.set("/MarkInfo", pdf_.urai("<< /Marked true >>"));
    akar.set("/ViewerPreferences", pdf_.urai("<< /DisplayDocTitle true >>"));
    akar.set("/PageLabels", label_halaman());
    tautkan();
    kerangka();
    std::string hasil = pdf_.tulis();
    if (hasil.empty()) {
      return salah("cannot write. ");
    }
    return hasil;
  }

 private:
  /// One element a node, made of the flat ones that cairo wrote.
  bool rangkai_struktur() {
    Objek pohon = pdf_.akar().get("/StructTreeRoot");
    Objek datar = pohon.get("/K");
    const std::vector<int>& daun = mentah_.daun;
    if (!datar.is_array() || static_cast<std::size_t>(datar.size()) != daun.size()) {
      return false;
    }
    const std::vector<SimpulStruktur>& simpul = k_.cetakan.struktur;
    unsur_.resize(simpul.size());
    anak_.resize(simpul.size());
    berisi_.assign(simpul.size(), false);
    for (std::size_t i = 0; i < daun.size(); ++i) {
      Objek satu = datar.at(static_cast<int>(i));
      pasang(satu, static_cast<std::size_t>(daun[i]));
    }
    susun_anak();
    ganti_induk(pohon.get("/ParentTree"));
    unsur_[0].set("/P", pohon);
    pohon.set("/K", pdf_.larik({unsur_[0]}));
    return true;
  }

  /// Puts the marked content of a flat element into its node. A node with nothing else keeps it
  /// as cairo wrote it.
  void pasang(const Objek& datar, std::size_t ke) {
    const SimpulStruktur& simpul = k_.cetakan.struktur[ke];
    if (!unsur_[ke]) {
      unsur_[ke] = datar;
      berisi_[ke] = true;
      // A link stands between the words around it.
      if (simpul.jenis == "Link") {
        buka_daftar(static_cast<std::size_t>(simpul.induk));
        anak_[static_cast<std::size_t>(simpul.induk)].push_back(datar);
      }
      return;
    }
    buka_daftar(ke);
    anak_[ke].push_back(isi_bertanda(datar));
    pengganti_[datar.id()] = unsur_[ke];
  }

  /// The content a node has had by itself becomes the first of several.
  void buka_daftar(std::size_t ke) {
    if (berisi_[ke] && unsur_[ke].has("/Pg")) {
      anak_[ke].push_back(isi_bertanda(unsur_[ke]));
      unsur_[ke].remove("/Pg");
    }
  }

  Objek isi_bertanda(const Objek& datar) const {
    Objek mcr = pdf_.kamus();
    mcr.set("/Type", nama("MCR"));
    mcr.set("/Pg", datar.get("/Pg"));
    mcr.set("/MCID", datar.get("/K"));
    return mcr;
  }

  // Children follow their parents, so that from the back every node knows whether it has content.
  void susun_anak() {
    const std::vector<SimpulStruktur>& simpul = k_.cetakan.struktur;
    std::vector<bool> perlu = berisi_;
    perlu[0] = true;
    for (std::size_t i = simpul.size(); i-- > 1;) {
      const bool sel = simpul[i].jenis == "TD" || simpul[i].jenis == "TH";
      perlu[i] = perlu[i] || sel;
      perlu[static_cast<std::size_t>(simpul[i].induk)] =
          perlu[static_cast<std::size_t>(simpul[i].induk)] || perlu[i];
    }
    for (std::size_t i = 0; i < simpul.size(); ++i) {
      if (!perlu[i]) {
        continue;
      }
      if (!unsur_[i]) {
        unsur_[i] = pdf_.tersendiri(pdf_.kamus());
        unsur_[i].set("/Type", nama("StructElem"));
      }
      sifat(unsur_[i], simpul[i]);
      const auto induk = static_cast<std::size_t>(simpul[i].induk);
      if (i > 0) {
        unsur_[i].set("/P", unsur_[induk]);
      }
      if (i > 0 && simpul[i].jenis != "Link") {
        buka_daftar(induk);
        anak_[induk].push_back(unsur_[i]);
      }
    }
    for (std::size_t i = 0; i < simpul.size(); ++i) {
      if (perlu[i] && !anak_[i].empty()) {
        unsur_[i].set("/K", pdf_.larik(anak_[i]));
      }
    }
  }

  void sifat(const Objek& unsur, const SimpulStruktur& simpul) const {
    unsur.set("/S", nama(simpul.jenis));
    if (!simpul.alt.empty()) {
      unsur.set("/Alt", pdf_.teks(simpul.alt));
    }
    Objek sifat = pdf_.kamus();
    if (simpul.baris > 1) {
      sifat.set("/RowSpan", pdf_.bulat(simpul.baris));
    }
    if (simpul.kolom > 1) {
      sifat.set("/ColSpan", pdf_.bulat(simpul.kolom));
    }
    if (!simpul.lingkup.empty()) {
      sifat.set("/Scope", nama(simpul.lingkup));
    }
    if (!simpul.penanda.empty()) {
      sifat.set("/ListNumbering", nama(simpul.penanda));
    }
    if (simpul.baris > 1 || simpul.kolom > 1 || !simpul.lingkup.empty() ||
        !simpul.penanda.empty()) {
      sifat.set("/O", nama(simpul.penanda.empty() ? "Table" : "List"));
      unsur.set("/A", sifat);
    }
  }

  void ganti_induk(const Objek& pohon_induk) {
    Objek nums = pohon_induk.get("/Nums");
    for (int i = 1; i < nums.size(); i += 2) {
      nomor_berikut_ = std::max(nomor_berikut_, nums.at(i - 1).integer() + 1);
      Objek daftar = nums.at(i);
      for (int j = 0; j < daftar.size(); ++j) {
        const auto ganti = pengganti_.find(daftar.at(j).id());
        if (ganti != pengganti_.end()) {
          daftar.set_at(j, ganti->second);
        }
      }
    }
    nums_ = nums;
  }

  Objek label_halaman() const {
    Objek nums = pdf_.larik({});
    const std::vector<Lembar>& lembar = k_.cetakan.lembar;
    for (std::size_t i = 0; i < lembar.size(); ++i) {
      if (i == 0 || lembar[i].romawi != lembar[i - 1].romawi ||
          lembar[i].nomor != lembar[i - 1].nomor + 1) {
        nums.append(pdf_.bulat(static_cast<int>(i)));
        Objek label = pdf_.kamus();
        label.set("/S", nama(lembar[i].romawi ? "r" : "D"));
        label.set("/St", pdf_.bulat(lembar[i].nomor));
        nums.append(label);
      }
    }
    Objek hasil = pdf_.kamus();
    hasil.set("/Nums", nums);
    return hasil;
  }

  int tinggi_kertas(std::size_t lembar) const {
    return dari_mm(halaman(kertas_, k_.cetakan.lembar[lembar].rebah).tinggi);
  }

  Objek tujuan(const std::string& id) {
    const auto tempat = k_.cetakan.tujuan.find(id);
    if (tempat == k_.cetakan.tujuan.end()) {
      return pdf_.nihil();
    }
    const auto lembar = static_cast<std::size_t>(tempat->second.lembar);
    return pdf_.larik({halaman_[lembar], nama("XYZ"), pdf_.nihil(),
                       titik(tinggi_kertas(lembar) - tempat->second.y + dari_pt(600)),
                       pdf_.nihil()});
  }

  void tautkan() {
    for (std::size_t i = 0; i < halaman_.size(); ++i) {
      Objek anotasi = pdf_.larik({});
      for (const Tautan& satu : k_.cetakan.lembar[i].tautan) {
        Objek ke = tujuan(satu.tujuan);
        if (!ke.is_null()) {
          anotasi.append(tautan(satu, i, ke));
        }
      }
      if (anotasi.size() > 0) {
        halaman_[i].set("/Annots", anotasi);
        halaman_[i].set("/Tabs", nama("S"));
      }
    }
  }

  Objek tautan(const Tautan& satu, std::size_t lembar, const Objek& ke) {
    const int tinggi = tinggi_kertas(lembar);
    Objek hasil = pdf_.tersendiri(pdf_.kamus());
    hasil.set("/Type", nama("Annot"));
    hasil.set("/Subtype", nama("Link"));
    hasil.set("/Border", pdf_.urai("[ 0 0 0 ]"));
    hasil.set("/Rect", pdf_.larik({titik(satu.x), titik(tinggi - satu.y - satu.tinggi),
                                   titik(satu.x + satu.lebar), titik(tinggi - satu.y)}));
    hasil.set("/Dest", ke);
    const auto simpul = static_cast<std::size_t>(satu.simpul);
    if (satu.simpul != kArtefak && unsur_[simpul]) {
      hasil.set("/StructParent", pdf_.bulat(nomor_berikut_));
      nums_.append(pdf_.bulat(nomor_berikut_++));
      nums_.append(unsur_[simpul]);
      Objek objr = pdf_.kamus();
      objr.set("/Type", nama("OBJR"));
      objr.set("/Obj", hasil);
      objr.set("/Pg", halaman_[lembar]);
      if (!unsur_[simpul].get("/K").is_array()) {
        buka_daftar(simpul);
        unsur_[simpul].set("/K", pdf_.larik(anak_[simpul]));
      }
      unsur_[simpul].get("/K").append(objr);
    }
    return hasil;
  }

  // Entries below the level before hang on it.
  void kerangka() {
    Objek akar = pdf_.tersendiri(pdf_.kamus());
    akar.set("/Type", nama("Outlines"));
    std::vector<Objek> jalan = {akar};
    std::map<int, int> banyak;
    for (const ButirKerangka& satu : k_.cetakan.kerangka) {
      Objek ke = tujuan(satu.tujuan);
      if (ke.is_null()) {
        continue;
      }
      jalan.resize(std::min(jalan.size(), static_cast<std::size_t>(satu.tingkat) + 1));
      Objek butir = pdf_.tersendiri(pdf_.kamus());
      butir.set("/Title", pdf_.teks(satu.judul));
      butir.set("/Dest", ke);
      Objek induk = jalan.back();
      butir.set("/Parent", induk);
      if (induk.has("/Last")) {
        butir.set("/Prev", induk.get("/Last"));
        induk.get("/Last").set("/Next", butir);
      } else {
        induk.set("/First", butir);
      }
      induk.set("/Last", butir);
      const int ada = ++banyak[induk.id()];
      // Closed below the top: a negative count.
      induk.set("/Count", pdf_.bulat(jalan.size() == 1 ? ada : -ada));
      jalan.push_back(butir);
    }
    if (akar.has("/First")) {
      pdf_.akar().set("/Outlines", akar);
      pdf_.akar().set("/PageMode", nama("UseOutlines"));
    }
  }

  Error salah(const std::string& sebab) const {
    return {Kind::Bug, "PDF tidak dapat dibuat.", "", sebab + pdf_.masalah()};
  }

  Objek nama(const std::string& teks) const { return pdf_.nama(teks); }

  /// Points with three decimals, as exact text.
  Objek titik(std::int64_t satuan) const {
    const std::int64_t ribuan = satuan * 1000 / 1024;
    const std::string tanda = ribuan < 0 ? "-" : "";
    const std::string pecahan = std::to_string(1000 + std::abs(ribuan) % 1000);
    return pdf_.nyata(tanda + std::to_string(std::abs(ribuan) / 1000) + "." + pecahan.substr(1));
  }

  const KonteksPdf& k_;
  Kertas kertas_;
  const PdfMentah& mentah_;
  BerkasPdf pdf_;
  std::vector<Objek> halaman_;
  std::vector<Objek> unsur_;
  std::vector<std::vector<Objek>> anak_;
  std::vector<bool> berisi_;
  std::map<int, Objek> pengganti_;
  Objek nums_;
  int nomor_berikut_ = 0;
};

}  // namespace

Result<std::string> lengkapi_pdf(const KonteksPdf& k, Kertas kertas, const PdfMentah& mentah) {
  return Pelengkap(k, kertas, mentah).lengkapi();
}

}  // namespace laras::render
