// RegistryRecordSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A record of a registry as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummaryView {
  /// The ARN of the registry that holds the record.
  std::string_view registry_arn{};
  /// The record's ARN.
  std::string_view record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string_view record_id{};
  /// The record's name.
  std::string_view name{};
  /// What the record is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The kind of thing that the record is about.
  Open<DescriptorType> descriptor_type{};
  /// The record's version.
  std::string_view record_version{};
  /// The state that the record is in.
  Open<RegistryRecordStatus> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const RegistryRecordSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
