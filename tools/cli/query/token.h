// Tokens of a JMESPath expression.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::cli::query {

enum class Token : std::uint8_t {
  end,
  name,         ///< identifier
  quoted_name,  ///< "identifier", decoded
  number,       ///< of an index or slice
  literal,      ///< `JSON`, its text
  raw_string,   ///< 'text', decoded
  dot,
  star,
  flatten,  ///< []
  filter,   ///< [?
  left_bracket,
  right_bracket,
  left_brace,
  right_brace,
  left_parenthesis,
  right_parenthesis,
  comma,
  colon,
  current,  ///< @
  ampersand,
  pipe,
  logical_or,
  logical_and,
  logical_not,
  equal,
  not_equal,
  less,
  less_or_equal,
  greater,
  greater_or_equal,
};

struct Lexeme {
  Token token{};
  std::string text{};
  std::size_t column{};  ///< from 1
};

/// Ends with Token::end. Throws QueryError.
std::vector<Lexeme> tokens_of(std::string_view expression);

}  // namespace outcrop::cli::query
