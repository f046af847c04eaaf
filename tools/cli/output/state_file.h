// StateFile: how far a command has come, in a file that outlives it however it ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "output/descriptor.h"
#include "output/stream.h"

namespace outcrop::cli {

/// Lines, of which each new one is added at the end. Only one command at a time has the file.
class StateFile {
 public:
  /// Opens the file, or makes it, and cuts off half a line at its end, which was being written when a command was
  /// killed. `magic` is what such a file begins with, and `kind` whose state it is: "--each". Throws InputError: it
  /// can't be kept there, another command has it, or it is something else, which is left as it is.
  StateFile(const std::string& path, std::string_view magic, std::string_view kind);
  StateFile(const StateFile&) = delete;
  StateFile& operator=(const StateFile&) = delete;

  /// What stood there when it was opened: whole lines. To be taken once: it may be millions.
  std::string take_text() { return std::exchange(text_, {}); }
  /// `line` ends with its line's end. Throws OutputError.
  void append(std::string_view line) { file_->write(line); }
  /// Throws InputError: the file and what is wrong with it.
  [[noreturn]] void refuse(const std::string& problem) const;

 private:
  std::string path_;
  Descriptor descriptor_;
  std::optional<Output> file_;
  std::string text_;
};

}  // namespace outcrop::cli
