// BlueprintView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/s3_object.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationSample.html
struct BlueprintOptimizationSampleView {
  S3ObjectView asset_s3_object{};
  S3ObjectView ground_truth_s3_object{};
};
const internal::Schema& schema_of(const BlueprintOptimizationSampleView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Blueprint.html
struct BlueprintView {
  std::string_view blueprint_arn{};
  /// Sensitive: never logged.
  std::string_view schema{};
  Open<Type> type{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
  /// Sensitive: never logged.
  std::string_view blueprint_name{};
  std::optional<std::string_view> blueprint_version{};
  Open<BlueprintStage> blueprint_stage{};
  std::optional<std::string_view> kms_key_id{};
  MapView<std::string_view> kms_encryption_context{};
  std::span<const BlueprintOptimizationSampleView> optimization_samples{};
  std::optional<Timestamp> optimization_time{};
};
const internal::Schema& schema_of(const BlueprintView*);

}  // namespace outcrop::bedrock_data_automation
