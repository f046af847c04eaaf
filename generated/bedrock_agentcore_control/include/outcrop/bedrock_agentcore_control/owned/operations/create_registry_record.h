// CreateRegistryRecord: the output of Client::create_registry_record, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateRegistryRecordView;

/// The record that is being created.
struct CreateRegistryRecord {
  /// The record's ARN.
  std::string record_arn{};
  /// `CREATING` while the service works on the record.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};

  friend bool operator==(const CreateRegistryRecord&, const CreateRegistryRecord&) = default;
};
CreateRegistryRecord to_owned(const CreateRegistryRecordView& view);
void write_json(internal::JsonWriter& writer, const CreateRegistryRecord& in);

}  // namespace outcrop::bedrock_agentcore_control
