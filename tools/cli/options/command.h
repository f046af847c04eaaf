// Command: a word of the command line with all that may stand behind it.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "options/option.h"

namespace outcrop::cli {

struct Command {
  std::string name;
  std::string description;
  std::string footer{};
  std::deque<Command> commands{};
  std::deque<Option> options{};
  std::vector<Positional> positionals{};
  /// Adds what the command has, once it is known to be the one that is called; may be empty.
  std::function<void(Command&)> complete{};
  /// Help on a part of its input, named as behind --help; may be empty. Throws InputError.
  std::function<std::string(const std::string& topic, int width)> topic_help{};
  /// What it does, and the exit code; empty where a command of its own has to follow.
  std::function<int()> run{};

  Command& add_command(std::string command_name, std::string text) {
    return commands.emplace_back(Command{.name = std::move(command_name), .description = std::move(text)});
  }
  void add(Option option, std::string group = {}) {
    if (!group.empty()) option.group = std::move(group);
    options.push_back(std::move(option));
  }
};

}  // namespace outcrop::cli
