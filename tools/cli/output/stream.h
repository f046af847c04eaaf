// Output: standard output or standard error, with errors that are not overlooked.
#pragma once

#include <cstdint>
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
  /// What becomes of text that can't be written: an answer must not be lost, a message beside it may be.
  enum class Failures : std::uint8_t { thrown, ignored };

  Output(int descriptor, std::string_view name, Failures failures);

  /// All of it, also where the descriptor doesn't block. To a terminal control characters go escaped, so that nothing
  /// that a service sends can steer it. Throws OutputError.
  void write(std::string_view text);
  /// As it is, for escape sequences of our own. Throws OutputError.
  void steer(std::string_view text);

  int descriptor() const { return descriptor_; }
  bool is_terminal() const { return is_terminal_; }
  /// It is a file, or thrown away: what goes there reaches no terminal behind our back, as a pipe's other end may.
  bool is_file() const { return is_file_; }
  /// Columns of the terminal, or what COLUMNS says; 0 = as many as are needed.
  int width() const;
  /// Columns and rows of the terminal itself; 0 where it is none.
  int terminal_width() const;
  int terminal_height() const;

 private:
  int descriptor_;
  std::string name_;
  Failures failures_;
  bool is_terminal_;
  bool is_file_;
};

/// Whether the terminal that `out` is knows escape sequences, by TERM.
bool takes_escape_sequences(const Output& out);

}  // namespace outcrop::cli
