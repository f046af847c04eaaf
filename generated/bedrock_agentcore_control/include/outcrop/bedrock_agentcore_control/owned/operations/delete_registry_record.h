// DeleteRegistryRecord: the output of Client::delete_registry_record, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteRegistryRecordView;

/// Empty: the deletion has begun.
struct DeleteRegistryRecord {
  friend bool operator==(const DeleteRegistryRecord&, const DeleteRegistryRecord&) = default;
};
DeleteRegistryRecord to_owned(const DeleteRegistryRecordView& view);
void write_json(internal::JsonWriter& writer, const DeleteRegistryRecord& in);

}  // namespace outcrop::bedrock_agentcore_control
