// MetadataConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What may pass between a client and a target besides the bodies.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataConfiguration.html
struct MetadataConfiguration {
  /// The headers that pass on to the target, by name.
  std::optional<std::vector<std::string>> allowed_request_headers{};
  /// The query parameters that pass on to the target, by name.
  std::optional<std::vector<std::string>> allowed_query_parameters{};
  /// The headers that pass back to the client, by name.
  std::optional<std::vector<std::string>> allowed_response_headers{};

  friend bool operator==(const MetadataConfiguration&, const MetadataConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
