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

/// An example of a file and of what is to be taken out of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_BlueprintOptimizationSample.html
struct BlueprintOptimizationSampleView {
  /// The file to take something out of.
  S3ObjectView asset_s3_object{};
  /// The right values of the blueprint's fields for the file.
  S3ObjectView ground_truth_s3_object{};
};
const internal::Schema& schema_of(const BlueprintOptimizationSampleView*);

/// A blueprint: the fields that custom output is to have, for one kind of file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Blueprint.html
struct BlueprintView {
  /// The blueprint's ARN.
  std::string_view blueprint_arn{};
  /// The fields with their types and instructions, as JSON Schema in text.
  ///
  /// Sensitive: never logged.
  std::string_view schema{};
  /// The kind of file that the blueprint is for.
  Open<Type> type{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  Timestamp last_modified_time{};
  /// The blueprint's name.
  ///
  /// Sensitive: never logged.
  std::string_view blueprint_name{};
  /// The version, a number in text; absent for the draft that still changes.
  std::optional<std::string_view> blueprint_version{};
  /// The stage that this is the blueprint of.
  Open<BlueprintStage> blueprint_stage{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string_view> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  MapView<std::string_view> kms_encryption_context{};
  /// The samples that the blueprint was optimized with; absent where it never was.
  std::span<const BlueprintOptimizationSampleView> optimization_samples{};
  /// When the blueprint was optimized last; absent where it never was.
  std::optional<Timestamp> optimization_time{};
};
const internal::Schema& schema_of(const BlueprintView*);

}  // namespace outcrop::bedrock_data_automation
