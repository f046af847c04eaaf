// What an environment variable says.
#pragma once

#include <cstdlib>
#include <string>

namespace outcrop::cli {

/// Without the blanks around it, as the library reads it: one of blanks alone is none.
inline std::string variable_text(const char* name) {
  constexpr const char* blanks = " \t\r\n";
  const char* const value = std::getenv(name);
  const std::string text = value ? value : "";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace outcrop::cli
