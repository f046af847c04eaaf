#include "text/input_text.h"

#include <array>
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include "command/input_error.h"

namespace outcrop::cli {
namespace {

/// Finds the first place where a text stops being JSON. Strict, without a tree.
class JsonFault {
 public:
  explicit JsonFault(std::string_view text) : text_(text) {}

  /// Empty: nothing is wrong as far as this check goes.
  std::optional<std::string> find() {
    if (value(0) && (blanks(), at_ == text_.size())) return std::nullopt;
    if (message_.empty()) message_ = "more text behind the value";
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text_.substr(0, at_)) {
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n';
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " + message_;
  }

 private:
  static constexpr int deepest = 512;

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool fail(std::string message) {
    if (message_.empty()) message_ = at_ >= text_.size() ? "the text ends too early" : std::move(message);
    return false;
  }
  void blanks() {
    while (at_ < text_.size() && std::strchr(" \t\r\n", text_[at_])) ++at_;
  }
  bool take(char c) {
    blanks();
    if (peek() != c || at_ >= text_.size()) return false;
    ++at_;
    return true;
  }

  bool value(int depth) {
    blanks();
    if (depth > deepest) return fail("nested too deeply");
    switch (peek()) {
      case '{':
        return collection('}', depth, true);
      case '[':
        return collection(']', depth, false);
      case '"':
        return string();
      default:
        return scalar();
    }
  }
  bool collection(char end, int depth, bool is_object) {
    ++at_;
    if (take(end)) return true;
    do {
      blanks();
      if (is_object && peek() != '"') return fail("the name of a member in double quotes is wanted");
      if (is_object && (!string() || (!take(':') && !fail("a colon is wanted")))) return false;
      if (!value(depth + 1)) return false;
    } while (take(','));
    return take(end) || fail(std::string("a comma or ") + end + " is wanted");
  }
  bool string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (static_cast<unsigned char>(text_[at_]) < 0x20)
        return fail("a control character in a string has to be escaped");
      if (text_[at_] == '\\') ++at_;
    }
    if (at_ >= text_.size()) return fail("");
    ++at_;
    return true;
  }
  bool scalar() {
    const std::size_t begin = at_;
    while (at_ < text_.size() &&
           (std::isalnum(static_cast<unsigned char>(text_[at_])) || std::strchr("+-._", text_[at_])))
      ++at_;
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (Document::parse(word)) return true;
    at_ = begin;
    if (word.empty()) return fail("a value is wanted");
    return fail("\"" + std::string(word) + "\" is no JSON value; text stands in double quotes");
  }

  std::string_view text_;
  std::size_t at_{};
  std::string message_;
};

}  // namespace

std::string read_file(const std::string& path, std::string_view origin) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
  std::string content;
  std::array<char, 65536> part;
  for (std::size_t got = 1; file && got > 0; content.append(part.data(), got))
    got = std::fread(part.data(), 1, part.size(), file.get());
  if (!file || std::ferror(file.get()))
    throw InputError(std::string(origin) + ": " + path + " can't be read: " + std::strerror(errno));
  return content;
}

std::string text_or_file(std::string value, std::string_view origin) {
  constexpr std::string_view scheme = "file://";
  return value.starts_with(scheme) ? read_file(value.substr(scheme.size()), origin) : value;
}

Document parse_json(std::string_view text, std::string_view origin) {
  if (std::optional<Document> json = Document::parse(text)) return std::move(*json);
  const std::string fault =
      JsonFault(text).find().value_or("it is not UTF-8, or has an escape or a number that JSON doesn't know");
  throw InputError(std::string(origin) + ": not JSON, " + fault);
}

}  // namespace outcrop::cli
