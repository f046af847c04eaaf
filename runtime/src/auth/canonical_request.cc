// Canonical URI, query and headers of Signature Version 4.
#include "auth/canonical_request.h"

#include <algorithm>
#include <array>

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

constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

void append_escaped(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  const std::array<char, 3> escaped{'%', kUpperHexDigits[byte >> 4], kUpperHexDigits[byte & 15]};
  out.append(escaped.data(), escaped.size());
}

// Moves what `text` begins with and stands for itself to `out`.
void move_plain(std::string& out, std::string_view& text, const ByteTable& plain) {
  std::size_t run = 0;
  while (run < text.size() && is_in(plain, text[run])) ++run;
  out.append(text.substr(0, run));
  text.remove_prefix(run);
}

void append_encoded(std::string& out, std::string_view text, const ByteTable& plain) {
  for (move_plain(out, text, plain); !text.empty(); move_plain(out, text, plain)) {
    append_escaped(out, text.front());
    text.remove_prefix(1);
  }
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Decodes %XX and encodes again: two spellings of one byte become one. A '%' without two hex digits is data.
void append_reencoded(std::string& out, std::string_view text) {
  for (move_plain(out, text, kUnreserved); !text.empty(); move_plain(out, text, kUnreserved)) {
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
    if (is_in(kUnreserved, c)) {
      out += c;
    } else {
      append_escaped(out, c);
    }
    text.remove_prefix(taken);
  }
}

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

void append_lower(std::string& out, std::string_view name) {
  const std::size_t at = out.size();
  out.append(name);
  for (std::size_t i = at; i < out.size(); ++i) out[i] = to_lower(out[i]);
}

// Blanks at either end are cut, and each inner run of them becomes one space, also between quotes.
void append_header_value(std::string& out, std::string_view value) {
  while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
  while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
  while (true) {
    const auto blank = std::ranges::find_if(value, is_blank);
    out.append(value.begin(), blank);
    if (blank == value.end()) return;
    out += ' ';
    value.remove_prefix(
        static_cast<std::size_t>(std::ranges::find_if_not(blank, value.end(), is_blank) - value.begin()));
  }
}

}  // namespace

bool is_header(std::string_view name, std::string_view lower_name) {
  return name.size() == lower_name.size() && compare_names(name, lower_name) == 0;
}

bool is_never_signed(std::string_view header_name) {
  return std::ranges::any_of(kNeverSigned, [&](std::string_view name) { return is_header(header_name, name); });
}

void CanonicalRequest::finish(std::string_view method, std::string_view path, std::string_view query,
                              std::string_view payload_hash, bool normalize_path) {
  text_.append(method);
  text_ += '\n';
  append_path(path, normalize_path);
  text_ += '\n';
  append_query(query);
  text_ += '\n';
  append_headers();
  text_.append(payload_hash);
}

void CanonicalRequest::append_path(std::string_view path, bool normalize) {
  if (path.empty() || path.front() != '/') text_ += '/';
  const bool is_normal =
      path.find("//") == std::string_view::npos && path.find("/.") == std::string_view::npos && !path.starts_with('.');
  if (!normalize || is_normal) {
    append_encoded(text_, path, kUnreservedOrSlash);
    return;
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
  if (text_.back() == '/') text_.pop_back();
  for (const std::string_view segment : segments_) {
    text_ += '/';
    append_encoded(text_, segment, kUnreserved);
  }
  if (segments_.empty() || ends_in_slash) text_ += '/';
}

void CanonicalRequest::append_query(std::string_view query) {
  encoded_query_.clear();
  parameters_.clear();
  while (!query.empty()) {
    const std::string_view piece = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), piece.size() + 1));
    if (piece.empty()) continue;
    const std::string_view key = piece.substr(0, piece.find('='));
    const std::size_t key_at = encoded_query_.size();
    append_reencoded(encoded_query_, key);
    const std::size_t value_at = encoded_query_.size();
    if (key.size() < piece.size()) append_reencoded(encoded_query_, piece.substr(key.size() + 1));
    parameters_.push_back({key_at, value_at, encoded_query_.size()});
  }
  // By key, then value, and not by "key=value": '-' sorts below '=', so that "Param-3=" would come before "Param=".
  std::ranges::sort(parameters_, [this](const Parameter& a, const Parameter& b) { return is_less(a, b); });
  bool is_first = true;
  for (const Parameter& parameter : parameters_) {
    if (!is_first) text_ += '&';
    is_first = false;
    text_.append(encoded_query_, parameter.key_at, parameter.value_at - parameter.key_at);
    text_ += '=';
    text_.append(encoded_query_, parameter.value_at, parameter.end - parameter.value_at);
  }
}

bool CanonicalRequest::is_less(const Parameter& a, const Parameter& b) const {
  const std::string_view all(encoded_query_);
  const int order = all.substr(a.key_at, a.value_at - a.key_at).compare(all.substr(b.key_at, b.value_at - b.key_at));
  if (order != 0) return order < 0;
  return all.substr(a.value_at, a.end - a.value_at) < all.substr(b.value_at, b.end - b.value_at);
}

void CanonicalRequest::append_headers() {
  // A stable insertion sort: headers are few, and std::stable_sort would allocate.
  for (std::size_t i = 1; i < headers_.size(); ++i)
    for (std::size_t j = i; j > 0 && compare_names(headers_[j].name, headers_[j - 1].name) < 0; --j)
      std::swap(headers_[j], headers_[j - 1]);

  const auto repeats = [this](std::size_t i) {
    return i > 0 && compare_names(headers_[i].name, headers_[i - 1].name) == 0;
  };
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (repeats(i)) {
      text_.back() = ',';
    } else {
      append_lower(text_, headers_[i].name);
      text_ += ':';
    }
    append_header_value(text_, headers_[i].value);
    text_ += '\n';
  }
  text_ += '\n';
  signed_headers_at_ = text_.size();
  for (std::size_t i = 0; i < headers_.size(); ++i) {
    if (repeats(i)) continue;
    if (text_.size() > signed_headers_at_) text_ += ';';
    append_lower(text_, headers_[i].name);
  }
  signed_headers_size_ = text_.size() - signed_headers_at_;
  text_ += '\n';
}

}  // namespace outcrop::internal
