#pragma once

#include <string>
#include <string_view>

#include "pelaporan/penyusun.h"

namespace laras::pelaporan {

/// ASCII letters raised: titles and posts as forms print them.
std::string kapital(std::string_view teks);

/// What is printed where a name is not recorded.
inline constexpr const char* kNamaPejabat = "(nama pejabat)";

/// The head of the office and the post above it; empty where none is named.
Id<kantor::Jabatan> pimpinan(const Penyusun& p);
Id<kantor::Jabatan> atasan(const Penyusun& p);

/// The office's letterhead.
naskah::Kop kop(const kantor::Kantor& kantor);
naskah::Kop kop(const Penyusun& p);

/// Date, place and post that sign a report; null if they are not recorded.
const Penandatanganan* penandatanganan(const Penyusun& p, std::string_view jenis);

/// Who holds the post on that day: an acting holder (plh, then plt and pj) before the definitive
/// one. Null if nobody is recorded.
const kantor::Pemegang* pemegang(const Penyusun& p, const Id<kantor::Jabatan>& jabatan,
                                 Tanggal pada);

/// The holder's name; kNamaPejabat where none is recorded or only the post was written again.
std::string nama_pemegang(const Penyusun& p, const Id<kantor::Jabatan>& jabatan, Tanggal pada);

/// "CAMAT PLANDAAN", "Plt. CAMAT PLANDAAN" on that day.
std::string sebutan_penanda_tangan(const Penyusun& p, const Id<kantor::Jabatan>& jabatan,
                                   Tanggal pada);

/// A block of a signature of the post, with name, pangkat and NIP as they are on that day.
naskah::Ttd ttd(const Penyusun& p, const Id<kantor::Jabatan>& jabatan, Tanggal pada);

/// "Plandaan, .................... 2022": a date that is left to the hand.
std::string tanggal_tangan(const Penyusun& p, const std::string& tempat);

/// The signature under a report, with place and date; "(belum diisi)" where they are not recorded.
naskah::Ttd ttd_laporan(const Penyusun& p, std::string_view jenis);

}  // namespace laras::pelaporan
