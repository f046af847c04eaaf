// Input and output of Client::update_registry_record_status.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_registry_record_status. An absent member is not sent.
struct UpdateRegistryRecordStatusRequest {
  /// Required.
  std::optional<std::string> registry_id{};
  /// Required.
  std::optional<std::string> record_id{};
  /// Required.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// Required.
  std::optional<std::string> status_reason{};

  friend bool operator==(const UpdateRegistryRecordStatusRequest&, const UpdateRegistryRecordStatusRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordStatusRequest& in);

/// Output of Client::update_registry_record_status; valid as long as its Response.
struct UpdateRegistryRecordStatusView {
  std::string_view registry_arn{};
  std::string_view record_arn{};
  std::string_view record_id{};
  Open<RegistryRecordStatus> status{};
  std::string_view status_reason{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateRegistryRecordStatusView*);

}  // namespace outcrop::bedrock_agentcore_control
