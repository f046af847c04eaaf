// RuntimeMetadataConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How an agent reads what its microVM knows of itself.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RuntimeMetadataConfiguration.html
struct RuntimeMetadataConfiguration {
  /// True refuses version 1 of the metadata service, which needs no token.
  ///
  /// Required.
  std::optional<bool> require_mmdsv2{};

  friend bool operator==(const RuntimeMetadataConfiguration&, const RuntimeMetadataConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RuntimeMetadataConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
