#include "options/option.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "text/comma_list.h"
#include "text/input_error.h"

namespace outcrop::cli {
namespace {

template <class Number>
std::optional<Number> whole_number(const std::string& word) {
  Number number{};
  const char* const end = word.data() + word.size();
  const auto [stop, problem] = std::from_chars(word.data(), end, number);
  return problem == std::errc() && stop == end ? std::optional<Number>(number) : std::nullopt;
}

[[noreturn]] void refuse(std::string_view option, const std::string& wanted, const std::string& word) {
  throw InputError("--" + std::string(option) + ": " + wanted + " is wanted, not \"" + word + "\"");
}

void check_choice(std::string_view option, const std::string& word, const std::vector<std::string>& choices) {
  if (std::find(choices.begin(), choices.end(), word) == choices.end())
    refuse(option, "one of " + comma_list(choices), word);
}

}  // namespace

Option text_option(std::string name, std::string value_text, std::string help, std::string& out) {
  Option option{.name = std::move(name), .value_text = std::move(value_text), .help = std::move(help)};
  option.set = [name = option.name, &out](const std::vector<std::string>& words) {
    if (words.front().empty()) throw InputError("--" + name + ": its value is empty; leave it out to have the default");
    out = words.front();
  };
  return option;
}

Option choice_option(std::string name, std::string value_text, std::string help, std::string& out,
                     std::vector<std::string> choices) {
  Option option{.name = std::move(name), .value_text = std::move(value_text), .help = std::move(help)};
  option.choices = choices;
  option.set = [name = option.name, &out, choices = std::move(choices)](const std::vector<std::string>& words) {
    check_choice(name, words.front(), choices);
    out = words.front();
  };
  return option;
}

Option ignored_option(std::string name, std::string help, std::vector<std::string> choices) {
  Option option{.name = std::move(name), .words = choices.empty() ? Words::none : Words::one, .help = std::move(help)};
  option.choices = choices;
  for (const std::string& choice : choices) option.value_text += (option.value_text.empty() ? "" : "|") + choice;
  option.set = [name = option.name, choices = std::move(choices)](const std::vector<std::string>& words) {
    if (!choices.empty()) check_choice(name, words.front(), choices);
  };
  return option;
}

Option flag_option(std::string name, std::string help, bool& out) {
  Option option{.name = std::move(name), .words = Words::none, .help = std::move(help)};
  option.set = [&out](const std::vector<std::string>& words) { out = words.front() == "true"; };
  return option;
}

Option seconds_option(std::string name, std::string help, double& out, int least, int most) {
  Option option{.name = std::move(name), .value_text = "SECONDS", .help = std::move(help)};
  option.set = [name = option.name, &out, least, most](const std::vector<std::string>& words) {
    const std::optional<double> number = whole_number<double>(words.front());
    if (!number || !(*number >= least && *number <= most))
      refuse(name, "a number of seconds from " + std::to_string(least) + " to " + std::to_string(most), words.front());
    out = *number;
  };
  return option;
}

std::int64_t read_count(std::string_view option, const std::string& word, std::int64_t least, std::int64_t most) {
  const std::optional<std::int64_t> number = whole_number<std::int64_t>(word);
  if (!number) refuse(option, "a whole number", word);
  if (*number < least || *number > most)
    refuse(option, "a whole number from " + std::to_string(least) + " to " + std::to_string(most), word);
  return *number;
}

}  // namespace outcrop::cli
