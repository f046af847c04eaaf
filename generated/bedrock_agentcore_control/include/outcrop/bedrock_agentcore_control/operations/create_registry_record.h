// Input and output of Client::create_registry_record.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/descriptors.h"
#include "outcrop/bedrock_agentcore_control/types/synchronization_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_registry_record. An absent member is not sent.
/// Which registry gets a record, and what that describes.
struct CreateRegistryRecordRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the record is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The kind of thing that the record describes.
  ///
  /// Required.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  /// The description; the member that fits `descriptorType`.
  Box<Descriptors> descriptors{};
  /// The version that the record begins with; the service counts it up when the record changes.
  std::optional<std::string> record_version{};
  /// Whether the description is kept up to date from somewhere else.
  std::optional<OwnedOpen<SynchronizationType>> synchronization_type{};
  /// From where the description is kept up to date.
  std::optional<SynchronizationConfiguration> synchronization_configuration{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreateRegistryRecordRequest&, const CreateRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateRegistryRecordRequest& in);

/// Output of Client::create_registry_record; valid as long as its Response.
/// The record that is being created.
struct CreateRegistryRecordView {
  /// The record's ARN.
  std::string_view record_arn{};
  /// `CREATING` while the service works on the record.
  Open<RegistryRecordStatus> status{};
};
const internal::Schema& schema_of(const CreateRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
