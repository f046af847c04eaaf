#include "options/man.h"

#include <algorithm>

#include "manual/page.h"
#include "options/help.h"

namespace outcrop::cli {
namespace {

using manual::literal;
using manual::section;
using manual::tagged;

std::string options_of(const Command& command) {
  std::string out;
  for (const Option& option : command.options) out += tagged(option_name(option), option.help);
  return out;
}

std::string positionals_of(const Command& command) {
  std::string out;
  for (const Positional& positional : command.positionals) out += tagged(positional.name, positional.help);
  return out;
}

}  // namespace

std::string man_page(std::span<Command* const> path, bool is_whole, std::span<const std::string> others,
                     std::string_view version) {
  Command& command = *path.back();
  std::string name = command_text(path);
  std::replace(name.begin(), name.end(), ' ', '-');
  std::string out =
      manual::page_head(name, command.description, command_text(path) + " [OPTIONS] COMMAND [OPTIONS]", version);
  std::string commands;
  for (Command& each : command.commands) {
    if (!is_whole) {
      commands += tagged(each.name, each.description);
      continue;
    }
    if (each.complete) each.complete(each);
    commands += manual::subsection(each.name, manual::paragraph(each.description) + positionals_of(each) +
                                                  options_of(each) + literal(each.footer));
  }
  out += section("COMMANDS", commands);
  out += section("OPTIONS", options_of(command));
  out += section("NOTES", literal(command.footer));
  std::string see;
  for (const std::string& other : others)
    if (other != name) see += (see.empty() ? "" : ",\n") + manual::reference(other);
  return out + section("SEE ALSO", see.empty() ? see : see + "\n");
}

}  // namespace outcrop::cli
