// MetadataConfiguration: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataConfiguration.html
struct MetadataConfiguration {
  std::optional<std::vector<std::string>> allowed_request_headers{};
  std::optional<std::vector<std::string>> allowed_query_parameters{};
  std::optional<std::vector<std::string>> allowed_response_headers{};

  friend bool operator==(const MetadataConfiguration&, const MetadataConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
