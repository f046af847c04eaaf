// PrivateEndpointOverride: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// Has one domain be reached privately.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateEndpointOverride.html
struct PrivateEndpointOverride {
  /// The domain that is reached privately.
  ///
  /// Required.
  std::optional<std::string> domain{};
  /// How the domain is reached.
  ///
  /// Required.
  Box<PrivateEndpoint> private_endpoint{};

  friend bool operator==(const PrivateEndpointOverride&, const PrivateEndpointOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateEndpointOverride& in);

}  // namespace outcrop::bedrock_agentcore_control
