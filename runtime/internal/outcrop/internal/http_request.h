// HttpRequest: one operation's input on its way to the wire: method, path, query, headers, body.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "outcrop/blob.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

enum class Method : std::uint8_t { get, head, post, put, patch, del, options };

/// "GET", ...
std::string_view to_string(Method method);

/// Text of scalars in labels, queries and headers (restjson1 §§ 2.1–2.3).
void append_text(std::string& out, std::string_view value);
void append_text(std::string& out, bool value);
void append_text(std::string& out, std::int64_t value);
void append_text(std::string& out, float value);
void append_text(std::string& out, double value);
inline void append_text(std::string& out, const std::string& value) { append_text(out, std::string_view(value)); }
inline void append_text(std::string& out, std::int8_t value) { append_text(out, std::int64_t{value}); }
inline void append_text(std::string& out, std::int16_t value) { append_text(out, std::int64_t{value}); }
inline void append_text(std::string& out, std::int32_t value) { append_text(out, std::int64_t{value}); }
inline void append_text(std::string& out, Timestamp value, TimestampFormat format) { out += to_string(value, format); }
template <class E>
void append_text(std::string& out, const OwnedOpen<E>& value) {
  append_text(out, std::string_view(value.text()));
}
template <class E>
  requires std::is_enum_v<E>
void append_text(std::string& out, E int_enum) {
  append_text(out, static_cast<std::int64_t>(int_enum));
}

/// Appends `text` with every byte outside A–Z a–z 0–9 - . _ ~ (and `/` where `keep_slash`) as %XX.
void append_percent_encoded(std::string& out, std::string_view text, bool keep_slash = false);

/// Built by generated `encode` functions in the order of the URI pattern. The first thing that can't be sent is kept in `problem`
/// and refuses the call before anything is sent. Values are not checked against the model's constraints.
struct HttpRequest {
  Method method{Method::get};
  std::string path{};   // percent-encoded, as it goes on the wire, without the endpoint's base path
  std::string query_string{};  // percent-encoded, without '?'
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
  Blob payload{};        // of an operation whose body is a blob, instead of `body`: shared with the caller
  bool has_body{};       // false: neither Content-Type nor Content-Length of a GET
  std::string content_type{};  // computed (restjson1 § 3); a bound Content-Type header replaces it
  std::string host_prefix{};   // with its labels filled in: "data-abc."
  std::string problem{};      // empty = fine
  std::string feature_ids{};  // of what makes the call, for the User-Agent: "C"

  HttpRequest(Method m, std::string_view literal_path) : method(m), path(literal_path) {}

  /// What is sent.
  std::string_view content() const { return payload.size() ? payload.text() : std::string_view(body); }

  /// A literal part of the path, as it stands in the URI pattern.
  HttpRequest& segment(std::string_view literal) {
    path += literal;
    return *this;
  }
  /// httpLabel. Absent, empty, "." or ".." is a problem, since it would address another resource.
  template <class T>
  HttpRequest& label(std::string_view member, const std::optional<T>& value) {
    return add_label(member, value ? text_of(*value) : std::string(), false);
  }
  HttpRequest& label(std::string_view member, const std::optional<Timestamp>& value, TimestampFormat format) {
    return add_label(member, value ? to_string(*value, format) : std::string(), false);
  }
  /// A greedy label keeps its slashes; "." or ".." as one of its segments is a problem.
  template <class T>
  HttpRequest& greedy_label(std::string_view member, const std::optional<T>& value) {
    return add_label(member, value ? text_of(*value) : std::string(), true);
  }
  /// endpoint hostPrefix: literal text, then hostLabels, which must be host labels of 1 to 63 characters.
  HttpRequest& host_segment(std::string_view literal) {
    host_prefix += literal;
    return *this;
  }
  HttpRequest& host_label(std::string_view member, const std::optional<std::string>& value);

  /// A literal of the URI pattern: "foo=bar" or "hello".
  HttpRequest& query_literal(std::string_view literal);
  /// httpQuery. Absent adds nothing; a list adds one parameter an element.
  template <class T>
  HttpRequest& query(std::string_view name, const std::optional<T>& value,
                     TimestampFormat format = TimestampFormat::date_time) {
    if (value) add_query_value(name, *value, format);
    return *this;
  }
  /// As `query`; absent is a problem.
  template <class T>
  HttpRequest& required_query(std::string_view name, const std::optional<T>& value,
                              TimestampFormat format = TimestampFormat::date_time) {
    if (!value) missing(name);
    return query(name, value, format);
  }
  /// httpQueryParams: after every `query` and `query_literal`; keys that they bind are dropped.
  template <class T>
  HttpRequest& query_params(const std::optional<std::map<std::string, T, std::less<>>>& params,
                            std::initializer_list<std::string_view> bound_names) {
    if (params)
      for (const auto& [name, value] : *params)
        if (!contains(bound_names, name)) add_query_value(name, value, TimestampFormat::date_time);
    return *this;
  }

  /// httpHeader. Absent adds nothing; CR, LF and NUL in the value are a problem. Content-Type replaces the computed one.
  template <class T>
  HttpRequest& header(std::string_view name, const std::optional<T>& value,
                      TimestampFormat format = TimestampFormat::http_date) {
    if (value) add_header(name, header_text(*value, format));
    return *this;
  }
  template <class T>
  HttpRequest& required_header(std::string_view name, const std::optional<T>& value,
                               TimestampFormat format = TimestampFormat::http_date) {
    if (!value) missing(name);
    return header(name, value, format);
  }
  /// A string with mediaType: base64 of its text.
  HttpRequest& media_type_header(std::string_view name, const std::optional<std::string>& value);
  /// httpPrefixHeaders: names that `header` has set already are skipped.
  template <class T>
  HttpRequest& prefix_headers(std::string_view prefix, const std::optional<std::map<std::string, T, std::less<>>>& map) {
    if (map)
      for (const auto& [name, value] : *map) add_prefix_header(prefix, name, header_text(value, TimestampFormat::http_date));
    return *this;
  }

  /// The body as one JSON object of document members; `write(JsonWriter&)` writes the members.
  template <class Write>
  HttpRequest& json_object(Write&& write) {
    JsonWriter writer = begin_json();
    writer.begin_object();
    write(writer);
    writer.end_object();
    return *this;
  }
  /// httpPayload of a structure, union or document. An absent structure is `{}` (`empty_object`), an absent other one no body.
  template <class Optional>
  HttpRequest& json_payload(const Optional& value, bool empty_object) {
    if (!value && !empty_object) return *this;
    JsonWriter writer = begin_json();
    if (value) {
      writer.write(*value);
    } else {
      body = "{}";
    }
    return *this;
  }
  /// httpPayload of a string, enum or blob, sent as it is; absent: no body.
  HttpRequest& text_payload(const std::optional<std::string>& value, std::string_view media_type = "text/plain");
  template <class E>
  HttpRequest& text_payload(const std::optional<OwnedOpen<E>>& value, std::string_view media_type = "text/plain") {
    if (value) {
      body = value->text();
      has_payload(media_type);
    }
    return *this;
  }
  HttpRequest& blob_payload(const std::optional<Blob>& value, std::string_view media_type = "application/octet-stream");
  /// A blob in a model's own format: application/json where it begins like a JSON object or list, since models refuse
  /// that as any other media type.
  HttpRequest& model_payload(const std::optional<Blob>& value);

  /// "jobIdentifier is required".
  void missing(std::string_view member);
  void fail(std::string text) {
    if (problem.empty()) problem = std::move(text);
  }

 private:
  template <class T>
  static std::string text_of(const T& value) {
    std::string text;
    if constexpr (std::is_same_v<T, Timestamp>) {
      append_text(text, value, TimestampFormat::date_time);
    } else {
      append_text(text, value);
    }
    return text;
  }
  template <class T>
  static std::string text_of(const T& value, TimestampFormat format) {
    std::string text;
    if constexpr (std::is_same_v<T, Timestamp>) {
      append_text(text, value, format);
    } else {
      append_text(text, value);
    }
    return text;
  }
  template <class T>
  void add_query_value(std::string_view name, const T& value, TimestampFormat format) {
    add_query(name, text_of(value, format));
  }
  template <class T>
  void add_query_value(std::string_view name, const std::vector<T>& values, TimestampFormat format) {
    for (const auto& value : values) add_query_value(name, value, format);
  }
  template <class T>
  void add_query_value(std::string_view name, const std::optional<T>& value, TimestampFormat format) {
    if (value) add_query_value(name, *value, format);
  }
  template <class T>
  static std::string header_text(const T& value, TimestampFormat format) {
    return text_of(value, format);
  }
  /// Elements joined by ", "; text with comma or quote is quoted.
  template <class T>
  static std::string header_text(const std::vector<T>& values, TimestampFormat format) {
    std::string text;
    bool first = true;
    for (const auto& value : values) {
      if (!first) text += ", ";
      first = false;
      if constexpr (std::is_same_v<T, std::string>) {
        append_header_element(text, value);
      } else {
        text += header_text(value, format);
      }
    }
    return text;
  }

  static bool contains(std::initializer_list<std::string_view> names, std::string_view name);
  static void append_header_element(std::string& out, std::string_view value);
  HttpRequest& add_label(std::string_view member, std::string text, bool greedy);
  void add_query(std::string_view name, std::string_view value);
  void add_header(std::string_view name, std::string value);
  void add_prefix_header(std::string_view prefix, std::string_view name, std::string value);
  void has_payload(std::string_view media_type);
  JsonWriter begin_json();
};

/// A random UUID version 4 for an idempotency token.
std::string make_idempotency_token();

/// For tests: tokens come from `provider` from now on, in the whole process; null brings the random ones back.
void set_idempotency_token_provider(std::string (*provider)());

/// Generated code: the caller's token, or a new one, made once a call.
inline std::optional<std::string> idempotency_token(const std::optional<std::string>& given) {
  return given ? given : std::optional<std::string>(make_idempotency_token());
}

}  // namespace outcrop::internal
