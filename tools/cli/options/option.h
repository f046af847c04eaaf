// Option: what stands behind a name on the command line, and what becomes of its words.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli {

/// How many words an option takes: a flag none, a list as many as stand there.
enum class Words : std::uint8_t { none, maybe, one, many };

struct Option {
  std::string name;  ///< without its dashes: "max-items"
  Words words{Words::one};
  std::string value_text{};  ///< what help calls the value: "NUMBER"
  std::string help{};
  std::string group{};
  bool negatable{};                    ///< a flag that has a --no-NAME too
  bool between_commas{};               ///< one word has several values: what a shell offers is for the last of them
  std::vector<std::string> choices{};  ///< what a shell offers for the value
  /// More of what it offers, found out when it is asked for; may be empty.
  std::function<std::vector<std::string>()> existing{};
  /// Called once, when the command line is read as a whole. A flag's word is "true" or "false", and that of an option
  /// that may do without is "" then. Throws InputError.
  std::function<void(const std::vector<std::string>& words)> set{};
};

/// A word that is no option's: `outcrop sign FILE`.
struct Positional {
  std::string name;  ///< "FILE"
  std::string help;
  bool required{};
  std::function<void(const std::string& word)> set{};
};

/// The kinds of options that are no member of a request. What they write to outlives them; an empty value is refused.
Option text_option(std::string name, std::string value_text, std::string help, std::string& out);
Option choice_option(std::string name, std::string value_text, std::string help, std::string& out,
                     std::vector<std::string> choices);
/// Known for the AWS CLI's sake, and without an effect; of no choices it is a flag.
Option ignored_option(std::string name, std::string help, std::vector<std::string> choices = {});
Option flag_option(std::string name, std::string help, bool& out);
Option seconds_option(std::string name, std::string help, double& out, int least = 0, int most = 86400);

/// The whole number that `word` is, between `least` and `most`. Throws InputError.
std::int64_t read_count(std::string_view option, const std::string& word, std::int64_t least, std::int64_t most);

template <class T>
Option count_option(std::string name, std::string help, std::optional<T>& out, std::int64_t least = 1,
                    std::int64_t most = std::numeric_limits<T>::max() / 2) {
  Option option{.name = std::move(name), .value_text = "NUMBER", .help = std::move(help)};
  option.set = [name = option.name, &out, least, most](const std::vector<std::string>& words) {
    out = static_cast<T>(read_count(name, words.front(), least, most));
  };
  return option;
}

}  // namespace outcrop::cli
