// Canonical URI, query and headers of Signature Version 4.
#include "auth/canonical_request.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "auth/put.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kUpperHexDigits = "0123456789ABCDEF";

constexpr std::array<std::string_view, 15> kNeverSigned{"authorization",
                                                        "user-agent",
                                                        "x-amzn-trace-id",
                                                        "connection",
                                                        "expect",
                                                        "keep-alive",
                                                        "proxy-authenticate",
                                                        "proxy-authorization",
                                                        "te",
                                                        "trailer",
                                                        "transfer-encoding",
                                                        "upgrade",
                                                        "sec-websocket-key",
                                                        "sec-websocket-protocol",
                                                        "sec-websocket-version"};

// The lengths that those names have, as bits, by the five lower bits of their first letter (the same in either case).
// Nearly all other headers are told apart by these two already.
constexpr auto kNeverSignedLengths = [] {
  std::array<std::uint32_t, 32> lengths{};
  for (const std::string_view name : kNeverSigned)
    lengths[static_cast<unsigned char>(name.front()) & 31u] |= std::uint32_t{1} << name.size();
  return lengths;
}();

using ByteTable = std::array<bool, 256>;

// A–Z a–z 0–9 - . _ ~, which stand for themselves in a canonical request.
constexpr ByteTable make_unreserved(bool with_slash) {
  ByteTable table{};
  for (int c = 0; c < 256; ++c) {
    const bool is_alphanumeric = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    table[static_cast<std::size_t>(c)] =
        is_alphanumeric || c == '-' || c == '.' || c == '_' || c == '~' || (with_slash && c == '/');
  }
  return table;
}
constexpr ByteTable kUnreserved = make_unreserved(false);
constexpr ByteTable kUnreservedOrSlash = make_unreserved(true);

bool is_in(const ByteTable& table, char c) { return table[static_cast<unsigned char>(c)]; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

char* put_escaped(char* out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out[0] = '%';
  out[1] = kUpperHexDigits[byte >> 4];
  out[2] = kUpperHexDigits[byte & 15];
  return out + 3;
}

char* put_encoded(char* out, std::string_view text, const ByteTable& plain) {
  for (const char c : text) {
    if (is_in(plain, c)) {
      *out++ = c;
    } else {
      out = put_escaped(out, c);
    }
  }
  return out;
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

// Takes a key or a value off `query`, up to '&' or `end`, and writes each byte in the one way in which it is spelled
// there.
char* put_reencoded(char* out, std::string_view& query, char end) {
  while (true) {
    std::size_t plain = 0;
    for (; plain < query.size() && is_in(kUnreserved, query[plain]); ++plain) *out++ = query[plain];
    query.remove_prefix(plain);
    if (query.empty() || query.front() == '&' || query.front() == end) return out;
    const char c = take_byte(query);
    if (is_in(kUnreserved, c)) {
      *out++ = c;
    } else {
      out = put_escaped(out, c);
    }
  }
}

// The two below look at all of a text without a branch, so that the compiler takes 16 bytes at once.

// Whether there is no segment to resolve.
bool is_normal(std::string_view path) {
  int is_odd = path.starts_with('.');
  for (std::size_t i = 1; i < path.size(); ++i)
    is_odd |=
        static_cast<int>(path[i - 1] == '/') & (static_cast<int>(path[i] == '/') | static_cast<int>(path[i] == '.'));
  return is_odd == 0;
}

// Whether there is nothing to cut or to fold.
bool has_no_blank(std::string_view value) {
  unsigned char least = 0xff;
  for (const char c : value) least = std::min(least, static_cast<unsigned char>(c));
  return least > ' ';
}

// Blanks at either end are cut, and each inner run of them becomes one space, also between quotes.
char* put_header_value(char* out, std::string_view value) {
  if (has_no_blank(value)) return put(out, value);
  while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!is_blank(value[i])) {
      *out++ = value[i];
    } else if (!is_blank(value[i + 1])) {  // there is one more: the last is no blank
      *out++ = ' ';
    }
  }
  return out;
}

}  // namespace

int compare_names(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < common; ++i) {
    const auto x = static_cast<unsigned char>(to_lower(a[i]));
    const auto y = static_cast<unsigned char>(to_lower(b[i]));
    if (x != y) return x < y ? -1 : 1;
  }
  if (a.size() == b.size()) return 0;
  return a.size() < b.size() ? -1 : 1;
}

bool is_never_signed(std::string_view header_name) {
  if (header_name.empty() || header_name.size() > 31) return false;
  const std::uint32_t lengths = kNeverSignedLengths[static_cast<unsigned char>(header_name.front()) & 31u];
  if ((lengths >> header_name.size() & 1u) == 0) return false;
  return std::ranges::any_of(kNeverSigned, [&](std::string_view name) { return is_header(header_name, name); });
}

void CanonicalRequest::finish(std::string_view method, std::string_view path, std::string_view query,
                              std::string_view payload_hash, bool normalize_path) {
  char* const begin = room_for(buffer_, size_bound(method.size(), path.size(), query.size(), payload_hash.size()));
  char* out = put(begin, method);
  *out++ = '\n';
  out = put_path(out, path, normalize_path);
  *out++ = '\n';
  out = put_query(out, query);
  *out++ = '\n';
  out = put_headers(out);
  out = put(out, payload_hash);
  text_ = {begin, out};
}

// Every byte of the path may become three, and one of the query four: "&" alone is a parameter without '='.
std::size_t CanonicalRequest::size_bound(std::size_t method, std::size_t path, std::size_t query,
                                         std::size_t payload_hash) const {
  constexpr std::size_t kLineEnds = 5, kSlashes = 2;
  std::size_t size = method + 3 * path + kSlashes + 4 * query + payload_hash + kLineEnds;
  for (const HeaderEntry& header : headers_)
    size += 2 * header.name.size() + header.value.size() + 3;  // ":", "\n", ";"
  return size;
}

char* CanonicalRequest::put_path(char* out, std::string_view path, bool normalize) {
  if (!normalize || is_normal(path)) {
    if (path.empty() || path.front() != '/') *out++ = '/';
    return put_encoded(out, path, kUnreservedOrSlash);
  }
  const bool ends_in_slash = path.ends_with('/');
  segments_.clear();
  while (!path.empty()) {
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(path.size(), segment.size() + 1));
    if (segment == "..") {
      if (!segments_.empty()) segments_.pop_back();
    } else if (!segment.empty() && segment != ".") {
      segments_.push_back(segment);
    }
  }
  for (const std::string_view segment : segments_) {
    *out++ = '/';
    out = put_encoded(out, segment, kUnreserved);
  }
  if (segments_.empty() || ends_in_slash) *out++ = '/';
  return out;
}

char* CanonicalRequest::put_query(char* out, std::string_view query) {
  // By key, then value, and not by "key=value": '-' sorts below '=', so that "Param-3=" would come before "Param=".
  const auto is_less = [](const Parameter& a, const Parameter& b) {
    const int order = a.key.compare(b.key);
    return order < 0 || (order == 0 && a.value < b.value);
  };
  parameters_.clear();
  char* const begin = out;
  bool is_sorted = true;
  while (!query.empty()) {
    if (query.front() == '&') {
      query.remove_prefix(1);
      continue;
    }
    if (out != begin) *out++ = '&';
    const char* const key = out;
    out = put_reencoded(out, query, '=');
    const char* const key_end = out;
    *out++ = '=';
    const char* const value = out;
    if (query.starts_with('=')) {
      query.remove_prefix(1);
      out = put_reencoded(out, query, '&');
    }
    parameters_.push_back({{key, key_end}, {value, out}});
    const std::size_t count = parameters_.size();
    if (count > 1 && is_less(parameters_[count - 1], parameters_[count - 2])) is_sorted = false;
  }
  if (is_sorted) return out;
  std::ranges::sort(parameters_, is_less);
  const auto size = static_cast<std::size_t>(out - begin);
  char* const sorted = room_for(sorted_query_, size);
  char* end = sorted;
  for (const Parameter& parameter : parameters_) {
    if (end != sorted) *end++ = '&';
    end = put(end, parameter.key);
    *end++ = '=';
    end = put(end, parameter.value);
  }
  return put(begin, {sorted, size});
}

void CanonicalRequest::sort_headers() {
  // A stable insertion sort: headers are few, and std::stable_sort would allocate.
  for (std::size_t i = 1; i < headers_.size(); ++i)
    for (std::size_t j = i; j > 0 && compare_names(headers_[j].name, headers_[j - 1].name) < 0; --j)
      std::swap(headers_[j], headers_[j - 1]);
  for (std::size_t i = 1; i < headers_.size(); ++i)
    headers_[i].repeats = is_header(headers_[i].name, headers_[i - 1].name);
}

char* CanonicalRequest::put_headers(char* out) {
  sort_headers();
  for (const HeaderEntry& header : headers_) {
    if (header.repeats) {
      out[-1] = ',';
    } else {
      out = put_lower(out, header.name);
      *out++ = ':';
    }
    out = put_header_value(out, header.value);
    *out++ = '\n';
  }
  *out++ = '\n';
  const char* const names = out;
  for (const HeaderEntry& header : headers_) {
    if (header.repeats) continue;
    if (out != names) *out++ = ';';
    out = put_lower(out, header.name);
  }
  signed_headers_ = {names, out};
  *out++ = '\n';
  return out;
}

}  // namespace outcrop::internal
