// CapturingTransport: requests end where they start.
#include "capturing_transport.h"

#include <algorithm>

namespace outcrop::protocol_test {
namespace {

char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return to_lower(x) == to_lower(y); });
}

class CapturingLane : public TransportLane {
 public:
  explicit CapturingLane(CapturingTransport& transport) : transport_(transport) {}
  void start(Exchange& exchange) override { transport_.exchange(exchange); }
  void abort(Exchange&) override {}
  void drive(std::chrono::milliseconds) override {}
  void wake() override {}

 private:
  CapturingTransport& transport_;
};

std::string_view without_scheme(std::string_view url) { return url.substr(url.find("://") + 3); }

}  // namespace

std::string_view SentRequest::host() const {
  const std::string_view rest = without_scheme(url);
  return rest.substr(0, rest.find_first_of("/?"));
}

std::string_view SentRequest::path() const {
  const std::string_view rest = without_scheme(url);
  const std::size_t begin = std::min(rest.find_first_of("/?"), rest.size());
  return rest.substr(begin, rest.find('?') - begin);
}

std::vector<std::string_view> SentRequest::query() const {
  const std::size_t question = url.find('?');
  return question == std::string::npos ? std::vector<std::string_view>()
                                       : parameters(std::string_view(url).substr(question + 1));
}

std::vector<std::string_view> parameters(std::string_view query) {
  std::vector<std::string_view> found;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    found.push_back(query.substr(0, end));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return found;
}

std::vector<std::string_view> SentRequest::header(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [own, value] : headers)
    if (same_name(own, name)) values.push_back(value);
  return values;
}

std::unique_ptr<TransportLane> CapturingTransport::open_lane() { return std::make_unique<CapturingLane>(*this); }

void CapturingTransport::exchange(Exchange& exchange) {
  const TransportRequest& request = exchange.request();
  SentRequest sent{.method = std::string(request.method),
                   .url = std::string(request.url),
                   .headers = {},
                   .body = std::string(request.body)};
  for (const HeaderView& header : request.headers) sent.headers.emplace_back(header.name, header.value);
  // What every transport adds by itself (outcrop/transport.h).
  const bool carries_body = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
  if (carries_body || !sent.body.empty()) sent.headers.emplace_back("Content-Length", std::to_string(sent.body.size()));
  sent_.push_back(std::move(sent));

  exchange.set_status(answer_.status);
  for (const auto& [name, value] : answer_.headers) exchange.add_header(name, value);
  bool fits = answer_.body.empty() || exchange.append_body(answer_.body);
  for (const std::string& event : answer_.events) fits = fits && exchange.append_body(event);
  exchange.finish({.failure = fits ? TransportFailure::none : exchange.body_failure()});
}

}  // namespace outcrop::protocol_test
