// MetadataConfigurationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What may pass between a client and a target besides the bodies.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataConfiguration.html
struct MetadataConfigurationView {
  /// The headers that pass on to the target, by name.
  std::span<const std::string_view> allowed_request_headers{};
  /// The query parameters that pass on to the target, by name.
  std::span<const std::string_view> allowed_query_parameters{};
  /// The headers that pass back to the client, by name.
  std::span<const std::string_view> allowed_response_headers{};
};
const internal::Schema& schema_of(const MetadataConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control
