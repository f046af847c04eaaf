// Input and output of Client::update_registry_record.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/bedrock_agentcore_control/types/updated_descriptors.h"
#include "outcrop/bedrock_agentcore_control/types/updated_synchronization_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/updated_synchronization_type.h"
#include "outcrop/bedrock_agentcore_control/views/descriptors.h"
#include "outcrop/bedrock_agentcore_control/views/synchronization_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_registry_record. An absent member is not sent.
/// Which record of which registry, and what it is like from now on; what is absent stays as it is.
struct UpdateRegistryRecordRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's id or ARN.
  ///
  /// Required.
  std::optional<std::string> record_id{};
  /// The record's name from now on.
  std::optional<std::string> name{};
  /// What the record is about.
  std::optional<UpdatedDescription> description{};
  /// The kind of thing that the record is about from now on; `descriptors` then has to fit it.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  /// What the record tells, of which each part can change alone.
  std::optional<UpdatedDescriptors> descriptors{};
  /// The version that the record must still have, or else the change is refused. The service counts it up. Absent:
  /// any.
  std::optional<std::string> record_version{};
  /// The kind of place that the record's contents are fetched from; goes with `synchronizationConfiguration`.
  std::optional<UpdatedSynchronizationType> synchronization_type{};
  /// Where the record's contents are fetched from; goes with `synchronizationType`.
  std::optional<UpdatedSynchronizationConfiguration> synchronization_configuration{};
  /// True fetches the record's contents now.
  std::optional<bool> trigger_synchronization{};

  friend bool operator==(const UpdateRegistryRecordRequest&, const UpdateRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordRequest& in);

/// Output of Client::update_registry_record; valid as long as its Response.
/// The record as it is now.
struct UpdateRegistryRecordView {
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
  /// What the record tells; the member that fits `descriptorType` is set.
  DescriptorsView descriptors{};
  /// The record's version.
  std::optional<std::string_view> record_version{};
  /// The state that the record is in.
  Open<RegistryRecordStatus> status{};
  /// When the record was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the record is in that state.
  std::optional<std::string_view> status_reason{};
  /// The kind of place that the record's contents are fetched from.
  Open<SynchronizationType> synchronization_type{};
  /// Where the record's contents are fetched from. Absent: from nowhere.
  OptionalRef<SynchronizationConfigurationView> synchronization_configuration{};
};
const internal::Schema& schema_of(const UpdateRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
