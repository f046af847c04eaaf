// ProxyConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BasicAuth.html
struct BasicAuth {
  /// Required.
  std::optional<std::string> secret_arn{};

  friend bool operator==(const BasicAuth&, const BasicAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const BasicAuth& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyCredentials.html
struct ProxyCredentials {
  Box<BasicAuth> basic_auth{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ProxyCredentials&, const ProxyCredentials&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyCredentials& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExternalProxy.html
struct ExternalProxy {
  /// Required.
  std::optional<std::string> server{};
  /// Required.
  std::optional<std::int32_t> port{};
  std::optional<std::vector<std::string>> domain_patterns{};
  Box<ProxyCredentials> credentials{};

  friend bool operator==(const ExternalProxy&, const ExternalProxy&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalProxy& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Proxy.html
struct Proxy {
  Box<ExternalProxy> external_proxy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Proxy&, const Proxy&) = default;
};
void write_json(internal::JsonWriter& writer, const Proxy& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyBypass.html
struct ProxyBypass {
  std::optional<std::vector<std::string>> domain_patterns{};

  friend bool operator==(const ProxyBypass&, const ProxyBypass&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyBypass& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyConfiguration.html
struct ProxyConfiguration {
  /// Required.
  std::optional<std::vector<Proxy>> proxies{};
  std::optional<ProxyBypass> bypass{};

  friend bool operator==(const ProxyConfiguration&, const ProxyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyConfiguration& in);

}  // namespace outcrop::bedrock_agentcore
