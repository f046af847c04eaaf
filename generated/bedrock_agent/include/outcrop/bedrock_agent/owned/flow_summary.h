// FlowSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct FlowSummaryView;

/// A flow as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowSummary.html
struct FlowSummary {
  /// The flow's name.
  std::string name{};
  /// What the flow is for.
  std::optional<std::string> description{};
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The flow's ARN.
  std::string arn{};
  /// The state that the flow was in when the page was made.
  std::optional<OwnedOpen<FlowStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The flow's newest version.
  std::string version{};

  friend bool operator==(const FlowSummary&, const FlowSummary&) = default;
};
FlowSummary to_owned(const FlowSummaryView& view);
void write_json(internal::JsonWriter& writer, const FlowSummary& in);

}  // namespace outcrop::bedrock_agent
