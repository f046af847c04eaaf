// Tables of the shapes in outcrop/bedrock_agentcore/types/proxy_configuration.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/proxy_configuration.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BasicAuth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BasicAuth::secret_arn>("secretArn", true),
  };
  static constexpr cli::Shape shape{.name = "BasicAuth", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalProxy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalProxy::server>("server", true),
      cli::field<&ExternalProxy::port>("port", true),
      cli::field<&ExternalProxy::domain_patterns>("domainPatterns"),
      cli::field<&ExternalProxy::credentials>("credentials"),
  };
  static constexpr cli::Shape shape{.name = "ExternalProxy", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Proxy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Proxy::external_proxy>("externalProxy"),
  };
  static constexpr cli::Shape shape{.name = "Proxy", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ProxyBypass*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ProxyBypass::domain_patterns>("domainPatterns"),
  };
  static constexpr cli::Shape shape{.name = "ProxyBypass", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ProxyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ProxyConfiguration::proxies>("proxies", true),
      cli::field<&ProxyConfiguration::bypass>("bypass"),
  };
  static constexpr cli::Shape shape{.name = "ProxyConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ProxyCredentials*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ProxyCredentials::basic_auth>("basicAuth"),
  };
  static constexpr cli::Shape shape{.name = "ProxyCredentials", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
