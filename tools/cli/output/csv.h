// Comma-separated values (RFC 4180, lines ended by LF).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/table.h"

namespace outcrop::cli {

/// Rows of JSON objects, whose columns are the members of all of them, in the order in which they first come.
class Csv {
 public:
  explicit Csv(TimeNames times) : times_(times) {}
  void add(std::span<const std::string_view> objects);
  /// The heading and all rows; nothing where there are none.
  std::string text() const;

 private:
  std::string cell(const std::string& column, std::string_view value) const;

  TimeNames times_;
  std::vector<std::string> columns_;
  std::vector<std::string> objects_;
};

/// Values as JSON, in one line. Collections stand as JSON text in a cell.
std::string csv_line(std::span<const std::string_view> values);

}  // namespace outcrop::cli
