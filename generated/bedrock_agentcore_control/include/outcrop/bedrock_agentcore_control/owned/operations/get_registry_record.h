// GetRegistryRecord: the output of Client::get_registry_record, owned.
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

struct GetRegistryRecordView;

/// The record that was asked for.
struct GetRegistryRecord {
  /// The ARN of the registry that the record belongs to.
  std::string registry_arn{};
  /// The record's ARN.
  std::string record_arn{};
  /// The record's id.
  std::string record_id{};
  /// The record's name.
  std::string name{};
  /// What the record is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The kind of thing that the record describes.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  /// The description; the member that fits `descriptorType`.
  Descriptors descriptors{};
  /// The record's version, which changes count up. UpdateRegistryRecord can be told to change the record only while
  /// it has this one.
  std::optional<std::string> record_version{};
  /// The state that the record is in: first `CREATING`, then `DRAFT`, `PENDING_APPROVAL` once it was submitted, and
  /// `APPROVED` when someone approved it.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When the record changed last.
  Timestamp updated_at{};
  /// Why the record is in this state, in words; mostly where something failed.
  std::optional<std::string> status_reason{};
  /// Whether the description is kept up to date from somewhere else.
  std::optional<OwnedOpen<SynchronizationType>> synchronization_type{};
  /// From where the description is kept up to date.
  std::optional<SynchronizationConfiguration> synchronization_configuration{};

  friend bool operator==(const GetRegistryRecord&, const GetRegistryRecord&) = default;
};
GetRegistryRecord to_owned(const GetRegistryRecordView& view);
void write_json(internal::JsonWriter& writer, const GetRegistryRecord& in);

}  // namespace outcrop::bedrock_agentcore_control
