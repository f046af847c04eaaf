#include "text/columns.h"

#include <algorithm>
#include <cwchar>

#include "text/utf8.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view ellipsis = "\u2026";

/// One character of UTF-8 text, or one byte that is not UTF-8.
struct Character {
  std::string_view bytes;
  int width;
};

Character next_character(std::string_view text) {
  std::mbstate_t state{};
  wchar_t wide{};
  const std::size_t length = std::mbrtowc(&wide, text.data(), text.size(), &state);
  if (length == 0 || length > text.size()) return {text.substr(0, 1), 1};
  const int width = wcwidth(wide);
  return {text.substr(0, length), width < 0 ? 1 : width};
}

/// C0 without line ends and tabs, DEL, C1, the separators of lines and paragraphs, and what turns the direction of text
/// around (Unicode's property Bidi_Control).
bool is_control(char32_t c) {
  if (c == '\n' || c == '\t') return false;
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e || c == 0x200f ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

std::string hexadecimal(char32_t number, int digits) {
  std::string text;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) text += "0123456789abcdef"[number >> shift & 15];
  return text;
}

}  // namespace

bool has_controls(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0 || is_control(utf8_code_point(text))) return true;
    text.remove_prefix(length);
  }
  return false;
}

std::string escaped_controls(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0) {
      out += "\\x" + hexadecimal(static_cast<unsigned char>(text[0]), 2);
    } else if (const char32_t c = utf8_code_point(text); is_control(c)) {
      out += "\\u" + hexadecimal(c, 4);
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return out;
}

std::string printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = std::max<std::size_t>(utf8_length(text), 1);
    const char32_t c = utf8_length(text) > 0 ? utf8_code_point(text) : static_cast<unsigned char>(text[0]);
    if (c == '\n' || c == '\r' || c == '\t') {
      out += ' ';
    } else if (is_control(c) || utf8_length(text) == 0) {
      out += c < 0x100 ? "\\x" + hexadecimal(c, 2) : "\\u" + hexadecimal(c, 4);
    } else {
      out += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return out;
}

int display_width(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Character character = next_character(text);
    width += character.width;
    text.remove_prefix(character.bytes.size());
  }
  return width;
}

std::string clipped(std::string_view text, int width) {
  if (display_width(text) <= width) return std::string(text);
  std::string out;
  int used = 0;
  while (!text.empty()) {
    const Character character = next_character(text);
    if (used + character.width > width - 1) break;
    out += character.bytes;
    used += character.width;
    text.remove_prefix(character.bytes.size());
  }
  out += ellipsis;
  return out;
}

std::string padded(std::string_view text, int width) {
  std::string out(text);
  const int used = display_width(text);
  if (used < width) out.append(static_cast<std::size_t>(width - used), ' ');
  return out;
}

}  // namespace outcrop::cli
