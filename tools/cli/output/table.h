// Table: JSON objects as rows. The columns are the members that are no objects, names first, ARNs last.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

/// Names of members that are times, however they came: shown as `2024-12-01T08:30:00Z`.
using TimeNames = std::span<const std::string_view>;

class Table {
 public:
  /// Columns of the terminal; 0 = as wide as it gets, with every value whole.
  Table(int width, TimeNames times) : width_(width), times_(times) {}

  /// Keeps rows until there are enough to choose columns and widths by; then gives lines for all of them, and from
  /// there on for each page at once. Where a later page doesn't fit, it has a heading of its own.
  std::string rows(std::span<const std::string_view> objects);
  /// The lines of rows that are still kept.
  std::string finish();

  /// Members that had no place, for a note.
  const std::vector<std::string>& left_out() const { return left_out_; }

 private:
  struct Column {
    std::string member;
    std::string heading;
    int rank{};
    int width{};
    int least{};

    friend bool operator==(const Column&, const Column&) = default;
  };

  template <class Objects>
  std::string lines(const Objects& objects);
  template <class Objects>
  void add_columns(const Objects& objects);
  void fit_columns();
  std::string line(const std::vector<std::string>& cells) const;
  std::string cell(std::string_view member, std::string_view value) const;

  int width_;
  TimeNames times_;
  bool begun_{};
  std::vector<std::string> kept_;
  std::vector<Column> known_;    ///< every column, as wide as its widest value
  std::vector<Column> columns_;  ///< those that are shown, as wide as they are shown
  std::vector<std::string> nested_;
  std::vector<std::string> left_out_;
};

/// An object as lines of path and value: `evaluationConfig.automated.datasetMetricConfigs[0].taskType  Summarization`.
std::string path_table(std::string_view object, int width, TimeNames times);

}  // namespace outcrop::cli
