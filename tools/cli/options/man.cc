#include "options/man.h"

#include <algorithm>
#include <cctype>

#include "options/help.h"

namespace outcrop::cli {
namespace {

/// Text that groff takes for nothing else.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins_line = i == 0 || text[i - 1] == '\n';
    if (begins_line && (text[i] == '.' || text[i] == '\'')) out += "\\&";
    if (text[i] == '\\') {
      out += "\\e";
    } else if (text[i] == '-') {
      out += "\\-";
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

std::string section(std::string_view name, const std::string& text) {
  return text.empty() ? "" : ".SH " + std::string(name) + "\n" + text;
}

std::string tagged(const std::string& name, const std::string& text) {
  return ".TP\n.B " + escaped(name) + "\n" + (text.empty() ? "\\&" : escaped(text)) + "\n";
}

/// Lines that stay as they are.
std::string literal(const std::string& text) { return text.empty() ? "" : ".PP\n.nf\n" + escaped(text) + "\n.fi\n"; }

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
  std::string out = ".TH \"" + escaped(upper(name)) + "\" 1 \"\" \"outcrop " + std::string(version) + "\"\n";
  out += section("NAME", escaped(name) + " \\- " + escaped(command.description) + "\n");
  out += section("SYNOPSIS", ".B " + escaped(command_text(path)) + "\n[OPTIONS] COMMAND [OPTIONS]\n");
  std::string commands;
  for (Command& each : command.commands) {
    if (!is_whole) {
      commands += tagged(each.name, each.description);
      continue;
    }
    if (each.complete) each.complete(each);
    commands += ".SS \"" + escaped(each.name) + "\"\n" + escaped(each.description) + "\n";
    commands += positionals_of(each) + options_of(each) + literal(each.footer);
  }
  out += section("COMMANDS", commands);
  out += section("OPTIONS", options_of(command));
  out += section("NOTES", literal(command.footer));
  std::string see;
  for (const std::string& other : others)
    if (other != name) see += (see.empty() ? ".BR " : ",\n.BR ") + escaped(other) + " (1)";
  return out + section("SEE ALSO", see.empty() ? see : see + "\n");
}

}  // namespace outcrop::cli
