#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/akun.h"
#include "app/workspace.h"
#include "base/result.h"
#include "pelaporan/pernyataan_reviu.h"

namespace laras::app {

/// How far the review of a year's LKjIP is. Basi: it was stated, but the contents changed since.
enum class KeadaanReviu { Belum, Berjalan, Berlaku, Basi };

/// Fields of the form by their names: `jawaban-format-1`, `catatan-format-1`,
/// `tanggapan-format-1`. Empty fields are absent.
using IsiReviu = std::map<std::string, std::string>;

/// The review of a year's LKjIP.
struct ReviuLkjip {
  int tahun = 0;
  KeadaanReviu keadaan = KeadaanReviu::Belum;
  std::string sidik = {};                                   ///< SHA-256 of the LKjIP's contents now
  std::string kepala = {};                                  ///< head of the trail of that state
  std::vector<std::string> kurang = {};                     ///< what makes the LKjIP a KONSEP
  std::size_t kontradiksi = 0;                              ///< findings that cannot be true
  std::vector<pelaporan::ButirDireviu> butir = {};          ///< the whole form in its order
  std::vector<pelaporan::PernyataanReviu> pernyataan = {};  ///< the newest first
  IsiReviu isi = {};                                        ///< the form as it is stored
  std::string semula = {};                                  ///< digest of `isi`

  /// Where it stands, as a sentence.
  std::string sebutan() const;
  /// Boxes without an answer.
  std::size_t belum_dijawab() const;
};

/// Fails with NotFound where no plan document governs the year, with Invalid where rows do not fit
/// each other.
Result<ReviuLkjip> tanya_reviu(const Snapshot& snapshot, int tahun);

/// A form as it came in.
struct KirimanReviu {
  int tahun = 0;
  IsiReviu isi = {};
  std::string semula = {};  ///< ReviuLkjip::semula when the form was opened
};

/// What became of it. Where something is wrong, nothing was stored.
struct HasilReviu {
  Errors salah = {};        ///< each with its field
  bool bentrok = false;     ///< somebody else changed it since the form was opened
  IsiReviu tersimpan = {};  ///< as it is now, where `bentrok`
};

/// Keeps the answers to the form, traced; the same once more changes nothing. Refused while a
/// statement about the present contents stands. Fails with Forbidden, and as tanya_reviu().
Result<HasilReviu> simpan_reviu(Workspace& workspace, const Oleh& oleh,
                                const KirimanReviu& kiriman);

/// What a statement says beside the form.
struct PermintaanPernyataan {
  int tahun = 0;
  std::string nomor_surat = {};
  std::string tanggal = {};
  std::string alasan = {};  ///< needed where the data contradicts itself
  std::string sidik = {};   ///< ReviuLkjip::sidik that the reviewer saw
};

/// States that the LKjIP was reviewed, bound to its contents. Refused while the LKjIP is a KONSEP,
/// a box is not answered, or a "tidak" has no note and no answer of the office, and where the
/// contents are not those that the reviewer saw. The same once more changes nothing. Fails with
/// Forbidden, with Conflict where the data changes meanwhile, and as tanya_reviu().
Result<HasilReviu> nyatakan_reviu(Workspace& workspace, const Oleh& oleh,
                                  const PermintaanPernyataan& permintaan);

/// The newest statement as a document. Fails with NotFound where there is none.
Result<naskah::Naskah> naskah_pernyataan(const Snapshot& snapshot, int tahun);

}  // namespace laras::app
