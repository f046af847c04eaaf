// IndexReader: tokens, skipping, depth and messages.
#include <algorithm>
#include <bitset>
#include <string>

#include "json/index_reader.h"
#include "json/json_string.h"
#include "json/number_text.h"
#include "json/utf8.h"

namespace outcrop::internal {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The scalar that `text` begins with, as it is written; of a long one its beginning.
std::string beginning_of_token(std::string_view text) {
  constexpr std::size_t kMost = 40;
  std::size_t size = 1;
  if (text.front() == '"') {
    while (size < text.size() && text[size] != '"') size += text[size] == '\\' ? 2 : 1;
    size = std::min(size + 1, text.size());
  } else {
    size = std::min(text.find_first_of(",]} \t\r\n"), text.size());
  }
  return size <= kMost ? std::string(text.substr(0, size)) : std::string(first_of_utf8(text, kMost)) + "...";
}

}  // namespace

std::string_view IndexReader::unescaped(std::string_view inside) {
  auto* const out = static_cast<char*>(arena_.allocate(inside.size(), 1));
  const char* const end = unescape(inside, out);
  if (!end) {
    fail_wrong("a string with a malformed escape", static_cast<std::size_t>(inside.data() - text_.data()) - 1);
    return {};
  }
  const auto size = static_cast<std::size_t>(end - out);
  arena_.extend(out, inside.size(), size);
  return {out, size};
}

bool IndexReader::scan_number_token(std::string_view& text, bool& integer) {
  const std::size_t begin = *at_;
  ++at_;
  const std::size_t limit = position();
  const NumberToken number = scan_number(text_.data() + begin, text_.data() + limit);
  if (!number.end || (number.end != text_.data() + limit && !is_space(*number.end)))
    return fail_wrong("no JSON value", begin);
  text = {text_.data() + begin, number.end};
  integer = number.integer;
  return true;
}

bool IndexReader::read_literal(std::string_view literal) {
  const std::size_t begin = *at_;
  ++at_;
  const std::size_t end = begin + literal.size();
  const std::size_t limit = position();
  if (end > limit || text_.substr(begin, literal.size()) != literal || (end != limit && !is_space(text_[end])))
    return fail_wrong("no JSON value", begin);
  return true;
}

bool IndexReader::read_scalar(const Type& type, void* to) {
  const std::size_t begin = position();
  switch (peek()) {
    case '"': {
      std::string_view text;
      return read_string(text) && fail_at(store_string(type, text, arena_, to), begin);
    }
    case 't':
      return read_literal("true") && fail_at(store_boolean(type, true, to), begin);
    case 'f':
      return read_literal("false") && fail_at(store_boolean(type, false, to), begin);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': {
      std::string_view number;
      bool integer = false;
      return scan_number_token(number, integer) && fail_at(store_number(type, number, integer, to), begin);
    }
    default:
      return fail_expected(expectation(type));
  }
}

bool IndexReader::skip_scalar() {
  const std::size_t begin = position();
  switch (peek()) {
    case '"': {
      StringToken token{};
      if (!scan_string(token)) return false;
      return !token.escaped || has_valid_escapes(token.inside) || fail_wrong("a string with a malformed escape", begin);
    }
    case 't':
      return read_literal("true");
    case 'f':
      return read_literal("false");
    case 'n':
      return read_literal("null");
    case '\0':
    case ',':
    case ':':
    case ']':
    case '}':
      return fail_expected("a value");
    default: {
      std::string_view number;
      bool integer = false;
      return scan_number_token(number, integer);
    }
  }
}

// A loop, not a recursion: what is skipped needs one bit a level.
bool IndexReader::skip_value() {
  if (peek() != '{' && peek() != '[') return skip_scalar();
  std::bitset<kMaxJsonDepth> in_object;
  const int outside = depth_;
  while (true) {
    const char open = peek();
    if (open == '{' || open == '[') {
      if (!enter()) return false;
      in_object[static_cast<std::size_t>(depth_ - 1)] = open == '{';
      ++at_;
      if (peek() != (open == '{' ? '}' : ']')) {
        if (open == '{') {
          if (peek() != '"') return fail_expected("a member name");
          if (!skip_scalar() || !read_colon()) return false;
        }
        continue;
      }
      ++at_;
      leave();
    } else if (!skip_scalar()) {
      return false;
    }
    // Behind a value: close what ends here, or go on to the next value.
    while (true) {
      if (depth_ == outside) return true;
      const bool object = in_object[static_cast<std::size_t>(depth_ - 1)];
      const char next = peek();
      if (next == ',') {
        ++at_;
        if (object) {
          if (peek() != '"') return fail_expected("a member name");
          if (!skip_scalar() || !read_colon()) return false;
        }
        break;
      }
      if (next != (object ? '}' : ']')) return fail_expected(object ? "',' or '}'" : "',' or ']'");
      ++at_;
      leave();
    }
  }
}

bool IndexReader::expect_end() { return at_end() || fail_expected("the end"); }

const char* IndexReader::found() const {
  if (at_end()) return "the end of the text";
  switch (peek()) {
    case '"':
      return "a string";
    case '{':
      return "an object";
    case '[':
      return "an array";
    case '}':
    case ']':
      return "a closing bracket";
    case ',':
      return "a comma";
    case ':':
      return "a colon";
    case 't':
      return "true";
    case 'f':
      return "false";
    case 'n':
      return "null";
    default:
      return (peek() >= '0' && peek() <= '9') || peek() == '-' ? "a number" : "no JSON";
  }
}

bool IndexReader::fail_expected(const char* expected) {
  return problem_.fail(std::string("expected ") + expected + ", found " + found() + " (byte " +
                       std::to_string(offset_ + position()) + ')');
}

bool IndexReader::fail_too_deep() {
  too_deep_ = true;
  return fail_wrong("nested deeper than " + std::to_string(kMaxJsonDepth - depth_outside_) +
                        " levels, the limit (ClientConfig::max_response_nesting)",
                    position());
}

bool IndexReader::fail_wrong(std::string_view wrong, std::size_t position) {
  return problem_.fail(std::string(wrong) + " (byte " + std::to_string(offset_ + position) + ')');
}

// True when there is nothing to complain about.
bool IndexReader::fail_at(const Complaint& complaint, std::size_t position) {
  if (!complaint) return true;
  if (complaint.quotes)
    return fail_wrong(beginning_of_token(text_.substr(position)) + " is " + complaint.wrong, position);
  if (complaint.wrong) return fail_wrong(complaint.wrong, position);
  const char* const found = text_[position] == '"'                             ? "a string"
                            : text_[position] == 't' || text_[position] == 'f' ? "true or false"
                                                                               : "a number";
  return problem_.fail(std::string("expected ") + complaint.expected + ", found " + found + " (byte " +
                       std::to_string(offset_ + position) + ')');
}

}  // namespace outcrop::internal
