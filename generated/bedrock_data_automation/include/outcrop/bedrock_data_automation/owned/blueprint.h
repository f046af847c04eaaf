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

/// A blueprint: the fields that custom output is to have, for one kind of file.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Blueprint.html
struct Blueprint {
  /// The blueprint's ARN.
  std::string blueprint_arn{};
  /// The fields with their types and instructions, as JSON Schema in text.
  ///
  /// Sensitive: never logged.
  std::string schema{};
  /// The kind of file that the blueprint is for.
  std::optional<OwnedOpen<Type>> type{};
  /// When it was created.
  Timestamp creation_time{};
  /// When it changed last.
  Timestamp last_modified_time{};
  /// The blueprint's name.
  ///
  /// Sensitive: never logged.
  std::string blueprint_name{};
  /// The version, a number in text; absent for the draft that still changes.
  std::optional<std::string> blueprint_version{};
  /// The stage that this is the blueprint of.
  std::optional<OwnedOpen<BlueprintStage>> blueprint_stage{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};
  /// The samples that the blueprint was optimized with; absent where it never was.
  std::optional<std::vector<BlueprintOptimizationSample>> optimization_samples{};
  /// When the blueprint was optimized last; absent where it never was.
  std::optional<Timestamp> optimization_time{};

  friend bool operator==(const Blueprint&, const Blueprint&) = default;
};
Blueprint to_owned(const BlueprintView& view);
void write_json(internal::JsonWriter& writer, const Blueprint& in);

}  // namespace outcrop::bedrock_data_automation
