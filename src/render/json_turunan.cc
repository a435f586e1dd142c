#include <cassert>
#include <nlohmann/json.hpp>
#include <string>

#include "render/json.h"
#include "render/json_tulis.h"
#include "render/tipografi.h"

namespace laras::render {
namespace {

using Json = nlohmann::ordered_json;

const char* nama(Keadaan keadaan) {
  switch (keadaan) {
    case Keadaan::Terisi:
      return "terisi";
    case Keadaan::BelumDiisi:
      return "belum diisi";
    case Keadaan::TidakDirencanakan:
      return "tidak direncanakan";
    case Keadaan::TakTerhitung:
      return "tak terhitung";
    case Keadaan::TanpaRujukan:
      return "tanpa rujukan";
  }
  return "";
}

Json nilai_json(const Angka& angka) {
  return angka.ada() ? Json(angka.nilai().str()) : Json(nullptr);
}

Json aturan_json(const Aturan& aturan) {
  if (aturan.id.empty() && aturan.nama.empty() && aturan.pasal.empty()) {
    return nullptr;
  }
  return {{"id", aturan.id}, {"nama", aturan.nama}, {"pasal", aturan.pasal}};
}

void tambah_keadaan(const Angka& angka, Json& objek) {
  if (angka.ada()) {
    return;
  }
  objek["keadaan"] = nama(angka.keadaan());
  if (angka.alasan() != Alasan::Tiada) {
    objek["alasan"] = uraian(angka.alasan());
  }
}

void tambah_daun(const Angka& angka, Json& objek) {
  const Derivasi& derivasi = angka.derivasi();
  objek["jenis"] = derivasi.daun.jenis;
  objek["id"] = derivasi.daun.id;
  objek["label"] = derivasi.daun.label;
  objek["nilai"] = nilai_json(angka);
  objek["periode"] = derivasi.daun.periode;
  objek["bukti"] = derivasi.daun.bukti;
  objek["oleh"] = derivasi.daun.oleh;
  if (Json aturan = aturan_json(derivasi.aturan); !aturan.is_null()) {
    objek["aturan"] = std::move(aturan);
  }
  tambah_keadaan(angka, objek);
}

// Inside the tree a node has no column that says how it prints.
const Cetak kTanpaKolom{GayaCetak::DesimalPas, 4};

Json simpul_json(const Angka& angka, const std::string& tercetak);

void tambah_operasi(const Angka& angka, Json& objek) {
  const Derivasi& derivasi = angka.derivasi();
  objek["nilai"] = nilai_json(angka);
  tambah_keadaan(angka, objek);
  objek["aturan"] = aturan_json(derivasi.aturan);
  objek["operator"] = nama(derivasi.op);
  if (derivasi.op == Operator::Bulatkan) {
    objek["desimal"] = derivasi.desimal;
  }
  if (derivasi.op == Operator::Pilih) {
    objek["pilihan"] = derivasi.pilihan;
  }
  Json operan = Json::array();
  for (const Angka& satu : derivasi.operan) {
    if (satu.derivasi().op == Operator::Tetap) {
      Json daun = Json::object();
      tambah_daun(satu, daun);
      operan.push_back(std::move(daun));
    } else {
      operan.push_back(simpul_json(satu, cetak(satu, kTanpaKolom)));
    }
  }
  objek["operan"] = std::move(operan);
}

Json simpul_json(const Angka& angka, const std::string& tercetak) {
  Json objek = {{"tercetak", tercetak}};
  if (angka.derivasi().op == Operator::Tetap) {
    tambah_daun(angka, objek);
  } else {
    tambah_operasi(angka, objek);
  }
  return objek;
}

}  // namespace

std::string json_turunan(const naskah::Sel& sel) {
  assert(sel.angka);
  return tulis_json(simpul_json(*sel.angka, sel_untuk_mesin(sel)));
}

}  // namespace laras::render
