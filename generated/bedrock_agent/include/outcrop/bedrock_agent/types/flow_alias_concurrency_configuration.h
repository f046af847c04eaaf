// FlowAliasConcurrencyConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Whether nodes of a flow run at the same time.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowAliasConcurrencyConfiguration.html
struct FlowAliasConcurrencyConfiguration {
  /// Who decides which nodes do.
  ///
  /// Required.
  std::optional<OwnedOpen<ConcurrencyType>> type{};
  /// Nodes at most at the same time.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> max_concurrency{};

  friend bool operator==(const FlowAliasConcurrencyConfiguration&, const FlowAliasConcurrencyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowAliasConcurrencyConfiguration& in);

}  // namespace outcrop::bedrock_agent
