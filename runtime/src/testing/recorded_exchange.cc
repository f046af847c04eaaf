// Recorded exchanges as JSON.
#include "testing/recorded_exchange.h"

#include <algorithm>

#include "json/utf8.h"
#include "outcrop/document.h"
#include "outcrop/internal/base64.h"
#include "testing/sensitive.h"

namespace outcrop::testing {
namespace {

Document bytes(const std::string& body) {
  if (internal::is_utf8(body)) return Document(body);
  std::string encoded;
  internal::append_base64(encoded, body);
  return Document::object({{"base64", Document(std::move(encoded))}});
}

std::optional<std::string> bytes_of(const Document* value) {
  if (!value) return std::string();
  if (const auto text = value->as_string()) return std::string(*text);
  const Document* const encoded = value->find("base64");
  if (!encoded || !encoded->as_string()) return {};
  std::string decoded(internal::base64_decoded_bound(encoded->as_string()->size()), '\0');
  const auto size = internal::decode_base64(*encoded->as_string(), decoded.data());
  if (!size) return {};
  decoded.resize(*size);
  return decoded;
}

std::string text_of(const Document* value) {
  return value ? std::string(value->as_string().value_or(std::string_view())) : std::string();
}

std::optional<TransportFailure> failure_named(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(TransportFailure::out_of_memory); ++i)
    if (to_string(static_cast<TransportFailure>(i)) == name) return static_cast<TransportFailure>(i);
  return {};
}

}  // namespace

void RecordedExchange::hide_sensitive(const internal::Operation* operation, std::span<const HeaderView> sent) {
  Hider hider(operation);
  hider.target(target);
  hider.request_body(request_body);
  hider.request_headers(sent);
  if (status < 200 || status >= 300) return hider.error(body);
  for (auto& [name, value] : headers) hider.header(name, value);
  hider.answer_body(body, is_event_stream());
}

bool RecordedExchange::is_event_stream() const {
  return content_type().starts_with("application/vnd.amazon.eventstream");
}

std::string_view RecordedExchange::content_type() const {
  const auto is_it = [](const auto& header) {
    return header.first == "Content-Type" || header.first == "content-type";
  };
  const auto found = std::ranges::find_if(headers, is_it);
  return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

std::string to_line(const RecordedExchange& exchange) {
  Document::Object members{{"method", exchange.method}, {"target", exchange.target}};
  if (!exchange.request_body.empty()) members.emplace_back("request", bytes(exchange.request_body));
  if (exchange.failure != TransportFailure::none)
    members.emplace_back("failure", std::string(to_string(exchange.failure)));
  if (exchange.status) {
    members.emplace_back("status", exchange.status);
    Document::Object headers;
    for (const auto& [name, value] : exchange.headers) headers.emplace_back(name, value);
    members.emplace_back("headers", std::move(headers));
    members.emplace_back("body", bytes(exchange.body));
  }
  return to_json(Document(std::move(members)));
}

std::optional<RecordedExchange> from_line(std::string_view line) {
  const std::optional<Document> json = Document::parse(line);
  if (!json) return {};
  RecordedExchange exchange{.method = text_of(json->find("method")), .target = text_of(json->find("target"))};
  const std::optional<std::string> request = bytes_of(json->find("request"));
  const std::optional<std::string> body = bytes_of(json->find("body"));
  const Document* const status = json->find("status");
  const Document* const failure = json->find("failure");
  if (exchange.method.empty() || exchange.target.empty() || !request || !body || (!status && !failure)) return {};
  exchange.request_body = *request;
  exchange.body = *body;
  if (status) exchange.status = static_cast<int>(status->as_int64().value_or(0));
  if (failure) {
    const auto named = failure_named(text_of(failure));
    if (!named) return {};
    exchange.failure = *named;
  }
  if (const Document* const headers = json->find("headers"))
    for (const auto& [name, value] : headers->members()) exchange.headers.emplace_back(name, text_of(&value));
  return exchange;
}

}  // namespace outcrop::testing
