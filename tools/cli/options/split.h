// Splits the command line into commands, options with their words, and words that are no option's. The one place that
// knows how a value is given:
//
//   --name value      The next word, unless that looks like an option: a value that is left out never takes the name
//                     of the option behind it.
//   --name=value      Anything at all, also nothing.
//   --names a b c     A list takes the words up to the next that looks like an option, and may be given again.
//   --flag --no-flag  A flag takes no word; `--flag=false` is `--no-flag`.
//   --                All words behind it are no options.
//
// No value is changed or taken apart here.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "options/command.h"

namespace outcrop::cli {

/// An option that was given, and its words.
struct GivenOption {
  const Option* option;
  std::vector<std::string> words;
};

struct CommandLine {
  std::vector<Command*> path;  ///< the commands that were named, from the program on
  std::vector<GivenOption> options{};
  std::vector<std::string> words{};  ///< those of the last command's positionals
  bool version{};                    ///< --version
  bool help{};                       ///< --help, -h, or the word `help`
  std::string help_topic{};          ///< what help is wanted about: the words behind --help, without dashes
};

/// The command line is wrong. Its path is as far as the commands were clear.
class UsageError : public std::runtime_error {
 public:
  UsageError(const std::string& what, std::vector<Command*> path) : std::runtime_error(what), path_(std::move(path)) {}
  const std::vector<Command*>& path() const { return path_; }

 private:
  std::vector<Command*> path_;
};

/// "--max-items", "--max-items=3" and "-h", but not "-1", "--", "---" or "--two words".
bool looks_like_option(const std::string& word);

/// `program` outlives what is returned. Nothing is set yet. Throws UsageError.
CommandLine split_command_line(Command& program, std::span<const std::string> words);

}  // namespace outcrop::cli
