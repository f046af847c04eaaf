// BlueprintSummary.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct BlueprintSummaryView;

/// A blueprint as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintSummary.html
struct BlueprintSummary {
  /// The blueprint's ARN.
  std::string blueprint_arn{};
  /// The version, a number in text; absent for the draft that still changes.
  std::optional<std::string> blueprint_version{};
  /// The stage of the blueprint that the entry is about.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  /// The blueprint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> blueprint_name{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const BlueprintSummary&, const BlueprintSummary&) = default;
};
BlueprintSummary to_owned(const BlueprintSummaryView& view);
void write_json(internal::JsonWriter& writer, const BlueprintSummary& in);

}  // namespace outcrop::bedrock_data_automation
