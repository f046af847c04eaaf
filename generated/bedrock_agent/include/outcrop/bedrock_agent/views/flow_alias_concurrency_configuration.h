// FlowAliasConcurrencyConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Whether nodes of a flow run at the same time.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowAliasConcurrencyConfiguration.html
struct FlowAliasConcurrencyConfigurationView {
  /// Who decides which nodes do.
  Open<ConcurrencyType> type{};
  /// Nodes at most at the same time.
  std::optional<std::int32_t> max_concurrency{};
};
const internal::Schema& schema_of(const FlowAliasConcurrencyConfigurationView*);

}  // namespace outcrop::bedrock_agent
