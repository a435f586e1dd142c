#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace laras::pelaporan::pemeriksa {

/// Small words of a text without markup, punctuation, list numbers and abbreviations; stop words
/// stay.
std::vector<std::string> kata(std::string_view teks);

/// A word and where it stands in the text.
struct KataDiTeks {
  std::string kata = {};
  std::size_t awal = 0;
  std::size_t akhir = 0;  ///< behind its last letter
};

/// The same words with their places; list numbers stay.
std::vector<KataDiTeks> kata_berposisi(std::string_view teks);

/// A word that says nothing about what a label names.
bool kata_henti(std::string_view kata);

/// The words run together without stop words: equal for two spellings of one label. Empty for a
/// label of fewer than three letters.
std::string kunci_label(std::string_view teks);

/// One of the words stands in the list; a word of the list may end in `*`.
bool memuat(const std::vector<std::string>& kata, std::initializer_list<std::string_view> dicari);

/// The text itself, or its first words and an ellipsis where it is long.
std::string persingkat(std::string_view teks);

/// The years 1990 to 2100 that stand in a text, each once, in order.
std::vector<int> tahun_disebut(std::string_view teks);

}  // namespace laras::pelaporan::pemeriksa
