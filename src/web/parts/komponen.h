#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/html.h"
#include "web/parts/frame.h"

namespace laras::web {

/// What a notice or a key figure feels like; colour is only its third signal.
enum class Nada { Biasa, Kuning, Merah, Hijau };

/// `<a href>`; the address as Url has it.
Html tautan(std::string_view alamat, std::string_view judul);
/// The same around markup.
Html tautan(std::string_view alamat, const Html& isi);

/// "2022-10-05" as "5 Oktober 2022"; what is no date stays as it is.
std::string tanggal_terbaca(const std::string& iso);

/// One subject with a heading. Panels do not nest.
struct Panel {
  std::string id;        ///< unique in the page; the heading becomes `j-<id>`
  std::string judul;     ///< the h2
  Html samping = {};     ///< to the right of the heading: a remark, a legend, a link
  Html kaki = {};        ///< below a line; may be empty
  bool berisian = true;  ///< space around the content; not around a table
};
Html panel(const Panel& panel, const Html& isi);

/// One of at most five figures at the top of a page.
struct AngkaKunci {
  std::string nama;
  Html besar;               ///< the figure; may be a link to its derivation
  std::string satuan = {};  ///< small, behind it: "dari 9"
  std::string keterangan = {};
  bool lambat = false;  ///< late or missed: in red, the remark with its triangle
};
Html angka_kunci(const std::vector<AngkaKunci>& butir);

/// State of an entry or a task: a word with a shape.
enum class Lencana { Belum, Draf, Diajukan, Dikembalikan, Diverifikasi, Disahkan, Lambat };
/// Its usual word, unless `kata` says another.
Html lencana(Lencana keadaan, std::string_view kata = {});

/// A state inside text or a cell.
enum class Tanda { Tiada, Lambat, Kuning, Centang };
Html tanda(Tanda tanda, std::string_view kata);

/// One thing to know before going on. Not for errors of fields.
Html catatan(Nada nada, const Html& isi);
/// The same for one sentence.
Html catatan(Nada nada, std::string_view kalimat);

/// Name and value, one below the other.
using Rincian = std::vector<std::pair<std::string, Html>>;
Html rincian(const Rincian& butir);

/// A digest, taken whole by one click.
Html sidik(std::string_view isi);

/// Plain list of lines; nothing for none.
Html daftar(const std::vector<Html>& butir);

struct Tab {
  std::string judul;
  std::string alamat;
  bool kini = false;
};
/// Tabs are links: each is a page of its own. `nama` says what they choose between.
Html tab(std::string_view nama, const std::vector<Tab>& butir);

/// Nothing there yet: what would stand here, and what to do. `lanjut` may be empty.
Html kosong(std::string_view judul, std::string_view penjelasan,
            const std::vector<Tautan>& lanjut = {});

/// Which page of a long list; counts from 1.
struct Halaman {
  int nomor = 1;
  int jumlah = 1;
  std::string alamat;  ///< the number is put behind it: `/jejak?halaman=`
};
/// Links to the neighbours, the first and the last page; nothing where there is one page only.
Html halaman_halaman(const Halaman& halaman);

/// One event of a history, the newest first.
struct Peristiwa {
  std::string waktu;      ///< as read: "5 Oktober 2022, 08.47"
  std::string waktu_iso;  ///< for machines; may be empty
  std::string uraian;
  std::string kutipan = {};  ///< a note or reason; may be empty
};
Html cerita(const std::vector<Peristiwa>& butir);

/// Titles of evidence; with `alamat` each leads to it. Says so where there is none.
Html bukti(const std::vector<Tautan>& butir);

/// A bar for the eye beside a figure in text; hidden from readers of the text. `permil` of the
/// whole bar (clamped); `target` where its tick stands, -1 for none.
Html batang(int permil, bool kurang, int target = -1);

/// A button that sends its form: verb and object.
enum class RupaTombol { Utama, Kedua, Bahaya, Kecil, Tautan };
struct Tombol {
  std::string judul;
  std::string nama = {};  ///< field that tells which button was pressed; may be empty
  std::string nilai = {};
  RupaTombol rupa = RupaTombol::Utama;
  std::string alamat = {};  ///< sends the form there instead; may be empty
  std::string untuk = {};   ///< words for those who do not see the row: " Raperdes"
};
Html tombol(const Tombol& tombol);
/// A link that looks like one: the next step, not a navigation.
Html tautan_tombol(const Tautan& tautan, RupaTombol rupa = RupaTombol::Kedua);
/// Buttons and links in a row.
Html deret(const std::vector<Html>& butir);

/// Two values of one thing that two people changed.
struct Banding {
  std::string id;      ///< unique in the page
  std::string judul;   ///< "IKU 6: Raperdes tepat waktu, s.d. Tribulan IV"
  std::string semula;  ///< as it was when the form was opened; may be empty
  std::string nama;    ///< name of the radio buttons; values `saya` and `tersimpan`
  std::string saya;
  std::string keterangan_saya;
  std::string tersimpan;
  std::string keterangan_tersimpan;
};
/// One choice a field; stands inside a form.
Html banding(const Banding& banding);

}  // namespace laras::web
