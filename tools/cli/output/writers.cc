#include "output/writers.h"

#include "output/table.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

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
  void finish(std::string_view next_token) override {
    std::string text = begun_ ? "\n    ]" : head() + "]";
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
  explicit TableList(Output& out) : out_(out), table_(out.width()) {}

  void page(std::span<const std::string_view> items) override {
    any_ = any_ || !items.empty();
    out_.write(table_.rows(items));
  }
  void finish(std::string_view) override {}
  std::string note() const override {
    if (!any_) return "nothing found";
    std::string names;
    for (const std::string& member : table_.left_out()) names += (names.empty() ? "" : ", ") + member;
    return names.empty() ? "" : "not shown: " + names + " (--output json has everything)";
  }

 private:
  Output& out_;
  Table table_;
  bool any_{};
};

}  // namespace

std::optional<Format> parse_format(std::string_view text) {
  if (text == "table") return Format::table;
  if (text == "json") return Format::json;
  if (text == "jsonl") return Format::jsonl;
  return std::nullopt;
}

void write_answer(Output& out, Format format, std::string_view body) {
  if (body.empty()) return;
  if (!body.starts_with('{')) return out.write(body);
  std::string text;
  switch (format) {
    case Format::table:
      text = path_table(body, out.width());
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

std::unique_ptr<ListWriter> make_list_writer(Output& out, Format format, std::string_view items) {
  switch (format) {
    case Format::table:
      return std::make_unique<TableList>(out);
    case Format::json:
      return std::make_unique<JsonList>(out, items);
    case Format::jsonl:
      break;
  }
  return std::make_unique<JsonLines>(out);
}

}  // namespace outcrop::cli
