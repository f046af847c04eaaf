// Blueprint.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/blueprint_optimization_sample.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct BlueprintView;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Blueprint.html
struct Blueprint {
  std::string blueprint_arn{};
  /// Sensitive: never logged.
  std::string schema{};
  std::optional<OwnedOpen<Type>> type{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
  /// Sensitive: never logged.
  std::string blueprint_name{};
  std::optional<std::string> blueprint_version{};
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};
  std::optional<std::vector<BlueprintOptimizationSample>> optimization_samples{};
  std::optional<Timestamp> optimization_time{};

  friend bool operator==(const Blueprint&, const Blueprint&) = default;
};
Blueprint to_owned(const BlueprintView& view);
void write_json(internal::JsonWriter& writer, const Blueprint& in);

}  // namespace outcrop::bedrock_data_automation
