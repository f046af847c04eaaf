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

/// The record's state from now on.
struct UpdateRegistryRecordStatus {
  /// The ARN of the registry that holds the record.
  std::string registry_arn{};
  /// The record's ARN.
  std::string record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string record_id{};
  /// The state that the record is in.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// Why the record is in that state.
  std::string status_reason{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateRegistryRecordStatus&, const UpdateRegistryRecordStatus&) = default;
};
UpdateRegistryRecordStatus to_owned(const UpdateRegistryRecordStatusView& view);
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordStatus& in);

}  // namespace outcrop::bedrock_agentcore_control
