// Journal: which lines are answered, in a file that outlives the program however it ends.
//
// The first line tells what is called; then come one line for each output that a run wrote to, and one for each answer,
// written behind the answer. Where the output is a file, what an earlier run wrote there but could not note any more is
// found in the file itself, and half a line at its end is cut off: there each line is answered exactly once. What was
// handed to a pipe can't be looked at: the answer of the moment in which the program was killed may come twice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "each/line_source.h"
#include "output/state_file.h"

namespace outcrop::cli {

class Journal {
 public:
  /// Opens the file, or makes it. `operation` and `fingerprint` have to be those of the earlier run; `output` is the
  /// descriptor that answers go to. Throws InputError.
  Journal(const std::string& path, std::string_view operation, std::string_view fingerprint, int output);
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  enum class Answered : std::uint8_t { no, yes, failed };
  /// Throws InputError where the line is another one than that which was answered.
  Answered answered(const Line& line) const;
  /// To be called when the answer, of `bytes`, is written. `hash` is hash_of() the line. Throws OutputError.
  void note(std::uint64_t line, std::uint64_t hash, std::size_t bytes, bool failed);
  /// The same for the same line in every run, and for no other.
  std::string token(std::uint64_t line) const;

 private:
  void begin(std::string_view operation, std::string_view fingerprint);
  void read(std::string text, std::string_view operation, std::string_view fingerprint);
  void read_record(const std::string& record);
  void check_earlier_output(int output);
  void take_up(int file, std::uint64_t size);
  void begin_output(int output);
  void mark(std::uint64_t line, std::uint32_t content, bool failed);
  void append(std::uint64_t line, std::uint32_t content, bool failed);

  struct Mark {
    std::uint32_t content{};  ///< of which content the line was when it was answered; 0: it isn't
    bool failed{};
  };

  StateFile file_;
  std::string run_;        ///< the same in every run
  std::string output_id_;  ///< of the earlier run's output: a file's device and number, or "pipe"
  std::string output_path_;
  std::uint64_t size_{};     ///< of the output, as far as it is noted
  std::vector<Mark> marks_;  ///< by line
};

}  // namespace outcrop::cli
