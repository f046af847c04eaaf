#include "query/token.h"

#include <outcrop/document.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "query/error.h"

namespace outcrop::cli::query {
namespace {

/// Longer ones before those that they begin with.
constexpr std::pair<std::string_view, Token> signs[] = {
    {"[]", Token::flatten},
    {"[?", Token::filter},
    {"||", Token::logical_or},
    {"&&", Token::logical_and},
    {"==", Token::equal},
    {"!=", Token::not_equal},
    {"<=", Token::less_or_equal},
    {">=", Token::greater_or_equal},
    {".", Token::dot},
    {"*", Token::star},
    {"[", Token::left_bracket},
    {"]", Token::right_bracket},
    {"{", Token::left_brace},
    {"}", Token::right_brace},
    {"(", Token::left_parenthesis},
    {")", Token::right_parenthesis},
    {",", Token::comma},
    {":", Token::colon},
    {"@", Token::current},
    {"&", Token::ampersand},
    {"|", Token::pipe},
    {"!", Token::logical_not},
    {"<", Token::less},
    {">", Token::greater},
};

bool is_name_begin(char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Lexeme> run() {
    for (;;) {
      at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      begin_ = at_;
      if (at_ == text_.size()) break;
      next();
    }
    add(Token::end, "");
    return std::move(found_);
  }

 private:
  [[noreturn]] void fail(const std::string& problem) const {
    throw QueryError("syntax", problem + " at column " + std::to_string(begin_ + 1));
  }
  void add(Token token, std::string text) { found_.push_back({token, std::move(text), begin_ + 1}); }

  void next() {
    const char c = text_[at_];
    if (is_name_begin(c)) {
      while (at_ < text_.size() && (is_name_begin(text_[at_]) || is_digit(text_[at_]))) ++at_;
      return add(Token::name, std::string(text_.substr(begin_, at_ - begin_)));
    }
    if (c == '-' || is_digit(c)) return number();
    if (c == '"') return quoted_name();
    if (c == '\'') return add(Token::raw_string, delimited('\''));
    if (c == '`') return add(Token::literal, delimited('`'));
    for (const auto& [sign, token] : signs) {
      if (!text_.substr(at_).starts_with(sign)) continue;
      at_ += sign.size();
      return add(token, std::string(sign));
    }
    fail("unexpected \"" + std::string(1, c) + "\"");
  }

  void number() {
    ++at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    const std::string_view digits = text_.substr(begin_, at_ - begin_);
    if (digits == "-") fail("digits are wanted behind -");
    add(Token::number, std::string(digits));
  }

  void quoted_name() {
    const std::string inner = between('"');
    const std::optional<Document> name = Document::parse("\"" + inner + "\"");
    if (!name) fail("a name in quotes is a JSON string, and this is none");
    add(Token::quoted_name, std::string(*name->as_string()));
  }

  /// What stands up to the closing delimiter, escapes as they are.
  std::string between(char delimiter) {
    for (++at_; at_ < text_.size() && text_[at_] != delimiter; ++at_)
      if (text_[at_] == '\\') ++at_;
    if (at_ >= text_.size()) fail(std::string("no closing ") + delimiter);
    return std::string(text_.substr(begin_ + 1, at_++ - begin_ - 1));
  }

  /// With the delimiter's own escape taken away, and no other.
  std::string delimited(char delimiter) {
    const std::string inner = between(delimiter);
    std::string out;
    for (std::size_t i = 0; i < inner.size(); ++i) {
      if (inner[i] == '\\' && i + 1 < inner.size()) {
        if (inner[i + 1] != delimiter) out += '\\';
        ++i;
      }
      out += inner[i];
    }
    return out;
  }

  std::string_view text_;
  std::size_t at_{};
  std::size_t begin_{};
  std::vector<Lexeme> found_;
};

}  // namespace

std::vector<Lexeme> tokens_of(std::string_view expression) { return Lexer(expression).run(); }

}  // namespace outcrop::cli::query
