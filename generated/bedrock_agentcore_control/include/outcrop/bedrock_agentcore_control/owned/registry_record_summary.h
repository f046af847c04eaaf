// RegistryRecordSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct RegistryRecordSummaryView;

/// A record of a registry as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RegistryRecordSummary.html
struct RegistryRecordSummary {
  /// The ARN of the registry that holds the record.
  std::string registry_arn{};
  /// The record's ARN.
  std::string record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string record_id{};
  /// The record's name.
  std::string name{};
  /// What the record is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The kind of thing that the record is about.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  /// The record's version.
  std::string record_version{};
  /// The state that the record is in.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const RegistryRecordSummary&, const RegistryRecordSummary&) = default;
};
RegistryRecordSummary to_owned(const RegistryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const RegistryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
