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
struct GetRegistryRecordRequest {
  /// Required.
  std::optional<std::string> registry_id{};
  /// Required.
  std::optional<std::string> record_id{};

  friend bool operator==(const GetRegistryRecordRequest&, const GetRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetRegistryRecordRequest& in);

/// Output of Client::get_registry_record; valid as long as its Response.
struct GetRegistryRecordView {
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
const internal::Schema& schema_of(const GetRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
