// CredentialRotationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Which secrets of a connector to Coinbase are replaced.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CoinbaseCdpRotationTargets.html
struct CoinbaseCdpRotationTargets {
  /// The secrets; each is replaced by itself.
  ///
  /// Required.
  std::optional<std::vector<OwnedOpen<CoinbaseCdpSecret>>> secrets{};

  friend bool operator==(const CoinbaseCdpRotationTargets&, const CoinbaseCdpRotationTargets&) = default;
};
void write_json(internal::JsonWriter& writer, const CoinbaseCdpRotationTargets& in);

/// Which credentials of a connector are replaced. Set the alternative that fits the connector's type.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CredentialRotationConfig.html
struct CredentialRotationConfig {
  /// Secrets of a connector to Coinbase.
  Box<CoinbaseCdpRotationTargets> coinbase_cdp{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CredentialRotationConfig&, const CredentialRotationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CredentialRotationConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
