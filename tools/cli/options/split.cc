#include "options/split.h"

#include <algorithm>
#include <optional>

#include "options/help.h"
#include "text/nearest.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view help_word = "help";
constexpr std::string_view version_name = "version";
constexpr std::string_view negation = "no-";

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_name_character(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'; }

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "\"" : ", \"") + word + "\"";
  return text;
}

/// A name as typed, and whether it turned out to be the --no- form.
struct Match {
  const Option* option;
  bool negated;
};

class Splitter {
 public:
  Splitter(Command& program, std::span<const std::string> words) : words_(words) { enter(program); }

  CommandLine split() {
    while (at_ < words_.size()) {
      const std::string& word = words_[at_++];
      if (!options_ended_ && word == "--") {
        options_ended_ = true;
      } else if (!options_ended_ && looks_like_option(word)) {
        take_option(word);
      } else {
        take_word(word);
      }
    }
    check_words();
    return std::move(line_);
  }

 private:
  Command& last() const { return *line_.path.back(); }
  [[noreturn]] void fail(const std::string& problem) const { throw UsageError(problem, line_.path); }

  void enter(Command& command) {
    line_.path.push_back(&command);
    if (command.complete) command.complete(command);
  }

  void take_word(const std::string& word) {
    if (last().commands.empty()) {
      line_.words.push_back(word);
      return;
    }
    const auto found = std::find_if(last().commands.begin(), last().commands.end(),
                                    [&](const Command& command) { return command.name == word; });
    if (found != last().commands.end()) return enter(*found);
    if (word != help_word) fail(unknown_command(word));
    line_.help = true;
  }

  /// `outcrop bedrock list-guardrails help` is help, too; where words may stand, `help` is one of them.
  void check_words() {
    const std::size_t places = last().positionals.size();
    if (places == 0 && !line_.words.empty() && line_.words.back() == help_word) {
      line_.help = true;
      line_.words.pop_back();
    }
    if (line_.words.size() > places) {
      const auto surplus = std::span(line_.words).subspan(places);
      fail("unexpected: " + joined(surplus));
    }
    if (line_.help || line_.version) return;
    if (!last().run) fail("a command is missing");
    for (const GivenOption& given : line_.options)
      if (!last().takes(*given.option))
        fail("--" + given.option->name + " has no effect on " + command_text(line_.path));
    for (std::size_t i = line_.words.size(); i < places; ++i)
      if (last().positionals[i].required) fail(last().positionals[i].name + " is missing");
  }

  std::string unknown_command(const std::string& word) const {
    std::string problem = "no command \"" + word + "\"";
    for (const Command& other : line_.path.front()->commands)
      for (const Command& command : other.commands)
        if (line_.path.size() == 2 && command.name == word)
          return problem + " in " + last().name + "; it is one of " + other.name + ": outcrop " + other.name + " " +
                 word;
    std::vector<std::string> candidates;
    for (const Command& command : last().commands) candidates.push_back(command.name);
    const std::string nearest = nearest_word(word, candidates);
    return nearest.empty() ? problem : problem + "; did you mean " + nearest + "?";
  }

  void take_option(const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string typed = word.substr(0, equals);
    std::optional<std::string> value;
    if (equals != std::string::npos) value = word.substr(equals + 1);
    if (typed == "--help" || typed == "-h") return take_help(value);
    const Match match = find(typed);
    if (match.option->name == version_name) line_.version = true;
    GivenOption& given = place_of(*match.option);
    if (match.option->words == Words::none) return take_flag(match, value, given);
    if (value) {
      given.words.push_back(*std::move(value));
      return;
    }
    const std::size_t begin = at_;
    const std::size_t most = match.option->words == Words::many ? words_.size() : 1;
    while (at_ < words_.size() && at_ - begin < most && words_[at_] != "--" && !looks_like_option(words_[at_]))
      given.words.push_back(words_[at_++]);
    if (at_ == begin && match.option->words == Words::maybe) given.words.emplace_back();
    if (given.words.empty() || (at_ == begin && match.option->words != Words::maybe)) fail(missing_value(typed));
  }

  std::string missing_value(const std::string& typed) const {
    if (at_ == words_.size()) return typed + ": a value is wanted";
    return typed + ": a value is wanted before " + words_[at_] + "; if that is the value, write " + typed + "=" +
           words_[at_];
  }

  void take_flag(const Match& match, const std::optional<std::string>& value, GivenOption& given) {
    const std::string name = "--" + std::string(match.negated ? negation : "") + match.option->name;
    if (value && (match.negated || (*value != "true" && *value != "false")))
      fail(name + " takes no value" + (match.negated ? "" : ", or true or false") + ", not \"" + *value + "\"");
    given.words = {value ? *value : match.negated ? "false" : "true"};
  }

  void take_help(const std::optional<std::string>& value) {
    line_.help = true;
    // Where commands may follow, the next word is one.
    if (value || at_ == words_.size() || !last().commands.empty()) {
      line_.help_topic = value.value_or("");
      return;
    }
    const std::string& topic = words_[at_++];
    line_.help_topic = topic.starts_with("--") ? topic.substr(2) : topic;
  }

  /// Lists may be given again and go on; all else only once, since one of the two values would be lost.
  GivenOption& place_of(const Option& option) {
    const auto found = std::find_if(line_.options.begin(), line_.options.end(),
                                    [&](const GivenOption& given) { return given.option == &option; });
    if (found == line_.options.end()) return line_.options.emplace_back(GivenOption{&option, {}});
    if (option.words != Words::none && option.words != Words::many) fail("--" + option.name + " is given twice");
    return *found;
  }

  /// Every option that may stand here, with its names.
  std::vector<std::pair<std::string, Match>> names() const {
    std::vector<std::pair<std::string, Match>> all;
    for (const Command* command : line_.path)
      for (const Option& option : command->options) {
        all.push_back({"--" + option.name, {&option, false}});
        if (option.negatable) all.push_back({"--" + std::string(negation) + option.name, {&option, true}});
      }
    return all;
  }

  Match find(const std::string& typed) const {
    std::vector<std::string> beginnings;
    Match match{};
    std::vector<std::string> candidates{"--help"};
    for (const auto& [name, option] : names()) {
      if (name == typed) return option;
      candidates.push_back(name);
      if (!name.starts_with(typed)) continue;
      match = option;
      beginnings.push_back(name);
    }
    for (const auto& [name, why] : last().absent)
      if (typed == "--" + name) fail(typed + ": " + why);
    if (beginnings.size() == 1) return match;
    if (beginnings.size() > 1) fail(typed + " may be any of " + joined(beginnings));
    const std::string nearest = nearest_word(typed, candidates);
    fail("no option " + typed + (nearest.empty() ? "" : "; did you mean " + nearest + "?"));
  }

  std::span<const std::string> words_;
  std::size_t at_{};
  bool options_ended_{};
  CommandLine line_;
};

}  // namespace

bool looks_like_option(const std::string& word) {
  if (word == "-h") return true;
  const std::string name = word.substr(0, word.find('='));
  return name.size() > 2 && name.starts_with("--") && is_letter(name[2]) &&
         std::all_of(name.begin(), name.end(), is_name_character);
}

CommandLine split_command_line(Command& program, std::span<const std::string> words) {
  return Splitter(program, words).split();
}

}  // namespace outcrop::cli
