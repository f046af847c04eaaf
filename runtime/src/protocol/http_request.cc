// HttpRequest: labels, queries, headers and payloads by the bindings of restjson1 §§ 2 and 3.
#include "outcrop/internal/http_request.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "json/number_text.h"
#include "outcrop/internal/base64.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kContentType = "content-type";

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool is_unreserved(char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~'; }

// RFC 9110 § 5.6.2.
bool is_header_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return is_alphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
  });
}

bool is_host_label(std::string_view label) {
  return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
         std::ranges::all_of(label, [](char c) { return is_alphanumeric(c) || c == '-'; });
}

// RFC 3986 § 6.2.2.3: servers, proxies and SigV4's canonical path take these away, and with ".." the segment before.
bool is_dot_segment(std::string_view segment) { return segment == "." || segment == ".."; }

bool has_dot_segment(std::string_view text) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('/', begin), text.size());
    if (is_dot_segment(text.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

std::string_view to_string(Method method) {
  constexpr std::array<std::string_view, 7> kNames{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  return kNames[static_cast<std::size_t>(method)];
}

void append_text(std::string& out, std::string_view value) { out += value; }

void append_text(std::string& out, bool value) { out += value ? "true" : "false"; }

void append_text(std::string& out, std::int64_t value) { append_number(out, value); }

void append_text(std::string& out, float value) { append_number(out, value); }

void append_text(std::string& out, double value) { append_number(out, value); }

void append_percent_encoded(std::string& out, std::string_view text, bool keep_slash) {
  constexpr std::string_view kHexDigits = "0123456789ABCDEF";
  for (const char c : text) {
    if (is_unreserved(c) || (keep_slash && c == '/')) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHexDigits[byte >> 4];
      out += kHexDigits[byte & 15];
    }
  }
}

HttpRequest& HttpRequest::host_label(std::string_view member, const std::optional<std::string>& value) {
  if (!value) {
    missing(member);
  } else if (!is_host_label(*value)) {
    fail(std::string(member) + " must be a host label: 1 to 63 letters, digits and inner hyphens");
  } else {
    host_prefix += *value;
  }
  return *this;
}

HttpRequest& HttpRequest::query_literal(std::string_view literal) {
  if (!query_string.empty()) query_string += '&';
  query_string += literal;
  return *this;
}

HttpRequest& HttpRequest::media_type_header(std::string_view name, const std::optional<std::string>& value) {
  if (!value) return *this;
  std::string encoded;
  append_base64(encoded, *value);
  add_header(name, std::move(encoded));
  return *this;
}

HttpRequest& HttpRequest::text_payload(const std::optional<std::string>& value, std::string_view media_type) {
  if (!value) return *this;
  body = *value;
  has_payload(media_type);
  return *this;
}

HttpRequest& HttpRequest::blob_payload(const std::optional<Blob>& value, std::string_view media_type) {
  if (!value) return *this;
  payload = *value;
  has_payload(media_type);
  return *this;
}

HttpRequest& HttpRequest::model_payload(const std::optional<Blob>& value) {
  if (!value) return *this;
  const std::string_view text = value->text();
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  const bool is_json = begin != std::string_view::npos && (text[begin] == '{' || text[begin] == '[');
  return is_json ? blob_payload(value, "application/json") : blob_payload(value);
}

void HttpRequest::missing(std::string_view member) { fail(std::string(member) + " is required"); }

bool HttpRequest::contains(std::initializer_list<std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

void HttpRequest::append_header_element(std::string& out, std::string_view value) {
  if (value.find_first_of(",\"") == std::string_view::npos) {
    out += value;
    return;
  }
  out += '"';
  for (const char c : value) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

HttpRequest& HttpRequest::add_label(std::string_view member, std::string text, bool greedy) {
  if (text.empty()) fail(std::string(member) + " is required and must not be empty, since it is part of the URL");
  if (greedy ? has_dot_segment(text) : is_dot_segment(text))
    fail(std::string(member) + " must not be \".\" or \"..\"" + (greedy ? " or hold one between slashes" : "") +
         ", since it is part of the URL, where these lead to another resource");
  append_percent_encoded(path, text, greedy);
  return *this;
}

void HttpRequest::add_query(std::string_view name, std::string_view value) {
  if (!query_string.empty()) query_string += '&';
  append_percent_encoded(query_string, name);
  query_string += '=';
  append_percent_encoded(query_string, value);
}

void HttpRequest::add_header(std::string_view name, std::string value) {
  if (!is_header_name(name)) return fail("\"" + std::string(name) + "\" is not a header name");
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
    return fail("the value of header " + std::string(name) + " must not hold CR, LF or NUL");
  if (equal_ignoring_case(name, kContentType)) {
    content_type = std::move(value);
  } else {
    headers.emplace_back(name, std::move(value));
  }
}

void HttpRequest::add_prefix_header(std::string_view prefix, std::string_view name, std::string value) {
  const std::string full = std::string(prefix) + std::string(name);
  const bool bound = std::ranges::any_of(headers, [&](const auto& h) { return equal_ignoring_case(h.first, full); });
  if (bound || (equal_ignoring_case(full, kContentType) && !content_type.empty())) return;
  add_header(full, std::move(value));
}

void HttpRequest::has_payload(std::string_view media_type) {
  has_body = true;
  if (content_type.empty()) content_type = media_type;
}

JsonWriter HttpRequest::begin_json() {
  has_body = true;
  if (content_type.empty()) content_type = "application/json";
  return JsonWriter(body, problem);
}

}  // namespace outcrop::internal
