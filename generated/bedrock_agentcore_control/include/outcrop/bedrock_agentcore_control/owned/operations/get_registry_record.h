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

struct GetRegistryRecord {
  std::string registry_arn{};
  std::string record_arn{};
  std::string record_id{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};
  Descriptors descriptors{};
  std::optional<std::string> record_version{};
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> status_reason{};
  std::optional<OwnedOpen<SynchronizationType>> synchronization_type{};
  std::optional<SynchronizationConfiguration> synchronization_configuration{};

  friend bool operator==(const GetRegistryRecord&, const GetRegistryRecord&) = default;
};
GetRegistryRecord to_owned(const GetRegistryRecordView& view);
void write_json(internal::JsonWriter& writer, const GetRegistryRecord& in);

}  // namespace outcrop::bedrock_agentcore_control
