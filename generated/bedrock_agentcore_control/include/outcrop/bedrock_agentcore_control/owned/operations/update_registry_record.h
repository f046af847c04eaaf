// UpdateRegistryRecord: the output of Client::update_registry_record, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/descriptors.h"
#include "outcrop/bedrock_agentcore_control/types/synchronization_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateRegistryRecordView;

/// The record as it is now.
struct UpdateRegistryRecord {
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
  /// What the record tells; the member that fits `descriptorType` is set.
  Descriptors descriptors{};
  /// The record's version.
  std::optional<std::string> record_version{};
  /// The state that the record is in.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the record is in that state.
  std::optional<std::string> status_reason{};
  /// The kind of place that the record's contents are fetched from.
  std::optional<OwnedOpen<SynchronizationType>> synchronization_type{};
  /// Where the record's contents are fetched from. Absent: from nowhere.
  std::optional<SynchronizationConfiguration> synchronization_configuration{};

  friend bool operator==(const UpdateRegistryRecord&, const UpdateRegistryRecord&) = default;
};
UpdateRegistryRecord to_owned(const UpdateRegistryRecordView& view);
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecord& in);

}  // namespace outcrop::bedrock_agentcore_control
