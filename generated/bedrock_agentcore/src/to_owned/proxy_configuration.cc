// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/proxy_configuration.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/proxy_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BasicAuth to_owned(const BasicAuthView& view) {
  BasicAuth owned;
  internal::own(owned.secret_arn, view.secret_arn);
  return owned;
}

ProxyCredentials to_owned(const ProxyCredentialsView& view) {
  ProxyCredentials owned;
  internal::own(owned.basic_auth, view.basic_auth);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ExternalProxy to_owned(const ExternalProxyView& view) {
  ExternalProxy owned;
  internal::own(owned.server, view.server);
  internal::own(owned.port, view.port);
  internal::own(owned.domain_patterns, view.domain_patterns);
  internal::own(owned.credentials, view.credentials);
  return owned;
}

Proxy to_owned(const ProxyView& view) {
  Proxy owned;
  internal::own(owned.external_proxy, view.external_proxy);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ProxyBypass to_owned(const ProxyBypassView& view) {
  ProxyBypass owned;
  internal::own(owned.domain_patterns, view.domain_patterns);
  return owned;
}

ProxyConfiguration to_owned(const ProxyConfigurationView& view) {
  ProxyConfiguration owned;
  internal::own(owned.proxies, view.proxies);
  internal::own(owned.bypass, view.bypass);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
