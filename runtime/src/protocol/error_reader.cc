// Service errors: which one it is, what it says, and its modeled members (restjson1 § 7).
#include "outcrop/internal/error_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {

/// The answer that an Error came from, and the modeled error that it was decoded as.
struct ServiceErrorDetails {
  const ErrorSpec* spec{};
  const void* value{};  // null: the modeled members could not be read
  ResponseStorage answer;
};

namespace {

constexpr std::size_t kKeptBody = std::size_t{64} << 10;
constexpr std::size_t kMessageOfPlainText = 512;

constexpr std::array<std::pair<int, std::string_view>, 22> kReasons{{
    {301, "Moved Permanently"},   {302, "Found"},
    {303, "See Other"},           {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},  {400, "Bad Request"},
    {401, "Unauthorized"},        {402, "Payment Required"},
    {403, "Forbidden"},           {404, "Not Found"},
    {405, "Method Not Allowed"},  {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},     {409, "Conflict"},
    {413, "Content Too Large"},   {424, "Failed Dependency"},
    {429, "Too Many Requests"},   {500, "Internal Server Error"},
    {501, "Not Implemented"},     {502, "Bad Gateway"},
    {503, "Service Unavailable"}, {504, "Gateway Timeout"},
}};

std::string reason_of(int status) {
  const auto reason = std::ranges::find(kReasons, status, &std::pair<int, std::string_view>::first);
  return "HTTP " + std::to_string(status) + (reason == kReasons.end() ? "" : " " + std::string(reason->second));
}

std::string_view string_member(const DocumentView& body, std::string_view name) {
  const DocumentView* member = body.find(name);
  return member ? member->as_string().value_or(std::string_view()) : std::string_view();
}

// What a body says that is not the service's JSON: a proxy's or load balancer's page, or plain text.
std::string message_of_foreign_body(std::string_view body, int status) {
  const std::string_view text = trimmed(body);
  if (text.empty()) return reason_of(status) + ", without a body";
  if (text.front() == '<')
    return reason_of(status) + ", answered with a page of markup, as proxies and load balancers do";
  std::string message(text.substr(0, kMessageOfPlainText));
  for (char& c : message)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  return message;
}

Error make_error(JsonReader& reader, const Operation& operation, std::string_view header_type,
                 std::shared_ptr<ServiceErrorDetails> details) {
  ResponseStorage& answer = details->answer;
  Error error;
  error.kind = ErrorKind::service;
  error.http_status = answer.status;
  error.attempts = answer.attempts;
  error.request_id = std::string(answer.request_id());

  DocumentView body;
  const bool readable = answer.body.size() != 0 && reader.decode_document(answer.body, answer.arena, body) &&
                        body.kind() == DocumentKind::object;
  for (const std::string_view type : {header_type, string_member(body, "__type"), string_member(body, "code")}) {
    error.code = std::string(sanitized_error_name(type));
    if (!error.code.empty()) break;
  }
  if (readable) {
    error.message = std::string(string_member(body, "message"));
    if (error.message.empty()) error.message = std::string(string_member(body, "Message"));
  } else if (error.code.empty() || answer.body.size() != 0) {
    error.message = message_of_foreign_body(answer.body.view(), answer.status);
  }
  if (error.message.empty())
    error.message = std::string(operation.name) + ": " + reason_of(answer.status) + ", without a message";
  if (error.code.empty()) error.code = std::to_string(answer.status);

  const auto spec =
      std::ranges::find(operation.errors, std::string_view(error.code), [](const ErrorSpec* e) { return e->name; });
  if (spec != operation.errors.end()) {
    details->spec = *spec;
    const Schema& view = *(*spec)->output->view;
    void* const value = answer.arena.allocate(view.size, view.alignment);
    std::string problem;
    if (read_output(reader, *(*spec)->output, answer, value, problem)) details->value = value;
  }
  error.details = std::move(details);
  return error;
}

std::shared_ptr<ServiceErrorDetails> keep(const ResponseStorage& answer, std::string_view body) {
  auto details = std::make_shared<ServiceErrorDetails>();
  details->answer.headers = answer.headers;
  details->answer.status = answer.status;
  details->answer.attempts = answer.attempts;
  if (details->answer.body.assign(body.substr(0, kKeptBody))) details->answer.body.seal();
  return details;
}

}  // namespace

std::string_view sanitized_error_name(std::string_view type) {
  type = type.substr(0, type.find(':'));
  const std::size_t hash = type.find('#');
  if (hash != std::string_view::npos) type.remove_prefix(hash + 1);
  return trimmed(type);
}

Error read_error(JsonReader& reader, const Operation& operation, const ResponseStorage& answer) {
  return make_error(reader, operation, answer.headers.find("x-amzn-errortype"), keep(answer, answer.body.view()));
}

Error read_error_event(JsonReader& reader, const Operation& operation, std::string_view type, std::string_view body,
                       const ResponseStorage& answer) {
  return make_error(reader, operation, type, keep(answer, body));
}

const ErrorSpec* modeled_error(const Error& error) { return error.details ? error.details->spec : nullptr; }

const void* decoded_error(const ServiceErrorDetails* details, const ErrorSpec& spec) {
  return details && details->spec == &spec ? details->value : nullptr;
}

}  // namespace outcrop::internal

namespace outcrop {

std::string_view Error::raw_body() const& { return details ? details->answer.body.view() : std::string_view(); }

}  // namespace outcrop
