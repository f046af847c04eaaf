#include "output/value.h"

#include <outcrop/document.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "output/csv.h"
#include "output/stream.h"
#include "output/text_layout.h"
#include "text/columns.h"
#include "text/json_text.h"
#include "text/yaml_text.h"

namespace outcrop::cli {
namespace {

Document tree_of(std::string_view json) {
  std::optional<Document> read = json_tree(json);
  if (!read) throw OutputError("the answer is nested too deeply for this --output", false);
  return *std::move(read);
}

bool are_objects(const std::vector<std::string_view>& values) {
  return !values.empty() &&
         std::all_of(values.begin(), values.end(), [](std::string_view value) { return value.starts_with('{'); });
}

/// Rows without a heading: lists of lists, and scalars.
std::string plain_rows(const std::vector<std::string_view>& rows) {
  std::vector<std::vector<std::string>> cells;
  std::vector<int> widths;
  for (const std::string_view row : rows) {
    std::vector<std::string>& line = cells.emplace_back();
    for (const std::string_view value : row.starts_with('[') ? json_elements(row) : std::vector{row})
      line.push_back(value == "null" ? std::string() : printable(json_plain(value)));
    widths.resize(std::max(widths.size(), line.size()));
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], display_width(line[i]));
  }
  std::string out;
  for (const std::vector<std::string>& line : cells) {
    for (std::size_t i = 0; i < line.size(); ++i)
      out += i + 1 == line.size() ? line[i] : padded(line[i], widths[i] + 2);
    out += '\n';
  }
  return out;
}

std::string table_of(std::string_view json, int width, TimeNames times) {
  if (json.starts_with('{')) return path_table(json, width, times);
  if (!json.starts_with('[')) return printable(json_plain(json)) + "\n";
  const std::vector<std::string_view> elements = json_elements(json);
  if (!are_objects(elements)) return plain_rows(elements);
  Table table(width, times);
  std::string lines = table.rows(elements);
  return lines += table.finish();
}

std::string lines_of(std::string_view json) {
  std::string out;
  for (const std::string_view value : json.starts_with('[') ? json_elements(json) : std::vector{json}) {
    append_compact(out, value);
    out += '\n';
  }
  return out;
}

std::string csv_of(std::string_view json, TimeNames times) {
  const std::vector<std::string_view> rows = json.starts_with('[') ? json_elements(json) : std::vector{json};
  if (are_objects(rows)) {
    Csv csv(times);
    csv.add(rows);
    return csv.text();
  }
  std::string out;
  for (const std::string_view row : rows) out += csv_line(row.starts_with('[') ? json_elements(row) : std::vector{row});
  return out;
}

}  // namespace

std::string laid_out(std::string_view json, Format format, int width, TimeNames times) {
  switch (format) {
    case Format::table:
      return table_of(json, width, times);
    case Format::jsonl:
      return lines_of(json);
    case Format::text:
      return text_layout(tree_of(json));
    case Format::yaml:
      return to_yaml(tree_of(json));
    case Format::csv:
      return csv_of(json, times);
    case Format::json:
      break;
  }
  std::string out;
  append_indented(out, json);
  return out + "\n";
}

}  // namespace outcrop::cli
