#include "options/help.h"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

namespace outcrop::cli {
namespace {

constexpr std::size_t name_column = 34;
constexpr int page_width = 100;

/// Up to the first period that ends a sentence.
std::string first_sentence(const std::string& text) { return text.substr(0, text.find(". ")); }

std::size_t page_columns(int columns) {
  return static_cast<std::size_t>(columns == 0 ? page_width : std::clamp(columns, 60, 120));
}

/// A name, and its text beside it or, where the name is long, below it.
std::string entry(const std::string& name, const std::string& text, std::size_t width) {
  std::string out = "  " + name;
  if (text.empty()) return out + "\n";
  if (out.size() + 1 >= name_column) out += "\n" + std::string(name_column, ' ');
  std::istringstream lines(wrapped(text, width - name_column));
  bool first = true;
  for (std::string line; std::getline(lines, line); first = false) {
    out.append(first && out.size() < name_column ? name_column - out.size() : first ? 0 : name_column, ' ');
    out += line + "\n";
  }
  return out;
}

std::string usage_text(std::span<Command* const> path) {
  std::string text = "Usage: " + command_text(path) + " [OPTIONS]";
  for (const Positional& positional : path.back()->positionals)
    text += positional.required ? " " + positional.name : " [" + positional.name + "]";
  if (!path.back()->commands.empty()) text += " COMMAND";
  return text + "\n";
}

/// Groups in the order of their first option, those of the last command first.
std::string options_text(std::span<Command* const> path, std::size_t width) {
  std::vector<std::pair<std::string, std::string>> groups{
      {"Options", entry("--help, -h", "Print this and exit", width)}};
  for (auto command = path.rbegin(); command != path.rend(); ++command)
    for (const Option& option : (*command)->options) {
      if (!path.back()->takes(option)) continue;
      const std::string name = option.group.empty() ? "Options" : option.group;
      auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == name; });
      if (group == groups.end()) group = groups.insert(groups.end(), {name, ""});
      group->second += entry(option_name(option), option.help, width);
    }
  std::string out;
  for (const auto& [name, text] : groups) out += "\n" + name + ":\n" + text;
  return out;
}

}  // namespace

std::string command_text(std::span<Command* const> path) {
  std::string text;
  for (const Command* command : path) text += (text.empty() ? "" : " ") + command->name;
  return text;
}

std::string option_name(const Option& option) {
  std::string name = "--" + option.name;
  if (option.negatable) name += ", --no-" + option.name;
  if (!option.value_text.empty()) name += " " + option.value_text;
  return name;
}

std::string option_entry(const Option& option, int width) {
  return entry(option_name(option), option.help, page_columns(width));
}

std::string help_entry(const std::string& name, const std::string& text, int width) {
  return entry(name, text, page_columns(width));
}

std::string help_text(std::span<Command* const> path, int columns) {
  const std::size_t width = page_columns(columns);
  const Command& command = *path.back();
  std::string out = wrapped(command.description, width) + "\n\n" + usage_text(path);
  if (!command.positionals.empty()) out += "\n";
  for (const Positional& positional : command.positionals) out += entry(positional.name, positional.help, width);
  out += options_text(path, width);
  if (!command.commands.empty()) out += "\nCommands:\n";
  for (const Command& each : command.commands) out += entry(each.name, first_sentence(each.description), width);
  return command.footer.empty() ? out : out + "\n" + command.footer + "\n";
}

std::string wrapped(const std::string& text, std::size_t width) {
  std::istringstream words(text);
  std::string out;
  std::size_t column = 0;
  for (std::string word; words >> word;) {
    if (column > 0 && column + 1 + word.size() > width) {
      out += '\n';
      column = 0;
    } else if (column > 0) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
  }
  return out;
}

}  // namespace outcrop::cli
