// FlowAliasConcurrencyConfiguration: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct FlowAliasConcurrencyConfiguration {
  /// Required.
  std::optional<OwnedOpen<ConcurrencyType>> type{};
  std::optional<std::int32_t> max_concurrency{};
};

}  // namespace outcrop::bedrock_agent
