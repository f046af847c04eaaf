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

/// A harness as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummary.html
struct HarnessSummary {
  /// The id that CreateHarness gave the harness.
  std::string harness_id{};
  /// The harness's name.
  std::string harness_name{};
  /// The harness's ARN.
  std::string arn{};
  /// The state that the harness is in.
  std::optional<OwnedOpen<HarnessStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The harness's newest version; each successful UpdateHarness makes another.
  std::optional<std::string> harness_version{};

  friend bool operator==(const HarnessSummary&, const HarnessSummary&) = default;
};
HarnessSummary to_owned(const HarnessSummaryView& view);
void write_json(internal::JsonWriter& writer, const HarnessSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
