// The newer pointers of libqpdf, and no warning about the older ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>
#include <memory>

#include "render/pdf_lukis.h"

namespace laras::render {
namespace {

using Handle = QPDFObjectHandle;

/// Points with three decimals, as exact text.
Handle titik(std::int64_t satuan) {
  const std::int64_t ribuan = satuan * 1000 / 1024;
  const std::string tanda = ribuan < 0 ? "-" : "";
  const std::string pecahan = std::to_string(1000 + std::abs(ribuan) % 1000);
  return Handle::newReal(tanda + std::to_string(std::abs(ribuan) / 1000) + "." + pecahan.substr(1));
}

Handle nama(const std::string& teks) { return Handle::newName("/" + teks); }

class Pelengkap {
 public:
  Pelengkap(const KonteksPdf& k, Kertas kertas, const PdfMentah& mentah)
      : k_(k), kertas_(kertas), mentah_(mentah) {
    pdf_.processMemoryFile("laras.pdf", mentah.isi.data(), mentah.isi.size());
    halaman_ = pdf_.getAllPages();
  }

  Result<std::string> lengkapi() {
    if (halaman_.size() != k_.cetakan.lembar.size() || !rangkai_struktur()) {
      return Error{Kind::Bug, "PDF tidak dapat dibuat.", "", "structure differs from the pages"};
    }
    Handle akar = pdf_.getRoot();
    akar.replaceKey("/Lang", Handle::newString("id-ID"));
    akar.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    akar.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    akar.replaceKey("/PageLabels", label_halaman());
    tautkan();
    kerangka();
    return tulis();
  }

 private:
  /// One element a node, made of the flat ones that cairo wrote.
  bool rangkai_struktur() {
    Handle pohon = pdf_.getRoot().getKey("/StructTreeRoot");
    Handle datar = pohon.getKey("/K");
    const std::vector<int>& daun = mentah_.daun;
    if (!datar.isArray() || static_cast<std::size_t>(datar.getArrayNItems()) != daun.size()) {
      return false;
    }
    const std::vector<SimpulStruktur>& simpul = k_.cetakan.struktur;
    unsur_.resize(simpul.size());
    anak_.resize(simpul.size());
    berisi_.assign(simpul.size(), false);
    for (std::size_t i = 0; i < daun.size(); ++i) {
      pasang(datar.getArrayItem(static_cast<int>(i)), static_cast<std::size_t>(daun[i]));
    }
    susun_anak();
    ganti_induk(pohon.getKey("/ParentTree"));
    unsur_[0].replaceKey("/P", pohon);
    pohon.replaceKey("/K", Handle::newArray(std::vector<Handle>{unsur_[0]}));
    pohon_ = pohon;
    return true;
  }

  /// Puts the marked content of a flat element into its node. A node with nothing else keeps it
  /// as cairo wrote it.
  void pasang(Handle datar, std::size_t ke) {
    const SimpulStruktur& simpul = k_.cetakan.struktur[ke];
    if (!unsur_[ke].isInitialized()) {
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
    pengganti_[datar.getObjectID()] = unsur_[ke];
  }

  /// The content a node has had by itself becomes the first of several.
  void buka_daftar(std::size_t ke) {
    if (berisi_[ke] && unsur_[ke].hasKey("/Pg")) {
      anak_[ke].push_back(isi_bertanda(unsur_[ke]));
      unsur_[ke].removeKey("/Pg");
    }
  }

  static Handle isi_bertanda(Handle datar) {
    Handle mcr = Handle::newDictionary();
    mcr.replaceKey("/Type", nama("MCR"));
    mcr.replaceKey("/Pg", datar.getKey("/Pg"));
    mcr.replaceKey("/MCID", datar.getKey("/K"));
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
      if (!unsur_[i].isInitialized()) {
        unsur_[i] = pdf_.makeIndirectObject(Handle::newDictionary());
        unsur_[i].replaceKey("/Type", nama("StructElem"));
      }
      sifat(unsur_[i], simpul[i]);
      const auto induk = static_cast<std::size_t>(simpul[i].induk);
      if (i > 0) {
        unsur_[i].replaceKey("/P", unsur_[induk]);
      }
      if (i > 0 && simpul[i].jenis != "Link") {
        buka_daftar(induk);
        anak_[induk].push_back(unsur_[i]);
      }
    }
    for (std::size_t i = 0; i < simpul.size(); ++i) {
      if (perlu[i] && !anak_[i].empty()) {
        unsur_[i].replaceKey("/K", Handle::newArray(anak_[i]));
      }
    }
  }

  static void sifat(Handle unsur, const SimpulStruktur& simpul) {
    unsur.replaceKey("/S", nama(simpul.jenis));
    if (!simpul.alt.empty()) {
      unsur.replaceKey("/Alt", Handle::newUnicodeString(simpul.alt));
    }
    Handle sifat = Handle::newDictionary();
    if (simpul.baris > 1) {
      sifat.replaceKey("/RowSpan", Handle::newInteger(simpul.baris));
    }
    if (simpul.kolom > 1) {
      sifat.replaceKey("/ColSpan", Handle::newInteger(simpul.kolom));
    }
    if (!simpul.lingkup.empty()) {
      sifat.replaceKey("/Scope", nama(simpul.lingkup));
    }
    if (!simpul.penanda.empty()) {
      sifat.replaceKey("/ListNumbering", nama(simpul.penanda));
    }
    if (!sifat.getKeys().empty()) {
      sifat.replaceKey("/O", nama(simpul.penanda.empty() ? "Table" : "List"));
      unsur.replaceKey("/A", sifat);
    }
  }

  void ganti_induk(Handle pohon_induk) {
    Handle nums = pohon_induk.getKey("/Nums");
    for (int i = 1; i < nums.getArrayNItems(); i += 2) {
      nomor_berikut_ = std::max(nomor_berikut_, nums.getArrayItem(i - 1).getIntValueAsInt() + 1);
      Handle daftar = nums.getArrayItem(i);
      for (int j = 0; j < daftar.getArrayNItems(); ++j) {
        const auto ganti = pengganti_.find(daftar.getArrayItem(j).getObjectID());
        if (ganti != pengganti_.end()) {
          daftar.setArrayItem(j, ganti->second);
        }
      }
    }
    nums_ = nums;
  }

  Handle label_halaman() const {
    Handle nums = Handle::newArray();
    const std::vector<Lembar>& lembar = k_.cetakan.lembar;
    for (std::size_t i = 0; i < lembar.size(); ++i) {
      if (i == 0 || lembar[i].romawi != lembar[i - 1].romawi ||
          lembar[i].nomor != lembar[i - 1].nomor + 1) {
        nums.appendItem(Handle::newInteger(static_cast<int>(i)));
        Handle label = Handle::newDictionary();
        label.replaceKey("/S", nama(lembar[i].romawi ? "r" : "D"));
        label.replaceKey("/St", Handle::newInteger(lembar[i].nomor));
        nums.appendItem(label);
      }
    }
    Handle hasil = Handle::newDictionary();
    hasil.replaceKey("/Nums", nums);
    return hasil;
  }

  int tinggi_kertas(std::size_t lembar) const {
    return dari_mm(halaman(kertas_, k_.cetakan.lembar[lembar].rebah).tinggi);
  }

  Handle tujuan(const std::string& id) {
    const auto tempat = k_.cetakan.tujuan.find(id);
    if (tempat == k_.cetakan.tujuan.end()) {
      return Handle::newNull();
    }
    const auto lembar = static_cast<std::size_t>(tempat->second.lembar);
    return Handle::newArray(std::vector<Handle>{
        halaman_[lembar], nama("XYZ"), Handle::newNull(),
        titik(tinggi_kertas(lembar) - tempat->second.y + dari_pt(600)), Handle::newNull()});
  }

  void tautkan() {
    for (std::size_t i = 0; i < halaman_.size(); ++i) {
      Handle anotasi = Handle::newArray();
      for (const Tautan& satu : k_.cetakan.lembar[i].tautan) {
        Handle ke = tujuan(satu.tujuan);
        if (!ke.isNull()) {
          anotasi.appendItem(tautan(satu, i, ke));
        }
      }
      if (anotasi.getArrayNItems() > 0) {
        halaman_[i].replaceKey("/Annots", anotasi);
        halaman_[i].replaceKey("/Tabs", nama("S"));
      }
    }
  }

  Handle tautan(const Tautan& satu, std::size_t lembar, Handle ke) {
    const int tinggi = tinggi_kertas(lembar);
    Handle hasil = pdf_.makeIndirectObject(Handle::newDictionary());
    hasil.replaceKey("/Type", nama("Annot"));
    hasil.replaceKey("/Subtype", nama("Link"));
    hasil.replaceKey("/Border", Handle::parse("[ 0 0 0 ]"));
    hasil.replaceKey("/Rect", Handle::newArray(std::vector<Handle>{
                                  titik(satu.x), titik(tinggi - satu.y - satu.tinggi),
                                  titik(satu.x + satu.lebar), titik(tinggi - satu.y)}));
    hasil.replaceKey("/Dest", ke);
    const auto simpul = static_cast<std::size_t>(satu.simpul);
    if (satu.simpul != kArtefak && unsur_[simpul].isInitialized()) {
      hasil.replaceKey("/StructParent", Handle::newInteger(nomor_berikut_));
      nums_.appendItem(Handle::newInteger(nomor_berikut_++));
      nums_.appendItem(unsur_[simpul]);
      Handle objr = Handle::newDictionary();
      objr.replaceKey("/Type", nama("OBJR"));
      objr.replaceKey("/Obj", hasil);
      objr.replaceKey("/Pg", halaman_[lembar]);
      if (!unsur_[simpul].getKey("/K").isArray()) {
        buka_daftar(simpul);
        unsur_[simpul].replaceKey("/K", Handle::newArray(anak_[simpul]));
      }
      unsur_[simpul].getKey("/K").appendItem(objr);
    }
    return hasil;
  }

  // Entries below the level before hang on it.
  void kerangka() {
    Handle akar = pdf_.makeIndirectObject(Handle::newDictionary());
    akar.replaceKey("/Type", nama("Outlines"));
    std::vector<Handle> jalan = {akar};
    std::map<QPDFObjGen, int> banyak;
    for (const ButirKerangka& satu : k_.cetakan.kerangka) {
      Handle ke = tujuan(satu.tujuan);
      if (ke.isNull()) {
        continue;
      }
      jalan.resize(std::min(jalan.size(), static_cast<std::size_t>(satu.tingkat) + 1));
      Handle butir = pdf_.makeIndirectObject(Handle::newDictionary());
      butir.replaceKey("/Title", Handle::newUnicodeString(satu.judul));
      butir.replaceKey("/Dest", ke);
      Handle induk = jalan.back();
      butir.replaceKey("/Parent", induk);
      if (induk.hasKey("/Last")) {
        butir.replaceKey("/Prev", induk.getKey("/Last"));
        induk.getKey("/Last").replaceKey("/Next", butir);
      } else {
        induk.replaceKey("/First", butir);
      }
      induk.replaceKey("/Last", butir);
      const int ada = ++banyak[induk.getObjGen()];
      // Closed below the top: a negative count.
      induk.replaceKey("/Count", Handle::newInteger(jalan.size() == 1 ? ada : -ada));
      jalan.push_back(butir);
    }
    if (akar.hasKey("/First")) {
      pdf_.getRoot().replaceKey("/Outlines", akar);
      pdf_.getRoot().replaceKey("/PageMode", nama("UseOutlines"));
    }
  }

  std::string tulis() {
    QPDFWriter penulis(pdf_);
    penulis.setOutputMemory();
    penulis.setStaticID(false);
    penulis.setDeterministicID(true);
    penulis.setStreamDataMode(qpdf_s_preserve);
    penulis.setObjectStreamMode(qpdf_o_generate);
    penulis.setMinimumPDFVersion("1.7");
    penulis.write();
    const std::unique_ptr<Buffer> hasil(penulis.getBuffer());
    return {reinterpret_cast<const char*>(hasil->getBuffer()), hasil->getSize()};
  }

  const KonteksPdf& k_;
  Kertas kertas_;
  const PdfMentah& mentah_;
  QPDF pdf_;
  std::vector<Handle> halaman_;
  std::vector<Handle> unsur_;
  std::vector<std::vector<Handle>> anak_;
  std::vector<bool> berisi_;
  std::map<int, Handle> pengganti_;
  Handle pohon_;
  Handle nums_;
  int nomor_berikut_ = 0;
};

}  // namespace

Result<std::string> lengkapi_pdf(const KonteksPdf& k, Kertas kertas, const PdfMentah& mentah) {
  try {
    return Pelengkap(k, kertas, mentah).lengkapi();
  } catch (const std::exception& masalah) {
    return Error{Kind::Bug, "PDF tidak dapat dibuat.", "", masalah.what()};
  }
}

}  // namespace laras::render
