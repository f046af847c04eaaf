// FlowAliasConcurrencyConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct FlowAliasConcurrencyConfigurationView {
  Open<ConcurrencyType> type{};
  std::optional<std::int32_t> max_concurrency{};
};

}  // namespace outcrop::bedrock_agent
