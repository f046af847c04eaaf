// Output: standard output or standard error, with errors that are not overlooked.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// Writing failed. `is_closed_pipe`: the reader has gone (`| head`), which is no one's mistake.
class OutputError : public std::runtime_error {
 public:
  OutputError(const std::string& what, bool closed_pipe) : std::runtime_error(what), is_closed_pipe(closed_pipe) {}
  bool is_closed_pipe;
};

/// One of the program's two outputs. Writes at once, without a buffer: hand it whole lines.
class Output {
 public:
  Output(int descriptor, std::string_view name);

  void write(std::string_view text);  ///< Throws OutputError.
  bool is_terminal() const { return is_terminal_; }
  /// Columns of the terminal, or what COLUMNS says; 0 = as many as are needed.
  int width() const;

 private:
  int descriptor_;
  std::string name_;
  bool is_terminal_;
};

}  // namespace outcrop::cli
