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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BasicAuth.html
struct BasicAuthView {
  std::string_view secret_arn{};
};
const internal::Schema& schema_of(const BasicAuthView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyCredentials.html
struct ProxyCredentialsView {
  enum class Member : std::uint16_t {
    none,
    basic_auth,
    unknown,
  };

  Member member{};
  OptionalRef<BasicAuthView> basic_auth{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ProxyCredentialsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExternalProxy.html
struct ExternalProxyView {
  std::string_view server{};
  std::int32_t port{};
  std::span<const std::string_view> domain_patterns{};
  OptionalRef<ProxyCredentialsView> credentials{};
};
const internal::Schema& schema_of(const ExternalProxyView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Proxy.html
struct ProxyView {
  enum class Member : std::uint16_t {
    none,
    external_proxy,
    unknown,
  };

  Member member{};
  OptionalRef<ExternalProxyView> external_proxy{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ProxyView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyBypass.html
struct ProxyBypassView {
  std::span<const std::string_view> domain_patterns{};
};
const internal::Schema& schema_of(const ProxyBypassView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProxyConfiguration.html
struct ProxyConfigurationView {
  std::span<const ProxyView> proxies{};
  OptionalRef<ProxyBypassView> bypass{};
};
const internal::Schema& schema_of(const ProxyConfigurationView*);

}  // namespace outcrop::bedrock_agentcore
