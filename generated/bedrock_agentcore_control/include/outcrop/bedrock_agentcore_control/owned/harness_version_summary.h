// HarnessVersionSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct HarnessVersionSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessVersionSummary.html
struct HarnessVersionSummary {
  std::string harness_id{};
  std::string harness_name{};
  std::string arn{};
  std::string harness_version{};
  std::optional<OwnedOpen<HarnessStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> failure_reason{};

  friend bool operator==(const HarnessVersionSummary&, const HarnessVersionSummary&) = default;
};
HarnessVersionSummary to_owned(const HarnessVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const HarnessVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
