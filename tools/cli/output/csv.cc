#include "output/csv.h"

#include <algorithm>
#include <utility>

#include "text/json_text.h"
#include "text/times.h"

namespace outcrop::cli {
namespace {

std::string quoted_cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

std::string cell_of(std::string_view value) {
  if (value.empty() || value == "null") return {};
  if (!value.starts_with('{') && !value.starts_with('[')) return json_plain(value);
  std::string compact;
  append_compact(compact, value);
  return compact;
}

/// An empty line would be no row to most readers.
std::string ended(std::string line) { return (line.empty() ? "\"\"" : std::move(line)) + "\n"; }

}  // namespace

void Csv::add(std::span<const std::string_view> objects) {
  for (const std::string_view object : objects) {
    objects_.emplace_back(object);
    for (const auto& [name, value] : json_members(object))
      if (std::find(columns_.begin(), columns_.end(), name) == columns_.end()) columns_.push_back(name);
  }
}

std::string Csv::text() const {
  if (columns_.empty()) return {};
  std::string out;
  for (std::size_t i = 0; i < columns_.size(); ++i) out += (i == 0 ? "" : ",") + quoted_cell(columns_[i]);
  out += '\n';
  for (const std::string& object : objects_) {
    const auto members = json_members(object);
    std::string line;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto found =
          std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.first == columns_[i]; });
      if (i > 0) line += ',';
      if (found != members.end()) line += cell(columns_[i], found->second);
    }
    out += ended(std::move(line));
  }
  return out;
}

std::string Csv::cell(const std::string& column, std::string_view value) const {
  const bool is_time = std::find(times_.begin(), times_.end(), column) != times_.end();
  return quoted_cell(is_time ? time_text(cell_of(value)) : cell_of(value));
}

std::string csv_line(std::span<const std::string_view> values) {
  std::string out;
  for (std::size_t i = 0; i < values.size(); ++i) out += (i == 0 ? "" : ",") + quoted_cell(cell_of(values[i]));
  return ended(std::move(out));
}

}  // namespace outcrop::cli
