// InputPath: where in the input a value stands, for messages: "--evaluation-config:
// automated.datasetMetricConfigs[0].taskType".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// A link to the path that it continues, which outlives it.
class InputPath {
 public:
  /// `origin` is the option or file that the value comes from.
  explicit InputPath(std::string_view origin) : name_(origin) {}

  InputPath member(std::string_view name) const { return InputPath(this, name, 0); }
  InputPath element(std::size_t index) const { return InputPath(this, {}, index); }

  /// Throws InputError: the path and `problem`.
  [[noreturn]] void fail(std::string_view problem) const;

 private:
  InputPath(const InputPath* parent, std::string_view name, std::size_t index)
      : parent_(parent), name_(name), index_(index) {}
  std::string text() const;

  const InputPath* parent_{};
  std::string_view name_;
  std::size_t index_{};
};

}  // namespace outcrop::cli
