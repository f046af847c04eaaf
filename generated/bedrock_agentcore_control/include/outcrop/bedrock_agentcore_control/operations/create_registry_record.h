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
struct CreateRegistryRecordRequest {
  /// Required.
  std::optional<std::string> registry_id{};
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  Box<Descriptors> descriptors{};
  std::optional<std::string> record_version{};
  std::optional<OwnedOpen<SynchronizationType>> synchronization_type{};
  std::optional<SynchronizationConfiguration> synchronization_configuration{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreateRegistryRecordRequest&, const CreateRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateRegistryRecordRequest& in);

/// Output of Client::create_registry_record; valid as long as its Response.
struct CreateRegistryRecordView {
  std::string_view record_arn{};
  Open<RegistryRecordStatus> status{};
};
const internal::Schema& schema_of(const CreateRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
