// Service errors: which one it is, what it says, and its modeled members (restjson1 § 7).
#include "outcrop/internal/error_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "base/shown_url.h"
#include "json/problem.h"
#include "json/view_store.h"
#include "protocol/error_body.h"
#include "protocol/header_reader.h"
#include "protocol/output_reader.h"

namespace outcrop::internal {

/// The answer that an Error came from, and the modeled error that it was decoded as.
struct ServiceErrorDetails {
  const ErrorSpec* spec{};
  const void* value{};
  ResponseStorage answer;
};

namespace {

constexpr std::size_t kKeptBody = std::size_t{64} << 10;
constexpr std::size_t kLongestRead = std::size_t{1} << 20;
constexpr std::size_t kLongestName = 128;

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

// Logs show names, so that no sentence may be one.
bool is_in_names(char c) { return is_alphanumeric(c) || c == '.' || c == '_' || c == '-'; }

std::string reason_of(int status) {
  const auto reason = std::ranges::find(kReasons, status, &std::pair<int, std::string_view>::first);
  return "HTTP " + std::to_string(status) + (reason == kReasons.end() ? "" : " " + std::string(reason->second));
}

// Where nothing is said that an error would say: what was answered instead.
std::string message_of_foreign_body(std::string_view body, int status) {
  const std::string_view text = trimmed(body);
  if (text.empty()) return reason_of(status) + ", without a body";
  const std::string beginning = beginning_of_body(text);
  if (text.front() == '<')
    return reason_of(status) + ", answered with a page of markup, as proxies and load balancers do: " + beginning;
  return text.front() == '{' || text.front() == '[' ? reason_of(status) + ": " + beginning : beginning;
}

const ErrorSpec* spec_of(const Operation& operation, std::string_view name) {
  const auto spec = std::ranges::find(operation.errors, name, [](const ErrorSpec* e) { return e->name; });
  return spec == operation.errors.end() ? nullptr : *spec;
}

// Leaves a message alone that was decoded. Modeled errors have one of this name, if any.
void fill_message(const Schema& schema, std::string_view message, void* view) {
  const auto field = std::ranges::find(schema.fields, std::string_view("message"), &Field::name);
  if (field == schema.fields.end() || field->type->kind != Kind::string || field->slot == Slot::reference) return;
  void* const to = at_offset(view, field->offset);
  std::string_view decoded;
  std::memcpy(&decoded, to, sizeof decoded);
  const bool absent = field->slot == Slot::optional ? !is_engaged(to, sizeof decoded) : decoded.empty();
  if (!absent) return;
  store(to, message);
  if (field->slot == Slot::optional) engage(to, sizeof message);
}

// The members that can be read: of a body that is not of the model, only the message.
const void* read_modeled(JsonReader& reader, const OutputSchema& output, std::string_view message,
                         ResponseStorage& answer) {
  const Schema& schema = *output.view;
  void* const view = answer.arena.allocate(schema.size, schema.alignment);
  std::string problem;
  if (!read_output(reader, output, answer, view, problem)) {
    std::memcpy(view, schema.prototype, schema.size);
    Problem of_headers;
    if (!read_headers(output, answer, view, of_headers)) std::memcpy(view, schema.prototype, schema.size);
  }
  if (!message.empty()) fill_message(schema, answer.arena.copy(message), view);
  return view;
}

// `body`: of which `answer` keeps the beginning.
ErrorText text_of_body(JsonReader& reader, ResponseStorage& answer, std::string_view body) {
  if (const std::string coding = problem_of_coding(answer); !coding.empty())
    return {.message = reason_of(answer.status) + ", but " + coding};
  if (body.size() <= kKeptBody || body.size() > kLongestRead) return read_error_text(reader, answer.body, answer.arena);
  ErrorText text = read_error_text(body);
  text.message = beginning_of_body(text.message);
  return text;
}

Error make_error(JsonReader& reader, const Operation& operation, std::string_view header_type,
                 std::string_view whole_body, std::shared_ptr<ServiceErrorDetails> details) {
  ResponseStorage& answer = details->answer;
  Error error;
  error.kind = ErrorKind::service;
  error.http_status = answer.status;
  error.attempts = answer.attempts;
  error.request_id = std::string(answer.request_id());

  const ErrorText body = text_of_body(reader, answer, whole_body);
  if (error.request_id.empty()) error.request_id = body.request_id.substr(0, kLongestRequestId);
  error.code = std::string(sanitized_error_name(header_type));
  if (error.code.empty()) error.code = std::string(sanitized_error_name(body.type));
  error.message = shortened(body.message);
  if (error.message.empty()) {
    const std::string_view shown = trimmed(answer.body.view());
    const bool says_nothing = shown == "{}" || (shown.empty() && !error.code.empty()) || !body.type.empty();
    error.message = says_nothing ? std::string(operation.name) + ": " + reason_of(answer.status) + ", without a message"
                                 : message_of_foreign_body(answer.body.view(), answer.status);
  }
  if (error.code.empty()) error.code = std::to_string(answer.status);
  // Not followed: the request is signed for one host.
  if (const std::string_view to = answer.headers.find("location");
      answer.status / 100 == 3 && answer.status != 304 && !trimmed(to).empty())
    error.message += "; it redirects to " + beginning_of_body(shown_url(trimmed(to))) +
                     ", which is not followed: check region and endpoint URL";

  if (const ErrorSpec* const spec = spec_of(operation, error.code)) {
    details->spec = spec;
    details->value = read_modeled(reader, *spec->output, body.message, answer);
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
  type = trimmed(type);
  const auto last_part = [](std::string_view text, char separator) { return text.substr(text.rfind(separator) + 1); };
  // A URI in front: http://internal.amazon.com/coral/com.amazon.x#FooError, or /FooError at its end.
  if (const std::size_t scheme = type.find("://"); scheme != std::string_view::npos && scheme == type.find(':')) {
    const std::size_t name = type.find('#');
    type = name == std::string_view::npos ? last_part(type, '/') : type.substr(name + 1);
  }
  type = trimmed(last_part(type.substr(0, type.find(':')), '#'));
  return type.size() <= kLongestName && std::ranges::all_of(type, is_in_names) ? type : std::string_view();
}

Error read_error(JsonReader& reader, const Operation& operation, const ResponseStorage& answer) {
  return make_error(reader, operation, answer.headers.find("x-amzn-errortype"), answer.body.view(),
                    keep(answer, answer.body.view()));
}

Error read_error_event(JsonReader& reader, const Operation& operation, std::string_view type, std::string_view body,
                       const ResponseStorage& answer) {
  auto details = keep(answer, body);
  // The status was a success, before anything went wrong.
  if (const ErrorSpec* const spec = spec_of(operation, sanitized_error_name(type)))
    details->answer.status = spec->http_status;
  return make_error(reader, operation, type, body, std::move(details));
}

void keep_body(Error& error, const ResponseStorage& answer) { error.details = keep(answer, answer.body.view()); }

const ErrorSpec* modeled_error(const Error& error) { return error.details ? error.details->spec : nullptr; }

const void* decoded_error(const ServiceErrorDetails* details, const ErrorSpec& spec) {
  return details && details->spec == &spec ? details->value : nullptr;
}

}  // namespace outcrop::internal

namespace outcrop {

std::string_view Error::raw_body() const& { return details ? details->answer.body.view() : std::string_view(); }

}  // namespace outcrop
