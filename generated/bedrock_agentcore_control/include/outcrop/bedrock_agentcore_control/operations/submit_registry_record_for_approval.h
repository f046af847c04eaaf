// Input and output of Client::submit_registry_record_for_approval.
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

/// Input of Client::submit_registry_record_for_approval. An absent member is not sent.
/// Which record of which registry.
struct SubmitRegistryRecordForApprovalRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// The record's id or ARN.
  ///
  /// Required.
  std::optional<std::string> record_id{};

  friend bool operator==(const SubmitRegistryRecordForApprovalRequest&,
                         const SubmitRegistryRecordForApprovalRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const SubmitRegistryRecordForApprovalRequest& in);

/// Output of Client::submit_registry_record_for_approval; valid as long as its Response.
/// The record's state from now on.
struct SubmitRegistryRecordForApprovalView {
  /// The ARN of the registry that holds the record.
  std::string_view registry_arn{};
  /// The record's ARN.
  std::string_view record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string_view record_id{};
  /// `PENDING_APPROVAL`, or `APPROVED` where the registry approves by itself.
  Open<RegistryRecordStatus> status{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const SubmitRegistryRecordForApprovalView*);

}  // namespace outcrop::bedrock_agentcore_control
