// MemorySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct MemorySummaryView;

/// A memory as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemorySummary.html
struct MemorySummary {
  /// The memory's ARN.
  std::optional<std::string> arn{};
  /// The id that CreateMemory gave the memory.
  std::optional<std::string> id{};
  /// The state that the memory is in.
  std::optional<OwnedOpen<MemoryStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The ARN of what keeps the memory, such as a harness: only through that can the memory be deleted or its
  /// strategies change. Absent: the account itself keeps it.
  std::optional<std::string> managed_by_resource_arn{};

  friend bool operator==(const MemorySummary&, const MemorySummary&) = default;
};
MemorySummary to_owned(const MemorySummaryView& view);
void write_json(internal::JsonWriter& writer, const MemorySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
