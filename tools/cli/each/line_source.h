// LineSource: lines of a file or of standard input, read as they are wanted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace outcrop::cli {

struct Line {
  std::uint64_t number{};  ///< from 1
  std::string text{};      ///< without its end
  bool is_too_long{};      ///< it is more than `longest_line`, and its text was thrown away
};

class LineSource {
 public:
  static constexpr std::size_t longest_line = std::size_t{64} << 20;

  /// "-" is standard input. Throws InputError where the file can't be opened.
  explicit LineSource(const std::string& path);
  LineSource(const LineSource&) = delete;
  LineSource& operator=(const LineSource&) = delete;
  ~LineSource();

  int descriptor() const { return descriptor_; }
  /// The next line of what was read; empty where more has to be read first, or nothing is left.
  std::optional<Line> take();
  /// Reads once; it blocks unless the descriptor can be read.
  void fill();
  bool at_end() const { return at_end_; }
  /// Why the reading ended before the end of the file; empty: it didn't.
  const std::string& problem() const { return problem_; }

 private:
  Line cut(std::size_t length, std::size_t with_end);

  int descriptor_;
  std::string name_;
  std::string buffer_;
  std::size_t at_{};        ///< where the next line begins
  std::size_t searched_{};  ///< there is no end of a line before
  std::uint64_t lines_{};
  bool is_too_long_{};
  bool at_end_{};
  std::string problem_;
};

}  // namespace outcrop::cli
