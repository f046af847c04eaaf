#include "output/writers.h"

#include <outcrop/document.h>

#include <optional>

#include "output/csv.h"
#include "output/value.h"
#include "query/evaluate.h"
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
  bool holds_back() const override { return false; }
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
  bool holds_back() const override { return false; }

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

class CsvList : public ListWriter {
 public:
  CsvList(Output& out, TimeNames times) : out_(out), csv_(times) {}

  void page(std::span<const std::string_view> items) override { csv_.add(items); }
  void finish(std::string_view) override { out_.write(csv_.text()); }

 private:
  Output& out_;
  Csv csv_;
};

std::string object_of(std::string_view name, const std::string& elements,
                      std::span<const std::pair<std::string, std::string>> beside) {
  std::string object = "{" + json_quoted(name) + ":[" + elements + "]";
  for (const auto& [member, value] : beside) object += "," + json_quoted(member) + ":" + value;
  return object + "}";
}

void append_elements(std::string& list, std::span<const std::string_view> items) {
  for (const std::string_view item : items) list += (list.empty() ? "" : ",") + std::string(item);
}

/// The listing as one object, written at its end: for what can't be told before.
class WholeList : public ListWriter {
 public:
  WholeList(Output& out, const Layout& layout, std::string_view items) : out_(out), layout_(layout), items_(items) {}

  void page(std::span<const std::string_view> items) override { append_elements(elements_, items); }
  void finish(std::string_view next_token) override {
    if (!next_token.empty()) beside_.emplace_back("NextToken", json_quoted(next_token));
    write_answer(out_, layout_, object_of(items_, elements_, beside_));
  }
  std::string note() const override { return {}; }

 private:
  Output& out_;
  Layout layout_;
  std::string items_;
  std::string elements_;
};

/// As the AWS CLI does: each page by itself, --query applied to each, and the token on a line of its own.
class TextPages : public ListWriter {
 public:
  TextPages(Output& out, const Layout& layout, std::string_view items) : out_(out), layout_(layout), items_(items) {}

  void page(std::span<const std::string_view> items) override {
    std::string elements;
    append_elements(elements, items);
    write_answer(out_, layout_,
                 object_of(items_, elements, std::span(beside_).subspan(std::exchange(told_, beside_.size()))));
  }
  void finish(std::string_view next_token) override {
    if (!next_token.empty()) out_.write("NEXTTOKEN\t" + std::string(next_token) + "\n");
  }
  bool holds_back() const override { return false; }
  std::string note() const override { return {}; }

 private:
  Output& out_;
  Layout layout_;
  std::string items_;
  std::size_t told_{};  ///< members beside the items that an earlier page had
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

std::string queried(const Layout& layout, std::string_view body) {
  if (!layout.query) return std::string(body);
  // Nothing is an empty object.
  const std::optional<Document> data = json_tree(body.empty() ? "{}" : body);
  if (!data) throw OutputError("the answer is nested too deeply for --query", false);
  return to_json(query::evaluate(*layout.query, query::Value(&*data)).document());
}

void write_answer(Output& out, const Layout& layout, std::string_view body) {
  if (body.empty() && !layout.query) return;
  out.write(laid_out(queried(layout, body), layout.format, out.width(), layout.times));
}

std::unique_ptr<ListWriter> make_list_writer(Output& out, const Layout& layout, std::string_view items) {
  if (layout.format == Format::text) return std::make_unique<TextPages>(out, layout, items);
  if (layout.query || layout.format == Format::yaml) return std::make_unique<WholeList>(out, layout, items);
  switch (layout.format) {
    case Format::table:
      return std::make_unique<TableList>(out, layout.times);
    case Format::csv:
      return std::make_unique<CsvList>(out, layout.times);
    case Format::jsonl:
      return std::make_unique<JsonLines>(out);
    default:
      return std::make_unique<JsonList>(out, items);
  }
}

}  // namespace outcrop::cli
