// HarnessSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct HarnessSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummary.html
struct HarnessSummary {
  std::string harness_id{};
  std::string harness_name{};
  std::string arn{};
  std::optional<OwnedOpen<HarnessStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> harness_version{};

  friend bool operator==(const HarnessSummary&, const HarnessSummary&) = default;
};
HarnessSummary to_owned(const HarnessSummaryView& view);
void write_json(internal::JsonWriter& writer, const HarnessSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
