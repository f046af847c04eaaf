// Finds values by brackets and quotes alone, so that a text that is broken already is changed on.
#include "support/mutated_json.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace outcrop::test {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kNoScalar = " \t\r\n,:{}[]\"\x1e";

constexpr std::string_view kValues[] = {"null",
                                        "true",
                                        "0",
                                        "-0",
                                        "-0.0",
                                        "1.0",
                                        "1e3",
                                        "1E-400",
                                        "1e400",
                                        "01",
                                        "-",
                                        "1.",
                                        ".5",
                                        "127.5",
                                        "2147483648",
                                        "-9223372036854775808",
                                        "9223372036854775808",
                                        "18446744073709551616",
                                        "0.1000000000000000055511151231257827",
                                        "123456789012345678901234567890",
                                        "NaN",
                                        "\"NaN\"",
                                        "\"-Infinity\"",
                                        "\"7\"",
                                        "\"7.50\"",
                                        "\"true\"",
                                        "\"\"",
                                        "\"1970-01-01T00:00:00Z\"",
                                        "\"2024-02-30T00:00:00Z\"",
                                        "\"2024-02-29T23:59:60.123456789+14:00\"",
                                        "\"Mon Aug 04 00:25:20 UTC 2025\"",
                                        "\"Thu, 29 Feb 2024 12:34:56 GMT\"",
                                        "\"1733011200.25\"",
                                        "\"b3V0Y3JvcA==\"",
                                        "\"b3V0Y3JvcB==\"",
                                        "[]",
                                        "{}",
                                        "[null]",
                                        "{\"\":{}}"};
constexpr std::string_view kKeys[] = {"\"\"", "\"__type\"", "\"nextToken\"", "\"message\"", "\"a\\u0000\""};
constexpr std::string_view kBrokenEscapes[] = {"\\",
                                               "\\x41",
                                               "\\u",
                                               "\\u12",
                                               "\\u12g4",
                                               "\\U0041",
                                               "\\\\",
                                               "\\\\\\",
                                               "\\\"",
                                               "\"",
                                               "\x01",
                                               "\x7f",
                                               "\\u0000",
                                               "\\/",
                                               "\\b\\f\\n",
                                               "\xc0\xaf",
                                               "\xed\xa0\x80",
                                               "\xf4\x90\x80\x80",
                                               "\xf0\x9f\x98\x80",
                                               "\xe2\x82",
                                               "\xff"};
constexpr std::string_view kBetweenSurrogates[] = {"", "", "a", "\\n", "\\u0041", "\\ud83d", "\\", "\"", " "};

struct Value {
  std::size_t member;  // where its key begins; of an element, where the value does
  std::size_t begin;
  std::size_t end;
  bool is_text;
};

struct Text {
  std::size_t begin;  // the quotes are within
  std::size_t end;
};

struct Parts {
  std::vector<Value> values;
  std::vector<Text> texts;  // keys too
  std::vector<Text> keys;
};

std::size_t end_of_text(std::string_view json, std::size_t quote) {
  for (std::size_t i = quote + 1; i < json.size(); ++i) {
    if (json[i] == '"') return i + 1;
    if (json[i] == '\\') ++i;
  }
  return json.size();
}

Parts parts_of(std::string_view json) {
  Parts parts;
  std::vector<std::pair<std::size_t, std::size_t>> open;  // where the member and its value begin
  std::size_t key = std::string_view::npos;               // of the value to come
  const auto member_of = [&key](std::size_t value) {
    const std::size_t begin = std::exchange(key, std::string_view::npos);
    return begin == std::string_view::npos ? value : begin;
  };
  for (std::size_t i = 0; i < json.size();) {
    const char c = json[i];
    std::size_t end = i + 1;
    if (c == '{' || c == '[') {
      open.emplace_back(member_of(i), i);
    } else if ((c == '}' || c == ']') && !open.empty()) {
      parts.values.push_back({open.back().first, open.back().second, end, false});
      open.pop_back();
    } else if (c == '"') {
      end = end_of_text(json, i);
      parts.texts.push_back({i, end});
      const std::size_t next = json.find_first_not_of(kBlanks, end);
      if (next != std::string_view::npos && json[next] == ':') {
        parts.keys.push_back({i, end});
        key = i;
      } else {
        parts.values.push_back({member_of(i), i, end, true});
      }
    } else if (kNoScalar.find(c) == std::string_view::npos) {
      end = std::min(json.find_first_of(kNoScalar, i), json.size());
      parts.values.push_back({member_of(i), i, end, false});
    } else if (c == ',') {
      key = std::string_view::npos;
    }
    i = end;
  }
  return parts;
}

class Mutation {
 public:
  Mutation(std::string_view text, std::mt19937& random) : text_(text), random_(random) {}

  std::string take() { return std::move(text_); }

  void change() {
    parts_ = parts_of(text_);
    if (parts_.values.empty()) {
      text_.insert(below(text_.size() + 1), one_of(kValues));
      return;
    }
    switch (below(12)) {
      case 0:
        return swap(any_value(), any_value(), false);
      case 1:
        return swap(any_value(), any_value(), true);
      case 2:
        return drop(any_value());
      case 3:
        return repeat(any_value());
      case 4:
        return nest(any_value());
      case 5:
        return replace(any_value(), std::string(one_of(kValues)));
      case 6:
        return copy(any_value(), any_value());
      case 7:
        return quote_or_unquote(any_value());
      case 8:
        return blanks(any_value());
      case 9:
        return rename();
      case 10:
        return insert_into_text(below(2) == 0 ? std::string(one_of(kBrokenEscapes)) : parted_surrogates());
      default:
        return respell();
    }
  }

 private:
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_()) % bound; }
  template <std::size_t N>
  std::string_view one_of(const std::string_view (&texts)[N]) {
    return texts[below(N)];
  }
  const Value& any_value() { return parts_.values[below(parts_.values.size())]; }
  std::string part(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }

  void swap(const Value& a, const Value& b, bool members) {
    const Value& first = a.begin < b.begin ? a : b;
    const Value& second = a.begin < b.begin ? b : a;
    const std::size_t first_begin = members ? first.member : first.begin;
    const std::size_t second_begin = members ? second.member : second.begin;
    if (first.end > second_begin) return;  // one lies in the other
    const std::string moved = part(second_begin, second.end);
    const std::string between = part(first.end, second_begin);
    text_.replace(first_begin, second.end - first_begin, moved + between + part(first_begin, first.end));
  }

  void drop(const Value& value) {
    std::size_t begin = value.member;
    std::size_t end = value.end;
    if (end < text_.size() && text_[end] == ',') {
      ++end;
    } else if (begin > 0 && text_[begin - 1] == ',') {
      --begin;
    }
    text_.erase(begin, end - begin);
  }

  void repeat(const Value& value) {
    const std::string again = ',' + part(value.member, value.end);
    for (std::size_t times = 1 + below(3); times > 0; --times) text_.insert(value.end, again);
  }

  // Seldom as deep as documents may be, and a level more or less.
  void nest(const Value& value) {
    const std::size_t levels = below(8) == 0 ? 505 + below(10) : 1 + below(3);
    const bool in_arrays = below(2) == 0;
    std::string open, close;
    for (std::size_t i = 0; i < levels; ++i) {
      open += in_arrays ? "[" : "{\"k\":";
      close += in_arrays ? ']' : '}';
    }
    replace(value, open + part(value.begin, value.end) + close);
  }

  void replace(const Value& value, const std::string& by) { text_.replace(value.begin, value.end - value.begin, by); }

  void copy(const Value& from, const Value& to) { replace(to, part(from.begin, from.end)); }

  void quote_or_unquote(const Value& value) {
    const std::string now = part(value.begin, value.end);
    if (!value.is_text) return replace(value, '"' + now + '"');
    if (now.size() > 2) replace(value, now.substr(1, now.size() - 2));
  }

  void blanks(const Value& value) {
    const std::string some = std::string(below(5) == 0 ? 70 : 1, kBlanks[below(kBlanks.size())]);
    text_.insert(below(2) == 0 ? value.begin : value.end, some);
  }

  void rename() {
    if (parts_.keys.empty()) return;
    const Text key = parts_.keys[below(parts_.keys.size())];
    const Text other = parts_.keys[below(parts_.keys.size())];
    const std::string name = below(4) == 0 ? std::string(one_of(kKeys)) : part(other.begin, other.end);
    text_.replace(key.begin, key.end - key.begin, name);
  }

  // Where a text or key has room for `piece`; npos: there is no text.
  std::size_t place_in_text() {
    if (parts_.texts.empty()) return std::string::npos;
    const Text in = parts_.texts[below(parts_.texts.size())];
    return in.begin + 1 + below(std::max<std::size_t>(in.end - in.begin, 2) - 1);
  }

  void insert_into_text(const std::string& piece) {
    const std::size_t at = place_in_text();
    if (at <= text_.size()) text_.insert(at, piece);
  }

  std::string parted_surrogates() {
    std::string high = below(2) == 0 ? "\\ud83d" : "\\uDBFF";
    std::string low = below(2) == 0 ? "\\ude00" : "\\uDC00";
    if (below(4) == 0) std::swap(high, low);
    return high + std::string(one_of(kBetweenSurrogates)) + (below(5) == 0 ? std::string() : low);
  }

  // A character by its number, which is the same text.
  void respell() {
    const std::size_t at = place_in_text();
    if (at >= text_.size() || text_[at] == '"' || text_[at] == '\\' || (text_[at] & 0x80) != 0) return;
    constexpr std::string_view kLower = "0123456789abcdef", kUpper = "0123456789ABCDEF";
    const std::string_view digits = below(2) == 0 ? kLower : kUpper;
    const auto byte = static_cast<unsigned char>(text_[at]);
    text_.replace(at, 1, std::string("\\u00") + digits[byte >> 4] + digits[byte & 15]);
  }

  std::string text_;
  std::mt19937& random_;
  Parts parts_;
};

}  // namespace

std::string mutated_json(std::string_view text, std::mt19937& random) {
  Mutation mutation(text, random);
  for (std::size_t count = 1 + random() % 3; count > 0; --count) mutation.change();
  return mutation.take();
}

}  // namespace outcrop::test
