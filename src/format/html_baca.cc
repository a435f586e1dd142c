#include "format/html_baca.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "format/html_reference.h"
#include "format/html_tokens.h"

namespace laras::format {

namespace {

using Kind = HtmlBlock::Kind;

constexpr std::size_t kDeepestTable = 50;

template <std::size_t n>
bool among(std::string_view name, const std::array<std::string_view, n>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_block(std::string_view name) {
  static constexpr std::array<std::string_view, 27> kBlocks = {
      "p",       "div",    "li",      "ul",     "ol",         "dl",         "dt",
      "dd",      "br",     "hr",      "pre",    "section",    "article",    "aside",
      "header",  "footer", "main",    "figure", "figcaption", "blockquote", "address",
      "details", "body",   "summary", "form",   "center",     "fieldset"};
  return among(name, kBlocks);
}

bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool is_left_out(std::string_view name) {
  static constexpr std::array<std::string_view, 12> kLeftOut = {
      "nav",    "head",   "svg",    "template", "select", "button",
      "iframe", "object", "canvas", "audio",    "video",  "del"};
  return among(name, kLeftOut);
}

/// Elements that end without an end tag, or whose place in the grid counts.
bool may_hide(std::string_view name) {
  static constexpr std::array<std::string_view, 20> kKept = {
      "td",  "th", "tr", "thead", "tbody", "tfoot", "col",    "colgroup", "br",   "hr",
      "img", "p",  "li", "dt",    "dd",    "input", "option", "wbr",      "meta", "link"};
  return !among(name, kKept);
}

bool has_word(std::string_view list, const std::vector<std::string>& words) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t from = list.find_first_not_of(" \t\n\r", at);
    if (from == std::string_view::npos) {
      return false;
    }
    at = std::min(list.find_first_of(" \t\n\r", from), list.size());
    if (std::find(words.begin(), words.end(), list.substr(from, at - from)) != words.end()) {
      return true;
    }
  }
  return false;
}

bool bold_style(std::string_view style) {
  const std::size_t at = style.find("font-weight");
  if (at == std::string_view::npos) {
    return false;
  }
  const std::string_view value = style.substr(at + 11, 10);
  return value.find("bold") != std::string_view::npos || value.find("00") != std::string_view::npos
             ? value.find("400") == std::string_view::npos &&
                   value.find("300") == std::string_view::npos
             : false;
}

std::size_t span(std::string_view value) {
  unsigned number = 1;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc{} && number > 0 ? std::min(number, 65'534U) : 1;
}

/// Collected words and how they stand.
struct Words {
  std::string text;
  std::size_t line = 0;
  bool plain = false;
  bool any = false;

  bool bold() const { return any && !plain; }

  void add(std::string_view raw, std::size_t from_line, bool is_bold) {
    const std::size_t word = raw.find_first_not_of(" \t\n\r\f");
    if (word != std::string_view::npos) {
      if (!any) {
        line = from_line + static_cast<std::size_t>(std::count(
                               raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(word), '\n'));
      }
      any = true;
      plain = plain || !is_bold;
    }
    for (std::size_t at = 0; at < raw.size();) {
      const std::size_t reference = std::min(raw.find('&', at), raw.size());
      text.append(raw, at, reference - at);
      at = reference;
      if (at < raw.size()) {
        const std::size_t length = read_reference(raw.substr(at), text);
        if (length == 0) {
          text += '&';
        }
        at += std::max<std::size_t>(length, 1);
      }
    }
  }
};

class Reader {
 public:
  Reader(std::string_view bytes, const HtmlOptions& options) : tokens_(bytes), options_(options) {}

  Result<std::vector<HtmlBlock>> read() {
    HtmlToken token;
    while (tokens_.next(token)) {
      if (!skipping_.empty()) {
        skip(token);
      } else if (token.kind == HtmlToken::Kind::Text) {
        add_text(token);
      } else if (token.kind == HtmlToken::Kind::Open) {
        open(token);
      } else {
        close(token.name);
      }
      if (cells_ > options_.cells) {
        return Error{.kind = laras::Kind::Invalid,
                     .message =
                         "Tabel di dalam berkas terlalu besar. Bagi laporan menjadi "
                         "beberapa berkas, lalu ulangi."};
      }
    }
    while (!tables_.empty()) {
      close_table();
    }
    flush();
    return std::move(blocks_);
  }

 private:
  struct OpenTable {
    std::size_t block = 0;
    bool in_head = false;
    bool in_row = false;
    bool in_cell = false;
    bool in_caption = false;
    bool cell_bold = false;
    int details = 0;
    int summaries = 0;
    int bold_outside = 0;
    Words words = {};
  };

  void skip(const HtmlToken& token) {
    if (token.kind != HtmlToken::Kind::Text && token.name == skipping_) {
      skip_depth_ += token.kind == HtmlToken::Kind::Open ? 1 : -1;
      if (skip_depth_ == 0) {
        skipping_.clear();
      }
    }
  }

  bool left_out(const HtmlToken& token) const {
    if (is_left_out(token.name)) {
      return true;
    }
    return may_hide(token.name) && !token.attributes.empty() &&
           (token.has("hidden") || token.attribute("aria-hidden") == "true" ||
            has_word(token.attribute("class"), options_.skip_classes));
  }

  bool in_cell() const { return !tables_.empty() && tables_.back().in_cell; }
  bool in_caption() const { return !tables_.empty() && tables_.back().in_caption; }

  void add_text(const HtmlToken& token) {
    const bool bold = bold_ > 0 || bold_spans_ > 0;
    if (in_cell()) {
      OpenTable& table = tables_.back();
      if (table.details == 0 || table.summaries > 0) {
        table.words.add(token.text, token.line, bold || table.cell_bold);
      }
    } else if (in_caption()) {
      tables_.back().words.add(token.text, token.line, bold);
    } else {
      words_.add(token.text, token.line, bold);
    }
  }

  void open(const HtmlToken& token) {
    const std::string& name = token.name;
    if (left_out(token)) {
      if (token.attributes.empty() || token.attributes.back() != '/') {
        skipping_ = name;
        skip_depth_ = 1;
      }
    } else if (name == "table") {
      open_table(token);
    } else if (!tables_.empty() && open_in_table(token)) {
      return;
    } else if (name == "b" || name == "strong") {
      ++bold_;
    } else if (name == "span") {
      spans_.push_back(bold_style(token.attribute("style")));
      bold_spans_ += spans_.back() ? 1 : 0;
    } else if (is_heading(name) || is_block(name)) {
      break_block(name, true);
    }
  }

  void close(const std::string& name) {
    if (name == "table") {
      close_table();
    } else if (!tables_.empty() && close_in_table(name)) {
      return;
    } else if (name == "b" || name == "strong") {
      bold_ = std::max(0, bold_ - 1);
    } else if (name == "span") {
      if (!spans_.empty()) {
        bold_spans_ -= spans_.back() ? 1 : 0;
        spans_.pop_back();
      }
    } else if (is_heading(name) || is_block(name)) {
      break_block(name, false);
    }
  }

  void break_block(const std::string& name, bool opens) {
    if (in_cell() || in_caption()) {
      OpenTable& table = tables_.back();
      table.details = std::max(0, table.details + (name == "details" ? (opens ? 1 : -1) : 0));
      table.summaries = std::max(0, table.summaries + (name == "summary" ? (opens ? 1 : -1) : 0));
      table.words.text += ' ';
      return;
    }
    if (name == "br") {
      words_.text += ' ';
      return;
    }
    flush();
    heading_ = opens && is_heading(name);
  }

  void flush() {
    if (words_.any) {
      blocks_.push_back({.kind = heading_ ? Kind::Heading : Kind::Paragraph,
                         .text = std::move(words_.text),
                         .line = words_.line,
                         .bold = words_.bold()});
    }
    words_ = {};
    heading_ = false;
  }

  void open_table(const HtmlToken& token) {
    if (!in_cell()) {
      flush();
    }
    if (tables_.size() >= kDeepestTable) {
      return;
    }
    tables_.push_back({.block = blocks_.size(), .bold_outside = bold_});
    blocks_.push_back({.kind = Kind::Table, .line = token.line});
    bold_ = 0;
  }

  HtmlTable& table() { return blocks_[tables_.back().block].table; }

  bool open_in_table(const HtmlToken& token) {
    const std::string& name = token.name;
    if (name == "td" || name == "th") {
      open_cell(token);
    } else if (name == "tr") {
      open_row(token.line);
    } else if (name == "thead" || name == "tbody" || name == "tfoot") {
      close_row();
      tables_.back().in_head = name == "thead";
    } else if (name == "caption") {
      close_row();
      tables_.back().in_caption = true;
    } else {
      return false;
    }
    return true;
  }

  bool close_in_table(const std::string& name) {
    if (name == "td" || name == "th") {
      close_cell();
    } else if (name == "tr") {
      close_row();
    } else if (name == "thead" || name == "tbody" || name == "tfoot") {
      close_row();
      tables_.back().in_head = false;
    } else if (name == "caption") {
      close_caption();
    } else {
      return false;
    }
    return true;
  }

  void open_row(std::size_t line) {
    close_row();
    close_caption();
    table().rows.push_back({.line = line, .head = tables_.back().in_head});
    tables_.back().in_row = true;
    ++cells_;
  }

  void open_cell(const HtmlToken& token) {
    close_cell();
    if (!tables_.back().in_row) {
      open_row(token.line);
    }
    OpenTable& open = tables_.back();
    open.in_cell = true;
    open.details = open.summaries = 0;
    open.words = {};
    bold_ = 0;
    spans_.clear();
    bold_spans_ = 0;
    open.cell_bold = bold_style(token.attribute("style")) ||
                     has_word(token.attribute("class"), options_.bold_classes);
    table().rows.back().cells.push_back({.line = token.line,
                                         .head = token.name == "th",
                                         .row_span = span(token.attribute("rowspan")),
                                         .column_span = span(token.attribute("colspan"))});
    ++cells_;
  }

  void close_cell() {
    OpenTable& open = tables_.back();
    if (!open.in_cell) {
      return;
    }
    open.in_cell = false;
    HtmlCell& cell = table().rows.back().cells.back();
    cell.text = std::move(open.words.text);
    cell.bold = open.words.bold();
    open.words = {};
    bold_ = 0;
  }

  void close_row() {
    close_cell();
    if (std::exchange(tables_.back().in_row, false)) {
      HtmlRow& row = table().rows.back();
      row.head = row.head || (!row.cells.empty() &&
                              std::all_of(row.cells.begin(), row.cells.end(),
                                          [](const HtmlCell& cell) { return cell.head; }));
    }
  }

  void close_caption() {
    OpenTable& open = tables_.back();
    if (std::exchange(open.in_caption, false)) {
      table().caption = std::move(open.words.text);
      open.words = {};
    }
  }

  void close_table() {
    if (tables_.empty()) {
      return;
    }
    close_row();
    close_caption();
    bold_ = tables_.back().bold_outside;
    tables_.pop_back();
  }

  HtmlTokens tokens_;
  const HtmlOptions& options_;
  std::vector<HtmlBlock> blocks_;
  std::vector<OpenTable> tables_;
  Words words_;
  bool heading_ = false;
  int bold_ = 0;
  std::vector<bool> spans_;
  int bold_spans_ = 0;
  std::string skipping_;
  int skip_depth_ = 0;
  std::size_t cells_ = 0;
};

}  // namespace

Result<std::vector<HtmlBlock>> read_html(std::string_view bytes, const HtmlOptions& options) {
  return Reader(bytes, options).read();
}

}  // namespace laras::format
