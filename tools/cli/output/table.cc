#include "output/table.h"

#include <outcrop/timestamp.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <utility>

#include "text/columns.h"
#include "text/json_text.h"

namespace outcrop::cli {
namespace {

constexpr int gap = 2;

enum Rank : int { name, state, plain, list, identifier };

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

Rank rank_of(std::string_view member, std::string_view value) {
  if (ends_with_any(member, {"Arn", "ARN", "arn"})) return Rank::identifier;
  if (value.starts_with('[')) return Rank::list;
  if (ends_with_any(member, {"Name", "name"})) return Rank::name;
  if (ends_with_any(member, {"Status", "status"})) return Rank::state;
  return Rank::plain;
}

/// "jobName" -> "JOB NAME".
std::string heading_of(std::string_view member) {
  std::string heading;
  for (std::size_t i = 0; i < member.size(); ++i) {
    const auto c = static_cast<unsigned char>(member[i]);
    if (i > 0 && std::isupper(c) && std::islower(static_cast<unsigned char>(member[i - 1]))) heading += ' ';
    heading += static_cast<char>(std::toupper(c));
  }
  return heading;
}

/// What follows the last slash of an ARN; other text as it is.
std::string_view short_name(std::string_view text) {
  if (!text.starts_with("arn:")) return text;
  return text.substr(text.rfind('/') + 1);
}

/// `2024-12-01T08:30:00.123Z` without what a table doesn't need.
std::string short_time(std::string text) {
  if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z' || !parse_timestamp(text)) return text;
  text.resize(19);
  text[10] = ' ';
  return text;
}

std::string cell_text(std::string_view value, bool shorten) {
  if (value.empty() || value == "null") return {};
  if (!value.starts_with('[')) {
    std::string text = printable(json_plain(value));
    return shorten ? short_time(std::move(text)) : text;
  }
  std::string joined;
  for (const std::string_view element : json_elements(value)) {
    const std::string text = printable(json_plain(element));
    if (!joined.empty()) joined += ", ";
    joined += shorten ? short_name(text) : std::string_view(text);
  }
  return joined;
}

bool fits_a_cell(std::string_view value) {
  if (value.starts_with('{')) return false;
  const std::vector<std::string_view> elements = json_elements(value);
  return std::none_of(elements.begin(), elements.end(),
                      [](std::string_view e) { return e.starts_with('{') || e.starts_with('['); });
}

}  // namespace

std::string Table::rows(std::span<const std::string_view> objects) {
  if (objects.empty()) return {};
  std::string out;
  if (!begun_) {
    begun_ = true;
    choose_columns(objects);
    std::vector<std::string> headings;
    for (const Column& column : columns_) headings.push_back(column.heading);
    out += line(headings);
  }
  for (const std::string_view object : objects) {
    const auto members = json_members(object);
    std::vector<std::string> cells;
    for (const Column& column : columns_) {
      const auto found =
          std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == column.member; });
      cells.push_back(found == members.end() ? std::string() : cell_text(found->second, width_ > 0));
    }
    out += line(cells);
  }
  return out;
}

void Table::choose_columns(std::span<const std::string_view> objects) {
  std::vector<std::string> nested;
  for (const std::string_view object : objects) {
    for (const auto& [member, value] : json_members(object)) {
      if (!fits_a_cell(value)) {
        if (std::find(nested.begin(), nested.end(), member) == nested.end()) nested.push_back(member);
        continue;
      }
      auto column = std::find_if(columns_.begin(), columns_.end(), [&](const Column& c) { return c.member == member; });
      if (column == columns_.end()) {
        const std::string heading = heading_of(printable(member));
        columns_.push_back({member, heading, rank_of(member, value), display_width(heading), 0});
        column = std::prev(columns_.end());
      }
      column->width = std::max(column->width, display_width(cell_text(value, width_ > 0)));
    }
  }
  std::stable_sort(columns_.begin(), columns_.end(), [](const Column& a, const Column& b) { return a.rank < b.rank; });
  left_out_ = std::move(nested);
  if (width_ > 0) fit_columns();
}

/// Names and lists may be clipped; times, states and ARNs are whole or not there.
void Table::fit_columns() {
  for (Column& column : columns_) {
    const bool clips = column.rank == Rank::name || column.rank == Rank::list;
    column.least =
        clips ? std::min(column.width, column.rank == Rank::name ? std::max(20, width_ / 2) : 12) : column.width;
  }
  const auto total = [&](int Column::*width) {
    int sum = -gap;
    for (const Column& column : columns_) sum += column.*width + gap;
    return sum;
  };
  while (columns_.size() > 1 && total(&Column::least) > width_) {
    left_out_.insert(left_out_.begin(), columns_.back().member);
    columns_.pop_back();
  }
  while (total(&Column::width) > width_) {
    // The widest one gives way first.
    const auto widest = std::max_element(columns_.begin(), columns_.end(), [](const Column& a, const Column& b) {
      return a.width - a.least < b.width - b.least;
    });
    if (widest->width == widest->least) {  // a single column wider than the terminal
      widest->width = std::max(1, width_);
      break;
    }
    --widest->width;
  }
}

std::string Table::line(const std::vector<std::string>& cells) const {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string cell = width_ > 0 ? clipped(cells[i], columns_[i].width) : cells[i];
    out += i + 1 == cells.size() ? cell : padded(cell, columns_[i].width + gap);
    if (i + 1 < cells.size() && display_width(cell) > columns_[i].width) out.append(gap, ' ');
  }
  out.erase(out.find_last_not_of(' ') + 1);
  out += '\n';
  return out;
}

namespace {

void collect_paths(std::string_view value, const std::string& path,
                   std::vector<std::pair<std::string, std::string>>& out) {
  if (value.starts_with('{') && value != "{}") {
    for (const auto& [name, member] : json_members(value))
      collect_paths(member, path.empty() ? printable(name) : path + "." + printable(name), out);
  } else if (value.starts_with('[') && !fits_a_cell(value)) {
    int index = 0;
    for (const std::string_view element : json_elements(value))
      collect_paths(element, path + "[" + std::to_string(index++) + "]", out);
  } else {
    out.emplace_back(path, cell_text(value, false));
  }
}

}  // namespace

std::string path_table(std::string_view object, int width) {
  std::vector<std::pair<std::string, std::string>> lines;
  collect_paths(object, "", lines);
  int widest = 0;
  for (const auto& [path, value] : lines) widest = std::max(widest, display_width(path));
  std::string out;
  for (const auto& [path, value] : lines) {
    const int left = width - widest - gap;
    out += padded(path, widest + gap) + (left >= 20 ? clipped(value, left) : value) + "\n";
  }
  return out;
}

}  // namespace outcrop::cli
