// Table: JSON objects as rows. Which columns there are, the first page tells: members that are no objects, names first,
// ARNs last.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

class Table {
 public:
  /// Columns of the terminal; 0 = as wide as it gets, with every value whole.
  explicit Table(int width) : width_(width) {}

  /// The lines of these rows, the heading before the very first.
  std::string rows(std::span<const std::string_view> objects);

  /// Members that had no place, for a note.
  const std::vector<std::string>& left_out() const { return left_out_; }

 private:
  struct Column {
    std::string member;
    std::string heading;
    int rank{};
    int width{};
    int least{};
  };

  void choose_columns(std::span<const std::string_view> objects);
  void fit_columns();
  std::string line(const std::vector<std::string>& cells) const;

  int width_;
  bool begun_{};
  std::vector<Column> columns_;
  std::vector<std::string> left_out_;
};

/// An object as lines of path and value: `evaluationConfig.automated.datasetMetricConfigs[0].taskType  Summarization`.
std::string path_table(std::string_view object, int width);

}  // namespace outcrop::cli
