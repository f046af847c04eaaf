// MemorySummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemorySummary.html
struct MemorySummaryView {
  std::optional<std::string_view> arn{};
  std::optional<std::string_view> id{};
  Open<MemoryStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> managed_by_resource_arn{};
};
const internal::Schema& schema_of(const MemorySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
