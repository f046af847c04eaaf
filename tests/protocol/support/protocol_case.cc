// Wire: compares what was sent with what a case expects.
#include "protocol_case.h"

#include <algorithm>

#include "capturing_transport.h"
#include "outcrop/credentials.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/http_request.h"
#include "outcrop/internal/seams.h"

namespace outcrop::protocol_test {
namespace {

class FixedCredentials : public CredentialsProvider {
 public:
  Result<CredentialsPtr> resolve(const ResolveOptions&) override { return credentials_; }
  std::string name() const override { return "protocol tests"; }

 private:
  CredentialsPtr credentials_ =
      std::make_shared<const Credentials>(Credentials{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"});
};

constexpr std::string_view kHost = "protocol.invalid";

std::string_view name_of(std::string_view parameter) { return parameter.substr(0, parameter.find('=')); }

auto count(const std::vector<std::string_view>& all, std::string_view wanted) {
  return std::ranges::count(all, wanted);
}

std::string joined(const std::vector<std::string_view>& texts) {
  std::string all;
  for (const std::string_view text : texts) all.append(all.empty() ? "" : "&").append(text);
  return all;
}

void expect_query(const ExpectedRequest& expected, const SentRequest& sent) {
  const std::vector<std::string_view> query = sent.query();
  const auto has = [&](std::string_view name) {
    return std::ranges::any_of(query, [&](std::string_view parameter) { return name_of(parameter) == name; });
  };
  for (const std::string_view parameter : expected.query)
    EXPECT_EQ(count(query, parameter), count(expected.query, parameter))
        << "how often the query has " << parameter << "; it is " << joined(query);
  for (const std::string_view name : expected.forbidden_query)
    EXPECT_FALSE(has(name)) << "the query must not have " << name << "; it is " << joined(query);
  for (const std::string_view name : expected.required_query)
    EXPECT_TRUE(has(name)) << "the query must have " << name << "; it is " << joined(query);
}

void expect_headers(const ExpectedRequest& expected, const SentRequest& sent) {
  for (const auto& [name, value] : expected.headers) {
    const std::vector<std::string_view> values = sent.header(name);
    EXPECT_EQ(values, std::vector<std::string_view>{value}) << "header " << name;
  }
  for (const std::string_view name : expected.forbidden_headers)
    EXPECT_TRUE(sent.header(name).empty()) << "header " << name << " must not be sent";
  for (const std::string_view name : expected.required_headers)
    EXPECT_FALSE(sent.header(name).empty()) << "header " << name << " must be sent";
}

void expect_body(const ExpectedRequest& expected, const SentRequest& sent) {
  const bool unnamed_json =
      expected.media_type.empty() && sent.header("Content-Type") == std::vector<std::string_view>{"application/json"};
  const bool is_json = expected.media_type == "application/json" || unnamed_json;
  if (is_json && !expected.body->empty()) {
    EXPECT_EQ(canonical_json(sent.body), canonical_json(*expected.body)) << "JSON body: " << sent.body;
  } else {
    EXPECT_EQ(sent.body, *expected.body) << "body";
  }
}

}  // namespace

Wire::Wire(const WireOptions& options)
    : endpoint_("https://" + std::string(options.host.empty() ? kHost : options.host)),
      transport_(std::make_shared<CapturingTransport>(options.answer)) {
  internal::set_idempotency_token_provider([] { return std::string("00000000-0000-4000-8000-000000000000"); });
}

Wire::~Wire() { internal::set_idempotency_token_provider(nullptr); }

ClientConfig Wire::config() const {
  ClientConfig config;
  config.region = "us-east-1";
  config.endpoint_url = endpoint_;
  config.credentials = std::make_shared<FixedCredentials>();
  config.retry.max_attempts = 1;
  config.transport = transport_;
  // Settings that the machine has must not change what is sent.
  config.seams = std::make_shared<internal::Seams>(internal::Seams{.environment = internal::make_environment({})});
  return config;
}

void Wire::expect(const ExpectedRequest& expected, const Error* error) const {
  const std::vector<SentRequest>& all = transport_->sent();
  ASSERT_EQ(all.size(), 1u) << "requests sent" << (error ? "; the call said: " + to_string(*error) : "");
  const SentRequest& sent = all.front();
  if (!expected.method.empty()) {
    EXPECT_EQ(sent.method, expected.method);
  }
  if (!expected.uri.empty()) {
    EXPECT_EQ(sent.path(), expected.uri.substr(0, expected.uri.find('?')));
  }
  if (!expected.host.empty()) {
    const std::string_view host = expected.host.substr(0, expected.host.find('/'));
    EXPECT_EQ(sent.host(), host);
    EXPECT_EQ(sent.header("Host"), std::vector<std::string_view>{host});
  }
  expect_query(expected, sent);
  if (const std::size_t question = expected.uri.find('?'); question != std::string_view::npos)
    expect_query({.query = parameters(expected.uri.substr(question + 1))}, sent);
  expect_headers(expected, sent);
  if (expected.body) expect_body(expected, sent);
}

void Wire::expect_endpoint(std::string_view url, std::string_view scope, const Error* error) const {
  const std::vector<SentRequest>& all = transport_->sent();
  const std::string said = error ? "; the call said: " + to_string(*error) : "";
  if (url.empty()) {
    EXPECT_TRUE(all.empty()) << "sent to " << all.front().url;
    EXPECT_TRUE(error && error->kind == ErrorKind::configuration) << "the configuration was not refused" << said;
    return;
  }
  ASSERT_EQ(all.size(), 1u) << "requests sent" << said;
  const std::string_view sent = all.front().url;
  if (url.ends_with('/')) url.remove_suffix(1);
  EXPECT_TRUE(sent.starts_with(url) && (sent.size() == url.size() || sent[url.size()] == '/'))
      << "sent to " << sent << ", and not to " << url;
  if (scope.empty()) return;
  const std::vector<std::string_view> signatures = all.front().header("Authorization");
  ASSERT_EQ(signatures.size(), 1u) << "signatures";
  EXPECT_NE(signatures.front().find(scope), std::string_view::npos) << "signed as " << signatures.front();
}

}  // namespace outcrop::protocol_test
