#include "command/help_formatter.h"

#include <algorithm>
#include <sstream>

namespace outcrop::cli {
namespace {

constexpr std::size_t name_column = 34;

/// Up to the first period that ends a sentence.
std::string first_sentence(const std::string& text) { return text.substr(0, text.find(". ")); }

}  // namespace

HelpFormatter::HelpFormatter(int width)
    : width_(static_cast<std::size_t>(width == 0 ? 100 : std::clamp(width, 60, 120))) {
  column_width(name_column);
}

std::string HelpFormatter::make_description(const CLI::App* app) const {
  return wrapped(app->get_description(), width_) + "\n\n";
}

std::string HelpFormatter::make_option_desc(const CLI::Option* option) const {
  return wrapped(option->get_description(), width_ - name_column);
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
  std::ostringstream out;
  CLI::detail::format_help(out, command->get_display_name(true),
                           wrapped(first_sentence(command->get_description()), width_ - name_column), name_column);
  return out.str();
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
