// UpdateRegistryRecordStatus: the output of Client::update_registry_record_status, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateRegistryRecordStatusView;

struct UpdateRegistryRecordStatus {
  std::string registry_arn{};
  std::string record_arn{};
  std::string record_id{};
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  std::string status_reason{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateRegistryRecordStatus&, const UpdateRegistryRecordStatus&) = default;
};
UpdateRegistryRecordStatus to_owned(const UpdateRegistryRecordStatusView& view);
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordStatus& in);

}  // namespace outcrop::bedrock_agentcore_control
