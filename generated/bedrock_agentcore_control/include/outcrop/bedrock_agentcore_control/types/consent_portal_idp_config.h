// ConsentPortalIdpConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalIdpConfig.html
struct ConsentPortalIdpConfig {
  /// Required.
  std::optional<std::string> credential_provider_arn{};
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  std::optional<std::string> audience{};

  friend bool operator==(const ConsentPortalIdpConfig&, const ConsentPortalIdpConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ConsentPortalIdpConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
