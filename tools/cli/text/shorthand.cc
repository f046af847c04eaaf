#include "text/shorthand.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

#include "text/input_error.h"

namespace outcrop::cli {
namespace {

constexpr int deepest_shorthand = 100;

class Shorthand {
 public:
  Shorthand(std::string_view text, std::string_view origin) : text_(text), origin_(origin) {}

  Document read() {
    Document object = members('\0', 0);
    if (at_ < text_.size()) fail("a comma is wanted");
    return object;
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw InputError(std::string(origin_) + ": neither JSON nor key=value,..., column " + std::to_string(at_ + 1) +
                     ": " + problem);
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void blanks() {
    while (std::isspace(static_cast<unsigned char>(peek())) != 0) ++at_;
  }
  bool take(char c) {
    blanks();
    if (at_ >= text_.size() || peek() != c) return false;
    ++at_;
    return true;
  }

  /// `key=value` up to `end`, which is not taken.
  Document members(char end, int depth) {
    if (depth > deepest_shorthand) fail("nested too deeply");
    Document::Object object;
    do {
      blanks();
      if (end != '\0' && peek() == end) break;
      std::string name = key();
      if (std::ranges::find(object, name, &Document::Object::value_type::first) != object.end())
        fail(name + " is given twice");
      if (!take('=')) fail("an equals sign is wanted");
      object.emplace_back(std::move(name), values(end, depth));
    } while (take(','));
    return Document(std::move(object));
  }

  std::string key() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(peek())) != 0 ||
                                  std::string_view("_-./#:").find(peek()) != std::string_view::npos))
      ++at_;
    if (at_ == begin) fail("a name is wanted");
    return std::string(text_.substr(begin, at_ - begin));
  }

  /// One value; or a list of several, as long as what follows a comma is no further `key=`.
  Document values(char end, int depth) {
    Document first = value(end, depth);
    if (!first.as_string()) return first;
    Document::Array list;
    list.push_back(std::move(first));
    while (more_values(end)) {
      take(',');
      list.push_back(value(end, depth));
    }
    return list.size() == 1 ? std::move(list.front()) : Document(std::move(list));
  }

  bool more_values(char end) {
    const std::size_t before = at_;
    bool more = take(',');
    blanks();
    if (more && at_ < text_.size() && peek() != '{' && peek() != '[' && (end == '\0' || peek() != end)) {
      std::size_t ahead = at_;
      while (ahead < text_.size() && std::string_view(",=]}").find(text_[ahead]) == std::string_view::npos) ++ahead;
      more = ahead >= text_.size() || text_[ahead] != '=' || peek() == '"' || peek() == '\'';
    } else {
      more = false;
    }
    at_ = before;
    return more;
  }

  Document value(char end, int depth) {
    if (depth > deepest_shorthand) fail("nested too deeply");
    blanks();
    if (take('{')) {
      Document object = members('}', depth + 1);
      if (!take('}')) fail("a comma or } is wanted");
      return object;
    }
    if (take('[')) {
      Document::Array list;
      do {
        if (take(']')) return Document(std::move(list));
        list.push_back(value(']', depth + 1));
      } while (take(','));
      if (!take(']')) fail("a comma or ] is wanted");
      return Document(std::move(list));
    }
    if (peek() == '"' || peek() == '\'') return quoted();
    std::string text;
    for (; at_ < text_.size() && peek() != ',' && (end == '\0' || peek() != end); ++at_) {
      if (text_.substr(at_).starts_with("\\,")) ++at_;  // the only escape outside of quotes
      text += peek();
    }
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.pop_back();
    return Document(std::move(text));
  }

  Document quoted() {
    const char quote = peek();
    std::string text;
    for (++at_; at_ < text_.size() && peek() != quote; ++at_) {
      if (peek() == '\\' && at_ + 1 < text_.size() && (text_[at_ + 1] == quote || text_[at_ + 1] == '\\')) ++at_;
      text += peek();
    }
    if (!take(quote)) fail(std::string("no closing ") + quote);
    return Document(std::move(text));
  }

  std::string_view text_;
  std::string_view origin_;
  std::size_t at_{};
};

}  // namespace

Document parse_shorthand(std::string_view text, std::string_view origin) { return Shorthand(text, origin).read(); }

}  // namespace outcrop::cli
