// SubmitRegistryRecordForApproval: the output of Client::submit_registry_record_for_approval, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct SubmitRegistryRecordForApprovalView;

/// The record's state from now on.
struct SubmitRegistryRecordForApproval {
  /// The ARN of the registry that holds the record.
  std::string registry_arn{};
  /// The record's ARN.
  std::string record_arn{};
  /// The id that CreateRegistryRecord gave the record.
  std::string record_id{};
  /// `PENDING_APPROVAL`, or `APPROVED` where the registry approves by itself.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const SubmitRegistryRecordForApproval&, const SubmitRegistryRecordForApproval&) = default;
};
SubmitRegistryRecordForApproval to_owned(const SubmitRegistryRecordForApprovalView& view);
void write_json(internal::JsonWriter& writer, const SubmitRegistryRecordForApproval& in);

}  // namespace outcrop::bedrock_agentcore_control
