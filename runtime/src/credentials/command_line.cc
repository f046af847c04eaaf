// The word rules of POSIX shells (as Python's shlex).
#include "credentials/command_line.h"

namespace outcrop::internal {

std::optional<std::vector<std::string>> split_command_line(std::string_view text) {
  std::vector<std::string> words;
  bool in_word = false;
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!quote && blank) {
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    if (quote && c == quote) {
      quote = 0;
    } else if (!quote && (c == '"' || c == '\'')) {
      quote = c;
    } else if (c == '\\' && quote != '\'') {
      if (i + 1 == text.size()) return {};
      const char next = text[i + 1];
      if (!quote || next == '"' || next == '\\') {
        words.back() += next;
        ++i;
      } else {
        words.back() += c;
      }
    } else {
      words.back() += c;
    }
  }
  if (quote) return {};
  return words;
}

}  // namespace outcrop::internal
