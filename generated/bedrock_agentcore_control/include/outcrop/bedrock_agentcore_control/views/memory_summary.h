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

/// A memory as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemorySummary.html
struct MemorySummaryView {
  /// The memory's ARN.
  std::optional<std::string_view> arn{};
  /// The id that CreateMemory gave the memory.
  std::optional<std::string_view> id{};
  /// The state that the memory is in.
  Open<MemoryStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The ARN of what keeps the memory, such as a harness: only through that can the memory be deleted or its
  /// strategies change. Absent: the account itself keeps it.
  std::optional<std::string_view> managed_by_resource_arn{};
};
const internal::Schema& schema_of(const MemorySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
