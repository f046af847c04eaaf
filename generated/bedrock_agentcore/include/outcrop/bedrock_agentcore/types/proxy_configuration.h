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

/// The user name and password of a proxy, kept in AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BasicAuth.html
struct BasicAuth {
  /// The ARN of the secret, whose text is a JSON object with username and password. The caller needs
  /// secretsmanager:GetSecretValue for it.
  ///
  /// Required.
  std::optional<std::string> secret_arn{};

  friend bool operator==(const BasicAuth&, const BasicAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const BasicAuth& in);

/// How a browser signs in at a proxy.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyCredentials.html
struct ProxyCredentials {
  /// The browser signs in by a user name and a password.
  Box<BasicAuth> basic_auth{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ProxyCredentials&, const ProxyCredentials&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyCredentials& in);

/// A proxy of the account's own.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExternalProxy.html
struct ExternalProxy {
  /// The host name of the proxy.
  ///
  /// Required.
  std::optional<std::string> server{};
  /// The TCP port of the proxy.
  ///
  /// Required.
  std::optional<std::int32_t> port{};
  /// The domains that are reached by this proxy: example.com is that host, .example.com all below it. Absent: all
  /// that no other proxy takes.
  std::optional<std::vector<std::string>> domain_patterns{};
  /// How the browser signs in at the proxy. Absent: it does not.
  Box<ProxyCredentials> credentials{};

  friend bool operator==(const ExternalProxy&, const ExternalProxy&) = default;
};
void write_json(internal::JsonWriter& writer, const ExternalProxy& in);

/// A proxy between a browser session and the web.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Proxy.html
struct Proxy {
  /// The proxy is one of the account's own.
  Box<ExternalProxy> external_proxy{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Proxy&, const Proxy&) = default;
};
void write_json(internal::JsonWriter& writer, const Proxy& in);

/// Domains that a browser session reaches without a proxy.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyBypass.html
struct ProxyBypass {
  /// The domains: example.com is that host, .example.com all below it. They come before those of the proxies.
  std::optional<std::vector<std::string>> domain_patterns{};

  friend bool operator==(const ProxyBypass&, const ProxyBypass&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyBypass& in);

/// The proxies of a browser session, and what goes past them.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyConfiguration.html
struct ProxyConfiguration {
  /// The proxies, each for the domains that it names.
  ///
  /// Required.
  std::optional<std::vector<Proxy>> proxies{};
  /// Domains that are reached without a proxy. Absent: none.
  std::optional<ProxyBypass> bypass{};

  friend bool operator==(const ProxyConfiguration&, const ProxyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ProxyConfiguration& in);

}  // namespace outcrop::bedrock_agentcore
