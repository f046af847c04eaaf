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
/// Which record of which registry, its state from now on, and why.
struct UpdateRegistryRecordStatusRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's id or ARN.
  ///
  /// Required.
  std::optional<std::string> record_id{};
  /// The state that the record is to be in: `APPROVED`, `REJECTED` or `DEPRECATED`.
  ///
  /// Required.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// Why it is, such as what was found wrong with it.
  ///
  /// Required.
  std::optional<std::string> status_reason{};

  friend bool operator==(const UpdateRegistryRecordStatusRequest&, const UpdateRegistryRecordStatusRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateRegistryRecordStatusRequest& in);

/// Output of Client::update_registry_record_status; valid as long as its Response.
/// The record's state from now on.
struct UpdateRegistryRecordStatusView {
  /// The ARN of the registry that holds the record.
  std::string_view registry_arn{};
  /// The record's ARN.
  std::string_view record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string_view record_id{};
  /// The state that the record is in.
  Open<RegistryRecordStatus> status{};
  /// Why the record is in that state.
  std::string_view status_reason{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateRegistryRecordStatusView*);

}  // namespace outcrop::bedrock_agentcore_control
