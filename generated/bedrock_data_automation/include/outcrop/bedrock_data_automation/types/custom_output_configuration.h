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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintItem.html
struct BlueprintItem {
  /// Required.
  std::optional<std::string> blueprint_arn{};
  std::optional<std::string> blueprint_version{};
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};

  friend bool operator==(const BlueprintItem&, const BlueprintItem&) = default;
};
void write_json(internal::JsonWriter& writer, const BlueprintItem& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DocumentCustomOutputConfiguration.html
struct DocumentCustomOutputConfiguration {
  std::optional<std::vector<BlueprintItem>> fallback_blueprints{};

  friend bool operator==(const DocumentCustomOutputConfiguration&, const DocumentCustomOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentCustomOutputConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_CustomOutputConfiguration.html
struct CustomOutputConfiguration {
  std::optional<std::vector<BlueprintItem>> blueprints{};
  std::optional<DocumentCustomOutputConfiguration> document{};

  friend bool operator==(const CustomOutputConfiguration&, const CustomOutputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomOutputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
