#include "output/writers.h"

#include "output/table.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr std::pair<std::string_view, Format> formats[] = {
    {"table", Format::table}, {"json", Format::json}, {"jsonl", Format::jsonl}};

class JsonList : public ListWriter {
 public:
  JsonList(Output& out, std::string_view items) : out_(out), items_(items) {}

  void page(std::span<const std::string_view> items) override {
    std::string text;
    for (const std::string_view item : items) {
      text += begun_ ? ",\n        " : head() + "\n        ";
      begun_ = true;
      append_indented(text, item, 2);
    }
    out_.write(text);
  }
  std::string note() const override { return {}; }
  void finish(std::string_view next_token) override {
    std::string text = begun_ ? "\n    ]" : head() + "]";
    for (const auto& [name, value] : beside_) {
      text += ",\n    " + json_quoted(name) + ": ";
      append_indented(text, value, 1);
    }
    if (!next_token.empty()) text += ",\n    \"NextToken\": " + json_quoted(next_token);
    out_.write(text + "\n}\n");
  }

 private:
  std::string head() const { return "{\n    " + json_quoted(items_) + ": ["; }

  Output& out_;
  std::string items_;
  bool begun_{};
};

class JsonLines : public ListWriter {
 public:
  explicit JsonLines(Output& out) : out_(out) {}

  void page(std::span<const std::string_view> items) override {
    text_.clear();
    for (const std::string_view item : items) {
      append_compact(text_, item);
      text_ += '\n';
    }
    out_.write(text_);
  }
  void finish(std::string_view) override {}

 private:
  Output& out_;
  std::string text_;
};

class TableList : public ListWriter {
 public:
  TableList(Output& out, TimeNames times) : out_(out), table_(out.width(), times) {}

  void page(std::span<const std::string_view> items) override {
    any_ = any_ || !items.empty();
    out_.write(table_.rows(items));
  }
  void finish(std::string_view) override { out_.write(table_.finish()); }
  std::string note() const override {
    std::string names;
    for (const std::string& member : table_.left_out()) names += (names.empty() ? "" : ", ") + member;
    std::string text = any_ ? "" : "nothing found";
    if (!names.empty()) text = "not shown: " + names + " (--output json has everything)";
    const std::string more = ListWriter::note();
    return text.empty() || more.empty() ? text + more : text + "; " + more;
  }

 private:
  Output& out_;
  Table table_;
  bool any_{};
};

}  // namespace

void ListWriter::beside(const std::string& name, std::string_view value) {
  for (const auto& [known, first] : beside_)
    if (known == name) return;
  beside_.emplace_back(name, value);
}

std::string ListWriter::note() const {
  std::string text;
  for (const auto& [name, value] : beside_) {
    text += (text.empty() ? "beside the items: " : ", ") + name + " ";
    append_compact(text, value);
  }
  return text;
}

std::optional<Format> parse_format(std::string_view text) {
  for (const auto& [name, format] : formats)
    if (name == text) return format;
  return std::nullopt;
}

std::string format_names() {
  std::string names;
  for (const auto& [name, format] : formats) names += (names.empty() ? "" : ", ") + std::string(name);
  return names;
}

void write_answer(Output& out, Format format, std::string_view body, TimeNames times) {
  if (body.empty()) return;
  std::string text;
  switch (format) {
    case Format::table:
      text = path_table(body, out.width(), times);
      break;
    case Format::json:
      append_indented(text, body);
      break;
    case Format::jsonl:
      append_compact(text, body);
      break;
  }
  if (!text.empty() && text.back() != '\n') text += '\n';
  out.write(text);
}

std::unique_ptr<ListWriter> make_list_writer(Output& out, Format format, std::string_view items, TimeNames times) {
  switch (format) {
    case Format::table:
      return std::make_unique<TableList>(out, times);
    case Format::json:
      return std::make_unique<JsonList>(out, items);
    case Format::jsonl:
      break;
  }
  return std::make_unique<JsonLines>(out);
}

}  // namespace outcrop::cli
