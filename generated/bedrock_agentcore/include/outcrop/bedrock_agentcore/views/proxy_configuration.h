// ProxyConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// The user name and password of a proxy, kept in AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BasicAuth.html
struct BasicAuthView {
  /// The ARN of the secret, whose text is a JSON object with username and password. The caller needs
  /// secretsmanager:GetSecretValue for it.
  std::string_view secret_arn{};
};
const internal::Schema& schema_of(const BasicAuthView*);

/// How a browser signs in at a proxy.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyCredentials.html
struct ProxyCredentialsView {
  enum class Member : std::uint16_t {
    none,
    basic_auth,
    unknown,
  };

  Member member{};
  /// The browser signs in by a user name and a password.
  OptionalRef<BasicAuthView> basic_auth{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ProxyCredentialsView*);

/// A proxy of the account's own.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExternalProxy.html
struct ExternalProxyView {
  /// The host name of the proxy.
  std::string_view server{};
  /// The TCP port of the proxy.
  std::int32_t port{};
  /// The domains that are reached by this proxy: example.com is that host, .example.com all below it. Absent: all
  /// that no other proxy takes.
  std::span<const std::string_view> domain_patterns{};
  /// How the browser signs in at the proxy. Absent: it does not.
  OptionalRef<ProxyCredentialsView> credentials{};
};
const internal::Schema& schema_of(const ExternalProxyView*);

/// A proxy between a browser session and the web.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Proxy.html
struct ProxyView {
  enum class Member : std::uint16_t {
    none,
    external_proxy,
    unknown,
  };

  Member member{};
  /// The proxy is one of the account's own.
  OptionalRef<ExternalProxyView> external_proxy{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ProxyView*);

/// Domains that a browser session reaches without a proxy.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyBypass.html
struct ProxyBypassView {
  /// The domains: example.com is that host, .example.com all below it. They come before those of the proxies.
  std::span<const std::string_view> domain_patterns{};
};
const internal::Schema& schema_of(const ProxyBypassView*);

/// The proxies of a browser session, and what goes past them.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyConfiguration.html
struct ProxyConfigurationView {
  /// The proxies, each for the domains that it names.
  std::span<const ProxyView> proxies{};
  /// Domains that are reached without a proxy. Absent: none.
  OptionalRef<ProxyBypassView> bypass{};
};
const internal::Schema& schema_of(const ProxyConfigurationView*);

}  // namespace outcrop::bedrock_agentcore
