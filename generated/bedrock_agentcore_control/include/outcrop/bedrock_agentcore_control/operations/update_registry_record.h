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
struct UpdateRegistryRecordRequest {
  /// Required.
  std::optional<std::string> registry_id{};
  /// Required.
  std::optional<std::string> record_id{};
  std::optional<std::string> name{};
  std::optional<UpdatedDescription> description{};
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  std::optional<UpdatedDescriptors> descriptors{};
  std::optional<std::string> record_version{};
  std::optional<UpdatedSynchronizationType> synchronization_type{};
  std::optional<UpdatedSynchronizationConfiguration> synchronization_configuration{};
  std::optional<bool> trigger_synchronization{};

  friend bool operator==(const UpdateRegistryRecordRequest&, const UpdateRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordRequest& in);

/// Output of Client::update_registry_record; valid as long as its Response.
struct UpdateRegistryRecordView {
  std::string_view registry_arn{};
  std::string_view record_arn{};
  std::string_view record_id{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<DescriptorType> descriptor_type{};
  DescriptorsView descriptors{};
  std::optional<std::string_view> record_version{};
  Open<RegistryRecordStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> status_reason{};
  Open<SynchronizationType> synchronization_type{};
  OptionalRef<SynchronizationConfigurationView> synchronization_configuration{};
};
const internal::Schema& schema_of(const UpdateRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
