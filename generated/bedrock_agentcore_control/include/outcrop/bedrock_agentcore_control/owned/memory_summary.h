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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemorySummary.html
struct MemorySummary {
  std::optional<std::string> arn{};
  std::optional<std::string> id{};
  std::optional<OwnedOpen<MemoryStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> managed_by_resource_arn{};

  friend bool operator==(const MemorySummary&, const MemorySummary&) = default;
};
MemorySummary to_owned(const MemorySummaryView& view);
void write_json(internal::JsonWriter& writer, const MemorySummary& in);

}  // namespace outcrop::bedrock_agentcore_control
