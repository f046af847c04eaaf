// BatchPutLimitEntry: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BatchPutLimitEntry.html
struct BatchPutLimitEntry {
  std::optional<std::string> rate_limit_id{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// Required.
  std::optional<std::vector<LimitEntry>> entries{};

  friend bool operator==(const BatchPutLimitEntry&, const BatchPutLimitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const BatchPutLimitEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
