#include "output/table.h"

#include <outcrop/timestamp.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <utility>

#include "text/columns.h"
#include "text/json_text.h"
#include "text/times.h"

namespace outcrop::cli {
namespace {

constexpr int gap = 2;
constexpr std::size_t kept_for_terminal = 200;  // rows that a person waits for
constexpr std::size_t kept_for_file = 100'000;  // rows that memory is held for
constexpr int deepest_path = 64;                // what is nested deeper stands as JSON

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

std::string cell_text(std::string_view value, bool shorten, bool is_time) {
  if (value.empty() || value == "null") return {};
  if (!value.starts_with('[')) {
    std::string text = printable(json_plain(value));
    if (is_time) text = time_text(text);
    return shorten ? short_time(std::move(text)) : text;
  }
  std::string joined;
  for (const std::string_view element : json_elements(value)) {
    std::string text = printable(json_plain(element));
    if (is_time) text = time_text(text);
    if (!joined.empty()) joined += ", ";
    joined += shorten ? short_name(text) : std::string_view(text);
  }
  return joined;
}

bool is_time(TimeNames times, std::string_view member) {
  return std::find(times.begin(), times.end(), member) != times.end();
}

bool fits_a_cell(std::string_view value) {
  if (value.starts_with('{')) return false;
  const std::vector<std::string_view> elements = json_elements(value);
  return std::none_of(elements.begin(), elements.end(),
                      [](std::string_view e) { return e.starts_with('{') || e.starts_with('['); });
}

}  // namespace

std::string Table::rows(std::span<const std::string_view> objects) {
  if (begun_) return lines(objects);
  kept_.insert(kept_.end(), objects.begin(), objects.end());
  return kept_.size() < (width_ > 0 ? kept_for_terminal : kept_for_file) ? std::string() : finish();
}

std::string Table::finish() {
  if (kept_.empty()) return {};
  begun_ = true;
  const std::vector<std::string> kept = std::exchange(kept_, {});
  return lines(kept);
}

template <class Objects>
std::string Table::lines(const Objects& objects) {
  std::string out;
  const std::vector<Column> before = columns_;
  add_columns(objects);
  if (columns_ != before) {
    std::vector<std::string> headings;
    for (const Column& column : columns_) headings.push_back(column.heading);
    out += (before.empty() ? "" : "\n") + line(headings);
  }
  for (const std::string_view object : objects) {
    const auto members = json_members(object);
    std::vector<std::string> cells;
    for (const Column& column : columns_) {
      const auto found =
          std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == column.member; });
      cells.push_back(found == members.end() ? std::string() : cell(column.member, found->second));
    }
    out += line(cells);
  }
  return out;
}

std::string Table::cell(std::string_view member, std::string_view value) const {
  return cell_text(value, width_ > 0, is_time(times_, member));
}

/// Columns that were shown stay as they are, unless a value has no place in them.
template <class Objects>
void Table::add_columns(const Objects& objects) {
  std::vector<Column> wider = known_;
  bool grows = columns_.empty();
  for (const std::string_view object : objects) {
    for (const auto& [member, value] : json_members(object)) {
      if (!fits_a_cell(value)) {
        if (std::find(nested_.begin(), nested_.end(), member) == nested_.end()) nested_.push_back(member);
        continue;
      }
      auto column = std::ranges::find(wider, member, &Column::member);
      if (column == wider.end()) {
        const std::string heading = heading_of(printable(member));
        wider.push_back({member, heading, rank_of(member, value), display_width(heading), 0});
        column = std::prev(wider.end());
        grows = true;
      }
      const int width = display_width(cell(member, value));
      const auto shown = std::ranges::find(columns_, member, &Column::member);
      const bool clips = width_ > 0 && (column->rank == Rank::name || column->rank == Rank::list);
      grows = grows || (shown != columns_.end() && width > shown->width && !clips);
      column->width = std::max(column->width, width);
    }
  }
  if (!grows) return;
  known_ = std::move(wider);
  columns_ = known_;
  std::stable_sort(columns_.begin(), columns_.end(), [](const Column& a, const Column& b) { return a.rank < b.rank; });
  left_out_ = nested_;
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

using Path = std::pair<std::string, std::string>;

void collect_paths(std::string_view value, const std::string& path, bool is_a_time, int depth, TimeNames times,
                   std::vector<Path>& out) {
  const bool nested = (value.starts_with('{') && !json_members(value).empty()) || !fits_a_cell(value);
  if (nested && depth == deepest_path) {
    out.emplace_back(path, printable(value));
  } else if (nested && value.starts_with('{')) {
    for (const auto& [name, member] : json_members(value))
      collect_paths(member, path.empty() ? printable(name) : path + "." + printable(name), is_time(times, name),
                    depth + 1, times, out);
  } else if (nested && value.starts_with('[')) {
    int index = 0;
    for (const std::string_view element : json_elements(value))
      collect_paths(element, path + "[" + std::to_string(index++) + "]", is_a_time, depth + 1, times, out);
  } else {
    out.emplace_back(path, cell_text(value, false, is_a_time));
  }
}

}  // namespace

std::string path_table(std::string_view object, int width, TimeNames times) {
  std::vector<Path> lines;
  collect_paths(object, "", false, 0, times, lines);
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
