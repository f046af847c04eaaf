// Writes ProxyConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/proxy_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const BasicAuth& in) {
  writer.begin_object();
  writer.required("secretArn", in.secret_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ProxyCredentials& in) {
  writer.exactly_one("ProxyCredentials", in.basic_auth.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("basicAuth", in.basic_auth);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalProxy& in) {
  writer.begin_object();
  writer.required("server", in.server);
  writer.required("port", in.port);
  writer.member("domainPatterns", in.domain_patterns);
  writer.member("credentials", in.credentials);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Proxy& in) {
  writer.exactly_one("Proxy", in.external_proxy.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("externalProxy", in.external_proxy);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ProxyBypass& in) {
  writer.begin_object();
  writer.member("domainPatterns", in.domain_patterns);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ProxyConfiguration& in) {
  writer.begin_object();
  writer.required("proxies", in.proxies);
  writer.member("bypass", in.bypass);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
