// Command: a word of the command line with all that may stand behind it.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "options/option.h"

namespace outcrop::cli {

struct Command {
  std::string name;
  std::string description;
  std::string footer{};
  std::deque<Command> commands{};
  std::deque<Option> options{};
  /// Options of the commands before it that would have no effect on this one: to give them is an error.
  std::vector<std::string_view> refused{};
  /// Options that other commands have and this one can't: their names, and what to tell who gives one.
  std::vector<std::pair<std::string, std::string>> absent{};
  std::vector<Positional> positionals{};
  /// Adds what the command has, once it is known to be the one that is called; may be empty.
  std::function<void(Command&)> complete{};
  /// Help on a part of its input, named as behind --help; may be empty. Throws InputError.
  std::function<std::string(std::span<Command* const> path, const std::string& topic, int width)> topic_help{};
  /// What it does, and the exit code; empty where a command of its own has to follow.
  std::function<int()> run{};

  Command& add_command(std::string command_name, std::string text) {
    return commands.emplace_back(Command{.name = std::move(command_name), .description = std::move(text)});
  }
  bool takes(const Option& option) const {
    return std::find(refused.begin(), refused.end(), option.name) == refused.end();
  }
  Option& add(Option option, std::string group = {}) {
    if (!group.empty()) option.group = std::move(group);
    return options.emplace_back(std::move(option));
  }
};

}  // namespace outcrop::cli
