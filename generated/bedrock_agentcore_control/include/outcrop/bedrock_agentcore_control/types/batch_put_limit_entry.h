// BatchPutLimitEntry: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"

namespace outcrop::bedrock_agentcore_control {

/// One of several rate limits that are set together.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BatchPutLimitEntry.html
struct BatchPutLimitEntry {
  /// The id of the limit to change; a limit that does not exist is created with it. Absent: the service matches the
  /// limit by itself.
  std::optional<std::string> rate_limit_id{};
  /// What the limit is for.
  std::optional<std::string> description{};
  /// By which values of a request, in this order, traffic is grouped, such as the target's name or a claim of the
  /// caller's token.
  ///
  /// Required.
  std::optional<std::vector<std::string>> dimension_keys{};
  /// How much is allowed, by the values of the dimensions.
  ///
  /// Required.
  std::optional<std::vector<LimitEntry>> entries{};

  friend bool operator==(const BatchPutLimitEntry&, const BatchPutLimitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const BatchPutLimitEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
