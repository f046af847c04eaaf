#include "text/json_check.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view json_blanks = " \t\r\n";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_json_number(std::string_view word) {
  std::size_t at = word.starts_with('-') ? 1 : 0;
  const auto digits = [&] {
    const std::size_t begin = at;
    while (at < word.size() && is_digit(word[at])) ++at;
    return at > begin;
  };
  if (at < word.size() && word[at] == '0') {
    ++at;
  } else if (!digits()) {
    return false;
  }
  if (at < word.size() && word[at] == '.' && (++at, !digits())) return false;
  if (at < word.size() && (word[at] | 0x20) == 'e') {
    ++at;
    if (at < word.size() && (word[at] == '+' || word[at] == '-')) ++at;
    if (!digits()) return false;
  }
  return at == word.size();
}

/// Keeps the ends of the open lists and objects, and no more.
class JsonCheck {
 public:
  explicit JsonCheck(std::string_view text) : text_(text) {}

  std::optional<std::string> run() {
    if (whole()) return std::nullopt;
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text_.substr(0, at_)) {
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n';
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column) + ": " + problem_;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool fail(std::string problem) {
    problem_ = at_ >= text_.size() ? "the text ends too early" : std::move(problem);
    return false;
  }
  void blanks() { at_ = std::min(text_.find_first_not_of(json_blanks, at_), text_.size()); }
  bool take(char c) {
    blanks();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool whole() {
    do {
      if (!value_begins()) return false;
    } while (!value_ended_ || !closes());
    return problem_.empty();
  }

  /// A scalar, an empty collection, or the begin of one that is not.
  bool value_begins() {
    value_ended_ = true;
    blanks();
    const char c = peek();
    if (c == '"') return string();
    if (c != '{' && c != '[') return scalar();
    ++at_;
    const char end = c == '{' ? '}' : ']';
    if (take(end)) return true;
    value_ended_ = false;
    ends_ += end;
    return end == ']' || name();
  }

  /// Behind a value: false where another one has to follow.
  bool closes() {
    for (; !ends_.empty(); ends_.pop_back()) {
      if (take(',')) return ends_.back() == '}' && !name();
      if (!take(ends_.back())) return !fail(std::string("a comma or ") + ends_.back() + " is wanted");
    }
    blanks();
    if (at_ < text_.size()) fail("more text behind the value");
    return true;
  }

  bool name() {
    blanks();
    if (peek() != '"') return fail("the name of a member in double quotes is wanted");
    return string() && (take(':') || fail("a colon is wanted"));
  }

  bool string() {
    for (++at_; peek() != '"';) {
      if (at_ >= text_.size()) return fail("");
      const auto c = static_cast<unsigned char>(text_[at_]);
      if (c < 0x20) return fail("a control character in a string has to be escaped");
      if (c == '\\' && !escape()) return false;
      if (c == '\\') continue;
      const std::size_t length = utf8_length(text_.substr(at_));
      if (length == 0) return fail("it is not UTF-8");
      at_ += length;
    }
    ++at_;
    return true;
  }

  bool escape() {
    const char kind = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    if (at_ + 1 >= text_.size()) at_ = text_.size();
    if (kind != 'u') {
      if (kind == '\0' || std::string_view("\"\\/bfnrt").find(kind) == std::string_view::npos)
        return fail("JSON has no such escape");
      at_ += 2;
      return true;
    }
    const std::string_view digits = text_.substr(at_ + 2, 4);
    if (digits.size() < 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
      return fail("four hexadecimal digits are wanted behind \\u");
    at_ += 6;
    return true;
  }

  bool scalar() {
    const std::size_t end = std::min(text_.find_first_of(" \t\r\n,:[]{}\"", at_), text_.size());
    const std::string_view word = text_.substr(at_, end - at_);
    if (word.empty()) return fail("a value is wanted");
    if (word != "true" && word != "false" && word != "null" && !is_json_number(word))
      return fail("\"" + std::string(word.substr(0, 40)) + "\" is no JSON value; text stands in double quotes");
    at_ = end;
    return true;
  }

  std::string_view text_;
  std::size_t at_{};
  std::string ends_;  ///< the closing brackets that are awaited
  bool value_ended_{};
  std::string problem_{};
};

}  // namespace

std::optional<std::string> json_fault(std::string_view text) { return JsonCheck(text).run(); }

}  // namespace outcrop::cli
