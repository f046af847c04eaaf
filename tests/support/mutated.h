// mutated: a text with a few random changes of the kinds that break parsers.
#pragma once

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::test {

/// `others`, at least one, lend pieces to `text`.
inline std::string mutated(std::string text, const std::vector<std::string>& others, std::mt19937& random) {
  static constexpr std::string_view kPieces[] = {"\"", "\\",   ",",    ":",      "{",       "}",       "[",     "]",
                                                 " ",  "null", "0",    "-",      "\n",      "\x01",    "\xc3",  "\xff",
                                                 "=",  "true", "\x1e", "[[[]]]", "\\u00e9", "\\ud800", "\",\"", "},{"};
  const auto below = [&random](std::size_t bound) { return static_cast<std::size_t>(random()) % bound; };
  for (std::size_t i = 0, count = 1 + below(3); i < count && !text.empty(); ++i) {
    const std::size_t at = below(text.size());
    const std::string_view piece = kPieces[below(std::size(kPieces))];
    switch (below(7)) {
      case 0:
        text.insert(at, piece);
        break;
      case 1:
        text.erase(at, 1 + below(4));
        break;
      case 2:
        text.replace(at, 1, piece);
        break;
      case 3:
        text.insert(below(text.size()), std::string(text, at, 1 + below(80)));
        break;
      case 4:
        text[at] = static_cast<char>(below(256));
        break;
      case 5: {
        const std::string& other = others[below(others.size())];
        text.insert(at, other, below(other.size() + 1), 1 + below(120));
        break;
      }
      default:
        if (below(8) == 0) text.resize(at);
        break;
    }
  }
  return text;
}

}  // namespace outcrop::test
