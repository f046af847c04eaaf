// Input and output of Client::get_registry_record.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/descriptors.h"
#include "outcrop/bedrock_agentcore_control/views/synchronization_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_registry_record. An absent member is not sent.
/// Which record is asked for.
struct GetRegistryRecordRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's id or ARN.
  ///
  /// Required.
  std::optional<std::string> record_id{};

  friend bool operator==(const GetRegistryRecordRequest&, const GetRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRegistryRecordRequest& in);

/// Output of Client::get_registry_record; valid as long as its Response.
/// The record that was asked for.
struct GetRegistryRecordView {
  /// The ARN of the registry that the record belongs to.
  std::string_view registry_arn{};
  /// The record's ARN.
  std::string_view record_arn{};
  /// The record's id.
  std::string_view record_id{};
  /// The record's name.
  std::string_view name{};
  /// What the record is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The kind of thing that the record describes.
  Open<DescriptorType> descriptor_type{};
  /// The description; the member that fits `descriptorType`.
  DescriptorsView descriptors{};
  /// The record's version, which changes count up. UpdateRegistryRecord can be told to change the record only while
  /// it has this one.
  std::optional<std::string_view> record_version{};
  /// The state that the record is in: first `CREATING`, then `DRAFT`, `PENDING_APPROVAL` once it was submitted, and
  /// `APPROVED` when someone approved it.
  Open<RegistryRecordStatus> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When the record changed last.
  Timestamp updated_at{};
  /// Why the record is in this state, in words; mostly where something failed.
  std::optional<std::string_view> status_reason{};
  /// Whether the description is kept up to date from somewhere else.
  Open<SynchronizationType> synchronization_type{};
  /// From where the description is kept up to date.
  OptionalRef<SynchronizationConfigurationView> synchronization_configuration{};
};
const internal::Schema& schema_of(const GetRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
