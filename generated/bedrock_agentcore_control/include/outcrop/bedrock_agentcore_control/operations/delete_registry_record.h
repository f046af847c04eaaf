// Input and output of Client::delete_registry_record.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_registry_record. An absent member is not sent.
/// Which record is deleted.
struct DeleteRegistryRecordRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's id or ARN.
  ///
  /// Required.
  std::optional<std::string> record_id{};

  friend bool operator==(const DeleteRegistryRecordRequest&, const DeleteRegistryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteRegistryRecordRequest& in);

/// Output of Client::delete_registry_record; valid as long as its Response.
/// Empty: the deletion has begun.
struct DeleteRegistryRecordView {};
const internal::Schema& schema_of(const DeleteRegistryRecordView*);

}  // namespace outcrop::bedrock_agentcore_control
