#include "render/qpdf_objek.h"

#include <qpdf/qpdf-c.h>

namespace laras::render {

bool Objek::is_null() const { return qpdf_oh_is_null(pdf_, nomor_) != QPDF_FALSE; }
bool Objek::is_array() const { return qpdf_oh_is_array(pdf_, nomor_) != QPDF_FALSE; }
bool Objek::is_dictionary() const { return qpdf_oh_is_dictionary(pdf_, nomor_) != QPDF_FALSE; }
bool Objek::is_integer() const { return qpdf_oh_is_integer(pdf_, nomor_) != QPDF_FALSE; }
int Objek::integer() const { return is_integer() ? qpdf_oh_get_int_value_as_int(pdf_, nomor_) : 0; }
bool Objek::boolean() const {
  return qpdf_oh_is_bool(pdf_, nomor_) != QPDF_FALSE &&
         qpdf_oh_get_bool_value(pdf_, nomor_) != QPDF_FALSE;
}
std::string Objek::name() const {
  return qpdf_oh_is_name(pdf_, nomor_) != QPDF_FALSE ? qpdf_oh_get_name(pdf_, nomor_) : "";
}
std::string Objek::text() const {
  return qpdf_oh_is_string(pdf_, nomor_) != QPDF_FALSE ? qpdf_oh_get_utf8_value(pdf_, nomor_) : "";
}
int Objek::id() const { return qpdf_oh_get_object_id(pdf_, nomor_); }

bool Objek::has(const char* kunci) const {
  return is_dictionary() && qpdf_oh_has_key(pdf_, nomor_, kunci) != QPDF_FALSE;
}
Objek Objek::get(const char* kunci) const {
  return {pdf_, is_dictionary() ? qpdf_oh_get_key(pdf_, nomor_, kunci) : qpdf_oh_new_null(pdf_)};
}
void Objek::set(const char* kunci, const Objek& isi) const {
  qpdf_oh_replace_key(pdf_, nomor_, kunci, isi.nomor_);
}
void Objek::remove(const char* kunci) const { qpdf_oh_remove_key(pdf_, nomor_, kunci); }

int Objek::size() const { return is_array() ? qpdf_oh_get_array_n_items(pdf_, nomor_) : 0; }
Objek Objek::at(int ke) const { return {pdf_, qpdf_oh_get_array_item(pdf_, nomor_, ke)}; }
void Objek::set_at(int ke, const Objek& isi) const {
  qpdf_oh_set_array_item(pdf_, nomor_, ke, isi.nomor_);
}
void Objek::append(const Objek& isi) const { qpdf_oh_append_item(pdf_, nomor_, isi.nomor_); }

BerkasPdf::BerkasPdf(std::string_view isi) : pdf_(qpdf_init()) {
  qpdf_silence_errors(pdf_);
  qpdf_set_suppress_warnings(pdf_, QPDF_TRUE);
  const QPDF_ERROR_CODE hasil =
      qpdf_read_memory(pdf_, "laras.pdf", isi.data(), isi.size(), nullptr);
  ok_ = (hasil & QPDF_ERRORS) == 0;
}

BerkasPdf::~BerkasPdf() { qpdf_cleanup(&pdf_); }

std::string BerkasPdf::masalah() const {
  return qpdf_has_error(pdf_) != QPDF_FALSE ? qpdf_get_error_full_text(pdf_, qpdf_get_error(pdf_))
                                            : "";
}

Objek BerkasPdf::akar() const { return {pdf_, qpdf_get_root(pdf_)}; }
Objek BerkasPdf::trailer() const { return {pdf_, qpdf_get_trailer(pdf_)}; }
Objek BerkasPdf::objek(int id) const { return {pdf_, qpdf_get_object_by_id(pdf_, id, 0)}; }

std::vector<Objek> BerkasPdf::halaman() const {
  std::vector<Objek> hasil;
  const int banyak = qpdf_get_num_pages(pdf_);
  for (int i = 0; i < banyak; ++i) {
    hasil.emplace_back(pdf_, qpdf_get_page_n(pdf_, static_cast<std::size_t>(i)));
  }
  return hasil;
}

Objek BerkasPdf::nihil() const { return {pdf_, qpdf_oh_new_null(pdf_)}; }
Objek BerkasPdf::bulat(int nilai) const { return {pdf_, qpdf_oh_new_integer(pdf_, nilai)}; }
Objek BerkasPdf::nyata(const std::string& nilai) const {
  return {pdf_, qpdf_oh_new_real_from_string(pdf_, nilai.c_str())};
}
Objek BerkasPdf::nama(const std::string& teks) const {
  return {pdf_, qpdf_oh_new_name(pdf_, ("/" + teks).c_str())};
}
Objek BerkasPdf::teks(const std::string& utf8) const {
  return {pdf_, qpdf_oh_new_unicode_string(pdf_, utf8.c_str())};
}
Objek BerkasPdf::kamus() const { return {pdf_, qpdf_oh_new_dictionary(pdf_)}; }

Objek BerkasPdf::larik(const std::vector<Objek>& isi) const {
  const Objek hasil(pdf_, qpdf_oh_new_array(pdf_));
  for (const Objek& satu : isi) {
    hasil.append(satu);
  }
  return hasil;
}

Objek BerkasPdf::urai(const char* sintaks) const { return {pdf_, qpdf_oh_parse(pdf_, sintaks)}; }

Objek BerkasPdf::tersendiri(const Objek& objek) const {
  return {pdf_, qpdf_make_indirect_object(pdf_, objek.nomor_)};
}

std::string BerkasPdf::tulis() const {
  qpdf_init_write_memory(pdf_);
  qpdf_set_deterministic_ID(pdf_, QPDF_TRUE);
  qpdf_set_stream_data_mode(pdf_, qpdf_s_preserve);
  qpdf_set_object_stream_mode(pdf_, qpdf_o_generate);
  qpdf_set_minimum_pdf_version(pdf_, "1.7");
  if ((qpdf_write(pdf_) & QPDF_ERRORS) != 0) {
    return "";
  }
  return {reinterpret_cast<const char*>(qpdf_get_buffer(pdf_)), qpdf_get_buffer_length(pdf_)};
}

}  // namespace laras::render
