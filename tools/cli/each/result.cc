#include "each/result.h"

#include <outcrop/document.h>

#include <charconv>

#include "command/header_members.h"
#include "query/evaluate.h"
#include "text/base64.h"
#include "text/json_check.h"
#include "text/json_text.h"
#include "text/shell_names.h"

namespace outcrop::cli {
namespace {

constexpr std::string_view result_begin = "{\"line\":";

std::string head(std::uint64_t line, std::string_view id) {
  std::string text = std::string(result_begin) + std::to_string(line);
  if (!id.empty()) text += ",\"id\":" + std::string(id);
  return text;
}

}  // namespace

std::string answer_line(std::uint64_t line, std::string_view id, std::string_view answer) {
  std::string text = head(line, id) + ",\"answer\":";
  append_compact(text, answer);
  return text + "}\n";
}

std::string waited_line(std::uint64_t line, std::string_view id, std::string_view answer, std::string_view state,
                        std::string_view error) {
  std::string text = head(line, id) + ",\"answer\":";
  append_compact(text, answer);
  if (!state.empty()) text += ",\"state\":" + json_quoted(state);
  if (!error.empty()) text += ",\"error\":" + std::string(error);
  return text + "}\n";
}

std::string error_json(const Error& error) {
  std::string text = "{\"kind\":" + json_quoted(to_string(error.kind));
  if (!error.code.empty()) text += ",\"code\":" + json_quoted(error.code);
  const std::string message = error.kind == ErrorKind::service ? error.message : in_shell_words(error.message);
  text += ",\"message\":" + json_quoted(message);
  if (error.http_status != 0) text += ",\"httpStatus\":" + std::to_string(error.http_status);
  if (!error.request_id.empty()) text += ",\"requestId\":" + json_quoted(error.request_id);
  return text + ",\"attempts\":" + std::to_string(error.attempts) + "}";
}

std::string input_error(std::string_view problem) {
  return "{\"kind\":\"input\",\"message\":" + json_quoted(problem) + "}";
}

std::string error_line(std::uint64_t line, std::string_view id, const Error& error) {
  return head(line, id) + ",\"error\":" + error_json(error) + "}\n";
}

std::string input_error_line(std::uint64_t line, std::string_view id, std::string_view problem) {
  return head(line, id) + ",\"error\":" + input_error(problem) + "}\n";
}

std::uint64_t line_of_result(std::string_view result) {
  if (!result.starts_with(result_begin)) return 0;
  std::uint64_t line{};
  std::from_chars(result.data() + result_begin.size(), result.data() + result.size(), line);
  return line;
}

bool tells_failure(std::string_view result) { return !json_member(result, "error").empty(); }

std::string queried_json(std::string body, const query::Node* query) {
  if (!query) return body;
  const std::optional<Document> data = Document::parse(body);
  if (!data) return "null";
  return to_json(query::evaluate(*query, query::Value(&*data)).document());
}

std::string answer_json(const Operation& operation, const Answer& answer, const query::Node* query) {
  std::string body(without_mark(answer.body));
  if (operation.is_blob)
    body = json_fault(answer.body) ? "{\"bodyBase64\":" + json_quoted(base64_encode(answer.body)) + "}"
                                   : "{\"body\":" + body + "}";
  if (body.empty()) body = "{}";
  return queried_json(with_headers(operation.headers, answer.view, body), query);
}

}  // namespace outcrop::cli
