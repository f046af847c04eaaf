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

/// A version of a harness as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessVersionSummary.html
struct HarnessVersionSummary {
  /// The id that CreateHarness gave the harness.
  std::string harness_id{};
  /// The harness's name.
  std::string harness_name{};
  /// The harness's ARN.
  std::string arn{};
  /// The version that the entry is about.
  std::string harness_version{};
  /// The state that the version is in.
  std::optional<OwnedOpen<HarnessStatus>> status{};
  /// When the version was made.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why making the version failed; absent where it did not.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const HarnessVersionSummary&, const HarnessVersionSummary&) = default;
};
HarnessVersionSummary to_owned(const HarnessVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const HarnessVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
