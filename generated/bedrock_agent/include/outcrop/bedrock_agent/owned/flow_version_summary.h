// FlowVersionSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct FlowVersionSummaryView;

/// A version of a flow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowVersionSummary.html
struct FlowVersionSummary {
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The flow's ARN.
  std::string arn{};
  /// The state of the flow.
  std::optional<OwnedOpen<FlowStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// The version: a number, or DRAFT for the working draft.
  std::string version{};

  friend bool operator==(const FlowVersionSummary&, const FlowVersionSummary&) = default;
};
FlowVersionSummary to_owned(const FlowVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const FlowVersionSummary& in);

}  // namespace outcrop::bedrock_agent
