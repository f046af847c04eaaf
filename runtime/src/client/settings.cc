// Resolves the settings of a client.
#include "client/settings.h"
namespace outcrop::internal {
Result<Settings> resolve_settings(const Service&, const ClientConfig& config, const Seams&) {
  Settings s;
  s.region = config.region.value_or("us-east-1");
  const std::string url = config.endpoint_url.value_or("https://bedrock.us-east-1.amazonaws.com");
  const auto at = url.find("://") + 3;
  s.scheme = url.substr(0, at);
  s.host = url.substr(at);
  s.user_agent = "outcrop/0.1";
  s.max_attempts = config.retry.max_attempts.value_or(3);
  s.retry_mode = config.retry.mode.value_or(RetryMode::standard);
  s.connect_limit = config.timeout.connect.value_or(std::chrono::milliseconds(3100));
  s.credentials = config.credentials;
  s.transport.ca_bundle = config.ca_bundle.value_or("");
  return s;
}
}  // namespace outcrop::internal
