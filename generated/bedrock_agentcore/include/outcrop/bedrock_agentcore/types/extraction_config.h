// ExtractionConfig: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// How memory records are extracted from an event.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExtractionConfig.html
struct ExtractionConfig {
  /// Values by variable, which are put into the namespace templates of the memory's strategies.
  std::optional<std::map<std::string, std::string, std::less<>>> namespace_variables{};

  friend bool operator==(const ExtractionConfig&, const ExtractionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionConfig& in);

}  // namespace outcrop::bedrock_agentcore
