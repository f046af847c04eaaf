// Spells each byte in one way, and sorts. Most queries are spelled and sorted well already, and are copied.
#include "signing/canonical_query.h"

#include <algorithm>

#include "base/ascii.h"
#include "signing/percent_encoding.h"
#include "signing/put.h"
#include "signing/text_scan.h"

namespace outcrop::internal {
namespace {

// By key, then value, and not by "key=value": '-' sorts below '=', so that "Param-3=" would come before "Param=".
bool is_less(const Parameter& a, const Parameter& b) {
  const int order = a.key.compare(b.key);
  return order < 0 || (order == 0 && a.value < b.value);
}

// Whether a query whose bytes are spelled well has one '=' in each parameter, and keys each above the one before.
bool is_in_order(std::string_view query) {
  std::string_view last_key;
  std::size_t begin = 0, equals = query.find('=');
  while (true) {
    const std::size_t end = std::min(query.find('&', begin), query.size());
    if (equals >= end) return false;
    const std::size_t next_equals = query.find('=', equals + 1);
    if (next_equals < end) return false;
    const std::string_view key = query.substr(begin, equals - begin);
    if (key <= last_key) return false;
    if (end == query.size()) return true;
    last_key = key;
    begin = end + 1;
    equals = next_equals;
  }
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Takes the first byte of `text`, decoded where it is written as %XX. A '%' without two hex digits is data.
char take_byte(std::string_view& text) {
  char c = text.front();
  std::size_t taken = 1;
  if (c == '%' && text.size() > 2) {
    const int high = hex_value(text[1]);
    const int low = hex_value(text[2]);
    if (high >= 0 && low >= 0) {
      c = static_cast<char>(high * 16 + low);
      taken = 3;
    }
  }
  text.remove_prefix(taken);
  return c;
}

// Takes a key or a value off `query`, up to '&' or `end`.
char* put_reencoded(char* out, std::string_view& query, char end) {
  while (!query.empty() && query.front() != '&' && query.front() != end)
    out = put_encoded(out, take_byte(query), kUnreserved);
  return out;
}

}  // namespace

char* CanonicalQuery::put(char* out, std::string_view query) {
  if (!start_.empty() && query.starts_with(start_) && is_encoded_value(query.substr(start_.size())))
    return internal::put(out, query);
  if (is_encoded_query(query) && is_in_order(query)) {
    start_ = query.substr(0, query.rfind('=') + 1);
    return internal::put(out, query);
  }
  return put_changed(out, query);
}

// Spells and sorts one that may be otherwise.
char* CanonicalQuery::put_changed(char* out, std::string_view query) {
  parameters_.clear();
  char* const begin = out;
  while (!query.empty()) {
    if (query.front() == '&') {
      query.remove_prefix(1);
      continue;
    }
    if (out != begin) *out++ = '&';
    const char* const key = out;
    out = put_reencoded(out, query, '=');
    const std::string_view whole_key(key, out);
    *out++ = '=';
    const char* const value = out;
    if (query.starts_with('=')) {
      query.remove_prefix(1);
      out = put_reencoded(out, query, '&');
    }
    parameters_.push_back({whole_key, {value, out}});
  }
  return std::ranges::is_sorted(parameters_, is_less) ? out : put_sorted(begin, static_cast<std::size_t>(out - begin));
}

// Puts the parameters that were written there in order.
char* CanonicalQuery::put_sorted(char* out, std::size_t size) {
  std::ranges::sort(parameters_, is_less);
  char* const sorted = room_for(sorted_, size);
  char* end = sorted;
  for (const Parameter& parameter : parameters_) {
    if (end != sorted) *end++ = '&';
    end = internal::put(end, parameter.key);
    *end++ = '=';
    end = internal::put(end, parameter.value);
  }
  return internal::put(out, {sorted, size});
}

}  // namespace outcrop::internal
