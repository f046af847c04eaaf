// CustomOutputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation {

/// A blueprint that a project uses.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintItem.html
struct BlueprintItem {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The version that is used, a number in text.
  std::optional<std::string> blueprint_version{};
  /// The stage of the blueprint that is used.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};

  friend bool operator==(const BlueprintItem&, const BlueprintItem&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintItem& in);

/// What is done with documents that no blueprint fits.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentCustomOutputConfiguration.html
struct DocumentCustomOutputConfiguration {
  /// The blueprints to use for them.
  std::optional<std::vector<BlueprintItem>> fallback_blueprints{};

  friend bool operator==(const DocumentCustomOutputConfiguration&, const DocumentCustomOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentCustomOutputConfiguration& in);

/// The blueprints of a project.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CustomOutputConfiguration.html
struct CustomOutputConfiguration {
  /// The blueprints; for each document the service takes the one that fits best.
  std::optional<std::vector<BlueprintItem>> blueprints{};
  /// Blueprints for documents that none of the others fits.
  std::optional<DocumentCustomOutputConfiguration> document{};

  friend bool operator==(const CustomOutputConfiguration&, const CustomOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomOutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
